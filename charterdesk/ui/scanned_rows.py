"""A scanned sheet with the lines that cut it into rows, moved by mouse or by key."""

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QImageReader,
    QImageWriter,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from charterdesk.model import Problem

_LARGEST_SIDE: Final = 6000
_DOTS_PER_POINT: Final = 200 / 72
_PICTURE_WIDTH: Final = 1600
"""Pixels of a row that is kept: enough to read, and some tens of kilobytes."""
_COLUMNS: Final = 120
_INK: Final = 208
_RULED: Final = 0.6
"""Share of a row of pixels that is ink where a line is ruled."""
_LEAST_HEIGHT: Final = 0.012
"""Of the page; ruled lines nearer to each other are one."""
_REACH: Final = 8
_STEP: Final = 0.001
_LONG_STEP: Final = 0.01
_ON_PAPER: Final = QColor("#0d6b5a")
"""Of lines and numbers: paper is white in every theme."""
_BESIDE_NUMBER: Final = 4
_OF_ROW: Final = 0.7
"""Of a row's height that its number takes at most."""


@dataclass(frozen=True, slots=True)
class Scan:
    """A page of a scanned sheet."""

    path: Path
    image: QImage
    lines: list[float]
    """Where lines run across it, from 0 (top) to 1; empty where none are found."""
    page: int
    """From 1."""
    pages: int


def read_scan(path: Path, page: int = 1) -> Scan:
    """Read a picture, or a page of a PDF, and find its lines.

    Raises:
        Problem: It is neither, or too large.
    """
    image, pages = _read(path, page - 1)
    if image.isNull():
        raise _unreadable(path)
    return Scan(path, image, ruled_lines(image), page, pages)


def _read(path: Path, page: int) -> tuple[QImage, int]:
    if path.suffix.lower() == ".pdf":
        document = QPdfDocument()
        if document.load(str(path)) is not QPdfDocument.Error.None_:
            raise _unreadable(path)
        size = document.pagePointSize(page) * _DOTS_PER_POINT
        image = document.render(page, _bounded(size))
        count = document.pageCount()
        document.close()
        return _on_white(image), count
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    if max(reader.size().width(), reader.size().height()) > _LARGEST_SIDE:
        reader.setScaledSize(_bounded(QSizeF(reader.size())))
    return reader.read(), 1


def ruled_lines(image: QImage) -> list[float]:
    """Return where lines run across a sheet, from 0 (top) to 1; empty where none are found."""
    small = image.scaled(
        _COLUMNS, image.height(), Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    ).convertToFormat(QImage.Format.Format_Grayscale8)  # fmt: skip
    found: list[float] = []
    for row in range(small.height()):
        pixels = bytes(cast("memoryview", small.constScanLine(row)))[:_COLUMNS]
        if sum(pixel < _INK for pixel in pixels) >= _RULED * _COLUMNS:
            place = row / small.height()
            if not found or place - found[-1] > _LEAST_HEIGHT:
                found.append(place)
    return found


