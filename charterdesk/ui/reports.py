"""Printing what a window lists."""

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from charterdesk.model import Problem
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.printer import print_pages, printing_words

if TYPE_CHECKING:
    from charterdesk.services.printing import Report


def page_words() -> str:
    """Return the footer of a report in the interface's language."""
    return QCoreApplication.translate("Report", "Page {page} of {pages}")


def print_report(report: "Report", parent: QWidget, failed: Callable[[Problem], object]) -> None:
    """Typeset a report off the window's thread, then ask for a printer.

    Args:
        report: What to print.
        parent: The window that the system's dialog belongs to.
        failed: Told of what went wrong.
    """

    def typeset() -> bytes:
        from charterdesk.services.printing import write_report

        target = BytesIO()
        write_report(report, target)
        return target.getvalue()

    UnderWay(printing_words(), parent).run(
        typeset, lambda pdf: print_pages(pdf, parent, failed), failed
    )
