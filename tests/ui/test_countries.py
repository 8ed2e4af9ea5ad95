"""The country of an organisation is shown by its name and typed by any."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from charterdesk.model.countries import COUNTRY_CODES, country_code
from charterdesk.ui.countries import country_name
from charterdesk.ui.fields import TextField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.organisations import OrganisationsPlace
from tests.ui.conftest import LANGUAGES


def country_field(window: MainWindow) -> TextField:
    place = window.go("organisations")
    assert isinstance(place, OrganisationsPlace)
    place._table.selectRow(0)
    QTest.qWait(50)
    return place._form._fields["country"]


def stored(window: MainWindow) -> str:
    place = window.go("organisations")
    assert isinstance(place, OrganisationsPlace)
    assert place._form._shown is not None
    return place._form._shown.country


def write(field: TextField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    field.insert(text)  # which Qt's test keys cannot, where it is Arabic
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.qWait(50)


def test_it_is_shown_in_the_language_of_the_window_and_stays_as_stored(window: MainWindow) -> None:
    field = country_field(window)
    for language, name in (("ar", "المغرب"), ("fr", "Maroc"), ("en", "Morocco")):
        window.language.apply(language)
        QTest.qWait(50)
        assert field.text() == name
        field.editingFinished.emit()
        assert stored(window) == "MA"


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("Tunisie", "TN", "Tunisia"),
        ("dz", "DZ", "Algeria"),
        ("الأردن", "JO", "Jordan"),
        ("Maroc", "MA", "Morocco"),
        ("Atlantide", "Atlantide", "Atlantide"),
    ],
)
def test_a_name_or_a_code_is_typed(window: MainWindow, typed: str, kept: str, shown: str) -> None:
    field = country_field(window)
    write(field, typed)
    assert (stored(window), field.text()) == (kept, shown)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_that_is_shown_can_be_typed(window: MainWindow, language: str) -> None:
    window.language.apply(language)
    names = [country_name(code) for code in COUNTRY_CODES]
    assert [country_code(name) for name in names] == list(COUNTRY_CODES)
    assert not set(names) & set(COUNTRY_CODES)
