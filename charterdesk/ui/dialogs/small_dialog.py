"""A dialog of a few lines, as high as its sentences are in the language they are said in."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.ui.sizes import largest


class SmallDialog(QDialog):
    """One column of widgets, which scrolls where large text leaves a small screen no room."""

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
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(24, 24, 24, 20)
        self._column.setSpacing(16)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._lines)
        self._lines.installEventFilter(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)

    def put(self, *widgets: QWidget) -> None:
        """Add widgets below those that are there."""
        for widget in widgets:
            self._column.addWidget(widget)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        # Qt asks how high the sentences are before it knows how wide the dialog is.
        # Nor does it let the contents be as wide as they must where a least width is set.
        least, most = self._column.totalMinimumSize().width(), largest().height()
        width = max(self.width(), least)
        height = (
            self._column.totalHeightForWidth(width)
            if self._column.hasHeightForWidth()
            else self._column.totalSizeHint().height()
        )
        if height > most:
            width = max(width, least + self._area.verticalScrollBar().sizeHint().width())
        self.resize(width, min(height, most))
