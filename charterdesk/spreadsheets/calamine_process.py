"""Reading xls, ods and xlsb with calamine, in a process of its own.

A file of 5 KB with one value in the last cell makes calamine ask for more memory than there is and
abort; a .xls with flipped bytes makes it panic. Only the child dies of that. It has a limit of time
and, where the system can set one, of memory. The child imports nothing else of the application.

A frozen application must call ``multiprocessing.freeze_support()`` first thing.
"""

import multiprocessing
import os
import sys
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Final

SECONDS: Final = 20
MEMORY: Final = 1 << 30
_EXIT_TOO_MANY_ROWS: Final = 3
_EXIT_TOO_MANY_COLUMNS: Final = 4


class CalamineError(Exception):
    """The child could not read the file; ``cause`` is one word that tells why."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class CalamineSheet:
    """What calamine knows of a sheet: values from A1 on, merged ranges in its own order."""

    name: str
    hidden: bool
    rows: list[tuple[int, tuple[Any, ...]]]
    last_row: int
    merges: list[tuple[int, int, int, int]]


def read_workbook(
    data: bytes, *, max_rows: int, max_columns: int, seconds: float = SECONDS
) -> list[CalamineSheet]:
    """Return the sheets of a workbook, read in a child process.

    Raises:
        CalamineError: it is damaged, too large, protected, or took more than `seconds`.
    """
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    child = context.Process(target=_serve, args=(there, data, max_rows, max_columns), daemon=True)
    child.start()
    there.close()
    try:
        if not here.poll(seconds):
            raise CalamineError("slow")
        answer = here.recv()
    except (EOFError, OSError):
        raise CalamineError("damaged") from None
    finally:
        child.kill()
        child.join()
        here.close()
    if isinstance(answer, str):
        raise CalamineError(answer)
    sheets: list[CalamineSheet] = answer
    return sheets


def _serve(pipe: Connection, data: bytes, max_rows: int, max_columns: int) -> None:
    """Read the workbook and send its sheets, or one word. Runs in the child."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    # What calamine says when it panics is for its authors, not for the terminal.
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 2)
    pipe.send(_read(data, max_rows, max_columns))
    pipe.close()


def _read(data: bytes, max_rows: int, max_columns: int) -> list[CalamineSheet] | str:
    from io import BytesIO

    from python_calamine import (
        CalamineError as Malformed,
    )
    from python_calamine import (
        CalamineWorkbook,
        PasswordError,
        SheetTypeEnum,
        SheetVisibleEnum,
    )

    try:
        workbook = CalamineWorkbook.from_filelike(BytesIO(data))
        sheets = []
        for metadata in workbook.sheets_metadata:
            if metadata.typ is not SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(metadata.name)
            rows: list[tuple[int, tuple[Any, ...]]] = []
            offset = sheet.start[0] if sheet.start else 0
            left = sheet.start[1] if sheet.start else 0
            for number, values in enumerate(
                sheet.to_python(skip_empty_area=True), start=offset + 1
            ):
                while values and values[-1] in ("", None):
                    values.pop()
                if not values:
                    continue
                if left + len(values) > max_columns:
                    return "columns"
                if len(rows) == max_rows:
                    return "rows"
                rows.append((number, (None,) * left + tuple(values)))
            merges = [
                (top + 1, bottom + 1, first, last)
                for (top, first), (bottom, last) in sheet.merged_cell_ranges or ()
            ]
            hidden = metadata.visible is not SheetVisibleEnum.Visible
            last_row = sheet.end[0] + 1 if sheet.end else 0
            sheets.append(CalamineSheet(metadata.name, hidden, rows, last_row, merges))
    except PasswordError:
        return "protected"
    except (Malformed, MemoryError, ValueError, OSError):
        return "damaged"
    return sheets
