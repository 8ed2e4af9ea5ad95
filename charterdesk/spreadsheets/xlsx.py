"""Reading xlsx and xlsm: one pass over the XML of a sheet (ECMA-376 part 1, clause 18).

openpyxl's read-only mode trusts `<dimension>` and knows no merged cells, no hidden rows and no
formula without a result; its full mode knows them and builds a million styled empty cells. One pass
gives all of it in bounded memory. openpyxl's own rules decide what is a date.
"""

import math
import posixpath
import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from functools import lru_cache
from io import BytesIO
from typing import IO, Final

from lxml import etree
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format
from openpyxl.utils.cell import range_boundaries
from openpyxl.utils.datetime import MAC_EPOCH, WINDOWS_EPOCH, from_excel

from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.grid import (
    MAX_COLUMNS,
    MAX_ROWS,
    Cell,
    Merge,
    Row,
    Sheet,
    SheetInfo,
    Unreadable,
    fill_down,
)
from charterdesk.spreadsheets.preflight import BROKEN_ZIP

_EMPTY_ROWS_AT_MOST: Final = 20_000
"""So many formatted rows without a value in a row end a sheet."""

_DIGITS: Final = "0123456789"
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MALFORMED = (*BROKEN_ZIP, etree.XMLSyntaxError, IndexError, TypeError, AttributeError)


class XlsxFile:
    """An open xlsx or xlsm workbook. Formulas, macros and links are never run or followed."""

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = zipfile.ZipFile(BytesIO(data))
            workbook_path = self._workbook_path()
            workbook = self._parse(workbook_path)
            targets = self._targets(workbook_path)
            self.sheets: tuple[SheetInfo, ...] = ()
            self._paths: dict[str, str] = {}
            self._read_sheet_list(workbook, targets)
            properties = workbook.find("{*}workbookPr")
            is_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
            self._epoch: datetime = MAC_EPOCH if is_1904 else WINDOWS_EPOCH
            folder = posixpath.dirname(workbook_path)
            self._styles = self._read_styles(posixpath.join(folder, "styles.xml"))
            strings = posixpath.join(folder, "sharedStrings.xml")
            self._strings = _Strings(self._open(strings) if self._has(strings) else None)
        except _MALFORMED as fault:
            raise SpreadsheetError(Fault.DAMAGED, file=name) from fault
        if not self.sheets:
            raise SpreadsheetError(Fault.DAMAGED, file=name)

    def read(self, sheet: str, limit: int | None = None) -> Sheet:
        """Return a sheet's rows; only the first `limit` that hold something, where it is given.

        Merged cells are known at the end of a sheet only, so a limited reading does not fill them.

        Raises:
            SpreadsheetError: the sheet is damaged or larger than `MAX_ROWS` by `MAX_COLUMNS`.
        """
        try:
            return self._read(sheet, limit)
        except _MALFORMED as fault:
            raise SpreadsheetError(Fault.DAMAGED, file=self._name) from fault

    def _read(self, sheet: str, limit: int | None) -> Sheet:
        rows: list[Row] = []
        merges: list[Merge] = []
        hidden: set[int] = set()
        last_row = empty = 0
        complete = True
        with self._open(self._paths[sheet]) as stream:
            for element in _elements(stream, ("{*}col", "{*}row", "{*}mergeCell")):
                kind = etree.QName(element).localname
                if kind == "col":
                    if element.get("hidden") in {"1", "true"}:
                        first, last = int(element.get("min", "1")), int(element.get("max", "1"))
                        hidden.update(range(first - 1, min(last, MAX_COLUMNS)))
                elif kind == "mergeCell":
                    merges.append(_merge(element.get("ref", "")))
                else:
                    last_row = int(element.get("r") or last_row + 1)
                    cells = self._cells(element)
                    if not cells:
                        empty += 1
                        if empty > _EMPTY_ROWS_AT_MOST:
                            break
                        continue
                    empty = 0
                    rows.append(Row(last_row, cells, element.get("hidden") in {"1", "true"}))
                    if len(rows) > MAX_ROWS:
                        raise SpreadsheetError(Fault.TOO_MANY_ROWS, file=self._name, limit=MAX_ROWS)
                    if len(rows) == limit:
                        complete = False
                        break
        found = tuple(merges)
        filled = tuple(fill_down(rows, found))
        return Sheet(sheet, filled, last_row, found, frozenset(hidden), complete)

    def _cells(self, row: etree._Element) -> tuple[Cell, ...]:
        cells: list[Cell] = []
        column = -1
        for element in row:
            reference = element.get("r")
            column = _column(reference.rstrip(_DIGITS)) if reference else column + 1
            value = self._value(element)
            if value is None or value == "":
                continue
            if column >= MAX_COLUMNS:
                raise SpreadsheetError(Fault.TOO_MANY_COLUMNS, file=self._name, limit=MAX_COLUMNS)
            if column < len(cells):
                cells[column] = value
            else:
                cells.extend([None] * (column - len(cells)))
                cells.append(value)
        return tuple(cells)

    def _value(self, cell: etree._Element) -> Cell:
        # The children are few; walking them is faster than looking each up by name.
        raw: str | None = None
        formula = False
        for child in cell:
            match child.tag[-2:]:
                case "}v":
                    raw = child.text
                case "is":
                    return _text(child)
                case "}f":
                    formula = True
        kind = cell.get("t", "n")
        if not raw:
            return Unreadable("=") if formula and kind != "str" else None
        return self._number(raw, cell.get("s")) if kind == "n" else self._typed(raw, kind)

    def _typed(self, raw: str, kind: str) -> Cell:
        match kind:
            case "s":
                return self._strings[int(raw)]
            case "b":
                return raw not in {"0", "false"}
            case "e":
                return Unreadable(raw)
            case "d":
                return datetime.fromisoformat(raw)
        return _unescape(raw)

    def _number(self, raw: str, style: str | None) -> Cell:
        number = float(raw)
        is_date, is_duration = self._styles.get(style or "0", (False, False))
        if is_date:
            try:
                moment: datetime | time | timedelta = from_excel(
                    number, self._epoch, timedelta=is_duration
                )
            except (OverflowError, ValueError):
                return Unreadable(raw)
            return moment
        if not math.isfinite(number):
            return Unreadable(raw)
        return int(number) if number.is_integer() else number

    def _workbook_path(self) -> str:
        for kind, target in self._relations("_rels/.rels", ""):
            if kind.endswith("/officeDocument"):
                return target
        return "xl/workbook.xml"

    def _targets(self, workbook_path: str) -> dict[str, str]:
        folder, file = posixpath.split(workbook_path)
        path = posixpath.join(folder, "_rels", f"{file}.rels")
        root = self._parse(path)
        return {
            relation.get("Id", ""): _resolve(folder, relation.get("Target", ""))
            for relation in root.iter("{*}Relationship")
            if relation.get("Type", "").endswith("/worksheet")
        }

    def _relations(self, path: str, folder: str) -> Iterator[tuple[str, str]]:
        if self._has(path):
            for relation in self._parse(path).iter("{*}Relationship"):
                yield relation.get("Type", ""), _resolve(folder, relation.get("Target", ""))

    def _read_sheet_list(self, workbook: etree._Element, targets: dict[str, str]) -> None:
        sheets = []
        for element in workbook.iter("{*}sheet"):
            relation = next((v for k, v in element.items() if str(k).endswith("}id")), "")
            name, path = element.get("name", ""), targets.get(str(relation), "")
            if self._has(path) and name not in self._paths:
                self._paths[name] = path
                sheets.append(SheetInfo(name, element.get("state", "visible") != "visible"))
        self.sheets = tuple(sheets)

    def _read_styles(self, path: str) -> dict[str, tuple[bool, bool]]:
        """Return, for each cell style that is a date or a duration, which of them it is."""
        if not self._has(path):
            return {}
        root = self._parse(path)
        formats = {str(code): text for code, text in BUILTIN_FORMATS.items()}
        for element in root.iterfind("{*}numFmts/{*}numFmt"):
            formats[str(element.get("numFmtId"))] = element.get("formatCode", "")
        styles = {}
        for index, element in enumerate(root.iterfind("{*}cellXfs/{*}xf")):
            code = formats.get(str(element.get("numFmtId", "0")), "")
            if is_date_format(code):
                styles[str(index)] = (True, is_timedelta_format(code))
        return styles

    def _has(self, path: str) -> bool:
        return path in self._archive.NameToInfo

    def _open(self, path: str) -> IO[bytes]:
        return self._archive.open(path)

    def _parse(self, path: str) -> etree._Element:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        return etree.fromstring(self._archive.read(path), parser)


