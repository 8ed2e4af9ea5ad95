"""The engine's entry: a document in, a PDF file and a report out."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO

from charterdesk.typesetting.blocks import (
    Alignment,
    Digits,
    Direction,
    Document,
    MissingGlyph,
    RunningLine,
    Span,
    TextStyle,
    TypesettingCancelled,
    TypesettingError,
    TypesettingResult,
)
from charterdesk.typesetting.layout import Frame, Item, PlacedLine, Strip, base_line, lay_out
from charterdesk.typesetting.pages import paginate
from charterdesk.typesetting.paragraph import set_lines
from charterdesk.typesetting.pdf import PdfWriter
from charterdesk.typesetting.structure import Element

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def typeset(
    document: Document,
    target: BinaryIO,
    *,
    progress: Callable[[int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> TypesettingResult:
    """Write ``document`` as a PDF file to ``target``.

    ``progress`` is told the number of each page as it is finished. Where ``cancelled`` answers
    true, nothing is written.

    Raises:
        TypesettingCancelled: ``cancelled`` answered true.
        TypesettingError: the document cannot be typeset; the message says why.
    """
    page = document.page
    frame = Frame(
        page.width - page.margin_start - page.margin_end,
        page.height - page.margin_top - page.margin_bottom,
        document.direction,
        Element("Document"),
        document.language,
    )
    if frame.width <= 0 or frame.height <= 0:
        raise TypesettingError("the margins leave no room on the page")
    left = page.margin_end if frame.rtl else page.margin_start
    writer = PdfWriter(document, frame.element)
    missing: dict[MissingGlyph, None] = {}

    def strips() -> Iterator[Strip]:
        for strip in lay_out(document.blocks, frame):
            if cancelled and cancelled():
                raise TypesettingCancelled
            yield strip

    count = 0
    for placed in paginate(strips(), frame.height):
        count += 1
        items = []
        for top, strip in placed:
            for item in strip.items:
                items.append(replace(item, x=item.x + left, y=item.y + top + page.margin_top))
                if isinstance(item, PlacedLine):
                    for character, context in item.line.missing:
                        missing[MissingGlyph(character, context, count)] = None
        writer.add_page(items)
        if progress:
            progress(count)
    for number in range(1, count + 1):
        items = [
            *_running_line(document, document.header, number, count, page.margin_top / 2),
            *_running_line(
                document, document.footer, number, count, page.height - page.margin_bottom / 2
            ),
        ]
        if items:
            writer.add_to_page(number - 1, items)
    writer.write(target)
    return TypesettingResult(count, tuple(missing))


def _running_line(
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
            digits = str(value)
            if document.digits is Digits.ARABIC_INDIC:
                digits = digits.translate(_ARABIC_INDIC)
            filled = filled.replace(name, digits)
        style = TextStyle(size=size, leading=size * 5 / 3, alignment=alignment)
        line = set_lines((Span(filled),), style, document.direction, width)[0]
        top = middle - style.leading / 2
        yield PlacedLine(left + line.x, top + base_line(size, style.leading), line)
