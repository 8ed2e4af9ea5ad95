import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects.sqlite import dialect

from charterdesk.model import Texts
from charterdesk.model.columns import DateColumn, StringsColumn, TextsColumn
from charterdesk.model.problem import Problem

TEXTS = st.dictionaries(st.sampled_from(["ar", "fr", "en", "es", "zgh"]), st.text())


@given(TEXTS)
def test_stored_texts_come_back_equal(texts: dict[str, str]) -> None:
    column = TextsColumn()
    stored = column.process_bind_param(Texts(texts), dialect())
    assert column.process_result_value(stored, dialect()) == Texts(texts)


def test_the_preferred_language_comes_first_and_another_stands_in() -> None:
    name = Texts(ar="جذور", fr="Racines")
    assert name.best("fr") == ("fr", "Racines")
    assert name.best("en") == ("ar", "جذور")
    assert Texts().best("en") == ("", "")


def test_an_empty_text_is_no_text() -> None:
    assert Texts(ar="جذور", fr="") == Texts(ar="جذور")
    assert "fr" not in Texts(fr="Racines").replaced("fr", "")


@pytest.mark.parametrize(
    ("column", "stored"),
    [
        (TextsColumn(), "[]"),
        (TextsColumn(), '{"ar": 1}'),
        (TextsColumn(), "{"),
        (StringsColumn(), "{}"),
        (StringsColumn(), "[1]"),
        (DateColumn(), "2017-13-40"),
    ],
)
def test_a_damaged_value_is_a_problem_and_not_a_crash(
    column: TextsColumn | StringsColumn | DateColumn, stored: str
) -> None:
    with pytest.raises(Problem, match="damaged value"):
        column.process_result_value(stored, dialect())
