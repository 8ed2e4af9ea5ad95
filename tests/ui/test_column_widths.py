"""What a row says is in sight without scrolling sideways; who draws a column keeps it so."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from charterdesk.ui.column_choice import ColumnChoice
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.folding import folded_width
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.table import Table
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter
from tests.ui.conftest import LANGUAGES

SHORT = ("number", "status", "received_on", "signed_on", "frozen_at", "time", "answered_on")
"""The keys of columns whose words are never cut."""


def table_of(window: MainWindow, name: str) -> Table:
    table = window.go(name).findChildren(Table)[0]
    QTest.qWait(50)
    return table


def needed(table: Table, column: int, *, folded: bool = False) -> int:
    """Return what the longest cell of a column that is seen needs, and its title."""
    metrics, model = table.fontMetrics(), table.listing
    words = [str(model.index(row, column).data()) for row in range(min(model.rowCount(), 10))]
    title = str(model.headerData(column, Qt.Orientation.Horizontal))
    header = table.horizontalHeader().fontMetrics()
    cells = max((metrics.horizontalAdvance(word) for word in words), default=0)
    said = folded_width(title, header) if folded else header.horizontalAdvance(title)
    return max(cells + 22, round(said * 13 / 14) + 22)


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_the_usual_size_no_table_scrolls_sideways(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    window.menus.choose_language(language)
    for name in (destination.name for destination in DESTINATIONS):
        _choose_charter(window, in_consultation=name == "consultation")
        place = window.go(name)
        tabs = place.findChild(QTabWidget)
        for number in range(tabs.count() if isinstance(tabs, QTabWidget) else 1):
            if isinstance(tabs, QTabWidget):
                tabs.setCurrentIndex(number)
            QTest.qWait(50)
            for table in place.findChildren(Table):
                if not table.isVisible():
                    continue
                bar = table.horizontalScrollBar()
                # Rows that are read off the window's thread come late, and a scroll bar with them.
                qtbot.waitUntil(lambda bar=bar: bar.maximum() == 0)  # type: ignore[misc]
                for column, key in enumerate(table.columns.split("-")):
                    if key in SHORT and not table.isColumnHidden(column):
                        assert table.columnWidth(column) >= needed(table, column), (name, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_large_text_what_tells_a_signatory_and_its_status_is_whole(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    window.menus.choose_text_percent(200)
    try:
        table = table_of(window, "signatories")
        qtbot.waitUntil(lambda: window.sidebar.is_brief and table.rowHeight(0) > 50)
        QTest.qWait(200)
        for column in (0, 2, 3, 4):
            assert table.columnWidth(column) >= needed(table, column, folded=True), column
            edge = table.columnViewportPosition(column)
            assert 0 <= edge < table.viewport().width()
    finally:
        window.menus.choose_text_percent(100)


def test_a_column_that_was_drawn_stays_and_the_widest_takes_the_rest(window: MainWindow) -> None:
    table = table_of(window, "signatories")
    assert table.settled == frozenset()
    table.horizontalHeader().resizeSection(2, 200)
    QTest.qWait(50)
    assert table.columnWidth(2) == 200
    assert table.settled == {"acronym"}
    assert table.horizontalScrollBar().maximum() == 0
    window.resize(1300, 768)
    QTest.qWait(50)
    assert table.columnWidth(2) == 200
    window.resize(1366, 768)


def test_a_word_that_is_longer_widens_its_column(window: MainWindow) -> None:
    table = table_of(window, "signatories")
    before = table.columnWidth(5)
    person = table.listing.index(0, 5)
    assert table.listing.setData(person, "Abdellatif Ben Abdelouahed")
    QTest.qWait(50)
    assert table.columnWidth(5) > before
    assert table.columnWidth(5) >= needed(table, 5)


def test_what_is_shown_only_once_it_is_chosen_is_remembered(window: MainWindow) -> None:
    table = table_of(window, "signatories")
    keys = table.columns.split("-")
    assert table.isColumnHidden(keys.index("region"))
    choice = table.findChild(ColumnChoice)
    assert isinstance(choice, ColumnChoice)
    choice.list_columns()
    for action in choice.actions():
        action.setChecked(True)
    assert window.opened is not None
    path = window.opened.workspace.path
    window.close_workspace()
    assert window.open_path(path)
    again = table_of(window, "signatories")
    assert not any(again.isColumnHidden(number) for number in range(len(keys)))
