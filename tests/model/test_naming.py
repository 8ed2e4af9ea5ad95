import pytest

from charterdesk.model.naming import LONGEST_NAME, checked_name
from charterdesk.model.problem import Problem


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "empty"),
        (" \u00a0 ", "empty"),
        ("=1+1", "no letter"),
        ('<b>&"', "“<” or “>”"),
        ("جمعية \u202eالنور", "U+202E"),
        ("جمعية \x00", "U+0000"),
        ("جمعية \ud800", "U+D800"),
        ("ن" * (LONGEST_NAME + 1), f"{LONGEST_NAME + 1} letters"),
    ],
)
def test_what_is_no_name_is_refused_in_one_sentence(name: str, said: str) -> None:
    with pytest.raises(Problem) as refused:
        checked_name(name)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize(
    "name",
    ['جمعية "أقليات"', "Droits & libertés", "منظمة حريات الإعلام والتعبير-حاتم", "ⴰⵣⵟⵟⴰ", "(ECPM)"],
)
def test_names_of_all_scripts_with_their_punctuation_are_kept(name: str) -> None:
    assert checked_name(f"  {name}\t") == name
