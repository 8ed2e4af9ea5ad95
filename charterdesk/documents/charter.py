"""The charter as it is published: title block, text, adoption line, signatories as annex."""

from itertools import groupby

from charterdesk.documents import style
from charterdesk.documents.signatories import public_entries, undisclosed
from charterdesk.documents.wording import Wording, isolated
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.charters import Provision
from charterdesk.model.terms import NUMBERED_KINDS, ProvisionKind
from charterdesk.typesetting.blocks import (
    A4,
    Block,
    Document,
    ListBlock,
    ListItem,
    Role,
    Rule,
    Spacer,
)

_STYLES = {ProvisionKind.HEADING: style.HEADING, ProvisionKind.ADOPTION_CLAUSE: style.CLAUSE}


def compose_charter(content: CharterContent, wording: Wording) -> Document:
    """Compose the whole charter in one language."""
    parts: list[Block] = [*title_block(content, wording)]
    numbers = content.numbers()
    for numbered, provisions in groupby(
        content.provisions, key=lambda provision: provision.kind in NUMBERED_KINDS
    ):
        if numbered:
            parts += [_numbered_list(list(provisions), numbers, wording), Spacer(style.AFTER_LIST)]
        else:
            parts += [_unnumbered(provision, wording) for provision in provisions]
    if content.standing_signatories:
        parts += _annex(content, wording)
    title = wording.text(content.charter.title)
    return style.document(title, wording, parts, A4, wording.text(content.charter.occasion))


def title_block(content: CharterContent, wording: Wording) -> list[Block]:
    """Compose the occasion, the place and date of adoption, and the title between two rules."""
    charter = content.charter
    parts: list[Block] = []
    if charter.occasion:
        parts.append(style.text_paragraph(charter.occasion, style.OCCASION, wording))
    if charter.adopted_on:
        place = wording.text(charter.place)
        adopted = wording.date(charter.adopted_on)
        if place:
            adopted = wording.label("adopted_at").format(place=isolated(place), date=adopted)
        parts.append(style.paragraph(adopted, style.OCCASION, wording))
    return [
        *parts,
        Rule(width_share=0.4, space_before=6, space_after=2),
        style.text_paragraph(charter.title, style.TITLE, wording, role=Role.TITLE),
        Rule(width_share=0.4, space_before=2, space_after=16),
    ]


def _unnumbered(provision: Provision, wording: Wording) -> Block:
    heading = provision.kind is ProvisionKind.HEADING
    return style.text_paragraph(
        provision.text,
        _STYLES.get(provision.kind, style.BODY),
        wording,
        role=Role.HEADING_1 if heading else Role.PARAGRAPH,
    )


def _numbered_list(
    provisions: list[Provision], numbers: dict[str, int], wording: Wording
) -> ListBlock:
    return ListBlock(
        tuple(
            ListItem(
                f"{wording.number(numbers[provision.id])}.",
                (style.text_paragraph(provision.text, style.LIST_ITEM, wording),),
            )
            for provision in provisions
        )
    )


def _annex(content: CharterContent, wording: Wording) -> list[Block]:
    heading = wording.label("signatories_heading")
    parts: list[Block] = [
        style.paragraph(heading, style.HEADING, wording, role=Role.HEADING_1),
        ListBlock(
            tuple(
                ListItem(
                    f"{wording.number(number)}.",
                    (style.text_paragraph(entry.organisation.name, style.ANNEX_ITEM, wording),),
                )
                for number, entry in enumerate(public_entries(content), start=1)
            ),
            marker_width=28,
        ),
    ]
    return parts + undisclosed(content, wording)
