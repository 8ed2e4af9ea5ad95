"""The window: it puts the side, the places and the menus together, and does nothing else."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.store import SUFFIX, Workspace
from charterdesk.ui.as_left import remember_as_left, restore_as_left
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.languages import InterfaceLanguage
from charterdesk.ui.locking import Locking
from charterdesk.ui.menus import Menus
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.opening import Opening
from charterdesk.ui.panes import go_round
from charterdesk.ui.place import Place
from charterdesk.ui.places import make_place
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.roomy_stack import RoomyArea, RoomyStack
from charterdesk.ui.sidebar import Sidebar
from charterdesk.ui.start_page import StartPage
from charterdesk.ui.theme import Theme
from charterdesk.ui.wording import isolated

_NAMES: Final = [destination.name for destination in DESTINATIONS]
_SIZE: Final = (1280, 720)
SPREADSHEET_SUFFIXES: Final = frozenset(
    {".xlsx", ".xlsm", ".xls", ".ods", ".xlsb", ".csv", ".txt", ".tsv"}
)


class MainWindow(QMainWindow):
    """One window on one workspace at a time."""

    def __init__(self, preferences: Preferences, theme: Theme, language: InterfaceLanguage) -> None:
        super().__init__()
        self.preferences = preferences
        self.theme = theme
        self.language = language
        self.opened: OpenWorkspace | None = None
        self._places: dict[str, Place] = {}  # those visited so far
        self.sidebar = Sidebar()
        self.stack = RoomyStack()
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(RoomyArea(self.stack), 1)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        self.resize(*_SIZE)
        self.restoreGeometry(preferences.state("window"))
        self.locking = Locking(self)
        self.opening = Opening(self)
        self.menus = Menus(self)
        self.sidebar.place_chosen.connect(self._on_place_chosen)
        self.sidebar.offer_new_charters(self.menus.file.charters.menu)
        self.start_page = StartPage(self, self.menus.file)
        self.stack.addWidget(self.start_page)
        self._follow_workspace()

    @property
    def place(self) -> Place | None:
        """The place that is shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Place) else None

    def show_workspace(self, workspace: Workspace) -> None:
        """Show another workspace in place of the one that is open."""
        self._leave_workspace()
        self.opened = OpenWorkspace(workspace, self)
        self.opened.choose_charter(self.preferences.choice(_last_charter(workspace)))
        self.sidebar.put(self.opened)
        self._follow_workspace()
        self.preferences.remember_recent(workspace.path.resolve())
        self.opened.changed.connect(self.menus.show_steps)
        remembered = self.preferences.choice(_last_place(workspace))
        self.sidebar.choose(_NAMES.index(remembered) if remembered in _NAMES else 0)
        self.sidebar.take_focus()
        self.locking.watch()
        self.opening.look_after_backups(workspace)

    def close_workspace(self) -> None:
        """Close what is open, and show where one can begin."""
        if not self.may_leave():
            return
        self._leave_workspace()
        self.locking.watch()
        self.start_page.notice.hide()
        self.start_page.show_recent()
        self._follow_workspace()

    def open_path(self, path: Path) -> bool:
        """Open a workspace file; what is open stays so when that fails."""
        if not self.may_leave():
            return False
        try:
            workspace = self.opening.open(path)
        except Problem as problem:
            self.report(problem)
            return False
        if workspace is None:
            return False
        self.show_workspace(workspace)
        return True

    def enter_pane(self, step: int) -> None:
        """Go to the next part of the window, or to the one before: 1 or -1."""
        go_round([self.sidebar, *(self.place.panes() if self.place is not None else ())], step)

    def go(self, name: str) -> Place:
        """Show a place by its name."""
        self.sidebar.choose(_NAMES.index(name))
        return self._visited(name)

    def report(self, problem: Problem) -> None:
        """Say what went wrong, in the place that is shown."""
        shown = self.place or self.start_page
        shown.notice.report(problem)

    def commit(self) -> bool:
        """Write what is typed and not written yet; return whether the disk took all of it."""
        written = True
        for place in self._places.values():
            place.commit()
            written = place.write_again() and written
        return written

    def may_leave(self) -> bool:
        """Return whether what is open can be left: all is written, or is to be lost knowingly."""
        if self.commit():
            return True
        refused = next(one for one in self._places.values() if one.has_unwritten)
        self.go(refused.name)
        from charterdesk.ui.dialogs.leaving import Leaving

        dialog = Leaving(refused.notice.sentence, self)
        leaves = bool(dialog.exec())
        dialog.deleteLater()
        return leaves

    def take_paper(self) -> None:
        """Let the documents follow the paper that is preferred now."""
        documents = self._places.get("documents")
        if documents is not None:
            from charterdesk.ui.places.documents import DocumentsPlace

            assert isinstance(documents, DocumentsPlace)
            documents.take_paper()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_leave():
            event.ignore()
            return
        self.preferences.remember_state("window", self.saveGeometry())
        self._leave_workspace()
        super().closeEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sidebar.fit(event.size().width())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._show_title)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():  # what is of no use here is refused with a sentence
            _take_copy(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        _take_copy(event)
        act = self._use_of(_dropped(event))
        # Not within the drag: a dialog there would hold the program that is dragged from.
        QTimer.singleShot(0, self, act)

    def _use_of(self, paths: Sequence[Path]) -> Callable[[], object]:
        """Return what is done with files that are dropped, or with what are none."""
        here = self.place.use_of(paths) if self.place is not None and paths else None
        if here is not None:
            return here
        path = paths[0] if len(paths) == 1 else None
        suffix = "" if path is None else path.suffix.lower()
        if path is not None and suffix == SUFFIX:
            return partial(self.open_path, path)
        if path is None or suffix not in SPREADSHEET_SUFFIXES:
            problem = Problem("Drop one workspace or one spreadsheet here.")
        elif self.opened is None:
            problem = Problem("Open a workspace first, then drop the spreadsheet here.")
        else:
            return partial(self.menus.file.import_path, path)
        return partial(self.report, problem)

    def _leave_workspace(self) -> None:
        if self.opened is None:
            return
        self.commit()
        last = _last_charter(self.opened.workspace)
        self.preferences.remember_choice(last, self.opened.charter_id or "")
        if self.place is not None:
            last = _last_place(self.opened.workspace)
            self.preferences.remember_choice(last, self.place.name)
        for place in self._places.values():
            remember_as_left(place, place.name, self.preferences)
            place.leave()
            self.stack.removeWidget(place)
            place.deleteLater()
        self._places = {}
        self.opened.close()
        self.opened.deleteLater()
        self.opened = None

    def _on_place_chosen(self, number: int) -> None:
        if number < 0:
            return
        if self.place is not None:
            self.place.commit()
        try:
            place = self._visited(_NAMES[number])
        except Problem as problem:  # the file cannot be read: stay where one is
            self.sidebar.choose(_NAMES.index(self.place.name) if self.place is not None else -1)
            self.report(problem)
            return
        if self.place is not None and self.place is not place:
            self.place.drop_notice()
        self.stack.setCurrentWidget(place)
        self.menus.show_commands()

    def _visited(self, name: str) -> Place:
        """Return a place, made now if it is visited for the first time."""
        assert self.opened is not None
        place = self._places.get(name)
        if place is None:
            place = make_place(name, self.opened, self.preferences)
            place.destination_wanted.connect(self._on_destination_wanted)
            place.notice.copy_wanted.connect(self.menus.file.save_copy)
            self._places[name] = place
            self.stack.addWidget(place)
            restore_as_left(place, name, self.preferences)
        return place

    def _on_destination_wanted(self, name: str, entity_id: str) -> None:
        self.go(name).show_entity(entity_id)

    def _follow_workspace(self) -> None:
        """Show what there is with a workspace open, or without one."""
        self.sidebar.setVisible(self.opened is not None)
        if self.opened is None:
            self.stack.setCurrentWidget(self.start_page)
        self.menus.offer_for(workspace=self.opened is not None)
        self.menus.show_places()
        self.menus.show_commands()
        self.menus.show_steps()
        self.menus.workspace.follow()
        self._show_title()

    def _show_title(self) -> None:
        if self.opened is None:
            self.setWindowTitle("CharterDesk")
        else:
            workspace = self.opened.workspace
            name = isolated(workspace.path.stem)
            if workspace.read_only:
                name = self.tr("{name} (to look only)").format(name=name)
            self.setWindowTitle(f"{name} — CharterDesk")


def _dropped(event: QDropEvent) -> list[Path]:
    """Return the files that are dropped; none where one of them is on no disk."""
    urls = event.mimeData().urls()
    if not all(url.isLocalFile() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]


def _take_copy(event: QDropEvent) -> None:
    """Take what is dragged so that the program it comes from keeps its file.

    File managers propose to move a file, and some remove it once the other side has agreed.
    """
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _last_place(workspace: Workspace) -> str:
    """Return under which name it is remembered where one was in this file."""
    return f"place/{workspace.path.resolve().as_posix()}"


def _last_charter(workspace: Workspace) -> str:
    """Return under which name it is remembered which charter was shown in this file."""
    return f"charter/{workspace.path.resolve().as_posix()}"
