"""A text on two lines says as much as they hold."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charterdesk.ui.wrapped_lines import wrapped_lines

TEXT = "لقد جرى النظر في حالة حقوق الإنسان بالمغرب للمرة الثالثة"


def test_each_line_fits_and_the_last_alone_is_shortened(qtbot: QtBot) -> None:
    font = QApplication.font()
    whole = QFontMetrics(font).horizontalAdvance(TEXT)
    lines = wrapped_lines(TEXT, font, whole // 3, 2)
    assert len(lines) == 2
    assert TEXT.startswith(lines[0])
    assert lines[1].endswith("…")
    assert all(QFontMetrics(font).horizontalAdvance(line) <= whole // 3 for line in lines)
    assert wrapped_lines(TEXT, font, whole + 20, 2) == [TEXT]
