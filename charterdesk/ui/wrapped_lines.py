"""A text on a few lines, as many of its words as fit."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_UTF_16: Final = "utf-16-le"
_UNIT: Final = 2
"""Bytes."""


def wrapped_lines(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Return a text as it is parted into lines, what does not fit left out of the last.

    Args:
        text: On one line.
        font: In which it is drawn.
        width: Of a line, in pixels.
        most: How many lines there may be.
    """
    units = text.encode(_UTF_16, "surrogatepass")  # as Qt counts
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        last = len(lines) == most - 1
        end = None if last else (line.textStart() + line.textLength()) * _UNIT
        part = units[line.textStart() * _UNIT : end].decode(_UTF_16, "surrogatepass")
        lines.append(part.strip())
    layout.endLayout()
    metrics = QFontMetrics(font)
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]
