"""Where the table of a sheet begins and what its columns hold: guessed, shown, changed at will."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from openpyxl.utils.cell import get_column_letter

from charterdesk.model.folding import fold
from charterdesk.spreadsheets.column_content import Content, look_at
from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.grid import Cell, Row, Sheet, is_empty
from charterdesk.spreadsheets.header_vocabulary import fields_of_header, header_coverage
from charterdesk.spreadsheets.preflight import load
from charterdesk.spreadsheets.records import NAME_FIELDS, Field
from charterdesk.spreadsheets.values import cell_text

_HEADER_WITHIN: Final = 40
"""The header is among so many first rows, or there is none."""
_CONTENT_ROWS: Final = 200
_SAMPLES: Final = 5
_REPEATABLE: Final = frozenset({Field.PHONES, Field.EMAILS, Field.NOTES, Field.ALIASES})
_BY_CONTENT: Final = (Field.EMAILS, Field.PHONES, Field.WEBSITE, Field.SIGNED_ON)
_NAMES: Final = frozenset({Field.NAME, *NAME_FIELDS})


@dataclass(frozen=True, slots=True)
class Column:
    """A column and what it was taken for."""

    index: int
    """From 0."""
    header: str
    """The text of its header; its letter where there is none."""
    field: Field
    choices: tuple[Field, ...] = ()
    """What else the header may mean."""
    samples: tuple[str, ...] = ()
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """A choice of columns that is remembered for the next file with the same headers."""

    columns: Mapping[str, Field] = field(default_factory=dict)
    """Header -> field. Headers are compared folded."""
    header_row: int | None = None
    """The row of the header, from 1; 0 for none; None to look for it."""
    hidden_rows: bool = False
    """Take hidden rows and columns too."""

    def to_json(self) -> str:
        """Return the mapping as the command line reads it."""
        columns = {header: kind.value for header, kind in self.columns.items()}
        content = {"columns": columns, "header_row": self.header_row, "hidden": self.hidden_rows}
        return json.dumps(content, ensure_ascii=False, indent=2)


def read_mapping(path: Path) -> ColumnMapping:
    """Return the mapping in a JSON file.

    Raises:
        SpreadsheetError: the file cannot be read or is no mapping.
    """
    return mapping_from_json(load(path), path.name)


def mapping_from_json(text: str | bytes, name: str = "JSON") -> ColumnMapping:
    """Return the mapping that a JSON text holds; `name` stands for it in the error.

    Raises:
        SpreadsheetError: the text is no mapping.
    """

    def refuse(detail: str) -> SpreadsheetError:
        return SpreadsheetError(Fault.BAD_MAPPING, file=name, detail=detail)

    try:
        content = json.loads(text)
    except ValueError as fault:
        raise refuse("it is not JSON") from fault
    columns = content.get("columns", {}) if isinstance(content, dict) else None
    if not isinstance(columns, dict):
        raise refuse("it has no object “columns”")
    row = content.get("header_row")
    if not (row is None or (isinstance(row, int) and row >= 0)):
        raise refuse("“header_row” is not a number")
    known = {kind.value for kind in Field}
    for kind in columns.values():
        if kind not in known:
            raise refuse(f"there is no field “{kind}”")
    fields = {header: Field(kind) for header, kind in columns.items()}
    return ColumnMapping(fields, row, content.get("hidden") is True)


@dataclass(frozen=True, slots=True)
class Understanding:
    """What was understood of a sheet."""

    sheet: Sheet
    header_rows: tuple[int, ...]
    """The rows of the header, none or up to two."""
    columns: tuple[Column, ...]
    hidden_rows: int
    takes_hidden: bool = False
    exported: Sheet | None = None
    """The rows as an export wrote them, where the file is one, to tell what was edited since."""

    def columns_of(self, kind: Field) -> list[int]:
        """Return the indexes of the columns that hold a field."""
        return [column.index for column in self.columns if column.field is kind]

    @property
    def has_names(self) -> bool:
        """Whether any column holds names of organisations."""
        return any(column.field in _NAMES for column in self.columns)

    @property
    def signature(self) -> str:
        """The header set, folded: mappings are remembered under it."""
        return "|".join(fold(column.header) for column in self.columns)

    @property
    def mapping(self) -> ColumnMapping:
        """What is understood now, as a mapping to remember."""
        columns = {column.header: column.field for column in self.columns}
        row = self.header_rows[-1] if self.header_rows else 0
        return ColumnMapping(columns, row, self.takes_hidden)

    def with_field(self, index: int, kind: Field) -> "Understanding":
        """Return this understanding with another field for one column."""
        columns = tuple(
            replace(column, field=kind) if column.index == index else column
            for column in self.columns
        )
        return replace(self, columns=columns)


def understand(sheet: Sheet, mapping: ColumnMapping | None = None) -> Understanding:
    """Find the header and recognise the columns of a sheet.

    What `mapping` says goes before what is guessed.
    """
    mapping = mapping or ColumnMapping()
    header = _find_header(sheet, mapping.header_row)
    last = header[-1].number if header else 0
    data = [row for row in sheet.rows if row.number > last]
    width = max((len(row.cells) for row in (*header, *data[:_CONTENT_ROWS])), default=0)
    chosen = {fold(text): kind for text, kind in mapping.columns.items()}
    guesses = []
    for index in range(width):
        cells = [row.cell(index) for row in data[:_CONTENT_ROWS]]
        text, group = _header_texts(header, sheet, index)
        content = look_at(cells)
        if not text and not content.filled:
            continue
        guesses.append(_Guess(index, text, group, content, _samples(cells)))
    fields = _assign(
        guesses, {g.index: chosen[k] for g in guesses if (k := fold(g.label)) in chosen}
    )
    columns = tuple(
        Column(
            guess.index,
            guess.label,
            fields[guess.index],
            guess.choices,
            guess.samples,
            guess.index in sheet.hidden_columns,
        )
        for guess in guesses
    )
    hidden = sum(row.hidden for row in data)
    rows = tuple(row.number for row in header)
    return Understanding(sheet, rows, columns, hidden, mapping.hidden_rows)


def choose_sheet(sheets: Sequence[Sheet]) -> Sheet:
    """Return the sheet that most looks like a list of organisations."""

    def promise(sheet: Sheet) -> tuple[bool, int, int]:
        understanding = understand(sheet)
        known = sum(column.field is not Field.IGNORED for column in understanding.columns)
        return understanding.has_names, known, len(sheet.rows)

    return max(sheets, key=promise)


@dataclass(frozen=True, slots=True)
class _Guess:
    """A column before the fields are dealt out."""

    index: int
    text: str
    group: str
    content: Content
    samples: tuple[str, ...]

    @property
    def label(self) -> str:
        return self.text or str(get_column_letter(self.index + 1))

    @property
    def holds_names(self) -> bool:
        """Whether its header means nothing else, or its values begin with a kind of body."""
        return len(self.choices) == 1 or self.content.body > 0.3

    @property
    def name_language(self) -> Field:
        """The field of a second column of names, by its values and its header."""
        words = set(fold(self.text).split())
        if self.content.arabic > 0.5:
            return Field.NAME_AR
        if words & {"name", "english"}:
            return Field.NAME_EN
        return Field.NAME_ES if words & {"nombre", "organizacion"} else Field.NAME_FR

    @property
    def choices(self) -> tuple[Field, ...]:
        """The fields that the header allows, those that the values suit best first."""
        fields = fields_of_header(self.text)
        if not fields:
            fields = fields_of_header(f"{self.group} {self.text}")
        if len(fields) > 1 and Field.REPRESENTATIVE in fields_of_header(self.group)[:1]:
            return (Field.REPRESENTATIVE, *(f for f in fields if f is not Field.REPRESENTATIVE))
        if len(fields) < 2 or not self.content.filled:
            return fields
        rank = {kind: place for place, kind in enumerate(fields)}
        return tuple(sorted(fields, key=lambda kind: rank[kind] * 0.1 - self.content.suits(kind)))


def _assign(guesses: list[_Guess], chosen: Mapping[int, Field]) -> dict[int, Field]:
    """Deal out the fields: what was chosen, clear headers, ambiguous ones, then content."""
    fields: dict[int, Field] = dict(chosen)
    open_guesses = [guess for guess in guesses if guess.index not in fields]
    for guess in sorted(open_guesses, key=lambda guess: (len(guess.choices) != 1, guess.index)):
        taken = set(fields.values()) - _REPEATABLE
        for kind in guess.choices:
            names_again = kind is Field.NAME and kind in taken and guess.holds_names
            free = guess.name_language if names_again else kind
            if names_again and free is Field.NAME_AR and _has_arabic_names(guesses, fields):
                continue
            if free not in taken:
                fields[guess.index] = free
                break
    for guess in open_guesses:
        if guess.index not in fields:
            fields[guess.index] = _field_of_content(guess, set(fields.values()))
    if not _NAMES & set(fields.values()):
        _find_names(open_guesses, fields)
    if Field.FIRST_NAME in fields.values() and Field.LAST_NAME not in fields.values():
        # Beside a column of first names, "Nom" is the other half of a person.
        for guess in open_guesses:
            if fields[guess.index] is Field.REPRESENTATIVE and Field.LAST_NAME in guess.choices:
                fields[guess.index] = Field.LAST_NAME
    return fields


def _has_arabic_names(guesses: list[_Guess], fields: Mapping[int, Field]) -> bool:
    return any(
        fields.get(guess.index) is Field.NAME and guess.content.arabic > 0.5 for guess in guesses
    )


def _field_of_content(guess: _Guess, taken: set[Field]) -> Field:
    content = guess.content
    for kind in _BY_CONTENT:
        if content.suits(kind) > 0.6 and (kind in _REPEATABLE or kind not in taken):
            return kind
    if content.count > 0.8 and content.filled > 2 and Field.ROW_NUMBER not in taken:
        return Field.ROW_NUMBER
    if content.acronym > 0.7 and not guess.text and Field.ACRONYM not in taken:
        return Field.ACRONYM
    return Field.IGNORED


def _find_names(guesses: list[_Guess], fields: dict[int, Field]) -> None:
    """Without a column of names, take the one whose header allows it or whose values look it."""
    allowed = [guess for guess in guesses if Field.NAME in guess.choices]
    likely = [
        guess
        for guess in guesses
        if fields[guess.index] is Field.IGNORED and guess.content.suits(Field.NAME) > 0.2
    ]
    if found := max(
        allowed or likely,
        key=lambda guess: (guess.content.suits(Field.NAME), guess.content.words),
        default=None,
    ):
        fields[found.index] = Field.NAME


def _find_header(sheet: Sheet, chosen: int | None) -> tuple[Row, ...]:
    if chosen is not None:
        return tuple(row for row in sheet.rows if row.number == chosen)
    rows = sheet.rows[:_HEADER_WITHIN]
    best = max(rows, key=_recognised, default=None)
    if best is None or not _recognised(best) or _is_data(best, sheet.rows[:_CONTENT_ROWS]):
        return _row_of_words_above_figures(sheet)
    position = rows.index(best)
    above = rows[position - 1] if position else None
    below = rows[position + 1] if position + 1 < len(rows) else None
    if below and below.number == best.number + 1 and _groups(best, below, sheet):
        return best, below
    if above and above.number == best.number - 1 and _groups(above, best, sheet):
        return above, best
    return (best,)


def _row_of_words_above_figures(sheet: Sheet) -> tuple[Row, ...]:
    """Return a first row of nothing but words over columns of numbers, mails, phones or dates."""
    for position, row in enumerate(sheet.rows[:_HEADER_WITHIN]):
        filled = [index for index, cell in enumerate(row.cells) if not is_empty(cell)]
        if len(filled) < 2:
            continue
        below = sheet.rows[position + 1 : position + 1 + _CONTENT_ROWS]
        figures = [_holds_figures(other.cell(index) for other in below) for index in filled]
        plain = not any(_holds_figures([row.cells[index]]) for index in filled)
        return (row,) if plain and any(figures) else ()
    return ()


def _holds_figures(cells: Iterable[Cell]) -> bool:
    content = look_at(cells)
    return max(content.email, content.phone, content.day, content.website, content.count) > 0.6


def _recognised(row: Row) -> int:
    """Return how many cells of a row are headers; 0 where too few are for a header row."""
    texts = [cell for cell in row.cells if not is_empty(cell)]
    known = sum(isinstance(text, str) and header_coverage(text) > 0.5 for text in texts)
    if known >= len(texts) * 0.5:
        return known
    all_text = all(isinstance(text, str) for text in texts)
    return known if known >= 2 and all_text and known >= len(texts) * 0.25 else 0


def _is_data(row: Row, rows: Sequence[Row]) -> bool:
    """Tell whether the words of a row stand in their columns again and again, as no header does."""
    below = [other for other in rows if other.number > row.number]
    known = [
        index
        for index, cell in enumerate(row.cells)
        if isinstance(cell, str) and header_coverage(cell) > 0.5
    ]
    repeated = sum(
        sum(other.cell(index) == row.cells[index] for other in below) > max(1, len(below) * 0.2)
        for index in known
    )
    return repeated * 2 > len(known)


def _groups(top: Row, bottom: Row, sheet: Sheet) -> bool:
    """Tell whether two rows are one header: the upper names groups of the lower's columns."""
    if any(not isinstance(cell, str) and cell is not None for cell in (*top.cells, *bottom.cells)):
        return False
    own = [
        index
        for index, cell in enumerate(bottom.cells)
        if not is_empty(cell) and cell != top.cell(index)
    ]
    known = sum(header_coverage(str(bottom.cell(index))) > 0.5 for index in own)
    wide = any(
        merge.first_row == top.number
        and merge.last_column > merge.first_column
        and merge.last_column - merge.first_column + 1 < max(len(bottom.cells), 2)
        for merge in sheet.merges
    )
    titles = [cell for cell in top.cells if not is_empty(cell)]
    gaps = any(is_empty(top.cell(index)) for index in own)
    return known > 0 and known >= len(own) * 0.5 and gaps and (wide or len(titles) > 1)


def _header_texts(header: Sequence[Row], sheet: Sheet, index: int) -> tuple[str, str]:
    """Return the header of a column and the group above it."""
    if not header:
        return "", ""
    own = cell_text(header[-1].cell(index))
    if len(header) == 1:
        return own, ""
    group = next(
        (text for column in range(index, -1, -1) if (text := cell_text(header[0].cell(column)))),
        "",
    )
    top = cell_text(header[0].cell(index))
    return own or top, group


def _samples(cells: Sequence[Cell]) -> tuple[str, ...]:
    texts = dict.fromkeys(text for cell in cells if (text := cell_text(cell)))
    return tuple(texts)[:_SAMPLES]
