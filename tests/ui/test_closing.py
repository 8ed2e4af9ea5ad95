"""Closing in the middle of a word keeps the word, in each kind of field that can hold one."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from charterdesk.services.organisations import list_organisations
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.models.listing import Listing
from charterdesk.ui.places.organisations import OrganisationsPlace
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.table import Table


def open_cell(table: Table, listing: Listing[Any], key: str) -> QLineEdit:
    column = [column.key for column in listing.columns].index(key)
    table.setCurrentIndex(listing.index(0, column))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    return editor


@pytest.mark.parametrize("leave", ["close", "language"])
def test_what_is_typed_in_a_cell_is_kept(window: MainWindow, leave: str) -> None:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    assert window.opened is not None
    path: Path = window.opened.workspace.path
    QTest.keyClicks(open_cell(place._table, place._listing, "representative"), "Amina")
    if leave == "close":
        window.close()
        assert window.open_path(path)
    else:
        window.menus.choose_language("ar")
    assert window.opened.content is not None
    person = window.opened.content.signatories[0].representative
    assert person is not None
    assert person.name == "Amina"


def test_what_is_typed_in_the_details_of_an_organisation_is_kept(window: MainWindow) -> None:
    place = window.go("organisations")
    assert isinstance(place, OrganisationsPlace)
    assert window.opened is not None
    path = window.opened.workspace.path
    QTest.qWait(50)
    place._table.selectRow(0)
    assert place._form._shown is not None
    chosen = place._form._shown.id
    for field, typed in (("city", "Sale"), ("phones", "0537")):
        place._form._fields[field].setFocus()
        place._form._fields[field].selectAll()
        QTest.keyClicks(place._form._fields[field], typed)
    place._form._notes.setFocus()
    QTest.keyClicks(place._form._notes, "half a wo")
    window.close()
    assert window.open_path(path)
    assert window.opened is not None
    [kept] = [one for one in list_organisations(window.opened.workspace) if one.id == chosen]
    assert (kept.city, tuple(kept.phones)) == ("Sale", ("0537",))
    assert kept.notes.endswith("half a wo")
