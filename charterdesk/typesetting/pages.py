"""Strips to pages: where a page ends."""

from collections.abc import Iterable, Iterator

from charterdesk.typesetting.layout import Strip

Placed = tuple[float, Strip]
"""How far below the top of the text area a strip stands, and the strip."""


def paginate(strips: Iterable[Strip], height: float) -> Iterator[list[Placed]]:
    """Yield one list of placed strips for each page; an empty document has one empty page.

    Strips that keep together move to the next page as one, unless no page could hold them.
    """
    page: list[Placed] = []
    y = 0.0
    for chain in _chains(strips, height):
        if page and (chain[0].new_page or y + _height_of(chain) > height):
            yield page
            page, y = [], 0.0
        for strip in chain:
            if page and y + strip.before + strip.height > height:
                yield page
                page, y = [], 0.0
            if page:
                y += strip.before
            else:
                for header in strip.repeated:
                    page.append((y, header))
                    y += header.height
            page.append((y, strip))
            y += strip.height
    yield page


def _chains(strips: Iterable[Strip], height: float) -> Iterator[list[Strip]]:
    """Group strips that keep together, as far as they fit on one page."""
    chain: list[Strip] = []
    for strip in strips:
        if chain and (strip.new_page or _height_of([*chain, strip]) > height):
            yield chain
            chain = []
        chain.append(strip)
        if not strip.keep_with_next:
            yield chain
            chain = []
    if chain:
        yield chain


def _height_of(chain: list[Strip]) -> float:
    return sum(strip.before + strip.height for strip in chain)
