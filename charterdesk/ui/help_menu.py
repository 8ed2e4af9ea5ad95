"""The menu “Help”: short pages at the place where one is, what is new, and what this is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from charterdesk.ui.menu_bar import WordedMenuBar

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow


class HelpMenu(QObject):
    """Its entries."""

    def __init__(self, bar: WordedMenuBar, window: "MainWindow") -> None:
        super().__init__(bar)
        self._window = window
        menu = bar.add_menu(lambda: self.tr("&Help"))
        bar.add_entry(
            menu, "circle-help", lambda: self.tr("&Help for this place"), self._help_here,
            QKeySequence.StandardKey.HelpContents,
        )  # fmt: skip
        bar.add_entry(
            menu, "", lambda: self.tr("What is &new"), lambda: self.show_page("whats-new")
        )
        menu.addSeparator()
        bar.add_entry(menu, "info", lambda: self.tr("&About CharterDesk"), self._about)

    def show_page(self, name: str) -> None:
        """Show a page of the help beside what one is doing."""
        from charterdesk.ui.dialogs.help_pages import HelpPages

        pages = self._window.findChild(HelpPages) or HelpPages(self._window)
        pages.choose(name)
        pages.show()
        pages.activateWindow()

    def _help_here(self) -> None:
        place = self._window.place
        self.show_page("start" if place is None else place.name)

    def _about(self) -> None:
        from charterdesk.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.exec()
        dialog.deleteLater()
