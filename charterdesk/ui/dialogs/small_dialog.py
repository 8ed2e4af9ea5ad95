"""A dialog of a few lines, as high as its sentences are in the language they are said in."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from typing_extensions import override


class SmallDialog(QDialog):
    """One column of widgets."""

    def __init__(self, title: str, width: int, parent: QWidget) -> None:
        """Make an empty one.

        Args:
            title: Of its frame.
            width: Pixels that it takes at least.
            parent: The window or dialog it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(width)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 24, 24, 20)
        self._column.setSpacing(16)

    def put(self, *widgets: QWidget) -> None:
        """Add widgets below those that are there."""
        for widget in widgets:
            self._column.addWidget(widget)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return answer

    def _fit(self) -> None:
        # Qt asks how high the sentences are before it knows how wide the dialog is.
        # Nor does it let the contents be as wide as they must where a least width is set.
        width = max(self.width(), self._column.totalMinimumSize().width())
        self.resize(width, self._column.totalHeightForWidth(width))
