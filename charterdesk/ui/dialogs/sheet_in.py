"""Taking in a consultation sheet that came back: the file, the plan, then the amendments."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Organisation, Problem
from charterdesk.model.consultations import Channel
from charterdesk.model.inline import plain
from charterdesk.services.organisations import list_organisations
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.fields import DateField
from charterdesk.ui.how_far import HowFar
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.provision_words import provision_names, whole_text_words
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import (
    filled,
    interface_language,
    isolated,
    language_name,
    problem_sentence,
    term,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from charterdesk.services.consultation_sheets import AnswerPlan, PlannedAmendment

_SIZE: Final = (900, 560)
LEFT_OUT: Final = 2
"""The result where one sheet of several is left out, and the next is to be shown."""


class SheetIn(LargeDialog):
    """Reads in the background; nothing is written before the plan has been seen."""

    def __init__(
        self,
        opened: OpenWorkspace,
        path: Path,
        today: date,
        parent: QWidget,
        *,
        number: int = 1,
        count: int = 1,
    ) -> None:
        """Read a file.

        Args:
            opened: The workspace, with the charter that the sheet is about.
            path: The file that came back.
            today: The day of its arrival that is proposed.
            parent: Where the dialog stands.
            number: Which of the sheets it is that are taken in one after the other.
            count: How many these are.
        """
        super().__init__(_SIZE, parent)
        words = self.tr("Take in {name} ({number} of {count})") if count > 1 else ""
        words = words or self.tr("Take in {name}")
        self.setWindowTitle(filled(words, name=path.name, number=number, count=count))
        self.taken: AnswerPlan | None = None
        """What was taken in, once the dialog is accepted."""
        self._opened, self._path, self._is_one_of_several = opened, path, count > 1
        self._plan: AnswerPlan | None = None
        self._running: Operation[AnswerPlan] | None = None
        self._headline = Sentence()
        self._headline.setProperty("role", "subtitle")
        self._notice = Notice()
        self._organisation = QPushButton()
        self._organisation.setAutoDefault(False)
        self._organisation.clicked.connect(self._choose_organisation)
        self._day, self._channel = DateField(), Choice()
        self._day.put(today)
        for channel in Channel:
            self._channel.addItem(term(channel), channel)
        self._channel.setCurrentIndex(self._channel.findData(Channel.MAIL))
        columns = (self.tr("Row"), self.tr("Provision"), self.tr("Kind"), self.tr("What it says"))
        self._new, self._known = PlainTable(columns), PlainTable(columns)
        for table in (self._new, self._known):  # most of the room is for what is said
            for column in (1, 2):
                fitting = QHeaderView.ResizeMode.ResizeToContents
                table.horizontalHeader().setSectionResizeMode(column, fitting)
        self._left = PlainTable((self.tr("Row"), self.tr("Text"), self.tr("Why")))
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        for table in (self._new, self._known, self._left):
            self._tabs.addTab(table, "")
        self._progress = HowFar()
        self._lay_out()
        self._read(None)

    def _lay_out(self) -> None:
        self._arrival = QWidget()
        above = QFormLayout(self._arrival)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(10)
        above.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        above.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        arrived = QHBoxLayout()
        arrived.setSpacing(24)
        channel = QLabel(self.tr("Channel"))
        channel.setBuddy(self._channel)
        for widget in (self._day, channel, self._channel):
            arrived.addWidget(widget)
        above.addRow(self.tr("Organisation"), self._organisation)
        above.addRow(self.tr("Received on"), arrived)
        for words, field in (
            (self.tr("Organisation"), self._organisation),
            (self.tr("Received on"), self._day),
            (self.tr("Channel"), self._channel),
        ):
            field.setAccessibleName(words)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._apply = QPushButton(self.tr("Take in"))
        self._apply.setProperty("role", "primary")
        buttons.addButton(self._apply, QDialogButtonBox.ButtonRole.AcceptRole)
        self._apply.clicked.connect(self._take_in)
        buttons.rejected.connect(self.reject)
        self._leave_out = QPushButton(self.tr("Leave this sheet out"))
        self._leave_out.clicked.connect(partial(self.done, LEFT_OUT))
        self._leave_out.setVisible(self._is_one_of_several)
        if self._is_one_of_several:
            buttons.addButton(self._leave_out, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._headline)
        column.addWidget(self._notice)
        column.addWidget(self._arrival)
        column.addWidget(self._tabs, 1)
        column.addStretch(0)  # the room of the tabs where there is nothing to show in them
        column.addWidget(self._progress)
        column.addWidget(buttons)

    @override
    def done(self, result: int) -> None:
        if self._running is not None:
            self._running.cancel()
        super().done(result)

    def _read(self, chosen: Organisation | None) -> None:
        """Read the file and plan off the window's thread; whose it is may have been chosen."""
        self._headline.setText(self.tr("Reading…"))
        self._apply.setEnabled(False)
        self._organisation.setEnabled(False)
        self._progress.show()
        workspace, path, content = self._opened.workspace, self._path, self._opened.content
        self._running = operation = Operation["AnswerPlan"]()
        operation.done.connect(self._show_plan)
        operation.failed.connect(self._on_failed)
        operation.ended.connect(self._on_ended)

        def read() -> "AnswerPlan":
            from charterdesk.services.consultation_sheets import plan_answers, read_sheet

            assert content is not None
            sheet = read_sheet(content, path)
            return plan_answers(content, sheet, list_organisations(workspace), chosen)

        operation.start(read)

    def _on_failed(self, problem: Problem) -> None:
        self._headline.clear()
        for widget in (self._arrival, self._tabs):
            widget.hide()
        self._notice.report(problem)
        self._notice.stay()
        if self._is_one_of_several:
            self._leave_out.setFocus()

    def _on_ended(self) -> None:
        self._running = None
        self._progress.hide()

    def _show_plan(self, plan: "AnswerPlan") -> None:
        self._plan = plan
        self._organisation.setEnabled(True)
        self._name_organisation(plan)
        self._fill(self._new, plan.amendments)
        self._fill(self._known, plan.received_already)
        self._left.setRowCount(len(plan.not_understood))
        for number, left in enumerate(plan.not_understood):
            reason = problem_sentence(left.reason)
            self._left.put_all(number, (str(left.row), left.text, reason))
        for number, (table, words, count) in enumerate(
            (
                (self._new, self.tr("To take in ({count})"), len(plan.amendments)),
                (self._known, self.tr("Said before ({count})"), len(plan.received_already)),
                (self._left, self.tr("Not matched ({count})"), len(plan.not_understood)),
            )
        ):
            said = filled(words, count=count)
            self._tabs.setTabText(number, said)
            table.setAccessibleName(said)
        said_in_all = [self.tr("%n comment(s) and amendment(s)", "", len(plan.amendments))]
        if plan.not_understood:
            said_in_all.append(self.tr("%n row(s) not matched", "", len(plan.not_understood)))
        self._headline.setText(" · ".join([*said_in_all, language_name(plan.language)]))
        self._apply.setEnabled(plan.organisation is not None)
        (self._organisation if plan.organisation is None else self._apply).setFocus()

    def _name_organisation(self, plan: "AnswerPlan") -> None:
        if plan.organisation is not None:
            self._notice.hide()
            name = isolated(plan.organisation.name.text(interface_language()))
            self._organisation.setText(name.replace("&", "&&"))
            return
        self._organisation.setText(self.tr("Choose…"))
        self._notice.report(
            Problem("Choose the organisation that “{name}” is.", name=plan.organisation_name or "…")
        )

    def _fill(self, table: PlainTable, planned: "Sequence[PlannedAmendment]") -> None:
        content = self._opened.content
        names = provision_names(content) if content else {}
        table.setRowCount(len(planned))
        for number, one in enumerate(planned):
            said = (plain(one.proposed), one.comment, one.rationale)
            table.put_all(
                number,
                (
                    str(one.row),
                    names.get(one.provision_id or "", whole_text_words()),
                    term(one.kind),
                    " · ".join(isolated(text) for text in said if text),
                ),
            )

    def _choose_organisation(self) -> None:
        from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations

        dialog = ChooseOrganisations(self._opened.workspace, (), self, several=False)
        dialog.setWindowTitle(self.tr("Whose sheet it is"))
        if dialog.exec():
            chosen = dialog.chosen_ids()[:1]
            known = {one.id: one for one in list_organisations(self._opened.workspace)}
            if chosen:
                self._read(known[chosen[0]])
        dialog.deleteLater()

    def _take_in(self) -> None:
        plan, day = self._plan, self._day.day()
        if plan is None:
            return
        if day is None:
            self._notice.refuse(self._day, Problem("Say on which day it came."))
            return
        workspace, channel = self._opened.workspace, Channel(self._channel.currentData())

        def apply() -> "AnswerPlan":
            from charterdesk.services.consultation_sheets import apply_answers

            apply_answers(workspace, plan, day, channel)
            return plan

        self._apply.setEnabled(False)
        UnderWay(self.tr("Taking in the sheet…"), self).run(
            apply, self._on_taken_in, self._on_refused
        )

    def _on_refused(self, problem: Problem) -> None:
        self._apply.setEnabled(True)
        self._notice.report(problem)

    def _on_taken_in(self, plan: "AnswerPlan") -> None:
        self.taken = plan
        self.accept()
