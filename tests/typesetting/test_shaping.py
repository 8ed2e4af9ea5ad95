from hypothesis import given
from hypothesis import strategies as st

from charterdesk.typesetting.shaping import shape_word
from tests.typesetting.shaping_agreement import CHARTERS, HARD, STYLE, agreement, agrees, words_of


def test_every_word_of_the_charters_and_every_hard_word_shapes_like_harfbuzz() -> None:
    texts = [path.read_text("utf-8") for path in CHARTERS]
    total, failed = agreement(words_of(" ".join([*texts, HARD])))
    assert total > 1_000
    assert failed == []


@given(
    st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئݣڭگپچژڤکی\u064b\u064e\u0651\u0670ـ", min_size=1)
)
def test_any_word_of_arabic_letters_and_marks_shapes_like_harfbuzz(word: str) -> None:
    assert agrees(word)


@given(st.text(st.characters(exclude_categories=["Cs", "Zs", "Zl", "Zp", "Cc", "Cf"]), min_size=1))
def test_no_character_is_lost_and_what_has_no_glyph_is_a_box(word: str) -> None:
    runs = shape_word(word, 1, STYLE, True)
    shaped = "".join(
        cell.text for run in runs for cell in (run.cells[::-1] if run.level % 2 else run.cells)
    )
    assert sorted(shaped) == sorted(word)
    for run in runs:
        for cell in run.cells:
            if cell.missing:
                assert cell.ink[0].glyph == 0
