"""Tables as strips, one a row."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, chain

from charterdesk.typesetting.blocks import Cell, Row, Table
from charterdesk.typesetting.columns import measure_columns
from charterdesk.typesetting.strips import (
    Filled,
    Frame,
    Item,
    PlacedDrawing,
    PlacedLine,
    Strip,
    moved,
)
from charterdesk.typesetting.structure import Element
from charterdesk.typesetting.texts import kept, stacked

_LONGEST_WHOLE_ROW = 8
"""Lines of a row that may be parted, up to which it is kept in one piece."""
_LARGEST_PAIR = 0.35
"""The share of a page that two rows of a table take at most, to be kept together."""

_Box = tuple[float, float, Cell, list[tuple[list[Item], float]]]
"""A cell of a row: where it begins, its width, and its texts in pieces with their heights."""


def table_strips(table: Table, frame: Frame) -> Iterator[Strip]:
    """Set a table row by row, as its rows are read; its header is set again on each page."""
    frame = frame.directed(table.direction).within("Table")
    widths, rows = measure_columns(table, frame.width, frame.direction)
    edges = list(accumulate(widths, initial=0.0))
    header: list[Strip] = []
    for row in table.header:
        header += _row_strips(row, table, frame, edges, frame.height, role="TH")
    header = [replace(strip, keep_with_next=True) for strip in header]
    tall = frame.height - sum(strip.height for strip in header)
    repeated = tuple(map(_unread, header))
    before = table.space_before
    for strip in header:
        yield replace(strip, before=before)
        before = 0.0
    yield from _no_row_alone(
        (
            replace(strip, repeated=repeated, before=0.0 if number or index else before)
            for number, row in enumerate(rows)
            for index, strip in enumerate(_row_strips(row, table, frame, edges, tall))
        ),
        tall * _LARGEST_PAIR,
    )


def _no_row_alone(strips: Iterable[Strip], largest: float) -> Iterator[Strip]:
    """Yield a table's rows, the first two and the last two each held together if they are low.

    So that no row, such as that of totals, stands alone under a header. Two rows are low if they
    are at most so high.
    """
    waiting: list[Strip] = []
    is_first = True
    for strip in strips:
        if len(waiting) > 1:
            yield _held(waiting, largest)[0] if is_first else waiting[0]
            is_first = False
            del waiting[0]
        waiting.append(strip)
    yield from _held(waiting, largest)


def _held(strips: list[Strip], largest: float) -> list[Strip]:
    low = sum(strip.height for strip in strips) <= largest
    return kept(strips) if low and not any(strip.split for strip in strips) else strips


def _unread(strip: Strip) -> Strip:
    """Return a strip as it is repeated on later pages: seen, but not read again."""
    items = tuple(
        item if isinstance(item, Filled) else item._replace(element=None) for item in strip.items
    )
    return replace(strip, items=items)


def _row_strips(
    row: Row, table: Table, frame: Frame, edges: list[float], tall: float, *, role: str = "TD"
) -> Iterator[Strip]:
    """Yield the row as one strip, or as several where it is taller than ``tall``.

    ``role`` is that of its cells: TH in a header.
    """
    padding = table.cell_padding
    frame = frame.within("TR")
    boxes: list[_Box] = []
    parallel: list[_Column] = []
    drawings: list[PlacedDrawing] = []
    column = 0
    for cell in row.cells:
        start, end = edges[column], edges[min(column + cell.column_span, len(edges) - 1)]
        column += cell.column_span
        x = frame.width - end if frame.rtl else start
        inner = replace(frame.within(role), width=end - start - 2 * padding)
        inner.element.column_span = cell.column_span
        if row.splits:
            parallel.append(_Column(x, end - start, list(stacked(cell.content, inner))))
            continue
        boxes.append((x, end - start, cell, _chunks(cell, inner, tall - 2 * padding)))
        if cell.drawing:
            element = inner.element.add(Element("Figure", description=cell.drawing.description))
            drawings.append(
                PlacedDrawing(x + padding, padding, inner.width, 0.0, cell.drawing, element)
            )
    if row.splits:
        yield _parallel_strip(parallel, table, tall)
        return
    parts = max((len(chunks) for *_, chunks in boxes), default=0) or 1
    boxes = _aligned(boxes, row, tall - 2 * padding)
    for part in range(parts):
        heights = [chunks[part][1] for *_, chunks in boxes if part < len(chunks)]
        height = max([*heights, 0.0]) + 2 * padding
        if part == 0:
            height = min(tall, max(height, row.minimum_height))
        items: list[Item] = []
        for x, width, cell, _ in boxes:
            if cell.shade:
                items.append(Filled(x, 0.0, width, height, cell.shade))
        for x, _, _, chunks in boxes:
            if part < len(chunks):
                placed, taken = chunks[part]
                top = (height - taken) / 2 if row.centred else padding
                items += [moved(item, x + padding, top) for item in placed]
        if part == 0:
            items += [drawing._replace(height=height - 2 * padding) for drawing in drawings]
        if table.rule_width:
            items += _row_rules([(x, width) for x, width, *_ in boxes], height, table)
        yield Strip(height, tuple(items))


def _aligned(boxes: list[_Box], row: Row, tall: float) -> list[_Box]:
    """Lower texts of a row so that the first lines of all its cells stand on one base line."""
    if row.centred or any(len(chunks) > 1 for *_, chunks in boxes):
        return boxes
    first = [_first_base_line(items) for *_, [(items, _)] in boxes]
    if len({base for base in first if base}) < 2:
        return boxes
    lowest = max(first)
    aligned: list[_Box] = []
    for (x, width, cell, [(items, height)]), base in zip(boxes, first, strict=True):
        by = lowest - base if base else 0.0
        if height + by > tall:
            return boxes
        lowered = [moved(item, 0.0, by) for item in items]
        aligned.append((x, width, cell, [(lowered, height + by)]))
    return aligned


def _first_base_line(items: Iterable[Item]) -> float:
    """Return how far below a text's top its first base line stands; 0 where it has no line."""
    return next((item.y for item in items if isinstance(item, PlacedLine)), 0.0)


