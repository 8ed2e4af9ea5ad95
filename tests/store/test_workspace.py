import os
import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select

from charterdesk.model import Charter, Organisation, Problem, Texts
from charterdesk.model.base import Base
from charterdesk.store import Workspace
from charterdesk.store import schema as workspace_schema
from charterdesk.store.journal import Change
from tests.snapshots import snapshot


def test_a_new_workspace_is_one_private_file_that_names_its_kind(path: Path) -> None:
    Workspace.create(path).close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA application_id").fetchone() == (workspace_schema.APPLICATION_ID,)
        assert raw.execute("PRAGMA user_version").fetchone() == (workspace_schema.VERSION,)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_an_existing_file_is_never_written_over(path: Path) -> None:
    path.write_text("precious")
    with pytest.raises(Problem, match="exists already"):
        Workspace.create(path)
    assert path.read_text() == "precious"


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + bytes(500)])
def test_what_is_no_workspace_is_refused_and_left_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Problem, match="is not a CharterDesk workspace"):
        Workspace(path)
    assert path.read_bytes() == content


def test_another_applications_database_is_refused(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE notes (text)")
    before = path.read_bytes()
    with pytest.raises(Problem, match="is not a CharterDesk workspace"):
        Workspace(path)
    assert path.read_bytes() == before


def test_a_workspace_of_a_newer_schema_is_refused_and_left_as_it_is(path: Path) -> None:
    Workspace.create(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA user_version = {workspace_schema.VERSION + 1}")
    before = path.read_bytes()
    with pytest.raises(Problem, match="newer CharterDesk"):
        Workspace(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "attack",
    [
        "CREATE TRIGGER t AFTER INSERT ON charter BEGIN DELETE FROM charter; END",
        "CREATE VIEW v AS SELECT 1",
        "CREATE TABLE extra (x)",
        "DROP INDEX ix_change_row_id",
    ],
)
def test_a_workspace_with_tables_or_triggers_of_others_is_refused(path: Path, attack: str) -> None:
    Workspace.create(path).close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(attack)
        raw.commit()
    with pytest.raises(Problem, match="did not make"):
        Workspace(path)


def test_a_workspace_with_values_of_the_wrong_kind_is_refused(path: Path) -> None:
    with Workspace.create(path) as workspace, workspace.change("Add") as session:
        session.add(Charter(title=Texts(ar="ميثاق")))
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("UPDATE charter SET status = 'burnt'")
        raw.commit()
    with pytest.raises(Problem, match="damaged"):
        Workspace(path)


def test_missing_files_and_folders_are_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"no file or folder “gone\.charterdesk”"):
        Workspace(tmp_path / "gone.charterdesk")
    with pytest.raises(Problem, match="no file or folder “nowhere”"):
        Workspace.create(tmp_path / "nowhere" / "new.charterdesk")
    with pytest.raises(Problem):
        Workspace(tmp_path)


def test_the_models_and_the_migrated_schema_agree(workspace: Workspace) -> None:
    with workspace.read() as session:
        connection = session.connection()
        stored_tables = set(
            connection.exec_driver_sql(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
            ).scalars()
        )
        assert stored_tables == set(Base.metadata.tables)
        for name, table in Base.metadata.tables.items():
            stored = connection.exec_driver_sql(f'PRAGMA table_info("{name}")').all()
            assert [(row[1], not row[3]) for row in stored] == [
                (column.name, column.nullable) for column in table.columns
            ], name
            keys = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').all()
            assert {(row[3], row[2]) for row in keys} == {
                (key.parent.name, key.column.table.name) for key in table.foreign_keys
            }, name


def test_a_block_that_raises_writes_nothing(workspace: Workspace) -> None:
    def add_and_fail() -> None:
        with workspace.change("Add") as session:
            session.add(Organisation(name=Texts(ar="جذور")))
            session.flush()
            raise KeyError

    with pytest.raises(KeyError):
        add_and_fail()
    with workspace.read() as session:
        assert session.scalar(select(func.count()).select_from(Organisation)) == 0
        assert session.scalar(select(func.count()).select_from(Change)) == 0
    assert workspace.undoable() is None


def test_a_change_that_changes_nothing_leaves_no_step(sample: Workspace) -> None:
    with sample.change("Edit") as session:
        charter = session.scalars(select(Charter)).one()
        charter.title = Texts(charter.title)
    undoable = sample.undoable()
    assert undoable is not None
    assert undoable.label == "Add the sample charter"


def test_listeners_learn_which_tables_changed(sample: Workspace) -> None:
    heard: list[frozenset[str]] = []
    sample.listeners.append(heard.append)
    with sample.change("Edit") as session:
        session.scalars(select(Charter)).one().country = "TN"
    sample.undo()
    assert heard == [frozenset({"charter"})] * 2


def test_a_copy_is_whole_and_opens(sample: Workspace, tmp_path: Path) -> None:
    copy = tmp_path / "نسخة.charterdesk"
    sample.save_copy(copy)
    with Workspace(copy) as opened:
        assert snapshot(opened) == snapshot(sample)
    with pytest.raises(Problem, match="over the open workspace"):
        sample.save_copy(sample.path)


def test_a_second_writer_waits_and_is_then_told(
    sample: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("charterdesk.store.connection._WAIT_FOR_LOCK", 0.1)
    with (
        Workspace(sample.path) as second,
        sample.change("Edit") as session,
    ):
        session.scalars(select(Charter)).one().country = "TN"
        session.flush()
        with pytest.raises(Problem, match="another window"), second.change("Edit too"):
            pass


def test_two_threads_writing_lose_no_update(sample: Workspace) -> None:
    def add() -> None:
        for number in range(10):
            with sample.change("Add organisation") as session:
                session.add(Organisation(name=Texts(fr=f"Association {number}")))

    threads = [threading.Thread(target=add) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with sample.read() as session:
        assert session.scalar(select(func.count()).select_from(Organisation)) == 45 + 30


_WITHOUT_OVERRIDE = ["setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override"]
"""Root may write anywhere; without this capability it obeys permissions like anybody."""


@pytest.mark.skipif(sys.platform != "linux", reason="permissions are of POSIX")
def test_a_read_only_folder_is_said_in_one_sentence(sample: Workspace, tmp_path: Path) -> None:
    before = sample.path.read_bytes()
    tmp_path.chmod(0o555)
    try:
        for arguments in (["new", "x.charterdesk"], ["sample", "x.charterdesk"]):
            prefix = _WITHOUT_OVERRIDE if os.geteuid() == 0 else []
            done = subprocess.run(
                [*prefix, sys.executable, "-m", "charterdesk.cli", *arguments],
                cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(Path.cwd())},
                capture_output=True, text=True, encoding="utf-8", check=False,
            )  # fmt: skip
            assert done.returncode == 1
            assert "read-only" in done.stderr
            assert done.stderr.count("\n") == 1
    finally:
        tmp_path.chmod(0o755)
    sample.close()
    assert [entry.name for entry in tmp_path.iterdir()] == [sample.path.name]
    assert sample.path.read_bytes() == before
