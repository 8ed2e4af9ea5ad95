"""Whether a paper or a file holds the text that was adopted."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Problem
from charterdesk.services.verifying import Statement, verify_hash, verify_pdf, verify_workspace
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.fields import TextField
from charterdesk.ui.icons import icon
from charterdesk.ui.notice import Notice
from charterdesk.ui.wording import statement_sentence

_SIZE: Final = (720, 480)


class VerifyDialog(QDialog):
    """Checks this workspace, a PDF, or what is printed at the foot of a paper."""

    def __init__(self, workspace: Workspace, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Check a text"))
        self.resize(*_SIZE)
        self._workspace, self._folder = workspace, folder
        hint = QLabel(
            self.tr(
                "Each copy of an adopted charter carries the fingerprint of its text. Check a PDF, "
                "type what stands at the foot of a paper, or scan its QR code into the field."
            ),
            wordWrap=True,
        )
        hint.setProperty("role", "muted")
        self._notice = Notice()
        self._written = TextField()
        self._written.setPlaceholderText(self.tr("Fingerprint, or QR code"))
        self._written.setAccessibleName(self._written.placeholderText())
        self._written.returnPressed.connect(self._check_written)
        self._verdict = QLabel(wordWrap=True)
        self._list = QListWidget()
        self._list.setWordWrap(True)
        self._list.setAccessibleName(self.tr("What was checked"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._written, 1)
        for words, act in (
            (self.tr("Check it"), self._check_written),
            (self.tr("Check a PDF…"), self._ask_pdf),
            (self.tr("Check this workspace"), self.check_workspace),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(hint)
        column.addLayout(row)
        column.addWidget(self._notice)
        column.addWidget(self._verdict)
        column.addWidget(self._list, 1)
        column.addWidget(buttons)
        self._verdict.hide()

    @property
    def verdict(self) -> str:
        """What it says in one sentence."""
        return self._verdict.text()

    def check_pdf(self, path: Path) -> None:
        """Compare a PDF with the version whose fingerprint it carries."""
        self._run(lambda: verify_pdf(path, self._workspace))

    def check_workspace(self) -> None:
        """Compute the fingerprint of every version again."""
        self._run(lambda: verify_workspace(self._workspace))

    def _check_written(self) -> None:
        written = self._written.text().strip()
        if written:
            self._run(lambda: verify_hash(self._workspace, written))

    def _ask_pdf(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Check a PDF"), str(self._folder), "PDF (*.pdf)"
        )
        if name:
            self.check_pdf(Path(name))

    def _run(self, check: Callable[[], list[Statement]]) -> None:
        def work(*_: object) -> list[Statement]:
            return check()

        UnderWay(self.tr("Checking…"), self, stoppable=False).run(work, self._show, self._fail)

    def _show(self, statements: list[Statement]) -> None:
        self._notice.hide()
        holds = all(statement.holds for statement in statements)
        self._verdict.setProperty("role", "good" if holds else "warning")
        self._verdict.setText(
            self.tr("✓ All of this holds.") if holds else self.tr("✗ Something does not hold.")
        )
        self._verdict.style().unpolish(self._verdict)
        self._verdict.style().polish(self._verdict)
        self._verdict.show()
        self._list.clear()
        for statement in statements:
            sign = "check" if statement.holds else "circle-alert"
            item = QListWidgetItem(icon(sign, self), statement_sentence(statement))
            self._list.addItem(item)

    def _fail(self, problem: Problem) -> None:
        self._verdict.hide()
        self._list.clear()
        self._notice.report(problem)
