"""Lists within sentences, parted as each language parts them."""

from pathlib import Path

import pytest

from charterdesk.model import Problem
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.wording import filled, isolated, listed, problem_sentence

THREE = ("أطاك", "Oxfam", "CEFA")


@pytest.mark.parametrize(("language", "comma"), [("ar", "، "), ("fr", ", "), ("en", ", ")])
def test_a_list_is_parted_by_the_comma_of_the_language(
    window: MainWindow, language: str, comma: str
) -> None:
    window.menus.choose_language(language)
    assert listed(THREE) == comma.join(THREE)
    assert filled("{names}", names=THREE) == comma.join(map(isolated, THREE))


def test_a_problem_with_a_list_says_it_in_each_language(window: MainWindow) -> None:
    problem = Problem(
        "The templates are written in {languages}, not in “{language}”.",
        languages=("ar", "fr"), language="es",
    )  # fmt: skip
    assert str(problem) == "The templates are written in ar, fr, not in “es”."
    window.menus.choose_language("ar")
    assert f"{isolated('ar')}، {isolated('fr')}" in problem_sentence(problem)


def test_nothing_in_the_window_is_parted_by_latin_commas_in_every_language() -> None:
    for path in Path("charterdesk/ui").rglob("*.py"):
        text = path.read_text("utf-8")
        for join in ('", ".join', "', '.join", "createSeparatedList"):
            assert join not in text, path
