"""Where a line may end (UAX #14).

uniseg knows the whole algorithm and takes its time. Between two spaces a word breaks as it breaks
anywhere, and whether a line may end at a space is decided by a few characters around it; so both
are asked once and kept.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from uniseg.linebreak import line_break_boundaries

_CONTEXT: Final = 3
"""Characters on each side of a space that its rules look at (LB14 to LB19, LB25, LB30)."""
_SPACES: Final = re.compile(" +")
_BASES: Final = "\u0621-\u064a\u0671-\u06d3A-Za-z\u00c0-\u024f0-9"
_MARKS: Final = "\u064b-\u0652"
_LETTERS: Final = _BASES + _MARKS
"""Letters, digits and vowel marks, between which no line ends (LB9, LB23, LB28)."""
_PLAIN: Final = re.compile(
    f"(?:[{_BASES}،؛؟.,:)]|(?<=[{_BASES}])[{_MARKS}]|(?<=[{_BASES}][{_MARKS}])[{_MARKS}])"
    f" +[(]?[{_LETTERS}]"
)
"""Spaces at which a line may always end (LB18): no quote or dash is near; a vowel mark is what the
character below it is (LB9)."""
_WHOLE: Final = re.compile(f"[(]?[{_LETTERS}]+[)]?[،؛؟.,:!]?")
"""Words in which no line ends (LB13, LB14 and those above)."""
_CLASSES: Final = (
    (re.compile("[\u0621-\u064a\u0671-\u06d3]"), "\u0627"),
    (re.compile("[A-Za-z\u00c0-\u024f]"), "a"),
    (re.compile("[0-9]"), "1"),
    (re.compile("[\u0660-\u0669]"), "\u0661"),
    (re.compile("[\u064b-\u0652\u0670]"), "\u064e"),
)
"""Characters that the algorithm treats alike, and the one that stands for all of them."""


def opportunities(text: str) -> list[int]:
    """Return the offsets before which a line may start, in order; ``text`` is one line at most."""
    found: list[int] = []
    start = 0
    for gap in _SPACES.finditer(text):
        word = text[start : gap.start()]
        if not _WHOLE.fullmatch(word):
            found += _inside(word, start)
        start = gap.end()
        before = text[max(0, gap.start() - _CONTEXT) : gap.start()]
        after = text[start : start + _CONTEXT]
        if (before and _PLAIN.match(text, gap.start() - 1)) or (
            after and _at_space(_pattern(before), _pattern(after))
        ):
            found.append(start)
    if not _WHOLE.fullmatch(text, start):
        found += _inside(text[start:], start)
    return found


def _inside(word: str, start: int) -> Iterator[int]:
    return (start + offset for offset in _inside_pattern(_pattern(word)))


@lru_cache(maxsize=65536)
def _pattern(text: str) -> str:
    """Return a text of the same length that breaks at the same places."""
    for characters, one in _CLASSES:
        text = characters.sub(one, text)
    return text


@lru_cache(maxsize=65536)
def _inside_pattern(pattern: str) -> tuple[int, ...]:
    return tuple(offset for offset in line_break_boundaries(pattern) if 0 < offset < len(pattern))


@lru_cache(maxsize=65536)
def _at_space(before: str, after: str) -> bool:
    around = f"{before} {after}"
    return len(before) + 1 in set(line_break_boundaries(around))
