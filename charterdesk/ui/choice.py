"""A choice of one of several: words that find no room end in an ellipsis, as elsewhere."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget
from typing_extensions import override

from charterdesk.ui.sizes import scaled

_LEAST: Final = 80
_WIDEST: Final = 480
_MOST_ROWS: Final = 14
_OVERHANG: Final = 4
"""Pixels by which Qt takes a letter for narrower than it is, at the end of words."""
_BESIDE_WORDS: Final = 40
"""What a row of the open list has beside its words, its scroll bar among them."""


class Choice(QComboBox):
    """As wide as the longest of its words where there is room; its open list always is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.currentTextChanged.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), scaled(_WIDEST)), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), scaled(_LEAST)), hint.height())

    def width_of_words(self) -> int:
        """Return how wide it is at least for what is chosen to stand there whole."""
        words = [self.itemText(number) for number in range(self.count())]
        longest = max(map(self.fontMetrics().horizontalAdvance, words), default=0)
        chosen = self.fontMetrics().horizontalAdvance(self.currentText())
        return super().sizeHint().width() - longest + chosen + _OVERHANG

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = option.fontMetrics.elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def showPopup(self) -> None:
        make_room(self)
        super().showPopup()


def make_room(box: QComboBox) -> None:
    """Let the list of a box open as wide as its words, and as high as a good many of its rows."""
    widest = box.view().sizeHintForColumn(0) + _BESIDE_WORDS
    box.view().setMinimumWidth(min(widest, scaled(_WIDEST)))
    box.setMaxVisibleItems(_MOST_ROWS)
