"""Files that are not to be opened: each is refused in one sentence and stays as it is."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from charterdesk.model import Problem
from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace

_PASSPHRASE: Final = "zitoun"
_PAGE: Final = 4096


def _truncate(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // _PAGE // 2 * _PAGE])


def _cut_in_a_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def _add_log(path: Path) -> None:
    other = path.with_name("other")
    with closing(sqlite3.connect(other, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("CREATE TABLE t AS SELECT randomblob(9000)")
        log = other.with_name("other-wal").read_bytes()
    other.unlink()
    path.with_name(path.name + "-wal").write_bytes(log)


def _switch_to_log(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[18:20] = b"\2\2"
    path.write_bytes(content)


def _swap_pages(path: Path) -> None:
    content = bytearray(path.read_bytes())
    one, two = slice(5 * _PAGE, 6 * _PAGE), slice(9 * _PAGE, 10 * _PAGE)
    content[one], content[two] = content[two], content[one]
    path.write_bytes(content)


def _leave(_: Path) -> None:
    pass


CASES: Final[Mapping[str, tuple[str | None, str | None, Callable[[Path], None]]]] = {
    "wrong passphrase": (_PASSPHRASE, "zaytoun", _leave),
    "no passphrase": (_PASSPHRASE, None, _leave),
    "truncated": (None, None, _truncate),
    "truncated, encrypted": (_PASSPHRASE, _PASSPHRASE, _truncate),
    "one byte short, encrypted": (_PASSPHRASE, _PASSPHRASE, _cut_in_a_page),
    "another's write-ahead log": (None, None, _add_log),
    "another's log, encrypted": (_PASSPHRASE, _PASSPHRASE, _add_log),
    "switched to a log": (None, None, _switch_to_log),
    "pages swapped": (None, None, _swap_pages),
    "pages swapped, encrypted": (_PASSPHRASE, _PASSPHRASE, _swap_pages),
}
"""What it is under, what is typed, what is done to it."""


def run(folder: Path, names: Iterable[str] = CASES) -> dict[str, str]:
    """Try each; return that it was refused. Anything else raises."""
    cases = {name: CASES[name] for name in names}
    for number, (passphrase, typed, spoil) in enumerate(cases.values()):
        path = folder / f"{number}" / "w.charterdesk"
        path.parent.mkdir()
        write_sample(path)
        if passphrase is not None:
            with Workspace(path) as workspace, workspace.under_passphrase(passphrase):
                pass
        spoil(path)
        before = {entry.name: entry.read_bytes() for entry in path.parent.iterdir()}
        try:
            Workspace(path, passphrase=typed).close()
        except Problem:
            pass
        else:
            raise AssertionError(f"{path} was opened")
        after = {entry.name: entry.read_bytes() for entry in path.parent.iterdir()}
        assert after == before
    return dict.fromkeys(cases, "refused, unchanged")
