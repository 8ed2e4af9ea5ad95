"""What can be done with the workspace as a whole: its passphrase, its backups, other laptops."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from charterdesk.ui.dialogs.passphrase import PassphraseDialog
from charterdesk.ui.menu_bar import WordedMenuBar
from charterdesk.ui.preferences import LOCK_MINUTES

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow


class WorkspaceMenu(QObject):
    """The entries of the menu “Workspace”."""

    def __init__(self, bar: WordedMenuBar, window: "MainWindow") -> None:
        super().__init__(bar)
        self._window = window
        menu = bar.add_menu(lambda: self.tr("&Workspace"))
        bar.add_entry(menu, "key-round", lambda: self.tr("&Passphrase…"), self._set_passphrase)
        self._lock = bar.add_entry(
            menu, "lock", lambda: self.tr("&Lock now"), window.locking.lock, QKeySequence("Ctrl+L")
        )
        idle = bar.add_menu(lambda: self.tr("Lock when &idle"), menu)
        bar.add_choices(
            idle,
            {minutes: partial(self._idle_words, minutes) for minutes in LOCK_MINUTES},
            window.preferences.lock_minutes,
            self._choose_lock_minutes,
        )

    def follow(self) -> None:
        """Offer what can be done with the workspace that is open now."""
        opened = self._window.opened
        self._lock.setEnabled(opened is not None and opened.workspace.encrypted)

    def _idle_words(self, minutes: int) -> str:
        return self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never")

    def _choose_lock_minutes(self, minutes: int) -> None:
        self._window.preferences.lock_minutes = minutes

    def _set_passphrase(self) -> None:
        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        second_place = self._window.preferences.second_place(opened.workspace.path)
        dialog = PassphraseDialog(opened.workspace, second_place, self._window)
        if dialog.exec() and self._window.place is not None:
            self._window.place.notice.tell(dialog.summary)
        dialog.deleteLater()
        self._window.locking.watch()
        self.follow()
