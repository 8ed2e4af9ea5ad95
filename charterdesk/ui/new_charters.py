"""The entries that begin a charter: an empty one, or one of the templates."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from charterdesk.model import Problem, Texts
from charterdesk.services.charters import add_charter
from charterdesk.services.templates import Template, add_charter_from_template, list_templates
from charterdesk.store import Workspace
from charterdesk.ui.menu_bar import WordedMenuBar
from charterdesk.ui.wording import interface_language

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow


class NewCharters(QObject):
    """Begins charters in the workspace that is open, in the interface's language."""

    def __init__(self, bar: WordedMenuBar, file_menu: QMenu, window: "MainWindow") -> None:
        super().__init__(bar)
        self._window = window
        self.menu = bar.add_menu(lambda: self.tr("New &charter"), file_menu)
        bar.add_entry(
            self.menu, "file-plus", lambda: self.tr("&Empty charter"), self.add_empty,
            QKeySequence("Ctrl+Alt+N"),
        )  # fmt: skip
        self.menu.addSeparator()
        add_template_entries(bar, self.menu, lambda template: self.add(template.key))

    def add_empty(self) -> None:
        """Begin an empty charter and show it."""
        language = interface_language()
        title = Texts({language: self.tr("New charter")})
        liked = self._window.preferences
        self._begin(
            lambda workspace: add_charter(
                workspace, title, language, digits=liked.digits, month_names=liked.month_names
            )
        )

    def add(self, template: str) -> None:
        """Begin a charter from a template, named by its key, and show it."""
        language = interface_language()
        liked = self._window.preferences
        self._begin(
            lambda workspace: add_charter_from_template(
                workspace, template, language, digits=liked.digits, month_names=liked.month_names
            )
        )

    def _begin(self, add: Callable[[Workspace], str]) -> None:
        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        try:
            charter_id = add(opened.workspace)
        except Problem as problem:
            self._window.report(problem)
            return
        opened.choose_charter(charter_id)
        self._window.go("charter")


def add_template_entries(
    bar: WordedMenuBar, menu: QMenu, choose: Callable[[Template], object]
) -> None:
    """Add an entry for each template to a menu."""
    for template in list_templates():
        bar.add_entry(menu, "", partial(template_name, template), partial(choose, template))


def template_name(template: Template) -> str:
    """Return a template's name in the interface's language."""
    return template.name.text(interface_language())
