"""Strips to pages: where a page ends."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from charterdesk.typesetting.strips import Strip

_ROUNDING: Final = 0.01
"""Points by which a page may seem too short for what just fills it."""

Placed = tuple[float, Strip]
"""How far below the top of the text area a strip stands, and the strip."""


def paginate(strips: Iterable[Strip], height: float) -> Iterator[list[Placed]]:
    """Yield one list of placed strips for each page; an empty document has one empty page.

    Strips that keep together move to the next page as one, unless no page could hold them.
    """
    height += _ROUNDING
    page: list[Placed] = []
    y = 0.0
    for chain in _chains(strips, height):
        if page and (chain[0].new_page or not _fits(chain, height - y)):
            yield page
            page, y = [], 0.0
        waiting = deque(chain)
        while waiting:
            strip = waiting.popleft()
            before = strip.before if page else sum(header.height for header in strip.repeated)
            if y + before + strip.height > height:
                parts = strip.split(height - y - before) if strip.split else None
                if parts:
                    strip, rest = parts[0], replace(parts[1], repeated=strip.repeated)
                    waiting.appendleft(rest)
                elif page:
                    yield page
                    page, y = [], 0.0
                    waiting.appendleft(strip)
                    continue
            if page:
                y += strip.before
            else:
                for header in strip.repeated:
                    page.append((y, header))
                    y += header.height
            page.append((y, strip))
            y += strip.height
    yield page


def _fits(chain: list[Strip], room: float) -> bool:
    """Whether a chain can begin here: all of it, or up to where its last strip can be parted."""
    *others, last = chain
    room -= _height_of(others) + last.before
    return last.height <= room or (last.split is not None and last.split(room) is not None)


def _chains(strips: Iterable[Strip], height: float) -> Iterator[list[Strip]]:
    """Group strips that keep together, as far as they fit on one page."""
    chain: list[Strip] = []
    for strip in strips:
        too_tall = strip.split is None and _height_of([*chain, strip]) > height
        if chain and (strip.new_page or too_tall):
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
