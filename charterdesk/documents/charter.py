"""The charter as it is published: title block, text, adoption line, signatories as annex."""

from dataclasses import replace
from itertools import groupby
from typing import Final

from charterdesk.documents.adhesion_annex import adhesion_blocks, late_adhesions
from charterdesk.documents.edition import Edition
from charterdesk.documents.marked_words import with_looks
from charterdesk.documents.programme import agenda_tables
from charterdesk.documents.seal import sealed
from charterdesk.documents.signatories import list_heading, ordered_entries, undisclosed
from charterdesk.documents.wording import Wording, direction_of, isolated
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.charters import Provision
from charterdesk.model.terms import NUMBERED_KINDS, ProvisionKind, SignatoryStatus
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Column,
    Direction,
    Document,
    ListBlock,
    ListItem,
    Paragraph,
    Role,
    Row,
    Spacer,
    Table,
)

_LISTED: Final = NUMBERED_KINDS | {ProvisionKind.ITEM}
_BULLET: Final = "•"


def compose_charter(content: CharterContent, edition: Edition) -> Document:
    """Compose the whole charter, in one language or in two columns."""
    wording = edition.wording
    second = edition.options.second_language
    if not content.provisions:
        body = edition.nothing("no_text")
    elif second:
        body = _two_columns(content, edition, second)
    else:
        body = _one_column(content, edition)
    parts = [
        *title_block(content, edition),
        *_translation_note(content, edition),
        *body,
        *_annex(content, edition),
    ]
    return edition.document(
        wording.text(content.charter.title),
        sealed(parts, edition),
        subject=wording.text(content.charter.occasion),
    )


def title_block(content: CharterContent, edition: Edition) -> list[Block]:
    """Compose the occasion, the place and date of adoption, and the title between two rules."""
    charter, look = content.charter, edition.look
    parts: list[Block] = edition.logos()
    if charter.occasion:
        parts.append(edition.text(charter.occasion, look.occasion))
    if charter.adopted_on:
        parts.append(edition.paragraph(adoption_line(content, edition), look.occasion))
    return [
        *parts,
        *edition.rule(space_before=8, space_after=7),
        edition.text(charter.title, look.title, role=Role.TITLE),
        *edition.rule(space_before=2, space_after=16),
    ]


def adoption_line(content: CharterContent, edition: Edition) -> str:
    """Return the place and the date of adoption, as far as they are known."""
    charter, wording = content.charter, edition.wording
    if charter.adopted_on is None:
        return ""
    day = wording.date(charter.adopted_on, hijri=edition.options.hijri)
    place = wording.text(charter.place)
    return wording.label("adopted_at").format(place=isolated(place), date=day) if place else day


def _one_column(content: CharterContent, edition: Edition) -> list[Block]:
    parts: list[Block] = []
    numbers = content.numbers()

    def marker(provision: Provision) -> str:
        number = numbers.get(provision.id)
        return _BULLET if number is None else f"{edition.wording.number(number)}."

    for listed, provisions in groupby(content.provisions, key=lambda part: part.kind in _LISTED):
        if listed:
            items = tuple(
                ListItem(
                    marker(provision), (edition.marked(provision.text, edition.look.list_item),)
                )
                for provision in provisions
            )
            parts += [ListBlock(items), Spacer(8)]
            continue
        for provision in provisions:
            parts.append(_provision(provision, edition, edition.wording))
            parts += _agendas(provision, content, edition)
    return parts


def _agendas(provision: Provision, content: CharterContent, edition: Edition) -> list[Block]:
    """Compose the meetings' agendas where a provision is the place for them."""
    if provision.kind is not ProvisionKind.AGENDA:
        return []
    return [block for meeting in content.meetings for block in agenda_tables(meeting, edition)]


