"""Text twice as large on a small screen: nothing is off an edge, and nothing is cut off."""

from collections.abc import Iterator
from contextlib import suppress
from typing import cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QTabWidget, QToolTip, QWidget
from pytestqt.exceptions import TimeoutError as QtTimeoutError
from pytestqt.qtbot import QtBot

from charterdesk.ui.charter_choice import CharterChoice
from charterdesk.ui.choice import TallChoice
from charterdesk.ui.column_choice import ColumnChoice
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.matrix import MatrixView
from charterdesk.ui.table import Table
from charterdesk.ui.wrapped_lines import wrapped_lines
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter, dialogs_of
from tests.ui.conftest import LANGUAGES
from tests.walking import sides_of

AROUND_WORDS = 18
"""Pixels of a cell beside its words, those that the style sheet and Qt keep free."""
MANY = 9


@pytest.fixture
def large(window: MainWindow) -> Iterator[MainWindow]:
    """A window on all there is, with text twice as large."""
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    window.menus.choose_text_percent(200)
    yield window
    window.menus.choose_text_percent(100)


def cut_off(table: QTableView) -> list[str]:
    """Return what a table says that is not seen whole: off its edge, or in too small a cell."""
    if table.horizontalScrollBar().maximum():
        return ["beyond the edge"]
    model, font = table.model(), table.font()
    cut: list[str] = []
    for row in range(min(model.rowCount(), 12)):
        below: list[str] = []
        for column in range(model.columnCount()):
            index = model.index(row, column)
            lines = [str(index.data() or "")]
            if isinstance(table, Table):
                below += table.below(index)
                lines += table.below(index)
            if not table.columnWidth(column) or is_beside_a_drawing(table, column):
                continue
            room = table.columnWidth(column) - AROUND_WORDS
            count = sum(len(wrapped_lines(line, font, room, MANY)) for line in lines if line)
            high = count * table.fontMetrics().lineSpacing()
            if table.indexWidget(index) is None and high > table.rowHeight(row):
                cut.append(f"{row}, {column}: {lines}")
        for column in range(model.columnCount()):
            said = str(model.index(row, column).data() or "")
            if not table.isColumnHidden(column) and not table.columnWidth(column) and said:
                cut += [] if any(said in line for line in below) else [said]
    return cut


def is_beside_a_drawing(table: QTableView, column: int) -> bool:
    return isinstance(table, Table) and table.listing.columns[column].key == "status"


def shows_all(qtbot: QtBot, table: QTableView, name: str) -> None:
    with suppress(QtTimeoutError):
        qtbot.waitUntil(lambda: not cut_off(table), timeout=3000)
    assert not cut_off(table), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_of_a_place_scrolls_sideways_or_cuts_its_words(
    large: MainWindow, qtbot: QtBot, language: str
) -> None:
    large.menus.choose_language(language)
    for side, place in sides_of(large):
        for table in place.findChildren(Table):
            if table.isVisible():
                shows_all(qtbot, table, side)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_matrix_has_all_its_groups_in_sight(large: MainWindow, language: str) -> None:
    large.menus.choose_language(language)
    matrix = large.go("commitments").findChild(MatrixView)
    assert isinstance(matrix, MatrixView)
    QTest.qWait(200)
    assert matrix.horizontalScrollBar().maximum() == 0


