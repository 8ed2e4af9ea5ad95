"""Blocks to strips: unbreakable slices of a page, in reading order.

A strip knows its height, what it draws, and what holds it to the next one. Where pages end is
decided afterwards (``pages``), from the strips alone, so that long documents stream.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    KeepTogether,
    KeepWithNext,
    ListBlock,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Role,
    Row,
    Rule,
    Spacer,
    Span,
    Table,
    TextStyle,
)
from charterdesk.typesetting.columns import measure_columns
from charterdesk.typesetting.figures import figure_strip
from charterdesk.typesetting.fonts import Script, cascade
from charterdesk.typesetting.links import cut_at_links
from charterdesk.typesetting.paragraph import set_lines
from charterdesk.typesetting.strips import (
    Filled,
    Frame,
    Item,
    PlacedDrawing,
    PlacedLine,
    Strip,
)
from charterdesk.typesetting.structure import Element

_LONGEST_WHOLE_ITEM = 8
"""Lines of a list item up to which it is kept in one piece."""
_LARGEST_LAST_ROWS = 0.35
"""The share of a page that the last two rows of a table take at most, to be kept together."""


def lay_out(blocks: Iterable[Block], frame: Frame) -> Iterator[Strip]:
    """Yield the strips of ``blocks``; the space after a block belongs to the next strip."""
    pending = 0.0
    new_page = False
    for block in blocks:
        if isinstance(block, PageBreak):
            new_page = True
            continue
        if isinstance(block, Spacer) and block.at_top:
            yield Strip(block.height, before=pending, new_page=new_page)
            pending, new_page = 0.0, False
            continue
        if isinstance(block, Spacer):
            pending += block.height
            continue
        for strip in _lay_out_block(block, frame):
            yield replace(strip, before=strip.before + pending, new_page=new_page or strip.new_page)
            pending, new_page = 0.0, False
        pending += _space_after((block,))


def _lay_out_block(block: Block, frame: Frame) -> Iterable[Strip]:
    match block:
        case Paragraph():
            return paragraph_strips(block, frame)
        case ListBlock():
            return _list_strips(block, frame)
        case Table():
            return _table_strips(block, frame)
        case Rule() | Picture() | PictureRow():
            return [figure_strip(block, frame)]
        case KeepTogether():
            return _kept(list(lay_out(block.blocks, frame)))
        case KeepWithNext():
            return _holding(_lay_out_block(block.block, frame))
        case _:
            raise TypeError(f"not a block: {block!r}")


def _space_after(blocks: tuple[Block, ...]) -> float:
    match blocks[-1:]:
        case (Paragraph(style=style),):
            return style.space_after
        case (
            Table(space_after=after)
            | Rule(space_after=after)
            | Picture(space_after=after)
            | PictureRow(space_after=after)
            | Spacer(height=after),
        ):
            return after
        case (KeepTogether(blocks=inner),):
            return _space_after(inner)
        case (KeepWithNext(block=held),):
            return _space_after((held,))
        case (ListBlock(items=(*_, item)),):
            return _space_after(item.content)
        case _:
            return 0.0


def _kept(strips: list[Strip]) -> list[Strip]:
    return [replace(strip, keep_with_next=True) for strip in strips[:-1]] + strips[-1:]


def _holding(strips: Iterable[Strip]) -> Iterator[Strip]:
    """Yield strips, the last of them kept with what follows."""
    last: Strip | None = None
    for strip in strips:
        if last:
            yield last
        last = strip
    if last:
        yield replace(last, keep_with_next=True)


def base_line(size: float, leading: float) -> float:
    """Return how far below a line's top its base line stands: half of the free space above."""
    face = cascade(Script.ARABIC, False, False)[0]
    ascent, descent = face.ascent * size / 1000, -face.descent * size / 1000
    return (leading - ascent - descent) / 2 + ascent


def paragraph_strips(paragraph: Paragraph, frame: Frame) -> list[Strip]:
    """Set one paragraph; its first and last two lines stay together (orphans, widows)."""
    style = paragraph.style
    direction = paragraph.direction or frame.direction
    lines = set_lines(paragraph.spans, style, direction, frame.width)
    y = base_line(style.size, style.leading)
    count = len(lines)
    foreign = paragraph.language if paragraph.language != frame.language else None
    element = frame.element.add(
        Element(
            paragraph.role.value,
            language=foreign,
            heading=""
            if paragraph.role is Role.PARAGRAPH
            else "".join(span.text for span in paragraph.spans),
        )
    )
    heading = style.keep_with_next or paragraph.role is not Role.PARAGRAPH
    linked = any(span.link for span in paragraph.spans)
    rtl = frame.directed(paragraph.direction).rtl
    strips = []
    for index, line in enumerate(lines):
        last = index == count - 1
        keep = heading if last else (
            heading or style.keep_together or index == 0 or index == count - 2
        )  # fmt: skip
        before = 0.0 if index else style.space_before
        item = PlacedLine(line.x, y, line, element)
        items = cut_at_links(item, element, rtl) if linked else (item,)
        strips.append(Strip(style.leading, items, before, keep_with_next=keep))
    return strips


