"""Rows of a table that are as high as their texts, however wide the columns become."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

_PADDING: Final = 16
_AROUND_WIDGET: Final = 5
"""What the style sheet keeps free above and below a widget in its row, and the line."""


def keep_rows_whole(table: QTableView, most: int | None = None) -> Callable[[], None]:
    """Give rows their height when a column is another width or they say something else.

    Args:
        table: The table.
        most: So many rows at most are looked at; where there are more, each has one line.

    Returns:
        What gives rows their height at once.
    """

    def fit() -> None:
        model = table.model()
        whole = most is None or model.rowCount() <= most
        table.setWordWrap(whole)  # words that do not fit on one line end in an ellipsis
        # Qt's own leaves out columns of a table that runs from right to left.
        for row in range(model.rowCount() if whole else 0):
            table.setRowHeight(row, _height(table, row))

    again = QTimer(table, singleShot=True, interval=0)
    again.timeout.connect(fit)
    table.horizontalHeader().sectionResized.connect(again.start)
    table.model().dataChanged.connect(again.start)
    return fit


def _height(table: QTableView, row: int) -> int:
    heights = [table.verticalHeader().defaultSectionSize()]
    for column in range(table.model().columnCount()):
        index = table.model().index(row, column)
        option = QStyleOptionViewItem()
        table.initViewItemOption(option)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        # The style sheet's padding is left out by Qt, as is a rectangle without height.
        option.rect = QRect(0, 0, table.columnWidth(column) - _PADDING, 1)
        heights.append(table.itemDelegateForIndex(index).sizeHint(option, index).height())
        if (widget := table.indexWidget(index)) is not None:
            height = min(widget.sizeHint().height(), widget.maximumHeight())
            heights.append(height + _AROUND_WIDGET)
    return max(heights)
