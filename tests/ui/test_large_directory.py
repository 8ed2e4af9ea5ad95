"""The directory as it behaves where it is large; the number from which it is, made small."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from charterdesk.model import Organisation, Texts
from charterdesk.model.cancelling import tell
from charterdesk.model.folding import sort_key
from charterdesk.services.directory import DirectoryReading, ListedOrganisation, read_directory
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    list_organisations,
    remove_organisations,
)
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.models import directory, listing
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.organisations import OrganisationsPlace


@pytest.fixture(autouse=True)
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(directory, "_AT_ONCE", 10)
    monkeypatch.setattr(listing, "AT_ONCE", 10)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """Reading that ends no sooner than this is set."""
    going_on = threading.Event()

    def read(workspace: Workspace) -> DirectoryReading:
        tell(20, 45)
        going_on.wait(20)
        return read_directory(workspace)

    monkeypatch.setattr(directory, "read_directory", read)
    yield going_on
    going_on.set()


def _place(window: MainWindow) -> OrganisationsPlace:
    place = window.go("organisations")
    assert isinstance(place, OrganisationsPlace)
    return place


def _complete(window: MainWindow, qtbot: QtBot) -> OrganisationsPlace:
    place = _place(window)
    qtbot.waitUntil(lambda: place._listing.complete)
    return place


def _by_english_name(body: ListedOrganisation) -> tuple[str, str]:
    return sort_key(body.name.text("en"))


def test_the_rows_come_when_they_were_read_and_meanwhile_it_says_so(
    window: MainWindow, qtbot: QtBot, held: threading.Event
) -> None:
    place = _place(window)
    page = place._reading
    qtbot.waitUntil(page._words.isVisible)
    assert page._words.text() == "Reading the directory…"
    assert page._how_far._bar.isVisible()
    qtbot.waitUntil(lambda: page._how_far._bar.value() == 44)
    assert place._right.currentWidget() is place._none
    held.set()
    qtbot.waitUntil(lambda: place._listing.complete)
    assert window.opened is not None
    expected = [body.id for body in list_organisations(window.opened.workspace)]
    assert [body.id for body in place._listing.rows] == expected
    assert place._rows.currentWidget() is place._table
    assert place._form._shown is not None
    assert place._form._shown.id == expected[0]


def test_what_is_added_while_it_is_read_is_shown_at_its_end(
    window: MainWindow, qtbot: QtBot, held: threading.Event
) -> None:
    place = _place(window)
    place._add()
    held.set()
    qtbot.waitUntil(lambda: place._listing.complete)
    chosen = place._chosen()
    assert chosen is not None
    assert chosen.name["en"] == "New organisation"


def test_reading_can_be_stopped_and_begun_anew(
    window: MainWindow, qtbot: QtBot, held: threading.Event
) -> None:
    place = _place(window)
    page = place._reading
    qtbot.waitUntil(page._button.isVisible)
    QTest.mouseClick(page._button, Qt.MouseButton.LeftButton)
    held.set()
    wait_for_operations()
    assert page._words.text() == "The directory was not read to its end."
    assert not page._how_far._bar.isVisible()
    assert not place._listing.complete
    QTest.mouseClick(page._button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: place._listing.complete)
    assert place._listing.rowCount() == 45


def test_the_workspace_can_be_closed_while_it_is_read(
    window: MainWindow, qtbot: QtBot, held: threading.Event
) -> None:
    _place(window)
    assert window.opened is not None
    path = window.opened.workspace.path
    window.close()
    held.set()
    wait_for_operations()
    qtbot.wait(10)
    assert window.open_path(path)
    assert _complete(window, qtbot)._listing.rowCount() == 45


def test_a_change_touches_only_its_own_rows(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = _complete(window, qtbot)
    assert window.opened is not None
    workspace = window.opened.workspace
    monkeypatch.setattr(directory, "read_directory", None)  # called, it would fail
    QAbstractItemModelTester(
        place._listing, QAbstractItemModelTester.FailureReportingMode.Fatal, place
    )
    first, second, third = (body.id for body in place._listing.rows[:3])
    place._table.selectRow(1)
    edit_organisation(workspace, third, name=Texts(ar="٠ الأولى"))
    assert [body.id for body in place._listing.rows[:3]] == [third, first, second]
    assert place._table.selected_ids() == [second]
    remove_organisations(workspace, [added := add_organisation(workspace, Texts(ar="منظمة"))])
    assert place._listing.row_of(added) is None
    workspace.undo()
    workspace.undo()
    workspace.undo()
    assert [body.id for body in place._listing.rows[:3]] == [first, second, third]


def test_sorting_off_the_thread_lets_one_search_meanwhile(window: MainWindow, qtbot: QtBot) -> None:
    place = _complete(window, qtbot)
    QAbstractItemModelTester(
        place._listing, QAbstractItemModelTester.FailureReportingMode.Fatal, place
    )
    place._table.selectRow(7)
    chosen = place._table.selected_ids()
    place._table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    own = list(place._listing.rows)
    place._search.setText("شبكة")
    found = {body.id for body in place._listing.rows}
    assert 0 < len(found) < 45
    qtbot.waitUntil(lambda: place._listing._sorting is None)
    assert {body.id for body in place._listing.rows} == found
    place._search.clear()
    assert list(place._listing.rows) == sorted(own, key=_by_english_name, reverse=True)
    place._table.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    qtbot.waitUntil(lambda: place._listing._sorting is None)
    place._table.selectRow(place._listing.row_of(chosen[0]) or 0)
    place._table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert list(place._listing.rows) == own
    assert place._table.selected_ids() == chosen


def test_many_changes_read_all_anew_and_keep_the_order_that_was_chosen(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = _complete(window, qtbot)
    place._table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert window.opened is not None
    with window.opened.workspace.change("Test") as session:
        session.add_all(Organisation(name=Texts(ar=f"ب {number:03}")) for number in range(300))
    qtbot.waitUntil(lambda: place._listing.rowCount() == 345)
    rows = list(place._listing.rows)
    assert rows == sorted(rows, key=_by_english_name, reverse=True)


def test_all_selected_stay_so_through_a_search(window: MainWindow, qtbot: QtBot) -> None:
    place = _complete(window, qtbot)
    place._table.selectAll()
    everybody = place._table.selected_ids()
    assert len(everybody) == 45
    place._search.setText("شبكة")
    assert place._table.selected_ids() == [body.id for body in place._listing.rows]


def test_choosing_shows_those_that_are_not_left_out(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    without = [body.id for body in list_organisations(workspace)][:5]
    dialog = ChooseOrganisations(workspace, without, window)
    assert dialog._count.text() == "Reading the directory…"
    qtbot.waitUntil(lambda: dialog._listing.complete)
    assert dialog._listing.rowCount() == 40
    assert "40" in dialog._count.text()
    dialog._search.setText("Nouvelle")
    dialog._add_new()
    added = {body.id: body.name for body in list_organisations(workspace)}
    assert [added[one]["en"] for one in dialog.chosen_ids()] == ["Nouvelle"]
    dialog.deleteLater()
