"""Whatever field one is typing in when the window is closed: what is typed is kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QTabWidget, QWidget

from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.fields import DateField, SearchField, TimeField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.place import Place
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter

TYPED: dict[type[QWidget], str] = {DateField: "03/07/2017", TimeField: "11:45"}
NUMBERS = {"Per cent needed", "Members in all"}
ADDING = {"Person", "Function"}
"""What is typed there is nobody's until Enter adds them."""


def settle() -> None:
    QTest.qWait(20)
    wait_for_operations()
    QTest.qWait(20)


def show(window: MainWindow, name: str, tab: int) -> Place:
    _choose_charter(window, in_consultation=name == "consultation")
    place = window.go(name)
    tabs = place.findChild(QTabWidget)
    if isinstance(tabs, QTabWidget):
        tabs.setCurrentIndex(tab)
    settle()
    return place


def fields(place: Place) -> list[QWidget]:
    """Return what one can write in, but for what searches and adds."""
    return [
        widget
        for widget in place.findChildren(QWidget)
        if isinstance(widget, (QLineEdit, QPlainTextEdit))
        and widget.isVisible()
        and widget.isEnabled()
        and not widget.isReadOnly()
        and not isinstance(widget, SearchField)
        and not isinstance(widget.parent(), QSpinBox)
        and widget.accessibleName() not in ADDING
    ]


def text(field: QWidget) -> str:
    assert isinstance(field, (QLineEdit, QPlainTextEdit))
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def write(field: QWidget) -> None:
    field.setFocus()
    if isinstance(field, (DateField, TimeField)):
        field.selectAll()
    words = "5" if field.accessibleName() in NUMBERS else "half a wo"
    QTest.keyClicks(field, TYPED.get(type(field), words))


def tabs_of(window: MainWindow, name: str) -> Iterator[int]:
    tabs = show(window, name, 0).findChild(QTabWidget)
    yield from range(tabs.count() if isinstance(tabs, QTabWidget) else 1)


@pytest.mark.parametrize("name", [destination.name for destination in DESTINATIONS])
def test_what_is_half_typed_is_kept_in_every_field(window: MainWindow, name: str) -> None:
    assert window.opened is not None
    path = window.opened.workspace.path
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    lost = []
    for tab in tabs_of(window, name):
        for number in range(len(fields(show(window, name, tab)))):
            field = fields(show(window, name, tab))[number]
            label = field.accessibleName()
            write(field)
            typed = text(field)
            window.close()
            assert window.open_path(path)
            window.show()
            window.activateWindow()
            again = fields(show(window, name, tab))[number]
            if text(again) != typed:
                lost.append((tab, label, typed, text(again)))
    assert lost == []
