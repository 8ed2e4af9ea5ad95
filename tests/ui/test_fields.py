"""Fields of the window: where a text begins in them."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from charterdesk.ui.fields import TextArea

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("around", "text", "at_the_right"),
    [
        (LTR, "نلتزم بالمتابعة", True),
        (RTL, "نلتزم بالمتابعة", True),
        (RTL, "Nous suivons", False),
        (RTL, "", True),
        (LTR, "", False),
    ],
)
def test_a_text_begins_at_the_edge_where_it_is_read_from(
    qtbot: QtBot, around: Qt.LayoutDirection, text: str, at_the_right: bool
) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(300, 80)
    area.setLayoutDirection(around)
    area.show()
    area.setPlainText(text)
    assert (area.cursorRect().x() > area.width() / 2) is at_the_right
