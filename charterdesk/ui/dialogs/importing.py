"""Importing a spreadsheet: what was understood, what would happen, then apply."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.ui.asking_files import path_to_save
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.attach_choices import AttachChoices
from charterdesk.ui.dialogs.import_columns import ImportColumns
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.linked_rows import LinkedRows
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.dialogs.sheet_choices import SheetChoices
from charterdesk.ui.dialogs.text_file_choices import TextFileChoices
from charterdesk.ui.how_far import HowFar
from charterdesk.ui.list_files import file_kinds
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.reasons import reason_sentence
from charterdesk.ui.reports import page_words, print_report
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled, interface_language

if TYPE_CHECKING:
    from charterdesk.services.importing import Choices, ImportPlan, ImportSummary, OrganisationList
    from charterdesk.spreadsheets.plan import RowNotTaken

_SIZE: Final = (980, 620)
_UNDECIDED: Final = "undecided"
_NEW: Final = "new"


class ImportDialog(LargeDialog):
    """Reads, shows the plan in four lists, and applies it in one step of undo.

    It stays open after that, to print the summary and to save the rows that were not taken.
    """

    def __init__(self, opened: OpenWorkspace, path: Path, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(filled(self.tr("Import {name}"), name=path.name))
        self.summary = ""
        self._opened = opened
        self._path = path
        self._understood: OrganisationList | None = None
        self._plan: ImportPlan | None = None
        self._running: Operation[object] | None = None
        self._decisions: dict[int, QComboBox] = {}
        self._remapped = False
        self._not_taken_rows: tuple[RowNotTaken, ...] = ()
        self._encoding: str | None = None
        self._delimiter: str | None = None
        self._headline = Sentence()
        self._headline.setProperty("role", "subtitle")
        self._notice = Notice()
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._text_file = TextFileChoices()
        self._text_file.encoding_chosen.connect(self._read_in_encoding)
        self._text_file.delimiter_chosen.connect(self._read_with_delimiter)
        self._sheet = SheetChoices()
        self._sheet.chosen.connect(self._read)
        self._columns = ImportColumns()
        self._columns.field_chosen.connect(self._plan_again)
        self._linked = LinkedRows()
        self._check = PlainTable(
            (self.tr("Row"), self.tr("Name"), self.tr("Decide"), self.tr("Why"))
        )
        self._new = PlainTable((self.tr("Row"), self.tr("Name"), self.tr("Noticed")))
        self._not_taken = PlainTable((self.tr("Row"), self.tr("Text"), self.tr("Why")))
        self._progress = HowFar()
        self._attach = AttachChoices()
        self._attach.setVisible(opened.charter_id is not None)
        self._make_buttons()
        self._lay_out()
        self._read()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self._attach, 1)
        below.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._headline)
        column.addWidget(self._notice)
        column.addWidget(self._text_file)
        column.addWidget(self._sheet)
        column.addWidget(self._tabs)
        column.addWidget(self._progress)
        column.setStretchFactor(self._tabs, 1)
        column.addStretch()  # the room of the tables, where there is nothing but a notice
        column.addLayout(below)

    def _make_buttons(self) -> None:
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._apply = QPushButton(self.tr("Import"))
        self._apply.setProperty("role", "primary")
        self._buttons.addButton(self._apply, QDialogButtonBox.ButtonRole.AcceptRole)
        self._apply.clicked.connect(self._on_apply)
        self._save = QPushButton(self.tr("Save the rows not taken…"))
        self._save.clicked.connect(self._save_not_taken)
        self._buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        self._print = QPushButton(self.tr("Print the summary…"))
        self._print.clicked.connect(self._print_summary)
        self._buttons.addButton(self._print, QDialogButtonBox.ButtonRole.ActionRole)
        for button in (self._save, self._print):
            button.hide()
        self._buttons.rejected.connect(self.reject)

    @override
    def done(self, result: int) -> None:
        if self._running is not None:
            self._running.cancel()
        super().done(QDialog.DialogCode.Accepted if self.summary else result)

    def _start(self, operation: Operation[object], words: str) -> None:
        self._running = operation
        self._headline.setText(words)
        self._headline.show()
        self._notice.hide()
        for widget in (self._apply, self._save, self._tabs, self._text_file, self._sheet):
            widget.setEnabled(False)
        self._progress.begin()
        self._progress.show()
        operation.progressed.connect(self._progress.put)
        operation.failed.connect(self._on_failed)
        operation.ended.connect(self._on_ended)

    def _read(self) -> None:
        operation = Operation[object]()
        operation.done.connect(self._on_read)
        operation.failed.connect(self._show_no_list)
        self._remapped = False
        self._plan = None
        self._start(operation, self.tr("Reading…"))
        workspace, path = self._opened.workspace, self._path
        encoding, delimiter, sheet = self._encoding, self._delimiter, self._sheet.sheet
        header_row, takes_hidden = self._sheet.header_row, self._sheet.takes_hidden

        def read() -> object:
            from charterdesk.services.importing import (
                ColumnMapping,
                plan_list,
                read_organisation_list,
            )

            mapping = ColumnMapping(header_row=header_row, hidden_rows=takes_hidden)
            understood = read_organisation_list(
                workspace, path,
                sheet=sheet, mapping=mapping, encoding=encoding, delimiter=delimiter,
            )  # fmt: skip
            try:
                return understood, plan_list(workspace, understood)
            except Problem as problem:  # what was understood can be said otherwise
                return understood, problem

        operation.start(read)

    def _read_in_encoding(self, encoding: str) -> None:
        self._encoding = encoding
        self._read()

    def _read_with_delimiter(self, delimiter: str) -> None:
        self._delimiter = delimiter
        self._read()

    def _plan_again(self, index: int, field: str) -> None:
        """Take a column for something else, and plan anew."""
        from charterdesk.spreadsheets.records import Field

        if self._understood is None:
            return
        chosen = self._understood.understanding.with_field(index, Field(field))
        understood = replace(self._understood, understanding=chosen)
        self._understood = understood
        self._remapped = True
        self._plan = None
        operation = Operation[object]()
        operation.done.connect(self._on_planned)
        self._start(operation, self.tr("Reading…"))
        workspace = self._opened.workspace

        def plan() -> object:
            from charterdesk.services.importing import plan_list

            return plan_list(workspace, understood)

        operation.start(plan)

    def _show_no_list(self) -> None:
        """Leave nothing but why the file was refused."""
        for widget in (self._headline, self._tabs, self._attach):
            widget.hide()

    def _on_read(self, result: "tuple[OrganisationList, ImportPlan | Problem]") -> None:
        understood, plan = result
        self._understood = understood
        self._text_file.put(understood.encoding, understood.delimiter)
        self._sheet.put(understood)
        self._columns.put_list(understood)
        self._attach.setVisible(self._opened.charter_id is not None)
        if isinstance(plan, Problem):
            self._show_nothing()
            self._on_failed(plan)
        else:
            self._on_planned(plan)

    def _show_nothing(self) -> None:
        """Show an empty plan, and the columns that would have to be told otherwise."""
        from charterdesk.services.importing import ImportPlan

        self._show_plan(ImportPlan())
        self._tabs.show()
        self._tabs.setCurrentWidget(self._columns)

    def _on_planned(self, plan: "ImportPlan") -> None:
        self._plan = plan
        self._show_plan(plan)
        self._tabs.show()
        self._apply.setEnabled(bool(plan.linked or plan.new or plan.check))

    def _on_failed(self, problem: Problem) -> None:
        self._headline.setText(self.summary)
        self._notice.report(problem)
        if self._understood is None:
            self._notice.stay()
        self._apply.setEnabled(self._plan is not None)

    def _on_ended(self) -> None:
        self._running = None
        self._progress.hide()
        for widget in (self._save, self._tabs, self._text_file, self._sheet):
            widget.setEnabled(True)

    def _show_plan(self, plan: "ImportPlan") -> None:
        self._linked.put_rows(plan.linked)
        self._decisions = {}
        self._check.setRowCount(len(plan.check))
        for number, row in enumerate(plan.check):
            self._check.put_all(number, (str(row.row), row.name, "", reason_sentence(row.reason)))
            box = Choice()
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
            self._new.put_all(number, (str(new.row), new.name, noticed))
        self._new.setColumnHidden(2, not any(new.notices for new in plan.new))
        self._show_not_taken(plan.left_out)
        counts = (
            (self._new, self.tr("New ({count})"), len(plan.new)),
            (self._check, self.tr("To check ({count})"), len(plan.check)),
            (self._linked, self.tr("Already there ({count})"), len(plan.linked)),
            (self._not_taken, self.tr("Not taken ({count})"), len(plan.left_out)),
        )
        if not self._tabs.count():
            for table, _, _ in counts:
                self._tabs.addTab(table, "")
            self._tabs.addTab(self._columns, self.tr("Columns"))
        for number, (table, words_of_tab, count) in enumerate(counts):
            self._tabs.setTabText(number, words_of_tab.format(count=count))
            table.setAccessibleName(words_of_tab.format(count=count))
        self._headline.setText(
            self.tr("%n new organisation(s)", "", len(plan.new))
            + " · "
            + self.tr("%n already there", "", len(plan.linked))
            + " · "
            + self.tr("%n to check", "", len(plan.check))
        )

    def _show_not_taken(self, rows: "tuple[RowNotTaken, ...]") -> None:
        self._not_taken_rows = rows
        self._not_taken.setRowCount(len(rows))
        for number, left in enumerate(rows):
            reason = reason_sentence(left.reason)
            self._not_taken.put_all(number, (str(left.row or ""), left.name, reason))

    def _choices(self) -> "Choices":
        from charterdesk.services.importing import Choices

        decisions = {
            row: None if box.currentData() == _NEW else box.currentData()
            for row, box in self._decisions.items()
            if box.currentData() != _UNDECIDED
        }
        charter_id = self._opened.charter_id if self._attach.wanted else None
        return Choices(
            decisions=decisions,
            overwrite=self._linked.overwritten,
            charter_id=charter_id,
            status=self._attach.status,
            signed_on=self._attach.signed_on,
        )

    def _on_apply(self) -> None:
        plan, choices, understood = self._plan, self._choices(), self._understood
        if plan is None or understood is None:
            return
        day = self._attach.date
        if self._attach.wanted and not day.is_acceptable():
            self._notice.refuse(day, Problem("“{text}” is not a date.", text=day.text()))
            return
        operation = Operation[object]()
        operation.done.connect(self._on_applied)
        self._start(operation, self.tr("Importing…"))
        workspace, name = self._opened.workspace, self._path.name
        remembered = understood if self._remapped else None

        def apply() -> object:
            from charterdesk.services.importing import apply_import

            return apply_import(workspace, plan, choices, source=name, remembered=remembered)

        operation.start(apply)

    def _on_applied(self, summary: "ImportSummary") -> None:
        self.summary = (
            self.tr("%n organisation(s) added", "", summary.added)
            + " · "
            + self.tr("%n brought up to date", "", summary.changed)
            + " · "
            + self.tr("%n row(s) not taken", "", len(summary.not_taken))
        )
        self._headline.setText(self.summary)
        self._show_not_taken(summary.not_taken)
        self._tabs.clear()
        words = self.tr("Not taken ({count})").format(count=len(summary.not_taken))
        self._tabs.addTab(self._not_taken, words)
        for widget in (self._apply, self._attach, self._text_file, self._sheet):
            widget.hide()
        self._print.show()
        self._save.setVisible(bool(summary.not_taken))
        close = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        close.setText(self.tr("Close"))
        close.setDefault(True)
        close.setFocus()

    def _print_summary(self) -> None:
        from charterdesk.services.printing import Report

        lines = [self.summary]
        if self._not_taken_rows:
            lines.append(self.tr("Rows that were not taken:"))
        report = Report(
            title=self.windowTitle(),
            lines=lines,
            columns=((self.tr("Row"), 1), (self.tr("Text"), 4), (self.tr("Why"), 4)),
            rows=[
                (str(left.row or ""), left.name, reason_sentence(left.reason))
                for left in self._not_taken_rows
            ],
            language=interface_language(),
            page=page_words(),
        )
        print_report(report, self, self._notice.report)

    def _save_not_taken(self) -> None:
        stem = self.tr("{name} (not taken)").format(name=self._path.stem)
        proposed = self._path.with_name(f"{stem}.xlsx")
        kinds = file_kinds(self.tr("Excel spreadsheet"), "*.xlsx")
        path = path_to_save(self, self.tr("Save the rows not taken"), proposed, kinds)
        understood, rows = self._understood, self._not_taken_rows
        if path is None or understood is None:
            return
        language = interface_language()

        def write() -> object:
            from charterdesk.services.exporting import write_rows_not_taken

            write_rows_not_taken(path, understood, rows, language, reason_sentence)
            return path

        operation = Operation[object]()
        operation.done.connect(self._on_saved)
        self._start(operation, self.summary)
        operation.start(write)

    def _on_saved(self, path: Path) -> None:
        self._notice.tell(filled(self.tr("The rows not taken are in {name}."), name=path.name))
