"""One page for each signatory: certificates and letters."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from charterdesk.documents.edition import Edition
from charterdesk.documents.signatories import nobody, ordered_entries
from charterdesk.documents.wording import isolated
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Column,
    Document,
    KeepTogether,
    KeepWithNext,
    PageBreak,
    Role,
    Row,
    Spacer,
    Table,
)
from charterdesk.typesetting.fitting import fit

_TITLE_SCALE: Final = 1.2
"""How much larger a certificate's title is than the name on it."""
_NAME_WIDTH, _NAME_HEIGHT = 450.0, 130.0
"""Points: a longer name is set smaller on its certificate."""
_BELOW_DATELINE: Final = 22.0
_SIGNER_INDENT: Final = 235.0
"""Points from the start side: half of what A4 and Letter leave between their margins."""
_GAPS_IN_LARGE_PRINT: Final = 0.35
"""What is left of the space between its parts, so that a long name has room on the page, too."""


def compose_certificates(content: CharterContent, edition: Edition) -> Document:
    """Compose a certificate of adhesion for each organisation that has signed."""

    def page(entry: SignatoryEntry) -> Iterator[Block]:
        wording, look = edition.wording, edition.look
        charter = wording.text(content.charter.title)
        name = wording.text(entry.organisation.name)
        text = wording.label("certificate_text")
        gaps = _GAPS_IN_LARGE_PRINT if edition.options.large_print else 1.0
        yield Spacer(90 * gaps, at_top=True)
        yield from edition.logos()
        title = replace(look.display, size=look.display.size * _TITLE_SCALE)
        yield edition.paragraph(wording.label("certificate"), title, role=Role.TITLE)
        yield from edition.rule(space_before=4, space_after=40 * gaps)
        shown = (edition.text(entry.organisation.name, look.display),)
        yield from fit(shown, _NAME_WIDTH, _NAME_HEIGHT, wording.direction)
        yield Spacer(20 * gaps)
        yield edition.paragraph(
            text.format(organisation=isolated(name), charter=isolated(charter)), look.occasion
        )
        if entry.signatory.signed_on:
            signed_on = wording.date(entry.signatory.signed_on, hijri=edition.options.hijri)
            yield edition.paragraph(
                wording.label("certificate_signed").format(date=signed_on), look.occasion
            )
        if late := entry.signatory.adhesion_number:
            line = wording.label("certificate_late").format(number=wording.number(late))
            yield edition.paragraph(line, look.occasion)
        yield Spacer(60 * gaps)
        signing = (wording.label("signature"), wording.label("stamp"))
        box = Row((Cell(), Cell()), minimum_height=80)  # of who certifies
        yield Table((Column(1), Column(1)), [box], (edition.header(signing),))

    if not content.signed_signatories:
        return nobody("certificate", "no_signatures", content, edition)
    document = _pages("certificate", content.signed_signatories, page, edition)
    return replace(document, frame=edition.look.display.colour if edition.look.rules else "")


def compose_letters(content: CharterContent, edition: Edition) -> Document:
    """Compose a letter to each signatory, with its own names filled in.

    Where none is given, who has signed is welcomed, and the others are asked to.
    """

    def page(entry: SignatoryEntry) -> Iterator[Block]:
        wording, look = edition.wording, edition.look
        person = entry.representative
        signed_on, late = entry.signatory.signed_on, entry.signatory.adhesion_number
        values = {
            "organisation": wording.text(entry.organisation.name),
            "representative": person.name if person else "",
            "capacity": person.capacity if person else "",
            "charter": wording.text(content.charter.title),
            "date": wording.date(signed_on) if signed_on else "",
            "number": wording.number(late) if late else "",
        }
        lines = edition.options.letter.splitlines() or _letter_lines(entry, edition)
        yield from letterhead(edition)
        said = []
        for line in lines:
            for name, value in values.items():
                line = line.replace(f"{{{name}}}", isolated(value) if value else "")  # noqa: PLW2901
            if line.strip():
                said.append(edition.untold(line, look.body))
        yield from said[:-1]
        yield from map(KeepWithNext, said[-1:])
        yield signing_block(edition)

    entries = list(ordered_entries(content.standing_signatories, edition))
    if not entries:
        return nobody("letter", "no_signatories", content, edition)
    return _pages("letter", entries, page, edition)


def letterhead(edition: Edition) -> Iterator[Block]:
    """Make what a letter begins with: logos, and at the end side where and when it is written."""
    options, wording = edition.options, edition.wording
    yield from edition.logos()
    when = wording.date(options.letter_date, hijri=options.hijri) if options.letter_date else ""
    place = isolated(options.letter_place) if options.letter_place else ""
    both = wording.label("dateline").format(place=place, date=when)
    if line := both if place and when else place or when:
        style = replace(edition.look.body, alignment=Alignment.END, space_after=_BELOW_DATELINE)
        yield edition.paragraph(line, style)


def signing_block(edition: Edition) -> KeepTogether:
    """Make what a letter ends with: in the half at the end side who signs, and room to do so."""
    look, options = edition.look, edition.options
    style = replace(
        look.body, alignment=Alignment.CENTRE, indent_start=_SIGNER_INDENT, space_after=2
    )
    parts: list[Block] = [Spacer(18)]
    if options.signer_capacity:
        parts.append(edition.paragraph(isolated(options.signer_capacity), style))
    if options.signer:
        parts.append(edition.paragraph(isolated(options.signer), replace(style, bold=True)))
    note = replace(style, size=look.note.size, leading=look.note.leading, colour=look.note.colour)
    parts += [edition.paragraph(edition.wording.label("signed_and_stamped"), note), Spacer(64)]
    return KeepTogether(tuple(parts))


def _letter_lines(entry: SignatoryEntry, edition: Edition) -> list[str]:
    """Return the letter that a signatory gets where none was written for it."""
    wording = edition.wording
    if entry.signatory.status is not SignatoryStatus.SIGNED:
        return wording.lines("letter_text")
    lines = wording.lines("welcome_text")
    if entry.signatory.adhesion_number is not None:
        lines.insert(-1, wording.label("welcome_late"))
    return lines


def _pages(
    label: str,
    entries: Sequence[SignatoryEntry],
    page: Callable[[SignatoryEntry], Iterator[Block]],
    edition: Edition,
) -> Document:
    def blocks() -> Iterator[Block]:
        for number, entry in enumerate(entries):
            if number:
                yield PageBreak()
            yield from page(entry)

    return edition.document(edition.wording.label(label), blocks(), numbered=False)