def in_sight(tabs: QTabWidget) -> bool:
    """Whether all tabs are seen whole, with what stands in their corner."""
    bar, corner = tabs.tabBar(), cast("QWidget | None", tabs.cornerWidget())
    beside = corner.width() if corner is not None and corner.isVisible() else 0
    places = [bar.tabRect(number) for number in range(bar.count())]
    asked = sum(place.width() for place in places)
    return asked + beside <= tabs.width() and all(map(bar.rect().contains, places))


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_tabs_are_in_sight(large: MainWindow, qtbot: QtBot, language: str) -> None:
    large.menus.choose_language(language)
    for _, place in sides_of(large):
        for tabs in place.findChildren(QTabWidget):
            qtbot.waitUntil(lambda tabs=tabs: in_sight(tabs))  # type: ignore[misc]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_table_of_a_dialog_scrolls_sideways_or_cuts_its_words(
    large: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    for place in ("sizes", "dialogs.large_dialog"):  # the tests' own screen is smaller
        monkeypatch.setattr(f"charterdesk.ui.{place}.largest", lambda: QSize(1350, 720))
    large.menus.choose_language(language)
    for name, dialog in dialogs_of(large):
        tables = dialog.findChildren(PlainTable)
        if tables:
            dialog.show()
            qtbot.waitExposed(dialog)
        for table in tables:
            if table.isVisible():
                shows_all(qtbot, table, name)
        dialog.done(0)


@pytest.mark.parametrize("percent", [100, 200])
def test_long_words_that_are_chosen_in_a_dialog_are_whole(
    large: MainWindow, monkeypatch: pytest.MonkeyPatch, percent: int
) -> None:
    large.menus.choose_text_percent(percent)
    for place in ("sizes", "dialogs.large_dialog"):  # the tests' own screen is smaller
        monkeypatch.setattr(f"charterdesk.ui.{place}.largest", lambda: QSize(1350, 720))
    large.menus.choose_language("fr")
    seen = 0
    for _, dialog in dialogs_of(large):
        boxes = dialog.findChildren(TallChoice)
        if boxes:
            dialog.show()
            QTest.qWait(50)
        for box in boxes:
            assert box.height() >= box.heightForWidth(box.width())
            assert box._shown_words().split() == box.currentText().split()
        seen += len(boxes)
        dialog.done(0)
    assert seen > 5


def test_the_side_shows_its_drawings_and_says_their_words(large: MainWindow, qtbot: QtBot) -> None:
    side = large.sidebar
    qtbot.waitUntil(lambda: side.is_brief and side.width() < 100)
    places = side._list
    qtbot.waitUntil(lambda: places.verticalScrollBar().maximum() == 0)
    for number, destination in enumerate(DESTINATIONS):
        item = places.item(number)
        assert item.text() == destination.title()  # what is read aloud
        assert destination.title() in item.toolTip()
        assert places.viewport().rect().contains(places.visualItemRect(item))
    choice = side.findChild(CharterChoice)
    assert isinstance(choice, CharterChoice)
    assert choice.width() <= side.width()
    assert choice.currentText() in choice.toolTip()
    drawn = choice.grab().toImage()
    beside = {drawn.pixelColor(x, y).lightness() for x in range(4, 12) for y in range(8, 50)}
    assert min(beside) > 200  # its drawing is not drawn out to its edges
    assert large.opened is not None
    before = large.opened.charter_id
    QTest.keyClick(choice, Qt.Key.Key_Down if choice.currentIndex() == 0 else Qt.Key.Key_Up)
    assert large.opened.charter_id != before
    side.choose(4)
    assert large.place is not None
    assert large.place.name == "organisations"
    large.menus.choose_text_percent(100)
    qtbot.waitUntil(lambda: side.width() == 248)
    assert not side.is_brief
    assert not places.item(0).toolTip()


def test_a_narrow_window_has_a_narrow_side_as_well(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(880, 700)
    qtbot.waitUntil(lambda: window.sidebar.width() < 80)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: window.sidebar.width() == 248)


def given_way(window: MainWindow, qtbot: QtBot) -> Table:
    """Return the signatories with more columns than there is room for."""
    table = window.go("signatories").findChildren(Table)[0]
    choice = table.findChild(ColumnChoice)
    assert isinstance(choice, ColumnChoice)
    choice.list_columns()
    for action in choice.actions():
        action.setChecked(True)
    for key, words in (("representative", "Abdellatif Ben Abdelouahed"), ("capacity", "Président")):
        assert table.listing.setData(
            table.listing.index(0, table.columns.split("-").index(key)), words
        )
    qtbot.waitUntil(lambda: table.columnWidth(table.columns.split("-").index("version")) == 0)
    return table


