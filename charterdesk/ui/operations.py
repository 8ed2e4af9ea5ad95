"""Long work off the window's thread, with progress and Cancel.

The work itself knows no Qt: it is a plain function that tells and asks whoever watches it
(`charterdesk.model.cancelling`).
"""

from collections.abc import Callable
from time import monotonic
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from charterdesk.model import Problem
from charterdesk.model.cancelling import Cancelled, watched

ResultT = TypeVar("ResultT")

_SHOWN_EVERY: Final = 0.05
"""Seconds between two reports of how far work is; nobody sees more of them."""


class Operation(QObject, Generic[ResultT]):
    """One piece of work under way. All signals arrive in the thread it was started from.

    A fault of the program is raised again in that thread, where the application's hook shows it.
    """

    progressed = Signal(int, int)
    """How much is done of how much."""
    done = Signal(object)
    failed = Signal(Problem)
    ended = Signal()
    """After the others, however it ended."""
    _delivered = Signal(object, object)

    def __init__(self) -> None:
        # Outlives the place that started it: the work may end after the place has gone.
        super().__init__(QCoreApplication.instance())
        self._cancelled = False
        self._delivered.connect(self._on_delivered)

    def start(self, work: Callable[[], ResultT]) -> None:
        """Run the work; one that was cancelled or stopped delivers nothing but `ended`."""
        QThreadPool.globalInstance().start(_Run(self, work))

    def cancel(self) -> None:
        """Ask the work to stop; what it still delivers is dropped."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled

    def _on_delivered(self, result: ResultT, fault: BaseException | None) -> None:
        try:
            if self._cancelled or isinstance(fault, Cancelled):
                return
            if isinstance(fault, Problem):
                self.failed.emit(fault)
            elif fault is not None:
                raise fault
            else:
                self.done.emit(result)
        finally:
            self.ended.emit()
            self.deleteLater()


class _Run(QRunnable, Generic[ResultT]):
    def __init__(self, operation: Operation[ResultT], work: Callable[[], ResultT]) -> None:
        super().__init__()
        self._operation = operation
        self._work = work
        self._told = 0.0

    def run(self) -> None:
        operation = self._operation
        result, fault = None, None
        try:
            with watched(self._report, lambda: operation.cancelled):
                result = self._work()
        except BaseException as raised:  # noqa: BLE001 - handed to the window's thread, raised there
            fault = raised
        operation._delivered.emit(result, fault)  # noqa: SLF001 - its other half

    def _report(self, done: int, total: int) -> None:
        now = monotonic()
        if now - self._told >= _SHOWN_EVERY:
            self._told = now
            self._operation.progressed.emit(done, total)


def wait_for_operations() -> None:
    """Wait until no work is under way, before the program ends."""
    QThreadPool.globalInstance().waitForDone()
