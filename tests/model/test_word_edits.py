from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model.word_edits import WordEdit, apply_edits, edits_between

WORDS = st.lists(st.sampled_from(["حق", "حقّ", "و", "droit", "a", "b", "", "\n"]), max_size=12)
TEXTS = WORDS.map(" ".join) | st.text(max_size=30)


@given(TEXTS, TEXTS)
def test_the_edits_between_two_texts_make_the_second_of_the_first(one: str, other: str) -> None:
    assert apply_edits(one, edits_between(one, other)) == other


@given(TEXTS)
def test_a_text_has_no_edits_to_itself(text: str) -> None:
    assert edits_between(text, text) == frozenset()


@given(TEXTS, TEXTS)
def test_the_edits_of_one_text_never_touch_each_other(one: str, other: str) -> None:
    edits = edits_between(one, other)
    assert not any(first.touches(second) for first, second in combinations(edits, 2))


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3)), min_size=2, max_size=2))
def test_touching_goes_both_ways(spans: list[tuple[int, int]]) -> None:
    one, other = (
        WordEdit(start, start + length, (str(number),))
        for number, (start, length) in enumerate(spans)
    )
    assert one.touches(other) is other.touches(one)


@pytest.mark.parametrize(
    ("one", "other", "touch"),
    [
        ("نلتزم بنشر التوصيات", "نلتزم بمتابعة التوصيات", True),
        ("نلتزم بتنفيذ التوصيات كلها", "نتعهد بتنفيذ التوصيات", False),
        ("نحن نلتزم بتنفيذ التوصيات", "نلتزم بتنفيذ التوصيات فورا", False),
        ("نلتزم بتنفيذ التوصيات فورا", "نلتزم بتنفيذ التوصيات قريبا", True),
        ("نلتزم بتنفيذ التوصيات فورا", "نلتزم بتنفيذ التوصيات فورا", False),
        ("نلتزم بتنفيذِ التوصيات", "نلتزم بنشر التوصيات", True),
        ("نلتزم بنشر التوصيات", "نعمل على متابعة كل شيء", True),
    ],
)
def test_changes_to_the_same_words_touch(one: str, other: str, touch: bool) -> None:
    basis = "نلتزم بتنفيذ التوصيات"
    ones, others = edits_between(basis, one), edits_between(basis, other)
    assert any(first.touches(second) for first in ones for second in others) is touch


def test_a_rewritten_sentence_is_one_edit() -> None:
    assert len(edits_between("le chat noir dort", "un chien blanc dort")) == 1
