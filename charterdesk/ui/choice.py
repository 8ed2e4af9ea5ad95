"""A choice of one of several: words that find no room end in an ellipsis, as elsewhere."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget
from typing_extensions import override

from charterdesk.ui.sizes import scaled

_LEAST: Final = 80
_WIDEST: Final = 480
_BESIDE_WORDS: Final = 40
"""What a row of the open list has beside its words, its scroll bar among them."""


class Choice(QComboBox):
    """As wide as the longest of its words where there is room; its open list always is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)

    @override
    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), scaled(_WIDEST)), hint.height())

    @override
    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), scaled(_LEAST)), hint.height())

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
        widest = self.view().sizeHintForColumn(0) + _BESIDE_WORDS
        self.view().setMinimumWidth(min(widest, scaled(_WIDEST)))
        super().showPopup()
        self._open_whole()

    def _open_whole(self) -> None:
        """Show every row: Qt's own list is too low by its frame, and keeps an arrow over the last.

        The arrow takes the room for want of which it is shown, so more is given for a moment.
        """
        view, popup = self.view(), self.view().window()
        needed = sum(view.sizeHintForRow(row) for row in range(self.count()))
        screen, place = self.screen().availableGeometry(), popup.geometry()
        if not view.viewport().height() < needed < screen.height():
            return
        popup.resize(place.width(), place.height() + needed)
        if (layout := popup.layout()) is not None:
            layout.activate()
        view.doItemsLayout()
        place.setHeight(needed + popup.height() - view.viewport().height())
        place.moveBottom(min(place.bottom(), screen.bottom()))
        popup.setGeometry(place)
