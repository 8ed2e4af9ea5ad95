"""Controls beside each other, on a further line where large text leaves them no room on one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QStyle,
    QWidget,
    QWidgetItem,
)
from typing_extensions import override

from charterdesk.ui.choice import Choice

_SPACING: Final = 8


@dataclass(slots=True)
class _Part:
    item: QLayoutItem
    stretches: bool

    @property
    def wanted(self) -> int:
        widget = self.item.widget()
        if isinstance(widget, Choice):
            return widget.width_of_words()
        return self.item.sizeHint().width()


class WrappedRow(QLayout):
    """Gives each of its widgets the width that it would like to have.

    One that stretches takes what is left of its line. A choice would like what is chosen to be
    whole, whatever the longest of its words. What would like more than there is stands alone on
    its line, in as much as there is.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[_Part] = []
        self.setContentsMargins(QMargins())
        self.setSpacing(_SPACING)

    def add(self, widget: QWidget, *, stretches: bool = False) -> None:
        """Put a widget at the end."""
        self.addChildWidget(widget)
        self._parts.append(_Part(QWidgetItem(widget), stretches))
        self.invalidate()

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._parts.append(_Part(item, False))

    @override
    def count(self) -> int:
        return len(self._parts)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._parts[index].item if 0 <= index < len(self._parts) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._parts.pop(index).item if 0 <= index < len(self._parts) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        heights = [max(_height(part) for part in line) for line in self._lines(width)]
        return sum(heights) + self.spacing() * max(len(heights) - 1, 0)

    @override
    def minimumSize(self) -> QSize:
        parts = list(self._shown())
        width = max((part.item.minimumSize().width() for part in parts), default=0)
        return QSize(width, max(map(_height, parts), default=0))

    @override
    def sizeHint(self) -> QSize:
        parts = list(self._shown())
        width = sum(part.wanted for part in parts) + self.spacing() * max(len(parts) - 1, 0)
        return QSize(width, max(map(_height, parts), default=0))

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        around = self.parentWidget()
        assert around is not None
        direction = around.layoutDirection()
        top = rect.top()
        for line in self._lines(rect.width()):
            height = max(map(_height, line))
            left = rect.left()
            for part, width in zip(line, self._widths(line, rect.width()), strict=True):
                place = QRect(left, top, width, height)
                part.item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += width + self.spacing()
            top += height + self.spacing()

    def _widths(self, line: list[_Part], room: int) -> list[int]:
        """Share a line: what stretches takes the rest."""
        widths = [min(part.wanted, room) for part in line]
        rest = room - sum(widths) - self.spacing() * (len(line) - 1)
        stretching = [number for number, part in enumerate(line) if part.stretches]
        for number in stretching:
            widths[number] += rest // len(stretching)
        return widths

    def _lines(self, room: int) -> Iterator[list[_Part]]:
        line: list[_Part] = []
        taken = 0
        for part in self._shown():
            if line and taken + self.spacing() + part.wanted > room:
                yield line
                line, taken = [], 0
            taken += part.wanted + (self.spacing() if line else 0)
            line.append(part)
        if line:
            yield line

    def _shown(self) -> Iterator[_Part]:
        return (part for part in self._parts if not part.item.isEmpty())


def _height(part: _Part) -> int:
    return part.item.sizeHint().height()


def together(*widgets: QWidget) -> QWidget:
    """Return widgets that are not parted; the last takes the room that is left."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(QMargins())
    row.setSpacing(_SPACING)
    for widget in widgets:
        row.addWidget(widget)
    row.setStretch(len(widgets) - 1, 1)
    return whole
