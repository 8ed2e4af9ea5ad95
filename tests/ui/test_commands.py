"""What a place can do stands in its menu, has a key of its own, and does it from anywhere."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QStyleOptionMenuItem,
    QTabBar,
    QWidget,
)

from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.menu_bar import KeyedMenu
from charterdesk.ui.place import Place
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.wording import isolated
from tests.ui.conftest import LANGUAGES


def entries(menu: QAction) -> Iterator[QAction]:
    below = menu.menu()
    if isinstance(below, QMenu):
        for action in below.actions():
            yield from entries(action)
    else:
        yield menu


def shown(window: MainWindow) -> Place:
    assert window.place is not None
    return window.place


def test_every_command_is_in_the_menu_of_its_place_with_a_key(window: MainWindow) -> None:
    for destination in DESTINATIONS:
        place = window.go(destination.name)
        titles = {a.text().replace("&", ""): a.menu() for a in window.menus.actions()}
        menu = titles[place.title()]
        assert isinstance(menu, QMenu)
        assert menu.actions() == place.commands
        for command in place.commands:
            assert command.text()
            assert not command.shortcut().isEmpty() or command.menu() is not None, command.text()


def test_no_key_does_two_things_in_a_place(window: MainWindow) -> None:
    for destination in DESTINATIONS:
        window.go(destination.name)
        actions = [entry for top in window.menus.actions() for entry in entries(top)]
        keys = Counter(
            key for action in actions for key in {keys.toString() for keys in action.shortcuts()}
        )
        assert [key for key, count in keys.items() if count > 1] == []


def test_a_button_follows_its_command_and_says_its_key(window: MainWindow) -> None:
    window.go("signatories")
    command = next(found for found in shown(window).commands if "desk" in found.text())
    button = command.button("primary")
    assert button.toolTip() == "Registration desk… (\u2068Ctrl+R\u2069)"
    command.setEnabled(False)
    assert not button.isEnabled()


def test_keys_stand_in_their_order_in_menus_from_right_to_left(window: MainWindow) -> None:
    window.language.apply("ar")
    menus = [action.menu() for action in window.menus.actions()]
    edit = next(
        menu
        for menu in menus
        if isinstance(menu, KeyedMenu)
        and "Ctrl+," in {a.shortcut().toString() for a in menu.actions()}
    )
    action = next(a for a in edit.actions() if a.shortcut().toString() == "Ctrl+,")
    option = QStyleOptionMenuItem()
    edit.initStyleOption(option, action)
    assert option.text.endswith("\t\u2068Ctrl+,\u2069")


def test_a_key_works_wherever_the_cursor_is_but_removal_only_in_its_list(
    window: MainWindow,
) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    rows = place._model.rowCount()
    window.sidebar.setFocus()
    place._outline.setCurrentIndex(place._model.index(2))
    before = place._model.index(2).data()
    QTest.keyClick(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert place._model.index(3).data() == before
    window.sidebar._list.setFocus()
    QTest.keyClick(window.sidebar._list, Qt.Key.Key_Delete)
    assert place._model.rowCount() == rows
    place._outline.setFocus()
    QTest.keyClick(place._outline, Qt.Key.Key_Delete)
    assert place._model.rowCount() == rows - 1


def test_the_key_of_a_place_leads_into_it_and_back_to_where_one_was(window: MainWindow) -> None:
    def press(number: int) -> QWidget:
        key = Qt.Key(Qt.Key.Key_1 + number)
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert shown(window).name == DESTINATIONS[number].name
        assert shown(window).isAncestorOf(focused), (DESTINATIONS[number].name, focused)
        return focused

    for number in range(len(DESTINATIONS)):
        QTest.keyClick(press(number), Qt.Key.Key_Tab)
        left = QApplication.focusWidget()
        if left is None or not shown(window).isAncestorOf(left):
            continue  # it has but one
        press((number + 1) % len(DESTINATIONS))
        assert press(number) is left


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_button_without_words_says_what_it_does(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    for destination in DESTINATIONS:
        window.go(destination.name)
        QTest.qWait(20)
        for button in window.findChildren(QAbstractButton):
            of_a_field = isinstance(button.parent(), (QLineEdit, QTabBar))
            if button.isVisible() and not button.text() and not of_a_field:
                corner = type(button).__name__ == "QAbstractButton"  # of a table: nobody's
                assert corner or button.toolTip(), (destination.name, button)
                assert corner or button.accessibleName(), (destination.name, button)


def test_every_button_of_a_command_says_its_key(window: MainWindow) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    said = 0
    for destination in DESTINATIONS:
        place = window.go(destination.name)
        keys = {command.text(): command.shortcut().toString(native) for command in place.commands}
        for button in place.findChildren(QPushButton):
            named = button.toolTip().partition("\n")[0]
            words = named.rpartition(" (")[0]
            if keys.get(words):
                assert named == f"{words} ({isolated(keys[words])})"
                said += 1
    assert said >= len(DESTINATIONS)
