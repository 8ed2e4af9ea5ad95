"""What can be done with signatures from the list of signatories."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from charterdesk.model import Problem
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.signing import Signature, adhere, sign
from charterdesk.ui.asking_files import ask_file
from charterdesk.ui.command import offer
from charterdesk.ui.dialogs.signing import FILE_KINDS
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.offers import no_charter, nothing_listed

if TYPE_CHECKING:
    from charterdesk.ui.places.signatories import SignatoriesPlace
    from charterdesk.ui.preferences import Preferences
    from charterdesk.ui.scanned_rows import Scan


class SigningCommands(QObject):
    """Commands in the menu of the list of signatories."""

    def __init__(
        self,
        place: "SignatoriesPlace",
        preferences: "Preferences",
        chosen: Callable[[], list[SignatoryEntry]],
    ) -> None:
        super().__init__(place)
        self._place, self._preferences, self._chosen = place, preferences, chosen
        self.signature = place.add_command(
            "signature", lambda: self.tr("Signature…"), self.open_signature, keys="Ctrl+Return"
        )
        scan = place.add_command(
            "file-down", lambda: self.tr("Scanned signature sheet…"), self.open_scan,
            keys="Ctrl+Shift+G",
        )  # fmt: skip
        rules = place.add_command(
            "settings", lambda: self.tr("Rules for signing…"), self.open_rules,
            keys="Ctrl+Shift+R",
        )  # fmt: skip
        reconfirmation = place.add_command(
            "replace", lambda: self.tr("Reconfirmation…"), self.open_reconfirmation,
            keys="Ctrl+Shift+F",
        )  # fmt: skip
        refusals = place.add_command(
            "x", lambda: self.tr("Declined and withdrawn…"), self.open_refusals,
            keys="Ctrl+Shift+W",
        )  # fmt: skip

        self._of_charter = (rules, reconfirmation)
        self._of_rows = (self.signature, scan, refusals)

    def offer(self, content: CharterContent | None) -> None:
        """Offer what there is something to be done with."""
        refusal = "" if content else no_charter()
        offer(self._of_charter, refusal)
        listed = content is not None and bool(content.signatories)
        offer(self._of_rows, "" if listed else refusal or nothing_listed())

    def open_signature(self) -> None:
        """Record how the chosen organisation signs, or show the signature that is recorded."""
        content, entry = self._one()
        if content is None:
            return
        if entry is None:
            problem = Problem(
                "Choose one organisation here; what several have in common is set by “Change the "
                "selected”."
            )
            self._place.notice.report(problem)
            return
        if entry.signatory.status is SignatoryStatus.SIGNED:
            self._show_signature(entry)
        else:
            self._record(content, entry)

    def open_scan(self) -> None:
        """Ask for a scanned signature sheet and cut it into its rows."""
        words = file_kinds(self.tr("Scanned sheets"), FILE_KINDS)
        title = self.tr("Scanned signature sheet")
        path = ask_file(self._preferences, self._place, title, words)
        if path is not None:
            self.cut_scan(path)

    def cut_scan(self, path: Path) -> None:
        """Show the rows of a scanned signature sheet, and keep them with who signed."""
        from charterdesk.ui.dialogs.under_way import UnderWay
        from charterdesk.ui.scanned_rows import read_scan

        UnderWay(self.tr("Reading the sheet…"), self._place, reading=True).run(
            lambda: read_scan(path), self._show_scan, self._place.notice.report
        )

    def _show_scan(self, scan: "Scan") -> None:
        from charterdesk.ui.dialogs.scanned_sheet import ScannedSheetDialog

        content = self._place.opened.content
        if content is None:
            return
        today = datetime.now().astimezone().date()
        workspace = self._place.opened.workspace
        dialog = ScannedSheetDialog(workspace, content, scan, today, self._place)
        dialog.exec()
        if dialog.summary:
            self._place.notice.tell(dialog.summary)
        dialog.deleteLater()

    def open_rules(self) -> None:
        """Say what a signature must bring, and how many must sign."""
        from charterdesk.ui.dialogs.signing_rules import SigningRules

        content = self._place.opened.content
        if content is not None:
            dialog = SigningRules(self._place.opened, content, self._place)
            dialog.exec()
            dialog.deleteLater()

    def open_reconfirmation(self) -> None:
        """Follow who must confirm a text that changed after it was signed."""
        from charterdesk.ui.dialogs.reconfirming import ReconfirmDialog

        if self._place.opened.content is not None:
            today = datetime.now().astimezone().date()
            dialog = ReconfirmDialog(self._place.opened, self._preferences, today, self._place)
            dialog.exec()
            dialog.deleteLater()

    def open_refusals(self) -> None:
        """Show who declined or withdrew, and why."""
        from charterdesk.ui.dialogs.refusals import RefusalsDialog

        content = self._place.opened.content
        if content is not None:
            dialog = RefusalsDialog(content, self._place)
            dialog.exec()
            dialog.deleteLater()

    def _one(self) -> tuple[CharterContent | None, SignatoryEntry | None]:
        chosen = self._chosen()
        return self._place.opened.content, chosen[0] if len(chosen) == 1 else None

    def _record(self, content: CharterContent, entry: SignatoryEntry) -> None:
        from charterdesk.ui.dialogs.signing import SignDialog

        workspace, charter_id = self._place.opened.workspace, content.charter.id

        def record(signature: Signature, late: bool) -> None:
            if late:
                adhere(workspace, charter_id, entry.organisation.id, signature)
            else:
                sign(workspace, [(entry.signatory.id, signature)])

        today = datetime.now().astimezone().date()
        folder = self._preferences.folder_in_use
        dialog = SignDialog(content, entry, today, self._place, folder=folder, record=record)
        dialog.exec()
        dialog.deleteLater()

    def _show_signature(self, entry: SignatoryEntry) -> None:
        from charterdesk.ui.dialogs.signature import SignatureDialog

        signatory_id = entry.signatory.id
        dialog = SignatureDialog(self._place.opened, signatory_id, self._preferences, self._place)
        dialog.exec()
        dialog.deleteLater()
