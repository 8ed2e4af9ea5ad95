import csv
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from openxml_audit import OdfValidator, ValidationSeverity

from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.model.terms import SignatoryStatus
from charterdesk.spreadsheets.csv_writing import write_csv
from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.export_columns import (
    ORGANISATION_FIELDS,
    SIGNATORY_FIELDS,
    CommitmentMatrix,
    header,
    kind_words,
    organisation_table,
    signatory_table,
    status_words,
)
from charterdesk.spreadsheets.header_vocabulary import fields_of_header
from charterdesk.spreadsheets.lists import BASELINE_SHEET, read_list
from charterdesk.spreadsheets.ods_writing import write_ods
from charterdesk.spreadsheets.plan import ImportPlan, plan_import
from charterdesk.spreadsheets.records import Field, KnownOrganisation, KnownSignatory
from charterdesk.spreadsheets.values import parse_status
from charterdesk.spreadsheets.vcard_writing import write_vcards
from charterdesk.spreadsheets.writing import write_not_taken, write_template, write_workbook
from tests.spreadsheets.known import SPREADSHEETS, plan_file, sample_organisations

ODDITIES = [
    KnownOrganisation(
        id="1",
        names={"ar": "=1+1", "zgh": "ⵜⴰⵎⴰⵣⵉⵖⵜ"},
        aliases=("أزطا; أمازيغ", "AZETTA"),
        kind=OrganisationKind.OTHER,
        phones=("+212 500 00 00 01", "0500000002"),
        emails=("a@example.org",),
        notes="سطر\nسطر ثان",
        registration_number="00123",
    ),
    KnownOrganisation(
        id="2",
        names={"fr": '<b>&"@SUM(A1)', "en": "_x000D_ escape"},
        kind=OrganisationKind.UNION,
        city="-فاس",
        address="x" * 40_000,
        website="https://example.org/?a=1&b=2",
    ),
    KnownOrganisation(id="3", names={"ar": "جمعية \x0b\u202eالنور\x00"}, country="المغرب"),
]
SIGNATURES = [
    KnownSignatory(
        "الميثاق", "1", "=1+1", SignatoryStatus.SIGNED, date(2017, 7, 2), "فلانة", "رئيسة"
    ),
    KnownSignatory("الميثاق", "2", "جمعية", SignatoryStatus.DECLINED),
]


def unchanged(plan: ImportPlan, count: int) -> None:
    assert len(plan.linked) == count
    assert (plan.new, plan.check) == ((), ())
    for item in plan.linked:
        assert (dict(item.fills), dict(item.changes), item.conflicts) == ({}, {}, ())


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_what_is_exported_comes_back_unchanged(language: str, tmp_path: Path) -> None:
    known = sample_organisations() + ODDITIES
    path = tmp_path / "out.xlsx"
    write_workbook(path, known, SIGNATURES, language=language)
    unchanged(plan_file(path, known), len(known))


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_a_csv_and_an_ods_come_back_unchanged(language: str, tmp_path: Path) -> None:
    known = [*sample_organisations(), ODDITIES[0]]
    table = organisation_table(known, language)
    write_csv(tmp_path / "out.csv", table)
    write_ods(tmp_path / "out.ods", {"organisations": table}, language)
    unchanged(plan_file(tmp_path / "out.csv", known), len(known))
    unchanged(plan_file(tmp_path / "out.ods", known), len(known))


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_an_ods_is_what_the_schema_of_opendocument_asks(language: str, tmp_path: Path) -> None:
    known = [*sample_organisations(), ODDITIES[0]]
    everyone = organisation_table(known, language)
    signed = signatory_table(SIGNATURES, language)
    tables = {"everyone": everyone, "signed": signed, "nobody": everyone[:1]}
    write_ods(tmp_path / "out.ods", tables, language)
    found = OdfValidator(relaxng_validation=True).validate(tmp_path / "out.ods")
    wrong = [one for one in found.errors if one.severity is ValidationSeverity.ERROR]
    assert [f"{one.part_uri}: {one.description}" for one in wrong] == []


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_every_exported_header_is_recognised_as_its_field(language: str) -> None:
    for kind in {*ORGANISATION_FIELDS, *SIGNATORY_FIELDS}:
        assert fields_of_header(header(kind, language))[:1] == (kind,)


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_every_exported_status_is_read_back(language: str) -> None:
    statuses = [parse_status(word)[0] for word in status_words(language)]
    assert statuses == list(SignatoryStatus)


