"""Whether a paper or a file holds the text that was adopted."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Problem
from charterdesk.services.verifying import Statement, verify_hash, verify_pdf, verify_workspace
from charterdesk.store import SUFFIX, PassphraseProblem, Workspace
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.dialogs.unlocking import ask_passphrase
from charterdesk.ui.fields import TextField
from charterdesk.ui.icons import icon
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.notice import Notice
from charterdesk.ui.rows import Rows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, statement_sentence

_SIZE: Final = (720, 480)


class VerifyDialog(LargeDialog):
    """Checks a PDF, a workspace, or what is printed at the foot of a paper."""

    def __init__(self, workspace: Workspace, folder: Path, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Check a paper or file"))
        self._workspace, self._folder = workspace, folder
        hint = Sentence(
            self.tr(
                "Each copy of an adopted charter carries the fingerprint of its text. Check a PDF "
                "or a workspace, type what stands at the foot of a paper, or scan its QR code into "
                "the field."
            ),
        )
        hint.setProperty("role", "muted")
        self._notice = Notice()
        self._written = TextField()
        self._written.setPlaceholderText(self.tr("Fingerprint, or QR code"))
        self._written.setAccessibleName(self._written.placeholderText())
        self._written.returnPressed.connect(self._check_written)
        self._holds, self._wrong = Sentence(), Sentence()
        for verdict, role in ((self._holds, "good"), (self._wrong, "warning")):
            verdict.setProperty("role", role)
            verdict.hide()
        self._list = Rows()
        self._list.setWordWrap(True)
        self._list.setAccessibleName(self.tr("What was checked"))
        self._list.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self._written, 1)
        for words, act in (
            (self.tr("Check it"), self._check_written),
            (self.tr("Check a file…"), self._ask_file),
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
        column.addWidget(self._holds)
        column.addWidget(self._wrong)
        column.addWidget(self._list, 1)
        column.addStretch()  # the room of the list, before anything is checked
        column.addWidget(buttons)

    @property
    def verdict(self) -> str:
        """What it says in one sentence."""
        shown = (one for one in (self._wrong, self._holds) if one.isVisibleTo(self))
        return next((one.text() for one in shown), "")

    def check_file(self, path: Path, passphrase: str | None = None) -> None:
        """Check a PDF against the version whose fingerprint it carries, or another workspace.

        Args:
            path: The file.
            passphrase: What a workspace was encrypted with, if it was.
        """
        mine = self._workspace
        if path.suffix.lower() == ".pdf":
            self._run(lambda: verify_pdf(path, mine))
        elif path.resolve() == mine.path.resolve():
            self.check_workspace()
        else:

            def check() -> list[Statement]:
                with mine.open_other(path, passphrase) as other:
                    return verify_workspace(other)

            self._run(check, path)

    def check_workspace(self) -> None:
        """Compute the fingerprint of every version of this workspace again."""
        self._run(lambda: verify_workspace(self._workspace), self._workspace.path)

    def _check_written(self) -> None:
        written = self._written.text().strip()
        if written:
            self._run(lambda: verify_hash(self._workspace, written))

    def _ask_file(self) -> None:
        words = file_kinds(self.tr("PDF or workspace"), f"*.pdf *{SUFFIX}")
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Check a file"), str(self._folder), words
        )
        if name:
            self.check_file(Path(name))

    def _run(self, check: Callable[[], list[Statement]], workspace: Path | None = None) -> None:
        """Check off the window's thread; ``workspace`` is the one that is checked as a whole."""

        def work() -> list[Statement]:
            return check()

        UnderWay(self.tr("Checking…"), self, reading=True).run(
            work, partial(self._show, workspace), partial(self._fail, workspace)
        )

    def _show(self, workspace: Path | None, statements: list[Statement]) -> None:
        self._notice.hide()
        wrong = [statement for statement in statements if not statement.holds]
        if wrong:
            said = statement_sentence(wrong[0])
        elif workspace is not None:
            said = filled(
                self.tr("Every text in “{name}” is as it was frozen and adopted."),
                name=workspace.name,
            )
        else:
            said = statement_sentence(statements[-1])
        for verdict, sign, told in ((self._holds, "✓", not wrong), (self._wrong, "✗", bool(wrong))):
            verdict.setText(f"{sign} {said}")
            verdict.setVisible(told)
        self._list.clear()
        for statement in statements:
            sign = "check" if statement.holds else "circle-alert"
            item = QListWidgetItem(icon(sign, self), statement_sentence(statement))
            self._list.addItem(item)
        self._list.show()

    def _fail(self, workspace: Path | None, problem: Problem) -> None:
        for shown in (self._holds, self._wrong, self._list):
            shown.hide()
        if isinstance(problem, PassphraseProblem) and workspace is not None:
            passphrase = ask_passphrase(problem, self)
            if passphrase is not None:
                self.check_file(workspace, passphrase)
            return
        self._notice.report(problem)
