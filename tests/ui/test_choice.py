"""A choice says what finds no room in a tool tip, and opens as wide as its words."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFormLayout, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.ui.choice import Choice, TallChoice
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.theme import ThemeName

LONG = "Association marocaine pour l’éducation de la jeunesse"


def choice(window: MainWindow, *words: str) -> Choice:
    made = Choice(window)
    made.addItems(list(words))
    return made


def test_it_is_as_wide_as_words_that_came_later_and_may_be_narrower(window: MainWindow) -> None:
    made = choice(window, "a")
    made.show()
    narrow = made.sizeHint().width()
    made.addItem("Tout le monde, sans exception")
    assert made.sizeHint().width() > narrow
    assert made.minimumSizeHint().width() < made.sizeHint().width()


def test_words_without_room_end_in_an_ellipsis(window: MainWindow) -> None:
    """Cut off, the two would look alike."""
    cut, elided = choice(window, LONG), choice(window, LONG)
    for made in (cut, elided):
        made.resize(160, 36)
    shortened = elided.fontMetrics().elidedText(LONG, elided.view().textElideMode(), 110)
    assert shortened != LONG
    other = choice(window, LONG[:-1] + "?" * 30)
    other.resize(160, 36)
    assert other.grab().toImage() == cut.grab().toImage()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_open_list_is_as_wide_as_its_words(window: MainWindow) -> None:
    made = choice(window, "a", LONG)
    made.resize(100, 36)
    made.show()
    made.showPopup()
    QApplication.processEvents()
    assert made.view().width() >= made.fontMetrics().horizontalAdvance(LONG)
    made.hidePopup()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize(("count", "percent"), [(3, 100), (8, 100), (14, 100), (4, 200), (10, 200)])
def test_the_open_list_shows_every_row_whole(window: MainWindow, count: int, percent: int) -> None:
    window.theme.apply(ThemeName.LIGHT, percent)
    made = choice(window, *(f"Status {number}" for number in range(count)))
    made.show()
    made.setFocus()
    made.showPopup()
    QTest.qWait(50)
    view = made.view()
    last = view.visualRect(made.model().index(count - 1, 0))
    assert view.viewport().rect().contains(last)
    assert view.verticalScrollBar().maximum() == 0
    made.hidePopup()
    window.theme.apply(ThemeName.LIGHT, 100)


def test_a_tool_tip_says_whole_what_ends_in_an_ellipsis(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda *words: said.append(words[1]))
    made = choice(window, LONG)
    for width in (900, 160):
        made.resize(width, 36)
        QApplication.sendEvent(made, QHelpEvent(QEvent.Type.ToolTip, QPoint(9, 9), QPoint(9, 9)))
    assert said == [LONG]


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_it_is_wide_enough_for_its_longest_words(window: MainWindow, percent: int) -> None:
    window.theme.apply(ThemeName.LIGHT, percent)
    try:
        for words in ("As published", "Every status", "Ordre publié", "A4", "كما نُشرت"):
            made = choice(window, words)
            made.show()
            made.resize(made.sizeHint())
            assert made._shown_words() == words
    finally:
        window.theme.apply(ThemeName.LIGHT, 100)


def test_a_choice_of_long_words_is_as_high_as_they_need(window: MainWindow, qtbot: QtBot) -> None:
    form, made = QWidget(), TallChoice()
    made.addItems([LONG, "CEFA"])
    rows = QFormLayout(form)
    rows.addRow("Organisation", made)
    rows.addRow("Kind", choice(window, "a"))
    form.resize(360, 300)
    form.show()
    qtbot.waitUntil(lambda: made.height() > made.fontMetrics().lineSpacing() * 2)
    high = made.height()
    assert made._shown_words().split() == LONG.split()
    made.setCurrentIndex(1)
    qtbot.waitUntil(lambda: made.height() == made.sizeHint().height())
    assert made.height() < high
