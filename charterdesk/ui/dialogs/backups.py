"""The backups of the open workspace: what each would bring back, and bringing it back."""

import math
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.services.backups import (
    Backup,
    BackupReason,
    RestorePlan,
    apply_restore,
    back_up,
    list_backups,
    plan_restore,
)
from charterdesk.store import PassphraseProblem
from charterdesk.ui.dialogs.differences import Differences
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.dialogs.unlocking import ask_passphrase
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.wording import backup_reason, filled, moment_text

_SIZE: Final = (980, 600)
_SHARES: Final = (500, 460)


class BackupsDialog(LargeDialog):
    """The list on one side; what the chosen one would change on the other."""

    def __init__(self, opened: OpenWorkspace, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(_SIZE, parent)
        self.setWindowTitle(self.tr("Backups"))
        self.summary = ""
        self._workspace = opened.workspace
        self._preferences = preferences
        self._backups: list[Backup] = []
        self._plan: RestorePlan | None = None
        self._comparing: Operation[RestorePlan] | None = None
        self._notice = Notice()
        self._list = PlainTable(
            (self.tr("When"), self.tr("Why"), self.tr("Size"), self.tr("Place"))
        )
        self._list.setAccessibleName(self.tr("Backups"))
        self._list.narrow(2, 3)
        self._list.currentCellChanged.connect(lambda *_: self._compare())
        self._differs = Sentence()
        self._differs.setProperty("role", "muted")
        self._differences = Differences()
        self._second = Sentence()
        self._second.setProperty("role", "muted")
        panes = Sides("backups", (self._list, self._differences), _SHARES)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._notice)
        column.addWidget(self._differs)
        column.addWidget(panes, 1)
        column.addWidget(self._second)
        column.addLayout(self._make_tools())
        column.addWidget(self._make_buttons())
        self._show_list()
        self._list.setFocus()

    @override
    def done(self, result: int) -> None:
        if self._comparing is not None:
            self._comparing.cancel()
        super().done(result)

    def _make_tools(self) -> QHBoxLayout:
        self._now = QPushButton(self.tr("Back up now"))
        self._now.clicked.connect(self._back_up)
        self._now.setEnabled(not self._workspace.read_only)
        choose = QPushButton(self.tr("A second place…"))
        choose.clicked.connect(self._choose_second_place)
        self._no_second = QPushButton(self.tr("No second place"))
        self._no_second.clicked.connect(partial(self._remember_second_place, None))
        row = QHBoxLayout()
        for button in (self._now, choose, self._no_second):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self._restore = QPushButton(self.tr("Bring it back"))
        self._restore.setProperty("role", "primary")
        self._restore.setAutoDefault(False)
        self._restore.clicked.connect(self._bring_back)
        self._restore.setEnabled(not self._workspace.read_only)
        buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.ActionRole)
        return buttons

    @property
    def _second_place(self) -> Path | None:
        return self._preferences.second_place(self._workspace.path)

    def _show_list(self) -> None:
        second = self._second_place
        self._second.setText(
            self.tr("Backups lie beside the workspace and nowhere else.")
            if second is None
            else filled(self.tr("The backup of the day is kept in {folder} too."), folder=second)
        )
        self._no_second.setVisible(second is not None)
        self._list.setColumnHidden(3, second is None)
        self._backups = list_backups(self._workspace.path, second)
        self._list.setRowCount(len(self._backups))
        for number, backup in enumerate(self._backups):
            beside = backup.path.parent.parent == self._workspace.path.parent
            words = (
                moment_text(backup.made_at),
                backup_reason(backup.reason),
                filled(self.tr("{count} kB"), count=_kilobytes(backup.path)),
                self.tr("Beside it") if beside else self.tr("Second place"),
            )
            self._list.put_all(number, words)
        self._restore.setEnabled(False)
        if self._backups:
            self._list.selectRow(0)
        else:
            self._differences.clear()
            self._differs.setText(
                self.tr("There is no backup yet. One is made each day of use and before imports.")
            )

    def _compare(self, passphrase: str | None = None) -> None:
        row = self._list.currentRow()
        if self._comparing is not None:
            self._comparing.cancel()
        self._plan = None
        self._restore.setEnabled(False)
        self._differences.clear()
        if not 0 <= row < len(self._backups):
            return
        self._differs.setText(self.tr("Comparing…"))
        workspace, backup = self._workspace, self._backups[row]
        self._comparing = operation = Operation[RestorePlan]()
        operation.done.connect(self._show_plan)
        operation.failed.connect(self._on_refused)
        operation.start(lambda: plan_restore(workspace, backup, passphrase))

    def _show_plan(self, plan: RestorePlan) -> None:
        self._plan = plan
        self._differences.put(plan.differences)
        self._restore.setEnabled(bool(plan.differences) and not self._workspace.read_only)
        self._differs.setText(
            self.tr("Bringing the chosen one back would change what is listed beside it.")
            if plan.differences
            else self.tr("Nothing has changed since this backup.")
        )

    def _on_refused(self, problem: Problem) -> None:
        self._differs.setText("")
        if isinstance(problem, PassphraseProblem):
            passphrase = ask_passphrase(problem, self)
            if passphrase is not None:
                self._compare(passphrase)
                return
        self._notice.report(problem)

    def _bring_back(self) -> None:
        workspace, plan = self._workspace, self._plan
        if plan is None:
            return

        def finish(_: None) -> None:
            words = self.tr("The workspace is as it was {when}. Undo takes that back.")
            self.summary = filled(words, when=moment_text(plan.backup.made_at))
            self.accept()

        UnderWay(self.tr("Bringing the backup back…"), self).run(
            lambda: apply_restore(workspace, plan),
            finish,
            self._notice.report,
        )

    def _back_up(self) -> None:
        workspace, second_place = self._workspace, self._second_place

        def finish(_: object) -> None:
            self._show_list()
            self._notice.tell(self.tr("The backup is there."))

        UnderWay(self.tr("Writing the backup…"), self).run(
            lambda: back_up(workspace, BackupReason.DAILY, second_place),
            finish,
            self._notice.report,
        )

    def _choose_second_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("A second place for backups"), str(self._preferences.folder)
        )
        if chosen:
            self._remember_second_place(Path(chosen))

    def _remember_second_place(self, folder: Path | None) -> None:
        self._preferences.remember_second_place(self._workspace.path, folder)
        self._show_list()


def _kilobytes(path: Path) -> int:
    """Return the size of a file; 0 where it has gone meanwhile."""
    try:
        return math.ceil(path.stat().st_size / 1_024)
    except OSError:
        return 0
