"""Who has given a part of a place more room finds it so again."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter

from charterdesk.ui.main_window import MainWindow


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("name", ["charter", "history", "meetings"])
def test_splitters_stand_where_they_were_left(window: MainWindow, name: str, language: str) -> None:
    assert window.opened is not None
    window.menus.choose_language(language)
    path = window.opened.workspace.path
    splitter = window.go(name).findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    QTest.qWait(50)
    first, second, *others = splitter.sizes()
    splitter.setSizes([first - 60, second + 60, *others])
    QTest.qWait(20)
    wanted = splitter.sizes()
    assert wanted[0] != first
    window.close_workspace()
    assert window.open_path(path)
    again = window.go(name).findChild(QSplitter)
    assert isinstance(again, QSplitter)
    QTest.qWait(50)
    assert again is not splitter
    assert all(abs(one - other) <= 2 for one, other in zip(again.sizes(), wanted, strict=True))
