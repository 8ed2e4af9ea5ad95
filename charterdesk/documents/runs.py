"""Text cut into runs of one direction, for the formats that mark each run."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from charterdesk.typesetting.bidi import resolve, visual_order
from charterdesk.typesetting.blocks import Direction
from charterdesk.typesetting.tailoring import PHONE

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
_ISOLATE: Final = re.compile("\u2068([^\u2066-\u2069]*)\u2069")
_CONTROLS: Final = re.compile("[\x00-\x1f\x85\u2028\u2029]")
_ILLEGAL_IN_XML: Final = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 cannot hold (section 2.2, Char)."""


def xml_text(text: str) -> str:
    """Return a text without the characters that no XML document may hold."""
    return _ILLEGAL_IN_XML.sub("", text)


def phones_in_order(text: str) -> str:
    """Return a text in which phone numbers run from left to right among Arabic letters, too.

    On paper the typesetting isolates them; here left-to-right marks around each do it.
    """
    return PHONE.sub(lambda found: f"\u200e{found[0]}\u200e", text)


def without_idle_isolates(text: str, paragraph: Direction) -> str:
    """Return a text without the isolates that change nothing: all around runs as it does with them.

    LibreOffice loses the comma after one, and draws a Latin word within one over its neighbours.
    """
    for isolate in reversed([*_ISOLATE.finditer(text)]):
        start, end = isolate.span()
        without = text[:start] + isolate[1] + text[end:]
        letters = [place for place in range(len(text)) if place not in {start, end - 1}]
        if _in_order(text, paragraph, letters) == _in_order(without, paragraph):
            text = without
    return text


def _in_order(
    text: str, paragraph: Direction, places: Sequence[int] | None = None
) -> tuple[list[int], list[int]]:
    """Return the order of a text's letters, or of some of them, and which way each one runs."""
    levels = resolve(_CONTROLS.sub(" ", text), paragraph)[1]
    chosen = levels if places is None else [levels[place] for place in places]
    return visual_order(chosen), [level % 2 for level in chosen]


def direction_runs(
    texts: Sequence[str], paragraph: Direction
) -> Iterator[list[tuple[Direction, str]]]:
    """Cut the texts that follow each other in a paragraph where its strong direction changes.

    Digits, spaces and punctuation join the run before and after them when both agree, else the
    paragraph's direction (UAX #9, N1 and N2), whatever text these are in.
    """
    whole = "".join(texts)
    strong = [_strong(letter) for letter in whole]
    resolved = iter(
        before if before is after else paragraph
        for before, after in zip(
            _carried(strong, paragraph), [*_carried(strong[::-1], paragraph)][::-1], strict=True
        )
    )
    for text in texts:
        letters = zip(text, resolved)  # noqa: B905 - the next text goes on from there
        yield [
            (direction, "".join(letter for letter, _ in run))
            for direction, run in groupby(letters, key=lambda pair: pair[1])
        ]


def _carried(strong: Sequence[Direction | None], first: Direction) -> Iterator[Direction]:
    """Yield for each letter its own direction, or that of the last one that has any."""
    for direction in strong:
        first = direction or first
        yield first


def _strong(letter: str) -> Direction | None:
    kind = unicodedata.bidirectional(letter)
    if kind in _RIGHT_TO_LEFT:
        return Direction.RTL
    return Direction.LTR if kind == "L" else None
