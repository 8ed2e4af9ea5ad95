"""What has the focus is brought into sight, wherever the focus comes from.

Qt's scrolling areas do so only while Tab goes from one of their own widgets to the next.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class FocusInSight(QObject):
    """Follows the focus through all windows, as long as its parent lives."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # what is clicked is in sight, and must not move from under the mouse
        around = now.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea) and around.widget() is not None:
                around.ensureWidgetVisible(now)
            around = around.parentWidget()