def test_an_edited_export_changes_exactly_the_edited_fields(tmp_path: Path) -> None:
    known = sample_organisations() + ODDITIES
    path = tmp_path / "out.xlsx"
    write_workbook(path, known)
    book = load_workbook(path)
    sheet = book.worksheets[0]
    columns = {field: index + 1 for index, field in enumerate(ORGANISATION_FIELDS)}
    sheet.cell(2, columns[Field.CITY]).value = "الرباط"
    sheet.cell(3, columns[Field.NAME_AR]).value = "جمعية البديل الثقافي والاجتماعي"
    sheet.cell(4, columns[Field.ACRONYM]).value = None
    book.save(path)
    plan = plan_file(path, known)
    changes = {item.organisation.id: dict(item.changes) for item in plan.linked if item.changes}
    assert changes == {
        "org-0": {Field.CITY: "الرباط"},
        "org-1": {Field.NAME_AR: "جمعية البديل الثقافي والاجتماعي"},
        "org-2": {Field.ACRONYM: ""},
    }
    assert not any(item.fills or item.conflicts for item in plan.linked)


def test_a_field_edited_on_both_sides_is_a_conflict(tmp_path: Path) -> None:
    exported = [KnownOrganisation(id="1", names={"ar": "جمعية بيتي"}, city="الرباط")]
    path = tmp_path / "out.xlsx"
    write_workbook(path, exported)
    book = load_workbook(path)
    book.worksheets[0].cell(2, ORGANISATION_FIELDS.index(Field.CITY) + 1).value = "فاس"
    book.save(path)
    now = [KnownOrganisation(id="1", names={"ar": "جمعية بيتي"}, city="سلا")]
    (item,) = plan_file(path, now).linked
    assert not item.changes
    assert [(c.field, c.stored, c.offered) for c in item.conflicts] == [(Field.CITY, "سلا", "فاس")]


def test_a_spelling_corrected_in_a_csv_is_a_conflict_to_choose(tmp_path: Path) -> None:
    known = [KnownOrganisation(id="1", names={"ar": "جمعيه بيتى"}, notes="سطر\nسطر")]
    path = tmp_path / "out.csv"
    write_csv(path, organisation_table(known, "ar"))
    text = path.read_text(encoding="utf-8-sig").replace("جمعيه بيتى", "جمعية بيتي")
    path.write_text(text, encoding="utf-8-sig")
    (item,) = plan_file(path, known).linked
    assert [(c.field, c.offered) for c in item.conflicts] == [(Field.NAME_AR, "جمعية بيتي")]
    assert not item.fills


def test_a_column_that_was_deleted_empties_nothing(tmp_path: Path) -> None:
    known = [KnownOrganisation(id="1", names={"ar": "جمعية بيتي"}, city="الرباط")]
    path = tmp_path / "out.xlsx"
    write_workbook(path, known)
    book = load_workbook(path)
    book.worksheets[0].delete_cols(ORGANISATION_FIELDS.index(Field.CITY) + 1)
    book.save(path)
    unchanged(plan_file(path, known), 1)


