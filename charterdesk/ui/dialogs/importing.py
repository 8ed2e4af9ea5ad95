"""Importing a spreadsheet: what was understood, what would happen, then apply."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Cancelled, Operation, Progress
from charterdesk.ui.reasons import field_name, reason_sentence
from charterdesk.ui.wording import filled, isolated

if TYPE_CHECKING:
    from charterdesk.services.importing import Choices, ImportPlan, ImportSummary, OrganisationList

_SIZE: Final = (980, 620)
_UNDECIDED: Final = "undecided"
_NEW: Final = "new"
_SAMPLES: Final = 3


class ImportDialog(QDialog):
    """Reads, shows the plan in four lists, and applies it in one step of undo."""

    def __init__(self, opened: OpenWorkspace, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(filled(self.tr("Import {name}"), name=path.name))
        self.resize(*_SIZE)
        self.summary = ""
        self._opened = opened
        self._path = path
        self._understood: OrganisationList | None = None
        self._plan: ImportPlan | None = None
        self._running: Operation[object] | None = None
        self._decisions: dict[int, QComboBox] = {}
        self._remapped = False
        self._headline = QLabel(wordWrap=True)
        self._headline.setProperty("role", "subtitle")
        self._notice = Notice()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._columns = _table((self.tr("Column"), self.tr("Holds"), self.tr("First values")))
        self._linked = _table((self.tr("Row"), self.tr("Name"), self.tr("Already there as"),
                               self.tr("Why")))  # fmt: skip
        self._check = _table((self.tr("Row"), self.tr("Name"), self.tr("Decide"), self.tr("Why")))
        self._new = _table((self.tr("Row"), self.tr("Name"), self.tr("Noticed")))
        self._not_taken = _table((self.tr("Row"), self.tr("Text"), self.tr("Why")))
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._attach = QCheckBox()
        self._attach.setText(self.tr("Put them on the list of the charter that is shown"))
        self._attach.setVisible(opened.charter_id is not None)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._apply = QPushButton(self.tr("Import"))
        self._apply.setProperty("role", "primary")
        self._buttons.addButton(self._apply, QDialogButtonBox.ButtonRole.AcceptRole)
        self._apply.clicked.connect(self._on_apply)
        self._buttons.rejected.connect(self._on_cancel)
        below = QHBoxLayout()
        below.addWidget(self._attach, 1)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._headline, self._notice, self._tabs, self._progress):
            column.addWidget(widget)
        column.setStretchFactor(self._tabs, 1)
        column.addLayout(below)
        self._read()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._running is not None:
            self._running.cancel()
        super().closeEvent(event)

    def _start(self, operation: Operation[object], words: str) -> None:
        self._running = operation
        self._headline.setText(words)
        self._apply.setEnabled(False)
        self._tabs.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()
        operation.progressed.connect(self._on_progressed)
        operation.failed.connect(self._on_failed)
        operation.ended.connect(self._on_ended)

    def _read(self) -> None:
        operation = Operation[object]()
        operation.done.connect(self._on_read)
        self._start(operation, self.tr("Reading…"))
        workspace, path = self._opened.workspace, self._path

        def read(progress: Progress, cancelled: Cancelled) -> object:
            from charterdesk.services.importing import plan_list, read_organisation_list

            understood = read_organisation_list(workspace, path)
            plan = plan_list(
                workspace, understood, progress=_percent(progress), cancelled=cancelled
            )
            return understood, plan

        operation.start(read)

    def _plan_again(self, index: int, box: QComboBox) -> None:
        """Take a column for something else, and plan anew."""
        from charterdesk.spreadsheets.records import Field

        if self._understood is None:
            return
        chosen = self._understood.understanding.with_field(index, Field(box.currentData()))
        understood = replace(self._understood, understanding=chosen)
        self._understood = understood
        self._remapped = True
        operation = Operation[object]()
        operation.done.connect(self._on_planned)
        self._start(operation, self.tr("Reading…"))
        workspace = self._opened.workspace

        def plan(progress: Progress, cancelled: Cancelled) -> object:
            from charterdesk.services.importing import plan_list

            return plan_list(
                workspace, understood, progress=_percent(progress), cancelled=cancelled
            )

        operation.start(plan)

    def _on_read(self, result: "tuple[OrganisationList, ImportPlan]") -> None:
        self._understood, plan = result
        self._show_columns(self._understood)
        self._on_planned(plan)

    def _on_planned(self, plan: "ImportPlan") -> None:
        self._plan = plan
        self._show_plan(plan)
        self._apply.setEnabled(bool(plan.linked or plan.new or plan.check))

    def _on_progressed(self, percent: int) -> None:
        self._progress.setRange(0, 100)
        self._progress.setValue(percent)

    def _on_failed(self, problem: Problem) -> None:
        self._headline.clear()
        self._notice.report(problem)

    def _on_ended(self) -> None:
        self._running = None
        self._progress.hide()
        self._tabs.setEnabled(True)

    def _on_cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()
        self.reject()

    def _show_columns(self, understood: "OrganisationList") -> None:
        from charterdesk.spreadsheets.records import Field
        from charterdesk.spreadsheets.values import cell_text

        understanding = understood.understanding
        rows = understanding.sheet.rows
        first = understanding.header_rows[-1] if understanding.header_rows else 0
        data = [row for row in rows if row.number > first][:_SAMPLES]
        self._columns.setRowCount(len(understanding.columns))
        for number, column in enumerate(understanding.columns):
            samples = (cell_text(row.cell(column.index)) for row in data)
            _put(self._columns, number, 0, column.header)
            _put(self._columns, number, 2, " · ".join(text for text in samples if text))
            box = QComboBox()
            for kind in Field:
                box.addItem(field_name(kind), kind.value)
            box.setCurrentIndex(box.findData(column.field.value))
            box.setAccessibleName(column.header)
            box.activated.connect(partial(self._plan_again, column.index, box))
            self._columns.setCellWidget(number, 1, box)

    def _show_plan(self, plan: "ImportPlan") -> None:
        self._linked.setRowCount(len(plan.linked))
        for number, linked in enumerate(plan.linked):
            words = (str(linked.row), linked.name, linked.organisation.name,
                     reason_sentence(linked.reason))  # fmt: skip
            _put_all(self._linked, number, words)
        self._decisions = {}
        self._check.setRowCount(len(plan.check))
        for number, row in enumerate(plan.check):
            _put_all(self._check, number, (str(row.row), row.name, "", reason_sentence(row.reason)))
            box = QComboBox()
            box.addItem(self.tr("Leave it out"), _UNDECIDED)
            for candidate in row.candidates:
                box.addItem(filled(self.tr("It is {name}"), name=candidate.name), candidate.id)
            box.addItem(self.tr("It is a new organisation"), _NEW)
            box.setAccessibleName(filled(self.tr("Decide about {name}"), name=row.name))
            self._check.setCellWidget(number, 2, box)
            self._decisions[row.row] = box
        self._new.setRowCount(len(plan.new))
        for number, new in enumerate(plan.new):
            noticed = " ".join(map(reason_sentence, new.notices))
            _put_all(self._new, number, (str(new.row), new.name, noticed))
        self._not_taken.setRowCount(len(plan.not_taken))
        for number, left in enumerate(plan.not_taken):
            reason = reason_sentence(left.reason)
            _put_all(self._not_taken, number, (str(left.row or ""), left.name, reason))
        counts = (
            (self._new, self.tr("New ({count})"), len(plan.new)),
            (self._check, self.tr("To check ({count})"), len(plan.check)),
            (self._linked, self.tr("Already there ({count})"), len(plan.linked)),
            (self._not_taken, self.tr("Not taken ({count})"), len(plan.not_taken)),
        )
        if not self._tabs.count():
            for table, _, _ in counts:
                self._tabs.addTab(table, "")
            self._tabs.addTab(self._columns, self.tr("Columns"))
        for number, (table, words_of_tab, count) in enumerate(counts):
            self._tabs.setTabText(number, words_of_tab.format(count=count))
            table.setAccessibleName(words_of_tab.format(count=count))
        self._columns.setAccessibleName(self.tr("Columns"))
        self._headline.setText(
            self.tr("%n new organisation(s)", "", len(plan.new))
            + " · "
            + self.tr("%n already there", "", len(plan.linked))
            + " · "
            + self.tr("%n to check", "", len(plan.check))
        )

    def _choices(self) -> "Choices":
        from charterdesk.services.importing import Choices

        decisions = {
            row: None if box.currentData() == _NEW else box.currentData()
            for row, box in self._decisions.items()
            if box.currentData() != _UNDECIDED
        }
        charter_id = self._opened.charter_id if self._attach.isChecked() else None
        return Choices(decisions=decisions, charter_id=charter_id)

    def _on_apply(self) -> None:
        plan, choices, understood = self._plan, self._choices(), self._understood
        if plan is None or understood is None:
            return
        operation = Operation[object]()
        operation.done.connect(self._on_applied)
        self._start(operation, self.tr("Importing…"))
        workspace, name, remapped = self._opened.workspace, self._path.name, self._remapped

        def apply(progress: Progress, cancelled: Cancelled) -> object:
            from charterdesk.services.importing import apply_import, remember_mapping

            if remapped:
                remember_mapping(workspace, understood)
            return apply_import(
                workspace, plan, choices, source=name,
                progress=_percent(progress), cancelled=cancelled,
            )  # fmt: skip

        operation.start(apply)

    def _on_applied(self, summary: "ImportSummary") -> None:
        self.summary = (
            self.tr("%n organisation(s) added", "", summary.added)
            + " · "
            + self.tr("%n brought up to date", "", summary.changed)
            + " · "
            + self.tr("%n row(s) not taken", "", len(summary.not_taken))
        )
        self.accept()


def _percent(progress: Progress) -> "partial[None]":
    return partial(_report, progress)


def _report(progress: Progress, done: int, total: int) -> None:
    progress(done * 100 // max(total, 1))


def _table(titles: tuple[str, ...]) -> QTableWidget:
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(list(titles))
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    for number in range(len(titles)):
        header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
    if len(titles) > 2:  # the row's number needs no more than its width
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    return table


def _put_all(table: QTableWidget, row: int, words: tuple[str, ...]) -> None:
    for column, text in enumerate(words):
        _put(table, row, column, text)


def _put(table: QTableWidget, row: int, column: int, text: str) -> None:
    item = QTableWidgetItem(isolated(text) if text else "")
    item.setToolTip(text)
    table.setItem(row, column, item)
