"""Parts beside each other stay within their edges, in either direction."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.ui.dialogs.charter_details import CharterDetails
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.sides import Sides


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_no_part_is_cut_off_at_the_edge(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    for name in ("charter", "organisations", "history"):
        sides = window.go(name).findChild(Sides)
        assert isinstance(sides, Sides)
        QTest.qWait(30)
        for number in range(sides.count()):
            part = sides.widget(number)
            assert part is not None
            assert sides.rect().contains(part.geometry()), (name, number)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_fields_on_the_page_of_a_tab_begin_and_end_with_those_below(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    assert window.opened is not None
    assert window.opened.content is not None
    dialog = CharterDetails(window.opened.workspace, window.opened.content.charter, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    above, below = dialog._texts["title"]["ar"], dialog._kind
    assert above.mapTo(dialog, QPoint()).x() == below.mapTo(dialog, QPoint()).x()
    assert above.width() == below.width()