def test_sheets_run_right_to_left_with_a_frozen_filtered_header(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    matrix = CommitmentMatrix(("حقوق النساء", "حقوق الطفل"), (("التعاون", (True, False)),))
    write_workbook(path, ODDITIES, SIGNATURES, [matrix])
    book = load_workbook(path)
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert [sheet.title for sheet in shown] == ["المنظمات", "الموقعون", "الالتزامات والمجموعات"]
    for sheet in shown:
        assert sheet.sheet_view.rightToLeft
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref
    assert shown[2]["B2"].value == "✓"
    assert shown[2]["C2"].value is None
    signed = shown[1]["D2"]
    assert (signed.value, signed.is_date) == (datetime(2017, 7, 2), True)  # noqa: DTZ001
    assert book[BASELINE_SHEET].sheet_state == "veryHidden"


def test_a_name_that_starts_with_equals_is_text(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, ODDITIES)
    cell = load_workbook(path).worksheets[0]["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == ("=1+1", "s", True)


def test_csv_cells_that_a_spreadsheet_would_run_are_guarded_and_read_back(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    write_csv(path, organisation_table(ODDITIES[:1], "ar"))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[1][0] == "'=1+1"
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    (item,) = plan_file(path, []).new
    assert item.values.names["ar"] == "=1+1"
    assert item.values.phones == ODDITIES[0].phones


TEXT = st.text(st.characters(exclude_categories=()), max_size=30)


@given(
    name=TEXT.filter(lambda text: any(letter.isalpha() for letter in text)),
    notes=TEXT,
    aliases=st.lists(TEXT, max_size=2),
    city=TEXT,
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_makes_an_export_fail_or_change(
    name: str, notes: str, aliases: list[str], city: str, tmp_path: Path
) -> None:
    known = [
        KnownOrganisation(
            id="1", names={"ar": f"جمعية {name}"}, notes=notes, aliases=tuple(aliases), city=city
        )
    ]
    path = tmp_path / "out.xlsx"
    write_workbook(path, known)
    unchanged(plan_file(path, known), 1)


def test_the_template_is_understood_and_its_example_is_not_imported(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    write_template(path)
    found = read_list(path)
    plan = plan_import(found.understanding, [], other_sheets=found.other_sheets)
    assert (plan.new, plan.linked, plan.check) == ((), (), ())
    fields = [column.field for column in found.understanding.columns]
    assert Field.IGNORED not in fields
    assert len(fields) == len(set(fields))
    sheet = load_workbook(path).worksheets[0]
    lists = [choice.formula1 for choice in sheet.data_validations.dataValidation]
    assert all(word in lists[0] for word in kind_words("ar"))
    example = read_list(path, sheet=found.other_sheets[0])
    (row,) = plan_import(example.understanding, []).new
    assert row.values.kind is OrganisationKind.ASSOCIATION
    assert row.values.status is SignatoryStatus.SIGNED
    assert len(row.values.phones) == 2


def test_rows_not_taken_are_written_as_they_stood_with_the_reason(tmp_path: Path) -> None:
    found = read_list(SPREADSHEETS / "late-adhesions.xlsx")
    plan = plan_import(found.understanding, sample_organisations())
    path = tmp_path / "not-taken.xlsx"
    write_not_taken(path, found.understanding, plan.not_taken, "fr")
    rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
    assert rows[0][:3] == ("Ligne", "Motif", "اسم الجمعية")
    assert ("15", "The same organisation as row 14.", "المرصد الوطني لحقوق الناخب") in [
        row[:3] for row in rows
    ]


def test_the_signatories_are_readable_as_a_list(tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    write_workbook(path, ODDITIES, SIGNATURES)
    found = read_list(path, sheet="الموقعون")
    rows = plan_import(found.understanding, ODDITIES).linked
    assert [item.organisation.id for item in rows] == ["1", "2"]
    assert rows[0].values.signed_on == date(2017, 7, 2)
    assert rows[0].values.capacity == "رئيسة"
    assert rows[1].values.status is SignatoryStatus.DECLINED


def test_vcards_are_folded_and_escaped(tmp_path: Path) -> None:
    path = tmp_path / "contacts.vcf"
    write_vcards(path, ODDITIES, "ar")
    text = path.read_bytes()
    assert all(len(line) <= 75 for line in text.split(b"\r\n"))
    unfolded = text.decode().replace("\r\n ", "")
    assert unfolded.count("BEGIN:VCARD") == unfolded.count("END:VCARD") == 3
    assert "NOTE:سطر\\nسطر ثان" in unfolded
    assert "TEL;VALUE=text:+212 500 00 00 01" in unfolded
    assert "ADR:;;;;;;المغرب" in unfolded


@pytest.mark.parametrize("write", [write_template, lambda path: write_csv(path, [["a"]])])
def test_a_folder_that_cannot_be_written_is_said_plainly(write: object, tmp_path: Path) -> None:
    assert callable(write)
    with pytest.raises(SpreadsheetError) as caught:
        write(tmp_path / "missing" / "out.xlsx")
    assert caught.value.code is Fault.CANNOT_WRITE
    assert str(caught.value).startswith("out.xlsx cannot be written")


@pytest.mark.parametrize("last", [False, True])
def test_a_workbook_that_is_stopped_leaves_the_file_as_it_was(tmp_path: Path, last: bool) -> None:
    told: list[tuple[int, int]] = []

    def is_enough() -> bool:
        return bool(told) and (not last or told[-1][0] + 1 == told[-1][1])

    path = tmp_path / "out.xlsx"
    path.write_bytes(b"before")
    with pytest.raises(Cancelled), watched(lambda *so_far: told.append(so_far), is_enough):
        write_workbook(path, sample_organisations() * 30)
    total = told[0][1]
    assert told == [(done, total) for done in range(total if last else 1)]
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]
