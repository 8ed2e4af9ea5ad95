"""The places one over the other: each asks for no more room than it needs itself."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget
from typing_extensions import override


class RoomyStack(QStackedWidget):
    """Pages of which Qt's own would be as large as the largest, whichever is shown."""

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()

    @override
    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.sizeHint()


def scrolling(stack: RoomyStack) -> QScrollArea:
    """Return an area in which pages scroll where large text leaves a small screen no room."""
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(stack)
    stack.currentChanged.connect(stack.updateGeometry)
    return area
