"""Writing a workspace file whole or not at all."""

import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from itertools import count
from pathlib import Path, PurePath
from typing import Final

from charterdesk.model.cancelling import Cancelled, go_on, is_stopped, tell
from charterdesk.model.problem import Problem
from charterdesk.store.connection import (
    ASK_EVERY,
    connect,
    normalised,
    require_no_log,
    require_right_passphrase,
    sqlcipher,
    sync_folder,
)
from charterdesk.store.faults import PassphraseProblem, damaged, explained
from charterdesk.store.schema import is_encrypted

UNFINISHED: Final = "-new"
"""Of a file that is not complete yet; shorter than SQLite's ``-journal``."""

_KILOBYTE: Final = 1_024
_AT_ONCE: Final = 1 << 20
"""Bytes copied between two looks at whether to go on."""

_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)", re.IGNORECASE)
"""https://learn.microsoft.com/windows/win32/fileio/naming-a-file"""


def require_portable_name(path: PurePath) -> None:
    """Refuse a file name that Windows could not hold: workspaces travel between systems."""
    name = path.name
    if (
        _RESERVED.match(name)
        or name[-1:] in {".", " "}
        or any(letter in '<>:"/\\|?*' or letter < " " for letter in name)
    ):
        raise Problem("“{name}” is a name that Windows does not allow; choose another.", name=name)


def require_free(path: Path) -> None:
    """Refuse to write over a file that is there."""
    if path.exists():
        raise Problem("“{name}” exists already; nothing was written.", name=path.name)


@contextmanager
def removed_if_stopped(target: Path) -> Iterator[None]:
    """Fill a file that was not there before; nothing stays of it where that is stopped."""
    require_free(target)
    try:
        yield
    except Cancelled:
        target.unlink(missing_ok=True)
        raise


@contextmanager
def written_whole(target: Path) -> Iterator[Path]:
    """Give an empty private file to fill, which takes its place when the block ends well.

    What stood there before is replaced in one step, and the step survives a power cut.
    """
    with explained(target):
        require_portable_name(target)
        unfinished = target.with_name(target.name + UNFINISHED)
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            yield unfinished
            # SQLite does not sync what VACUUM INTO writes.
            with unfinished.open("r+b") as file:
                os.fsync(file.fileno())
            unfinished.replace(target)
            sync_folder(target.parent)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise


def write_copy(connection: sqlite3.Connection, target: Path, passphrase: str | None) -> None:
    """Write a complete copy under the same passphrase, and read it back before it counts."""
    with written_whole(target) as unfinished:
        with _growing(connection, unfinished):
            connection.execute("VACUUM INTO ?", (str(unfinished),))
        require_sound(unfinished, passphrase)


@contextmanager
def under_passphrase(
    source: Path, old: str | None, target: Path, new: str | None
) -> Iterator[None]:
    """Write a complete copy under another passphrase; None is a file without one.

    It is written when the block begins, and takes its place when that ends well.
    """
    require_no_log(source)
    with written_whole(target) as unfinished:
        with (
            explained(source),
            closing(sqlcipher().connect(str(source), isolation_level=None)) as connection,
        ):
            connection.execute("PRAGMA cipher_log_level = NONE")
            if old is not None:
                connection.set_key(normalised(old))
            require_right_passphrase(connection, source)
            key = "" if new is None else normalised(new)
            connection.execute("ATTACH ? AS target KEY ?", (str(unfinished), key))
            with _growing(connection, unfinished):
                connection.execute("SELECT sqlcipher_export('target')")
            for name in ("user_version", "application_id"):
                value = connection.execute(f"PRAGMA main.{name}").fetchone()[0]
                connection.execute(f"PRAGMA target.{name} = {value}")
            connection.execute("DETACH target")
        require_sound(unfinished, new)
        yield


@contextmanager
def _growing(connection: sqlite3.Connection, unfinished: Path) -> Iterator[None]:
    """Tell by the size of a file that a statement fills how many kilobytes it still lacks."""
    pages, free, size = (
        int(connection.execute(f"PRAGMA main.{name}").fetchone()[0])  # SQLCipher gives text
        for name in ("page_count", "freelist_count", "page_size")
    )
    whole = (pages - free) * size // _KILOBYTE

    def ask() -> bool:
        # What SQLite is still to be told to write at the end is not seen in the file before.
        written = min(unfinished.stat().st_size // _KILOBYTE, whole)
        if not is_stopped():
            tell(written, whole)
        return is_stopped()

    connection.set_progress_handler(ask, ASK_EVERY)
    try:
        yield
    finally:
        connection.set_progress_handler(is_stopped, ASK_EVERY)


def copy_file(source: Path, target: Path) -> None:
    """Write a copy of a workspace that nobody has open, as it is and under its own passphrase.

    Raises:
        Problem: It is no workspace, or something stands at the target.
    """
    is_encrypted(source)  # raises for what is no workspace
    require_no_log(source)
    require_free(target)
    with written_whole(target) as unfinished:
        fill(source, unfinished)


def fill(source: Path, target: Path) -> None:
    """Copy what a file holds into another; tell how many kilobytes are copied."""
    whole = source.stat().st_size // _KILOBYTE
    with source.open("rb") as taken, target.open("wb") as given:
        for done in count(step=_AT_ONCE // _KILOBYTE):
            tell(min(done, whole), whole)
            if not given.write(taken.read(_AT_ONCE)):
                break


@contextmanager
def brought_under(path: Path, old: str | None, new: str | None) -> Iterator[None]:
    """Write a backup anew under the passphrase of its workspace (None: without one).

    It is written when the block begins, and takes the old one's place when that ends well.

    Args:
        path: The backup.
        old: What it was written under, where that may be another one.
        new: The workspace's.

    Raises:
        PassphraseProblem: It is under yet another one.
        DamageProblem: It cannot be read.
    """
    try:
        encrypted = is_encrypted(path)
    except Problem as problem:
        raise damaged(path) from problem
    with ExitStack() as rewritten:
        if encrypted != (new is not None) or old is not None:
            try:
                rewritten.enter_context(
                    under_passphrase(path, old if encrypted else None, path, new)
                )
            except PassphraseProblem:
                require_sound(path, new)
        yield


def require_sound(path: Path, passphrase: str | None) -> None:
    """Raise `DamageProblem` for a file whose pages or references do not hold together."""
    with explained(path), closing(connect(path, passphrase, read_only=True)) as connection:
        findings = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        go_on()  # what is stopped finds fault
        if findings != "ok" or connection.execute("PRAGMA foreign_key_check").fetchone():
            raise damaged(path)
