"""Drawings point where one reads; a tick stays a tick in either direction."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from charterdesk.ui.icons import icon

SIDE = 96


def drawn(qtbot: QtBot, name: str, direction: Qt.LayoutDirection) -> QImage:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(direction)
    return icon(name, widget).pixmap(SIDE, SIDE).toImage()


def unlike(first: QImage, second: QImage) -> float:
    """Return the share of points that are drawn in one picture alone."""
    points = [(x, y) for x in range(SIDE) for y in range(SIDE)]
    apart = [first.pixelColor(*at).alpha() - second.pixelColor(*at).alpha() for at in points]
    return sum(abs(one) > 160 for one in apart) / len(points)


@pytest.mark.parametrize("name", ["undo-2", "arrow-right"])
def test_what_points_is_turned_round(qtbot: QtBot, name: str) -> None:
    forth = drawn(qtbot, name, Qt.LayoutDirection.LeftToRight)
    back = drawn(qtbot, name, Qt.LayoutDirection.RightToLeft)
    assert unlike(back, forth) > 0.02
    assert unlike(back, forth.flipped(Qt.Orientation.Horizontal)) < 0.005


def test_a_tick_stays_a_tick(qtbot: QtBot) -> None:
    left = drawn(qtbot, "list-checks", Qt.LayoutDirection.LeftToRight)
    right = drawn(qtbot, "list-checks", Qt.LayoutDirection.RightToLeft)
    assert right != left.flipped(Qt.Orientation.Horizontal)
    half = SIDE // 2
    ticks = left.copy(0, 0, half, SIDE), right.copy(half, 0, half, SIDE)
    assert ticks[0] == ticks[1]
