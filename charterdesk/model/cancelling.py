"""How long work says how far it is, and is stopped.

Whoever starts long work watches it: `watched`. The work tells how far it is wherever it comes by
(`tell`, `each`), and need not know who listens; the workspace file asks with every statement
whether to go on, so that whatever reads or writes it can be stopped.
"""

from collections.abc import Callable, Iterable, Iterator, Sized
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Protocol, TypeVar

ItemT_co = TypeVar("ItemT_co", covariant=True)

Report = Callable[[int, int], None]
"""Told how much is done of how much; what it raises stops the work."""


class Cancelled(Exception):  # noqa: N818 - no fault
    """Somebody asked to stop; everything is as it was before."""


class Counted(Sized, Iterable[ItemT_co], Protocol[ItemT_co]):
    """What can be counted and gone through."""


def _never() -> bool:
    return False


def _nobody(done: int, total: int) -> None:
    pass


_report: ContextVar[Report] = ContextVar("report", default=_nobody)
_cancelled: ContextVar[Callable[[], bool]] = ContextVar("cancelled", default=_never)


@contextmanager
def watched(
    report: Report | None = None, cancelled: Callable[[], bool] | None = None
) -> Iterator[None]:
    """Do something in this thread under somebody's eyes; what is left out stays as it was.

    Args:
        report: Told how much is done of how much, by every stage of the work in its turn.
        cancelled: Asked again and again; once true, the work ends with `Cancelled`.
    """
    reporting_before = _report.set(report or _report.get())
    cancelled_before = _cancelled.set(cancelled or _cancelled.get())
    try:
        yield
    finally:
        _report.reset(reporting_before)
        _cancelled.reset(cancelled_before)


def is_stopped() -> bool:
    """Return whether who watches has asked to stop."""
    return _cancelled.get()()


def go_on() -> None:
    """Raise `Cancelled` once who watches has asked to stop."""
    if is_stopped():
        raise Cancelled


def tell(done: int, total: int) -> None:
    """Say how much is done of how much; raise `Cancelled` where that is to be all."""
    go_on()
    _report.get()(done, total)


def each(items: Counted[ItemT_co]) -> Iterator[ItemT_co]:
    """Go through items, and tell how many are done; raise `Cancelled` where that is to be all."""
    for done, item in enumerate(items):
        tell(done, len(items))
        yield item


@contextmanager
def counted_in(before: int, total: int) -> Iterator[None]:
    """Tell what is done meanwhile as a part of more, of which some was done ``before``."""
    report = _report.get()
    with watched(lambda done, _: report(before + done, total)):
        yield
