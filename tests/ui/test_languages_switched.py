"""Another language of the interface leaves what is chosen, typed, filtered and scrolled."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

from charterdesk.model.countries import country_code
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.fields import DateField, TimeField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.number_fields import LengthField
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.place import Place
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter

TYPED = "17"


def settle() -> None:
    QTest.qWait(30)
    wait_for_operations()
    QTest.qWait(30)


def parts(place: Place) -> list[QWidget]:
    """Return what holds a choice, a text or a place in a list, shown or not."""
    kinds = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabWidget)
    return [
        widget
        for widget in place.findChildren(QWidget)
        if isinstance(widget, kinds) and widget.window() is place.window()
    ]


def state(widget: QWidget) -> object:  # noqa: PLR0911 - one for each kind
    """Return what the user has made of a widget: nothing that is worded by the interface."""
    match widget:
        case QAbstractButton():
            return widget.isChecked()
        case QTabWidget():
            return widget.currentIndex()
        case QComboBox():
            return widget.currentIndex(), widget.count()
        case QLineEdit() if isinstance(number := widget.parentWidget(), LengthField):
            return number.value()
        case DateField() | TimeField():
            return bool(widget.text())  # which is put as the language puts it
        case QLineEdit():
            # a country is called as the language calls it
            return country_code(widget.text()) or widget.text(), widget.cursorPosition()
        case QPlainTextEdit():
            return widget.toPlainText(), widget.textCursor().position()
        case QAbstractItemView():
            current = widget.currentIndex()
            selected = sorted({index.row() for index in widget.selectedIndexes()})
            in_sight = widget.viewport().rect().intersects(widget.visualRect(current))
            return current.row(), current.column(), selected, widget.model().rowCount(), in_sight
    raise AssertionError(widget)


def use(place: Place) -> None:
    """Choose and type something in whatever there is, as somebody at work has."""
    for widget in parts(place):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if isinstance(widget, QAbstractItemView) and not isinstance(widget, QListView):
            rows = widget.model().rowCount()
            widget.setCurrentIndex(widget.model().index(max(0, rows - 2), 0))
        elif isinstance(widget, QPlainTextEdit):
            write(widget)
    settle()


def write(field: QWidget) -> None:
    field.setFocus()
    QTest.keyClicks(field, TYPED)


def ways(place: Place) -> Iterator[int]:
    tabs = place.findChild(QTabWidget)
    if not isinstance(tabs, QTabWidget):
        yield 0
        return
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        yield number


@pytest.mark.parametrize("name", [destination.name for destination in DESTINATIONS])
def test_what_one_is_at_stays_as_it_is(window: MainWindow, name: str) -> None:
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    _choose_charter(window, in_consultation=name == "consultation")
    place = window.go(name)
    for number in ways(place):
        settle()
        use(place)
        lines = [one for one in place.findChildren(QLineEdit) if one.isVisible()]
        writable = [one for one in lines if one.isEnabled() and not one.isReadOnly()]
        if writable:
            write(writable[-1])
        focused = QApplication.focusWidget()
        settle()
        before = [(widget, state(widget)) for widget in parts(place)]
        for language in ("ar", "fr"):
            window.menus.choose_language(language)
            settle()
            after = [(widget, state(widget)) for widget in parts(place)]
            assert len(after) == len(before), (number, language)
            for (widget, was), (other, now) in zip(before, after, strict=True):
                assert (other, now) == (widget, was), (number, language, widget.accessibleName())
            assert QApplication.focusWidget() is focused, (number, language)


def test_a_length_is_written_as_the_language_that_is_spoken_now_writes_it(
    window: MainWindow,
) -> None:
    field = LengthField(window)
    field.setValue(12.5)
    assert field.text() == "12.5"
    window.language.apply("fr")
    assert field.text() == "12,5"
    field.selectAll()
    QTest.keyClicks(field, "7,25")
    assert field.value() == pytest.approx(7.25)
