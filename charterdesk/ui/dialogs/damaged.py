"""A damaged workspace: what can be read goes into a new file, or a backup takes its place."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Problem
from charterdesk.model.problem import file_problem
from charterdesk.services.backups import list_backups
from charterdesk.services.recovery import RecoveryReport, recover_workspace, replace_by_backup
from charterdesk.store import SUFFIX, PassphraseProblem
from charterdesk.ui.asking_files import path_to_save
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.differences import name_list
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.dialogs.unlocking import ask_passphrase
from charterdesk.ui.field_words import entity_word
from charterdesk.ui.list_files import file_kinds, suffixed
from charterdesk.ui.notice import Notice
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import backup_reason, filled, moment_text

_SIZE: Final = (640, 520)


class DamagedDialog(LargeDialog):
    """Two ways out, and the report of the first. The damaged file stays in either."""

    def __init__(self, path: Path, passphrase: str | None, parent: QWidget) -> None:
        """Offer the ways out.

        Args:
            path: The damaged file.
            passphrase: What it was encrypted with, as far as that is known.
            parent: The window.
        """
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("A damaged workspace"))
        self.path = path
        """What is to be opened, once the dialog is accepted."""
        self._passphrase = passphrase
        self._notice = Notice()
        words = Sentence(
            filled(
                self.tr(
                    "“{name}” is damaged. It stays as it is, whatever you choose here: what can "
                    "still be read goes into a new file."
                ),
                name=path.name,
            ),
        )
        self._recover = QPushButton(self.tr("Recover what can be read…"))
        self._recover.setProperty("role", "primary")
        self._recover.clicked.connect(self._ask_target)
        self._report = QPlainTextEdit()
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        reading = QTextOption()
        direction = self.layoutDirection()
        reading.setTextDirection(direction)
        right_to_left = direction is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        reading.setAlignment(edge)  # Qt's own leave the lines on the left
        self._report.document().setDefaultTextOption(reading)
        self._report.setAccessibleName(self.tr("What was recovered and what was lost"))
        self._report.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (words, self._notice, self._recover, self._report):
            column.addWidget(widget)
        column.setAlignment(self._recover, Qt.AlignmentFlag.AlignLeading)
        column.setStretchFactor(self._report, 1)
        column.addWidget(self._make_backups())
        column.addStretch()  # the room of the report, before there is one
        column.addWidget(self._make_buttons())

    def keep_in_place(self) -> None:
        """Offer no backup in the file's place: it is open, and the list of backups does that."""
        self._backups_side.hide()

    def _make_backups(self) -> QWidget:
        self._backups = Choice()
        self._backups.setAccessibleName(self.tr("Backups"))
        for backup in list_backups(self.path):
            made = f"{moment_text(backup.made_at)} · {backup_reason(backup.reason)}"
            self._backups.addItem(made, backup)
        there = self._backups.count() > 0
        words = Sentence(
            self.tr("Or put a backup in its place; the damaged file is put beside it.")
            if there
            else self.tr("There is no backup beside it."),
        )
        put = QPushButton(self.tr("Put this backup in its place"))
        put.setAutoDefault(False)
        put.clicked.connect(self._put_backup)
        self._backups.setVisible(there)
        put.setVisible(there)
        self._backups_side = QWidget()
        column = QVBoxLayout(self._backups_side)
        column.setContentsMargins(0, 8, 0, 0)
        for widget in (words, self._backups, put):
            column.addWidget(widget)
        column.setAlignment(put, Qt.AlignmentFlag.AlignLeading)
        return self._backups_side

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._open = QPushButton(self.tr("Open the recovered workspace"))
        self._open.setProperty("role", "primary")
        self._open.clicked.connect(self.accept)
        self._save = QPushButton(self.tr("Save the report…"))
        self._save.setAutoDefault(False)
        self._save.clicked.connect(self._ask_where)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self._open, self._save):
            button.hide()
        return buttons

    def _ask_target(self) -> None:
        stem = self.tr("{name} (recovered)").format(name=self.path.stem)
        proposed = self.path.with_stem(stem)
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Recover into a new file"),
            str(proposed),
            file_kinds(self.tr("Workspaces"), f"*{SUFFIX}"),
            options=QFileDialog.Option.DontConfirmOverwrite,  # an existing file is refused anyway
        )
        if name:
            self.recover_into(suffixed(name, SUFFIX))

    def recover_into(self, target: Path) -> None:
        """Recover what can be read, and show the report."""
        path, passphrase = self.path, self._passphrase

        def finish(report: RecoveryReport) -> None:
            self.path = target
            self._report.setPlainText(self._report_text(path, report))
            self._report.show()
            self._recover.setEnabled(False)
            self.keep_in_place()
            self._open.show()
            self._save.show()
            self._notice.tell(filled(self.tr("What can be read is in {name}."), name=target.name))
            self._open.setFocus()

        def refuse(problem: Problem) -> None:
            if isinstance(problem, PassphraseProblem):
                self._passphrase = ask_passphrase(problem, self)
                if self._passphrase is not None:
                    self.recover_into(target)
                    return
            self._notice.report(problem)

        UnderWay(self.tr("Recovering what can be read…"), self).run(
            lambda: recover_workspace(path, target, passphrase), finish, refuse
        )

    def _put_backup(self) -> None:
        path, backup = self.path, self._backups.currentData()
        UnderWay(self.tr("Putting the backup in its place…"), self).run(
            lambda: replace_by_backup(path, backup),
            lambda _: self.accept(),
            self._notice.report,
        )

    def _ask_where(self) -> None:
        proposed, kinds = self.path.with_suffix(".txt"), file_kinds(self.tr("Text"), "*.txt")
        path = path_to_save(self, self.tr("Save the report"), proposed, kinds)
        if path is not None:
            self.save_report(path)

    def save_report(self, path: Path) -> None:
        """Write what was recovered and lost into a text file."""
        try:
            path.write_text(self._report.toPlainText() + "\n", "utf-8")
        except OSError as fault:
            self._notice.report(file_problem(path, fault))
        else:
            self._notice.tell(filled(self.tr("The report is in {name}."), name=path.name))

    def _report_text(self, path: Path, report: RecoveryReport) -> str:
        lines = [filled(self.tr("Recovered from {name}"), name=path.name), ""]
        for table in report.tables:
            if table.recovered or table.lost:
                words = self.tr("{kind}: {count} recovered, {lost} known to be lost")
                kind = entity_word(table.table_name)
                lines.append(filled(words, kind=kind, count=table.recovered, lost=len(table.lost)))
            if table.restored:
                lines.append(self.tr("From the journal, as they were last written:"))
                lines.append(name_list(table.restored))
            if table.lost:
                lines += [self.tr("Lost:"), name_list(table.lost)]
        if report.lost_history:
            words = self.tr("Lines of the history that are lost: {count}")
            lines += ["", filled(words, count=report.lost_history)]
        lines += [
            "",
            self.tr("Some parts cannot be read: more may be missing than is named here.")
            if report.incomplete
            else self.tr("All that the file held was read."),
        ]
        return "\n".join(lines)
