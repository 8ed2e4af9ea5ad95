"""Bold, italic and links within a text: what counts as a mark, and that no letter is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model.inline import (
    Run,
    join,
    link_address,
    normalised,
    parse,
    plain,
    replaced,
    reworded,
    serialise,
    split,
)

MARKS = st.sampled_from(
    [
        "*",
        "**",
        "***",
        "[",
        "]",
        "\\",
        "](https://a.org/x)",
        "](mailto:a@b.c)",
        "حق",
        "a",
        " ",
        "\n",
    ]
)
TEXTS = st.lists(MARKS, max_size=14).map("".join) | st.text(max_size=30)
RUNS = st.lists(
    st.builds(
        Run,
        TEXTS,
        st.booleans(),
        st.booleans(),
        st.sampled_from([None, "https://a.org/x", "mailto:a@b.c", "javascript:x"]),
    ),
    max_size=6,
)


@given(TEXTS)
def test_what_is_written_again_reads_the_same(text: str) -> None:
    assert parse(serialise(parse(text))) == parse(text)


@given(RUNS)
def test_whatever_is_written_is_read_as_it_was(runs: list[Run]) -> None:
    assert parse(serialise(runs)) == normalised(runs)
    assert plain(serialise(runs)) == "".join(run.text for run in runs)


@given(TEXTS)
def test_a_text_without_a_look_is_stored_as_it_stands(text: str) -> None:
    if parse(text) == normalised([Run(text)]):
        assert serialise([Run(text)]) == text


@given(st.text(max_size=60))
def test_no_letter_is_lost(text: str) -> None:
    if "](" not in text:
        assert [one for one in plain(text) if one not in "*[]\\"] == [
            one for one in text if one not in "*[]\\"
        ]


@given(TEXTS, st.integers(0, 20))
def test_a_text_is_cut_and_joined_by_the_letters_that_are_read(text: str, at: int) -> None:
    first, second = split(text, at)
    assert (plain(first), plain(second)) == (plain(text)[:at], plain(text)[at:])
    assert plain(join(text, "*a")) == (f"{plain(text)} *a" if text else "*a")


@pytest.mark.parametrize(
    "text",
    [
        "حق*",
        "5 * 3",
        "[اسم المنظمة]",
        "* * *",
        "[a](javascript:x)",
        "** a**",
        "**a",
        "a](https://b.c)",
    ],
)
def test_what_pairs_with_nothing_is_letters(text: str) -> None:
    assert parse(text) == (Run(text),)


def test_looks_may_lie_within_each_other() -> None:
    assert parse("لا *يجوز **مطلقًا* هنا** [اقرأ](https://a.org)") == (
        Run("لا "),
        Run("يجوز ", italic=True),
        Run("مطلقًا", bold=True, italic=True),
        Run(" هنا", bold=True),
        Run(" "),
        Run("اقرأ", link="https://a.org"),
    )


@pytest.mark.parametrize(
    "text", ["**a** **b**", "**a**\n **b**", "**a b**", "*a* *b* c", "***a*** ***b***"]
)
def test_white_space_between_letters_of_a_look_has_it(text: str) -> None:
    first, *rest = parse(text)
    assert [run.is_plain for run in rest] == [True] * len(rest)
    assert first.text.split() == ["a", "b"]
    assert parse(serialise(parse(text))) == parse(text)


def test_a_look_of_white_space_alone_is_not_stored() -> None:
    assert serialise([Run("a"), Run(" ", bold=True), Run("b")]) == "a b"
    bold = [Run("a", bold=True), Run(" "), Run("b", bold=True)]
    assert serialise(bold) == serialise([Run("a b", bold=True)]) == "**a b**"


def test_a_backslash_makes_letters_of_marks() -> None:
    assert plain(r"\*لا\* \[x](https://a.org)") == "*لا* [x](https://a.org)"
    assert serialise([Run("*لا*")]) == r"\*لا\*"


@pytest.mark.parametrize("text", ["*", "[", "*a", "[a", "\\", "**a*", "](https://", "[]("])
def test_forty_thousand_marks_are_harmless(text: str) -> None:
    runs = parse(text * (40_000 // len(text)))
    assert parse(serialise(runs)) == runs


def test_what_is_written_in_place_of_marked_words_is_marked_as_they_were() -> None:
    assert replaced("نص **قديم جدا** هنا", 3, 7, "جديد") == "نص **جديد جدا** هنا"


def test_an_address_leads_to_a_page_or_a_mail_box() -> None:
    assert link_address(" www.a.org/x_(y) ") == "https://www.a.org/x_%28y%29"
    assert link_address("a@b.org") == "mailto:a@b.org"
    assert [link_address(one) for one in ("javascript:x", "file:///etc", "a b", "")] == [None] * 4


@pytest.mark.parametrize("unseen", "\x9f\xad\u061c\u200b\u2066\ufffe\uffff\U000e0041")
def test_an_address_holds_nothing_that_is_not_seen(unseen: str) -> None:
    text = f"[a](https://b.c/{unseen}d)"
    assert parse(text) == (Run(text),)
    assert link_address(f"https://b.c/{unseen}d") is None


@pytest.mark.parametrize(
    ("text", "words", "written"),
    [
        ("نلتزم **التزاما تاما** بها", "نلتزم التزاما كاملا بها", "نلتزم **التزاما كاملا** بها"),
        ("See [the page](https://a.org) *now*", "See the page", "See [the page](https://a.org)"),
        ("**a** b", "**a** c", r"**\*\*a\*\*** c"),
        ("a **b** c *d*", "e f", "e f"),
        ("", "[x](https://a.org)", r"\[x\](https://a.org)"),
        ("plain", "*", "*"),
    ],
)
def test_other_words_keep_the_looks_of_those_that_stay(text: str, words: str, written: str) -> None:
    assert reworded(text, words) == written


@given(TEXTS, TEXTS)
def test_other_words_are_read_as_they_were_written(text: str, words: str) -> None:
    assert plain(reworded(text, words)) == words
