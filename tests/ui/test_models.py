"""Qt's own tester finds no fault in any item model of the window, in use."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTabWidget, QTreeWidget, QWidget

from charterdesk.model import Texts
from charterdesk.services.organisations import add_organisation, remove_organisations
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.fields import SearchField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.table import Table
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter, dialogs_of


class Watch:
    """Fail at once where a model is at fault."""

    def __init__(self) -> None:
        self.kinds: set[type] = set()
        self._testers: dict[QAbstractItemModel, QAbstractItemModelTester] = {}

    def watch(self, root: QWidget) -> None:
        for view in root.findChildren(QAbstractItemView):
            model = view.model()
            if isinstance(view, (QTreeWidget, QHeaderView)):
                continue  # the tester finds fault with Qt's own model of a tree that has columns
            if model not in self._testers:
                self._testers[model] = QAbstractItemModelTester(
                    model, QAbstractItemModelTester.FailureReportingMode.Fatal
                )
                self.kinds.update(type(model).__mro__)

    def forget(self) -> None:
        """Let go of models that go with their dialog."""
        self._testers.clear()


def own_models(kind: type = QAbstractItemModel) -> Iterator[type]:
    """Return every model that CharterDesk has made itself."""
    subclasses: list[type] = kind.__subclasses__()
    for below in subclasses:
        if below.__module__.startswith("charterdesk."):
            yield below
        yield from own_models(below)


def settle() -> None:
    QTest.qWait(20)
    wait_for_operations()
    QTest.qWait(20)


def search_and_sort(root: QWidget) -> None:
    for field in root.findChildren(SearchField):
        if field.isVisible():
            for typed in ("الا", "الائتلاف", ""):
                field.setText(typed)
                settle()
    for table in root.findChildren(Table):
        for column in (1, -1):
            table.listing.sort(column)
            settle()


def test_every_model_of_every_place_and_dialog_is_sound_in_use(window: MainWindow) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    add_assembly(workspace)
    add_consulted_draft(workspace)
    testers = Watch()
    for destination in DESTINATIONS:
        _choose_charter(window, in_consultation=destination.name == "consultation")
        place = window.go(destination.name)
        tabs = place.findChild(QTabWidget)
        for number in range(tabs.count() if isinstance(tabs, QTabWidget) else 1):
            if isinstance(tabs, QTabWidget):
                tabs.setCurrentIndex(number)
            settle()
            testers.watch(place)
            search_and_sort(place)
    added = add_organisation(workspace, Texts(ar="شبكة الأطلس"))
    settle()
    remove_organisations(workspace, [added])
    settle()
    for _ in range(3):  # of the assembly and the draft, too
        workspace.undo()
        settle()
    for _ in range(3):
        workspace.redo()
        settle()
    for name, dialog in dialogs_of(window):
        dialog.show()
        settle()
        testers.watch(dialog)
        if not name.startswith("help"):
            search_and_sort(dialog)
        testers.forget()
        dialog.close()
        dialog.deleteLater()
    assert set(own_models()) <= testers.kinds
