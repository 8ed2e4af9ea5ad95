"""Where a workspace may lie and what the clock may say: written to, backed up, read back."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from shutil import rmtree
from typing import Final
from unittest.mock import patch

from charterdesk.model import Texts
from charterdesk.services.backups import back_up, list_backups
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.store import BackupReason, Workspace
from charterdesk.store.backups import backup_folder

_LONG: Final = 250
"""Characters of a whole path; Windows takes 260."""


class _Earlier(datetime):
    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        return datetime(1999, 12, 31, 23, 59).astimezone()


@contextmanager
def _clock_set_back() -> Iterator[None]:
    with (
        patch("charterdesk.store.backups.datetime", _Earlier),
        patch("charterdesk.store.journal.datetime", _Earlier),
    ):
        yield


def _use(path: Path, passphrase: str | None = None) -> None:
    with Workspace.create(path, "ليلى", passphrase=passphrase) as workspace:
        add_organisation(workspace, Texts(ar="جذور"))
        (first,) = back_up(workspace, BackupReason.IMPORT)
        with _clock_set_back():
            add_organisation(workspace, Texts(ar="أزطا"))
            (second,) = back_up(workspace, BackupReason.IMPORT)
            assert list_backups(path) == [second, first]
            undoable = workspace.undoable()
            assert undoable is not None
            assert undoable.detail == "أزطا"
            workspace.undo()
    with Workspace(path, passphrase=passphrase) as again:
        assert [body.name.text() for body in list_organisations(again)] == ["جذور"]
        assert again.integrity_faults() == []


def run(folder: Path, passphrases: Sequence[str | None] = (None, "زيتون")) -> dict[str, str]:
    """Use a workspace in each surrounding; return ``works``. Anything else raises."""
    paths = {
        "Arabic file name": folder / "ورشة الخميسات 2017.charterdesk",
        "folder of C:\\Users\\علي": folder / "Users" / "علي" / "سطح المكتب" / "w.charterdesk",
        "letters of a URI": folder / "50% #1 & (نسخة).charterdesk",
        "decomposed letters": folder / "re\u0301union.charterdesk",
        "path of 250 characters": _long_path(folder),
    }
    for path in paths.values():
        path.parent.mkdir(parents=True, exist_ok=True)
        for passphrase in passphrases:
            _use(path, passphrase)
            path.unlink()
            rmtree(backup_folder(path))
    return dict.fromkeys((*paths, "clock set back to 1999"), "works")


def _long_path(folder: Path) -> Path:
    inner = folder
    while len(str(inner)) < _LONG - 100:  # a name alone may have 255 bytes
        inner /= "و" * 40
    path = inner / ("م" * (_LONG - len(str(inner)) - 13) + ".charterdesk")
    assert len(str(path)) == _LONG
    return path
