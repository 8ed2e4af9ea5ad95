"""Text twice as large leaves words whole, on a small screen, and takes all else with it."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.charter_details import CharterDetails
from charterdesk.ui.dialogs.reconfirming import ReconfirmDialog
from charterdesk.ui.dialogs.settings import SettingsDialog
from charterdesk.ui.dialogs.signature import SignatureDialog
from charterdesk.ui.dialogs.signing_rules import SigningRules
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.roomy_stack import RoomyArea
from tests.screenshots import TODAY


def dialogs(window: MainWindow) -> Iterator[QDialog]:
    opened = window.opened
    assert opened is not None
    content = opened.content
    assert content is not None
    yield SignatureDialog(opened, content.signatories[0].signatory.id, window.preferences, window)
    yield SigningRules(opened, content, window)
    yield ReconfirmDialog(opened, window.preferences, TODAY, window)
    yield CharterDetails(opened.workspace, content.charter, window)
    yield SettingsDialog(window)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_no_button_of_a_dialog_is_narrower_than_its_words(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    window.menus.choose_text_percent(200)
    try:
        for dialog in dialogs(window):
            dialog.show()
            qtbot.waitExposed(dialog)
            assert dialog.width() <= 1366
            assert dialog.height() <= 768
            for button in dialog.findChildren(QPushButton):
                if button.isVisible():
                    assert button.width() >= button.sizeHint().width(), button.text()
            dialog.done(0)
    finally:
        window.menus.choose_text_percent(100)


def test_columns_and_icons_grow_with_the_text_and_shrink_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    table = place._table

    def lengths() -> list[int]:
        QTest.qWait(50)
        columns = [table.columnWidth(number) for number in range(5)]
        icons = {button.iconSize().width() for button in place.findChildren(QPushButton)}
        return [*columns, *icons]

    usual = lengths()
    window.menus.choose_text_percent(200)
    try:
        *columns, icon = usual
        *grown, larger = lengths()
        for number in (0, 2, 3, 4):  # 1 takes what is left
            needed = table.sizeHintForColumn(number)
            assert grown[number] >= needed > columns[number], number
        assert larger == round(1.5 * icon)
        assert table.rowHeight(0) > table.fontMetrics().height()
    finally:
        window.menus.choose_text_percent(100)
    qtbot.waitUntil(lambda: lengths() == usual)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_text_of_the_usual_size_scrolls_no_place(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    area = window.findChild(RoomyArea)
    assert isinstance(area, RoomyArea)
    for destination in DESTINATIONS:
        window.go(destination.name)
        QTest.qWait(30)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            assert bar.maximum() == 0, destination.name
            assert not bar.isVisible()


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_window_stays_as_large_as_the_screen(window: MainWindow, language: str) -> None:
    area = window.findChild(RoomyArea)
    assert isinstance(area, RoomyArea)
    window.menus.choose_language(language)
    window.menus.choose_text_percent(200)
    try:
        for destination in DESTINATIONS:
            window.go(destination.name)
            QTest.qWait(30)
            assert (window.width(), window.height()) == (1366, 768), destination.name
            bar = area.horizontalScrollBar()
            assert bar.maximum() == 0, destination.name  # nor is anything off its edge
    finally:
        window.menus.choose_text_percent(100)
