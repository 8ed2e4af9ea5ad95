import gzip
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from uniseg.linebreak import line_break_boundaries

from charterdesk.typesetting.line_breaking import opportunities

DATA = Path(__file__).parents[1] / "data" / "unicode" / "LineBreakTest.txt.gz"
HYPHENS = ("-", "\u2010")


def cases() -> Iterator[tuple[str, list[int]]]:
    with gzip.open(DATA, "rt", encoding="utf-8") as file:
        for line in file:
            text, breaks = "", []
            for part in line.split("#")[0].split()[1:]:
                if part == "÷":
                    breaks.append(len(text))
                elif part != "×":
                    text += chr(int(part, 16))
            if text:
                yield text, breaks[:-1]


def is_one_line(text: str) -> bool:
    return len(text.splitlines()) <= 1 and text.splitlines() == [text]


def test_unicodes_own_cases_break_where_they_should() -> None:
    """All but those that Unicode 16 decides otherwise: no break after a hyphen that begins."""
    checked = 0
    for text, breaks in cases():
        if not is_one_line(text) or text.startswith(HYPHENS):
            continue
        reference = [offset for offset in line_break_boundaries(text) if 0 < offset < len(text)]
        if reference != breaks:
            continue
        checked += 1
        assert opportunities(text) == breaks, repr(text)
    assert checked > 5_000


def test_the_library_agrees_with_unicode_on_all_but_the_newer_hyphen_rules() -> None:
    differ = [
        text
        for text, breaks in cases()
        if [offset for offset in line_break_boundaries(text) if 0 < offset < len(text)] != breaks
    ]
    assert len(differ) <= 31


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("قال “ّ حق (َ اب", ["قال ", "“ّ حق ", "(َ اب"]),  # a mark stands on a quote, on a bracket
        ("قال: «نعم (أو لا)؛ ثم» سكت", ["قال: ", "«نعم ", "(أو ", "لا)؛ ", "ثم» ", "سكت"]),
        ("من 16:45 – 16:30", ["من ", "16:45 ", "– ", "16:30"]),
        ("تلقت 244\u00a0توصية", ["تلقت ", "244\u00a0توصية"]),
        ("كلمة ؛ وكلمة ،", ["كلمة ؛ ", "وكلمة ،"]),
        ("Charte\u00a0: «\u00a0texte\u00a0»", ["Charte\u00a0: ", "«\u00a0texte\u00a0»"]),
        ("www.example.org/a/b?c=d", ["www.example.org/", "a/", "b?", "c=d"]),
    ],
)
def test_lines_end_where_a_reader_expects_it(text: str, parts: list[str]) -> None:
    bounds = [0, *opportunities(text), len(text)]
    assert [text[a:b] for a, b in pairwise(bounds)] == parts


@given(st.text("ab اب«»()-،؛؟:.!?/12٣ \u00a0\u200b\u064e\u0651\u200c\u200d\u2067", max_size=30))
def test_it_is_the_librarys_answer_asked_in_parts(text: str) -> None:
    if is_one_line(text):
        reference = [offset for offset in line_break_boundaries(text) if 0 < offset < len(text)]
        assert opportunities(text) == reference