@dataclass(frozen=True, slots=True)
class _Column:
    """One of several texts set beside each other, as far as it is not set yet."""

    x: float
    width: float
    strips: list[Strip]


def _parallel_strip(columns: list[_Column], table: Table, tall: float) -> Strip:
    """Set texts beside each other; ``tall`` is the height of a page without the table's header."""
    padding = table.cell_padding
    items: list[Item] = []
    height = 0.0
    bases = [
        _first_base_line(chain.from_iterable(one.items for one in column.strips[:1]))
        for column in columns
    ]
    for column, base in zip(columns, bases, strict=True):
        y = padding + (max(bases) - base if base else 0.0)
        for index, strip in enumerate(column.strips):
            y += strip.before if index else 0.0
            items += [moved(item, column.x + padding, y) for item in strip.items]
            y += strip.height
        height = max(height, y + padding)
    if table.rule_width:
        items += _row_rules([(column.x, column.width) for column in columns], height, table)

    def split(room: float) -> tuple[Strip, Strip] | None:
        whole_page = room >= tall
        lines = max(len(column.strips) for column in columns)
        if lines <= _LONGEST_WHOLE_ROW and not whole_page:
            return None
        inside = room - 2 * padding - (max(bases, default=0.0) - min(bases, default=0.0))
        counts = [_fitting(column.strips, inside, whole_page) for column in columns]
        if any(not count and column.strips for count, column in zip(counts, columns, strict=True)):
            return None
        pairs = list(zip(counts, columns, strict=True))
        first = [replace(column, strips=column.strips[:count]) for count, column in pairs]
        rest = [replace(column, strips=column.strips[count:]) for count, column in pairs]
        return _parallel_strip(first, table, tall), _parallel_strip(rest, table, tall)

    keep = any(column.strips and column.strips[-1].keep_with_next for column in columns)
    return Strip(height, tuple(items), keep_with_next=keep, split=split)


def _fitting(strips: list[Strip], room: float, by_force: bool) -> int:
    """Return how many strips fit into a height, without parting those that keep together."""
    y, whole, count = 0.0, 0, 0
    for index, strip in enumerate(strips):
        y += (strip.before if index else 0.0) + strip.height
        if y > room:
            break
        count = index + 1
        if not strip.keep_with_next or count == len(strips):
            whole = count
    return whole or (max(count, 1) if by_force and strips else 0)


def _row_rules(boxes: list[tuple[float, float]], height: float, table: Table) -> Iterator[Item]:
    thickness, colour = table.rule_width, table.rule_colour
    if not boxes:
        return
    left = min(x for x, _ in boxes)
    right = max(x + width for x, width in boxes)
    for y in (0.0, height):
        yield Filled(left, y - thickness / 2, right - left, thickness, colour)
    for x in sorted({x for x, _ in boxes} | {x + width for x, width in boxes}):
        yield Filled(x - thickness / 2, 0.0, thickness, height, colour)


def _chunks(cell: Cell, frame: Frame, tall: float) -> list[tuple[list[Item], float]]:
    """Stack a cell's strips into pieces at most ``tall`` high, each with its height."""
    chunks: list[tuple[list[Item], float]] = []
    items: list[Item] = []
    y = 0.0
    for strip in stacked(cell.content, frame):
        top = y + strip.before if items else 0.0
        if items and top + strip.height > tall:
            chunks.append((items, y))
            items, top = [], 0.0
        items += [moved(item, 0.0, top) for item in strip.items]
        y = top + strip.height
    chunks.append((items, y))
    return chunks
