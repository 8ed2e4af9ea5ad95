"""Where a line may end (UAX #14).

uniseg knows the whole algorithm and takes its time. Between two spaces a word breaks as it breaks
anywhere, and whether a line may end at a space is decided by a few characters around it; so both
are asked once and kept.
"""

import re
from functools import lru_cache
from typing import Final

from uniseg.linebreak import LineBreak, line_break, line_break_boundaries

_CONTEXT: Final = 3
"""Characters on each side of a space that its rules look at (LB14 to LB19, LB25, LB30)."""
_BASES: Final = "\u0621-\u064a\u0671-\u06d3A-Za-z\u00c0-\u024f0-9"
_MARKS: Final = "\u064b-\u0652"
_LETTERS: Final = _BASES + _MARKS
"""Letters, digits and vowel marks, between which no line ends (LB9, LB23, LB28)."""
_SPACES: Final = re.compile(
    f"(?:(?<=[{_BASES}،؛؟.,:)])|(?<=[{_BASES}][{_MARKS}])|(?<=[{_BASES}][{_MARKS}][{_MARKS}]))"
    f" +(?=[(]?[{_LETTERS}])|( +)"
)
"""Spaces. At those that are no group a line may always end (LB18): no quote or dash is near; a
vowel mark is what the character below it is (LB9)."""
_ODD_WORDS: Final = re.compile(f"(?<![^ ])(?![(]?[{_LETTERS}]++[)]?[،؛؟.,:!]?(?![^ ]))[^ ]++")
"""Words in which a line may end; in all others none does (LB13, LB14 and those above)."""
_STAND_INS: Final = {
    code: one
    for one, rows in {
        "\u0627": ((0x621, 0x64A), (0x671, 0x6D3)),
        "a": ((0x41, 0x5A), (0x61, 0x7A), (0xC0, 0x24F)),
        "1": ((0x30, 0x39),),
        "\u0661": ((0x660, 0x669),),
        "\u064e": ((0x64B, 0x652), (0x670, 0x670)),
    }.items()
    for first, last in rows
    for code in range(first, last + 1)
}
"""Characters that the algorithm treats alike, and the one that stands for all of them."""
_FAR_BEFORE: Final = re.compile(".*(?=[\u0627a1\u0661])", re.DOTALL)
_FAR_AFTER: Final = re.compile("(?<=[\u0627a1\u0661]).*", re.DOTALL)
"""What no rule at a space looks at: what is beyond a letter."""
_ROWS: Final = "\u0627a1\u0661"
_MARK_CLASSES: Final = (LineBreak.CM, LineBreak.ZWJ)


def opportunities(text: str) -> list[int]:
    """Return the offsets before which a line may start, in order; ``text`` is one line at most."""
    found = [gap.end() for gap in _SPACES.finditer(text) if gap[1] is None or _is_end(text, gap)]
    for word in _ODD_WORDS.finditer(text):
        found += [word.start() + offset for offset in _inside(word[0].translate(_STAND_INS))]
    return sorted(found)


def _is_end(text: str, gap: re.Match[str]) -> bool:
    before = text[max(0, gap.start() - _CONTEXT) : gap.start()].translate(_STAND_INS)
    after = text[gap.end() : gap.end() + _CONTEXT].translate(_STAND_INS)
    return bool(after) and _at_space(_FAR_BEFORE.sub("", before), _FAR_AFTER.sub("", after))


def _inside(word: str) -> list[int]:
    """Return the offsets inside a word at which a line may start.

    Of letters, digits or marks in a row only the first and the last are asked about: no line ends
    between them (LB9, LB25, LB28), and with their number the library's time grows, with the square
    of that of marks.
    """
    kinds = ["", *map(_kind, word), ""]
    kept = [
        at
        for at in range(len(word))
        if not kinds[at + 1] or not kinds[at] == kinds[at + 1] == kinds[at + 2]
    ]
    return [kept[offset] for offset in _boundaries("".join([word[at] for at in kept]))]


@lru_cache(maxsize=4096)
def _kind(character: str) -> str:
    """Return a name for what may stand in rows, and nothing for all else."""
    if character in _ROWS:
        return character
    return "mark" if line_break(character) in _MARK_CLASSES else ""


@lru_cache(maxsize=65536)
def _boundaries(text: str) -> tuple[int, ...]:
    return tuple(offset for offset in line_break_boundaries(text) if 0 < offset < len(text))


@lru_cache(maxsize=65536)
def _at_space(before: str, after: str) -> bool:
    return len(before) + 1 in set(line_break_boundaries(f"{before} {after}"))
