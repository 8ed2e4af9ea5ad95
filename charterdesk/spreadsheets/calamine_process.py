"""Reading xls, ods and xlsb with calamine, in a process of its own.

A file of 5 KB with one value in the last cell makes calamine ask for more memory than there is and
abort; a .xls with flipped bytes makes it panic. Only the child dies of that. It has a limit of time
and, where the system can set one, of memory, and imports nothing else of the application.

A frozen application must call ``multiprocessing.freeze_support()`` first thing.
"""

import multiprocessing
import pickle
import subprocess
import sys
import tempfile
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any, Final

SECONDS: Final = 20
MEMORY: Final = 1 << 30


class CalamineError(Exception):
    """The child could not read the file; ``cause`` is one word that tells why."""

    def __init__(self, cause: str) -> None:
        super().__init__(cause)
        self.cause = cause


@dataclass(frozen=True, slots=True)
class CalamineSheet:
    """What calamine knows of a sheet: rows from 1 with values from column A on, merged ranges."""

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
    with tempfile.TemporaryDirectory() as folder:
        source, answer = Path(folder, "source"), Path(folder, "answer")
        source.write_bytes(data)
        asked = (str(source), str(answer), max_rows, max_columns)
        run = _run_frozen if getattr(sys, "frozen", False) else _run_python
        run(asked, seconds)
        if not answer.exists():
            raise CalamineError("damaged")
        read: list[tuple[Any, ...]] | str = pickle.loads(answer.read_bytes())
    if isinstance(read, str):
        raise CalamineError(read)
    return [CalamineSheet(*sheet) for sheet in read]


def _run_python(asked: tuple[object, ...], seconds: float) -> None:
    # Not multiprocessing, which would run the main script of the application again. With -P, as the
    # folder of this file holds modules that nobody there should import by accident.
    try:
        subprocess.run(
            [sys.executable, "-P", __file__, *map(str, asked)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise CalamineError("slow") from None


def _run_frozen(asked: tuple[object, ...], seconds: float) -> None:
    # A frozen application has no interpreter to start; multiprocessing starts it again instead.
    child = multiprocessing.get_context("spawn").Process(target=serve, args=asked, daemon=True)
    child.start()
    child.join(seconds)
    if child.is_alive():
        child.kill()
        child.join()
        raise CalamineError("slow")


def serve(source: str, answer: str, max_rows: int, max_columns: int) -> None:
    """Read the workbook `source`, leave what it holds in the file `answer`. Runs in the child."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    read = _read(source, max_rows, max_columns)
    content = read if isinstance(read, str) else [astuple(sheet) for sheet in read]
    # All or nothing: a child that dies while it writes has left no answer.
    unfinished = Path(f"{answer}.part")
    unfinished.write_bytes(pickle.dumps(content))
    unfinished.replace(answer)


def _read(source: str, max_rows: int, max_columns: int) -> list[CalamineSheet] | str:
    import python_calamine as calamine

    sheets = []
    try:
        workbook = calamine.CalamineWorkbook.from_path(source)
        for about in workbook.sheets_metadata:
            if about.typ is not calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(about.name)
            top, left = sheet.start or (0, 0)
            rows: list[tuple[int, tuple[Any, ...]]] = []
            for number, values in enumerate(sheet.to_python(skip_empty_area=True), start=top + 1):
                while values and values[-1] == "":
                    values.pop()
                if not values:
                    continue
                if left + len(values) > max_columns:
                    return "columns"
                if len(rows) == max_rows:
                    return "rows"
                rows.append((number, (None,) * left + tuple(values)))
            merges = [
                (first_row + 1, last_row + 1, first, last)
                for (first_row, first), (last_row, last) in sheet.merged_cell_ranges or ()
            ]
            hidden = about.visible is not calamine.SheetVisibleEnum.Visible
            bottom = sheet.end[0] + 1 if sheet.end else 0
            sheets.append(CalamineSheet(about.name, hidden, rows, bottom, merges))
    except calamine.PasswordError:
        return "protected"
    except (calamine.CalamineError, MemoryError, ValueError, OSError):
        return "damaged"
    return sheets


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
