"""A sentence in a table is read to its end, also in the row that has the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem
from pytestqt.qtbot import QtBot

from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.whole_rows import keep_rows_whole


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_narrower_column_has_higher_rows(
    window: MainWindow, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    table = QTableWidget(1, 2)
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.setItem(0, 0, QTableWidgetItem("Nobody answers for the commitment to report " * 3))
    keep_rows_whole(table)
    table.show()
    table.setColumnWidth(0, 500)
    qtbot.waitUntil(lambda: table.rowHeight(0) >= 2 * table.fontMetrics().height() + 4)
    height = table.rowHeight(0)
    table.setColumnWidth(0, 250)
    qtbot.waitUntil(lambda: table.rowHeight(0) > height)
