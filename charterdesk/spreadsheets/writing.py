"""Writing xlsx: the workspace's lists, a template to fill in, and the rows not taken."""

import os
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.cell import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from charterdesk.model.cancelling import counted_in, each, go_on
from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.export_columns import (
    ORGANISATION_FIELDS,
    SIGNATORY_FIELDS,
    CommitmentMatrix,
    Table,
    header,
    kind_words,
    matrix_table,
    organisation_table,
    sheet_titles,
    signatory_table,
    status_words,
)
from charterdesk.spreadsheets.lists import BASELINE_SHEET, EXAMPLE_SHEET
from charterdesk.spreadsheets.plan import RowNotTaken
from charterdesk.spreadsheets.records import Field, KnownOrganisation, KnownSignatory, Reason
from charterdesk.spreadsheets.records import describe as describe_reason
from charterdesk.spreadsheets.understanding import Understanding
from charterdesk.spreadsheets.values import cell_text

_LONGEST_TEXT: Final = 32_767
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_HEADER_FONT = Font(bold=True)
_HEADER_FILL = PatternFill("solid", fgColor="FFE8EEF4")
_TOP = Alignment(vertical="top", wrap_text=True)


def write_workbook(
    path: Path,
    organisations: Sequence[KnownOrganisation],
    signatories: Sequence[KnownSignatory] = (),
    matrices: Sequence[CommitmentMatrix] = (),
    language: str = "ar",
) -> None:
    """Write organisations, signatories and commitments to an xlsx file that can be read back in.

    Sheets run right to left in Arabic. Dates are dates, phones and names that start with ``=`` are
    text. An existing file is replaced whole or not at all.

    Raises:
        SpreadsheetError: the file cannot be written.
        Cancelled: who watches asked to stop; the file is as it was.
    """
    book = Workbook()
    titles = sheet_titles(language)
    table = organisation_table(organisations, language)
    sheets: list[tuple[Worksheet, Table, int | None]] = [
        (_first_sheet(book, titles[0]), table, ORGANISATION_FIELDS.index(Field.ID)),
        (book.create_sheet(titles[1]), signatory_table(signatories, language),
         len(SIGNATORY_FIELDS)),
    ]  # fmt: skip
    for number, matrix in enumerate(matrices, start=1):
        title = titles[2] if len(matrices) == 1 else f"{titles[2]} {number}"
        sheets.append((book.create_sheet(title), matrix_table(matrix, language), None))
    baseline = book.create_sheet(BASELINE_SHEET)
    baseline.sheet_state = "veryHidden"
    sheets.append((baseline, table, None))
    total = sum(len(rows) for _, rows, _ in sheets)
    done = 0
    for sheet, rows, hidden in sheets:
        with counted_in(done, total):
            _fill(sheet, rows, language, hidden=hidden)
        done += len(rows)
    _save(book, path)


def write_template(path: Path, language: str = "ar") -> None:
    """Write an empty list with all columns, drop-down lists and an example on a second sheet.

    Raises:
        SpreadsheetError: the file cannot be written.
    """
    kinds = list(dict.fromkeys((*ORGANISATION_FIELDS, *SIGNATORY_FIELDS)))
    kinds = [kind for kind in kinds if kind not in {Field.NAME, Field.ID}]
    headers = [header(kind, language) for kind in kinds]
    book = Workbook()
    sheet = _first_sheet(book, sheet_titles(language)[0])
    _fill(sheet, [headers], language)
    for kind, words in ((Field.KIND, kind_words(language)), (Field.STATUS, status_words(language))):
        letter = get_column_letter(kinds.index(kind) + 1)
        choice = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
        choice.add(f"{letter}2:{letter}2000")
        sheet.add_data_validation(choice)
    example: dict[Field, str | date] = {
        Field.NAME_AR: "جمعية المثال للتنمية",
        Field.NAME_FR: "Association Exemple pour le développement",
        Field.ACRONYM: "AED",
        Field.KIND: kind_words(language)[0],
        Field.CITY: "الخميسات",
        Field.PHONES: "0500000000 ; +212500000001",
        Field.EMAILS: "contact@example.org",
        Field.REPRESENTATIVE: "فلانة الفلانية",
        Field.SIGNED_ON: date(2017, 7, 2),
        Field.STATUS: status_words(language)[3],
    }
    row = [example.get(kind) for kind in kinds]
    _fill(book.create_sheet(EXAMPLE_SHEET), [headers, row], language)
    _save(book, path)


