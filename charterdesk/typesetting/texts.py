"""Paragraphs as strips, one a line."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from charterdesk.typesetting.blocks import Paragraph, Role
from charterdesk.typesetting.fonts import Script, cascade
from charterdesk.typesetting.links import cut_at_links
from charterdesk.typesetting.paragraph import set_lines
from charterdesk.typesetting.strips import Frame, PlacedLine, Strip
from charterdesk.typesetting.structure import Element


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


def stacked(paragraphs: Iterable[Paragraph], frame: Frame) -> Iterator[Strip]:
    """Yield the strips of paragraphs below each other, as in a cell or an item of a list."""
    pending = 0.0
    for paragraph in paragraphs:
        for strip in paragraph_strips(paragraph, frame):
            yield replace(strip, before=strip.before + pending) if pending else strip
            pending = 0.0
        pending += paragraph.style.space_after


def kept(strips: list[Strip]) -> list[Strip]:
    """Return strips of which each keeps with the next."""
    return [replace(strip, keep_with_next=True) for strip in strips[:-1]] + strips[-1:]
