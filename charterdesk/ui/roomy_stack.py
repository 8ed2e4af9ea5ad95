"""The places one over the other, which scroll where large text leaves a small screen no room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget
from typing_extensions import override


class RoomyStack(QStackedWidget):
    """Pages of which each asks for its own room; Qt's own asks for that of the largest."""

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()


class Upright(QWidget):
    """Asks for the height that its lines need in its width; Qt's own, for that of one line."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return hint
        return hint.expandedTo(QSize(0, layout.minimumHeightForWidth(self.width())))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class RoomyArea(QScrollArea):
    """Gives a stack all the room that there is, and never less than it needs."""

    def __init__(self, stack: RoomyStack) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack = stack
        self.setWidget(stack)
        stack.currentChanged.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        # Qt's own “resizable” gives a page the height that its wrapped texts would like to have.
        least, room = self._stack.minimumSizeHint(), self.maximumViewportSize()
        if least.width() > room.width():
            room.setHeight(room.height() - self.horizontalScrollBar().sizeHint().height())
        if least.height() > room.height():
            room.setWidth(room.width() - self.verticalScrollBar().sizeHint().width())
        self._stack.resize(room.expandedTo(least))
