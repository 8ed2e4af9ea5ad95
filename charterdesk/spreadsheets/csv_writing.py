"""Writing CSV: UTF-8 with a byte-order mark, as Excel expects, and nothing that it would run."""

import csv
import re
from pathlib import Path

from charterdesk.spreadsheets.export_columns import Table
from charterdesk.spreadsheets.writing import replacing

_RUNS = re.compile(r"[=+\-@\t\r]")


def write_csv(path: Path, table: Table) -> None:
    """Write a table as CSV with semicolons.

    Cells that a spreadsheet program would take for a formula get an apostrophe in front (OWASP, CSV
    injection); reading takes it away again.

    Raises:
        SpreadsheetError: the file cannot be written.
    """
    with (
        replacing(path) as temporary,
        temporary.open("w", encoding="utf-8-sig", errors="ignore", newline="") as file,
    ):
        writer = csv.writer(file, delimiter=";")
        for row in table:
            writer.writerow([_guarded(str(value or "")) for value in row])


def _guarded(text: str) -> str:
    return f"'{text}" if _RUNS.match(text) else text