class _Strings:
    """The shared strings, read only as far as a sheet asks for them."""

    def __init__(self, stream: IO[bytes] | None) -> None:
        self._read: list[str] = []
        self._rest = _elements(stream, ("{*}si",)) if stream else iter(())

    def __getitem__(self, index: int) -> str:
        while len(self._read) <= index:
            element = next(self._rest, None)
            if element is None:
                raise IndexError(index)
            self._read.append(_text(element))
        return self._read[index]


def _elements(stream: IO[bytes], tags: tuple[str, ...]) -> Iterator[etree._Element]:
    """Yield each element when it is complete, and forget it afterwards."""
    events = etree.iterparse(
        stream, tag=tags, resolve_entities=False, no_network=True, load_dtd=False
    )
    for _, element in events:
        yield element
        element.clear()
        parent = element.getparent()
        while parent is not None and element.getprevious() is not None:
            del parent[0]


def _text(element: etree._Element) -> str:
    """Return the text of a string item without its phonetic runs (18.4.8)."""
    if len(element) == 1 and element[0].tag[-2:] == "}t":
        return _unescape(element[0].text or "")
    parts = []
    for node in element.iter("{*}t"):
        parent = node.getparent()
        if parent is None or not str(parent.tag).endswith("}rPh"):
            parts.append(node.text or "")
    return _unescape("".join(parts))


def _unescape(text: str) -> str:
    """Undo ST_Xstring's escapes (22.9.2.19)."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda escape: chr(int(escape.group(1), 16)), text)


@lru_cache(maxsize=1 << 10)
def _column(letters: str) -> int:
    """Return a column such as BC, counted from 0."""
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
        if not ("A" <= letter <= "Z" and column <= 16_384):
            raise ValueError(letters)
    if not letters:
        raise ValueError(letters)
    return column - 1


def _merge(reference: str) -> Merge:
    first_column, first_row, last_column, last_row = range_boundaries(reference)
    if first_column is None or first_row is None or last_column is None or last_row is None:
        raise ValueError(reference)
    return Merge(first_row, last_row, first_column - 1, last_column - 1)


def _resolve(folder: str, target: str) -> str:
    path = target.lstrip("/") if target.startswith("/") else posixpath.join(folder, target)
    return posixpath.normpath(path)
