"""The choice of a charter: titles are longer than the sidebar is wide."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.wording import tip

_LINES: Final = 2
_FRAME: Final = 16
_UTF_16: Final = "utf-16-le"
_UNIT: Final = 2
"""Bytes."""


class CharterChoice(QComboBox):
    """Shows the title that is chosen in up to two lines, and the whole of it as a tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(self._on_title_changed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines = _lines(self, room)
        height = self.fontMetrics().lineSpacing()
        top = room.top() + (room.height() - height * len(lines)) / 2
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        for number, line in enumerate(lines):
            place = QRect(room.left(), round(top + number * height), room.width(), height)
            painter.drawText(place, edge | Qt.AlignmentFlag.AlignAbsolute, line)
        painter.end()

    def _height(self) -> int:
        return _LINES * self.fontMetrics().lineSpacing() + _FRAME

    def _on_title_changed(self, title: str) -> None:
        self.setToolTip(tip(title))


def _lines(choice: CharterChoice, room: QRect) -> list[str]:
    """Return the title as it is parted into lines, what does not fit left out of the last."""
    title = choice.currentText()
    units = title.encode(_UTF_16, "surrogatepass")  # as Qt counts
    layout = QTextLayout(title, choice.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < _LINES:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, 0))
        last = len(lines) == _LINES - 1
        end = None if last else (line.textStart() + line.textLength()) * _UNIT
        part = units[line.textStart() * _UNIT : end].decode(_UTF_16, "surrogatepass")
        lines.append(part.strip())
    layout.endLayout()
    elide = Qt.TextElideMode.ElideRight
    return [choice.fontMetrics().elidedText(line, elide, room.width()) for line in lines]
