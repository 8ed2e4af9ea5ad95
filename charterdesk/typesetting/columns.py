"""How wide the columns of a table are."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

from charterdesk.typesetting.blocks import Cell, Direction, Row, Table
from charterdesk.typesetting.paragraph import widest_word

_MEASURED: Final = 100
"""Rows that are looked at; a table may be longer than memory."""
_LARGEST_SHARE: Final = 0.5
"""Of the table's width, that one column gets for the sake of a word."""
_ROUNDING: Final = 0.01
"""Points by which a column is wider than its word."""


def measure_columns(
    table: Table, width: float, direction: Direction
) -> tuple[list[float], Iterable[Row]]:
    """Return the widths of a table's columns, and all its rows to be read after this.

    Columns have the shares that their weights say, but none is narrower than its longest word,
    as long as the others keep theirs (the min-content width of CSS); texts set beside each other
    are not asked. Where there is not room for the words of the first rows, those of the header
    are kept whole; else the weights stand.
    """
    weights = [column.weight for column in table.columns]
    if table.fixed:
        return _share(width, weights, [0.0] * len(weights)), table.rows
    rows = iter(table.rows)
    first = list(islice(rows, _MEASURED))
    words = [row for row in first if not row.splits]
    for measured in ((*table.header, *words), table.header):
        least = [0.0] * len(weights)
        for row in measured:
            for index, cell in _single_cells(row):
                wanted = _least_width(cell, direction) + 2 * table.cell_padding + _ROUNDING
                least[index] = max(least[index], min(wanted, width * _LARGEST_SHARE))
        if sum(least) <= width:
            break
    else:
        least = [0.0] * len(weights)
    return _share(width, weights, least), chain(first, rows)


def _single_cells(row: Row) -> Iterator[tuple[int, Cell]]:
    index = 0
    for cell in row.cells:
        if cell.column_span == 1 and cell.content:
            yield index, cell
        index += cell.column_span


def _least_width(cell: Cell, direction: Direction) -> float:
    return max(
        widest_word(paragraph.spans, paragraph.style, paragraph.direction or direction)
        for paragraph in cell.content
    )


def _share(width: float, weights: Sequence[float], least: Sequence[float]) -> list[float]:
    """Share a width out by weights, giving each column its least at least."""
    held: set[int] = set()
    while True:
        free = width - sum(least[index] for index in held)
        total = sum(weight for index, weight in enumerate(weights) if index not in held)
        shares = [
            least[index] if index in held else free * weight / total
            for index, weight in enumerate(weights)
        ]
        narrow = {index for index, share in enumerate(shares) if share < least[index]}
        if not narrow:
            return shares
        held |= narrow
