"""Printing a PDF through the system's dialog."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from charterdesk.model import Problem
from charterdesk.model.cancelling import Cancelled, each
from charterdesk.ui.dialogs.under_way import UnderWay

_DOTS_PER_INCH: Final = 300


def print_pages(pdf: bytes, parent: QWidget, failed: Callable[[Problem], object]) -> None:
    """Ask for a printer, and paint the pages off the window's thread.

    Args:
        pdf: What to print.
        parent: The window that the system's dialog belongs to.
        failed: Told of what went wrong.
    """
    document, _ = _opened(pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_DOTS_PER_INCH)
    _set_page(printer, document, 0)
    printer.setFromTo(1, document.pageCount())
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pageCount())
    if dialog.exec():
        UnderWay(printing_words(), parent).run(lambda: paint(printer, pdf), lambda _: None, failed)
    dialog.deleteLater()


def printing_words() -> str:
    """Say that something is printed."""
    return QCoreApplication.translate("Printer", "Printing…")


def paint(printer: QPrinter, pdf: bytes) -> None:
    """Paint the pages that were asked for, and tell how many are painted.

    Raises:
        Problem: The printer does not answer.
        Cancelled: Who watches asked to stop; the printer is told to drop what it has.
    """
    document, _buffer = _opened(pdf)
    first = printer.fromPage() or 1
    last = printer.toPage() or document.pageCount()
    painter = QPainter()
    if not painter.begin(printer):
        raise Problem("The printer does not answer; nothing was printed.")
    try:
        for number in each(range(first - 1, last)):
            if number > first - 1:
                _set_page(printer, document, number)
                printer.newPage()
            area = printer.pageLayout().fullRectPixels(printer.resolution())
            image = document.render(number, QSize(area.width(), area.height()))
            painter.drawImage(QRectF(area), image)
    except Cancelled:
        printer.abort()
        raise
    finally:
        painter.end()


def _opened(pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
    """Return a document, and what it reads from as long as it is there."""
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    return document, buffer


def _set_page(printer: QPrinter, document: QPdfDocument, number: int) -> None:
    size = document.pagePointSize(number)
    turned = size.width() > size.height()
    printer.setPageSize(QPageSize(size.transposed() if turned else size, QPageSize.Unit.Point))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if turned else orientation.Portrait)
    printer.setFullPage(True)
