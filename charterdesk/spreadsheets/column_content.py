"""What the values of a column look like, where its header says too little."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from charterdesk.model.folding import fold
from charterdesk.model.names_of_bodies import BODY_WORDS
from charterdesk.spreadsheets.grid import Cell
from charterdesk.spreadsheets.records import Field
from charterdesk.spreadsheets.values import (
    STATUSES,
    cell_text,
    parse_date,
    parse_emails,
    parse_phones,
)


@dataclass(frozen=True, slots=True)
class Content:
    """What the values of a column look like: shares between 0 and 1 of those not empty."""

    filled: int
    email: float
    phone: float
    website: float
    day: float
    count: float
    body: float
    role: float
    status: float
    acronym: float
    person: float
    words: float
    """The mean number of words."""
    arabic: float
    identifier: float

    def suits(self, kind: Field) -> float:
        """Return how well the values suit a field; 0.5 where nothing speaks for or against."""
        place = self.words < 2.5 and not self.email + self.phone + self.website
        suitable = {
            Field.EMAILS: self.email,
            Field.PHONES: self.phone * (1 - self.count) * (1 - self.day),
            Field.WEBSITE: self.website,
            Field.SIGNED_ON: self.day,
            Field.ROW_NUMBER: self.count,
            Field.NAME: max(self.body, 0.4 - self.person / 4) * (1 - self.email - self.phone),
            Field.CAPACITY: self.role,
            Field.STATUS: self.status,
            Field.REPRESENTATIVE: self.person * (1 - self.body) * (1 - self.role),
            Field.LAST_NAME: self.person * (1 - self.body) * (1 - self.role) * 0.9,
            Field.KIND: self.body if self.words < 1.5 else 0.0,
            Field.CITY: (0.45 if place else 0.1) * (1 - self.body),
            Field.REGION: (0.45 if place else 0.1) * (1 - self.body),
            Field.ADDRESS: 0.5 if self.words >= 2.5 and not self.email else 0.3,
        }
        return suitable.get(kind, 0.5)


_WEBSITE = re.compile(r"(https?://|www\.)\S+|[\w-]+(\.[\w-]+)*\.(org|com|net|ma|info|tn|dz|eg)\S*")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9.&/-]{1,11}")
_UUID = re.compile(r"[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}")
_ROLE_WORDS = (
    "رئيس رئيسة الرئيس الرئيسة نائب نائبة كاتب كاتبة الكاتب الكاتبة الأمين منسق منسقة "
    "المنسق المنسقة مدير مديرة المدير المديرة عضو عضوة مسؤول مسؤولة ممثل منتدب مستشار "
    "president presidente vice secretaire coordinateur coordinatrice directeur directrice membre "
    "tresorier tresoriere delegue responsable chair chairperson director coordinator secretary "
    "treasurer member"
)
_ROLES: Final = frozenset(map(fold, _ROLE_WORDS.split()))


def look_at(cells: Iterable[Cell]) -> Content:
    """Return what the values of a column look like."""
    texts: list[str] = []
    days = counts = 0
    previous: int | None = None
    for cell in cells:
        text = cell_text(cell)
        if not text:
            continue
        texts.append(text)
        days += parse_date(cell)[0] is not None
        if text.isdecimal() and len(text) < 6:
            number = int(text)
            counts += previous is None or number == previous + 1
            previous = number
    size = len(texts) or 1
    split = [fold(text).replace('"', " ").split() for text in texts]

    def share(matching: int) -> float:
        return matching / size

    return Content(
        filled=len(texts),
        email=share(sum(bool(parse_emails(text)[0]) for text in texts)),
        phone=share(sum(_looks_like_phone(text) for text in texts)),
        website=share(sum(bool(_WEBSITE.fullmatch(text.lower())) for text in texts)),
        day=share(days),
        count=share(counts),
        body=share(sum(bool(words) and words[0] in BODY_WORDS for words in split)),
        role=share(sum(bool(words) and words[0] in _ROLES for words in split)),
        status=share(sum(" ".join(words) in STATUSES for words in split)),
        acronym=share(sum(bool(_ACRONYM.fullmatch(text)) for text in texts)),
        person=share(sum(_looks_like_person(words) for words in split)),
        words=sum(map(len, split)) / size,
        arabic=share(sum("؀" <= max(text) <= "ۿ" for text in texts)),
        identifier=share(sum(bool(_UUID.fullmatch(text)) for text in texts)),
    )


def _looks_like_phone(text: str) -> bool:
    letters = sum(letter.isalpha() for letter in text)
    digits = sum(letter.isdecimal() for letter in text)
    return digits >= 7 and letters <= 3 and bool(parse_phones(text)[0])


def _looks_like_person(words: Sequence[str]) -> bool:
    return (
        2 <= len(words) <= 4
        and words[0] not in BODY_WORDS
        and words[0] not in _ROLES
        and all(word.replace("-", "").replace("'", "").isalpha() for word in words)
    )
