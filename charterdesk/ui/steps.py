"""Undo and Redo of the window: off its thread."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from charterdesk.model import Problem
from charterdesk.model.cancelling import Cancelled
from charterdesk.store import ChangeSet, KeptRow, Workspace
from charterdesk.ui.carrying_out import carry_out
from charterdesk.ui.wording import isolated, step_name

if TYPE_CHECKING:
    from charterdesk.ui.main_window import MainWindow

_LONGEST_DETAIL: Final = 40


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
        revert: Callable[[Workspace], Sequence[KeptRow]],
        words: str,
        sentence: str,
    ) -> None:

        opened = self._window.opened
        if opened is None:
            return
        workspace = opened.workspace
        try:
            step = choose(workspace)
            if step is not None:
                kept = carry_out(lambda: revert(workspace), self._window, words)
                self._tell(sentence.format(step=step_words(step)), kept)
        except Problem as problem:
            self._window.report(problem)
        except Cancelled:
            return

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
