"""Rows of a list stand apart, also of one that was filled before it was shown."""

from pytestqt.qtbot import QtBot

from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.rows import Rows


def test_rows_have_the_height_of_the_style(window: MainWindow, qtbot: QtBot) -> None:
    rows = Rows()
    qtbot.addWidget(rows)
    rows.addItems(["one", "two"])
    rows.show()
    qtbot.waitUntil(lambda: rows.visualItemRect(rows.item(0)).height() == rows.sizeHintForRow(0))
    assert rows.visualItemRect(rows.item(1)).height() > rows.fontMetrics().height()


def test_a_row_keeps_its_lines_in_a_narrower_list(window: MainWindow, qtbot: QtBot) -> None:
    rows = Rows()
    qtbot.addWidget(rows)
    rows.setWordWrap(True)
    rows.addItem("Economic, social and cultural rights\n6 commitments")
    rows.resize(400, 300)
    rows.show()
    wide = rows.visualItemRect(rows.item(0)).height()
    rows.resize(160, 300)
    qtbot.waitUntil(lambda: rows.visualItemRect(rows.item(0)).height() > wide)
