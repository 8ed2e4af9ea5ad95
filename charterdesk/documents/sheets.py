"""Sheets to fill in by hand: for signatures, and for attendance."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from charterdesk.documents.edition import Edition
from charterdesk.documents.meeting_parts import (
    chosen_meetings,
    low_meeting_heading,
    named_attendance,
)
from charterdesk.documents.signatories import ordered_entries
from charterdesk.model.cancelling import each
from charterdesk.model.charter_content import AttendanceEntry, CharterContent, SignatoryEntry
from charterdesk.typesetting.blocks import Block, Cell, Column, Document, Row, Table

_SIGNING_HEIGHT: Final = 46.0
"""Points: tall enough for a signature and a stamp."""
_ATTENDANCE_HEIGHT: Final = 32.0
_SPARE_ROWS: Final = 10
"""Empty rows on an attendance sheet, for those who come unannounced, and on a signature sheet on
which nobody is listed."""


def compose_signature_sheet(content: CharterContent, edition: Edition) -> Document:
    """Compose the sheet to sign on paper: who they are, and boxes for signature and stamp."""

    def person_cells(entry: SignatoryEntry) -> tuple[Cell, ...]:
        person = entry.representative
        return (
            edition.cell(person.name if person else ""),
            edition.cell(person.capacity if person else ""),
            edition.signature_cell(entry),
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
    rows = list(_rows(content, edition, _SIGNING_HEIGHT, person_cells))
    return _sheet(
        "signature_sheet", columns, rows or _spare_rows(0, _SIGNING_HEIGHT, edition), edition
    )


def compose_attendance_sheet(content: CharterContent, edition: Edition) -> Document:
    """Compose the sheet on which those present write themselves in, with rows to spare.

    It lists whom the chosen meeting expects; without a meeting or a list, the signatories.
    """
    chosen = chosen_meetings(content, edition) if edition.options.meeting else []
    expected = [entry for meeting in chosen for entry in named_attendance(meeting)]
    if expected:
        rows = [_attendance_row(*pair, edition) for pair in enumerate(expected, start=1)]
    else:
        rows = list(_rows(content, edition, _ATTENDANCE_HEIGHT, _person_cells(edition)))
    rows += _spare_rows(len(rows), _ATTENDANCE_HEIGHT, edition)
    columns = {
        "number": 0.7,
        "organisation": 4,
        "name": 3,
        "capacity": 2,
        "contact": 2.6,
        "signature": 2.4,
    }
    headings = [
        part for meeting in chosen for part in low_meeting_heading(meeting.meeting, edition)
    ]
    return _sheet("attendance_sheet", columns, rows, edition, headings)


def _person_cells(edition: Edition) -> Callable[[SignatoryEntry], tuple[Cell, ...]]:
    def cells(entry: SignatoryEntry) -> tuple[Cell, ...]:
        person = entry.representative
        name, capacity = (person.name, person.capacity) if person else ("", "")
        return (edition.cell(name), edition.cell(capacity), Cell(), Cell())

    return cells


def _attendance_row(number: int, entry: AttendanceEntry, edition: Edition) -> Row:
    body, line = entry.organisation, entry.attendance
    cells = (
        edition.number_cell(number),
        edition.text_cell(body.name) if body else Cell(),
        edition.cell(line.person),
        edition.cell(line.capacity),
        Cell(),
        Cell(),
    )
    return Row(cells, minimum_height=_ATTENDANCE_HEIGHT)


def _rows(
    content: CharterContent,
    edition: Edition,
    height: float,
    person_cells: Callable[[SignatoryEntry], tuple[Cell, ...]],
) -> Iterator[Row]:
    entries = ordered_entries(content.standing_signatories, edition)
    for number, entry in enumerate(each(entries), start=1):
        name = edition.text_cell(entry.organisation.name)
        cells = (edition.number_cell(number), name, *person_cells(entry))
        yield Row(cells, minimum_height=height)


def _spare_rows(after: int, height: float, edition: Edition) -> list[Row]:
    return [
        Row((edition.number_cell(after + spare), *(Cell() for _ in range(5))), height)
        for spare in range(1, _SPARE_ROWS + 1)
    ]


def _sheet(
    label: str,
    columns: dict[str, float],
    rows: list[Row],
    edition: Edition,
    headings: Sequence[Block] = (),
) -> Document:
    table = Table(
        columns=tuple(map(Column, columns.values())),
        rows=rows,
        header=(edition.label_header(columns),),
    )
    return edition.document(
        edition.wording.label(label), [*edition.heading(label), *headings, table], landscape=True
    )
