"""Consultation sheets as xlsx: written to be filled in, and read back from any spreadsheet."""

from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils.cell import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from charterdesk.model.consultation_sheets import COLUMNS, ConsultationSheet
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.spreadsheets.grid import Cell, Unreadable
from charterdesk.spreadsheets.opening import open_spreadsheet
from charterdesk.spreadsheets.writing import put, replacing

_WIDTHS: Final = (18, 60, 36, 48, 36, 20)
_HEAD_ROWS: Final = 5
"""The title, the organisation, what to do, an empty row, and the headers."""
_AS_WRITTEN, _RIGHT_TO_LEFT = 0, 2
"""Reading orders of a cell (ECMA-376, 18.8.1)."""
_LINE_HEIGHT: Final = 16.0
"""Points, of the font that a spreadsheet has where none is named."""
_LINE: Final = Side(style="thin", color="FF888888")
_BOX: Final = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)
_SHADE: Final = PatternFill("solid", fgColor="FFE8EEF4")


class _GrowingRow(RowDimension):
    """A row as high as its text, which Excel and LibreOffice heighten as somebody writes into it.

    LibreOffice shows one line of a row without a height; openpyxl fixes any height that it is told.
    """

    @property
    def customHeight(self) -> bool:  # noqa: N802 - as openpyxl names it
        return False


def write_consultation_sheet(
    path: Path,
    sheet: ConsultationSheet,
    header: Sequence[str],
    organisation_label: str,
    name: str,
) -> None:
    """Write a sheet as xlsx: one row a provision, the references in a hidden column.

    Args:
        path: Where it goes.
        sheet: What is written.
        header: The labels of the columns.
        organisation_label: What stands before the organisation.
        name: That of the worksheet.

    Raises:
        SpreadsheetError: The file cannot be written.
    """
    book = Workbook()
    page = book.worksheets[0]
    page.title = name
    page.sheet_view.rightToLeft = sheet.language in RIGHT_TO_LEFT
    top = ("", sheet.title), (organisation_label, sheet.organisation), ("", sheet.instruction)
    for number, (label, text) in enumerate(top, start=1):
        _put(page, number, 1, label)
        _put(page, number, 2, text)
        page.cell(number, 2).font = Font(bold=number == 1)
    _put(page, 2, len(COLUMNS), sheet.reference)
    for column, text in enumerate(header, start=1):
        _put(page, _HEAD_ROWS, column, text)
        page.cell(_HEAD_ROWS, column).font = Font(bold=True)
        page.cell(_HEAD_ROWS, column).fill = _SHADE
    for number, row in enumerate(sheet.rows, start=_HEAD_ROWS + 1):
        texts = (row.number, row.text, row.comment, row.proposed, row.rationale, row.reference)
        for column, text in enumerate(texts, start=1):
            _put(page, number, column, text)
            page.cell(number, column).border = _BOX
    for number in range(1, page.max_row + 1):
        lines = max(
            _lines(str(page.cell(number, column).value or ""), width)
            for column, width in enumerate(_WIDTHS, start=1)
        )
        page.row_dimensions[number] = _GrowingRow(page, number, ht=lines * _LINE_HEIGHT)
    for column, width in enumerate(_WIDTHS, start=1):
        page.column_dimensions[get_column_letter(column)].width = width
    page.column_dimensions[get_column_letter(len(COLUMNS))].hidden = True
    page.freeze_panes = f"A{_HEAD_ROWS + 1}"
    page.print_title_rows = f"{_HEAD_ROWS}:{_HEAD_ROWS}"
    page.page_setup.orientation = "landscape"
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    with replacing(path) as temporary:
        book.save(temporary)


def read_sheet_rows(path: Path) -> list[tuple[int, list[str]]]:
    """Return the rows of a spreadsheet's first sheet as texts, with their numbers.

    Raises:
        SpreadsheetError: It cannot be read; the sentence says why.
    """
    file = open_spreadsheet(path)
    rows = file.read(file.sheets[0].name).rows
    return [(row.number, [_text(cell) for cell in row.cells]) for row in rows]


def _lines(text: str, width: int) -> int:
    """Return how many lines a text takes at most in a column so many digits wide."""
    return sum(max(1, ceil(len(line) / width)) for line in text.split("\n"))


def _put(page: Worksheet, row: int, column: int, text: str) -> None:
    cell = page.cell(row, column)
    # LibreOffice would set a text that is not told to run from the right from the left.
    order = _RIGHT_TO_LEFT if text and page.sheet_view.rightToLeft else _AS_WRITTEN
    cell.alignment = Alignment(vertical="top", wrap_text=True, readingOrder=order)
    if text:
        put(cell, text)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    return cell.text if isinstance(cell, Unreadable) else str(cell)
