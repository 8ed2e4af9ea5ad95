"""Unicode's own conformance tests on the function that the engine uses."""

import gzip
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.typesetting.bidi import resolve, visual_order
from charterdesk.typesetting.blocks import Direction

DATA = Path(__file__).parents[1] / "data" / "unicode"
DIRECTIONS: Final = (Direction.LTR, Direction.RTL, Direction.AUTO)
REMOVED: Final = frozenset("\u00ad\u200b\u202a\u202b\u202c\u202d\u202e\ufeff")


def lines_of(name: str) -> Iterator[str]:
    with gzip.open(DATA / name, "rt", encoding="utf-8") as file:
        for line in file:
            stripped = line.split("#")[0].strip()
            if stripped:
                yield stripped


_IGNORED_AT_LINE_END = frozenset(
    ("WS", "FSI", "LRI", "RLI", "PDI", "BN", "LRE", "RLE", "LRO", "RLO", "PDF")
)


def reset_separators(text: str, levels: bytes, paragraph_level: int) -> list[int]:
    """Apply L1 to one line: separators, and white space before them or the line's end."""
    result = list(levels)
    trailing = True
    for index in range(len(text) - 1, -1, -1):
        kind = unicodedata.bidirectional(text[index])
        if kind in ("S", "B"):
            trailing = True
        elif kind not in _IGNORED_AT_LINE_END:
            trailing = False
        if trailing:
            result[index] = paragraph_level
    return result


def outcome(text: str, direction: Direction, removed: set[int]) -> tuple[list[int], list[int]]:
    """Return the levels after L1, and the visual order, without what X9 removes."""
    paragraph_level, levels = resolve(text, direction)
    final = reset_separators(text, levels, paragraph_level)
    kept = [index for index in range(len(text)) if index not in removed]
    order = visual_order([final[index] for index in kept])
    return [final[index] for index in kept], [kept[index] for index in order]


def test_every_case_of_bidi_character_test() -> None:
    cases = failures = 0
    for line in lines_of("BidiCharacterTest.txt.gz"):
        codes, direction, level, levels, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        wanted = levels.split()
        removed = {index for index, value in enumerate(wanted) if value == "x"}
        chosen = DIRECTIONS[int(direction)]
        cases += 1
        expected = [int(value) for value in wanted if value != "x"], [int(i) for i in order.split()]
        if outcome(text, chosen, removed) != expected or resolve(text, chosen)[0] != int(level):
            failures += 1
    assert cases == 91_707
    assert failures == 0


_SAMPLES: Final = {
    "L": "a", "R": "\u05d0", "AL": "\u0627", "EN": "1", "ES": "+", "ET": "%", "AN": "\u0661",
    "CS": ",", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "NSM": "\u0300", "BN": "\u00ad",
    "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c", "LRO": "\u202d", "RLO": "\u202e",
    "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip


def bidi_test_cases() -> Iterator[tuple[str, int, list[str], list[int]]]:
    levels: list[str] = []
    order: list[int] = []
    for line in lines_of("BidiTest.txt.gz"):
        if line.startswith("@Levels:"):
            levels = line.split(":")[1].split()
        elif line.startswith("@Reorder:"):
            order = [int(index) for index in line.split(":")[1].split()]
        else:
            classes, bits = line.split(";")
            yield "".join(_SAMPLES[name] for name in classes.split()), int(bits), levels, order


def test_one_case_in_sixteen_of_bidi_test() -> None:
    """The whole file: `python -m tests.typesetting.bidi_conformance`."""
    checked, failed = run_bidi_test(step=16)
    assert checked > 40_000
    assert failed == []


def run_bidi_test(step: int) -> tuple[int, list[str]]:
    checked = 0
    failed = []
    for number, (text, bits, levels, order) in enumerate(bidi_test_cases()):
        if number % step:
            continue
        removed = {index for index, value in enumerate(levels) if value == "x"}
        expected = [int(value) for value in levels if value != "x"], order
        for bit, direction in ((1, Direction.AUTO), (2, Direction.LTR), (4, Direction.RTL)):
            if bits & bit:
                checked += 1
                if outcome(text, direction, removed) != expected:
                    failed.append(f"{[hex(ord(c)) for c in text]} {direction}")
    return checked, failed


@given(st.lists(st.integers(0, 125)))
def test_reordering_loses_nothing_and_is_undone_by_itself_in_pure_lines(levels: list[int]) -> None:
    assert sorted(visual_order(levels)) == list(range(len(levels)))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("من 2016-2017", "2017-2016 نم"),
        ("الساعة 16:45 – 16:30", "16:30 – 16:45 ةعاسلا"),
        ("الوثيقة A/HRC/36/6 هنا", "انه A/HRC/36/6 ةقيثولا"),
        ("التوصية 144.12", "144.12 ةيصوتلا"),
        ("راسل a.b@example.org الآن", "نآلا a.b@example.org لسار"),
        ("آلية (UPR) هنا", "انه )UPR( ةيلآ"),
        ("قال: «نعم (أو لا)»", "»)ال وأ( معن« :لاق"),
    ],
)
def test_lines_of_a_charter_are_in_visual_order(text: str, shown: str) -> None:
    paragraph_level, levels = resolve(text, Direction.RTL)
    final = reset_separators(text, levels, paragraph_level)
    assert "".join(text[index] for index in visual_order(final)) == shown


@given(st.text("ابةَ١٢ 12ab.,:،؛-–/%«»\"'()\u00a0", max_size=40))
def test_a_paragraph_resolved_in_parts_is_what_the_whole_is(text: str) -> None:
    """A mark at the end, which reads as the paragraph's end does, makes the library see it all."""
    _, whole = resolve(f"{text}\u200f", Direction.RTL)
    assert resolve(text, Direction.RTL) == (1, whole[:-1])


def test_a_paragraph_without_two_words_in_a_row_is_resolved_in_a_moment() -> None:
    text = "a ا ا" + " .ا" * 13_000
    begun = process_time()
    assert resolve(text, Direction.RTL)[0] == 1
    assert process_time() - begun < 2
