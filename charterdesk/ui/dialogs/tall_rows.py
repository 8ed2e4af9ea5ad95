"""Labels of a form beside what is higher than one line."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

ABOVE_TEXT: Final = 11
"""Pixels between the edge of a text area and its first line."""
ABOVE_BOX: Final = 5
"""Pixels between the edge of a check box and its words."""


def top_label(words: str, above: int = 0) -> QLabel:
    """Return a label on the first line of what it is beside; Qt's own lies somewhat lower.

    Args:
        words: What it says.
        above: Pixels of the field above its first line.
    """
    label = QLabel(words)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(0, above, 0, 0)
    return label
