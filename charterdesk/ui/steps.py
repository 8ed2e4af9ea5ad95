"""Undo and Redo of the window: off its thread where a step is a large one."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from charterdesk.model import Problem
from charterdesk.services.cancelling import reporting
from charterdesk.store import ChangeSet, KeptRow, Workspace
from charterdesk.ui.wording import isolated, step_name

if TYPE_CHECKING:
    from charterdesk.ui.dialogs.under_way import Report
    from charterdesk.ui.main_window import MainWindow

_LONGEST_DETAIL: Final = 40
_MANY_ROWS: Final = 300
"""A step of as many rows takes longer than one waits without being told."""


class Steps(QObject):
    """Takes the last step back, brings it back, and says what was kept."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def undo(self) -> None:
        """Take the last step back."""
        self._revert(
            Workspace.undoable, Workspace.undo, self.tr("Taking the step back…"),
            self.tr("Taken back: {step}."),
        )  # fmt: skip

    def redo(self) -> None:
        """Bring the last undone step back."""
        self._revert(
            Workspace.redoable, Workspace.redo, self.tr("Bringing the step back…"),
            self.tr("Brought back: {step}."),
        )  # fmt: skip

    def _revert(
        self,
        choose: Callable[[Workspace], ChangeSet | None],
        revert: "Callable[[Workspace, Report], Sequence[KeptRow]]",
        words: str,
        sentence: str,
    ) -> None:
        from charterdesk.services.history import count_rows
        from charterdesk.ui.dialogs.under_way import UnderWay

        opened = self._window.opened
        if opened is None:
            return
        workspace = opened.workspace
        try:
            step = choose(workspace)
            if step is None:
                return
            tell = partial(self._tell, sentence.format(step=step_words(step)))
            if count_rows(workspace, step.number) < _MANY_ROWS:
                tell(revert(workspace, reporting(None, None)))
                return
        except Problem as problem:
            self._window.report(problem)
            return
        UnderWay(words, self._window).run(
            lambda report, cancelled: revert(workspace, reporting(report, cancelled)),
            tell,
            self._window.report,
        )

    def _tell(self, done: str, kept: Sequence[KeptRow]) -> None:
        """Say which step it was, since that may have been one of another place."""
        if self._window.place is None:
            return
        sentences = [done]
        if kept:
            sentences.append(
                self.tr("%n value(s) stayed: they were changed again since.", "", len(kept))
            )
        self._window.place.notice.tell(" ".join(sentences))


def step_words(step: ChangeSet) -> str:
    """Return what a step did, and to what, in the interface's language."""
    name, detail = step_name(step.label), step.detail
    if not detail:
        return name
    if len(detail) > _LONGEST_DETAIL:
        detail = detail[: _LONGEST_DETAIL - 1] + "…"
    return f"{name} ({isolated(detail)})"
