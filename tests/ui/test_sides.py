"""Parts beside each other stay within their edges, in either direction."""

import pytest
from PySide6.QtTest import QTest

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
