"""What stands around the text of a page and is not read with it: running lines, line numbers."""

from collections.abc import Iterator
from typing import Final

from charterdesk.typesetting.blocks import (
    Alignment,
    Digits,
    Direction,
    Document,
    RunningLine,
    Span,
    TextStyle,
)
from charterdesk.typesetting.pages import Placed
from charterdesk.typesetting.paragraph import set_lines
from charterdesk.typesetting.strips import Filled, Item, PlacedLine
from charterdesk.typesetting.texts import base_line

_ARABIC_INDIC: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_NUMBER_STYLE: Final = TextStyle(size=8.0, leading=12.0, colour="#666666")
_NUMBER_GAP: Final = 14.0
"""Points between the text and the numbers of its lines."""

_FRAME: Final = ((15.0, 1.5), (19.5, 0.5))
"""Points: how far each line of a frame is from the edges of the sheet, and how thick."""


def number_in(number: int, digits: Digits) -> str:
    """Write a number in the document's digits."""
    text = str(number)
    return text.translate(_ARABIC_INDIC) if digits is Digits.ARABIC_INDIC else text


def line_numbers(document: Document, placed: list[Placed]) -> Iterator[Item]:
    """Number the lines of a page, from 1, beside their start.

    Where columns stand side by side, the lines counted are those in the document's language.
    """
    page = document.page
    number = 0
    for top, strip in placed:
        lines = [item for item in strip.items if isinstance(item, PlacedLine) and item.line.runs]
        own = [item for item in lines if item.element and not item.element.language] or lines
        last = float("-inf")
        for item in sorted(own, key=lambda item: item.y):
            # A list's marker, and cells side by side, share a line.
            if item.y - last < item.line.size:
                continue
            last = item.y
            number += 1
            text = (Span(number_in(number, document.digits)),)
            line = set_lines(text, _NUMBER_STYLE, Direction.LTR, page.margin_start)[0]
            x = page.margin_start - _NUMBER_GAP - line.width
            if document.direction is Direction.RTL:
                x = page.width - page.margin_start + _NUMBER_GAP
            yield PlacedLine(x, top + page.margin_top + item.y, line)


def page_frame(document: Document) -> Iterator[Item]:
    """Draw a thick and within it a thin line around a page, outside of its running lines."""
    page = document.page
    for edge, thickness in _FRAME if document.frame else ():
        right, lower = page.width - edge, page.height - edge
        across, down = right - edge, lower - edge
        yield Filled(edge, edge, across, thickness, document.frame)
        yield Filled(edge, lower - thickness, across, thickness, document.frame)
        yield Filled(edge, edge, thickness, down, document.frame)
        yield Filled(right - thickness, edge, thickness, down, document.frame)


def running_line(
    document: Document, running: RunningLine, number: int, count: int, middle: float
) -> Iterator[Item]:
    """Set a header or footer around the height ``middle``, from the top of the page."""
    page, size = document.page, document.running_size
    rtl = document.direction is Direction.RTL
    left = page.margin_end if rtl else page.margin_start
    width = page.width - page.margin_start - page.margin_end
    texts = ((running.start, Alignment.START), (running.centre, Alignment.CENTRE),
             (running.end, Alignment.END))  # fmt: skip
    for text, alignment in texts:
        if not text:
            continue
        filled = text
        for name, value in {"{page}": number, "{pages}": count}.items():
            filled = filled.replace(name, number_in(value, document.digits))
        style = TextStyle(size=size, leading=size * 5 / 3, alignment=alignment)
        line = set_lines((Span(filled),), style, document.direction, width)[0]
        top = middle - style.leading / 2
        yield PlacedLine(left + line.x, top + base_line(size, style.leading), line)
