"""Rows to organisations: each row of a sheet is understood, or refused with its reason."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, TypeVar

from charterdesk.model.countries import country_code
from charterdesk.model.folding import fold
from charterdesk.model.names_of_bodies import parse_kind
from charterdesk.spreadsheets.grid import Cell, Row, is_empty
from charterdesk.spreadsheets.records import (
    NAME_FIELDS,
    TEXT_FIELDS,
    Field,
    Reason,
    ReasonCode,
    RowValues,
)
from charterdesk.spreadsheets.understanding import Understanding
from charterdesk.spreadsheets.values import (
    cell_text,
    clean_text,
    hides_something,
    parse_date,
    parse_emails,
    parse_phones,
    parse_status,
    phone_key,
    unreadable,
)

_T = TypeVar("_T")

_TOTAL = re.compile(
    r"(?:ال)?(?:مجموع|اجمالي|عدد|جمع)(?: (?:العام|الكلي|المنظمات|الجمعيات))?[ :=]*(?:\d+(?: \w+)?)?"
    r"|(?:sous[ -]?|sub[ -]?|grand )?(?:total|totaux|somme|sum|suma)(?: general)?"
    r"[ :=]*(?:\d+(?: \w+)?)?"
)
_WORDS_OF_A_TOTAL: Final = 2
_NOTE = re.compile(
    r"\*.*|(?:ملاحظه|ملاحظات|ملحوظه|المصدر|n\.? ?b\.?|notes?|remarques?|source) ?[:.*-].*"
)
_LIST_MARK = re.compile(r"\A(?:[•▪●◦*–—-]\s+|\d{1,3}\s?[.):-]\s*)(?=[\"«“]?[^\W\d_])")
"""What a list in a text document puts before each name."""
_LIST_BREAK = re.compile(r"[;؛|]")


@dataclass(frozen=True, slots=True)
class UnderstoodRow:
    """A row that names an organisation."""

    number: int
    values: RowValues
    notices: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row, a stretch of empty ones, or a part of the file that is not taken, and why."""

    number: int | None
    text: str
    reason: Reason


def read_rows(
    understanding: Understanding, country: str = "MA"
) -> Iterator[UnderstoodRow | RefusedRow]:
    """Yield every row of the sheet in order: understood, or refused with its reason.

    `country` (ISO 3166) is the one whose phone numbers are completed.
    """
    reader = _RowReader(understanding, country)
    expected = 1
    for row in understanding.sheet.rows:
        if row.number > expected:
            yield _empty_rows(expected, row.number - 1)
        expected = row.number + 1
        yield reader.read(row)
    if understanding.sheet.complete and understanding.sheet.last_row >= expected:
        yield _empty_rows(expected, understanding.sheet.last_row)


def _empty_rows(first: int, last: int) -> RefusedRow:
    return RefusedRow(
        first, "", Reason(ReasonCode.EMPTY_ROWS, {"last_row": last, "count": last - first + 1})
    )


