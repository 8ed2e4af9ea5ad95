"""Opening a workspace file: its passphrase is asked for, or whether only to look."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charterdesk.model.cancelling import Cancelled
from charterdesk.services.backups import back_up_daily
from charterdesk.services.protection import ProtectedBackups, protect_backups
from charterdesk.store import DamageProblem, InUseProblem, PassphraseProblem, Workspace
from charterdesk.ui.carrying_out import carry_out
from charterdesk.ui.operations import Operation

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow


class Opening(QObject):
    """Opens what the window is to show, and looks after its backups."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def open(self, path: Path) -> Workspace | None:
        """Open a workspace; None where that was given up.

        Raises:
            Problem: It cannot be opened.
        """
        author, passphrase, read_only = self._window.preferences.author, None, False
        while True:
            try:
                opening = partial(
                    Workspace, path, author, passphrase=passphrase, read_only=read_only
                )
                return carry_out(opening, self._window, self.tr("Opening…"))
            except Cancelled:
                return None
            except PassphraseProblem as problem:
                from charterdesk.ui.dialogs.unlocking import ask_passphrase

                passphrase = ask_passphrase(problem, self._window)
                if passphrase is None:
                    return None
            except InUseProblem as problem:
                if not self._looking_suffices(problem):
                    return None
                read_only = True
            except DamageProblem:
                recovered = self.recover(path, passphrase)
                if recovered is None:
                    raise
                path = recovered

    def recover(self, path: Path, passphrase: str | None = None) -> Path | None:
        """Offer what helps with a damaged file; return what is to be opened, if anything."""
        from charterdesk.ui.dialogs.damaged import DamagedDialog

        dialog = DamagedDialog(path, passphrase, self._window)
        opened = self._window.opened
        if opened is not None and path.resolve() == opened.workspace.path.resolve():
            dialog.keep_in_place()
        chosen = dialog.path if dialog.exec() else None
        dialog.deleteLater()
        return chosen

    def look_after_backups(self, workspace: Workspace) -> None:
        """Write the backup of the day, and bring those under the passphrase that are not.

        Off the window's thread; where that fails, it is said.
        """
        second_place = self._window.preferences.second_place(workspace.path)

        def look_after() -> ProtectedBackups:
            if workspace.read_only:
                return ProtectedBackups(0, (), ())
            protected = protect_backups(workspace, second_place)
            back_up_daily(workspace, second_place)
            return protected

        operation = Operation[ProtectedBackups]()
        operation.failed.connect(self._window.report)
        operation.done.connect(self._on_looked_after)
        operation.start(look_after)

    def _on_looked_after(self, backups: ProtectedBackups) -> None:
        if self._window.place is None or not (backups.kept or backups.removed):
            return
        from charterdesk.ui.dialogs.passphrase import backups_sentence

        self._window.place.notice.tell(backups_sentence(backups))

    def _looking_suffices(self, problem: InUseProblem) -> bool:
        from charterdesk.ui.dialogs.looking_only import LookingOnly

        dialog = LookingOnly(problem, self._window)
        wanted = bool(dialog.exec())
        dialog.deleteLater()
        return wanted
