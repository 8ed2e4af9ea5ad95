"""Text cut into runs of one direction, for the formats that mark each run."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from charterdesk.typesetting.blocks import Direction
from charterdesk.typesetting.tailoring import PHONE

_RIGHT_TO_LEFT: Final = frozenset({"R", "AL", "AN"})
_ISOLATE: Final = re.compile("\u2068([^\u2066-\u2069]*)\u2069")
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
    """Return a text without the isolates around words that run as all around them does.

    They change no order, and LibreOffice loses the comma after one.
    """
    return _ISOLATE.sub(lambda found: found[1] if _is_idle(found, paragraph) else found[0], text)


def _is_idle(isolate: re.Match[str], paragraph: Direction) -> bool:
    words = isolate[1]
    first = next((letter for letter in words if letter.isalnum()), "")
    if {*map(_strong, words)} - {None} != {paragraph} or _strong(first) is not paragraph:
        return False
    if paragraph is Direction.LTR:
        return True
    # A number after Arabic letters may turn round at its hyphens (UAX #9, W2).
    after = re.search(r"\w\S*", isolate.string[isolate.end() :])
    return after is None or _strong(after[0][0]) is paragraph or after[0].isdecimal()


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
