"""What takes something away asks nothing, and one undo brings it back."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractItemView, QDialog, QMessageBox, QTableView, QTabWidget

from charterdesk.model import Texts
from charterdesk.services.organisations import add_organisation
from charterdesk.store import Workspace
from charterdesk.ui.command import Command
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.place import Place
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter
from tests.settling import settle
from tests.snapshots import snapshot

REMOVALS = {
    *("Remove this provision", "Remove the group", "Remove", "Remove consultation"),
    *("Remove meeting", "Remove item", "Remove decision", "Remove candidate", "Remove office"),
    *("Remove logo", "Take off the list of those asked", "Take the selected off the list"),
}


def ways(place: Place) -> Iterator[int]:
    tabs = place.findChild(QTabWidget)
    if not isinstance(tabs, QTabWidget):
        yield 0
        return
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        settle()
        yield number


def choose_in_lists(place: Place) -> None:
    for view in place.findChildren(QAbstractItemView):
        model = view.model()
        if view.isVisible() and model.rowCount():
            columns = model.columnCount() if isinstance(view, QTableView) else 1
            view.setCurrentIndex(model.index(model.rowCount() - 1, columns - 1))
    settle()


def removing(place: Place) -> list[Command]:
    """Return the commands that take something away, by their English words."""
    words = ("Remove", "Take off", "Take the selected off")
    return [command for command in place.commands if command.text().startswith(words)]


def takes_away(command: Command, place: Place, workspace: Workspace) -> bool:
    """Choose in the lists and give the command; again if a list was filled anew in between."""
    before = snapshot(workspace)
    for _ in range(3):
        choose_in_lists(place)
        command.trigger()
        settle()
        if snapshot(workspace) != before:
            return True
    return False


def test_no_removal_asks_and_each_is_undone_in_one_step(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    add_assembly(workspace)
    add_consulted_draft(workspace)
    add_organisation(workspace, Texts(ar="ي منظمة بلا ميثاق"))

    def refuse(dialog: QDialog) -> int:
        raise AssertionError(f"{dialog.windowTitle()} asks")

    monkeypatch.setattr(QDialog, "exec", refuse)
    monkeypatch.setattr(QMessageBox, "exec", refuse)
    tried, done = set(), set()
    for destination in DESTINATIONS:
        _choose_charter(window, in_consultation=destination.name == "consultation")
        place = window.go(destination.name)
        for _ in ways(place):
            for command in removing(place):
                tried.add(command.text())
                before = snapshot(workspace)
                if not takes_away(command, place, workspace):
                    continue
                done.add(command.text())
                workspace.undo()
                settle()
                assert snapshot(workspace) == before, command.text()
    assert tried - {"Remove line"} == REMOVALS  # that of tabs without lines
    assert done == REMOVALS
