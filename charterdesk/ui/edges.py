"""The edge at which one begins to read."""

from PySide6.QtCore import Qt


def leading_edge(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return where lines of this direction begin, whatever stands in them.

    Qt's own places Latin letters and figures on the left of a window that runs from the right.
    """
    right_to_left = direction is Qt.LayoutDirection.RightToLeft
    edge = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
    return edge | Qt.AlignmentFlag.AlignAbsolute
