"""A choice of one of several: words that find no room end in an ellipsis, as elsewhere.

Its tool tip then says them whole.
"""

from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import tip
from charterdesk.ui.wrapped_lines import wrapped_lines

_LEAST: Final = 80
_WIDEST: Final = 480
_MOST_ROWS: Final = 14
_OVERHANG: Final = 4
"""Pixels by which Qt takes a letter for narrower than it is, at the end of words."""
_MOST_LINES: Final = 4
"""Of what is chosen, where it may have several."""
_AROUND_LINES: Final = 2
"""Pixels of its frame above and below them."""
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
        width = hint.width() + 1  # Qt leaves out the part of a pixel by which words are wider
        return QSize(min(width, scaled(_WIDEST)), hint.height())

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
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.currentText()
            if not self.toolTip() and self._shown_words() != words:
                QToolTip.showText(event.globalPos(), tip(words), self)
                return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._shown_words()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def room_of_words(self) -> QRect:
        """Return where what is chosen stands."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )

    def _shown_words(self) -> str:
        return self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self.room_of_words().width()
        )

    @override
    def showPopup(self) -> None:
        make_room(self)
        super().showPopup()


class TallChoice(Choice):
    """A choice of long words: what is chosen has as many lines as it needs, up to a few."""

    resized = Signal()
    """It has another width, and may need another height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tall")
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        beside = self.width() - self.room_of_words().width()
        lines = len(self._lines(width - beside, _MOST_LINES))
        return self.sizeHint().height() + (lines - 1) * self.fontMetrics().lineSpacing()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
            self.resized.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.room_of_words()
        lines = self._lines(room.width(), self._most())
        if len(lines) == 1:
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.setLayoutDirection(self.layoutDirection())
        edge = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawItemText(
            room, edge.value, self.palette(), self.isEnabled(), "\n".join(lines),
            QPalette.ColorRole.Text,
        )  # fmt: skip
        painter.end()

    @override
    def _shown_words(self) -> str:
        lines = self._lines(self.room_of_words().width(), self._most())
        return super()._shown_words() if len(lines) == 1 else " ".join(lines)

    def _most(self) -> int:
        """Return how many lines it has room for."""
        return max((self.height() - _AROUND_LINES) // self.fontMetrics().lineSpacing(), 1)

    def _lines(self, room: int, most: int) -> list[str]:
        return wrapped_lines(self.currentText(), self.font(), room, most)


def make_room(box: QComboBox) -> None:
    """Let the list of a box open as wide as its words, and as high as a good many of its rows."""
    widest = box.view().sizeHintForColumn(0) + _BESIDE_WORDS
    box.view().setMinimumWidth(min(widest, scaled(_WIDEST)))
    box.setMaxVisibleItems(_MOST_ROWS)
