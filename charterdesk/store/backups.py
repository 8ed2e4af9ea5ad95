"""Backups of a workspace: files in a folder beside it, numbered, dated and rotated.

They lie beside the workspace, not in the user's data folder: a workspace taken away on a stick
leaves no copy on the laptop, and its backups come along.
"""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from charterdesk.store.copies import UNFINISHED

SUFFIX: Final = ".charterdesk"
_LATEST: Final = 10
"""So many are kept whatever their age."""

_DAYS: Final = 30
"""Of so many days of use the last one of the day is kept."""

_LONGEST: Final = 259 if os.name == "nt" else 511
"""Of a path that can be opened: by Windows, by SQLite (MAX_PATHNAME)."""

_ROOM: Final = 64
"""What a backup's own name takes, with what is added while it is written."""

_NAME: Final = re.compile(
    r"(?P<number>\d+) (?P<made_at>\d{4}-\d\d-\d\d \d\d\.\d\d) (?P<reason>[a-z]+)"
    + re.escape(SUFFIX)
)
_STAMP: Final = "%Y-%m-%d %H.%M"


class BackupReason(StrEnum):
    """What a backup was made before."""

    IMPORT = "import"
    MIGRATION = "migration"
    MERGE = "merge"
    RESTORE = "restore"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file."""

    path: Path
    number: int
    """Counts up; the order of backups does not hang on a clock that may have been set back."""
    made_at: datetime
    """Local time, as the file's name says it."""
    reason: BackupReason


def backup_folder(workspace: Path, place: Path | None = None) -> Path:
    """Return where the backups of a workspace are: beside it, or in a second place.

    Its name is the workspace's, shortened where a backup's path would be too long to be opened.
    """
    above = place or workspace.parent
    folder = above / f"{workspace.stem} backups"
    if _length(folder) + _ROOM <= _LONGEST:
        return folder
    sign = sha256(workspace.stem.encode()).hexdigest()[:8]
    return above / f"{workspace.stem[:8]} {sign} backups"


def _length(path: Path) -> int:
    """Return how long a path is, as the system counts: Windows in letters, the others in bytes."""
    whole = str(path.absolute())
    return len(whole if os.name == "nt" else os.fsencode(whole))


def list_backups(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the latest first; other files there are left alone."""
    if not folder.is_dir():
        return []
    found = [backup for path in folder.iterdir() if (backup := _parse(path)) is not None]
    return sorted(found, key=lambda backup: backup.number, reverse=True)


def next_backup(folder: Path, reason: BackupReason) -> Backup:
    """Return the backup to write next into a folder, which is made if it is not there.

    What a crash has left unfinished is removed.
    """
    folder.mkdir(mode=0o700, exist_ok=True)
    for unfinished in folder.glob(f"*{SUFFIX}{UNFINISHED}"):
        unfinished.unlink()
    number = max((backup.number for backup in list_backups(folder)), default=0) + 1
    made_at = datetime.now().astimezone().replace(second=0, microsecond=0)
    name = f"{number:04} {made_at.strftime(_STAMP)} {reason}{SUFFIX}"
    return Backup(folder / name, number, made_at, reason)


def rotate(folder: Path) -> None:
    """Remove what is neither among the latest nor the last of one of the latest days."""
    backups = list_backups(folder)
    kept = {backup.path for backup in backups[:_LATEST]} | set(_last_of_each_day(backups))
    for backup in backups:
        if backup.path not in kept:
            backup.path.unlink()


def _last_of_each_day(backups: Iterable[Backup]) -> list[Path]:
    by_day: dict[object, Path] = {}
    for backup in backups:
        by_day.setdefault(backup.made_at.date(), backup.path)
    return list(by_day.values())[:_DAYS]


def _parse(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None or match["reason"] not in set(BackupReason):
        return None
    try:
        made_at = datetime.strptime(match["made_at"], _STAMP).astimezone()
    except ValueError:
        return None
    return Backup(path, int(match["number"]), made_at, BackupReason(match["reason"]))
