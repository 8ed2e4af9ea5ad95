"""Text cut into runs of one direction, for the formats that mark each run."""

import re
import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from charterdesk.typesetting.blocks import Direction

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
_ILLEGAL_IN_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (section 2.2, Char)."""


def xml_text(text: str) -> str:
    """Return a text without the characters that no XML document may hold."""
    return _ILLEGAL_IN_XML.sub("", text)


def direction_runs(text: str, paragraph: Direction) -> Iterator[tuple[Direction, str]]:
    """Cut a text where its strong direction changes.

    Digits, spaces and punctuation join the run before and after them when both agree, else the
    paragraph's direction (UAX #9, N1 and N2).
    """
    strong = [_strong(letter) for letter in text]
    resolved: list[Direction] = []
    before = paragraph
    for index, direction in enumerate(strong):
        if direction is None:
            after = next((later for later in strong[index:] if later is not None), paragraph)
            resolved.append(before if before is after else paragraph)
        else:
            before = direction
            resolved.append(direction)
    for direction, letters in groupby(zip(resolved, text, strict=True), key=lambda pair: pair[0]):
        yield direction, "".join(letter for _, letter in letters)


def _strong(letter: str) -> Direction | None:
    kind = unicodedata.bidirectional(letter)
    if kind in _RIGHT_TO_LEFT:
        return Direction.RTL
    return Direction.LTR if kind == "L" else None
