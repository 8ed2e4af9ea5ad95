"""One folding of Arabic and Latin text, shared by search, sorting and matching.

Two spellings that a reader takes for the same word fold to the same string. The folded text is
only ever compared, never shown or stored in place of what was typed.
"""

import re
import unicodedata
from functools import lru_cache

_LETTERS = {
    "ى": "ي",
    "ة": "ه",
    "ٱ": "ا",
    "ٲ": "ا",
    "ٳ": "ا",
    # Persian, Urdu and Kurdish keyboards, and the Maghreb's letters for g, v, p and ch.
    "ی": "ي",
    "ې": "ي",
    "ے": "ي",
    "ؠ": "ي",
    "ک": "ك",
    "ڪ": "ك",
    "گ": "ك",
    "ڭ": "ك",
    "ݣ": "ك",
    "ہ": "ه",
    "ھ": "ه",
    "ە": "ه",
    "ۃ": "ه",
    "ۆ": "و",
    "پ": "ب",
    "ڥ": "ف",
    "ڤ": "ف",
    "ڢ": "ف",
    "ڧ": "ق",
    "ڨ": "ق",
    "چ": "ج",
    "ڜ": "ش",
    "ژ": "ز",
    # Written as a letter of their own and left out as often as not.
    "ء": "",
    "ٴ": "",
    "ـ": "",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ħ": "h",
    "ı": "i",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "٫": ".",
    "٬": ",",
    "‘": "'",
    "’": "'",
    "‛": "'",
    "ʼ": "'",
    "ʿ": "'",
    "ʾ": "'",
    "−": "-",
    "⁄": "/",
}


class _Foldings(dict[int, str]):
    """The folding of each code point, worked out the first time it is met."""

    def __missing__(self, code_point: int) -> str:
        folded = self[code_point] = _fold_letter(chr(code_point))
        return folded


def _fold_letter(letter: str) -> str:
    if (listed := _LETTERS.get(letter)) is not None:
        return listed
    if letter.isspace():
        return " "
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category == "Pd":
        return "-"
    if category in {"Pi", "Pf"} or letter in "„‚":
        return '"'
    # Vowel signs and accents, and the controls that no reader sees (bidi, zero width, soft hyphen).
    return "" if category in {"Mn", "Me", "Cf", "Cc", "Cs"} else letter


_FOLDINGS = _Foldings()
_NUMBER = re.compile(r"\d+")
_NOT_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=1 << 16)
def fold(text: str) -> str:
    """Return `text` as it is compared: a second folding changes nothing.

    Folded away: vowel signs, tatweel, the forms of hamza and alef, the pairs ى/ي and ة/ه, the
    letters of other keyboards, Latin accents and case, presentation forms (NFKC), bidi and
    zero-width controls. Digits of every script become 0-9, quotation marks, dashes and white space
    one of each.
    """
    if text.isascii():
        # Only controls and case can differ.
        plain = text.lower() if text.isprintable() else text.lower().translate(_FOLDINGS)
        return " ".join(plain.split())
    normalise = unicodedata.normalize
    # Caseless matching asks for the second decomposition (Unicode 3.13, D146).
    decomposed = normalise("NFKD", normalise("NFKD", text).casefold())
    return " ".join(normalise("NFC", decomposed.translate(_FOLDINGS)).split())


def sort_key(text: str) -> tuple[str, str]:
    """Return the key that puts names in alphabetical order.

    Quotation marks and other punctuation do not count, and numbers sort by value. Folded Arabic is
    in the order of its code points: ا ب ت ... ه و ي. Names that fold alike keep a fixed order.
    """
    words = _NOT_WORD.sub(" ", fold(text)).strip()
    return _NUMBER.sub(lambda number: number.group().zfill(12), words), text
