"""A fault of the program: said, kept without data, and gone on from."""

import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from charterdesk.faultreport import fault_report, save_fault_report
from charterdesk.model import Problem
from charterdesk.model.problem import file_problem
from charterdesk.ui.asking_files import path_to_save
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.notice import Notice
from charterdesk.ui.preferences import documents_folder
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import roomy
from charterdesk.ui.wording import filled

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow

Handler = Callable[[type[BaseException], BaseException, TracebackType | None], None]

_SIZE: Final = (640, 420)


class FaultDialog(QDialog):
    """Says that something failed and nothing stored is lost; offers the report."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A fault of the program"))
        self.resize(roomy(*_SIZE))
        words = Sentence(
            self.tr(
                "CharterDesk made a mistake in what it was doing just now. What is stored is safe, "
                "and you can go on. Please save the report and send it to whoever looks after the "
                "program: it holds nothing that you wrote."
            ),
        )
        self._notice = Notice()
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._report.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox()
        save = QPushButton(self.tr("Save the report…"))
        save.setAutoDefault(False)
        save.clicked.connect(self._ask_where)
        go_on = QPushButton(self.tr("Go on"))
        go_on.setProperty("role", "primary")
        go_on.setDefault(True)
        buttons.addButton(save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(go_on, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (words, self._notice, self._report, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self._report, 1)
        go_on.setFocus()

    def add(self, report: str) -> None:
        """Add a fault that happened since."""
        self._report.appendPlainText(f"\n{report}")

    def save(self, path: Path) -> None:
        """Write the report, and say where it is."""
        try:
            path.write_text(self._report.toPlainText(), "utf-8")
        except OSError as fault:
            self._notice.report(file_problem(path, fault))
        else:
            self._notice.tell(filled(self.tr("The report is in {name}."), name=path.name))

    def _ask_where(self) -> None:
        proposed = documents_folder() / "charterdesk-fault.txt"
        kinds = file_kinds(self.tr("Text"), "*.txt")
        path = path_to_save(self, self.tr("Save the report"), proposed, kinds)
        if path is not None:
            self.save(path)


def fault_handler(window: "MainWindow") -> Handler:
    """Return what Python is to call for whatever nobody caught; the window stays.

    What the disk or a person did is said in the place that is shown; a fault of the program is
    kept in the log and shown once, however often it happens.
    """

    def show(report: str) -> None:
        shown = window.findChild(FaultDialog)
        if shown is not None and shown.isVisible():
            shown.add(report)
        else:
            FaultDialog(report, window).open()

    def handle(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(fault, Problem):
            window.report(fault)
            return
        report = fault_report(kind, trace)
        if sys.stderr is not None:  # a program without a console has none
            sys.stderr.write(report)
        with suppress(OSError):
            save_fault_report(report)
        # Not within what failed, which may be the drawing of a widget.
        QTimer.singleShot(0, window, lambda: show(report))

    return handle
