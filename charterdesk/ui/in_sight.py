"""What has the focus is brought into sight and kept there, wherever the focus comes from.

Qt's scrolling areas bring it there only while Tab goes from one of their own widgets to the next,
and leave it where it is then: what is laid out later pushes it out of sight.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid


class FocusInSight(QObject):
    """Follows the focus through all windows, as long as its parent lives."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._followed: QWidget | None = None
        self._areas: list[QScrollArea] = []
        self._bars: list[QScrollBar] = []
        application.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return  # the window is left for a moment, and what is laid out meanwhile counts
        self._leave()
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # what is clicked is in sight, and must not move from under the mouse
        self._follow(now)
        self._show()

    def _follow(self, widget: QWidget) -> None:
        """Keep a widget in sight while what it stands in is laid out anew."""
        self._followed = widget
        around = widget.parentWidget()
        while around is not None:
            if isinstance(around, QScrollArea) and around.widget() is not None:
                self._areas.append(around)
                self._bars += [around.horizontalScrollBar(), around.verticalScrollBar()]
            around = around.parentWidget()
        for bar in self._bars:
            bar.rangeChanged.connect(self._show)
            bar.actionTriggered.connect(self._leave)

    def _leave(self) -> None:
        """Follow it no longer: another has the focus, or the user scrolls elsewhere."""
        for bar in filter(isValid, self._bars):
            bar.rangeChanged.disconnect(self._show)
            bar.actionTriggered.disconnect(self._leave)
        self._followed, self._areas, self._bars = None, [], []

    def _show(self) -> None:
        if self._followed is None or not isValid(self._followed):
            return
        for area in filter(isValid, self._areas):
            if area.isAncestorOf(self._followed):
                area.ensureWidgetVisible(self._followed)
