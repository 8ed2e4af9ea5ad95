"""Widgets that put their words and icons on again when the language, theme or size changes."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

_DRESSING: Final = frozenset(
    {
        QEvent.Type.LanguageChange,
        QEvent.Type.PaletteChange,
        QEvent.Type.LayoutDirectionChange,
        QEvent.Type.FontChange,
    }
)


class Pane(QWidget):
    """A widget that says how it is worded once, and is worded so in each language."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dressings: list[Callable[[], None]] = []
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._dress)

    def dressed(self, *dressings: Callable[[], None]) -> None:
        """Run these now and whenever the language, the direction or the theme changes."""
        for dress in dressings:
            dress()
            self._dressings.append(dress)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _DRESSING and hasattr(self, "_again"):
            self._again.start()  # several such events come together

    def _dress(self) -> None:
        for dress in self._dressings:
            dress()
