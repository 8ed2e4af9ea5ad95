import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.commitments import CommitmentsPlace
from charterdesk.ui.places.coverage import Bar, CoverageChart
from tests.ui.conftest import LANGUAGES

SHORT = Bar("Droits des femmes", "#a83a7a", 6)
LONG = Bar("Droits économiques, sociaux et culturels", "#00795c", 5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_side_beside_the_matrix_is_seen_whole(window: MainWindow, language: str) -> None:
    window.language.apply(language)
    place = window.go("commitments")
    assert isinstance(place, CommitmentsPlace)
    QTest.qWait(50)
    assert not place._side.verticalScrollBar().isVisible()
    tops = {button.geometry().top() for button in place._side.findChildren(QPushButton)}
    assert len(tops) == 1


def test_a_long_name_of_a_group_stands_whole_on_more_lines(qtbot: QtBot) -> None:
    chart = CoverageChart()
    qtbot.addWidget(chart)
    chart.resize(600, 100)
    chart.put([LONG, SHORT])
    chart.show()
    line = chart.fontMetrics().height()
    on_one = chart.height()
    chart.resize(chart.fontMetrics().horizontalAdvance(LONG.name), on_one)
    qtbot.waitUntil(lambda: chart.height() == on_one + line)
    picture = chart.grab().toImage()
    width = chart.width() // 2
    assert all(_has_ink(picture, QRect(0, top, width, line - 2)) for top in (0, line))
    chart.resize(600, chart.height())
    qtbot.waitUntil(lambda: chart.height() == on_one)


def _has_ink(picture: QImage, within: QRect) -> bool:
    part = picture.copy(within)
    colours = {part.pixel(x, y) for x in range(part.width()) for y in range(part.height())}
    return len(colours) > 1
