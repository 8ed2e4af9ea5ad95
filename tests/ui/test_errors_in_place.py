"""What goes wrong is said where it happens: in the place or dialog, never in a box over it."""

from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from charterdesk.model import Problem
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.wording import problem_sentence
from tests.ui.conftest import LANGUAGES

SOURCES: Final = Path(__file__).parents[2] / "charterdesk" / "ui"


def test_no_box_comes_over_the_window() -> None:
    for path in SOURCES.rglob("*.py"):
        text = path.read_text("utf-8")
        for box in ("QMessageBox", "QErrorMessage"):
            assert box not in text, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_says_what_went_wrong_above_what_it_shows(
    window: MainWindow, language: str
) -> None:
    window.menus.choose_language(language)
    for destination in DESTINATIONS:
        place = window.go(destination.name)
        problem = Problem("The name is empty; type the organisation's name.")
        place.notice.report(problem)
        QTest.qWait(30)
        assert place.notice.isVisible()
        assert place.notice.sentence == problem_sentence(problem)
        top = place.notice.mapTo(place, QPoint()).y()
        assert place._title.mapTo(place, QPoint()).y() < top < place.height() // 3
        assert place.notice.height() >= place.notice.fontMetrics().height() + 16
        place.notice.hide()
