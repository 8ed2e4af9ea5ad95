"""Choosing organisations of the directory: by mouse, by keys, over several searches."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.services.organisations import list_organisations
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations, texts_of
from charterdesk.ui.fields import SearchField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.table import Table


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


def test_return_twice_adds_who_is_in_no_directory(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = dialog_on(window, qtbot)
    search(dialog, "Rif Women's Forum")
    QTest.keyClick(dialog._search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog._notice.sentence.endswith("Enter adds it as a new one.")
    added = dialog.focusWidget()
    assert added is dialog._new
    QTest.keyClick(added, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    [chosen] = dialog.chosen_ids()
    names = {body.id: body.name for body in list_organisations(workspace)}
    assert names[chosen] == {"en": "Rif Women's Forum"}  # the language of the window


@pytest.mark.parametrize(
    ("language", "typed", "told"),
    [("ar", "Forum", "fr"), ("fr", "Forum", "fr"), ("en", "Forum", "en"), ("en", "منتدى", "ar")],
)
def test_a_name_that_is_typed_is_of_the_language_of_its_letters(
    window: MainWindow, language: str, typed: str, told: str
) -> None:
    window.menus.choose_language(language)
    assert texts_of(typed) == {told: typed}


@pytest.mark.parametrize("name", ["signatories", "organisations", "history"])
def test_the_arrow_down_leads_from_a_search_to_what_it_found(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    place = window.go(name)
    [search_field], table = place.findChildren(SearchField), place.findChild(Table)
    assert isinstance(table, Table)
    qtbot.waitUntil(lambda: table.model().rowCount() > 0)
    place.search()
    QTest.keyClick(search_field, Qt.Key.Key_Down)
    assert table.hasFocus()
    assert len(table.selected_ids()) == 1
