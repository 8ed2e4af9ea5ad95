"""From a file on disk to an understood list: what the window and the command line begin with."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.opening import open_spreadsheet
from charterdesk.spreadsheets.records import Field
from charterdesk.spreadsheets.text_files import TextFile
from charterdesk.spreadsheets.understanding import (
    ColumnMapping,
    Understanding,
    choose_sheet,
    understand,
)

BASELINE_SHEET: Final = "charterdesk-baseline"
"""A hidden copy of the organisations as they were exported, to tell what was edited since."""
EXAMPLE_SHEET: Final = "مثال · exemple · example"
"""A sheet of the template that is never read as a list unless it is asked for."""

_ROWS_TO_CHOOSE_BY: Final = 200


@dataclass(frozen=True, slots=True)
class OrganisationList:
    """A file as it was understood; what was guessed can be said otherwise and read again."""

    file_name: str
    understanding: Understanding
    sheets: tuple[str, ...]
    """All sheets, hidden ones too."""
    hidden_sheets: tuple[str, ...] = ()
    encoding: str | None = None
    """Of a text file."""
    delimiter: str | None = None
    """Of a text file."""

    @property
    def other_sheets(self) -> tuple[str, ...]:
        """The sheets that are not read."""
        return tuple(name for name in self.sheets if name != self.understanding.sheet.name)


def read_list(
    path: Path,
    *,
    sheet: str | None = None,
    mapping: ColumnMapping | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    limit: int | None = None,
) -> OrganisationList:
    """Read a spreadsheet and understand it as a list of organisations.

    Args:
        path: the file, of any kind that `open_spreadsheet` reads.
        sheet: its name; without it, the sheet that most looks like a list.
        mapping: what is known of the columns; the rest is guessed.
        encoding: of a text file, instead of the guess.
        delimiter: of a text file, likewise.
        limit: read only so many rows, for a preview.

    Raises:
        SpreadsheetError: the file cannot be read, or has no such sheet, or no rows.
    """
    file = open_spreadsheet(path, encoding=encoding, delimiter=delimiter)
    listed = [info for info in file.sheets if info.name != BASELINE_SHEET]
    names = tuple(info.name for info in listed)
    if sheet is not None and sheet not in names:
        raise SpreadsheetError(Fault.NO_SUCH_SHEET, file=path.name, sheet=sheet, sheets=names)
    visible = tuple(info.name for info in listed if not info.hidden and info.name != EXAMPLE_SHEET)
    visible = visible or names
    wanted = visible if sheet is None else (sheet,)
    if len(wanted) > 1:
        wanted = (choose_sheet([file.read(name, _ROWS_TO_CHOOSE_BY) for name in wanted]).name,)
    chosen = file.read(wanted[0], limit)
    if not chosen.rows:
        raise SpreadsheetError(Fault.NO_ROWS, file=path.name, sheet=chosen.name)
    understanding = understand(chosen, mapping)
    if understanding.columns_of(Field.ID) and len(listed) < len(file.sheets):
        understanding = replace(understanding, exported=file.read(BASELINE_SHEET))
    hidden = tuple(info.name for info in listed if info.hidden)
    if isinstance(file, TextFile):
        return OrganisationList(
            path.name, understanding, names, hidden, file.encoding, file.delimiter
        )
    return OrganisationList(path.name, understanding, names, hidden)
