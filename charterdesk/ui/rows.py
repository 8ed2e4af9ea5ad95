"""A list of short texts, with the room between its rows that the style sheet asks for."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QWidget
from typing_extensions import override


class Rows(QListWidget):
    """Lays its rows out again once it is shown: filled before, Qt's own knows no style yet.

    Rows of several lines keep them all when the list becomes narrower.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()
