import zipfile
from html import unescape
from pathlib import Path

import openpyxl
import pytest

from charterdesk.model import Organisation, Problem, Texts
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.services.exporting import (
    export_workspace,
    write_list_template,
    write_rows_not_taken,
)
from charterdesk.services.importing import (
    apply_import,
    plan_import,
    plan_list,
    read_organisation_list,
)
from charterdesk.services.organisations import edit_organisation, list_organisations
from charterdesk.store import Workspace
from tests.snapshots import snapshot


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".csv"])
@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_what_was_exported_comes_back_as_nothing_new_and_nothing_changed(
    sample: Workspace, tmp_path: Path, suffix: str, language: str
) -> None:
    path = tmp_path / f"لائحة{suffix}"
    export_workspace(sample, path, language=language)
    before = snapshot(sample)
    plan = plan_import(sample, path)
    assert (len(plan.linked), len(plan.check), len(plan.new)) == (45, 0, 0)
    assert not any(row.fills or row.changes or row.conflicts for row in plan.linked)
    apply_import(sample, plan)
    assert snapshot(sample) == before


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".csv", ".vcf"])
@pytest.mark.parametrize(("language", "name"), [("ar", "المغرب"), ("fr", "Maroc")])
def test_a_country_is_written_by_its_name(
    sample: Workspace, tmp_path: Path, suffix: str, language: str, name: str
) -> None:
    path = tmp_path / f"list{suffix}"
    export_workspace(sample, path, language=language)
    assert name in _everything(path)
    assert {one.country for one in list_organisations(sample)} == {"MA"}
    if suffix != ".vcf":
        with Workspace.create(tmp_path / "other.charterdesk") as other:
            apply_import(other, plan_import(other, path))
            assert {one.country for one in list_organisations(other)} == {"MA"}


def test_an_edited_export_updates_exactly_what_was_edited(
    sample: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    export_workspace(sample, path, language="fr")
    book = openpyxl.load_workbook(path)
    sheet = book.worksheets[0]
    headers = [cell.value for cell in sheet[1]]
    column = headers.index("Ville") + 1
    edited_name = sheet.cell(5, headers.index("Nom en arabe") + 1).value
    sheet.cell(5, column).value = "Rabat"
    book.save(path)
    before = {one.id: one for one in list_organisations(sample)}
    summary = apply_import(sample, plan_import(sample, path))
    assert summary.changed == 1
    changed = [
        (one.name["ar"], one.city)
        for one in list_organisations(sample)
        if one.city != before[one.id].city
    ]
    assert changed == [(edited_name, "Rabat")]


def test_sheets_run_right_to_left_and_hold_signatories_and_commitments(
    sample: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    export_workspace(sample, path)
    book = openpyxl.load_workbook(path)
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert [sheet.max_row for sheet in visible] == [46, 46, 8]
    assert all(sheet.sheet_view.rightToLeft for sheet in visible)


def test_the_confidential_are_named_only_when_asked_for(sample: Workspace, tmp_path: Path) -> None:
    hidden = load_charter(sample, find_charter(sample).id).signatories[1].organisation
    edit_organisation(sample, hidden.id, confidential=True)
    for suffix in (".xlsx", ".ods", ".csv", ".vcf"):
        for asked in (False, True):
            path = tmp_path / f"{asked}{suffix}"
            export_workspace(sample, path, confidential=asked)
            assert ("البديل الثقافي" in _everything(path)) is asked, path


def _everything(path: Path) -> str:
    if path.suffix in {".csv", ".vcf"}:
        return path.read_text("utf-8").replace("\n ", "")
    with zipfile.ZipFile(path) as parts:
        texts = (parts.read(name).decode("utf-8") for name in parts.namelist())
        return unescape("".join(texts))


def test_a_name_that_starts_with_an_equals_sign_is_text(sample: Workspace, tmp_path: Path) -> None:
    with sample.change("Test") as session:
        session.add(Organisation(name=Texts(fr="=HYPERLINK(1) association")))
    path = tmp_path / "list.xlsx"
    export_workspace(sample, path)
    sheet = openpyxl.load_workbook(path).worksheets[0]
    [cell] = [cell for row in sheet for cell in row if str(cell.value).startswith("=HYPER")]
    assert cell.data_type == "s"


def test_an_unknown_ending_and_a_missing_folder_are_told(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Problem, match="must end in"):
        export_workspace(sample, tmp_path / "list.doc")
    with pytest.raises(Problem):
        export_workspace(sample, tmp_path / "nowhere" / "list.xlsx")
    assert {entry.suffix for entry in tmp_path.iterdir()} <= {".charterdesk", ".charterdesk-open"}


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_an_empty_list_that_was_filled_in_is_imported(
    sample: Workspace, tmp_path: Path, language: str
) -> None:
    path = tmp_path / "empty.xlsx"
    write_list_template(path, language=language)
    book = openpyxl.load_workbook(path)
    book.worksheets[0].cell(2, 1).value = "جمعية الواحة الخضراء"
    book.save(path)
    plan = plan_import(sample, path)
    assert [row.name for row in plan.new] == ["جمعية الواحة الخضراء"]


def test_the_rows_left_out_are_written_as_they_stood(sample: Workspace, tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("Nom;Ville\nAssociation Oasis verte;Zagora\nTotal;1\n", "utf-8")
    understood = read_organisation_list(sample, source)
    plan = plan_list(sample, understood)
    path = tmp_path / "left.xlsx"
    write_rows_not_taken(
        path, understood, plan.not_taken, "fr", lambda reason: f"<{reason.code.value}>"
    )
    rows = list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    assert rows[0] == ("Ligne", "Motif", "Nom", "Ville")
    assert ("3", "<total>", "Total", "1") in rows
