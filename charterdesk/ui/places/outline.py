"""The outline of a charter: one provision under the other, its kind above its first lines."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.fields import text_direction
from charterdesk.ui.models.provisions import KIND, ProvisionsModel
from charterdesk.ui.theme import reading_font
from charterdesk.ui.wrapped_lines import wrapped_lines

_PADDING: Final = 10
_LINES: Final = 2
_TEXT_SCALE: Final = 1.14
_NO_KEY: Final = Qt.KeyboardModifier.NoModifier


class OutlineDelegate(QStyledItemDelegate):
    """Draws a provision: the kind small and quiet, then two lines of its text."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        text_height = QFontMetrics(self._text_font(option)).lineSpacing() * _LINES
        return QSize(120, _PADDING * 2 + option.fontMetrics.height() + text_height)

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        style = QApplication.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget
        )
        area = QRectF(option.rect).adjusted(_PADDING + 4, _PADDING, -_PADDING - 4, -_PADDING)
        if option.state & QStyle.StateFlag.State_Selected:
            bar = QRectF(option.rect).adjusted(2, 6, -2, -6)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.setLeft(bar.right() - 4)
            else:
                bar.setWidth(4)
            painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Accent))
        kind_height = option.fontMetrics.height()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setLayoutDirection(option.direction)
        kind_area = QRectF(area.left(), area.top(), area.width(), kind_height)
        painter.drawText(kind_area, int(Qt.AlignmentFlag.AlignLeading), index.data(KIND))
        font = self._text_font(option)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        words = QTextOption()
        words.setTextDirection(text_direction(index.data()) or option.direction)
        words.setAlignment(Qt.AlignmentFlag.AlignLeading)
        words.setWrapMode(QTextOption.WrapMode.NoWrap)
        text, height = index.data().replace("\n", " "), metrics.lineSpacing()
        for number, line in enumerate(wrapped_lines(text, font, int(area.width()), _LINES)):
            top = area.top() + kind_height + number * height
            painter.drawText(QRectF(area.left(), top, area.width(), height), line, words)
        painter.restore()

    def _text_font(self, option: QStyleOptionViewItem) -> QFont:
        return reading_font(round(option.font.pixelSize() * _TEXT_SCALE))


class Outline(QListView):
    """The provisions, to choose one, and to drag it to another place."""

    text_wanted = Signal()
    """Enter was pressed: the chosen one is to be written."""

    def __init__(self, model: ProvisionsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(OutlineDelegate(self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the chosen one in sight where a notice above takes room."""
        chosen = self.visualRect(self.currentIndex())
        super().resizeEvent(event)
        if chosen.top() >= 0 and chosen.bottom() <= event.oldSize().height():
            self.scrollTo(self.currentIndex())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {_NO_KEY, Qt.KeyboardModifier.KeypadModifier}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.text_wanted.emit()
        else:
            super().keyPressEvent(event)
