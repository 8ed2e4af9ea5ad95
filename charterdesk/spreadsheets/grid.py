"""A sheet as read: cells with their raw values, rows and columns as the spreadsheet counts them."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Final, NamedTuple

MAX_ROWS: Final = 100_000
MAX_COLUMNS: Final = 300


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell without a value that may be stored: an error such as #N/A, or an uncounted formula."""

    text: str


Cell = str | int | float | bool | datetime | date | time | timedelta | Unreadable | None


class Row(NamedTuple):
    """A row that holds something. `number` counts from 1, as on the screen."""

    number: int
    cells: tuple[Cell, ...]
    """From column A on; trailing empty cells are left out."""
    hidden: bool = False

    def cell(self, column: int) -> Cell:
        """Return the value in a column, counted from 0; None beyond the last."""
        return self.cells[column] if column < len(self.cells) else None


class Merge(NamedTuple):
    """A merged range: rows from 1, columns from 0, both ends inside."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


@dataclass(frozen=True, slots=True)
class SheetInfo:
    """A sheet of a workbook, before it is read."""

    name: str
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of one sheet that hold something."""

    name: str
    rows: tuple[Row, ...]
    last_row: int
    """The last row that the file mentions, empty or not."""
    merges: tuple[Merge, ...] = ()
    hidden_columns: frozenset[int] = field(default_factory=frozenset)
    complete: bool = True
    """False where reading stopped at the limit that was asked for."""


def is_empty(cell: Cell) -> bool:
    """Tell whether a cell shows nothing."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def fill_down(rows: list[Row], merges: tuple[Merge, ...]) -> list[Row]:
    """Return the rows with each merge over several rows holding its value in all of them.

    Rows that hold nothing of their own stay out: a merge does not make an organisation.
    """
    tall = [merge for merge in merges if merge.last_row > merge.first_row]
    if not tall:
        return rows
    position = {row.number: index for index, row in enumerate(rows)}
    filled = list(rows)
    for merge in tall:
        top = position.get(merge.first_row)
        value = filled[top].cell(merge.first_column) if top is not None else None
        if top is None or is_empty(value):
            continue
        for index in range(top + 1, len(filled)):
            row = filled[index]
            if row.number > merge.last_row:
                break
            cells = list(row.cells) + [None] * (merge.first_column + 1 - len(row.cells))
            cells[merge.first_column] = value
            filled[index] = row._replace(cells=tuple(cells))
    return filled
