"""Where a line may end (UAX #14).

uniseg knows the whole algorithm and takes its time. Between two spaces a word breaks as it breaks
anywhere, and whether a line may end at a space is decided by a few characters around it; so both
are asked once and kept.
"""

import re
from functools import lru_cache
from typing import Final

from uniseg.linebreak import line_break_boundaries

_CONTEXT: Final = 3
"""Characters on each side of a space that its rules look at (LB14 to LB19, LB25, LB30)."""
_SPACES: Final = re.compile(" +")
_PLAIN: Final = re.compile("[\u0621-\u064a\u064b-\u0652]*|[A-Za-z\u00c0-\u024f]*")
"""Letters of one script alone: nothing to break at, and a break at every space."""


def opportunities(text: str) -> list[int]:
    """Return the offsets before which a line may start, in order; ``text`` is one line at most."""
    found: list[int] = []
    start = 0
    for gap in _SPACES.finditer(text):
        word = text[start : gap.start()]
        found += [start + offset for offset in _inside(word)]
        before = text[max(0, gap.start() - _CONTEXT) : gap.start()]
        after = text[gap.end() : gap.end() + _CONTEXT]
        if after and _at_space(before, after):
            found.append(gap.end())
        start = gap.end()
    found += [start + offset for offset in _inside(text[start:])]
    return found


@lru_cache(maxsize=65536)
def _inside(word: str) -> tuple[int, ...]:
    if _PLAIN.fullmatch(word):
        return ()
    return tuple(offset for offset in line_break_boundaries(word) if 0 < offset < len(word))


@lru_cache(maxsize=65536)
def _at_space(before: str, after: str) -> bool:
    if before and _PLAIN.fullmatch(before) and _PLAIN.fullmatch(after):
        return True
    around = f"{before} {after}"
    return len(before) + 1 in set(line_break_boundaries(around))
