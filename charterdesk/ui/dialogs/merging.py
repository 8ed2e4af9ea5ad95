"""Merging another laptop's workspace into the open one: the plan, what to decide, then apply."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.services.comparing import NamedRow, row_name
from charterdesk.store import PassphraseProblem
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.conflicts import Conflicts
from charterdesk.ui.dialogs.differences import named
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.dialogs.unlocking import ask_passphrase
from charterdesk.ui.field_words import entity_word, field_word, is_readable
from charterdesk.ui.how_far import HowFar
from charterdesk.ui.marked_text import MarkedText
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.reasons import reason_sentence
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import filled

if TYPE_CHECKING:
    from charterdesk.services.merging import MergePlan, PossibleDuplicate

_SIZE: Final = (980, 620)
_MOST: Final = 1_000
"""Names listed of one kind of change; nobody reads more of them here."""


class MergeDialog(LargeDialog):
    """Nothing is written before “Merge”, and then all in one step of undo."""

    def __init__(self, opened: OpenWorkspace, path: Path, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(filled(self.tr("Merge {name}"), name=path.name))
        self.summary = ""
        self._workspace = opened.workspace
        self._path = path
        self._passphrase: str | None = None
        self._duplicates: Sequence[PossibleDuplicate] = ()
        self._same: dict[str, str | None] = {}
        self._plan: MergePlan | None = None
        self._running: Operation[MergePlan] | None = None
        self._headline = Sentence()
        self._headline.setProperty("role", "subtitle")
        self._notice = Notice()
        self._progress = HowFar()
        self._conflicts = Conflicts()
        self._difference = MarkedText()
        self._difference.setAccessibleName(self.tr("Here and there, word by word"))
        self._conflicts.currentCellChanged.connect(self._show_difference)
        self._same_table = PlainTable((self.tr("There"), self.tr("Decide"), self.tr("Why")))
        self._lists = [
            PlainTable((self.tr("Kind"), self.tr("Name"), self.tr("Fields"))) for _ in range(4)
        ]
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        deciding = QWidget()
        below = QVBoxLayout(deciding)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self._conflicts, 3)
        below.addWidget(self._difference, 2)
        below.addLayout(self._make_all_buttons())
        for page in (deciding, self._same_table, *self._lists):
            self._tabs.addTab(page, "")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        for widget in (self._headline, self._notice, self._tabs, self._progress):
            column.addWidget(widget)
        column.addStretch()
        column.addWidget(self._make_buttons())
        column.setStretchFactor(self._tabs, 1)
        self._tabs.hide()
        self._compare()

    @override
    def done(self, result: int) -> None:
        if self._running is not None:
            self._running.cancel()
        super().done(result)

    def _make_all_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        words = Sentence(self.tr("What is not ticked stays as it is here. The space bar ticks."))
        words.setProperty("role", "muted")
        row.addWidget(words, 1)
        for text, taken in (
            (self.tr("All as here"), False),
            (self.tr("All as there"), True),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._conflicts.take_all, taken))
            row.addWidget(button)
        return row

    def _show_difference(self) -> None:
        self._difference.put(self._conflicts.difference())

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        self._leave = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._apply = QPushButton(self.tr("Merge"))
        self._apply.setProperty("role", "primary")
        self._apply.setEnabled(False)
        self._apply.clicked.connect(self._merge)
        buttons.addButton(self._apply, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    def _compare(self) -> None:
        """Read the other workspace and plan, off the window's thread."""
        if self._running is not None:
            self._running.cancel()
        self._headline.setText(self.tr("Comparing the two workspaces…"))
        self._apply.setEnabled(False)
        self._tabs.setEnabled(False)
        self._progress.begin()
        self._progress.show()
        mine, path, passphrase = self._workspace, self._path, self._passphrase
        same = dict(self._same)

        def compare() -> "MergePlan":
            from charterdesk.services.merging import plan_merge

            with mine.open_other(path, passphrase) as theirs:
                return plan_merge(mine, theirs, same)

        self._running = operation = Operation["MergePlan"]()
        operation.progressed.connect(self._progress.put)
        operation.done.connect(self._show_plan)
        operation.failed.connect(self._on_refused)
        operation.start(compare)

    def _on_refused(self, problem: Problem) -> None:
        self._progress.hide()
        self._headline.setText("")
        if isinstance(problem, PassphraseProblem):
            self._passphrase = ask_passphrase(problem, self)
            if self._passphrase is not None:
                self._compare()
                return
        self._tabs.setEnabled(self._plan is not None)
        self._notice.report(problem)
        if self._plan is None:
            self._notice.stay()

    def _show_plan(self, plan: "MergePlan") -> None:
        self._plan = plan
        self._notice.hide()
        self._progress.hide()
        self._conflicts.put_plan(plan)
        self._show_difference()
        self._show_duplicates(plan.duplicates)
        only_here = [
            NamedRow(key, row_name(plan.mine, key))
            for key in sorted(plan.mine.keys() - plan.theirs.keys())
            if key in plan.merged
        ]
        lists = (plan.added, plan.changed, plan.removed, only_here)
        for table, rows in zip(self._lists, lists, strict=True):
            _list(table, rows)
        titles = (
            self.tr("To decide ({count})"),
            self.tr("Perhaps the same ({count})"),
            self.tr("New there ({count})"),
            self.tr("Changed there ({count})"),
            self.tr("Removed there ({count})"),
            self.tr("Only here ({count})"),
        )
        counts = (len(plan.conflicts), len(plan.duplicates), *map(len, lists))
        tables = (self._conflicts, self._same_table, *self._lists)
        for number, (title, count, table) in enumerate(zip(titles, counts, tables, strict=True)):
            self._tabs.setTabText(number, filled(title, count=count))
            self._tabs.setTabVisible(number, bool(count))
            table.setAccessibleName(filled(title, count=count))
        there = any(counts[:5])
        self._headline.setText(
            self.tr("This is what merging would do. It is one step, which can be undone.")
            if there
            else self.tr("There is nothing in it that is not here already.")
        )
        self._tabs.setVisible(any(counts))
        self._tabs.setEnabled(True)
        self._apply.setEnabled(there)
        self._apply.setVisible(there)
        self._leave.setText(self.tr("Cancel") if there else self.tr("Close"))
        if plan.conflicts:
            self._conflicts.setFocus()

    def _show_duplicates(self, duplicates: "Sequence[PossibleDuplicate]") -> None:
        self._duplicates = duplicates
        self._same_table.setRowCount(0)
        self._same_table.setRowCount(len(duplicates))
        for row, duplicate in enumerate(duplicates):
            self._same_table.put(row, 0, duplicate.name)
            self._same_table.put(row, 2, reason_sentence(duplicate.candidates[0][2]))
            box = Choice()
            box.addItem(self.tr("It is a new organisation"), None)
            for organisation_id, name, _ in duplicate.candidates:
                box.addItem(filled(self.tr("It is {name}"), name=name), organisation_id)
            box.setCurrentIndex(max(box.findData(duplicate.same_as), 0))
            box.setAccessibleName(filled(self.tr("Decide about {name}"), name=duplicate.name))
            box.activated.connect(partial(self._decide, duplicate.id))
            self._same_table.setCellWidget(row, 1, box)

    def _decide(self, organisation_id: str, chosen: int) -> None:
        row = [one.id for one in self._duplicates].index(organisation_id)
        candidates = self._duplicates[row].candidates
        self._same[organisation_id] = candidates[chosen - 1][0] if chosen else None
        self._compare()

    def _merge(self) -> None:
        from charterdesk.services.merging import apply_merge

        mine, plan, choices = self._workspace, self._plan, self._conflicts.choices
        if plan is None:
            return
        UnderWay(self.tr("Merging…"), self).run(
            lambda: apply_merge(mine, plan, choices),
            self._on_merged,
            self._notice.report,
        )

    def _on_merged(self, _: None) -> None:
        plan = self._plan
        if plan is None:
            return
        words = self.tr("Merged: {new} new, {changed} changed, {removed} removed.")
        self.summary = filled(
            words, new=len(plan.added), changed=len(plan.changed), removed=len(plan.removed)
        )
        doubtful = sum(duplicate.same_as is None for duplicate in plan.duplicates)
        if doubtful:
            words = self.tr(
                "Organisations that may be stored twice now: {count}. Look at them under "
                "“Organisations”, “Duplicates”."
            )
            self.summary += " " + filled(words, count=doubtful)
        self.accept()


def _list(table: PlainTable, rows: Sequence[NamedRow]) -> None:
    table.setRowCount(min(len(rows), _MOST + 1))
    for number, row in enumerate(rows[:_MOST]):
        fields = [field_word(one) for one in row.columns if is_readable(row.key[0], one)]
        table.put_all(number, (entity_word(row.key[0]), named(row), " · ".join(fields)))
    if len(rows) > _MOST:
        table.put_all(_MOST, ("…", "", ""))
