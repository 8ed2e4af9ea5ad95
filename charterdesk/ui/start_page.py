"""What is shown while no workspace is open: where to begin, and where one was last."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.ui.icons import icon
from charterdesk.ui.notice import Notice
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import action_button
from charterdesk.ui.recent_list import RecentList
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import isolated, leading, moment_text

if TYPE_CHECKING:
    from charterdesk.ui.file_menu import FileMenu
    from charterdesk.ui.main_window import MainWindow

_MARGIN: Final = 48
_WIDTH: Final = 340
_REMOVING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class StartPage(Pane):
    """Ways to begin on one side, the recent workspaces on the other."""

    def __init__(self, window: "MainWindow", files: "FileMenu") -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "place")
        self._title = QLabel()
        self._title.setProperty("role", "huge")
        self._subtitle = Sentence()
        self._subtitle.setProperty("role", "subtitle")
        self.notice = Notice()
        self._begin, self._went_on, self._none = QLabel(), QLabel(), Sentence()
        for label in (self._begin, self._went_on):
            label.setProperty("role", "section")
        self._none.setProperty("role", "muted")
        self._recent = RecentList()
        self._recent.itemActivated.connect(self._on_activated)
        self._recent.itemClicked.connect(self._on_activated)
        self._recent.installEventFilter(self)
        self._went_on.setBuddy(self._recent)
        begin = self._ways_to_begin(files)
        went_on = QVBoxLayout()
        went_on.setSpacing(8)
        went_on.addWidget(self._went_on)
        went_on.addWidget(self._none)
        went_on.addWidget(self._recent, 1)
        went_on.addStretch(0)
        sides = QHBoxLayout()
        sides.setSpacing(_MARGIN)
        sides.addLayout(begin)
        sides.addLayout(went_on, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(16)
        above = QVBoxLayout()
        above.setSpacing(0)
        above.addWidget(self._title)
        above.addWidget(self._subtitle)
        column.addLayout(above)
        column.addWidget(self.notice)
        column.addSpacing(8)
        column.addLayout(sides, 1)
        self.dressed(self._on_dressed)

    def _ways_to_begin(self, files: "FileMenu") -> QVBoxLayout:
        templates = action_button(
            self, "list-checks", lambda: self.tr("New workspace from a template")
        )
        templates.setMenu(files.templates)
        self._first = action_button(
            self, "file-plus", lambda: self.tr("New empty workspace…"), "primary"
        )
        self._first.clicked.connect(files.new)
        buttons: list[QPushButton] = [self._first, templates]
        for picture, words, act in (
            ("book-open", lambda: self.tr("Look around in the sample…"), files.new_sample),
            ("folder-open", lambda: self.tr("Open a workspace…"), files.open),
            ("archive-restore", lambda: self.tr("Open a backup…"), files.open_backup),
        ):
            button = action_button(self, picture, words)
            button.clicked.connect(act)
            buttons.append(button)
        begin = QVBoxLayout()
        begin.setSpacing(8)
        begin.addWidget(self._begin)
        for button in buttons:
            button.setMinimumWidth(_WIDTH)
            begin.addWidget(button)
        begin.addStretch(1)
        return begin

    def show_recent(self) -> None:
        """List the recent workspaces as they are now."""
        paths = self._window.preferences.recent
        self._recent.clear()
        for path in paths:
            item = QListWidgetItem(_described(path, self.tr("not found")))
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            item.setIcon(icon("scroll-text" if path.is_file() else "circle-alert", self))
            self._recent.addItem(item)
        self._recent.setCurrentRow(0)
        self._recent.setVisible(bool(paths))
        self._none.setVisible(not paths)
        if self.isVisible():
            self._take_focus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_focus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        item = self._recent.currentItem()
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if event.type() is QEvent.Type.KeyPress and pressed in _REMOVING and item is not None:
            self._window.preferences.forget_recent(_path(item))
            self.show_recent()
            return True
        return super().eventFilter(watched, event)

    def _take_focus(self) -> None:
        (self._recent if self._recent.count() else self._first).setFocus()

    def _on_activated(self, item: QListWidgetItem) -> None:
        path = _path(item)
        if path.is_file():
            self.notice.hide()
            self._window.open_path(path)
        else:
            self.notice.report(
                Problem(
                    "“{name}” is no longer where it was. If it is on a stick, plug it in; else "
                    "open it from where it is now, or take it off this list with Delete.",
                    name=path.name,
                )
            )

    def _on_dressed(self) -> None:
        self.setAccessibleName(self.tr("Start"))
        self._title.setText(leading("CharterDesk"))
        self._subtitle.setText(
            self.tr("Write charters, collect the organisations that sign them, print them.")
        )
        self._begin.setText(self.tr("Begin"))
        self._went_on.setText(self.tr("Recent workspaces"))
        self._recent.setAccessibleName(self.tr("Recent workspaces"))
        self._none.setText(
            self.tr("None yet. A workspace is one file that holds charters and organisations.")
        )
        self.show_recent()


def _path(item: QListWidgetItem) -> Path:
    return Path(str(item.data(Qt.ItemDataRole.UserRole)))


def _described(path: Path, missing: str) -> str:
    """Return a workspace's name, and below it when it was last changed and where it is."""
    try:
        when = moment_text(datetime.fromtimestamp(path.stat().st_mtime, UTC))
    except OSError:
        when = missing
    return f"{isolated(path.stem)}\n{when} — {isolated(str(path.parent))}"