def write_not_taken(
    path: Path,
    understanding: Understanding,
    rows: Sequence[RowNotTaken],
    language: str = "ar",
    describe: Callable[[Reason], str] = describe_reason,
) -> None:
    """Write the rows that were not taken as they stood, with the reason in a column of its own.

    Raises:
        SpreadsheetError: the file cannot be written.
    """
    place = ("ar", "fr").index(language) if language in {"ar", "fr"} else 2
    labels = (("الصف", "السبب"), ("Ligne", "Motif"), ("Row", "Reason"))[place]
    width = max((column.index + 1 for column in understanding.columns), default=0)
    names = {column.index: column.header for column in understanding.columns}
    by_number = {row.number: row for row in understanding.sheet.rows}
    table: list[list[str | date | None]] = [
        [*labels, *(names.get(index, "") for index in range(width))]
    ]
    for item in rows:
        row = by_number.get(item.row or 0)
        cells = [cell_text(row.cell(index)) for index in range(width)] if row else [item.name]
        table.append([str(item.row or ""), describe(item.reason), *cells])
    book = Workbook()
    _fill(_first_sheet(book, labels[1]), table, language)
    _save(book, path)


def _first_sheet(book: Workbook, title: str) -> Worksheet:
    sheet = book.worksheets[0]
    sheet.title = title
    return sheet


def _fill(
    sheet: Worksheet,
    table: Table,
    language: str,
    *,
    hidden: int | None = None,
) -> None:
    """Write a table with a frozen, filtered header; `hidden` is the column not to be shown."""
    widths = [0] * max(map(len, table))
    for number, values in enumerate(each(table), start=1):
        for index, value in enumerate(values):
            if value is None or value == "":
                continue
            cell = sheet.cell(number, index + 1)
            put(cell, value)
            longest = max(map(len, str(value).split("\n")))
            widths[index] = max(widths[index], min(longest, 60))
            if number == 1:
                cell.font, cell.fill = _HEADER_FONT, _HEADER_FILL
            cell.alignment = _TOP
    for index, width in enumerate(widths):
        sheet.column_dimensions[get_column_letter(index + 1)].width = width + 3
    if hidden is not None:
        sheet.column_dimensions[get_column_letter(hidden + 1)].hidden = True
    sheet.sheet_view.rightToLeft = language == "ar"
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(widths))}{len(table)}"


def put(cell: Cell | MergedCell, value: str | date) -> None:
    """Write a date as a date and any other text as text, whatever it looks like."""
    if isinstance(value, date):
        cell.value = value
        cell.number_format = "dd/mm/yyyy"
        return
    text = ILLEGAL_CHARACTERS_RE.sub("", value).encode("utf-8", "ignore").decode("utf-8")
    # What looks like an escape of ECMA-376 (22.9.2.19) must not be read as one.
    cell.value = _ESCAPE_LIKE.sub("_x005F_", text)[:_LONGEST_TEXT]
    # A name may begin with "="; openpyxl would make it a formula, Excel would on the next edit.
    cell.data_type = "s"
    cell.number_format = "@"
    cell.quotePrefix = value.startswith(("=", "+", "-", "@"))


def _save(book: Workbook, path: Path) -> None:
    with replacing(path) as temporary:
        book.save(temporary)
        go_on()  # stopped while it was written, it takes no file's place


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file to write beside `path`, which takes its place when all went well.

    Raises:
        SpreadsheetError: the folder or the file cannot be written.
    """
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        try:
            yield temporary
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as fault:
        detail = fault.strerror or "unknown cause"
        raise SpreadsheetError(Fault.CANNOT_WRITE, file=path.name, detail=detail) from fault
