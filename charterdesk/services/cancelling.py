"""How long work says how far it is, and is stopped."""

from collections.abc import Callable


class Cancelled(Exception):  # noqa: N818 - no fault
    """Somebody asked to stop; everything is as it was before."""


def reporting(
    progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool] | None
) -> Callable[[int, int], None]:
    """Return what work calls with how much is done of how much.

    It raises `Cancelled` once ``cancelled()`` is true.
    """

    def report(done: int, total: int) -> None:
        if cancelled and cancelled():
            raise Cancelled
        if progress:
            progress(done, total)

    return report
