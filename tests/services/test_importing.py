import os
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from sqlalchemy import func, select

from charterdesk.model import Distinction, Organisation, Texts
from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.backups import list_backups
from charterdesk.services.charters import add_charter, load_charter
from charterdesk.services.importing import (
    Choices,
    ColumnMapping,
    ImportPlan,
    apply_import,
    plan_import,
    read_organisation_list,
)
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    list_organisations,
)
from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.records import Field
from charterdesk.store import Workspace
from tests.snapshots import snapshot

DATA = Path(__file__).parents[1] / "data" / "spreadsheets"
KHEMISSET = DATA / "khemisset-signatories.xlsx"
LATE = DATA / "late-adhesions.xlsx"


def spreadsheet(folder: Path, *rows: tuple[str, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in rows:
        sheet.append(row)
        for cell in sheet[sheet.max_row]:
            if isinstance(cell.value, str):
                cell.data_type = "s"
    path = folder / "لائحة.xlsx"
    book.save(path)
    return path


def test_the_45_are_there_already_in_the_sample(sample: Workspace) -> None:
    plan = plan_import(sample, KHEMISSET)
    assert (len(plan.linked), len(plan.check), len(plan.new)) == (45, 0, 0)
    assert {row.organisation.id for row in plan.linked} == {
        organisation.id for organisation in list_organisations(sample)
    }
    before = snapshot(sample)
    summary = apply_import(sample, plan)
    assert (summary.linked, summary.added, summary.changed) == (45, 0, 45)
    assert all(organisation.phones for organisation in list_organisations(sample))
    sample.undo()
    assert snapshot(sample) == before


def test_the_45_are_new_in_an_empty_workspace_and_there_the_second_time(
    workspace: Workspace,
) -> None:
    before = snapshot(workspace)
    summary = apply_import(workspace, plan_import(workspace, KHEMISSET), source=KHEMISSET.name)
    assert summary.added == 45
    undoable = workspace.undoable()
    assert undoable is not None
    assert (undoable.label, undoable.detail) == ("Import organisations", KHEMISSET.name)
    imported = snapshot(workspace)
    second = plan_import(workspace, KHEMISSET)
    assert (len(second.linked), len(second.check), len(second.new)) == (45, 0, 0)
    apply_import(workspace, second)
    assert snapshot(workspace) == imported
    workspace.undo()
    assert snapshot(workspace) == before


def test_totals_empty_rows_and_titles_are_listed_and_not_taken(workspace: Workspace) -> None:
    plan = plan_import(workspace, KHEMISSET)
    reasons = {item.row: item.reason.code for item in plan.not_taken if item.row}
    assert reasons[51] == "total"
    assert reasons[52] == "empty_rows"
    assert not any("المجموع" in row.name for row in plan.new)


def test_a_list_without_names_is_refused_until_a_column_is_said_to_hold_them(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("الهاتف;البريد\n0522000001;a@example.org\n", "utf-8")
    with pytest.raises(SpreadsheetError) as caught:
        plan_import(workspace, path)
    assert caught.value.code is Fault.NO_NAME_COLUMN
    assert "list.csv" in str(caught.value)


def test_the_header_that_is_chosen_goes_with_the_columns_that_are_remembered(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("الاسم;س\nجمعية الأمل;الرباط\nجمعية النور;فاس\n", "utf-8")
    understood = read_organisation_list(workspace, path)
    chosen = understood.understanding.with_field(1, Field.CITY)
    apply_import(workspace, ImportPlan(), remembered=replace(understood, understanding=chosen))
    again = read_organisation_list(workspace, path, mapping=ColumnMapping(header_row=1))
    assert [column.field for column in again.understanding.columns] == [Field.NAME, Field.CITY]
    without = read_organisation_list(workspace, path, mapping=ColumnMapping(header_row=0))
    assert without.understanding.header_rows == ()


def test_the_header_and_empty_rows_are_not_counted_as_left_out(workspace: Workspace) -> None:
    plan = plan_import(workspace, KHEMISSET)
    codes = {row.reason.code for row in apply_import(workspace, plan).not_taken}
    assert "total" in codes
    assert not codes & {"header", "above_header", "empty_rows"}


def test_the_rows_left_out_stand_in_the_order_of_the_file(workspace: Workspace) -> None:
    apply_import(workspace, plan_import(workspace, KHEMISSET))
    plan = plan_import(workspace, LATE)
    assert plan.check
    assert plan.left_out
    rows = [row.row or 0 for row in apply_import(workspace, plan).not_taken]
    assert rows == sorted(rows)


def test_planning_writes_nothing(sample: Workspace) -> None:
    before = sample.path.read_bytes()
    plan_import(sample, LATE)
    assert sample.path.read_bytes() == before


def test_attached_to_a_charter_they_sign_on_their_own_date(workspace: Workspace) -> None:
    charter_id = add_charter(workspace, Texts(ar="ميثاق"))
    apply_import(workspace, plan_import(workspace, KHEMISSET), Choices(charter_id=charter_id))
    signatories = load_charter(workspace, charter_id).signatories
    assert len(signatories) == 45
    assert {entry.signatory.signed_on for entry in signatories} == {date(2017, 7, 2)}
    assert {entry.signatory.status for entry in signatories} == {SignatoryStatus.SIGNED}
    assert signatories[0].organisation.name["ar"] == 'جمعية "أقليات"'
    assert [entry.signatory.position for entry in signatories] == list(range(45))


def test_an_accepted_variant_becomes_an_alias_and_a_refused_one_is_remembered(
    sample: Workspace,
) -> None:
    plan = plan_import(sample, LATE)
    rows = {row.row: row for row in plan.check}
    transparency = rows[4].candidates[0]
    league = rows[8].candidates[0]
    apply_import(sample, plan, Choices(decisions={4: transparency.id, 8: None}))
    with sample.read() as session:
        stored = session.get_one(Organisation, transparency.id)
        assert "ترانسبرنسي المغرب" in stored.aliases
        assert league.id in set(session.scalars(select(Distinction.organisation_id)))
    again = plan_import(sample, LATE)
    assert 4 in {row.row for row in again.linked}
    assert {row.organisation.id for row in again.linked if row.row == 8} != {league.id}
    assert 8 not in {row.row for row in again.check}


def test_a_conflict_overwrites_nothing_unless_it_is_chosen(
    workspace: Workspace, tmp_path: Path
) -> None:
    kept = add_organisation(workspace, Texts(fr="Association Racines"), website="a.example")
    path = spreadsheet(
        tmp_path, ("Nom de l'association", "Site web"), ("Association Racines", "b.example")
    )
    plan = plan_import(workspace, path)
    [row] = plan.linked
    assert [conflict.field for conflict in row.conflicts] == [Field.WEBSITE]
    apply_import(workspace, plan)
    assert _website(workspace, kept) == "a.example"
    apply_import(workspace, plan, Choices(overwrite=frozenset({(row.row, Field.WEBSITE)})))
    assert _website(workspace, kept) == "b.example"


def _website(workspace: Workspace, organisation_id: str) -> str:
    with workspace.read() as session:
        return session.get_one(Organisation, organisation_id).website


def test_names_that_are_none_stay_out_with_a_reason_and_block_nobody(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = spreadsheet(
        tmp_path,
        ("اسم الجمعية", "المدينة"),
        ("=1+1", "فاس"),
        ('<b>&"', "فاس"),
        ("ن" * 30_000, "فاس"),
        ("جمعية \u202eالنور", "فاس"),
        ("Droits & libertés", "فاس"),
    )
    plan = plan_import(workspace, path)
    summary = apply_import(workspace, plan)
    names = {organisation.name.text() for organisation in list_organisations(workspace)}
    assert names == {"جمعية النور", "Droits & libertés"}
    assert {item.row for item in summary.not_taken} >= {2, 3, 4}
    assert all(str(item.reason) for item in summary.not_taken)


def test_cancelling_leaves_things_as_they_were(workspace: Workspace) -> None:
    before = workspace.path.read_bytes()
    with pytest.raises(Cancelled), watched(cancelled=lambda: True):
        plan_import(workspace, KHEMISSET)
    plan = plan_import(workspace, KHEMISSET)
    with pytest.raises(Cancelled), watched(cancelled=lambda: True):
        apply_import(workspace, plan)
    assert workspace.path.read_bytes() == before
    assert list_backups(workspace.path) == []


def test_a_mapping_is_remembered_for_the_same_headers(workspace: Workspace, tmp_path: Path) -> None:
    path = spreadsheet(tmp_path, ("اسم الجمعية", "س"), ("جمعية النور", "فاس"))
    understood = read_organisation_list(workspace, path)
    index = next(c.index for c in understood.understanding.columns if c.header == "س")
    chosen = understood.understanding.with_field(index, Field.CITY)
    apply_import(workspace, ImportPlan(), remembered=replace(understood, understanding=chosen))
    [row] = plan_import(workspace, path).new
    assert row.values.city == "فاس"


def test_an_import_taken_back_later_keeps_who_was_edited_since(workspace: Workspace) -> None:
    apply_import(workspace, plan_import(workspace, KHEMISSET))
    imported = workspace.undoable()
    assert imported is not None
    edited = list_organisations(workspace)[3]
    edit_organisation(workspace, edited.id, notes="اتصلنا بهم")
    kept = workspace.take_back(imported.number)
    assert [row.row_id for row in kept] == [edited.id]
    assert [one.id for one in list_organisations(workspace)] == [edited.id]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("odd/empty.xlsx", "is empty"),
        ("odd/truncated.xlsx", "damaged"),
        ("odd/html.xls", "web page"),
        ("odd/encrypted.xlsx", "password-protected"),
        ("picture.xlsx", "is a picture"),
    ],
)
def test_a_file_that_is_no_list_is_told_in_one_sentence(
    sample: Workspace, tmp_path: Path, name: str, said: str
) -> None:
    path = DATA / name
    if name == "picture.xlsx":
        path = tmp_path / name
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    sample.close()
    before = sample.path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-m", "charterdesk.cli", "import", sample.path, path],
        cwd=Path(__file__).parents[2],
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert sample.path.read_bytes() == before


_IMPORT_STOPPED_BEFORE_ITS_END = """
import pathlib, sys, time
from sqlalchemy import Engine, event
from charterdesk.store import Workspace
from charterdesk.services.importing import apply_import, plan_import

workspace = Workspace(pathlib.Path(sys.argv[1]))
plan = plan_import(workspace, pathlib.Path(sys.argv[2]))

# With a cache of ten pages SQLite writes into the file long before the change is committed.
@event.listens_for(Engine, "begin")
def begin(connection):
    connection.exec_driver_sql("PRAGMA cache_size = 10")

@event.listens_for(Engine, "commit")
def commit(connection):
    print("written", flush=True)
    time.sleep(60)

apply_import(workspace, plan)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_a_workspace_killed_in_the_middle_of_an_import_opens_whole_as_it_was(
    sample: Workspace, tmp_path: Path
) -> None:
    before = snapshot(sample)
    rows = [(f"Association numéro {n} de la ville", f"{'x' * 200}{n}") for n in range(600)]
    path = spreadsheet(tmp_path, ("Nom de l'association", "Notes"), *rows)
    sample.close()
    untouched = sample.path.read_bytes()
    importing = subprocess.Popen(
        [sys.executable, "-c", _IMPORT_STOPPED_BEFORE_ITS_END, sample.path, path],
        cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, env={**os.environ},
    )  # fmt: skip
    assert importing.stdout is not None
    assert importing.stdout.readline() == b"written\n"
    importing.send_signal(signal.SIGKILL)
    importing.wait()
    importing.stdout.close()
    assert sample.path.read_bytes() != untouched, "nothing had been written yet"
    with Workspace(sample.path) as reopened:
        assert snapshot(reopened) == before
        assert reopened.integrity_faults() == []
        assert len(plan_import(reopened, path).new) == 600


def test_2_000_rows_are_imported_in_one_step(workspace: Workspace, tmp_path: Path) -> None:
    rows = [(f"Association {n:05}",) for n in range(2_000)]
    path = spreadsheet(tmp_path, ("Nom de l'association",), *rows)
    apply_import(workspace, plan_import(workspace, path))
    with workspace.read() as session:
        assert session.scalar(select(func.count()).select_from(Organisation)) == 2_000
    workspace.undo()
    assert not list_organisations(workspace)
