"""A dialog in which one works for a while: as large as it was left, divided as it was left."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from charterdesk.ui.as_left import remember_as_left, restore_as_left
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sizes import largest, roomy, scaled


@runtime_checkable
class _Remembering(Protocol):
    """What a window is that has preferences."""

    preferences: Preferences


class LargeDialog(QDialog):
    """Remembers its size and its parts in the preferences of the window that it belongs to."""

    def __init__(self, size: tuple[int, int], parent: QWidget) -> None:
        """Make an empty one.

        Args:
            size: Its first width and height in pixels at 100 %.
            parent: The window, place or dialog it belongs to.
        """
        super().__init__(parent)
        self.resize(roomy(*size))
        self._as_left = False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        preferences = self._remembering()
        if preferences is not None and not self._as_left:
            self._as_left = True
            width, _, height = preferences.choice(self._size_name()).partition("x")
            if width.isdecimal() and height.isdecimal():
                self.resize(QSize(int(width), int(height)).boundedTo(largest()))
            restore_as_left(self, type(self).__name__, preferences)
        super().showEvent(event)

    @override
    def done(self, result: int) -> None:
        preferences = self._remembering()
        if preferences is not None:
            size = self.size()
            preferences.remember_choice(self._size_name(), f"{size.width()}x{size.height()}")
            remember_as_left(self, type(self).__name__, preferences)
        super().done(result)

    def _size_name(self) -> str:
        return f"size/{type(self).__name__}/{scaled(100)}"

    def _remembering(self) -> Preferences | None:
        ancestor = self.parentWidget()
        while ancestor is not None and not isinstance(ancestor, _Remembering):
            ancestor = ancestor.parentWidget()
        return None if ancestor is None else ancestor.preferences
