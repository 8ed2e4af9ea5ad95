"""Which words of a text are looked up, and how."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_MARKS: Final = "\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d"
_WORD: Final = re.compile(rf"(?<!\w)[^\W\d_](?:[^\W_]|[{_MARKS}]|['’](?=[^\W\d_]))*")
_ADDRESS: Final = re.compile(r"https?://|www\.")
_MAIL_OR_DOMAIN: Final = re.compile(r"(?<=\S)@(?=\S)|(?<=[\w-])\.(?:org|net|com|ma|tn)\b")
_UNSPOKEN: Final = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]")
_ARABIC: Final = re.compile(r"[\u0620-\u064a\u066e-\u06d3]")
_TIFINAGH: Final = re.compile(r"[\u2d30-\u2d7f]")
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text."""

    start: int
    """How many characters of the text stand before it."""
    text: str
    """As it is written."""
    plain: str
    """As a dictionary has it: without harakat and tatweel, with a plain apostrophe."""

    @property
    def end(self) -> int:
        """How many characters of the text stand before what follows it."""
        return self.start + len(self.text)


def words_of(text: str, language: str) -> Iterator[Word]:
    """Return the words of a text that the dictionary of a language can know.

    Left out are addresses, what holds digits, acronyms in capitals, single letters, and words in
    another script than that of the language (BCP 47).
    """
    for together in re.finditer(r"\S+", text):
        address = _ADDRESS.search(together[0])
        stop = together.start() + address.start() if address else together.end()
        if _MAIL_OR_DOMAIN.search(text[together.start() : stop]):
            continue
        for found in _WORD.finditer(text, together.start(), stop):
            plain = plain_word(found[0])
            if 1 < len(plain) <= _LONGEST and _is_looked_up(plain, language):
                yield Word(found.start(), found[0], plain)


def plain_word(written: str) -> str:
    """Return a word without what dictionaries leave out."""
    return _UNSPOKEN.sub("", written).replace("’", "'")


def _is_looked_up(plain: str, language: str) -> bool:
    if any(letter.isdigit() for letter in plain) or plain.isupper():
        return False
    return _script(plain) == {"ar": "Arab", "zgh": "Tfng"}.get(language, "Latn")


def _script(plain: str) -> str:
    if _ARABIC.search(plain):
        return "Arab"
    return "Tfng" if _TIFINAGH.search(plain) else "Latn"
