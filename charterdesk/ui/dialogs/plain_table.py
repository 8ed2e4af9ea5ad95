"""A table of short texts to read, as a dialog shows them."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
)
from typing_extensions import override

from charterdesk.ui.whole_rows import keep_rows_whole
from charterdesk.ui.wording import isolated, tip

_LEAST: Final = 48
"""Pixels that a column takes at least: Qt's own least is that of four wide letters."""
_MOST_WHOLE: Final = 400
"""Rows; to look at many more takes too long."""


class PlainTable(QTableWidget):
    """Rows of texts, as high as these; of very many rows each has one line, and a tool tip."""

    def __init__(self, titles: tuple[str, ...], *, numbered: bool = True) -> None:
        """Make an empty one.

        Args:
            titles: Of the columns.
            numbered: Of three columns and more the first holds numbers, and is as narrow.
        """
        super().__init__(0, len(titles))
        self.setHorizontalHeaderLabels(list(titles))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(_LEAST)
        for number in range(len(titles)):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        if numbered and len(titles) > 2:  # the row's number needs no more than its width
            self.narrow(0)
        self.fit_rows = keep_rows_whole(self, _MOST_WHOLE)
        """Gives rows the height of their words at once."""

    def narrow(self, *columns: int) -> None:
        """Give columns no more room than they need; the others share what remains."""
        for number in columns:
            self.horizontalHeader().setSectionResizeMode(
                number, QHeaderView.ResizeMode.ResizeToContents
            )

    @override
    def selectRow(self, row: int) -> None:
        # Qt's own finds no column at the leading edge of a table that runs from right to left.
        selection = self.selectionModel()
        selection.setCurrentIndex(
            self.model().index(row, 0),
            selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows,
        )

    @override
    def updateEditorGeometries(self) -> None:
        super().updateEditorGeometries()
        for box in self.viewport().findChildren(
            QComboBox, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):  # Qt's own stand at the top of their rows
            row = self.visualRect(self.indexAt(box.geometry().center()))
            box.move(box.x(), row.center().y() - box.height() // 2)

    def put_all(self, row: int, words: tuple[str, ...]) -> None:
        """Fill a row."""
        for column, text in enumerate(words):
            self.put(row, column, text)

    def put(self, row: int, column: int, text: str) -> None:
        """Fill a cell."""
        item = QTableWidgetItem(isolated(text) if text else "")
        item.setToolTip(tip(text))
        self.setItem(row, column, item)
