"""Who has given a part more room, or a column less, finds it so again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSplitter, QTabWidget

from charterdesk.model import Texts
from charterdesk.services.charters import add_charter
from charterdesk.ui.dialogs.backups import BackupsDialog
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.sides import Sides
from charterdesk.ui.table import Table
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter


def opened_again(window: MainWindow) -> None:
    assert window.opened is not None
    path = window.opened.workspace.path
    window.close_workspace()
    assert window.open_path(path)


def sizes(splitter: QSplitter) -> list[int]:
    QTest.qWait(50)
    return splitter.sizes()


def resize(splitter: QSplitter) -> list[int]:
    first, second, *others = sizes(splitter)
    splitter.setSizes([first - 60, second + 60, *others])
    assert sizes(splitter)[0] != first
    return splitter.sizes()


def nearly(found: list[int], wanted: list[int]) -> bool:
    return all(abs(one - other) <= 2 for one, other in zip(found, wanted, strict=True))


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("name", ["charter", "history", "meetings"])
def test_splitters_stand_where_they_were_left(window: MainWindow, name: str, language: str) -> None:
    window.menus.choose_language(language)
    splitter = window.go(name).findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    wanted = resize(splitter)
    opened_again(window)
    again = window.go(name).findChild(QSplitter)
    assert isinstance(again, QSplitter)
    assert again is not splitter
    assert nearly(sizes(again), wanted)


@pytest.mark.parametrize("name", ["organisations", "history", "versions", "consultation"])
def test_columns_are_as_wide_and_in_the_order_that_they_were_left(
    window: MainWindow, name: str
) -> None:
    header = window.go(name).findChildren(Table)[0].horizontalHeader()
    header.resizeSection(1, 77)
    header.moveSection(0, 1)
    opened_again(window)
    table = window.go(name).findChildren(Table)[0]
    assert table.columnWidth(1) == 77
    assert table.horizontalHeader().visualIndex(0) == 1


def test_a_column_that_a_place_hid_for_what_it_showed_is_not_hidden_for_good(
    window: MainWindow,
) -> None:
    table = window.go("organisations").findChildren(Table)[0]
    table.setColumnHidden(2, True)  # as a place does for what it shows now
    opened_again(window)
    assert not window.go("organisations").findChildren(Table)[0].isColumnHidden(2)


def test_a_dialog_is_as_large_and_divided_as_it_was_left(window: MainWindow) -> None:
    place = window.go("organisations")
    assert window.opened is not None
    dialogs = []
    for _ in range(2):
        dialog = BackupsDialog(window.opened, window.preferences, place)
        dialog.show()
        splitter = dialog.findChild(QSplitter)
        assert isinstance(splitter, QSplitter)
        dialogs.append((dialog.size(), sizes(splitter)))
        if len(dialogs) == 1:
            dialog.resize(dialog.size() - QSize(40, 30))
            left = (dialog.size(), resize(splitter))
        dialog.reject()
    assert dialogs[1][0] == left[0] != dialogs[0][0]
    assert nearly(dialogs[1][1], left[1])


def test_a_damaged_size_is_not_taken(window: MainWindow) -> None:
    window.preferences.remember_choice("size/LargeDialog/100", "wide x high")
    dialog = LargeDialog((500, 300), window)
    dialog.show()
    assert dialog.size() == QSize(500, 300)


def test_two_workspaces_of_one_name_keep_their_own_last_places(
    window: MainWindow, tmp_path: Path
) -> None:
    assert window.opened is not None
    first = window.opened.workspace.path
    second = tmp_path / "another folder" / first.name
    second.parent.mkdir()
    window.opened.workspace.save_copy(second)
    window.go("history")
    for path, left in ((second, "signatories"), (first, "history"), (second, "signatories")):
        assert window.open_path(path)
        if path == second:
            window.go(left)
        assert window.place is not None
        assert window.place.name == left


def test_parts_of_tabs_are_not_mistaken_for_each_other(window: MainWindow) -> None:
    """Qt changes the order of the tabs' pages when one is brought to the front."""
    assert window.opened is not None
    add_consulted_draft(window.opened.workspace)
    wanted: dict[str, list[int]] = {}
    for _ in range(2):
        _choose_charter(window, in_consultation=True)
        place = window.go("consultation")
        tabs = place.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        for number in (0, 1):
            tabs.setCurrentIndex(number)
            splitter = tabs.currentWidget().findChild(Sides)
            assert isinstance(splitter, Sides)
            QTest.qWait(30)
            name = splitter.objectName()
            if name not in wanted:
                wanted[name] = resize(splitter)
            assert nearly(sizes(splitter), wanted[name]), name
        opened_again(window)


def test_the_charter_that_was_shown_last_is_shown_again(window: MainWindow) -> None:
    assert window.opened is not None
    first = window.opened.charter_id
    last = add_charter(window.opened.workspace, Texts(ar="ي: ميثاق آخر"))
    window.opened.choose_charter(last)
    opened_again(window)
    assert window.opened.charter_id == last != first
    window.opened.workspace.undo()
    opened_again(window)
    assert window.opened.charter_id == first
