"""Each place and each dialog by keyboard and by ear: what is there has a name, Tab leads to it.

Shift+Tab leads back, and where one is can be seen.
With text twice as large nothing of it lies where it cannot be brought into sight.
"""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PIL import Image, ImageChops, ImageQt
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
    QTabWidget,
    QWidget,
)

from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter, dialogs_of
from tests.ui.conftest import LANGUAGES

MOST_STOPS = 120
MOST_ROUNDS = 100
SAME_LINE = 12
"""Pixels that the middles of controls beside each other lie apart at most."""
LEAST_SEEN = 60
"""Pixels that the focus changes at least: a cursor has some 30."""


def shown_one_by_one(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Show each place with each of its tabs, each dialog, and the page to begin at."""
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    for name in (destination.name for destination in DESTINATIONS):
        _choose_charter(window, in_consultation=name == "consultation")
        tabs = window.go(name).findChild(QTabWidget)
        for number in range(tabs.count() if isinstance(tabs, QTabWidget) else 1):
            if isinstance(tabs, QTabWidget):
                tabs.setCurrentIndex(number)
            settle()
            yield f"{name} {number}", window
    for name, dialog in dialogs_of(window):
        dialog.show()
        dialog.activateWindow()
        settle()
        yield name, dialog
        dialog.close()
        dialog.deleteLater()
    window.close_workspace()
    settle()
    yield "start", window


def settle() -> None:
    QTest.qWait(10)
    wait_for_operations()
    QTest.qWait(10)
    for _ in range(3):  # a slow computer has drawn meanwhile, and not laid out again
        QApplication.processEvents()


def tab_stops(root: QWidget) -> Iterator[QWidget]:
    """Return the controls that Tab is to lead to."""
    for widget in root.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if by_tab and widget.window() is root and widget.isVisible() and widget.isEnabled():
            chosen_of_group = not isinstance(widget, QAbstractButton) or not widget.autoExclusive()
            if not widget.focusProxy() and chosen_of_group and not isinstance(widget, QScrollBar):
                yield widget


def visited(root: QWidget, key: Qt.Key) -> Iterator[QWidget]:
    """Yield what has the focus while a key is pressed again and again, each once."""
    found: set[QWidget] = set()
    before = root
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget() or root
        if focused in found and focused is not before:  # round, or round in a trap
            break
        if focused not in found:
            found.add(focused)
            yield focused
        before = focused  # a page may hold several links, each a stop
        QTest.keyClick(focused, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_is_named_and_reached(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    window.menus.choose_text_percent(200 if language == "fr" else 100)  # the longest words
    try:
        for name, root in shown_one_by_one(window):
            assert_named(name, root)
            if language == "fr":
                assert_in_sight(name, root)
            if language != "fr" and name != "start":  # inactive once dialogs were closed
                key = Qt.Key.Key_Tab if language == "ar" else Qt.Key.Key_Backtab
                found = set()
                for stop in visited(root, key):
                    found.add(stop)
                    if language == "en" and stop is not root:
                        assert shows_its_focus(stop, root), (name, stop, stop.accessibleName())
                assert set(tab_stops(root)) - found == set(), name
    finally:
        window.menus.choose_text_percent(100)


def shows_its_focus(widget: QWidget, root: QWidget) -> bool:
    """Whether more than a cursor tells that a control has the focus."""
    focused = picture(widget, root)
    widget.clearFocus()
    without = picture(widget, root)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    difference = ImageChops.difference(focused, without).convert("L")
    changed = difference.width * difference.height - difference.histogram()[0]
    return changed >= LEAST_SEEN


def picture(widget: QWidget, root: QWidget) -> Image.Image:
    area = QRect(widget.mapTo(root, QPoint()), widget.size()).adjusted(-4, -4, 4, 4)
    assert (area & root.rect()).isValid(), (widget, area)
    return ImageQt.fromqpixmap(root.grab(area & root.rect())).convert("RGB")


def assert_named(name: str, root: QWidget) -> None:
    for widget in tab_stops(root):
        interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        if interface.role() is not QAccessible.Role.PageTabList:
            assert interface.text(QAccessible.Text.Name).strip(), (name, widget)
        assert interface.role() is not QAccessible.Role.NoRole, (name, widget)


def assert_in_sight(name: str, root: QWidget) -> None:
    assert root.width() <= 1366, name
    assert root.height() <= 768, name
    for kind in (QAbstractButton, QLabel, QLineEdit, QComboBox):
        for widget in root.findChildren(kind):
            if widget.isVisible() and widget.window() is root:
                for _ in range(MOST_ROUNDS):  # parts are laid out one after the other
                    if is_within_reach(widget, root):
                        break
                    QTest.qWait(10)
                assert is_within_reach(widget, root), (name, widget, widget.geometry())


def is_within_reach(widget: QWidget, root: QWidget) -> bool:
    """Whether each part it stands in has room for it, up to one that scrolls."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around.parentWidget(), QAbstractScrollArea):
        placed = widget.rect().translated(widget.mapTo(around, QPoint()))
        if not around.rect().adjusted(-2, -2, 2, 2).contains(placed):
            return False
        if around is root:
            return True
        around = around.parentWidget()
    return True


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_tab_goes_along_a_line_in_the_direction_of_reading(
    window: MainWindow, language: str
) -> None:
    window.menus.choose_language(language)
    assert window.opened is not None
    add_consulted_draft(window.opened.workspace)
    _choose_charter(window, in_consultation=False)
    beside = 0
    for name, dialog in dialogs_of(window):
        dialog.show()
        dialog.activateWindow()
        settle()
        stops = [stop for stop in visited(dialog, Qt.Key.Key_Tab) if stop is not dialog]
        placed = [(stop, stop.mapTo(dialog, stop.rect().center())) for stop in stops]
        steps = [
            (after.x() < before.x()) is (language == "ar")
            for (_, before), (_, after) in pairwise(placed)
            if abs(after.y() - before.y()) < SAME_LINE
        ]
        beside += len(steps)
        assert steps.count(False) <= 1, name  # from the last back to the first
        dialog.close()
        dialog.deleteLater()
    assert beside > MOST_ROUNDS / 2
