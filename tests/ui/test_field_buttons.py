"""What is drawn within a field is as large as its text, and stays at its edge."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from charterdesk.ui.field_button import FieldButton
from charterdesk.ui.fields import DateField, SearchField
from charterdesk.ui.main_window import MainWindow


def buttons(field: DateField | SearchField) -> list[FieldButton]:
    return [one for one in field.findChildren(FieldButton) if one.isVisible()]


def search_of(window: MainWindow) -> SearchField:
    field = window.go("signatories").findChild(SearchField)
    assert isinstance(field, SearchField)
    QTest.qWait(30)
    return field


def test_drawings_grow_with_the_text(window: MainWindow) -> None:
    field = search_of(window)
    (lens,) = buttons(field)
    assert lens.iconSize().width() == 16
    window.menus.choose_text_percent(200)
    try:
        QTest.qWait(50)
        assert lens.iconSize().width() == 32
        assert field.rect().contains(lens.geometry())
        assert field.textMargins().left() >= lens.width()
    finally:
        window.menus.choose_text_percent(100)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_they_keep_their_edges_whatever_is_typed(window: MainWindow, language: str) -> None:
    window.menus.choose_language(language)
    field = search_of(window)
    for typed in ("Réseau", "شبكة", ""):
        field.setText(typed)
        shown = buttons(field)
        lens, *crosses = shown
        assert len(crosses) == bool(typed)
        assert lens.at_right is (language == "ar")
        assert (lens.x() > field.width() / 2) is (language == "ar")
        for cross in crosses:
            assert (cross.x() > field.width() / 2) is (language != "ar")


def test_the_cross_empties_the_field(window: MainWindow) -> None:
    field = search_of(window)
    QTest.keyClicks(field, "AMDH")
    cross = buttons(field)[-1]
    QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert len(buttons(field)) == 1
