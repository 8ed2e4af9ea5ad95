"""Lengths that follow the size of the window's text, which everybody can choose."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

TEXT_PIXELS: Final = 14
"""The height of text at 100 %."""
_FRAME: Final = QSize(16, 48)
"""What a window's frame takes of the screen."""


def text_share() -> float:
    """Return how large text is now, 1 being 100 %."""
    return QFontInfo(QApplication.font()).pixelSize() / TEXT_PIXELS


def scaled(pixels: int) -> int:
    """Return what a length in pixels at 100 % is now."""
    return round(pixels * text_share())


def half_scaled(pixels: int) -> int:
    """Return what a length that follows the text half as fast is now: that of a drawing."""
    return round(pixels * (1 + text_share()) / 2)


def roomy(width: int, height: int) -> QSize:
    """Return what a window's size in pixels at 100 % is now, and no larger than the screen."""
    return QSize(scaled(width), scaled(height)).boundedTo(largest())


def largest() -> QSize:
    """Return the size of the largest window that the screen shows whole."""
    return QApplication.primaryScreen().availableGeometry().size() - _FRAME


def keep_on_screen(window: QWidget) -> None:
    """Move a window that has grown back to where the screen shows all of it."""
    frame, room = window.frameGeometry(), window.screen().availableGeometry()
    left = max(room.left(), min(frame.left(), room.right() - frame.width() + 1))
    top = max(room.top(), min(frame.top(), room.bottom() - frame.height() + 1))
    if (left, top) != (frame.left(), frame.top()):
        window.move(left, top)
