"""The menus: files, steps taken back, places, languages, looks."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLibraryInfo
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
)
from shiboken6 import isValid
from typing_extensions import override

from charterdesk import __version__
from charterdesk.model import Problem
from charterdesk.services.sample import write_sample
from charterdesk.services.templates import Template
from charterdesk.store import SUFFIX, ChangeSet, Workspace
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.dialogs.settings import SettingsDialog
from charterdesk.ui.icons import icon
from charterdesk.ui.languages import NATIVE_NAMES
from charterdesk.ui.list_files import ListFiles, suffixed
from charterdesk.ui.menu_bar import WordedMenuBar
from charterdesk.ui.new_charters import NewCharters, add_template_entries, template_name
from charterdesk.ui.preferences import TEXT_PERCENTS
from charterdesk.ui.projector import Projector
from charterdesk.ui.steps import Steps
from charterdesk.ui.theme import ThemeName
from charterdesk.ui.wording import filled, isolated, step_name
from charterdesk.ui.workspace_menu import WorkspaceMenu

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow

_LONGEST_DETAIL: Final = 40
SPREADSHEETS: Final = "*.xlsx *.xlsm *.xls *.ods *.xlsb *.csv *.txt *.tsv"


class Menus(WordedMenuBar):
    """What the whole window can do."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._lists = ListFiles(window)
        self._steps = Steps(window)
        self._make_file_menu()
        self._make_edit_menu()
        self.workspace = WorkspaceMenu(self, window)
        self._places = self.add_menu(lambda: self.tr("&Go"))
        self._here = self.add_menu(self._title_of_place)
        self._make_view_menu()
        self._make_help_menu()
        window.setMenuBar(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.dress()

    def show_steps(self) -> None:
        """Say what Undo and Redo would do now."""
        opened = self._window.opened
        undoable = redoable = None
        # Asked at every turn: a file that cannot be read is told where something is done with it.
        with suppress(Problem):
            if opened is not None:
                undoable, redoable = opened.workspace.undoable(), opened.workspace.redoable()
        field = _undoing_field()
        self._undo.setEnabled(undoable is not None or field is not None)
        self._redo.setEnabled(redoable is not None)
        self._undo.setText(
            self.tr("&Undo typing")
            if field is not None
            else self.tr("&Undo: {step}").format(step=_named(undoable))
            if undoable
            else self.tr("&Undo")
        )
        self._redo.setText(
            self.tr("&Redo: {step}").format(step=_named(redoable)) if redoable else self.tr("&Redo")
        )

    def _on_focus_changed(self) -> None:
        if isValid(self._window):  # not while the program ends
            self.show_steps()

    def show_places(self) -> None:
        """List the window's places, with a key for each."""
        self._places.clear()
        if self._window.opened is None:
            return
        for number, destination in enumerate(DESTINATIONS):
            action = self._places.addAction(icon(destination.icon_name, self), destination.title())
            action.setShortcut(QKeySequence(f"Ctrl+{number + 1}"))
            action.triggered.connect(partial(self._window.sidebar.choose, number))

    def show_commands(self) -> None:
        """List what can be done in the place that is shown."""
        for command in self._here.actions():  # not clear(): PySide takes these for its own
            self._here.removeAction(command)
        place = self._window.place
        self._here.menuAction().setVisible(place is not None)
        if place is not None:
            self._here.addActions(place.commands)
            self._here.setTitle(self._title_of_place())

    def _title_of_place(self) -> str:
        return "" if self._window.place is None else self._window.place.title()

    def import_path(self, path: Path) -> None:
        """Import a spreadsheet of organisations."""
        opened = self._window.opened
        if opened is None:
            return
        dialog = ImportDialog(opened, path, self._window)
        if dialog.exec() and self._window.place is not None:
            self._window.place.notice.tell(dialog.summary)

    def _make_file_menu(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self.add_menu(lambda: self.tr("&File"))
        self.add_entry(menu, "file-plus", lambda: self.tr("&New workspace…"), self._new, keys.New)
        templates = self.add_menu(lambda: self.tr("New workspace from a &template"), menu)
        add_template_entries(self, templates, self._new_from_template)
        self.add_entry(
            menu, "book-open", lambda: self.tr("New from the &sample…"), self._new_sample
        )
        self.add_entry(menu, "folder-open", lambda: self.tr("&Open…"), self._open, keys.Open)
        self._recent = self.add_menu(lambda: self.tr("Open &recent"), menu)
        self._recent.aboutToShow.connect(self._show_recent)
        menu.addSeparator()
        self.charters = NewCharters(self, menu, self._window)
        menu.addSeparator()
        self.add_entry(menu, "copy", lambda: self.tr("Save a &copy…"), self.save_copy, keys.SaveAs)
        menu.addSeparator()
        self.add_entry(
            menu, "file-down", lambda: self.tr("&Import organisations…"), self._import,
            QKeySequence("Ctrl+I"),
        )  # fmt: skip
        self.add_entry(
            menu, "file-up", lambda: self.tr("&Export organisations…"), self._lists.export,
            QKeySequence("Ctrl+E"),
        )  # fmt: skip
        self.add_entry(
            menu, "", lambda: self.tr("Save an empty &list to fill in…"),
            self._lists.save_empty_list,
        )  # fmt: skip
        menu.addSeparator()
        self.add_entry(menu, "", lambda: self.tr("&Quit"), self._window.close, keys.Quit)

    def _make_edit_menu(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self.add_menu(lambda: self.tr("&Edit"))
        self._undo = self.add_entry(
            menu, "undo-2", lambda: self.tr("&Undo"), self._undo_step, keys.Undo
        )
        self._redo = self.add_entry(
            menu, "redo-2", lambda: self.tr("&Redo"), self._steps.redo, keys.Redo
        )
        self._redo.setShortcuts([QKeySequence(keys.Redo), QKeySequence("Ctrl+Y")])
        menu.addSeparator()
        self.add_entry(
            menu, "settings", lambda: self.tr("Se&ttings…"), self._show_settings,
            QKeySequence("Ctrl+,"),
        )  # fmt: skip
        self.add_entry(
            menu, "search", lambda: self.tr("&Search"),
            self._search, keys.Find,
        )  # fmt: skip
        menu.aboutToShow.connect(self.show_steps)

    def _make_view_menu(self) -> None:
        preferences = self._window.preferences
        menu = self.add_menu(lambda: self.tr("&View"))
        languages = self.add_menu(lambda: self.tr("&Language"), menu)
        self.add_choices(
            languages,
            {code: partial(str, name) for code, name in NATIVE_NAMES.items()},
            lambda: preferences.language,
            self.choose_language,
        )
        themes = self.add_menu(lambda: self.tr("&Theme"), menu)
        self.add_choices(
            themes,
            {
                ThemeName.SYSTEM: lambda: self.tr("Like the system"),
                ThemeName.LIGHT: lambda: self.tr("Light"),
                ThemeName.DARK: lambda: self.tr("Dark"),
                ThemeName.HIGH_CONTRAST: lambda: self.tr("High contrast"),
            },
            lambda: preferences.theme,
            self.choose_theme,
        )
        sizes = self.add_menu(lambda: self.tr("Text &size"), menu)
        self.add_choices(
            sizes,
            {
                percent: partial("{}\N{NO-BREAK SPACE}%".format, percent)
                for percent in TEXT_PERCENTS
            },
            lambda: preferences.text_percent,
            self.choose_text_percent,
        )
        menu.addSeparator()
        self.add_entry(
            menu, "presentation", lambda: self.tr("&Projector"), self._project, QKeySequence("F5")
        )

    def _make_help_menu(self) -> None:
        menu = self.add_menu(lambda: self.tr("&Help"))
        self.add_entry(menu, "info", lambda: self.tr("&About CharterDesk"), self._about)

    def _new(self) -> None:
        path = self._ask_new_path(self.tr("New workspace"))
        if path is not None:
            self._attempt(
                lambda: self._window.show_workspace(
                    Workspace.create(path, self._window.preferences.author)
                )
            )

    def _new_from_template(self, template: Template) -> None:
        name = template_name(template)
        path = self._ask_new_path(self.tr("New workspace from a template"), name)
        if path is not None:
            author = self._window.preferences.author
            if self._attempt(lambda: self._window.show_workspace(Workspace.create(path, author))):
                self.charters.add(template.key)

    def _new_sample(self) -> None:
        path = self._ask_new_path(self.tr("New workspace from the sample"))
        if path is not None:
            author = self._window.preferences.author
            if self._attempt(lambda: write_sample(path, author)):
                self._window.open_path(path)

    def _search(self) -> None:
        if self._window.place is not None:
            self._window.place.search()

    def _open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a workspace"),
            str(self._window.preferences.folder),
            self._workspace_filter(),
        )
        if name:
            self._window.open_path(Path(name))

    def _show_recent(self) -> None:
        self._recent.clear()
        for path in self._window.preferences.recent:
            action = self._recent.addAction(isolated(path.stem))
            action.setToolTip(str(path))
            action.triggered.connect(partial(self._window.open_path, path))
        if self._recent.isEmpty():
            self._recent.addAction(self.tr("Nothing yet")).setEnabled(False)

    def save_copy(self) -> None:
        """Ask where a copy of the workspace is to go, and write it."""
        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        path = opened.workspace.path
        folder = path.parent if path.parent.is_dir() else self._window.preferences.folder
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a copy"),
            str(folder / path.with_stem(f"{path.stem} (2)").name),
            self._workspace_filter(),
        )
        if name and self._attempt(lambda: opened.workspace.save_copy(suffixed(name, SUFFIX))):
            self._tell(filled(self.tr("The copy is in {name}."), name=suffixed(name, SUFFIX).name))

    def _import(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import organisations"),
            str(self._window.preferences.folder),
            f"{self.tr('Spreadsheets')} ({SPREADSHEETS})",
        )
        if name:
            self.import_path(Path(name))

    def _undo_step(self) -> None:
        field = _undoing_field()
        if field is not None:
            field.undo()
            self.show_steps()
            return
        self._window.commit()
        self._steps.undo()

    def choose_language(self, code: str) -> None:
        """Speak another language."""
        self._window.commit()
        self._window.preferences.language = code
        self._window.language.apply(code)

    def choose_theme(self, name: ThemeName) -> None:
        """Put on another theme."""
        preferences = self._window.preferences
        preferences.theme = name
        self._window.theme.apply(name, preferences.text_percent)

    def choose_text_percent(self, percent: int) -> None:
        """Write in another size."""
        preferences = self._window.preferences
        preferences.text_percent = percent
        self._window.theme.apply(preferences.theme, percent)

    def _show_settings(self) -> None:
        self._window.commit()
        dialog = SettingsDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _project(self) -> None:
        opened = self._window.opened
        shown = self._window.findChild(Projector)
        if shown is not None and shown.isVisible():
            shown.activateWindow()
        elif opened is not None:
            self._window.commit()
            place = self._window.place
            begin_at = place.current_entity() if place is not None else ""
            Projector(opened, self._window, begin_at).project()

    def _about(self) -> None:
        QMessageBox.about(
            self._window,
            self.tr("About CharterDesk"),
            self.tr(
                "CharterDesk {version}\n\nWrite charters, collect the organisations that sign them "
                "and print correct Arabic documents, offline.\n\nIcons: Lucide (ISC). "
                "Fonts: Noto and IBM Plex (SIL Open Font License). Window: Qt {qt} (LGPL)."
            ).format(version=__version__, qt=QLibraryInfo.version().toString()),
        )

    def _attempt(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except Problem as problem:
            self._window.report(problem)
            return False
        return True

    def _tell(self, sentence: str) -> None:
        if self._window.place is not None:
            self._window.place.notice.tell(sentence)

    def _ask_new_path(self, title: str, proposed: str = "") -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(self._window.preferences.folder / f"{proposed or self.tr('Workshop')}{SUFFIX}"),
            self._workspace_filter(),
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is refused anyway
        )
        return suffixed(name, SUFFIX) if name else None

    def _workspace_filter(self) -> str:
        return f"{self.tr('Workspaces')} (*{SUFFIX})"

    @override
    def dress(self) -> None:
        super().dress()
        self.show_places()
        self.show_steps()
        self.show_commands()


def _undoing_field() -> QLineEdit | QPlainTextEdit | None:
    """Return the text field that has the cursor and something of its own to undo."""
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit) and field.document().isUndoAvailable():
        return field
    if isinstance(field, QLineEdit) and field.isUndoAvailable():
        return field
    return None


def _named(step: ChangeSet) -> str:
    name = step_name(step.label)
    if not step.detail:
        return name
    detail = step.detail
    if len(detail) > _LONGEST_DETAIL:
        detail = detail[: _LONGEST_DETAIL - 1] + "…"
    return f"{name} ({isolated(detail)})".replace("&", "&&")
