"""Names of countries in the language of the window."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from charterdesk.model.countries import country_code

_NAMES: Final = {
    "MA": QT_TRANSLATE_NOOP("Country", "Morocco"),
    "DZ": QT_TRANSLATE_NOOP("Country", "Algeria"),
    "TN": QT_TRANSLATE_NOOP("Country", "Tunisia"),
    "LY": QT_TRANSLATE_NOOP("Country", "Libya"),
    "EG": QT_TRANSLATE_NOOP("Country", "Egypt"),
    "MR": QT_TRANSLATE_NOOP("Country", "Mauritania"),
    "SD": QT_TRANSLATE_NOOP("Country", "Sudan"),
    "PS": QT_TRANSLATE_NOOP("Country", "Palestine"),
    "JO": QT_TRANSLATE_NOOP("Country", "Jordan"),
    "LB": QT_TRANSLATE_NOOP("Country", "Lebanon"),
    "SY": QT_TRANSLATE_NOOP("Country", "Syria"),
    "IQ": QT_TRANSLATE_NOOP("Country", "Iraq"),
    "YE": QT_TRANSLATE_NOOP("Country", "Yemen"),
    "SA": QT_TRANSLATE_NOOP("Country", "Saudi Arabia"),
    "AE": QT_TRANSLATE_NOOP("Country", "United Arab Emirates"),
    "OM": QT_TRANSLATE_NOOP("Country", "Oman"),
    "KW": QT_TRANSLATE_NOOP("Country", "Kuwait"),
    "QA": QT_TRANSLATE_NOOP("Country", "Qatar"),
    "BH": QT_TRANSLATE_NOOP("Country", "Bahrain"),
    "FR": QT_TRANSLATE_NOOP("Country", "France"),
    "ES": QT_TRANSLATE_NOOP("Country", "Spain"),
    "DJ": QT_TRANSLATE_NOOP("Country", "Djibouti"),
    "SO": QT_TRANSLATE_NOOP("Country", "Somalia"),
    "KM": QT_TRANSLATE_NOOP("Country", "Comoros"),
    "BE": QT_TRANSLATE_NOOP("Country", "Belgium"),
    "CA": QT_TRANSLATE_NOOP("Country", "Canada"),
    "CH": QT_TRANSLATE_NOOP("Country", "Switzerland"),
    "DE": QT_TRANSLATE_NOOP("Country", "Germany"),
    "GB": QT_TRANSLATE_NOOP("Country", "United Kingdom"),
    "IT": QT_TRANSLATE_NOOP("Country", "Italy"),
    "NL": QT_TRANSLATE_NOOP("Country", "Netherlands"),
    "TR": QT_TRANSLATE_NOOP("Country", "Turkey"),
    "US": QT_TRANSLATE_NOOP("Country", "United States"),
}


def country_name(stored: str) -> str:
    """Return a country as the window calls it; what is no country that is known as it is stored."""
    code = country_code(stored)
    return QCoreApplication.translate("Country", str(_NAMES[code])) if code else stored
