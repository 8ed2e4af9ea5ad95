"""The recent workspaces: a name, and muted below it when it was changed and where it is."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from charterdesk.ui.rows import LinesDelegate, Rows

_LINE_END: Final = "\u2028"
"""What Qt makes of the ends of lines before it draws them."""


class _NameAndPlace(LinesDelegate):
    """Draws the first line as any row, and those below it as a hint."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        style, metrics = drawn.widget.style(), drawn.fontMetrics
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, drawn, drawn.widget)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, drawn, drawn.widget) + 1
        room.adjust(margin, 0, -margin, 0)  # as Qt leaves beside the icon
        lines = drawn.text.split(_LINE_END)
        drawn.text = ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, drawn.widget)
        painter.save()
        painter.setFont(drawn.font)
        painter.setLayoutDirection(drawn.direction)
        line = QRect(room.left(), 0, room.width(), metrics.lineSpacing())
        line.moveTop(room.center().y() - line.height() * len(lines) // 2)
        for number, words in enumerate(lines):
            role = QPalette.ColorRole.PlaceholderText if number else QPalette.ColorRole.Text
            painter.setPen(drawn.palette.color(role))
            painter.drawText(
                line,
                Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
                metrics.elidedText(words, drawn.textElideMode, line.width()),
            )
            line.translate(0, line.height())
        painter.restore()


class RecentList(Rows):
    """Cuts in the middle what finds no room, so that the end of a path is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recent")
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_NameAndPlace(self))
