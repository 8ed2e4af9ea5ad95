"""Lists, dates and counts within sentences, as each language writes and parts them."""

import ast
import os
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from charterdesk.model import Problem
from charterdesk.ui.folding import halves
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.wording import (
    date_text,
    filled,
    isolated,
    listed,
    moment_text,
    problem_sentence,
    unbroken,
)
from charterdesk.ui.wrapped_lines import wrapped_lines
from tests.ui.conftest import LANGUAGES

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


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_ends_within_a_date(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    font = QApplication.font()
    metrics = QFontMetrics(font)
    day = date_text(date(2026, 11, 12))
    moment = moment_text(datetime(2026, 11, 12, 15, 56, tzinfo=UTC))
    room = metrics.horizontalAdvance(day) + 1
    for before in ("CEFA ·", "CEFA · بريد", "CEFA · Mail"):
        for words in (day, isolated(day), moment):
            for width in range(room, room + metrics.horizontalAdvance(before), 2):
                lines = wrapped_lines(f"{before} {words}", font, width, 9)
                assert any(day.strip("\u2067\u2069") in line for line in lines), (words, width)


def test_a_count_of_a_count_stays_on_one_line(window: MainWindow) -> None:
    font = QApplication.font()
    metrics = QFontMetrics(font)
    words = f"Answered: {unbroken('5 of 6')}"
    room = metrics.horizontalAdvance(words) - 2
    assert wrapped_lines(words, font, room, 2) == ["Answered:", unbroken("5 of 6")]
    assert halves(words, metrics) == ("Answered:", unbroken("5 of 6"))


@pytest.mark.parametrize("system", ["ar_EG", "ar_IQ", "ar_YE", "ar_TN"])
def test_all_figures_of_an_arabic_window_have_one_kind_of_digits(system: str) -> None:
    asked = (
        "from datetime import date\n"
        "from PySide6.QtCore import QLocale\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from charterdesk.ui.languages import InterfaceLanguage\n"
        "from charterdesk.ui.wording import date_text, filled\n"
        "application = QApplication([])\n"
        "InterfaceLanguage(application).apply('ar')\n"
        "assert QLocale.system().name() == SYSTEM\n"
        "print(ascii(date_text(date(2017, 7, 2)) + filled('{count}', count=1234)))\n"
    ).replace("SYSTEM", repr(system))
    environment = {**os.environ, "LC_ALL": f"{system}.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True
    )
    said = ast.literal_eval(done.stdout.strip())
    figures = [letter for letter in said if letter.isdecimal()]
    assert len(figures) == len("2017721234")
    assert all(figure.isascii() for figure in figures)
