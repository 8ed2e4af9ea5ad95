import pytest

from charterdesk.model.countries import COUNTRY_CODES, country_code, country_key, country_name


@pytest.mark.parametrize("text", ["MA", "ma", "المغرب", "Maroc", "MOROCCO", "marruecos"])
def test_a_country_is_known_by_its_code_and_its_names(text: str) -> None:
    assert country_code(text) == country_key(text) == "MA"


def test_what_is_no_known_country_is_compared_as_it_is_written() -> None:
    assert (country_code("Atlantide"), country_key("Atlantide")) == ("", country_key("ATLANTIDE"))
    assert country_code("") == ""


def test_every_code_is_known_by_itself() -> None:
    assert [country_code(code) for code in COUNTRY_CODES] == list(COUNTRY_CODES)


@pytest.mark.parametrize("language", ["ar", "fr", "en", "es"])
def test_every_name_is_read_back(language: str) -> None:
    names = [country_name(code, language) for code in COUNTRY_CODES]
    assert [country_code(name) for name in names] == list(COUNTRY_CODES)
    assert country_name("Atlantide", language) == "Atlantide"
