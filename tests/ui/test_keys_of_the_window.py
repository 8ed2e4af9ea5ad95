"""Keys that work everywhere: to the menus, between the parts of the window, and on a button."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.panes import go_round
from charterdesk.ui.places.charter import CharterPlace
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter
from tests.ui.conftest import LANGUAGES

SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_menu_has_a_letter_of_its_own_in_every_place(
    window: MainWindow, language: str
) -> None:
    window.menus.choose_language(language)
    for destination in DESTINATIONS:
        window.go(destination.name)
        QTest.qWait(10)
        titles = [action.text() for action in window.menus.actions() if action.isVisible()]
        letters = [re.findall(r"&(\w)", title) for title in titles]
        assert all(len(found) == 1 for found in letters), titles
        assert len({found[0].casefold() for found in letters}) == len(titles), titles


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_f10_and_alt_lead_to_the_menus(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_F10)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu is window.menus.actions()[0].menu()
    menu.close()
    window.sidebar.take_focus()
    QTest.keyClick(focused(), Qt.Key.Key_Alt)
    assert focused() is window.menus
    assert window.menus.activeAction() is window.menus.actions()[0]


def test_f6_goes_round_the_parts_of_every_place(window: MainWindow) -> None:
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    for destination in DESTINATIONS:
        _choose_charter(window, in_consultation=destination.name == "consultation")
        place = window.go(destination.name)
        QTest.qWait(10)
        window.sidebar.take_focus()
        panes = place.panes()
        for pane in [*panes, window.sidebar, *panes]:
            QTest.keyClick(window, Qt.Key.Key_F6)
            assert pane is focused() or pane.isAncestorOf(focused()), (destination.name, pane)
        for pane in [*reversed(panes[:-1]), window.sidebar, *reversed(panes)]:
            QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
            assert pane is focused() or pane.isAncestorOf(focused()), (destination.name, pane)


def test_one_key_leads_from_the_text_back_to_the_outline_and_again_to_where_one_was(
    window: MainWindow,
) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place._outline.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F6)
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    text = focused()
    assert place._editor.isAncestorOf(text)
    QTest.keyClick(window, Qt.Key.Key_F6, SHIFT)
    assert focused() is place._outline
    QTest.keyClick(window, Qt.Key.Key_F6)
    assert focused() is text


def test_parts_in_which_nothing_takes_keys_are_passed_over(window: MainWindow) -> None:
    place = window.go("charter")
    window.sidebar.take_focus()
    go_round([window.sidebar, place._title, place], 1)
    assert place.isAncestorOf(focused())


def test_enter_presses_the_button_that_has_the_focus(window: MainWindow) -> None:
    window.go("documents")
    pressed: list[str] = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        for kind in (QPushButton, QToolButton):
            button = kind(window.centralWidget())
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda: pressed.append("here"))
            button.show()
            button.setFocus()
            QTest.keyClick(button, key)
            button.deleteLater()
    assert pressed == ["here"] * 4


def test_enter_in_a_dialog_presses_the_button_one_is_on_and_not_the_dialogs_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = QDialog(window)
    own, other = QPushButton("own", dialog), QPushButton("other", dialog)
    own.setDefault(True)
    other.setAutoDefault(False)
    pressed: list[str] = []
    own.clicked.connect(lambda: pressed.append("own"))
    other.clicked.connect(lambda: pressed.append("other"))
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    other.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is other)
    QTest.keyClick(other, Qt.Key.Key_Return)
    assert pressed == ["other"]
    dialog.close()
    dialog.deleteLater()
