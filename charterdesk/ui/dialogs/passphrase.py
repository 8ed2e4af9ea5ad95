"""Setting, changing and removing the passphrase of the open workspace."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.services.protection import ProtectedBackups, set_passphrase
from charterdesk.store import PassphraseProblem, Workspace
from charterdesk.ui.dialogs.small_dialog import SmallDialog
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.notice import Notice
from charterdesk.ui.passphrase_fields import NewPassphrase, PassphraseField
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled

_WIDTH: Final = 520


class PassphraseDialog(SmallDialog):
    """Asks for the passphrase there is, and for the new one twice."""

    def __init__(self, workspace: Workspace, second_place: Path | None, parent: QWidget) -> None:
        super().__init__(self.tr("Passphrase"), _WIDTH, parent)
        self.summary = ""
        self._workspace = workspace
        self._second_place = second_place
        words = Sentence(
            self.tr("This workspace has a passphrase: it and its backups are encrypted.")
            if workspace.encrypted
            else self.tr(
                "Whoever has the file can read it. With a passphrase the workspace and its backups "
                "are encrypted; copies that were saved elsewhere stay as they are."
            ),
        )
        self._notice = Notice()
        self._old = PassphraseField()
        self._old.setAccessibleName(self.tr("Passphrase until now"))
        self._old.textChanged.connect(self._allow)
        old = QWidget()
        form = QFormLayout(old)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Passphrase until now"), self._old)
        old.setVisible(workspace.encrypted)
        self._new = NewPassphrase()
        self._new.changed.connect(self._allow)
        self.put(words, self._notice, old, self._new, self._make_buttons())
        self._allow()
        (self._old if workspace.encrypted else self._new).setFocus()

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        encrypted = self._workspace.encrypted
        self._set = QPushButton(
            self.tr("Change the passphrase") if encrypted else self.tr("Set the passphrase")
        )
        self._set.setProperty("role", "primary")
        self._set.setDefault(True)
        self._set.clicked.connect(lambda: self._write(self._new.passphrase))
        buttons.addButton(self._set, QDialogButtonBox.ButtonRole.ActionRole)
        self._remove = QPushButton(self.tr("Remove the passphrase"))
        self._remove.setAutoDefault(False)
        self._remove.clicked.connect(lambda: self._write(None))
        if encrypted:
            buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.ResetRole)
        return buttons

    def _allow(self) -> None:
        known = not self._workspace.encrypted or bool(self._old.text())
        self._set.setEnabled(known and bool(self._new.passphrase))
        self._remove.setEnabled(known)

    def _write(self, new: str | None) -> None:
        workspace, second_place = self._workspace, self._second_place
        old = self._old.text() if workspace.encrypted else None
        UnderWay(self.tr("Writing the workspace and its backups anew…"), self).run(
            lambda: set_passphrase(workspace, old, new, second_place),
            self._on_written,
            self._on_refused,
        )

    def _on_refused(self, problem: Problem) -> None:
        if isinstance(problem, PassphraseProblem):
            self._notice.refuse(self._old, problem)
        else:
            self._notice.report(problem)

    def _on_written(self, backups: ProtectedBackups) -> None:
        self.summary = " ".join(
            (
                self.tr("The workspace has this passphrase from now on.")
                if self._workspace.encrypted
                else self.tr("The workspace has no passphrase any more."),
                backups_sentence(backups),
            )
        ).strip()
        self.accept()

    @override
    def done(self, result: int) -> None:
        self._old.clear()
        self._new.clear()
        super().done(result)


def backups_sentence(backups: ProtectedBackups) -> str:
    """Say which backups stay under an earlier passphrase, and which had to be removed."""
    sentences = []
    if backups.kept:
        words = QCoreApplication.translate(
            "PassphraseDialog", "Backups under an earlier passphrase, left as they are: {names}"
        )
        sentences.append(filled(words, names=tuple(backups.kept)))
    if backups.removed:
        words = QCoreApplication.translate(
            "PassphraseDialog", "Backups that were damaged and unprotected, removed: {names}"
        )
        sentences.append(filled(words, names=tuple(backups.removed)))
    return " ".join(sentences)
