"""The menu “File”: workspaces begun, opened, closed and copied, and lists in and out."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFileDialog

from charterdesk.model import Problem
from charterdesk.model.cancelling import Cancelled
from charterdesk.services.backups import copy_backup
from charterdesk.services.sample import write_sample
from charterdesk.services.templates import Template
from charterdesk.store import SUFFIX, Workspace
from charterdesk.ui.asking_files import ask_file, path_to_save
from charterdesk.ui.carrying_out import carry_out
from charterdesk.ui.list_files import ListFiles, file_kinds, suffixed
from charterdesk.ui.menu_bar import WordedMenuBar
from charterdesk.ui.new_charters import NewCharters, add_template_entries, template_name
from charterdesk.ui.wording import filled, isolated

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow

ResultT = TypeVar("ResultT")

SPREADSHEETS: Final = "*.xlsx *.xlsm *.xls *.ods *.xlsb *.csv *.txt *.tsv"


class FileMenu(QObject):
    """What is done with files; the page that is shown without a workspace offers it too."""

    def __init__(self, bar: WordedMenuBar, window: "MainWindow") -> None:
        super().__init__(bar)
        self._window = window
        self._lists = ListFiles(window)
        keys = QKeySequence.StandardKey
        menu = bar.add_menu(lambda: self.tr("&File"))
        bar.add_entry(menu, "file-plus", lambda: self.tr("&New workspace…"), self.new, keys.New)
        self.templates = bar.add_menu(lambda: self.tr("New workspace from a &template"), menu)
        add_template_entries(bar, self.templates, self._new_from_template)
        bar.add_entry(menu, "book-open", lambda: self.tr("New from the &sample…"), self.new_sample)
        bar.add_entry(menu, "folder-open", lambda: self.tr("&Open…"), self.open, keys.Open)
        self._recent = bar.add_menu(lambda: self.tr("Open &recent"), menu)
        self._recent.aboutToShow.connect(self._show_recent)
        bar.add_entry(
            menu, "archive-restore", lambda: self.tr("Open a &backup as a new workspace…"),
            self.open_backup,
        )  # fmt: skip
        menu.addSeparator()
        self.charters = NewCharters(bar, menu, window)
        menu.addSeparator()
        save = bar.add_entry(menu, "copy", lambda: self.tr("Save a &copy…"), self.save_copy)
        save.setShortcut(keys.SaveAs)
        close = bar.add_entry(
            menu, "x", lambda: self.tr("Close the &workspace"), window.close_workspace,
            QKeySequence("Ctrl+W"),
        )  # fmt: skip
        menu.addSeparator()
        take_in = bar.add_entry(
            menu, "file-down", lambda: self.tr("&Import organisations…"), self._import,
            QKeySequence("Ctrl+Alt+I"),
        )  # fmt: skip
        give_out = bar.add_entry(
            menu, "file-up", lambda: self.tr("&Export organisations…"), self._lists.export,
            QKeySequence("Ctrl+E"),
        )  # fmt: skip
        for_oneself = bar.add_entry(
            menu, "", lambda: self.tr("Export with confi&dential names…"),
            self._lists.export_confidential,
        )  # fmt: skip
        bar.add_entry(
            menu, "", lambda: self.tr("Save an empty &list to fill in…"),
            self._lists.save_empty_list,
        )  # fmt: skip
        menu.addSeparator()
        bar.add_entry(menu, "", lambda: self.tr("&Quit"), window.close, keys.Quit)
        bar.need_workspace(
            self.charters.menu.menuAction(), save, close, take_in, give_out, for_oneself
        )

    def import_path(self, path: Path) -> None:
        """Import a spreadsheet of organisations."""
        from charterdesk.ui.dialogs.importing import ImportDialog

        opened = self._window.opened
        if opened is None:
            return
        dialog = ImportDialog(opened, path, self._window)
        if dialog.exec() and self._window.place is not None:
            self._window.place.notice.tell(dialog.summary)

    def new(self) -> None:
        """Begin an empty workspace."""
        path = self._ask_new_path(self.tr("New workspace"))
        if path is not None:
            self._begin(path)

    def _new_from_template(self, template: Template) -> None:
        name = template_name(template)
        path = self._ask_new_path(self.tr("New workspace from a template"), name)
        if path is not None and self._begin(path):
            self.charters.add(template.key)

    def _begin(self, path: Path) -> bool:
        if not self._window.may_leave():
            return False
        author = self._window.preferences.author
        return self._attempt(lambda: Workspace.create(path, author), self._window.show_workspace)

    def new_sample(self) -> None:
        """Begin a workspace with the sample in it."""
        path = self._ask_new_path(self.tr("New workspace from the sample"))
        if path is not None:
            author = self._window.preferences.author
            self._attempt(
                lambda: write_sample(path, author), lambda _: self._window.open_path(path)
            )

    def open(self) -> None:
        """Ask for a workspace and open it."""
        path = self._ask_workspace(self.tr("Open a workspace"))
        if path is not None:
            self._window.open_path(path)

    def open_backup(self) -> None:
        """Ask for a backup, and open a copy of it under a name of its own."""
        backup = self._ask_workspace(self.tr("Open a backup as a new workspace"))
        path = backup and self._ask_new_path(self.tr("Where the new workspace is to be"))
        if backup and path:
            show = self._window.open_path
            self._attempt(lambda: copy_backup(backup, path), lambda _: show(path))

    def save_copy(self) -> None:
        """Ask where a copy of the workspace is to go, and write it."""
        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        path = opened.workspace.path
        folder = path.parent if path.parent.is_dir() else self._window.preferences.folder
        proposed = folder / path.with_stem(f"{path.stem} (2)").name
        target = path_to_save(self._window, self.tr("Save a copy"), proposed, self._filter())
        if target is not None:
            self._save_copy(opened.workspace, target)

    def _save_copy(self, workspace: Workspace, target: Path) -> None:
        def tell(_: object) -> None:
            if self._window.place is not None:
                sentence = filled(self.tr("The copy is in {name}."), name=target.name)
                self._window.place.notice.tell(sentence)

        self._attempt(lambda: workspace.save_copy(target), tell)

    def _import(self) -> None:
        path = ask_file(
            self._window.preferences,
            self._window,
            self.tr("Import organisations"),
            file_kinds(self.tr("Spreadsheets"), SPREADSHEETS),
        )
        if path is not None:
            self.import_path(path)

    def _show_recent(self) -> None:
        self._recent.clear()
        for path in self._window.preferences.recent:
            action = self._recent.addAction(isolated(path.stem).replace("&", "&&"))
            action.setToolTip(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(partial(self._window.open_path, path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("Nothing yet")).setEnabled(False)

    def _attempt(self, act: Callable[[], ResultT], then: Callable[[ResultT], object]) -> bool:
        try:
            then(carry_out(act, self._window))
        except Problem as problem:
            self._window.report(problem)
            return False
        except Cancelled:
            return False
        return True

    def _ask_workspace(self, title: str) -> Path | None:
        return ask_file(self._window.preferences, self._window, title, self._filter())

    def _ask_new_path(self, title: str, proposed: str = "") -> Path | None:
        proposed = proposed or self.tr("Workshop")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(self._window.preferences.folder_in_use / (proposed + SUFFIX)),
            self._filter(),
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is refused anyway
        )
        if not name:
            return None
        self._window.preferences.use_folder(Path(name).parent)
        return suffixed(name, SUFFIX)

    def _filter(self) -> str:
        return file_kinds(self.tr("Workspaces"), f"*{SUFFIX}")
