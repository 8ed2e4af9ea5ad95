"""A known name in a workspace with a passphrase: looked for in every file that is left anywhere."""

import os
import tempfile
from pathlib import Path
from typing import Final
from unittest.mock import patch

from charterdesk.model import Organisation, Texts
from charterdesk.services.backups import apply_restore, back_up, plan_restore
from charterdesk.services.merging import apply_merge, plan_merge
from charterdesk.services.protection import set_passphrase
from charterdesk.services.recovery import recover_workspace
from charterdesk.store import BackupReason, Workspace

NAME: Final = "الشبكة السرية للاختبار"
_PASSPHRASE: Final = "zitoun"


def files_with_name(*folders: Path) -> list[Path]:
    """Return the files below some folders that hold the name in a usual encoding."""
    needles = [NAME.encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be", "cp1256")]
    return [
        path
        for folder in folders
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


def run(folder: Path) -> dict[str, str]:
    """Do everything that writes; return where the name was looked for. Finding it raises."""
    temporary, place = folder / "temporary", folder / "place"
    for made in (temporary, place):
        made.mkdir()
    path = place / "w.charterdesk"
    searches = 0
    with (
        patch.dict(os.environ, {"TMPDIR": str(temporary), "TEMP": str(temporary)}),
        patch.object(tempfile, "tempdir", None),
        Workspace.create(path) as workspace,
    ):
        with workspace.change("Edit") as session:
            session.add_all(Organisation(name=Texts(ar=f"{NAME} {n}")) for n in range(300))
        back_up(workspace, BackupReason.IMPORT)
        assert len(files_with_name(place)) == 2
        set_passphrase(workspace, None, _PASSPHRASE)
        (backup,) = back_up(workspace, BackupReason.DAILY)
        with workspace.change("Edit") as session:
            session.add_all(Organisation(name=Texts(ar=f"{NAME} {n}")) for n in range(3000))
            session.flush()
            assert list(place.glob("*-journal"))
            assert files_with_name(place, temporary) == []
            searches += 1
        workspace.save_copy(place / "copy.charterdesk")
        with Workspace(place / "copy.charterdesk", passphrase=_PASSPHRASE) as theirs:
            with theirs.change("Edit") as session:
                session.add(Organisation(name=Texts(ar=f"{NAME} ك")))
            apply_merge(workspace, plan_merge(workspace, theirs))
        apply_restore(workspace, plan_restore(workspace, backup))
        workspace.undo()
        recover_workspace(path, place / "recovered.charterdesk", _PASSPHRASE)
        assert files_with_name(place, temporary) == []
        files = sum(entry.is_file() for entry in folder.rglob("*"))
    return {
        "in the file, its journal while writing, copies, backups, a recovered file and the "
        "temporary folder": f"not found ({files} files at the end, {searches + 1} searches)"
    }
