"""Blocks to strips: unbreakable slices of a page, in reading order.

A strip knows its height, what it draws, and what holds it to the next one. Where pages end is
decided afterwards (``pages``), from the strips alone, so that long documents stream.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    KeepTogether,
    KeepWithNext,
    ListBlock,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Rule,
    Spacer,
    Span,
    Table,
    TextStyle,
)
from charterdesk.typesetting.figures import figure_strip
from charterdesk.typesetting.paragraph import set_lines
from charterdesk.typesetting.strips import (
    Frame,
    PlacedLine,
    Strip,
    moved,
)
from charterdesk.typesetting.structure import Element
from charterdesk.typesetting.tables import table_strips
from charterdesk.typesetting.texts import base_line, kept, paragraph_strips, stacked

_LONGEST_WHOLE_ITEM = 8
"""Lines of a list item up to which it is kept in one piece."""


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
            if pending or new_page:
                before, begins = strip.before + pending, new_page or strip.new_page
                yield replace(strip, before=before, new_page=begins)
                pending, new_page = 0.0, False
            else:
                yield strip
        pending += _space_after((block,))


def _lay_out_block(block: Block, frame: Frame) -> Iterable[Strip]:
    match block:
        case Paragraph():
            return paragraph_strips(block, frame)
        case ListBlock():
            return _list_strips(block, frame)
        case Table():
            return table_strips(block, frame)
        case Rule() | Picture() | PictureRow():
            return [figure_strip(block, frame)]
        case KeepTogether():
            return kept(list(lay_out(block.blocks, frame)))
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


def _holding(strips: Iterable[Strip]) -> Iterator[Strip]:
    """Yield strips, the last of them kept with what follows."""
    last: Strip | None = None
    for strip in strips:
        if last:
            yield last
        last = strip
    if last:
        yield replace(last, keep_with_next=True)


def _shift(strip: Strip, x: float) -> Strip:
    return replace(strip, items=tuple(moved(item, x, 0.0) for item in strip.items))


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
            for strip in stacked(item.content, inner)
        ]
        if not strips:
            strips = [Strip(0.0)]
        style = item.content[0].style if item.content else None
        if style and item.marker:
            marker = _marker(item.marker, style, frame, block.marker_width, label)
            strips[0] = replace(strips[0], items=(marker, *strips[0].items))
        if len(strips) <= _LONGEST_WHOLE_ITEM:
            strips = kept(strips)
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
