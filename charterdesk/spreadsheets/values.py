"""Cells to values: texts cleaned, phones completed, mails checked, dates read day first."""

import re
import unicodedata
from datetime import date, datetime, time
from itertools import chain
from typing import Final, NamedTuple

from charterdesk.model.folding import fold
from charterdesk.model.terms import SignatoryStatus
from charterdesk.spreadsheets.grid import Cell, Unreadable
from charterdesk.spreadsheets.records import Reason, ReasonCode

_BREAKS = re.compile(r"[\r\n\t\v\f\x85\u2028\u2029]+")
# Bidi and zero-width controls, soft hyphen, byte-order mark, other controls, half surrogates.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
_SPACES = re.compile(r"\s+")
_ERROR_VALUE = re.compile(r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)")
_SCIENTIFIC = re.compile(r"\d[.,]\d+E\+?\d+", re.IGNORECASE)


def clean_text(text: str) -> str:
    """Return a text in NFC without controls, with single spaces. Letters and marks stay."""
    if text.isprintable() and "  " not in text and unicodedata.is_normalized("NFC", text):
        return text.strip()
    visible = _INVISIBLE.sub("", _BREAKS.sub(" ", text))
    return _SPACES.sub(" ", unicodedata.normalize("NFC", visible)).strip()


def hides_something(text: str) -> bool:
    """Tell whether cleaning takes invisible characters out of a text."""
    return not text.isprintable() and _INVISIBLE.search(text) is not None


