"""Lines with links in them, cut so that each piece is drawn and tagged as what it is."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final
from urllib.parse import quote

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFString

from charterdesk.typesetting.lines import make_line
from charterdesk.typesetting.strips import PlacedLine
from charterdesk.typesetting.structure import Element

_ABOVE: Final = 0.95
_BELOW: Final = 0.35
"""How far a link can be clicked above and below its base line, in parts of its size."""
_RESERVED: Final = "%!#$&'()*+,/:;=?@[]~"
"""What an address has beside letters and digits (RFC 3986); all else is written in per cents."""


def cut_at_links(placed: PlacedLine, element: Element, rtl: bool) -> tuple[PlacedLine, ...]:
    """Return a line of a paragraph in pieces, from left to right: its links, and what is between.

    Each becomes part of a Link or a Span element (ISO 32000-1 14.8.4.4), in reading order; a link
    that goes on from the line before stays one element.

    Args:
        placed: The line.
        element: The paragraph's.
        rtl: Whether the paragraph runs from right to left.
    """
    pieces = list(_pieces(placed))
    for number in range(len(pieces))[:: -1 if rtl else 1]:
        address = pieces[number].line.runs[0].link
        last = element.children[-1] if element.children else None
        if last is None or last.link != address:
            last = element.add(Element("Link" if address else "Span", link=address))
            if len(element.children) == 1:
                last.heading, element.heading = element.heading, ""
        pieces[number] = pieces[number]._replace(element=last)
    return tuple(pieces)


def link_annotation(placed: PlacedLine, address: str, page_height: float) -> PDFDictionary:
    """Return the annotation of a piece of a link; positions count from the page's top left."""
    size, base = placed.line.size, page_height - placed.y
    box = (placed.x, base - _BELOW * size, placed.x + placed.line.width, base + _ABOVE * size)
    target = PDFDictionary(
        {"S": PDFName("URI"), "URI": PDFString(quote(address, safe=_RESERVED, errors="replace"))}
    )
    return PDFDictionary({
        "Type": PDFName("Annot"),
        "Subtype": PDFName("Link"),
        "Rect": PDFArray([round(edge, 2) for edge in box]),
        "Border": PDFArray([0, 0, 0]),
        "F": 4,
        "Contents": PDFString(address),
        "A": target,
    })  # fmt: skip


def _pieces(placed: PlacedLine) -> Iterator[PlacedLine]:
    x, missing = placed.x, placed.line.missing
    for _, group in groupby(placed.line.runs, key=lambda run: run.link):
        runs = tuple(group)
        size, stretch = placed.line.size, placed.line.stretch
        spaces = sum(run.is_space for run in runs)
        width = sum(run.advance for run in runs) * size / 1000 + spaces * stretch
        line = make_line(
            runs, size=size, x=placed.line.x, width=width, stretch=stretch, missing=missing
        )
        yield placed._replace(x=x, line=line)
        x, missing = x + width, ()
