"""A pad to sign on with a pen, a finger or a mouse; the strokes are kept as lines."""

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QTabletEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from charterdesk.model.attachments import Strokes

_SIZE: Final = (480, 160)
_PEN_WIDTH: Final = 2.5
_LINE: Final = 0.75
"""Where the line to sign on stands, as a part of the height."""
_MARGIN: Final = 24
_LEAST_STEP: Final = 1.0
_CLEARING: Final = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class SignaturePad(QWidget):
    """Takes lines from press to release. Qt makes mouse events of touches that nobody takes."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[list[QPointF]] = []
        self._drawing = False
        self.setMinimumSize(*_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def strokes(self) -> Strokes | None:
        """Return what is drawn; None where nothing is."""
        if not self._lines:
            return None
        # The pad may have become smaller since a line was drawn.
        points = [point for line in self._lines for point in line]
        return Strokes(
            float(max(self.width(), *(ceil(point.x()) for point in points))),
            float(max(self.height(), *(ceil(point.y()) for point in points))),
            tuple(
                tuple((round(point.x(), 1), round(point.y(), 1)) for point in line)
                for line in self._lines
            ),
        )

    def clear(self) -> None:
        """Take everything off."""
        self._lines = []
        self.update()
        self.changed.emit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(*_SIZE)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event.position())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._end()

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() is QTabletEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() is QTabletEvent.Type.TabletMove:
            self._go_on(event.position())
        else:
            self._end()
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLEARING:
            self.clear()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        edge = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Dark
        painter.setPen(QPen(palette.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        height = self.height() * _LINE
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1))
        painter.drawLine(QPointF(_MARGIN, height), QPointF(self.width() - _MARGIN, height))
        pen = QPen(palette.color(QPalette.ColorRole.Text), _PEN_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self._lines:
            if len(line) == 1:
                painter.drawPoint(line[0])
            else:
                painter.drawPolyline(QPolygonF(line))

    def _begin(self, point: QPointF) -> None:
        self._drawing = True
        self._lines.append([self._inside(point)])
        self.update()

    def _go_on(self, point: QPointF) -> None:
        # A pen reports some hundred points a second, most of them where it was.
        if self._drawing and (point - self._lines[-1][-1]).manhattanLength() >= _LEAST_STEP:
            self._lines[-1].append(self._inside(point))
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def _inside(self, point: QPointF) -> QPointF:
        return QPointF(
            min(max(point.x(), 0.0), float(self.width())),
            min(max(point.y(), 0.0), float(self.height())),
        )