def _shift(strip: Strip, x: float) -> Strip:
    return replace(strip, items=tuple(replace(item, x=item.x + x) for item in strip.items))


def _list_strips(block: ListBlock, frame: Frame) -> Iterator[Strip]:
    frame = frame.directed(block.direction).within("L")
    pending = 0.0
    final = len(block.items) - 1
    for index, item in enumerate(block.items):
        entry = frame.within("LI")
        label = entry.element.add(Element("Lbl"))
        inner = replace(entry.within("LBody"), width=frame.width - block.marker_width)
        strips = [
            strip if frame.rtl else _shift(strip, block.marker_width)
            for strip in lay_out(item.content, inner)
        ]
        if not strips:
            strips = [Strip(0.0)]
        style = item.content[0].style if item.content else None
        if style and item.marker:
            marker = _marker(item.marker, style, frame, block.marker_width, label)
            strips[0] = replace(strips[0], items=(marker, *strips[0].items))
        if len(strips) <= _LONGEST_WHOLE_ITEM:
            strips = _kept(strips)
        if len(strips) == 1 and index < final and index in {0, final - 1}:
            # As of a paragraph, no line stands alone at the foot or the head of a page.
            strips[0] = replace(strips[0], keep_with_next=True)
        if pending:
            strips[0] = replace(strips[0], before=strips[0].before + pending)
        yield from strips
        pending = _space_after(item.content)


def _marker(
    marker: str, style: TextStyle, frame: Frame, width: float, element: Element
) -> PlacedLine:
    plain = replace(style, alignment=Alignment.START, indent_start=0.0, indent_end=0.0)
    line = set_lines((Span(marker),), plain, frame.direction, width)[0]
    x = frame.width - width + line.x if frame.rtl else line.x
    return PlacedLine(x, base_line(style.size, style.leading), line, element)


def _table_strips(table: Table, frame: Frame) -> Iterator[Strip]:
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
    yield from _last_row_kept(
        (
            replace(strip, repeated=repeated, before=0.0 if number or index else before)
            for number, row in enumerate(rows)
            for index, strip in enumerate(_row_strips(row, table, frame, edges, tall))
        ),
        tall * _LARGEST_LAST_ROWS,
    )


def _last_row_kept(strips: Iterable[Strip], largest: float) -> Iterator[Strip]:
    """Yield a table's rows, the last held by the one before if both are at most so high.

    So that no row, such as that of totals, stands alone under a repeated header.
    """
    waiting: list[Strip] = []
    for strip in strips:
        if len(waiting) > 1:
            yield waiting.pop(0)
        waiting.append(strip)
    low = sum(strip.height for strip in waiting) <= largest
    yield from _kept(waiting) if low and not any(strip.split for strip in waiting) else waiting


def _unread(strip: Strip) -> Strip:
    """Return a strip as it is repeated on later pages: seen, but not read again."""
    items = tuple(
        item if isinstance(item, Filled) else replace(item, element=None) for item in strip.items
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
    boxes = []
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
            parallel.append(_Column(x, end - start, list(lay_out(cell.content, inner))))
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
                items += [replace(item, x=item.x + x + padding, y=item.y + top) for item in placed]
        if part == 0:
            items += [replace(drawing, height=height - 2 * padding) for drawing in drawings]
        if table.rule_width:
            items += _row_rules([(x, width) for x, width, *_ in boxes], height, table)
        yield Strip(height, tuple(items))


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
    for column in columns:
        y = padding
        for index, strip in enumerate(column.strips):
            y += strip.before if index else 0.0
            items += [
                replace(item, x=item.x + column.x + padding, y=item.y + y) for item in strip.items
            ]
            y += strip.height
        height = max(height, y + padding)
    if table.rule_width:
        items += _row_rules([(column.x, column.width) for column in columns], height, table)

    def split(room: float) -> tuple[Strip, Strip] | None:
        whole_page = room >= tall
        lines = max(len(column.strips) for column in columns)
        if lines <= _LONGEST_WHOLE_ITEM and not whole_page:
            return None
        counts = [_fitting(column.strips, room - 2 * padding, whole_page) for column in columns]
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
    for strip in lay_out(cell.content, frame):
        top = y + strip.before if items else 0.0
        if items and top + strip.height > tall:
            chunks.append((items, y))
            items, top = [], 0.0
        items += [replace(item, y=item.y + top) for item in strip.items]
        y = top + strip.height
    chunks.append((items, y))
    return chunks
