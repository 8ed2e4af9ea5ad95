"""How far long work is, and the way to stop it."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.services.cancelling import Cancelled as Stopped
from charterdesk.ui.operations import Cancelled, Operation, Progress
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import filled

ResultT = TypeVar("ResultT")
Report = Callable[[int, int], None]

_A_MOMENT: Final = 300
"""Milliseconds that work may take before it is shown."""
_WIDTH: Final = 420


class UnderWay(QDialog):
    """Runs work off the window's thread; appears only where that takes longer than a moment."""

    def __init__(
        self, words: str, parent: QWidget, *, stoppable: bool = True, reading: bool = False
    ) -> None:
        """Make one for a piece of work.

        Args:
            words: What is done.
            parent: The window or dialog it belongs to.
            stoppable: Whether the work can be told to stop.
            reading: It only reads: Cancel leaves it to end unheard, without being waited for.
        """
        super().__init__(parent)
        self.setWindowTitle(words)
        self.setMinimumWidth(scaled(_WIDTH))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._stoppable = stoppable
        self._reading = reading
        self._stopped = False
        self._words = Sentence(words)
        self._left = 0
        self._remaining = Sentence()
        self._remaining.setProperty("role", "muted")
        self._remaining.hide()
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        self._buttons.setVisible(stoppable)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        for widget in (self._words, self._bar, self._remaining, self._buttons):
            column.addWidget(widget)
        self._soon = QTimer(self, singleShot=True, interval=_A_MOMENT)
        self._soon.timeout.connect(self.show)

    def run(
        self,
        work: Callable[[Report, Cancelled], ResultT],
        done: Callable[[ResultT], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """Start the work.

        Args:
            work: Told to stop, it raises `services.cancelling.Cancelled` and has changed nothing;
                then neither of the others is called.
            done: Takes what comes of it.
            failed: Takes why it could not be done.
        """

        def run(progress: Progress, _: Cancelled) -> list[ResultT]:
            def report(finished: int, total: int) -> None:
                self._left = total - finished
                progress(finished * 100 // max(total, 1))

            try:
                return [work(report, lambda: self._stopped)]
            except Stopped:
                return []

        def finish(results: list[ResultT]) -> None:
            if self._is_left():
                return
            self._leave()
            for result in results:
                done(result)

        def fail(problem: Problem) -> None:
            if self._is_left():
                return
            self._leave()
            failed(problem)

        operation = Operation[list[ResultT]]()
        operation.progressed.connect(self._show_progress)
        operation.done.connect(finish)
        operation.failed.connect(fail)
        operation.ended.connect(self._leave)
        self._soon.start()
        operation.start(run)

    @override
    def reject(self) -> None:
        if self._reading:
            self._stopped = True
            self._leave()
        elif self._stoppable:
            self._stopped = True
            self._words.setText(self.tr("Stopping…"))
            self._buttons.setEnabled(False)

    def _show_progress(self, percent: int) -> None:
        self._bar.setRange(0, 100)
        self._bar.setValue(percent)
        self._remaining.setText(filled(self.tr("Still to do: {count}"), count=self._left))
        self._remaining.show()

    def _is_left(self) -> bool:
        """Whether nobody waits any more: closed with what it belongs to, or left while reading."""
        return not isValid(self) or (self._reading and self._stopped)

    def _leave(self) -> None:
        self._soon.stop()
        self.hide()
        self.deleteLater()
