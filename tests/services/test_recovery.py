import random
import shutil
from pathlib import Path

import pytest

from charterdesk.model import Organisation, Problem, Texts
from charterdesk.services import charters, organisations
from charterdesk.services.backups import back_up
from charterdesk.services.recovery import RecoveryReport, recover_workspace, replace_by_backup
from charterdesk.store import BackupReason, DamageProblem, Workspace
from tests.snapshots import snapshot

_PAGE = 4096


def _lost(report: RecoveryReport) -> int:
    return sum(len(table.lost) for table in report.tables)


def _pages_of(workspace: Workspace, name: str, kind: str = "leaf") -> list[int]:
    with workspace.read() as session:
        found = session.connection().exec_driver_sql(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno",
            (name, kind),
        )
        return [int(number) for number in found.scalars()]


def _destroy(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * _PAGE : page * _PAGE] = random.Random(page).randbytes(_PAGE)
    path.write_bytes(content)


def test_a_sound_workspace_is_recovered_with_everything_and_its_history(
    sample: Workspace, tmp_path: Path
) -> None:
    expected = snapshot(sample)
    sample.close()
    report = recover_workspace(sample.path, tmp_path / "new.charterdesk")
    assert not report.incomplete
    assert (_lost(report), report.lost_history) == (0, 0)
    with Workspace(tmp_path / "new.charterdesk") as recovered:
        assert snapshot(recovered) == expected
        recovered.undo()
        assert organisations.list_organisations(recovered) == []


def test_rows_on_a_destroyed_page_come_back_from_the_journal(
    sample: Workspace, tmp_path: Path
) -> None:
    first, *_ = organisations.list_organisations(sample)
    organisations.edit_organisation(sample, first.id, city="Rabat")
    expected = snapshot(sample)
    pages = _pages_of(sample, "organisation")
    assert len(pages) > 1
    sample.close()
    _destroy(sample.path, pages[0])
    before = sample.path.read_bytes()
    with pytest.raises(DamageProblem):
        Workspace(sample.path)
    report = recover_workspace(sample.path, tmp_path / "new.charterdesk")
    assert report.incomplete
    assert _lost(report) == 0
    (bodies,) = [table for table in report.tables if table.table_name == "organisation"]
    assert bodies.recovered == 45
    assert 3 < len(bodies.restored) < 45
    assert all(row.name for row in bodies.restored)
    with Workspace(tmp_path / "new.charterdesk") as recovered:
        assert snapshot(recovered) == expected
        assert recovered.integrity_faults() == []
    assert sample.path.read_bytes() == before


def test_what_neither_table_nor_journal_holds_any_more_is_named_as_lost(
    sample: Workspace, tmp_path: Path
) -> None:
    pages = _pages_of(sample, "organisation") + _pages_of(sample, "change")
    sample.close()
    _destroy(sample.path, *pages)
    report = recover_workspace(sample.path, tmp_path / "new.charterdesk")
    lost = {table.table_name: len(table.lost) for table in report.tables}
    assert lost["signatory"] == 45
    assert report.incomplete
    with Workspace(tmp_path / "new.charterdesk") as recovered:
        assert len(charters.list_charters(recovered)) == 1
        assert recovered.integrity_faults() == []


def test_a_destroyed_header_is_mended(sample: Workspace, tmp_path: Path) -> None:
    expected = snapshot(sample)
    sample.close()
    content = bytearray(sample.path.read_bytes())
    content[:24] = bytes(24)
    content[44:60] = b"\xff" * 16
    sample.path.write_bytes(content)
    with pytest.raises(Problem):
        Workspace(sample.path)
    recover_workspace(sample.path, tmp_path / "new.charterdesk")
    with Workspace(tmp_path / "new.charterdesk") as recovered:
        assert snapshot(recovered) == expected


def test_a_file_that_was_cut_short_gives_what_is_left_of_it(
    sample: Workspace, tmp_path: Path
) -> None:
    with sample.change("Add") as session:
        session.add_all(Organisation(name=Texts(fr=f"Association {n}")) for n in range(500))
    sample.close()
    content = sample.path.read_bytes()
    sample.path.write_bytes(content[: len(content) * 2 // 3])
    report = recover_workspace(sample.path, tmp_path / "new.charterdesk")
    assert report.incomplete
    assert sum(table.recovered for table in report.tables) > 50


def test_an_encrypted_workspace_is_recovered_into_an_encrypted_one(tmp_path: Path) -> None:
    path, target = tmp_path / "w.charterdesk", tmp_path / "new.charterdesk"
    with Workspace.create(path, passphrase="زيتون") as workspace:
        for number in range(100):
            organisations.add_organisation(workspace, Texts(fr=f"Association {number}"))
    content = bytearray(path.read_bytes())
    for part in (0.8, 0.9):
        content[int(len(content) // _PAGE * part) * _PAGE + 100] ^= 1
    path.write_bytes(content)
    report = recover_workspace(path, target, "زيتون")
    assert report.incomplete
    with Workspace(target, passphrase="زيتون") as recovered:
        assert recovered.encrypted
        assert len(organisations.list_organisations(recovered)) > 60
    assert b"Association" not in target.read_bytes()


@pytest.mark.parametrize("content", [b"", b"hello", bytes(9000), b"\xff" * 50_000])
def test_what_holds_nothing_readable_is_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "w.charterdesk").write_bytes(content)
    with pytest.raises(DamageProblem, match="Nothing can be read"):
        recover_workspace(tmp_path / "w.charterdesk", tmp_path / "new.charterdesk")
    assert [entry.name for entry in tmp_path.iterdir()] == ["w.charterdesk"]


def test_a_recovery_writes_over_nothing(sample: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "there"
    target.write_text("precious")
    with pytest.raises(Problem, match="exists already"):
        recover_workspace(sample.path, target)
    assert target.read_text() == "precious"


def test_a_backup_takes_the_place_of_a_damaged_workspace_which_is_kept(sample: Workspace) -> None:
    expected = snapshot(sample)
    (backup,) = back_up(sample, BackupReason.DAILY)
    sample.close()
    shutil.copy(backup.path, sample.path)
    _destroy(sample.path, 1, 2, 3)
    damaged = sample.path.read_bytes()
    aside = replace_by_backup(sample.path, backup)
    assert aside.name == "ورشة (damaged 1).charterdesk"
    assert aside.read_bytes() == damaged
    with Workspace(sample.path) as workspace:
        assert snapshot(workspace) == expected
