"""A list of short texts, with the room between its rows that the style sheet asks for."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

_PADDING: Final = 16
"""Of both sides, as the style sheet has it."""


class LinesDelegate(QStyledItemDelegate):
    """Counts the lines of a row in the width that its padding leaves."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        self.initStyleOption(option, index)
        option.rect.setWidth(option.rect.width() - _PADDING)  # Qt counts the icon, and no padding
        return super().sizeHint(option, index)


class Rows(QListWidget):
    """Lays its rows out again once it is shown: filled before, Qt's own knows no style yet.

    Rows of several lines keep them all when the list becomes narrower.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int = 0) -> None:
        """Make an empty one.

        Args:
            parent: The widget it stands on.
            least: How many of its first rows, if it has them, it is high enough for.
        """
        super().__init__(parent)
        self._least = least
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(LinesDelegate(self))

    @override
    def doItemsLayout(self) -> None:
        super().doItemsLayout()
        if self._least:
            rows = map(self.item, range(min(self._least, self.count())))
            heights = sum(self.visualItemRect(row).height() for row in rows)
            self.setMinimumHeight(heights + self.height() - self.viewport().height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()
