"""The choice of a charter: titles are longer than the sidebar is wide."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.choice import make_room
from charterdesk.ui.wording import tip
from charterdesk.ui.wrapped_lines import wrapped_lines

_LINES: Final = 2
_FRAME: Final = 16


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
        lines = wrapped_lines(self.currentText(), self.font(), room.width(), _LINES)
        height = self.fontMetrics().lineSpacing()
        top = room.top() + (room.height() - height * len(lines)) / 2
        right_to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
        for number, line in enumerate(lines):
            place = QRect(room.left(), round(top + number * height), room.width(), height)
            painter.drawText(place, edge | Qt.AlignmentFlag.AlignAbsolute, line)
        painter.end()

    @override
    def showPopup(self) -> None:
        make_room(self)
        super().showPopup()

    def _height(self) -> int:
        return _LINES * self.fontMetrics().lineSpacing() + _FRAME

    def _on_title_changed(self, title: str) -> None:
        self.setToolTip(tip(title))
