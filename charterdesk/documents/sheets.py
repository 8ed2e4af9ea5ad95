"""Sheets to fill in by hand: for signatures, and for attendance."""

from collections.abc import Callable, Iterator
from typing import Final

from charterdesk.documents.edition import Edition
from charterdesk.documents.signatories import ordered_entries
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.typesetting.blocks import Cell, Column, Document, Row, Table

_SIGNING_HEIGHT: Final = 46.0
"""Points: tall enough for a signature and a stamp."""
_ATTENDANCE_HEIGHT: Final = 32.0
_SPARE_ROWS: Final = 10
"""Empty rows on an attendance sheet, for those who come unannounced."""


def compose_signature_sheet(content: CharterContent, edition: Edition) -> Document:
    """Compose the sheet to sign on paper: who they are, and boxes for signature and stamp."""

    def person_cells(entry: SignatoryEntry) -> tuple[Cell, ...]:
        person = entry.representative
        return (
            edition.cell(person.name if person else ""),
            edition.cell(person.capacity if person else ""),
            Cell(),
            Cell(),
        )

    columns = {
        "number": 0.7,
        "organisation": 4.2,
        "representative": 3,
        "capacity": 2.2,
        "signature": 3,
        "stamp": 2.4,
    }
    rows = _rows(content, edition, _SIGNING_HEIGHT, person_cells)
    return _sheet("signature_sheet", columns, list(rows), edition)


def compose_attendance_sheet(content: CharterContent, edition: Edition) -> Document:
    """Compose the sheet on which those present write themselves in, with rows to spare."""

    def person_cells(entry: SignatoryEntry) -> tuple[Cell, ...]:
        person = entry.representative
        return (edition.cell(person.name if person else ""), Cell(), Cell(), Cell())

    columns = {
        "number": 0.7,
        "organisation": 4,
        "name": 3,
        "capacity": 2,
        "contact": 2.6,
        "signature": 2.4,
    }
    rows = list(_rows(content, edition, _ATTENDANCE_HEIGHT, person_cells))
    rows += [
        Row((edition.number_cell(len(rows) + spare), *(Cell() for _ in range(5))),
            minimum_height=_ATTENDANCE_HEIGHT)
        for spare in range(1, _SPARE_ROWS + 1)
    ]  # fmt: skip
    return _sheet("attendance_sheet", columns, rows, edition)


def _rows(
    content: CharterContent,
    edition: Edition,
    height: float,
    person_cells: Callable[[SignatoryEntry], tuple[Cell, ...]],
) -> Iterator[Row]:
    entries = ordered_entries(content.standing_signatories, edition)
    for number, entry in enumerate(entries, start=1):
        name = edition.text_cell(entry.organisation.name)
        cells = (edition.number_cell(number), name, *person_cells(entry))
        yield Row(cells, minimum_height=height)


def _sheet(label: str, columns: dict[str, float], rows: list[Row], edition: Edition) -> Document:
    table = Table(
        columns=tuple(map(Column, columns.values())),
        rows=rows,
        header=(edition.label_header(columns),),
    )
    return edition.document(
        edition.wording.label(label), [*edition.heading(label), table], landscape=True
    )
