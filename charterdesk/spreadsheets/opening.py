"""Opening a file of any kind that is read, decided by its content and never by its name."""

import re
from pathlib import Path
from typing import Final, Protocol

from charterdesk.spreadsheets.calamine_process import (
    SECONDS,
    CalamineError,
    read_workbook,
)
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
from charterdesk.spreadsheets.preflight import Kind, load, tell_kind
from charterdesk.spreadsheets.text_files import TextFile
from charterdesk.spreadsheets.xlsx import XlsxFile

_ERROR_VALUE = re.compile(r"#(N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!)")

_FAULTS: Final = {
    "rows": (Fault.TOO_MANY_ROWS, MAX_ROWS),
    "columns": (Fault.TOO_MANY_COLUMNS, MAX_COLUMNS),
    "slow": (Fault.TOO_SLOW, SECONDS),
    "protected": (Fault.PROTECTED_OR_OLD, 0),
    "damaged": (Fault.DAMAGED, 0),
}


class SpreadsheetFile(Protocol):
    """An opened file: its sheets, each read when it is asked for."""

    sheets: tuple[SheetInfo, ...]

    def read(self, sheet: str, limit: int | None = None) -> Sheet:
        """Return the rows of a sheet that hold something; only the first `limit`, if given."""


def open_spreadsheet(
    path: Path, *, encoding: str | None = None, delimiter: str | None = None
) -> SpreadsheetFile:
    """Open a spreadsheet: xlsx, xlsm, xls, xlsb, ods, csv, tsv or UTF-16 text.

    Args:
        path: the file; its name does not matter.
        encoding: of a text, instead of the one that would be guessed.
        delimiter: of a text, likewise.

    Raises:
        SpreadsheetError: it cannot be read; the sentence says why.
    """
    data = load(path)
    match tell_kind(data, path.name):
        case Kind.XLSX:
            return XlsxFile(data, path.name)
        case Kind.TEXT:
            return TextFile(data, path.name, encoding=encoding, delimiter=delimiter)
    return _CalamineFile(data, path.name)


class _CalamineFile:
    """An xls, xlsb or ods workbook, read whole by a child process."""

    def __init__(self, data: bytes, name: str) -> None:
        try:
            sheets = read_workbook(data, max_rows=MAX_ROWS, max_columns=MAX_COLUMNS)
        except CalamineError as fault:
            code, limit = _FAULTS[fault.cause]
            raise SpreadsheetError(code, file=name, limit=limit) from fault
        self._sheets = {sheet.name: sheet for sheet in sheets}
        self.sheets = tuple(SheetInfo(sheet.name, sheet.hidden) for sheet in sheets)
        if not self.sheets:
            raise SpreadsheetError(Fault.DAMAGED, file=name)

    def read(self, sheet: str, limit: int | None = None) -> Sheet:
        found = self._sheets[sheet]
        rows = [Row(number, tuple(map(_cell, values))) for number, values in found.rows[:limit]]
        merges = tuple(Merge(*merge) for merge in found.merges)
        complete = limit is None or limit >= len(found.rows)
        return Sheet(
            sheet, tuple(fill_down(rows, merges)), found.last_row, merges, complete=complete
        )


def _cell(value: Cell) -> Cell:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, str):
        return Unreadable(value) if _ERROR_VALUE.fullmatch(value) else value or None
    return value
