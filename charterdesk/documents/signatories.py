"""The list of signatories, for reading, and the sheet on which they sign."""

from collections.abc import Callable, Iterator

from charterdesk.documents import style
from charterdesk.documents.wording import Wording
from charterdesk.model import Representative
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.typesetting.blocks import (
    A4,
    Block,
    Cell,
    Column,
    Document,
    Row,
    Table,
)

_Value = Callable[[SignatoryEntry], str]

_SIGNING_HEIGHT = 46.0
"""Points: tall enough for a signature and a stamp."""


def public_entries(content: CharterContent) -> list[SignatoryEntry]:
    """Return the standing signatories whose names may be published."""
    return [entry for entry in content.standing_signatories if not entry.organisation.confidential]


def undisclosed(content: CharterContent, wording: Wording) -> list[Block]:
    """Return a line that counts those who chose not to be named, if there are any."""
    count = len(content.standing_signatories) - len(public_entries(content))
    if not count:
        return []
    return [style.paragraph(wording.count("confidential_count", count), style.NOTE, wording)]


def compose_signatories(content: CharterContent, wording: Wording) -> Document:
    """Compose the list of signatories. A column that would be empty is left out."""
    entries = public_entries(content)
    columns = [
        (label, weight, value)
        for label, weight, value in _optional_columns(wording)
        if any(value(entry) for entry in entries)
    ]
    if all(entry.signatory.status is SignatoryStatus.SIGNED for entry in entries):
        columns = [column for column in columns if column[0] != "status"]

    def rows() -> Iterator[Row]:
        for number, entry in enumerate(entries, start=1):
            yield Row(
                (
                    style.cell(wording.number(number), wording, style.HEADER_CELL),
                    style.text_cell(entry.organisation.name, wording),
                    *(style.cell(value(entry), wording) for _, _, value in columns),
                )
            )

    table = Table(
        columns=(Column(0.8), Column(6), *(Column(weight) for _, weight, _ in columns)),
        rows=rows(),
        header=(
            Row(
                tuple(
                    style.header_cell(wording.label(label), wording)
                    for label in ("number", "organisation", *(label for label, _, _ in columns))
                )
            ),
        ),
    )
    title = wording.label("signatories_heading")
    count = wording.count("count_signatories", len(content.standing_signatories))
    parts: list[Block] = [
        *style.document_heading(title, content.charter.title, wording),
        table,
        style.paragraph(count, style.NOTE, wording),
        *undisclosed(content, wording),
    ]
    return style.document(title, wording, parts, A4, "")


def compose_signature_sheet(content: CharterContent, wording: Wording) -> Document:
    """Compose the sheet to sign on paper: who they are, and boxes for signature and stamp."""
    labels = ("number", "organisation", "representative", "capacity", "signature", "stamp")

    def rows() -> Iterator[Row]:
        for number, entry in enumerate(content.standing_signatories, start=1):
            person = entry.representative
            yield Row(
                (
                    style.cell(wording.number(number), wording, style.HEADER_CELL),
                    style.text_cell(entry.organisation.name, wording),
                    style.cell(person.name if person else "", wording),
                    style.cell(person.capacity if person else "", wording),
                    Cell(),
                    Cell(),
                ),
                minimum_height=_SIGNING_HEIGHT,
            )

    table = Table(
        columns=tuple(map(Column, (0.7, 4.2, 3, 2.2, 3, 2.4))),
        rows=rows(),
        header=(Row(tuple(style.header_cell(wording.label(label), wording) for label in labels)),),
    )
    title = wording.label("signature_sheet")
    parts: list[Block] = [
        *style.document_heading(title, content.charter.title, wording),
        table,
    ]
    return style.document(title, wording, parts, A4.turned(), "")


def _optional_columns(wording: Wording) -> tuple[tuple[str, float, _Value], ...]:
    def representative(entry: SignatoryEntry) -> str:
        person = _public_representative(entry)
        return person.name if person else ""

    def capacity(entry: SignatoryEntry) -> str:
        person = _public_representative(entry)
        return person.capacity if person else ""

    def signed_on(entry: SignatoryEntry) -> str:
        return wording.date(entry.signatory.signed_on) if entry.signatory.signed_on else ""

    return (
        ("acronym", 1.6, lambda entry: entry.organisation.acronym),
        ("city", 1.8, lambda entry: entry.organisation.city),
        ("representative", 2.6, representative),
        ("capacity", 2, capacity),
        ("date", 2, signed_on),
        ("status", 1.6, lambda entry: wording.term("statuses", entry.signatory.status)),
    )


def _public_representative(entry: SignatoryEntry) -> Representative | None:
    person = entry.representative
    return person if person and not person.confidential else None
