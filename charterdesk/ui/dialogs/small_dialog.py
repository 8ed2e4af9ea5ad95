"""A dialog of a few lines, as high as its sentences are in the language they are said in."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from charterdesk.ui.sizes import keep_on_screen, largest, scaled


class SmallDialog(QDialog):
    """One column of widgets, which scrolls where large text leaves a small screen no room.

    What answers the dialog stays in sight below it.
    """

    def __init__(self, title: str, width: int, parent: QWidget) -> None:
        """Make an empty one.

        Args:
            title: Of its frame.
            width: Pixels at 100 % that it takes at least.
            parent: The window or dialog it belongs to.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.take_width(width)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(24, 24, 24, 0)
        self._column.setSpacing(16)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._lines)
        self._lines.installEventFilter(self)
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(24, 16, 24, 20)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addLayout(self._foot)

    def take_width(self, width: int) -> None:
        """Be as wide as other contents ask for: pixels at 100 %."""
        least = min(scaled(width), largest().width())
        self.setMinimumWidth(least)
        self.resize(least, self.height())

    def put(self, *widgets: QWidget) -> None:
        """Add widgets below those that are there; buttons that answer go to the foot."""
        for widget in widgets:
            answers = isinstance(widget, QDialogButtonBox)
            (self._foot if answers else self._column).addWidget(widget)

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
        foot = self._foot.totalMinimumSize()
        least = max(self._column.totalMinimumSize().width(), foot.width())
        width = max(self.width(), least)
        height = foot.height() + (
            self._column.totalHeightForWidth(width)
            if self._column.hasHeightForWidth()
            else self._column.totalSizeHint().height()
        )
        most = largest().height()
        scrolls = height > most
        if scrolls:
            width = max(width, least + self._area.verticalScrollBar().sizeHint().width())
        # A bar that was there for a moment would make the sentences longer, and stay for it.
        policy = Qt.ScrollBarPolicy
        self._area.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.resize(width, min(height, most))
        if self.isVisible():
            keep_on_screen(self)
