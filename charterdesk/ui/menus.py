"""The menus: files, steps taken back, places, languages, looks."""

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
)
from shiboken6 import isValid
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.store import ChangeSet
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.file_menu import FileMenu
from charterdesk.ui.help_menu import HelpMenu
from charterdesk.ui.icons import icon
from charterdesk.ui.languages import NATIVE_NAMES
from charterdesk.ui.menu_bar import WordedMenuBar, with_mnemonic
from charterdesk.ui.preferences import TEXT_PERCENTS
from charterdesk.ui.steps import Steps, step_words
from charterdesk.ui.theme import ThemeName
from charterdesk.ui.workspace_menu import WorkspaceMenu

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow

SPREADSHEETS: Final = "*.xlsx *.xlsm *.xls *.ods *.xlsb *.csv *.txt *.tsv"


class Menus(WordedMenuBar):
    """What the whole window can do."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._steps = Steps(window)
        self.file = FileMenu(self, window)
        self._make_edit_menu()
        self.workspace = WorkspaceMenu(self, window)
        self._places = self.add_menu(lambda: self.tr("&Go"))
        self._here = self.add_menu(self._title_of_place)
        self._make_view_menu()
        self.help = HelpMenu(self, window)
        window.setMenuBar(self)
        # Alt alone leads here as well, by Qt; F10, as elsewhere, by nobody yet.
        opening = QAction(window, shortcut=QKeySequence("F10"))
        opening.triggered.connect(self._open_first)
        window.addAction(opening)
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
        undoing, redoing = _undoing_field(), _redoing_field()
        self._undo.setEnabled(undoable is not None or undoing is not None)
        self._redo.setEnabled(redoable is not None or redoing is not None)
        self._undo.setText(
            self.tr("&Undo typing")
            if undoing is not None
            else self.tr("&Undo: {step}").format(step=_named(undoable))
            if undoable
            else self.tr("&Undo")
        )
        self._redo.setText(
            self.tr("&Redo typing")
            if redoing is not None
            else self.tr("&Redo: {step}").format(step=_named(redoable))
            if redoable
            else self.tr("&Redo")
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
            action.triggered.connect(partial(self._enter, destination.name))

    def _enter(self, name: str) -> None:
        self._window.go(name).take_focus()

    def show_commands(self) -> None:
        """List what can be done in the place that is shown."""
        for command in self._here.actions():  # not clear(): PySide takes these for its own
            self._here.removeAction(command)
        place = self._window.place
        self._here.menuAction().setVisible(place is not None)
        if place is not None:
            self._here.addActions(place.commands)
            self._here.setTitle(self._title_of_place())

    def _open_first(self) -> None:
        if self.isVisible():  # not while the window is locked
            self.setActiveAction(self.actions()[0])

    def _title_of_place(self) -> str:
        place = self._window.place
        taken = (menu.text() for menu in self.actions() if menu is not self._here.menuAction())
        return "" if place is None else with_mnemonic(place.title(), taken)

    def _make_edit_menu(self) -> None:
        keys = QKeySequence.StandardKey
        menu = self.add_menu(lambda: self.tr("&Edit"))
        self._undo = self.add_entry(
            menu, "undo-2", lambda: self.tr("&Undo"), self._undo_step, keys.Undo
        )
        self._redo = self.add_entry(
            menu, "redo-2", lambda: self.tr("&Redo"), self._redo_step, keys.Redo
        )
        # Each but once: what Qt finds twice it takes for ambiguous, and does nothing.
        usual = (one.toString() for one in QKeySequence.keyBindings(keys.Redo))
        self._redo.setShortcuts(
            [QKeySequence(one) for one in dict.fromkeys([*usual, "Ctrl+Shift+Z", "Ctrl+Y"])]
        )
        menu.addSeparator()
        self.add_entry(
            menu, "settings", lambda: self.tr("Se&ttings…"), self._show_settings,
            QKeySequence("Ctrl+,"),
        )  # fmt: skip
        search = self.add_entry(
            menu, "search", lambda: self.tr("&Search"), self._search, QKeySequence(keys.Find)
        )
        self.need_workspace(search)
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
        project = self.add_entry(
            menu, "presentation", lambda: self.tr("&Projector"), self._project, QKeySequence("F5")
        )
        menu.addSeparator()
        after = self.add_entry(
            menu, "", lambda: self.tr("&Next part of the window"),
            partial(self._window.enter_pane, 1), QKeySequence("F6"),
        )  # fmt: skip
        before = self.add_entry(
            menu, "", lambda: self.tr("P&revious part of the window"),
            partial(self._window.enter_pane, -1), QKeySequence("Shift+F6"),
        )  # fmt: skip
        self.need_workspace(project, after, before)

    def _search(self) -> None:
        if self._window.place is not None:
            self._window.place.search()

    def _undo_step(self) -> None:
        field = _undoing_field()
        if field is not None:
            field.undo()
            self.show_steps()
            return
        self._window.commit()
        self._steps.undo()

    def _redo_step(self) -> None:
        field = _redoing_field()
        if field is not None:
            field.redo()
            self.show_steps()
        else:
            self._steps.redo()

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
        from charterdesk.ui.dialogs.settings import SettingsDialog

        self._window.commit()
        dialog = SettingsDialog(self._window)
        dialog.exec()
        dialog.deleteLater()

    def _project(self) -> None:
        from charterdesk.ui.projector import Projector

        opened = self._window.opened
        shown = self._window.findChild(Projector)
        if shown is not None and shown.isVisible():
            shown.activateWindow()
        elif opened is not None:
            self._window.commit()
            place = self._window.place
            begin_at = place.current_entity() if place is not None else ""
            Projector(opened, self._window, begin_at).project()

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


def _redoing_field() -> QLineEdit | QPlainTextEdit | None:
    """Return the text field that has the cursor and something of its own to redo."""
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit) and field.document().isRedoAvailable():
        return field
    if isinstance(field, QLineEdit) and field.isRedoAvailable():
        return field
    return None


def _named(step: ChangeSet) -> str:
    """Return the words of a step as an entry of a menu shows them."""
    return step_words(step).replace("&", "&&")
