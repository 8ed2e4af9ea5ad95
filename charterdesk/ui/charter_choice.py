"""The choice of a charter: titles are longer than the sidebar is wide."""

from typing import Final

from PySide6.QtCore import QRect, QSize
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
from charterdesk.ui.edges import leading_edge
from charterdesk.ui.icons import icon
from charterdesk.ui.sizes import half_scaled
from charterdesk.ui.wording import tip
from charterdesk.ui.wrapped_lines import wrapped_lines

_LINES: Final = 2
_FRAME: Final = 16
_DRAWING: Final = 20
_ARROW: Final = 14
"""Of a brief one, under its drawing."""


class CharterChoice(QComboBox):
    """Shows the title that is chosen in up to two lines, and the whole of it as a tooltip.

    A brief one shows a drawing in place of the title.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_brief = False
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(self._on_title_changed)

    def be_brief(self, is_brief: bool) -> None:
        """Show a drawing in place of the title, or the title again."""
        self._is_brief = is_brief
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width(super().sizeHint()), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(super().minimumSizeHint()), self._height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self._is_brief:
            self._paint_briefly(painter, option)
            painter.end()
            return
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines = wrapped_lines(self.currentText(), self.font(), room.width(), _LINES)
        height = self.fontMetrics().lineSpacing()
        top = room.top() + (room.height() - height * len(lines)) / 2
        edge = leading_edge(self.layoutDirection())
        for number, line in enumerate(lines):
            place = QRect(room.left(), round(top + number * height), room.width(), height)
            painter.drawText(place, edge, line)
        painter.end()

    @override
    def showPopup(self) -> None:
        make_room(self)
        super().showPopup()

    def _paint_briefly(self, painter: QStylePainter, option: QStyleOptionComboBox) -> None:
        option.subControls = QStyle.SubControl.SC_ComboBoxFrame
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.rect().adjusted(0, _FRAME // 2, 0, -_FRAME // 2)
        drawing, arrow = half_scaled(_DRAWING), half_scaled(_ARROW)
        middle = self.rect().center().x()
        above = QRect(middle - drawing // 2, room.top(), drawing, drawing)
        below = QRect(middle - arrow // 2, room.bottom() + 1 - arrow, arrow, arrow)
        icon("book-open", self).paint(painter, above)
        icon("chevron-down", self).paint(painter, below)

    def _width(self, hint: QSize) -> int:
        return half_scaled(_DRAWING) + _FRAME if self._is_brief else hint.width()

    def _height(self) -> int:
        if self._is_brief:
            return half_scaled(_DRAWING) + half_scaled(_ARROW) + _FRAME
        return _LINES * self.fontMetrics().lineSpacing() + _FRAME

    def _on_title_changed(self, title: str) -> None:
        self.setToolTip(tip(title))
