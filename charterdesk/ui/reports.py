"""Printing what a window lists."""

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from charterdesk.model import Problem
from charterdesk.ui.operations import Cancelled, Operation, Progress
from charterdesk.ui.printer import print_pages

if TYPE_CHECKING:
    from charterdesk.services.printing import Report


def page_words() -> str:
    """Return the footer of a report in the interface's language."""
    return QCoreApplication.translate("Report", "Page {page} of {pages}")


def print_report(
    report: "Report", parent: QWidget, failed: Callable[[Problem], object]
) -> Operation[bytes]:
    """Typeset a report off the window's thread, then ask for a printer.

    Args:
        report: What to print.
        parent: The window that the system's dialog belongs to.
        failed: Told of what went wrong.
    """
    operation = Operation[bytes]()

    def typeset(_: Progress, cancelled: Cancelled) -> bytes:
        from charterdesk.services.printing import write_report

        target = BytesIO()
        write_report(report, target, cancelled=cancelled)
        return target.getvalue()

    def ask(pdf: bytes) -> None:
        try:
            print_pages(pdf, parent)
        except Problem as problem:
            failed(problem)

    operation.done.connect(ask)
    operation.failed.connect(failed)
    operation.start(typeset)
    return operation
