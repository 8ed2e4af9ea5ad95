import os
import shutil
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.services import charters, organisations
from charterdesk.services.backups import (
    Backup,
    apply_restore,
    back_up,
    back_up_daily,
    list_backups,
    plan_restore,
)
from charterdesk.store import BackupReason, Workspace
from charterdesk.store import backups as stored_backups
from tests.snapshots import snapshot


def test_a_backup_is_the_whole_workspace_beside_it_and_private(sample: Workspace) -> None:
    (backup,) = back_up(sample, BackupReason.IMPORT)
    assert backup.path.parent == sample.path.parent / "ورشة backups"
    assert list_backups(sample.path) == [backup]
    with Workspace(backup.path, read_only=True) as opened:
        assert snapshot(opened) == snapshot(sample)
        assert opened.undoable() is not None
    if os.name == "posix":
        assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700


def test_a_second_place_gets_a_copy_and_a_missing_one_is_said(
    sample: Workspace, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    with pytest.raises(Problem, match="no file or folder “stick”"):
        back_up(sample, BackupReason.IMPORT, stick)
    assert len(list_backups(sample.path)) == 1
    stick.mkdir()
    beside, second = back_up(sample, BackupReason.IMPORT, stick)
    assert second.path.is_relative_to(stick)
    assert list_backups(sample.path, stick)[0] == beside
    assert list_backups(sample.path, stick)[-1] == second


def test_one_backup_a_day_of_use(sample: Workspace) -> None:
    assert len(back_up_daily(sample)) == 1
    assert back_up_daily(sample) == []
    (today,) = list_backups(sample.path)
    yesterday = today.made_at - timedelta(days=1)
    today.path.rename(today.path.with_name(f"0001 {yesterday:%Y-%m-%d %H.%M} daily.charterdesk"))
    assert len(back_up_daily(sample)) == 1
    assert [backup.number for backup in list_backups(sample.path)] == [2, 1]


def test_the_last_ten_and_the_last_of_each_of_thirty_days_are_kept(tmp_path: Path) -> None:
    folder = tmp_path / "w backups"
    folder.mkdir()
    start = datetime(2026, 1, 1, 8).astimezone()
    names = [
        f"{number + 1:04} {start + timedelta(hours=4 * number):%Y-%m-%d %H.%M} import.charterdesk"
        for number in range(6 * 40)
    ]
    for name in names:
        (folder / name).touch()
    (folder / "notes.txt").touch()
    stored_backups.rotate(folder)
    kept = {backup.number for backup in stored_backups.list_backups(folder)}
    latest = set(range(231, 241))
    assert latest <= kept
    assert len({(start + timedelta(hours=4 * (number - 1))).date() for number in kept}) == 30
    assert all(
        (start + timedelta(hours=4 * number)).date()
        != (start + timedelta(hours=4 * (number - 1))).date()
        for number in kept - latest
    )
    assert (folder / "notes.txt").exists()


def test_a_clock_set_back_does_not_make_the_newest_backup_the_oldest(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(12):
        back_up(sample, BackupReason.IMPORT)

    class SetBack(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
            return datetime(1999, 12, 31, 23, 59).astimezone()

    monkeypatch.setattr(stored_backups, "datetime", SetBack)
    (backup,) = back_up(sample, BackupReason.IMPORT)
    assert list_backups(sample.path)[0] == backup
    assert backup.path.exists()
    assert len(list_backups(sample.path)) == 10


def _changed(sample: Workspace) -> tuple[Backup, str]:
    (backup,) = back_up(sample, BackupReason.IMPORT)
    first, *_ = organisations.list_organisations(sample)
    organisations.edit_organisation(sample, first.id, city="Rabat", notes="!")
    organisations.add_organisation(sample, Texts(ar="جذور"))
    charter = charters.find_charter(sample)
    charters.remove_provision(sample, charters.load_charter(sample, charter.id).provisions[-1].id)
    return backup, first.name.text("ar")


def test_the_plan_says_what_a_backup_would_bring_back(sample: Workspace) -> None:
    backup, changed = _changed(sample)
    plan = plan_restore(sample, backup)
    by_table = {difference.table_name: difference for difference in plan.differences}
    assert set(by_table) == {"organisation", "provision"}
    bodies = by_table["organisation"]
    assert (bodies.before, bodies.after) == (46, 45)
    assert [(row.name, row.columns) for row in bodies.changed] == [(changed, ("city", "notes"))]
    assert [row.name for row in bodies.removed] == ["جذور"]
    assert len(by_table["provision"].added) == 1


def test_a_restored_backup_is_one_step_that_can_be_undone(sample: Workspace) -> None:
    before = snapshot(sample)
    backup, _ = _changed(sample)
    after = snapshot(sample)
    apply_restore(sample, plan_restore(sample, backup))
    assert snapshot(sample) == before
    undoable = sample.undoable()
    assert undoable is not None
    assert undoable.label == "Restore backup"
    sample.undo()
    assert snapshot(sample) == after
    assert list_backups(sample.path)[0].reason is BackupReason.RESTORE


def test_a_plan_that_is_out_of_date_changes_nothing(sample: Workspace) -> None:
    backup, _ = _changed(sample)
    plan = plan_restore(sample, backup)
    sample.undo()
    before = snapshot(sample)
    with pytest.raises(Problem, match="changed in the meantime"):
        apply_restore(sample, plan)
    assert snapshot(sample) == before


def test_a_backup_of_an_older_schema_can_be_compared(sample: Workspace) -> None:
    folder = sample.path.parent / "ورشة backups"
    folder.mkdir()
    path = folder / "0001 2026-01-01 08.00 migration.charterdesk"
    shutil.copy("tests/data/workspaces/schema-1.charterdesk", path)
    (backup,) = list_backups(sample.path)
    (bodies,) = [
        difference
        for difference in plan_restore(sample, backup).differences
        if difference.table_name == "organisation"
    ]
    assert (bodies.before, bodies.after) == (45, 45)
    assert len(bodies.added) == len(bodies.removed) == 45


def test_a_damaged_workspace_is_not_backed_up_over_good_backups(sample: Workspace) -> None:
    content = bytearray(sample.path.read_bytes())
    for page in range(5, len(content) // 4096):
        content[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    sample.path.write_bytes(content)
    sample._engine.dispose()  # what it has read already
    with pytest.raises(Problem, match="damaged"):
        back_up(sample, BackupReason.DAILY)
    assert list_backups(sample.path) == []
    assert list((sample.path.parent / "ورشة backups").iterdir()) == []
