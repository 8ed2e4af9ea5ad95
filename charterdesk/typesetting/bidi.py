"""The Unicode Bidirectional Algorithm (UAX #9): levels per paragraph, order per line.

Levels come from python-bidi's Rust core, which resolves a whole paragraph (P1 to I2). Lines are
cut from the paragraph afterwards, so that where a line happens to break never changes how its
text is read; L1 and L2 are applied here, line by line. L3 (marks) and L4 (mirroring) are
HarfBuzz's.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from bidi import get_display

from charterdesk.typesetting.blocks import Direction

# Arabic letters, marks, and marks of punctuation that are neutral in any company: between these
# alone every character takes the level of a right-to-left paragraph.
_ONLY_RTL = re.compile("[\u0621-\u0652\u0670-\u06d3 \u00a0،؛؟.:!…«»()]*")
_NOT_RTL = re.compile("[^\u0621-\u0652\u0670-\u06d3 \u00a0،؛؟.:!…«»()]+")
# In a right-to-left paragraph of these alone (no bracket, no control), what stands between two
# words of Arabic letters is read without regard to what is beyond them: every rule from W1 to N2
# ends at a strong letter.
_NOTHING_REACHES_FAR = re.compile(
    "[\u0621-\u0652\u0660-\u0669\u0670-\u06d3 \u00a0،؛؟.:!…«»"
    "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f0-9,;'’\"“”–—/@+%-]*"
)
_BETWEEN_WORDS = re.compile("(?<=[\u0621-\u064a]) (?=[\u0621-\u064a])")
# Likewise for a left-to-right paragraph, in which digits too resolve to L (W7).
_ONLY_LTR = re.compile(
    "[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f0-9 \u00a0.,;:!?…'’\"“”«»()–—/@-]*"
)

# What a letter or a digit stands for is its class alone, and a row of one class has one level.
_CLASSES: Final = {"L": "a", "AL": "\u0627", "EN": "1", "AN": "\u0661"}
_STAND_INS: Final = {
    code: _CLASSES[name]
    for code in range(0x700)
    if (name := unicodedata.bidirectional(chr(code))) in _CLASSES
}
_ROWS: Final = re.compile("a+|\u0627+|1+|\u0661+|.", re.DOTALL)

_LEVEL = re.compile(r"Level\(\s*(\d+)")


@lru_cache(maxsize=4096)
def resolve(text: str, direction: Direction) -> tuple[int, bytes]:
    """Return the paragraph level and the resolved level of every character (P1 to I2).

    ``text`` is one paragraph in logical order, without lone surrogates.
    """
    if direction is Direction.RTL and _ONLY_RTL.fullmatch(text):
        return 1, b"\1" * len(text)
    if direction is not Direction.RTL and _ONLY_LTR.fullmatch(text):
        return 0, bytes(len(text))
    if direction is Direction.RTL and _NOTHING_REACHES_FAR.fullmatch(text):
        return 1, _resolve_in_parts(text)
    return _resolve_whole(text, direction)


def _resolve_in_parts(text: str) -> bytes:
    levels = bytearray(b"\1" * len(text))
    spaces = [space.start() for space in _BETWEEN_WORDS.finditer(text)]
    stop = 0
    for odd in _NOT_RTL.finditer(text):
        if odd.start() < stop:
            continue
        index = bisect(spaces, odd.start())
        start = spaces[index - 1] if index else 0
        stop = spaces[index] if index < len(spaces) else len(text)
        levels[start:stop] = _resolve_whole(text[start:stop], Direction.RTL)[1]
    return bytes(levels)


def _resolve_whole(text: str, direction: Direction) -> tuple[int, bytes]:
    rows = _ROWS.findall(text.translate(_STAND_INS))
    level, levels = _ask("".join([row[0] for row in rows]), direction)
    return level, b"".join([levels[i : i + 1] * len(row) for i, row in enumerate(rows)])


@lru_cache(maxsize=16384)
def _ask(text: str, direction: Direction) -> tuple[int, bytes]:
    base = {Direction.RTL: "R", Direction.LTR: "L"}.get(direction)
    # The text stands escaped inside the dump, so that a line of its own can only be a field's.
    dump = get_display(text, base_dir=base, debug=True)
    fields, paragraphs = dump.rsplit("\n    paragraphs: [", 1)
    per_byte = _LEVEL.findall(fields.rsplit("\n    levels: [", 1)[1])
    if base is None:
        found = _LEVEL.search(paragraphs)
        paragraph_level = int(found[1]) if found else 0
    else:
        paragraph_level = 1 if base == "R" else 0
    if text.isascii():
        return paragraph_level, bytes(map(int, per_byte))
    levels = bytearray()
    offset = 0
    for character in text:
        levels.append(int(per_byte[offset]))
        code = ord(character)
        offset += 1 if code < 0x80 else 2 if code < 0x800 else 3 if code < 0x10000 else 4
    return paragraph_level, bytes(levels)


def visual_order(levels: Sequence[int]) -> list[int]:
    """Return the indices of one line's items from left to right (L2)."""
    order = list(range(len(levels)))
    if not levels:
        return order
    lowest_odd = min((level for level in levels if level % 2), default=None)
    if lowest_odd is None:
        return order
    for level in range(max(levels), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            if levels[order[start]] < level:
                start += 1
                continue
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = end
    return order
