"""Countries as people write them: by a code or by a name in one of four languages."""

from typing import Final

from charterdesk.model.folding import fold

_LANGUAGES: Final = ("ar", "fr", "en", "es")
_NAMES: Final = {
    "MA": ("المغرب", "Maroc", "Morocco", "Marruecos"),
    "DZ": ("الجزائر", "Algérie", "Algeria", "Argelia"),
    "TN": ("تونس", "Tunisie", "Tunisia", "Túnez"),
    "LY": ("ليبيا", "Libye", "Libya", "Libia"),
    "EG": ("مصر", "Égypte", "Egypt", "Egipto"),
    "MR": ("موريتانيا", "Mauritanie", "Mauritania", "Mauritania"),
    "SD": ("السودان", "Soudan", "Sudan", "Sudán"),
    "PS": ("فلسطين", "Palestine", "Palestine", "Palestina"),
    "JO": ("الأردن", "Jordanie", "Jordan", "Jordania"),
    "LB": ("لبنان", "Liban", "Lebanon", "Líbano"),
    "SY": ("سوريا", "Syrie", "Syria", "Siria"),
    "IQ": ("العراق", "Irak", "Iraq", "Irak"),
    "YE": ("اليمن", "Yémen", "Yemen", "Yemen"),
    "SA": ("السعودية", "Arabie saoudite", "Saudi Arabia", "Arabia Saudí"),
    "AE": ("الإمارات", "Émirats arabes unis", "United Arab Emirates", "Emiratos Árabes Unidos"),
    "OM": ("عُمان", "Oman", "Oman", "Omán"),
    "KW": ("الكويت", "Koweït", "Kuwait", "Kuwait"),
    "QA": ("قطر", "Qatar", "Qatar", "Catar"),
    "BH": ("البحرين", "Bahreïn", "Bahrain", "Baréin"),
    "FR": ("فرنسا", "France", "France", "Francia"),
    "ES": ("إسبانيا", "Espagne", "Spain", "España"),
    "DJ": ("جيبوتي", "Djibouti", "Djibouti", "Yibuti"),
    "SO": ("الصومال", "Somalie", "Somalia", "Somalia"),
    "KM": ("جزر القمر", "Comores", "Comoros", "Comoras"),
    "BE": ("بلجيكا", "Belgique", "Belgium", "Bélgica"),
    "CA": ("كندا", "Canada", "Canada", "Canadá"),
    "CH": ("سويسرا", "Suisse", "Switzerland", "Suiza"),
    "DE": ("ألمانيا", "Allemagne", "Germany", "Alemania"),
    "GB": ("المملكة المتحدة", "Royaume-Uni", "United Kingdom", "Reino Unido"),
    "IT": ("إيطاليا", "Italie", "Italy", "Italia"),
    "NL": ("هولندا", "Pays-Bas", "Netherlands", "Países Bajos"),
    "TR": ("تركيا", "Turquie", "Turkey", "Turquía"),
    "US": ("الولايات المتحدة", "États-Unis", "United States", "Estados Unidos"),
}
"""By ISO 3166 code, in the order of the languages."""
_ALSO_WRITTEN: Final = {"سورية": "SY"}
COUNTRY_CODES: Final = tuple(_NAMES)
"""ISO 3166, those that are known by their names."""

_CODES: Final = {
    fold(name): code
    for code, name in (
        *((code, name) for code, names in _NAMES.items() for name in (code, *names)),
        *((code, name) for name, code in _ALSO_WRITTEN.items()),
    )
}


def country_code(text: str) -> str:
    """Return the code of a country that is named or given by its code; empty if it is not known."""
    return _CODES.get(fold(text), "")


def country_name(stored: str, language: str) -> str:
    """Return a country's name in Arabic, French, Spanish or else English.

    What is no country that is known stays as it is stored.
    """
    code = country_code(stored)
    place = _LANGUAGES.index(language if language in _LANGUAGES else "en")
    return _NAMES[code][place] if code else stored


def country_key(text: str) -> str:
    """Return what a country is compared by: its ISO 3166 code where it is known."""
    return country_code(text) or fold(text).upper()
