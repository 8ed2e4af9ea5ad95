import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.services import charters, organisations
from charterdesk.services.merging import plan_merge
from charterdesk.store import Workspace
from charterdesk.store.connection import connect
from tests.faults.mutants import outcomes
from tests.snapshots import snapshot


def _raw(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        raw.execute("PRAGMA writable_schema = ON")
        for statement in statements:
            raw.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW v AS SELECT load_extension('/tmp/evil')",
        "CREATE TRIGGER t AFTER UPDATE ON organisation BEGIN SELECT writefile('x', 'y'); END",
        "CREATE VIRTUAL TABLE v USING fts5(x)",
        "CREATE TABLE t (x, y AS (hex(zeroblob(x))))",
        "CREATE INDEX i ON organisation (hex(zeroblob(name)))",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE charter (id)' WHERE name = 'charter'",
        "UPDATE sqlite_schema SET name = 'charter2', tbl_name = 'charter2' WHERE name = 'charter'",
        "DELETE FROM sqlite_schema WHERE name = 'change'",
        "UPDATE sqlite_schema SET rootpage = 2 WHERE name = 'organisation'",
        "UPDATE sqlite_schema SET sql = 'garbage' WHERE name = 'charter'",
        "UPDATE charter SET title = '{\"ar\": 1}'",
        "UPDATE charter SET title = '{broken'",
        "UPDATE charter SET title = '" + '{"ar":' * 3000 + "1" + "}" * 3000 + "'",
        "UPDATE charter SET adopted_on = '2017-13-45'",
        "UPDATE charter SET languages = '[1]'",
        "UPDATE organisation SET name = CAST(X'7b22617222203a2022ff227d' AS TEXT)",
        "DELETE FROM organisation",
        "UPDATE organisation SET notes = CAST(zeroblob(70000000) AS TEXT) WHERE rowid = 1",
    ],
)
def test_a_workspace_made_to_attack_is_refused_in_one_sentence(
    sample: Workspace, statement: str
) -> None:
    sample.close()
    _raw(sample.path, statement)
    before = sample.path.read_bytes()
    with pytest.raises(Problem) as problem:
        Workspace(sample.path)
    assert str(problem.value).count("\n") == 0
    assert sample.path.read_bytes() == before
    assert [entry.name for entry in sample.path.parent.iterdir()] == [sample.path.name]


def test_no_connection_loads_extensions_or_trusts_the_schema(sample: Workspace) -> None:
    with closing(connect(sample.path)) as connection:
        with pytest.raises(sqlite3.OperationalError, match="not authorized"):
            connection.execute("SELECT load_extension('/tmp/evil')")
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert connection.getlimit(sqlite3.SQLITE_LIMIT_ATTACHED) == 1
        with pytest.raises(sqlite3.DataError):
            connection.execute("SELECT zeroblob(100000000)")


def _change(**values: object) -> Callable[[sqlite3.Connection], None]:
    def apply(raw: sqlite3.Connection) -> None:
        for column, value in values.items():
            raw.execute(f'UPDATE change SET "{column}" = ?', (value,))

    return apply


@pytest.mark.parametrize(
    "forge",
    [
        _change(table_name="sqlite_schema"),
        _change(table_name='organisation"; DROP TABLE charter; --'),
        _change(after="{broken"),
        _change(after="{" + '"a":{' * 5000),
        _change(after=json.dumps({"id": {"a": 1}})),
        _change(after=json.dumps({"id = 1; DROP TABLE charter; --": "1"})),
        _change(after=json.dumps({"id": "another"})),
        _change(after=json.dumps({"city": 10**30})),
        _change(after='{"city": "\\ud800"}'),
        _change(after='{"name": "{broken"}', before='{"name": "{broken"}'),
        _change(after=None, before=None),
    ],
)
def test_a_forged_journal_is_refused_and_changes_nothing(
    sample: Workspace, forge: Callable[[sqlite3.Connection], None], tmp_path: Path
) -> None:
    organisations.add_organisation(sample, Texts(fr="Racines"))
    sample.save_copy(tmp_path / "mine.charterdesk")
    before = snapshot(sample)
    with closing(sqlite3.connect(sample.path, isolation_level=None)) as raw:
        raw.execute("PRAGMA ignore_check_constraints = ON")
        forge(raw)
    with pytest.raises(Problem, match="journal of this workspace is damaged"):
        sample.undo()
    assert snapshot(sample) == before
    with closing(sqlite3.connect(sample.path, isolation_level=None)) as raw:
        raw.execute("UPDATE change_set SET id = id || 'x'")
    with (
        Workspace(tmp_path / "mine.charterdesk") as mine,
        pytest.raises(Problem, match="journal of this workspace is damaged"),
    ):
        plan_merge(mine, sample)


@pytest.mark.parametrize(
    "before",
    [
        {"status": "burnt"},
        {"title": None},
        {"adopted_on": "yesterday"},
        {"digits": 7},
    ],
)
def test_a_forged_step_that_breaks_a_rule_of_the_tables_is_kept_out(
    sample: Workspace, before: dict[str, object]
) -> None:
    charter = charters.find_charter(sample)
    charters.edit_charter(sample, charter.id, country="TN")
    (column,) = before
    with closing(sqlite3.connect(sample.path, isolation_level=None)) as raw:
        (value,) = raw.execute(f'SELECT "{column}" FROM charter').fetchone()
        raw.execute(
            'UPDATE change SET "before" = ?, "after" = ? WHERE change_set = 2',
            (json.dumps(before), json.dumps({column: value})),
        )
    state = snapshot(sample)
    try:
        kept = sample.undo()
    except Problem:
        kept = ()
    else:
        assert kept[0].columns == (column,)
    assert snapshot(sample) == state


def test_flipped_bytes_never_crash_and_damage_is_found(sample: Workspace, tmp_path: Path) -> None:
    sample.close()
    counts = outcomes(sample.path, tmp_path / "mutant.charterdesk", seeds=range(60))
    assert counts["refused"] + counts["unharmed"] + counts["told in use"] == 60
    assert counts["refused"] > 15
    assert counts["refused as damaged"] > 0.8 * counts["refused"]
    assert counts["recovered"] + counts["nothing readable"] == counts["refused"]
