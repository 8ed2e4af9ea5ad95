"""Printing a PDF through the system's dialog."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from charterdesk.model import Problem
from charterdesk.ui.sizes import scaled

_DOTS_PER_INCH: Final = 300
_WIDTH: Final = 420


def print_pages(pdf: bytes, parent: QWidget) -> bool:
    """Ask for a printer and print; return whether anything was sent to it.

    Raises:
        Problem: The printer does not answer.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument(parent)
    document.load(buffer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_DOTS_PER_INCH)
    _set_page(printer, document, 0)
    printer.setFromTo(1, document.pageCount())
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, document.pageCount())
    if not dialog.exec():
        return False
    paint(printer, document, parent)
    return True


def paint(printer: QPrinter, document: QPdfDocument, parent: QWidget) -> None:
    """Paint the pages that were asked for; cancelling stops before the next."""
    first = printer.fromPage() or 1
    last = printer.toPage() or document.pageCount()
    progress = printing_progress(last - first + 1, parent)
    painter = QPainter()
    if not painter.begin(printer):
        raise Problem("The printer does not answer; nothing was printed.")
    for number in range(first - 1, last):
        progress.setValue(number - first + 1)
        if progress.wasCanceled():
            printer.abort()
            break
        if number > first - 1:
            _set_page(printer, document, number)
            printer.newPage()
        area = printer.pageLayout().fullRectPixels(printer.resolution())
        image = document.render(number, QSize(area.width(), area.height()))
        painter.drawImage(QRectF(area), image)
    painter.end()
    progress.setValue(progress.maximum())


def printing_progress(pages: int, parent: QWidget) -> QProgressDialog:
    """Return what tells how far the printing is, and stops it."""
    words = QCoreApplication.translate("Printer", "Printing…")
    cancel = QCoreApplication.translate("Printer", "Cancel")
    progress = QProgressDialog(words, cancel, 0, pages, parent)
    progress.setBar(QProgressBar(progress, textVisible=False, maximum=pages))
    progress.setMinimumWidth(scaled(_WIDTH))
    progress.setWindowModality(Qt.WindowModality.WindowModal)
    return progress


def _set_page(printer: QPrinter, document: QPdfDocument, number: int) -> None:
    size = document.pagePointSize(number)
    turned = size.width() > size.height()
    printer.setPageSize(QPageSize(size.transposed() if turned else size, QPageSize.Unit.Point))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if turned else orientation.Portrait)
    printer.setFullPage(True)
