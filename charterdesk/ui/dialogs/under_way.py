"""How far long work is, and the way to stop it."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget
from shiboken6 import isValid
from typing_extensions import override

from charterdesk.model import Problem
from charterdesk.model.cancelling import watched
from charterdesk.ui.carrying_out import A_MOMENT, Work
from charterdesk.ui.how_far import HowFar
from charterdesk.ui.operations import Operation
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sizes import scaled

ResultT = TypeVar("ResultT")

_LOOK_EVERY: Final = 50
"""Milliseconds after which work that is waited for is looked at again."""
_WIDTH: Final = 420


class UnderWay(QDialog):
    """Runs work off the window's thread; appears only where that takes longer than a moment."""

    def __init__(self, words: str, parent: QWidget, *, reading: bool = False) -> None:
        """Make one for a piece of work.

        Args:
            words: What is done.
            parent: The window or dialog it belongs to.
            reading: It only reads: Cancel leaves it to end unheard, without being waited for.
        """
        super().__init__(parent)
        self.setWindowTitle(words)
        self.setMinimumWidth(scaled(_WIDTH))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._reading = reading
        self._stopped = False
        self._words = Sentence(words)
        self._how_far = HowFar()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        for widget in (self._words, self._how_far, self._buttons):
            column.addWidget(widget)
        self._soon = QTimer(self, singleShot=True, interval=A_MOMENT)
        self._soon.timeout.connect(self.show)

    def run(
        self,
        work: Callable[[], ResultT],
        done: Callable[[ResultT], object],
        failed: Callable[[Problem], object],
    ) -> None:
        """Start the work.

        Args:
            work: Told to stop, it raises `Cancelled` and has changed nothing; then neither of the
                others is called.
            done: Takes what comes of it.
            failed: Takes why it could not be done.
        """

        def run() -> ResultT:
            with watched(cancelled=lambda: self._stopped):
                return work()

        def finish(result: ResultT) -> None:
            if not self._is_left():
                self._leave()
                done(result)

        def fail(problem: Problem) -> None:
            if not self._is_left():
                self._leave()
                failed(problem)

        operation = Operation[ResultT]()
        operation.progressed.connect(self._how_far.put)
        operation.done.connect(finish)
        operation.failed.connect(fail)
        operation.ended.connect(self._leave)
        self._soon.start()
        operation.start(run)

    def follow(self, work: Work[ResultT]) -> None:
        """Show how far work is until it has ended, and let it be stopped."""

        def look() -> None:
            work.stopped = self._stopped
            if work.far is not None:
                self._how_far.put(*work.far)
            if not work.is_alive():
                self._leave()

        looking = QTimer(self, interval=_LOOK_EVERY)
        looking.timeout.connect(look)
        looking.start()
        self.exec()

    @override
    def reject(self) -> None:
        self._stopped = True
        if self._reading:
            self._leave()
        else:
            self._words.setText(self.tr("Stopping…"))
            self._buttons.setEnabled(False)

    def _is_left(self) -> bool:
        """Whether nobody waits any more: closed with what it belongs to, or left while reading."""
        return not isValid(self) or (self._reading and self._stopped)

    def _leave(self) -> None:
        self._soon.stop()
        self.hide()
        self.deleteLater()