def cell_text(cell: Cell) -> str:
    """Return what a cell shows, cleaned; nothing for errors and uncounted formulas."""
    if cell is None or isinstance(cell, Unreadable):
        return ""
    if isinstance(cell, str):
        return "" if unreadable(cell) else clean_text(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ") if cell.time() != time() else cell.date().isoformat()
    return str(cell)


def unreadable(cell: Cell) -> str:
    """Return the error or formula that a cell shows in place of a value; empty if it has one."""
    if isinstance(cell, str):
        # Every cell of a list comes this way, and next to none has the sign.
        return cell.strip() if "#" in cell and _ERROR_VALUE.fullmatch(cell.strip()) else ""
    return cell.text if isinstance(cell, Unreadable) else ""


class _Dialling(NamedTuple):
    """How a country's numbers are written: E.164 code, trunk prefix, lengths without either."""

    code: str
    trunk: str
    lengths: tuple[int, ...]


_DIALLING: Final = {
    "MA": _Dialling("212", "0", (9,)),
    "DZ": _Dialling("213", "0", (8, 9)),
    "TN": _Dialling("216", "", (8,)),
    "LY": _Dialling("218", "0", (8, 9)),
    "EG": _Dialling("20", "0", (8, 9, 10)),
    "MR": _Dialling("222", "", (8,)),
    "SD": _Dialling("249", "0", (9,)),
    "PS": _Dialling("970", "0", (8, 9)),
    "JO": _Dialling("962", "0", (8, 9)),
    "LB": _Dialling("961", "0", (7, 8)),
    "SY": _Dialling("963", "0", (8, 9)),
    "IQ": _Dialling("964", "0", (8, 9, 10)),
    "YE": _Dialling("967", "0", (7, 8, 9)),
    "SA": _Dialling("966", "0", (9,)),
    "AE": _Dialling("971", "0", (8, 9)),
    "OM": _Dialling("968", "", (8,)),
    "KW": _Dialling("965", "", (8,)),
    "QA": _Dialling("974", "", (8,)),
    "BH": _Dialling("973", "", (8,)),
}
_PHONE_BREAK = re.compile(r"\s*(?:[/;,،؛|]|\bو|\bet\b|\band\b|\bou\b|\bأو\b)\s*|\s+-\s+")
_DIGITS = re.compile(r"\d+")
_PHONE_SHAPE = re.compile(r"\+?[\d\s().\-]+")


def phone_key(phone: str) -> str:
    """Return the last eight digits of a phone number, which tell numbers of a country apart."""
    return "".join(_DIGITS.findall(fold(phone)))[-8:]


def parse_phones(cell: Cell, country: str = "MA") -> tuple[tuple[str, ...], list[Reason]]:
    """Return the phone numbers of a cell and what was noticed.

    Several numbers in one cell are split. A lost leading zero or plus sign is put back by the rules
    of `country` (ISO 3166) and noticed. Numbers that Excel cut to ``2.12661E+11`` are not kept.
    """
    raw = cell_text(_one_to_a_line(cell))
    if not raw:
        return (), []
    if _SCIENTIFIC.fullmatch(raw):
        return (), [Reason(ReasonCode.TRUNCATED_NUMBER, {"field": "phones", "value": raw})]
    dialling = _DIALLING.get(country)
    if dialling and raw.isdecimal() and _is_complete(raw, dialling):
        return (raw,), []
    phones: list[str] = []
    notices: list[Reason] = []
    for part in chain.from_iterable(map(_side_by_side, _PHONE_BREAK.split(raw))):
        digits = "".join(_DIGITS.findall(fold(part)))
        if not 5 <= len(digits) <= 15 or len(set(digits)) == 1:
            doubtful = {"value": part}
            notices.append(Reason(ReasonCode.PHONE_DOUBTFUL, doubtful))
            continue
        phone = _completed(part, digits, dialling)
        if phone != part:
            completed = {"value": part, "result": phone}
            notices.append(Reason(ReasonCode.PHONE_COMPLETED, completed))
        if phone_key(phone) not in map(phone_key, phones):
            phones.append(phone)
    return tuple(phones), notices


def _side_by_side(text: str) -> list[str]:
    """Split numbers that only a space keeps apart: each part has the digits of a whole one."""
    parts = text.split()
    whole = all(sum(letter.isdecimal() for letter in part) >= 8 for part in parts)
    return parts if whole else [text]


def _is_complete(digits: str, dialling: _Dialling) -> bool:
    national = digits.removeprefix(dialling.trunk) if dialling.trunk else digits
    return digits != national and len(national) in dialling.lengths and len(set(digits)) > 1


def _completed(phone: str, digits: str, dialling: _Dialling | None) -> str:
    if dialling is None or not digits.isdecimal() or phone.startswith("+"):
        return phone
    national = digits.removeprefix(dialling.code)
    if digits.startswith(dialling.code) and len(national) in dialling.lengths[-1:]:
        return f"+{phone}" if _PHONE_SHAPE.fullmatch(phone) else f"+{digits}"
    lost_trunk = dialling.trunk and len(digits) == dialling.lengths[-1]
    if lost_trunk and not digits.startswith(dialling.trunk):
        return f"{dialling.trunk}{phone}"
    return phone


def _one_to_a_line(cell: Cell) -> Cell:
    """Return a cell whose lines are kept apart as a list is."""
    return _BREAKS.sub(" ; ", cell.strip()) if isinstance(cell, str) else cell


_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
_EMAIL_BREAK = re.compile(r"[\s;,،؛|/<>()\[\]]+")


def parse_emails(cell: Cell) -> tuple[tuple[str, ...], list[Reason]]:
    """Return the mail addresses of a cell in lower case, and what was no address."""
    raw = cell_text(cell).removeprefix("mailto:")
    if _EMAIL.fullmatch(raw):
        return (raw.lower(),), []
    emails: list[str] = []
    notices: list[Reason] = []
    for piece in _EMAIL_BREAK.split(raw):
        part = piece.removeprefix("mailto:").strip(".'\"").lower()
        if not part:
            continue
        if _EMAIL.fullmatch(part):
            if part not in emails:
                emails.append(part)
        elif "@" in part or "@" not in raw:
            notices.append(Reason(ReasonCode.EMAIL_INVALID, {"value": part}))
    return tuple(emails), notices


_MONTH_WORDS: Final = (
    "يناير جانفي كانون_الثاني janvier janv january jan enero ene",
    "فبراير فيفري شباط fevrier fevr fev february feb febrero",
    "مارس اذار mars march mar marzo",
    "ابريل افريل نيسان avril avr april apr abril abr",
    "ماي مايو ايار mai may mayo",
    "يونيو يونيه جوان حزيران juin june jun junio",
    "يوليوز يوليو يوليه جويليه تموز juillet juil july jul julio",
    "غشت اغسطس اوت اب aout august aug agosto ago",
    "شتنبر سبتمبر ايلول septembre sept september sep septiembre",
    "اكتوبر تشرين_الاول octobre oct october octubre",
    "نونبر نوفمبر تشرين_الثاني novembre nov november noviembre",
    "دجنبر ديسمبر كانون_الاول decembre dec december diciembre dic",
)
_MONTHS: Final = {
    fold(word): number for number, words in enumerate(_MONTH_WORDS, 1) for word in words.split()
}
_NUMERIC_DATE = re.compile(r"(\d{1,4})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{1,4})(?:[ t].*)?")
_WORD = re.compile(r"[^\W\d_]+(?:_[^\W\d_]+)?|\d+")


def parse_date(cell: Cell) -> tuple[date | None, list[Reason]]:
    """Return a date, and how a text was read; texts are read day first.

    Months may be words of any Arab country, French, English or Spanish. Bare numbers and the years
    of the Hijri calendar are not guessed at.
    """
    if isinstance(cell, datetime):
        return cell.date(), []
    if isinstance(cell, date):
        return cell, []
    raw = cell_text(cell)
    if not raw:
        return None, []
    found = None if isinstance(cell, int | float) else _date_in(fold(raw))
    if found is None:
        return None, [Reason(ReasonCode.DATE_UNREADABLE, {"value": raw})]
    return found, [Reason(ReasonCode.DATE_READ, {"value": raw, "result": found.isoformat()})]


def _date_in(text: str) -> date | None:
    if match := _NUMERIC_DATE.fullmatch(text):
        first, second, third = match.groups()
        if len(first) == 4:
            return _day(int(first), int(second), int(third), len(third) <= 2)
        if len(third) not in {2, 4}:
            return None
        day, month = int(first), int(second)
        # Month first is American; nothing else is meant by a thirteenth month.
        day, month = (month, day) if month > 12 >= day else (day, month)
        return _day(_century(third), month, day, len(first) <= 2)
    words = _WORD.findall(text.replace("كانون ", "كانون_").replace("تشرين ", "تشرين_"))
    months = [_MONTHS[word] for word in words if word in _MONTHS]
    numbers = [word for word in words if word.isdecimal()]
    if not months or len(set(months)) > 1 or len(numbers) != 2:
        return None
    day, year = numbers if len(numbers[0]) <= 2 else reversed(numbers)
    return _day(_century(year), months[0], int(day), len(day) <= 2)


def _century(year: str) -> int:
    return int(year) + (2000 if int(year) < 70 else 1900) if len(year) == 2 else int(year)


def _day(year: int, month: int, day: int, plausible: bool) -> date | None:
    if not plausible or not 1900 <= year <= 2100:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


_STATUS_WORDS: Final = {
    SignatoryStatus.LISTED: "مدرج مسجل listed inscrit liste",
    SignatoryStatus.INVITED: "مدعو مدعوه invited invite invitee",
    SignatoryStatus.CONFIRMED: "موكد موكده confirmed confirme confirmee",
    SignatoryStatus.SIGNED: "موقع موقعه وقع وقعت نعم signed signe signee oui yes",
    SignatoryStatus.DECLINED: "معتذر معتذره رافض رافضه رفض رفضت declined refuse refusee لا non no",
    SignatoryStatus.WITHDRAWN: "منسحب منسحبه انسحب انسحبت withdrawn retire retiree",
    SignatoryStatus.INVALIDATED: "ملغي ملغاه invalidated invalide invalidee",
}
STATUSES: Final = {
    fold(word): status for status, words in _STATUS_WORDS.items() for word in words.split()
}
"""Folded word -> the status it names."""


def parse_status(cell: Cell) -> tuple[SignatoryStatus | None, list[Reason]]:
    """Return a signatory's status, or a notice that the word is not known."""
    raw = cell_text(cell)
    if not raw:
        return None, []
    if isinstance(cell, bool):
        return (SignatoryStatus.SIGNED if cell else None), []
    status = STATUSES.get(fold(raw))
    return status, [] if status else [Reason(ReasonCode.STATUS_UNKNOWN, {"value": raw})]
