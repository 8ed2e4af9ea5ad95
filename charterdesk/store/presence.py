"""Who has a workspace open for writing: a note beside the file, held by a lock of the system.

The lock says that somebody is there and goes with the process, whatever ends it; the note says
who. What a crash leaves behind is taken over by whoever comes next. Within one process a
workspace may be opened several times.
"""

import errno
import getpass
import json
import os
import socket
import sys
import threading
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar, Final

from charterdesk.store.faults import InUseProblem

_SUFFIX: Final = "-open"
"""Shorter than SQLite's ``-journal``, so that a path short enough for that is for this."""

_LONGEST_NOTE: Final = 2_000
_LONGEST_WORD: Final = 100

_UNWRITABLE: Final = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_TAKEN: Final = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})


class Presence:
    """This process's claim on one workspace, to be let go as often as it was taken."""

    _held: ClassVar[dict[Path, "Presence"]] = {}
    _turn: ClassVar = threading.Lock()

    def __init__(self, path: Path, note: Path, descriptor: int) -> None:
        self._path = path
        self._note = note
        self._descriptor = descriptor
        self._count = 1
        self.encrypted = False
        """Whether the file is, as whoever opened it has found."""

    @classmethod
    def take(cls, path: Path, author: str) -> "Presence | None":
        """Claim a workspace for writing; None where its folder is read-only.

        Raises:
            InUseProblem: Another process has it.
            OSError: The folder cannot be used.
        """
        resolved = path.resolve()
        with cls._turn:
            if (held := cls._held.get(resolved)) is not None:
                held._count += 1  # noqa: SLF001 - of its own class
                return held
            note = resolved.with_name(resolved.name + _SUFFIX)
            descriptor = _lock(path, note)
            if descriptor is None:
                return None
            # A note without words still locks; a full disk need not keep anybody out.
            with suppress(OSError):
                os.ftruncate(descriptor, 0)
                os.write(descriptor, _words(author))
            cls._held[resolved] = cls(resolved, note, descriptor)
            return cls._held[resolved]

    @classmethod
    def of(cls, path: Path) -> "Presence | None":
        """Return this process's claim on a workspace, if it has it open for writing."""
        return cls._held.get(path.resolve())

    def let_go(self) -> None:
        """Give up one claim; the note goes with the last."""
        with self._turn:
            self._count -= 1
            if self._count == 0:
                del self._held[self._path]
                _remove(self._note, self._descriptor)


def login_name() -> str:
    """Return who is logged in, as the journal names an author who gave no name."""
    with suppress(OSError, KeyError, ImportError):
        return getpass.getuser()
    return ""


def _lock(path: Path, note: Path) -> int | None:
    """Return the descriptor of the note, locked; None where it cannot be written."""
    while True:
        try:
            descriptor = os.open(note, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as fault:
            if fault.errno in _UNWRITABLE:
                return None
            raise
        try:
            _lock_file(descriptor)
        except OSError as fault:
            os.close(descriptor)
            if fault.errno in _TAKEN:
                raise _in_use(path, note) from None
            raise
        # Who held it before may have removed it between our two calls.
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), note.stat()):
                return descriptor
        os.close(descriptor)


def _in_use(path: Path, note: Path) -> InUseProblem:
    author, machine, since = _read(note)
    if not author:
        return InUseProblem("“{name}” is open in another window.", name=path.name)
    return InUseProblem(
        "“{name}” is open in another window: {author} on {machine}, since {since}.",
        name=path.name,
        author=author,
        machine=machine,
        since=since,
    )


def _words(author: str) -> bytes:
    since = datetime.now(UTC).astimezone().strftime("%Y-%m-%d %H:%M")
    return json.dumps([author, socket.gethostname(), since], ensure_ascii=False).encode()


def _read(note: Path) -> tuple[str, str, str]:
    """Read who wrote a note. Anybody may have written it, so it is held to be text and short."""
    try:
        with note.open("rb") as file:
            words = json.loads(file.read(_LONGEST_NOTE))
        author, machine, since = (
            "".join(filter(str.isprintable, str(word)))[:_LONGEST_WORD] for word in words
        )
    except (OSError, ValueError, TypeError, RecursionError):
        return "", "", ""
    return author, machine, since


if sys.platform == "win32":
    import msvcrt

    def _lock_file(descriptor: int) -> None:
        # Far behind the text: a locked byte cannot be read by others.
        os.lseek(descriptor, 1 << 30, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)

    def _remove(note: Path, descriptor: int) -> None:
        os.close(descriptor)
        # The next one may have it already, and an open file cannot be removed.
        with suppress(OSError):
            note.unlink()

else:
    import fcntl

    def _lock_file(descriptor: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            # A disk without locks cannot tell; SQLite guards each step even so.
            if fault.errno not in {errno.ENOLCK, errno.EOPNOTSUPP}:
                raise

    def _remove(note: Path, descriptor: int) -> None:
        # A folder that is gone or full of faults has nothing left to tidy.
        with suppress(OSError):
            note.unlink()
        os.close(descriptor)
