"""Controls beside each other keep their words: they take a second line instead."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFrame, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.ui.choice import Choice
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.wrapped_row import WrappedRow
from tests.ui.conftest import LANGUAGES


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    whole = QWidget()
    layout = WrappedRow(whole)
    for number in range(4):
        button = QFrame()
        button.setFixedSize(100, 30)
        layout.add(button, stretches=number == 0)
    qtbot.addWidget(whole)
    whole.show()
    return whole


def places(row: QWidget) -> list[tuple[int, int]]:
    return [(button.x(), button.y()) for button in row.findChildren(QFrame)]


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_takes_as_many_lines_as_it_needs(row: QWidget, direction: Qt.LayoutDirection) -> None:
    layout = row.layout()
    assert layout is not None
    row.setLayoutDirection(direction)
    assert layout.sizeHint().width() == 4 * 100 + 3 * 8
    assert layout.heightForWidth(424) == 30
    assert layout.heightForWidth(423) == 2 * 30 + 8
    row.resize(220, 68)
    QTest.qWait(20)
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    first, second = (120, 12) if mirrored else (0, 108)
    assert [y for _, y in places(row)] == [0, 0, 38, 38]
    assert places(row)[2][0] == first
    assert places(row)[3][0] == second


def test_what_is_hidden_takes_no_room(row: QWidget) -> None:
    row.findChildren(QFrame)[1].hide()
    layout = row.layout()
    assert layout is not None
    assert layout.sizeHint().width() == 3 * 100 + 2 * 8


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_large_text_no_choice_above_a_table_is_cut(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    window.menus.choose_text_percent(200)
    try:
        for name in (destination.name for destination in DESTINATIONS):
            place = window.go(name)
            QTest.qWait(50)
            for box in place.findChildren(Choice):
                around = box.parentWidget()
                if box.isVisible() and around and isinstance(around.layout(), WrappedRow):
                    words = box.fontMetrics().horizontalAdvance(box.currentText())
                    assert box.width() >= words + 40, (name, box.currentText())
        assert isinstance(box, QComboBox)
    finally:
        window.menus.choose_text_percent(100)


def test_a_choice_asks_for_the_room_of_what_is_chosen(qtbot: QtBot) -> None:
    whole = QWidget()
    layout = WrappedRow(whole)
    box, button = Choice(), QFrame()
    box.addItems(["Demand", "The clause by which it was adopted in the assembly"])
    button.setFixedSize(100, 30)
    layout.add(box, stretches=True)
    layout.add(button)
    qtbot.addWidget(whole)
    brief = box.width_of_words()
    assert layout.heightForWidth(brief + 8 + 100) < 2 * 30
    box.setCurrentIndex(1)
    assert box.width_of_words() > brief
    assert layout.heightForWidth(brief + 8 + 100) >= 2 * 30