def cut_row(image: QImage, top: float, bottom: float) -> bytes:
    """Return the part of a sheet between two places as a PNG in greys."""
    upper, lower = round(top * image.height()), round(bottom * image.height())
    part = image.copy(QRect(0, upper, image.width(), max(lower - upper, 1)))
    if part.width() > _PICTURE_WIDTH:
        part = part.scaledToWidth(_PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(part.convertToFormat(QImage.Format.Format_Grayscale8))
    return bytes(buffer.data().data())


class ScannedRows(QWidget):
    """Shows the sheet; between each two lines is one row."""

    changed = Signal()
    """The lines are others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.lines: list[float] = []
        self._chosen = 0
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 360)

    @property
    def rows(self) -> list[tuple[float, float]]:
        """The top and bottom of each row."""
        return list(pairwise(self.lines))

    def put(self, image: QImage, lines: list[float]) -> None:
        """Show a sheet and its lines."""
        self.image, self.lines, self._chosen = image, sorted(lines), 0
        self.update()
        self.changed.emit()

    def divide(self, count: int) -> None:
        """Part what lies between the first and the last line into equal rows."""
        top, bottom = (self.lines[0], self.lines[-1]) if len(self.lines) > 1 else (0.0, 1.0)
        height = (bottom - top) / count
        self.lines = [top + height * number for number in range(count + 1)]
        self._chosen = 0
        self.update()
        self.changed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 600)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _LONG_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        match event.key():
            case Qt.Key.Key_PageDown:
                self._chosen = min(self._chosen + 1, len(self.lines) - 1)
            case Qt.Key.Key_PageUp:
                self._chosen = max(self._chosen - 1, 0)
            case Qt.Key.Key_Up:
                self._move(self.lines[self._chosen] - step if self.lines else 0)
            case Qt.Key.Key_Down:
                self._move(self.lines[self._chosen] + step if self.lines else 0)
            case Qt.Key.Key_Insert:
                self._insert()
            case Qt.Key.Key_Delete if len(self.lines) > 2:
                del self.lines[self._chosen]
                self._chosen = min(self._chosen, len(self.lines) - 1)
                self.changed.emit()
            case _:
                super().keyPressEvent(event)
                return
        self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        sheet = self._sheet()
        distances = [
            abs(sheet.top() + line * sheet.height() - event.position().y()) for line in self.lines
        ]
        if distances and min(distances) <= _REACH:
            self._chosen = distances.index(min(distances))
            self._held = True
            self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            sheet = self._sheet()
            self._move((event.position().y() - sheet.top()) / max(sheet.height(), 1))
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        sheet = self._sheet()
        painter.drawImage(sheet, self.image)
        for number, line in enumerate(self.lines):
            chosen = number == self._chosen and self.hasFocus()
            painter.setPen(QPen(_ON_PAPER, 3 if chosen else 1.5))
            height = sheet.top() + line * sheet.height()
            painter.drawLine(QPointF(sheet.left(), height), QPointF(sheet.right(), height))
        painter.setPen(_ON_PAPER)
        for number, (top, bottom) in enumerate(self.rows, start=1):
            row = QRectF(0, sheet.top() + top * sheet.height(), 0, (bottom - top) * sheet.height())
            row.setLeft(sheet.left() + _BESIDE_NUMBER)
            row.setRight(sheet.right() - _BESIDE_NUMBER)
            font = self.font()
            font.setPixelSize(max(min(font.pixelSize(), round(row.height() * _OF_ROW)), 1))
            painter.setFont(font)
            painter.drawText(row, self._leading(), str(number))

    def _leading(self) -> int:
        """Return the side where the window's lines begin."""
        alignment = Qt.AlignmentFlag
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = alignment.AlignRight if right_to_left else alignment.AlignLeft
        return (edge | alignment.AlignVCenter).value

    def _sheet(self) -> QRectF:
        """Return where the sheet is drawn: as large as there is room, in the middle."""
        size = QSizeF(self.image.size())
        if size.isEmpty():
            return QRectF(self.rect())
        size.scale(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRectF(QPointF(0, 0), size)
        rect.moveCenter(QRectF(self.rect()).center())
        return rect

    def _move(self, place: float) -> None:
        """Move the chosen line, never past its neighbours."""
        if not self.lines:
            return
        above = self.lines[self._chosen - 1] if self._chosen else 0.0
        below = self.lines[self._chosen + 1] if self._chosen + 1 < len(self.lines) else 1.0
        self.lines[self._chosen] = min(max(place, above), below)
        self.changed.emit()

    def _insert(self) -> None:
        """Put a line between the chosen one and the next."""
        below = self.lines[self._chosen + 1] if self._chosen + 1 < len(self.lines) else 1.0
        above = self.lines[self._chosen] if self.lines else 0.0
        self._chosen = min(self._chosen + 1, len(self.lines))
        self.lines.insert(self._chosen, (above + below) / 2)
        self.changed.emit()


def _bounded(size: QSizeF) -> QSize:
    largest = max(size.width(), size.height(), 1)
    factor = min(_LARGEST_SIDE / largest, 1)
    return (size * factor).toSize()


def _on_white(image: QImage) -> QImage:
    """A PDF's page is drawn on nothing; paper is white."""
    if image.isNull():
        return image
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    page.fill(Qt.GlobalColor.white)
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    return page


def _unreadable(path: Path) -> Problem:
    return Problem("“{name}” is no picture and no PDF that can be read.", name=path.name)
