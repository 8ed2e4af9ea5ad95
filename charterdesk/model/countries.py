"""Countries as people write them: by a code or by a name in one of four languages."""

from typing import Final

from charterdesk.model.folding import fold

_WORDS: Final = {
    "MA": "المغرب|maroc|morocco|marruecos",
    "DZ": "الجزائر|algerie|algeria|argelia",
    "TN": "تونس|tunisie|tunisia|tunez",
    "LY": "ليبيا|libye|libya|libia",
    "EG": "مصر|egypte|egypt|egipto",
    "MR": "موريتانيا|mauritanie|mauritania",
    "SD": "السودان|soudan|sudan",
    "PS": "فلسطين|palestine|palestina",
    "JO": "الأردن|jordanie|jordan|jordania",
    "LB": "لبنان|liban|lebanon|libano",
    "SY": "سوريا|سورية|syrie|syria|siria",
    "IQ": "العراق|irak|iraq",
    "YE": "اليمن|yemen",
    "SA": "السعودية|arabie saoudite|saudi arabia|arabia saudi",
    "AE": "الإمارات|emirats arabes unis|united arab emirates|emiratos arabes unidos",
    "OM": "عمان|oman",
    "KW": "الكويت|koweit|kuwait",
    "QA": "قطر|qatar",
    "BH": "البحرين|bahrein|bahrain|barein",
    "FR": "فرنسا|france|francia",
    "ES": "إسبانيا|espagne|spain|espana",
    "DJ": "جيبوتي|djibouti|yibuti",
    "SO": "الصومال|somalie|somalia",
    "KM": "جزر القمر|comores|comoros|comoras",
    "BE": "بلجيكا|belgique|belgium|belgica",
    "CA": "كندا|canada",
    "CH": "سويسرا|suisse|switzerland|suiza",
    "DE": "ألمانيا|allemagne|germany|alemania",
    "GB": "المملكة المتحدة|royaume-uni|united kingdom|reino unido",
    "IT": "إيطاليا|italie|italy|italia",
    "NL": "هولندا|pays-bas|netherlands|paises bajos",
    "TR": "تركيا|turquie|turkey|turquia",
    "US": "الولايات المتحدة|etats-unis|united states|estados unidos",
}
COUNTRY_CODES: Final = tuple(_WORDS)
"""ISO 3166, those that are known by their names."""

_CODES: Final = {
    fold(name): code for code, names in _WORDS.items() for name in (code, *names.split("|"))
}


def country_code(text: str) -> str:
    """Return the code of a country that is named or given by its code; empty if it is not known."""
    return _CODES.get(fold(text), "")


def country_key(text: str) -> str:
    """Return what a country is compared by: its ISO 3166 code where it is known."""
    return country_code(text) or fold(text).upper()
