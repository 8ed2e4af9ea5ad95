"""The engine's entry: a document in, a PDF file and a report out."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

from charterdesk.typesetting.blocks import (
    Document,
    MissingGlyph,
    TypesettingCancelled,
    TypesettingError,
    TypesettingResult,
)
from charterdesk.typesetting.furniture import line_numbers, page_frame, running_line
from charterdesk.typesetting.layout import lay_out
from charterdesk.typesetting.pages import paginate
from charterdesk.typesetting.pdf import PdfWriter
from charterdesk.typesetting.strips import Frame, Item, PlacedLine, Strip, moved
from charterdesk.typesetting.structure import Element


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
        items: list[Item] = []
        for top, strip in placed:
            for item in strip.items:
                items.append(moved(item, left, top + page.margin_top))
                if isinstance(item, PlacedLine):
                    for character, context in item.line.missing:
                        missing[MissingGlyph(character, context, count)] = None
        if document.line_numbers:
            items += line_numbers(document, placed)
        writer.add_page([*page_frame(document), *items])
        if progress:
            progress(count)
    for number in range(1, count + 1):
        items = [
            *running_line(document, document.header, number, count, page.margin_top / 2),
            *running_line(
                document, document.footer, number, count, page.height - page.margin_bottom / 2
            ),
        ]
        if items:
            writer.add_to_page(number - 1, items)
    writer.write(target)
    return TypesettingResult(count, tuple(missing))