class _RowReader:
    """Reads the rows of one sheet by its columns."""

    def __init__(self, understanding: Understanding, country: str) -> None:
        self._understanding = understanding
        self._country = country
        taken = [
            column
            for column in understanding.columns
            if understanding.takes_hidden or not column.hidden or column.field is Field.ID
        ]
        self._columns: dict[Field, list[int]] = {}
        for column in taken:
            self._columns.setdefault(column.field, []).append(column.index)
        self._name_columns = [
            (index, NAME_FIELDS.get(kind))
            for kind in (*NAME_FIELDS, Field.NAME)
            for index in self._columns.get(kind, ())
        ]
        person = (Field.REPRESENTATIVE, Field.FIRST_NAME, Field.LAST_NAME)
        self._person_fields = [kind for kind in person if kind in self._columns]
        width = len(understanding.columns)
        self._headings = {
            merge.first_row
            for merge in understanding.sheet.merges
            if merge.first_row == merge.last_row
            and merge.last_column - merge.first_column + 1 >= max(3, width * 0.6)
        }
        self._text_fields = [kind for kind in TEXT_FIELDS if kind in self._columns]
        self._headers = {column.index: column.header for column in understanding.columns}
        names = [
            cell_text(row.cell(index))
            for row in understanding.sheet.rows[:200]
            for index in self._columns.get(Field.NAME, ())
        ]
        arabic = sum(map(_is_arabic, names))
        self._usual_language = "ar" if arabic * 2 >= len(names) else "fr"

    def read(self, row: Row) -> UnderstoodRow | RefusedRow:
        """Understand or refuse one row."""
        if code := self._no_organisation(row):
            return RefusedRow(row.number, _first_text(row), Reason(code))
        notices: list[Reason] = []
        names = self._names(row, notices)
        if not names:
            return RefusedRow(row.number, _first_text(row), self._why_no_name(row))
        texts = {kind.value: self._text(row, kind, notices) for kind in self._text_fields}
        if country := texts.get(Field.COUNTRY.value):
            texts[Field.COUNTRY.value] = country_code(country) or country
        status = self._one(row, Field.STATUS, parse_status, notices)
        kind_text = self._text(row, Field.KIND, notices)
        values = RowValues(
            names=names,
            id=self._text(row, Field.ID, notices),
            aliases=self._list(row, Field.ALIASES, _parse_aliases, notices),
            kind=parse_kind(kind_text) if kind_text else None,
            phones=self._phones(row, notices),
            emails=self._list(row, Field.EMAILS, parse_emails, notices),
            representative=self._representative(row, notices),
            capacity=self._text(row, Field.CAPACITY, notices),
            signed_on=self._one(row, Field.SIGNED_ON, parse_date, notices),
            status=status,
            **texts,
        )
        return UnderstoodRow(row.number, values, tuple(notices))

    def _no_organisation(self, row: Row) -> ReasonCode | None:
        header = self._understanding.header_rows
        if row.number in header:
            return ReasonCode.HEADER
        if header and row.number < header[0]:
            return ReasonCode.ABOVE_HEADER
        if row.hidden and not self._understanding.takes_hidden:
            return ReasonCode.HIDDEN_ROW
        return self._by_text(row)

    def _by_text(self, row: Row) -> ReasonCode | None:
        texts = {index: cell for index, cell in enumerate(row.cells) if isinstance(cell, str)}
        if self._understanding.header_rows and self._repeats_header(texts):
            return ReasonCode.REPEATED_HEADER
        # A total is a word and figures; most rows say more than that, and need no closer look.
        words = [cell for cell in texts.values() if not cell.strip().isdecimal()]
        if len(words) > _WORDS_OF_A_TOTAL:
            return None
        if any(_TOTAL.fullmatch(fold(cell)) for cell in words):
            return ReasonCode.TOTAL
        alone = len(words) == 1 == sum(not is_empty(cell) for cell in row.cells)
        if alone and row.number in self._headings:
            return ReasonCode.HEADING
        return ReasonCode.NOTE if alone and _NOTE.fullmatch(fold(words[0])) else None

    def _repeats_header(self, texts: dict[int, str]) -> bool:
        if not any(
            texts.get(index, "").strip() == self._headers[index] for index, _ in self._name_columns
        ):
            return False
        same = [index for index, cell in texts.items() if cell.strip() == self._headers.get(index)]
        return len(same) * 2 > len(texts)

    def _names(self, row: Row, notices: list[Reason]) -> dict[str, str]:
        names: dict[str, str] = {}
        for index, language in self._name_columns:
            cell = row.cell(index)
            if not isinstance(cell, str) or unreadable(cell):
                continue
            name = _LIST_MARK.sub("", cell_text(cell))
            if not any(letter.isalnum() for letter in name):
                continue
            if hides_something(cell):
                notices.append(Reason(ReasonCode.TEXT_CLEANED, {"field": Field.NAME}))
            key = language or self._language(name, names)
            names.setdefault(key, name)
        return names

    def _language(self, name: str, names: dict[str, str]) -> str:
        """Return the language of a name, by its letters; a Latin one goes where there is room."""
        if _is_arabic(name):
            return "ar"
        if any("ⴰ" <= letter <= "⵿" for letter in name):
            return "zgh"
        words = set(fold(name).split())
        if words & {"of", "for", "the", "and"}:
            return "en"
        if words & {"los", "las", "y", "del", "por"}:
            return "es"
        has_letters = any(letter.isalpha() for letter in name)
        return self._usual_language if "fr" in names or not has_letters else "fr"

    def _why_no_name(self, row: Row) -> Reason:
        for index, _ in self._name_columns:
            cell = row.cell(index)
            if fault := unreadable(cell):
                return Reason(ReasonCode.NAME_UNREADABLE, {"value": fault})
            if not is_empty(cell):
                return Reason(ReasonCode.NAME_NOT_TEXT, {"value": cell_text(cell)})
        return Reason(ReasonCode.NO_NAME)

    def _cells(self, row: Row, kind: Field, notices: list[Reason]) -> list[Cell]:
        """Return the cells of a field that hold a value; errors are noticed and left out."""
        found: list[Cell] = []
        for index in self._columns.get(kind, ()):
            cell = row.cell(index)
            if cell is None:
                continue
            if fault := unreadable(cell):
                parameters = {"field": kind.value, "value": fault}
                notices.append(Reason(ReasonCode.UNREADABLE_VALUE, parameters))
            else:
                found.append(cell)
        return found

    def _text(self, row: Row, kind: Field, notices: list[Reason]) -> str:
        columns = self._columns.get(kind, ())
        if len(columns) == 1:
            cell = row.cell(columns[0])
            if cell is None:
                return ""
            if isinstance(cell, str) and "#" not in cell:
                return clean_text(cell)
        texts = map(cell_text, self._cells(row, kind, notices))
        return " · ".join(filter(None, texts))

    def _one(
        self,
        row: Row,
        kind: Field,
        parse: Callable[[Cell], tuple[_T | None, list[Reason]]],
        notices: list[Reason],
    ) -> _T | None:
        for cell in self._cells(row, kind, notices):
            value, noticed = parse(cell)
            notices.extend(noticed)
            if value is not None:
                return value
        return None

    def _list(
        self,
        row: Row,
        kind: Field,
        parse: Callable[[Cell], tuple[tuple[str, ...], list[Reason]]],
        notices: list[Reason],
    ) -> tuple[str, ...]:
        found: tuple[str, ...] = ()
        for cell in self._cells(row, kind, notices):
            values, noticed = parse(cell)
            notices.extend(noticed)
            found += tuple(value for value in values if value not in found)
        return found

    def _phones(self, row: Row, notices: list[Reason]) -> tuple[str, ...]:
        phones = self._list(
            row, Field.PHONES, lambda cell: parse_phones(cell, self._country), notices
        )
        if len(phones) < 2:
            return phones
        # The same number may stand in two columns, with its country's code and without.
        return tuple({phone_key(phone): phone for phone in reversed(phones)}.values())[::-1]

    def _representative(self, row: Row, notices: list[Reason]) -> str:
        parts = [self._text(row, kind, notices) for kind in self._person_fields]
        return " ".join(filter(None, parts))


def _parse_aliases(cell: Cell) -> tuple[tuple[str, ...], list[Reason]]:
    text = cell if isinstance(cell, str) else cell_text(cell)
    # An export writes one to a line.
    parts = text.split("\n") if "\n" in text else _LIST_BREAK.split(text)
    return tuple(name for part in parts if (name := cell_text(part))), []


def _first_text(row: Row) -> str:
    return next((text for cell in row.cells if (text := cell_text(cell))), "")


def _is_arabic(text: str) -> bool:
    return any("ء" <= letter <= "ۓ" for letter in text)
