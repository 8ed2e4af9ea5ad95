"""A choice says what finds no room in an ellipsis, and opens as wide as its words."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from charterdesk.ui.choice import Choice
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
