"""What is damaged or missing in the workspace, as a list that leads to the place."""

from typing import Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.services.checking import Finding, check_workspace
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.how_far import HowFar
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import filled, finding_sentence, interface_language

_SIZE: Final = (720, 420)
_CHARTER_WIDTH: Final = 200


class CheckDialog(LargeDialog):
    """Stays open beside the window, so that one thing after the other can be mended."""

    wanted = Signal(Finding)
    """Lead to what this is about."""

    def __init__(self, opened: OpenWorkspace, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Check of the workspace"))
        self._opened = opened
        self._findings: list[Finding] = []
        self._operation: Operation[list[Finding]] | None = None
        self._headline = Sentence()
        self._headline.setProperty("role", "subtitle")
        self._notice = Notice()
        self._progress = HowFar()
        self._list = PlainTable((self.tr("What is wrong or missing"), self.tr("Charter")))
        self._list.setAccessibleName(self.tr("What is wrong or missing"))
        header = self._list.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(1, scaled(_CHARTER_WIDTH))
        self._list.activated.connect(self._lead)
        self._go = QPushButton(self.tr("Go there"))
        self._go.setProperty("role", "primary")
        self._go.clicked.connect(self._lead)
        again = QPushButton(self.tr("Check again"))
        again.setAutoDefault(False)
        again.clicked.connect(self.check)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.addButton(again, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self._go, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._headline, self._notice, self._progress, self._list, buttons):
            column.addWidget(widget)
        column.setStretchFactor(self._list, 1)
        opened.destroyed.connect(self.close)
        self.check()

    def check(self) -> None:
        """Check the whole file and every charter."""
        if self._operation is not None:
            self._operation.cancel()
        self._headline.setText(self.tr("Checking…"))
        self._notice.hide()
        self._list.setRowCount(0)
        self._go.setEnabled(False)
        self._progress.show()
        workspace, language = self._opened.workspace, interface_language()
        self._operation = operation = Operation[list[Finding]]()
        operation.done.connect(self._show)
        operation.failed.connect(self._notice.report)
        operation.ended.connect(self._progress.hide)
        operation.start(lambda: check_workspace(workspace, language))

    @override
    def done(self, result: int) -> None:
        if self._operation is not None:
            self._operation.cancel()
        super().done(result)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.close()  # its sentences are of the language before

    def _show(self, findings: list[Finding]) -> None:
        language = interface_language()
        titles = {charter.id: charter.title.text(language) for charter in self._opened.charters}
        self._findings = findings
        self._list.setRowCount(len(findings))
        for row, finding in enumerate(findings):
            title = titles.get(finding.charter_id or "", "")
            self._list.put_all(row, (finding_sentence(finding), title))
        self._list.setColumnHidden(1, len(titles) < 2)
        self._list.fit_rows()
        self._headline.setText(
            filled(self.tr("Wrong or missing: {count}"), count=len(findings))
            if findings
            else self.tr("The file is sound, and nothing is missing in its charters.")
        )
        if findings:
            self._go.setEnabled(True)
            self._list.selectRow(0)
            self._list.setFocus()

    def _lead(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._findings):
            self.wanted.emit(self._findings[row])
