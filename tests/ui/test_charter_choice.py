"""A long title in the narrow sidebar."""

from itertools import pairwise

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from charterdesk.ui.charter_choice import CharterChoice
from charterdesk.ui.wrapped_lines import wrapped_lines


def test_a_long_title_has_two_lines_and_the_whole_as_a_tooltip(qtbot: QtBot) -> None:
    title = "الميثاق من أجل متابعة تنفيذ توصيات الاستعراض الدوري الشامل"
    choice = CharterChoice()
    qtbot.addWidget(choice)
    choice.setStyleSheet("QComboBox { background: white; color: black; border: none; }")
    choice.addItem(title)
    choice.resize(216, choice.sizeHint().height())
    assert choice.toolTip() == title
    image = choice.grab().toImage()
    written = [
        any(image.pixelColor(x, y).lightness() < 128 for x in range(24, 190))
        for y in range(image.height())
    ]
    gaps = sum(above and not below for above, below in pairwise(written))
    assert gaps >= 2  # two lines of ink
    assert not written[0]
    assert not written[-1]
    assert image.pixelColor(0, 0) == QColor("white")


def test_a_title_is_never_mark_up_nor_cut_within_a_letter(qtbot: QtBot) -> None:
    choice = CharterChoice()
    qtbot.addWidget(choice)
    title = "😀" * 12 + " <img src='file:///x'> end"
    choice.addItem(title)
    choice.resize(216, choice.sizeHint().height())
    assert "&lt;img" in choice.toolTip()
    room = choice.rect().adjusted(8, 0, -40, 0)
    lines = wrapped_lines(title, choice.font(), room.width(), 2)
    assert set(lines[0].strip()) == {"😀"}
    assert lines[1].lstrip("😀 ").startswith("<img")  # how many fit depends on the system's fonts
