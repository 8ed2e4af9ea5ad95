"""What can be done with the workspace as a whole: its passphrase, its backups, other laptops."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from charterdesk.model import Problem
from charterdesk.store import SUFFIX, PassphraseProblem
from charterdesk.ui.asking_files import ask_file
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.menu_bar import WordedMenuBar
from charterdesk.ui.preferences import LOCK_MINUTES

if TYPE_CHECKING:
    from charterdesk.services.checking import Finding
    from charterdesk.ui.dialogs.backups import BackupsDialog
    from charterdesk.ui.dialogs.collector import CollectorDialog
    from charterdesk.ui.dialogs.merging import MergeDialog
    from charterdesk.ui.dialogs.passphrase import PassphraseDialog
    from charterdesk.ui.main_window import MainWindow


_PLACES: Final = {
    "commitment-without-group": "commitments",
    "group-without-commitment": "commitments",
    "group-without-coordinator": "commitments",
    "no-signatory": "signatories",
    "signature-without-version": "signatories",
    "signature-incomplete": "signatories",
    "version-altered": "versions",
}
"""Where what is wrong or missing can be mended; else in the charter's text."""


class WorkspaceMenu(QObject):
    """The entries of the menu “Workspace”."""

    def __init__(self, bar: WordedMenuBar, window: "MainWindow") -> None:
        super().__init__(bar)
        self._window = window
        menu = bar.add_menu(lambda: self.tr("&Workspace"))
        passphrase = bar.add_entry(
            menu, "key-round", lambda: self.tr("&Passphrase…"), self._set_passphrase
        )
        self._lock = bar.add_entry(
            menu, "lock", lambda: self.tr("&Lock now"), window.locking.lock, QKeySequence("Ctrl+L")
        )
        idle = bar.add_menu(lambda: self.tr("Lock when &idle"), menu)
        bar.add_choices(
            idle,
            {minutes: partial(self.idle_words, minutes) for minutes in LOCK_MINUTES},
            lambda: window.preferences.lock_minutes,
            self.choose_lock_minutes,
        )
        menu.addSeparator()
        backups = bar.add_entry(
            menu, "archive-restore", lambda: self.tr("&Backups…"), self._show_backups,
            QKeySequence("Ctrl+Alt+B"),
        )  # fmt: skip
        check = bar.add_entry(
            menu, "shield-check", lambda: self.tr("&Check the workspace…"), self._check,
            QKeySequence("F7"),
        )  # fmt: skip
        verify = bar.add_entry(
            menu, "shield-check", lambda: self.tr("Check a paper or &file…"), self._verify,
            QKeySequence("Shift+F7"),
        )  # fmt: skip
        bar.add_entry(menu, "life-buoy", lambda: self.tr("&Recover a damaged file…"), self._recover)
        menu.addSeparator()
        merge = bar.add_entry(menu, "merge", lambda: self.tr("&Merge a workspace…"), self._merge)
        collect = bar.add_entry(
            menu, "luggage", lambda: self.tr("Make a c&ollector file…"), self._make_collector
        )
        bar.need_workspace(passphrase, backups, check, verify, merge, collect)

    def follow(self) -> None:
        """Offer what can be done with the workspace that is open now."""
        opened = self._window.opened
        self._lock.setEnabled(opened is not None and opened.workspace.encrypted)

    def idle_words(self, minutes: int) -> str:
        """Return how long that is without use."""
        return self.tr("After %n minute(s)", "", minutes) if minutes else self.tr("Never")

    def choose_lock_minutes(self, minutes: int) -> None:
        """Lock after another time without use."""
        self._window.preferences.lock_minutes = minutes

    def _set_passphrase(self) -> None:
        from charterdesk.ui.dialogs.passphrase import PassphraseDialog

        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        second_place = self._window.preferences.second_place(opened.workspace.path)
        self._run(PassphraseDialog(opened.workspace, second_place, self._window))
        self._window.locking.watch()
        self.follow()

    def _show_backups(self) -> None:
        from charterdesk.ui.dialogs.backups import BackupsDialog

        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        self._run(BackupsDialog(opened, self._window.preferences, self._window))

    def _merge(self) -> None:
        path = ask_file(
            self._window.preferences,
            self._window,
            self.tr("Merge a workspace"),
            file_kinds(self.tr("Workspaces"), f"*{SUFFIX}"),
        )
        if path is not None:
            self.merge_path(path)

    def merge_path(self, path: Path) -> None:
        """Show what merging a workspace would do."""
        from charterdesk.ui.dialogs.merging import MergeDialog

        opened = self._window.opened
        if opened is not None:
            self._window.commit()
            self._run(MergeDialog(opened, path, self._window))

    def _make_collector(self) -> None:
        from charterdesk.ui.dialogs.collector import CollectorDialog

        opened = self._window.opened
        if opened is not None and opened.charter_id is not None:
            self._window.commit()
            self._run(CollectorDialog(opened, opened.charter_id, self._window))

    def _run(
        self, dialog: "PassphraseDialog | BackupsDialog | MergeDialog | CollectorDialog"
    ) -> None:
        """Let a dialog do what it does, and say in the place what was done."""
        if dialog.exec() and self._window.place is not None:
            self._window.place.notice.tell(dialog.summary)
        dialog.deleteLater()

    def _check(self) -> None:
        from charterdesk.ui.dialogs.checking import CheckDialog

        opened = self._window.opened
        if opened is None:
            return
        self._window.commit()
        shown = self._window.findChild(CheckDialog)
        if shown is None:
            shown = CheckDialog(opened, self._window)
            shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            shown.wanted.connect(self._lead)
        else:
            shown.check()
        shown.show()
        shown.activateWindow()

    def _verify(self) -> None:
        from charterdesk.ui.dialogs.verifying import VerifyDialog

        opened = self._window.opened
        if opened is not None:
            self._window.commit()
            folder = self._window.preferences.folder
            dialog = VerifyDialog(opened.workspace, folder, self._window)
            dialog.exec()
            dialog.deleteLater()

    def _lead(self, finding: "Finding") -> None:
        opened = self._window.opened
        if opened is None:
            return
        if finding.code == "integrity":
            self._recover_path(opened.workspace.path)
        elif finding.charter_id is not None:
            opened.choose_charter(finding.charter_id)
            place = self._window.go(_PLACES.get(finding.code, "charter"))
            place.show_entity(finding.entity_id or "")
            self._window.activateWindow()

    def _recover(self) -> None:
        title = self.tr("Recover a damaged file")
        path = ask_file(self._window.preferences, self._window, title)
        if path is not None:
            self._look_at(path, None)

    def _look_at(self, path: Path, passphrase: str | None) -> None:
        """Offer to recover a file only where something is wrong with it."""
        from charterdesk.services.recovery import find_damage
        from charterdesk.ui.dialogs.under_way import UnderWay
        from charterdesk.ui.dialogs.unlocking import ask_passphrase

        def done(damage: Problem | None) -> None:
            if damage is None:
                self._offer_to_open(path)
            else:
                self._recover_path(path, passphrase)

        def refused(problem: Problem) -> None:
            asked = isinstance(problem, PassphraseProblem)
            given = ask_passphrase(problem, self._window) if asked else None
            if given is None:  # a file whose beginning is damaged looks like an encrypted one
                self._recover_path(path, passphrase)
            else:
                self._look_at(path, given)

        UnderWay(self.tr("Looking for damage…"), self._window, reading=True).run(
            lambda: find_damage(path, passphrase), done, refused
        )

    def _offer_to_open(self, path: Path) -> None:
        from charterdesk.ui.dialogs.nothing_wrong import NothingWrong

        dialog = NothingWrong(path, self._window)
        if dialog.exec():
            self._window.open_path(path)
        dialog.deleteLater()

    def _recover_path(self, path: Path, passphrase: str | None = None) -> None:
        recovered = self._window.opening.recover(path, passphrase)
        if recovered is not None:
            self._window.open_path(recovered)
