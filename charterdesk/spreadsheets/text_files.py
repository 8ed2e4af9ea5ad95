"""Reading CSV, TSV and Excel's "Unicode text": encoding and delimiter are guessed, then shown."""

import codecs
import csv
import re
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from typing import Final

from charset_normalizer import from_bytes

from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.grid import MAX_COLUMNS, MAX_ROWS, Row, Sheet, SheetInfo
from charterdesk.spreadsheets.preflight import looks_like_utf_16

ENCODINGS: Final = ("utf-8", "cp1256", "cp1252", "utf-16")
"""The encodings to choose from, where the guess is wrong."""

DELIMITERS: Final = (";", ",", "\t", "|")

_SAMPLE: Final = 1 << 16
_ROWS_SAMPLED: Final = 200
_LINES_IN_A_CELL: Final = 30
_SEPARATOR_LINE = re.compile(r'"?sep=(.)"?\r?\n', re.IGNORECASE)
_GUARDED = re.compile(r"'(?=[=+\-@\t\r])")
_BOMS = (
    (codecs.BOM_UTF8, "utf-8", "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16", "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16", "utf-16-be"),
)


class TextFile:
    """A text of delimited values. ``encoding`` and ``delimiter`` tell what it was read as."""

    def __init__(
        self, data: bytes, name: str, *, encoding: str | None = None, delimiter: str | None = None
    ) -> None:
        self._name = name
        self.encoding = encoding or guess_encoding(data)
        # A guess may fail on a few damaged bytes, which show as U+FFFD; a choice is held to.
        text = self._decode(data, "strict" if encoding else "replace")
        declared = _SEPARATOR_LINE.match(text)
        # Excel does not count the line that names the separator.
        self._text = text[declared.end() :] if declared else text
        self.delimiter = delimiter or (
            declared.group(1) if declared else guess_delimiter(self._text)
        )
        self.sheets: tuple[SheetInfo, ...] = (SheetInfo(name),)

    def read(self, sheet: str, limit: int | None = None) -> Sheet:
        """Return the rows that hold something; only the first `limit`, where it is given.

        Raises:
            SpreadsheetError: there are more than `MAX_ROWS` rows or `MAX_COLUMNS` columns.
        """
        rows: list[Row] = []
        number = 0
        for number, values in enumerate(_parse(self._text, self.delimiter), start=1):
            cells = tuple(_GUARDED.sub("", value, count=1) or None for value in values)
            while cells and (cells[-1] is None or not cells[-1].strip()):
                cells = cells[:-1]
            if not cells:
                continue
            if len(cells) > MAX_COLUMNS:
                raise SpreadsheetError(Fault.TOO_MANY_COLUMNS, file=self._name, limit=MAX_COLUMNS)
            if len(rows) == MAX_ROWS:
                raise SpreadsheetError(Fault.TOO_MANY_ROWS, file=self._name, limit=MAX_ROWS)
            rows.append(Row(number, cells))
            if len(rows) == limit:
                return Sheet(sheet, tuple(rows), number, complete=False)
        return Sheet(sheet, tuple(rows), number)

    def _decode(self, data: bytes, errors: str) -> str:
        for mark, encoding, codec in _BOMS:
            if self.encoding == encoding and data.startswith(mark):
                data, chosen = data.removeprefix(mark), codec
                break
        else:
            chosen = _utf_16_without_mark(data) if self.encoding == "utf-16" else self.encoding
        try:
            return data.decode(chosen, errors)
        except (LookupError, UnicodeDecodeError) as fault:
            raise SpreadsheetError(
                Fault.UNKNOWN_ENCODING, file=self._name, encoding=self.encoding
            ) from fault


def guess_encoding(data: bytes) -> str:
    """Return one of `ENCODINGS`: by the byte-order mark, then strict UTF-8, then by the letters."""
    for mark, encoding, _ in _BOMS:
        if data.startswith(mark):
            return encoding
    if looks_like_utf_16(data):
        return "utf-16"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        # The bytes that Windows-1252 leaves undefined are letters in Windows-1256.
        if any(byte in data for byte in b"\x81\x8d\x8f\x90\x9d"):
            return "cp1256"
        sample = b"\n".join(
            line for line in data[:_SAMPLE].splitlines() if any(byte > 0x7F for byte in line)
        )
        best = from_bytes(sample, cp_isolation=["cp1256", "cp1252"]).best()
        return best.encoding if best else "cp1252"
    return "utf-8"


def guess_delimiter(text: str) -> str:
    """Return the delimiter that cuts the first rows into the most even columns."""
    sample = text[:_SAMPLE]

    def evenness(delimiter: str) -> tuple[float, int]:
        counts = Counter(
            len(row)
            for row, _ in zip(_parse(sample, delimiter), range(_ROWS_SAMPLED), strict=False)
            if any(row)
        )
        if not counts:
            return 0, 0
        columns, rows = max(counts.items(), key=lambda item: (item[1] * (item[0] > 1), item[0]))
        return (rows / counts.total(), columns) if columns > 1 else (0, 0)

    return max(DELIMITERS, key=evenness)


def _parse(text: str, delimiter: str) -> Iterator[list[str]]:
    csv.field_size_limit(1 << 25)
    return csv.reader(_closed_lines(text, delimiter), delimiter=delimiter)


def _closed_lines(text: str, delimiter: str) -> Iterator[str]:
    """Yield the lines of a text without the quotation marks that open a cell and never close it.

    A cell may hold line ends; but one mark too many would swallow the rest of the file.
    """
    lines = list(StringIO(text, newline=""))
    opening = re.compile(rf'(^|{re.escape(delimiter)})"')
    start = 0
    while start < len(lines):
        end, is_open = start + 1, lines[start].count('"') % 2
        while is_open and end < min(len(lines), start + _LINES_IN_A_CELL):
            is_open ^= lines[end].count('"') % 2
            end += 1
        if is_open:
            yield opening.sub(r"\1", lines[start])
            start += 1
        else:
            yield from lines[start:end]
            start = end


def _utf_16_without_mark(data: bytes) -> str:
    zeros_first, zeros_second = (
        sum(half.count(byte) for byte in (b"\x00", b"\x06")) for half in (data[::2], data[1::2])
    )
    return "utf-16-be" if zeros_first > zeros_second else "utf-16-le"
