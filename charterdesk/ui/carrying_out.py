"""Work that is waited for, off the window's thread."""

from collections.abc import Callable
from threading import Thread
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.model.cancelling import watched

ResultT = TypeVar("ResultT")

A_MOMENT: Final = 200
"""Milliseconds that work may take before it is shown."""


def carry_out(work: Callable[[], ResultT], parent: QWidget, words: str = "") -> ResultT:
    """Do something off the window's thread, and return what comes of it.

    What takes longer than a moment is shown, with how far it is, and can be stopped. What it
    writes has arrived everywhere in the window when this returns.

    Args:
        work: What to do; it touches no widget.
        parent: The window or dialog that asks for it.
        words: What is done.

    Raises:
        Cancelled: It was told to stop, and has changed nothing.
        Problem: It could not be done.
    """
    under_way = Work(work)
    under_way.start()
    under_way.join(A_MOMENT / 1000)
    if under_way.is_alive():
        from charterdesk.ui.dialogs.under_way import UnderWay

        words = words or QCoreApplication.translate("UnderWay", "One moment…")
        UnderWay(words, parent).follow(under_way)
        under_way.join()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    return under_way.outcome()


class Work(Thread, Generic[ResultT]):
    """Work that is waited for."""

    def __init__(self, work: Callable[[], ResultT]) -> None:
        super().__init__()
        self._work = work
        self._results: list[ResultT] = []
        self._fault: BaseException | None = None
        self.stopped = False
        self.far: tuple[int, int] | None = None
        """How much is done of how much, where that is known."""

    @override
    def run(self) -> None:
        try:
            with watched(self._note, cancelled=lambda: self.stopped):
                self._results.append(self._work())
        except BaseException as raised:  # noqa: BLE001 - raised again in the window's thread
            self._fault = raised

    def outcome(self) -> ResultT:
        """Return what came of it, or raise why nothing did."""
        if self._fault is not None:
            raise self._fault
        return self._results[0]

    def _note(self, done: int, total: int) -> None:
        self.far = done, total