def _two_columns(content: CharterContent, edition: Edition, second: str) -> list[Block]:
    """Set each provision beside its translation, one row a provision."""
    numbers = content.numbers()
    other = Wording(second, content.charter)

    def column(provision: Provision, wording: Wording) -> Cell:
        number = numbers.get(provision.id)
        prefix = f"{_BULLET} " if provision.kind is ProvisionKind.ITEM else ""
        if number is not None:
            prefix = f"{wording.number(number)}. "
        return Cell((_in_column(_provision(provision, edition, wording, prefix)),))

    rows = [
        Row((column(provision, edition.wording), column(provision, other)), splits=True)
        for provision in content.provisions
    ]
    title = edition.paragraph(
        other.text(content.charter.title), edition.look.title, language=second
    )
    table = Table((Column(1), Column(1)), rows, rule_width=0, cell_padding=7)
    agendas = [
        block for provision in content.provisions for block in _agendas(provision, content, edition)
    ]
    return [title, *edition.rule(space_before=2, space_after=10), table, *agendas]


def _in_column(paragraph: Paragraph) -> Paragraph:
    """Leave Latin lines uneven in a narrow column; Arabic ones are filled by kashida."""
    style = paragraph.style
    if paragraph.direction is Direction.RTL or style.alignment is not Alignment.JUSTIFY:
        return paragraph
    return replace(paragraph, style=replace(style, alignment=Alignment.START))


def _provision(
    provision: Provision, edition: Edition, wording: Wording, prefix: str = ""
) -> Paragraph:
    """Set one provision in a language of its own, at that language's start side."""
    language, text = wording.choose(provision.text)
    style, role = edition.look.body, Role.PARAGRAPH
    if provision.kind in {ProvisionKind.HEADING, ProvisionKind.AGENDA}:
        style, role = edition.look.heading, Role.HEADING_1
    elif provision.kind is ProvisionKind.SUBHEADING:
        style, role = edition.look.subheading, Role.HEADING_2
    elif provision.kind is ProvisionKind.ADOPTION_CLAUSE:
        style = edition.look.clause
    if direction_of(language) is not edition.wording.direction:
        paragraph = edition.foreign_paragraph("", style, language, role=role)
    else:
        paragraph = edition.paragraph("", style, language=language or None, role=role)
    return with_looks(paragraph, text, prefix)


def _translation_note(content: CharterContent, edition: Edition) -> list[Block]:
    """Say of a translation that it is one, and which text is authentic."""
    wording, authentic = edition.wording, content.charter.languages[0]
    if wording.language == authentic:
        return []
    note = wording.label("translation_note").format(
        language=wording.term("text_languages", authentic)
    )
    return [edition.paragraph(note, edition.look.note)]


def _annex(content: CharterContent, edition: Edition) -> list[Block]:
    """List who signed, and those who joined later in a dated annex with their numbers.

    While nobody has signed, those on the list are named as asked to sign.
    """
    wording, look = edition.wording, edition.look
    late = late_adhesions(content)
    label = list_heading(content)
    is_signed = label == "signatories_heading"
    named = content.signed_signatories if is_signed else content.standing_signatories
    first = [entry for entry in named if entry not in late]
    hidden = [
        one
        for one in content.undisclosed
        if (one.status is SignatoryStatus.SIGNED) is is_signed and not one.late
    ]
    parts: list[Block] = []
    if first:
        names = [
            edition.text(entry.organisation.name, look.annex_item)
            for entry in ordered_entries(first, edition)
        ]
        # Names in both scripts, at even distances.
        leading = max(name.style.leading for name in names)
        items = tuple(
            ListItem(
                f"{wording.number(number)}.",
                (replace(name, style=replace(name.style, leading=leading)),),
            )
            for number, name in enumerate(names, start=1)
        )
        parts += [
            edition.paragraph(wording.label(label), look.heading, role=Role.HEADING_1),
            ListBlock(items, marker_width=28),
        ]
    parts += undisclosed(hidden, edition)
    if joined := adhesion_blocks(content, edition):
        heading = wording.label("adhesion_annex")
        parts += [edition.paragraph(heading, look.heading, role=Role.HEADING_1), *joined]
    return parts
