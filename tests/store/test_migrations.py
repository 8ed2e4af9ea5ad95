import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from charterdesk.model import Problem
from charterdesk.services import charters, organisations
from charterdesk.store import BackupReason, Workspace, schema
from charterdesk.store.backups import backup_folder, list_backups
from tests import stored_workspaces

_OLD = list(range(1, schema.VERSION))


def _version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


@pytest.fixture(params=_OLD)
def old(request: pytest.FixtureRequest, path: Path) -> Path:
    shutil.copy(stored_workspaces.FOLDER / f"schema-{request.param}.charterdesk", path)
    assert _version(path) == request.param
    return path


def test_a_workspace_of_every_earlier_schema_opens_whole_with_its_steps(old: Path) -> None:
    with Workspace(old) as workspace:
        charter = charters.find_charter(workspace)
        assert len(charters.load_charter(workspace, charter.id).signatories) == 45
        assert charter.country == "MA"
        workspace.redo()
        assert charters.find_charter(workspace).country == "TN"
        for _ in range(3):
            workspace.undo()
        assert organisations.list_organisations(workspace) == []
        workspace.redo()
        assert len(organisations.list_organisations(workspace)) == 45
        assert workspace.integrity_faults() == []
    assert _version(old) == schema.VERSION


def test_what_is_stored_for_later_releases_is_of_todays_schema(tmp_path: Path) -> None:
    assert _version(stored_workspaces.write(tmp_path)) == schema.VERSION


def test_the_file_as_it_was_is_backed_up_before(old: Path) -> None:
    version = _version(old)
    Workspace(old).close()
    (backup,) = list_backups(backup_folder(old))
    assert backup.reason is BackupReason.MIGRATION
    assert _version(backup.path) == version


def test_an_old_workspace_that_cannot_be_written_to_is_read_all_the_same(old: Path) -> None:
    before = old.read_bytes()
    with Workspace(old, read_only=True) as workspace:
        assert len(organisations.list_organisations(workspace)) == 45
    assert old.read_bytes() == before
    assert [entry.name for entry in old.parent.iterdir()] == [old.name]


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("CREATE TABLE broken (", sqlite3.OperationalError),
        ("DELETE FROM organisation", RuntimeError),
    ],
)
def test_a_step_that_fails_leaves_the_old_file(
    sample: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    statement: str,
    fault: type[Exception],
) -> None:
    sample.close()
    before = sample.path.read_bytes()
    step = tmp_path / "9999_fails.sql"
    step.write_text(f"CREATE TABLE half (x TEXT) STRICT;\n\n{statement};\n")
    monkeypatch.setattr(schema, "_STEPS", (*schema._STEPS, step))
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(fault):
        Workspace(sample.path)
    assert sample.path.read_bytes() == before
    monkeypatch.undo()
    Workspace(sample.path).close()


def test_a_migration_that_finds_no_room_for_its_backup_changes_nothing(
    old: Path,
) -> None:
    before = old.read_bytes()
    backup_folder(old).write_text("a file where the folder of backups should be")
    with pytest.raises(Problem):
        Workspace(old)
    assert old.read_bytes() == before