def test_what_has_given_way_stands_under_the_name_and_in_its_tooltip(
    large: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda *words: said.append(words[1]))
    table = given_way(large, qtbot)
    keys = table.columns.split("-")
    name = table.listing.index(0, keys.index("name"))
    signed = table.listing.index(0, keys.index("version")).data()
    assert any(signed in line for line in table.below(name))
    place = table.visualRect(name).center()
    shown = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), shown)
    assert signed in said[0]
    assert not any(table.isColumnHidden(number) for number in range(len(keys)))
    large.menus.choose_text_percent(100)
    qtbot.waitUntil(lambda: table.columnWidth(keys.index("version")) > 0)
    assert table.below(name) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_that_say_nothing_leave_their_room_to_names(
    large: MainWindow, qtbot: QtBot, language: str
) -> None:
    large.menus.choose_language(language)
    table = large.go("signatories").findChildren(Table)[0]
    keys = table.columns.split("-")
    silent = [keys.index(key) for key in ("representative", "capacity", "missing")]
    qtbot.waitUntil(lambda: not any(table.columnWidth(number) for number in silent))
    line, name = table.fontMetrics().lineSpacing(), keys.index("name")
    qtbot.waitUntil(lambda: all(table.rowHeight(row) < 3 * line for row in range(20)))
    assert table.below(table.listing.index(0, name)) == []
    # Once somebody is named, there is a column for those who are.
    assert table.listing.setData(table.listing.index(3, silent[0]), "منى التازي")
    qtbot.waitUntil(lambda: table.columnWidth(silent[0]) > 0)
    assert not cut_off(table)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_status_gives_way_last(large: MainWindow, qtbot: QtBot, language: str) -> None:
    large.menus.choose_language(language)
    _choose_charter(large, in_consultation=True)
    place = large.go("consultation")
    table = next(table for table in place.findChildren(Table) if table.isVisible())
    keys = table.columns.split("-")
    qtbot.waitUntil(lambda: table.rowHeight(0) > 60 and not cut_off(table))
    assert table.columnWidth(keys.index("status")) > 0
    assert table.columnWidth(keys.index("provision")) > 0


def test_arrows_pass_over_what_has_given_way(large: MainWindow, qtbot: QtBot) -> None:
    table = given_way(large, qtbot)
    table.setFocus()
    for first, key in ((0, Qt.Key.Key_Right), (table.listing.columnCount() - 1, Qt.Key.Key_Left)):
        shown = [n for n in range(table.listing.columnCount()) if table.columnWidth(n)]
        start = shown[0] if first == 0 else shown[-1]
        table.setCurrentIndex(table.listing.index(0, start))
        for _ in range(table.listing.columnCount()):
            QTest.keyClick(table, key)
            assert table.currentIndex().column() in shown
        assert table.currentIndex().column() == (shown[-1] if first == 0 else shown[0])


def test_a_cell_of_a_high_row_is_edited_on_one_line(large: MainWindow, qtbot: QtBot) -> None:
    table = large.go("signatories").findChildren(Table)[0]
    person = table.columns.split("-").index("representative")
    assert table.listing.setData(table.listing.index(0, person), "منى التازي")
    line = table.fontMetrics().height() + 18

    def high() -> list[int]:
        return [row for row in range(10) if table.rowHeight(row) > line]

    qtbot.waitUntil(lambda: table.columnWidth(person) > 0 and bool(high()))
    index = table.listing.index(high()[0], person)
    table.edit(index)
    editor = table.indexWidget(index)
    cell = QRect(QPoint(), table.visualRect(index).size())
    assert editor.height() <= line < cell.height()
