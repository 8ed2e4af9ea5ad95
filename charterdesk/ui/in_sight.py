"""What has the focus is brought into sight and kept there, wherever the focus comes from.

Qt's scrolling areas bring it there only while Tab goes from one of their own widgets to the next,
and leave it where it is then: what is laid out later pushes it out of sight.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid
from typing_extensions import override


class FocusInSight(QObject):
    """Follows the focus through all windows, as long as its parent lives."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._followed: QWidget | None = None
        self._areas: list[QScrollArea] = []
        self._bars: list[QScrollBar] = []
        self._watched: list[QWidget] = []
        application.focusChanged.connect(self._on_focus_changed)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        contents = [area.widget() for area in self._areas if isValid(area)]
        # The contents of an area are moved by scrolling, all else by being laid out.
        if kind is QEvent.Type.Resize or (kind is QEvent.Type.Move and watched not in contents):
            self._show()
        return False

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            return  # the window is left for a moment, and what is laid out meanwhile counts
        self._leave()
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # what is clicked is in sight, and must not move from under the mouse
        self._follow(now)
        self._show()

    def _follow(self, widget: QWidget) -> None:
        """Watch all that can move a widget: what it stands in, up to the outermost area."""
        self._followed = widget
        within, passed = widget, [widget]
        while (around := within.parentWidget()) is not None:
            passed.append(around)
            if isinstance(around, QScrollArea) and around.widget() is not None:
                self._areas.append(around)
                self._watched += passed
                passed = []
            within = around
        for watched in self._watched:
            watched.installEventFilter(self)
        for area in self._areas:
            self._bars += [area.horizontalScrollBar(), area.verticalScrollBar()]
        for bar in self._bars:
            bar.rangeChanged.connect(self._show)
            bar.actionTriggered.connect(self._leave)

    def _leave(self) -> None:
        """Follow it no longer: another has the focus, or the user scrolls elsewhere."""
        for watched in filter(isValid, self._watched):
            watched.removeEventFilter(self)
        for bar in filter(isValid, self._bars):
            bar.rangeChanged.disconnect(self._show)
            bar.actionTriggered.disconnect(self._leave)
        self._followed = None
        self._areas, self._bars, self._watched = [], [], []

    def _show(self) -> None:
        if self._followed is None or not isValid(self._followed):
            return
        for area in filter(isValid, self._areas):
            if area.isAncestorOf(self._followed):
                area.ensureWidgetVisible(self._followed)
