"""Choosing organisations of the directory: by mouse, by keys, over several searches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.services.organisations import list_organisations
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.main_window import MainWindow


@pytest.fixture
def workspace(window: MainWindow) -> Workspace:
    assert window.opened is not None
    return window.opened.workspace


def dialog_on(window: MainWindow, qtbot: QtBot, *, several: bool = True) -> ChooseOrganisations:
    assert window.opened is not None
    dialog = ChooseOrganisations(window.opened.workspace, (), window, several=several)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._listing.complete and dialog._listing.rowCount() == 45)
    return dialog


def search(dialog: ChooseOrganisations, typed: str) -> None:
    dialog._search.setFocus()
    dialog._search.clear()
    QTest.keyClicks(dialog._search, typed)


def acronyms(workspace: Workspace, dialog: ChooseOrganisations) -> list[str]:
    known = {body.id: body.acronym for body in list_organisations(workspace)}
    return [known[chosen] for chosen in dialog.chosen_ids()]


def test_return_takes_the_only_one_that_is_found(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = dialog_on(window, qtbot)
    search(dialog, "AMDH")
    QTest.keyClick(dialog._search, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert acronyms(workspace, dialog) == ["AMDH"]


def test_with_nothing_chosen_it_stays_and_says_so(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialog_on(window, qtbot)
    QTest.keyClick(dialog._search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog._notice.sentence == "Choose an organisation in the list."
    QTest.keyClick(dialog._search, Qt.Key.Key_Down)
    assert dialog.focusWidget() is dialog._table
    assert dialog._notice.sentence == ""
    assert len(dialog.chosen_ids()) == 1
    dialog.reject()


def test_what_one_search_found_stays_chosen_in_the_next(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = dialog_on(window, qtbot)
    for typed in ("AMDH", "AMEJ", "AMPF"):
        search(dialog, typed)
        dialog._table.selectRow(0)
    assert "chosen (3): " in dialog._count.text()
    search(dialog, "AMEJ")
    dialog._table.clearSelection()
    search(dialog, "")
    dialog._search.clear()
    assert len(dialog._table.selected_ids()) == 2
    QTest.keyClick(dialog._search, Qt.Key.Key_Return)
    assert acronyms(workspace, dialog) == ["AMDH", "AMPF"]


def test_one_alone_is_the_last_that_was_chosen(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = dialog_on(window, qtbot, several=False)
    for typed in ("AMDH", "AMEJ"):
        search(dialog, typed)
        dialog._table.selectRow(0)
    search(dialog, "")
    dialog.accept()
    assert acronyms(workspace, dialog) == ["AMEJ"]
