import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet

from charterdesk.model import Organisation, Problem
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus, Channel
from charterdesk.services.charters import edit_provision_text, find_charter, load_charter
from charterdesk.services.charters import remove_provision as take_provision_out
from charterdesk.services.consultation_sheets import (
    AnswerPlan,
    apply_answers,
    make_sheet,
    plan_answers,
    read_sheet,
    understand_sheet,
    write_sheet,
)
from charterdesk.services.consultations import (
    add_consultation,
    invite,
    list_consultations,
    remove_consultation,
)
from charterdesk.services.organisations import list_organisations
from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace
from tests.snapshots import snapshot

FORMATS = pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
TODAY = date(2017, 5, 10)


@pytest.fixture
def consulted(sample: Workspace) -> Workspace:
    """The sample as a draft on which the first two organisations are consulted."""
    charter = find_charter(sample)
    with sample.change("Test") as session:
        session.get_one(type(charter), charter.id).status = type(charter.status)("draft")
    consultation = add_consultation(
        sample, charter.id, date(2017, 5, 1), date(2017, 5, 31), languages=("ar", "fr", "en", "es")
    )
    invite(sample, consultation, [one.id for one in list_organisations(sample)[:2]])
    return sample


def content(workspace: Workspace) -> CharterContent:
    return load_charter(workspace, find_charter(workspace).id)


def sent(
    workspace: Workspace, path: Path, organisation: Organisation | None, language: str = "ar"
) -> None:
    loaded = content(workspace)
    consultation = loaded.consultations[0].consultation
    write_sheet(loaded, consultation, language, path, organisation)


def planned(workspace: Workspace, path: Path) -> AnswerPlan:
    loaded = content(workspace)
    return plan_answers(loaded, read_sheet(loaded, path), list_organisations(workspace))


def fill(path: Path, row: int, **values: str) -> None:
    """Write into a row of the table, from 0, as somebody would in Excel or Word."""
    columns = ["number", "text", "comment", "proposed", "rationale", "reference"]
    if path.suffix == ".xlsx":
        book = openpyxl.load_workbook(path)
        page = book.active
        assert isinstance(page, Worksheet)
        for name, value in values.items():
            cell = page.cell(6 + row, columns.index(name) + 1)
            cell.value = value
            cell.data_type = "s" if value else "n"  # else openpyxl takes "=0" for a formula
        book.save(path)
    else:
        word = docx.Document(str(path))
        for name, value in values.items():
            word.tables[1].rows[1 + row].cells[columns.index(name)].text = value
        word.save(str(path))


def test_the_worksheet_has_a_name_of_the_language(consulted: Workspace, tmp_path: Path) -> None:
    names = {"ar": "ورقة التشاور", "fr": "Fiche de consultation", "es": "Ficha de consulta"}
    for language, name in names.items():
        path = tmp_path / f"{language}.xlsx"
        sent(consulted, path, None, language)
        assert openpyxl.load_workbook(path).sheetnames == [name]


@FORMATS
def test_each_row_names_its_provision_by_kind_and_number(
    consulted: Workspace, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"sheet{suffix}"
    sent(consulted, path, None, "fr")
    names = [row.number for row in read_sheet(content(consulted), path).rows]
    assert names[:2] == ["Préambule", "Préambule"]
    assert "Engagement 1" in names
    assert names[-1] == ""


def test_rows_of_a_spreadsheet_show_the_whole_text_from_its_side_and_grow(
    consulted: Workspace, tmp_path: Path
) -> None:
    sent(consulted, tmp_path / "sheet.xlsx", None)
    page = openpyxl.load_workbook(tmp_path / "sheet.xlsx").active
    assert isinstance(page, Worksheet)
    texts = [str(page.cell(row, 2).value) for row in range(6, page.max_row + 1)]
    heights = [page.row_dimensions[row].height for row in range(6, page.max_row + 1)]
    assert all(height >= 15 * len(text) / 60 for text, height in zip(texts, heights, strict=True))
    assert page.cell(6, 2).alignment.readingOrder == 2
    assert page.cell(6, 3).alignment.readingOrder == 0  # whoever writes there may write French
    with zipfile.ZipFile(tmp_path / "sheet.xlsx") as file:
        assert b'customHeight="1"' not in file.read("xl/worksheets/sheet1.xml")


@FORMATS
@pytest.mark.parametrize("language", ["ar", "fr", "en", "es"])
def test_a_sheet_goes_out_and_comes_back_to_its_organisation_and_provisions(
    consulted: Workspace, tmp_path: Path, suffix: str, language: str
) -> None:
    path = tmp_path / f"sheet{suffix}"
    author = list_organisations(consulted)[1]
    sent(consulted, path, author, language)
    provisions = content(consulted).provisions
    fill(path, 4, comment="رأي", rationale="سبب")
    fill(path, 5, proposed="نص جديد كامل", rationale="Parce que")
    fill(path, 6, proposed=" Delete ")
    fill(path, len(provisions), comment="حول النص كله")
    plan = planned(consulted, path)
    assert plan.organisation is not None
    assert plan.organisation.id == author.id
    assert plan.language == language
    assert plan.not_understood == ()
    found = [(one.kind, one.provision_id, one.proposed, one.comment, one.rationale)
             for one in plan.amendments]  # fmt: skip
    assert found == [
        (AmendmentKind.GENERAL, provisions[4].id, "", "رأي", "سبب"),
        (AmendmentKind.REPLACE, provisions[5].id, "نص جديد كامل", "", "Parce que"),
        (AmendmentKind.DELETE, provisions[6].id, "", "", ""),
        (AmendmentKind.GENERAL, None, "", "حول النص كله", ""),
    ]
    before = snapshot(consulted)
    apply_answers(consulted, plan, TODAY, Channel.PAPER)
    taken = content(consulted).amendments
    assert [entry.amendment.kind for entry in taken] == [kind for kind, *_ in found]
    assert all(entry.organisation and entry.organisation.id == author.id for entry in taken)
    assert {entry.amendment.status for entry in taken} == {AmendmentStatus.RECEIVED}
    (one,) = list_consultations(consulted, find_charter(consulted).id)
    assert [invitation.answered_on for invitation, _ in one.invited] == [None, TODAY]
    again = planned(consulted, path)
    assert again.amendments == ()
    assert len(again.received_already) == 4
    consulted.undo()
    assert snapshot(consulted) == before


@FORMATS
def test_an_untouched_sheet_says_only_that_its_organisation_answered(
    consulted: Workspace, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"sheet{suffix}"
    stranger = list_organisations(consulted)[30]
    sent(consulted, path, stranger)
    plan = planned(consulted, path)
    assert (plan.amendments, plan.not_understood) == ((), ())
    apply_answers(consulted, plan, TODAY)
    (one,) = content(consulted).consultations
    assert {organisation.id: invitation.answered_on for invitation, organisation in one.invited}[
        stranger.id
    ] == TODAY


@FORMATS
def test_words_written_over_the_text_itself_are_a_proposal(
    consulted: Workspace, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"sheet{suffix}"
    sent(consulted, path, list_organisations(consulted)[0])
    provision = content(consulted).provisions[5]
    fill(path, 5, text=f"{provision.text['ar']} كل سنة")
    (amendment,) = planned(consulted, path).amendments
    assert amendment.kind is AmendmentKind.REPLACE
    assert (amendment.basis, amendment.proposed) == (
        provision.text["ar"], f"{provision.text['ar']} كل سنة",
    )  # fmt: skip


@FORMATS
def test_a_draft_that_moved_on_keeps_what_was_said_of_the_old_words(
    consulted: Workspace, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"sheet{suffix}"
    sent(consulted, path, list_organisations(consulted)[0])
    third, fourth, fifth = content(consulted).provisions[3:6]
    fill(path, 3, proposed="نص مقترح")
    fill(path, 4, text="نص كُتب فوق الأصل")
    fill(path, 5, comment="ملاحظة")
    edit_provision_text(consulted, third.id, "ar", "نص عُدّل في هذه الأثناء")
    edit_provision_text(consulted, fourth.id, "ar", "نص آخر عُدّل في هذه الأثناء")
    take_provision_out(consulted, fifth.id)
    plan = planned(consulted, path)
    (amendment,) = plan.amendments
    assert amendment.basis == third.text["ar"]
    assert [str(row.reason) for row in plan.not_understood] == [
        "The text was changed in the sheet, and in the draft as well.",
        "The provision has been removed, or is of another charter.",
    ]
    assert "نص كُتب فوق الأصل" in plan.not_understood[0].text
    assert "ملاحظة" in plan.not_understood[1].text


@FORMATS
def test_a_row_that_was_added_is_a_new_provision_or_is_shown(
    consulted: Workspace, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"sheet{suffix}"
    sent(consulted, path, list_organisations(consulted)[0])
    last = content(consulted).provisions[-1]
    for row, values in ((0, {"proposed": "مقتضى جديد"}), (1, {"comment": "بلا مرجع"})):
        place = len(content(consulted).provisions) + 1 + row
        if suffix == ".docx":
            word = docx.Document(str(path))
            word.tables[1].add_row()  # type: ignore[no-untyped-call]
            word.save(str(path))
        fill(path, place, **values)
    if suffix == ".docx":
        word = docx.Document(str(path))
        word.add_paragraph("كلام تحت الجدول")
        word.save(str(path))
    plan = planned(consulted, path)
    (amendment,) = plan.amendments
    assert (amendment.kind, amendment.provision_id) == (AmendmentKind.INSERT, last.id)
    left = [row.text for row in plan.not_understood]
    assert left == ["بلا مرجع", *(["كلام تحت الجدول"] if suffix == ".docx" else [])]


@FORMATS
def test_a_sheet_passed_on_is_matched_by_the_name_that_was_written_in(
    consulted: Workspace, tmp_path: Path, suffix: str
) -> None:
    first, second = list_organisations(consulted)[:2]
    loaded = content(consulted)
    for addressee, name, expected in (
        (None, second.name["ar"], second.id),
        (first, second.name["ar"], second.id),
        (first, "جمعية لا يعرفها أحد", None),
        (None, "", None),
    ):
        path = tmp_path / f"sheet{suffix}"
        sent(consulted, path, addressee)
        sheet = replace(read_sheet(loaded, path), organisation=name)
        plan = plan_answers(loaded, sheet, list_organisations(consulted))
        assert (plan.organisation.id if plan.organisation else None) == expected
    with pytest.raises(Problem, match="Choose the organisation"):
        apply_answers(consulted, plan, TODAY)
    apply_answers(consulted, replace(plan, organisation=first), TODAY)


def test_a_late_sheet_is_refused_whole(consulted: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    sent(consulted, path, list_organisations(consulted)[0])
    fill(path, 0, comment="رأي")
    before = snapshot(consulted)
    with pytest.raises(Problem, match="closed"):
        apply_answers(consulted, planned(consulted, path), date(2017, 6, 1))
    assert snapshot(consulted) == before


def test_the_xlsx_runs_right_to_left_with_its_references_hidden(
    consulted: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.xlsx"
    sent(consulted, path, list_organisations(consulted)[0])
    page = openpyxl.load_workbook(path).active
    assert isinstance(page, Worksheet)
    assert page.sheet_view.rightToLeft
    assert page.column_dimensions["F"].hidden
    assert page["B6"].value == content(consulted).provisions[0].text["ar"]
    assert re.fullmatch("[0-9a-f]{8}-[0-9a-f]{8}", str(page["F6"].value))
    sent(consulted, path, None, "fr")
    page = openpyxl.load_workbook(path).active
    assert isinstance(page, Worksheet)
    assert not page.sheet_view.rightToLeft


def test_the_boxes_of_the_word_sheet_are_written_in_from_the_right(
    consulted: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.docx"
    sent(consulted, path, None)
    table = docx.Document(str(path)).tables[1]
    assert table._tbl.find(f"{qn('w:tblPr')}/{qn('w:bidiVisual')}") is not None
    for cell in table.rows[1].cells[2:5]:
        assert cell.text == ""
        assert cell.paragraphs[0]._p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None


def test_columns_may_be_moved(consulted: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    sent(consulted, path, list_organisations(consulted)[0])
    fill(path, 0, comment="رأي", proposed="نص")
    book = openpyxl.load_workbook(path)
    page = book.active
    assert isinstance(page, Worksheet)
    page.insert_cols(3)
    book.save(path)
    (amendment,) = planned(consulted, path).amendments
    assert (amendment.comment, amendment.proposed) == ("رأي", "نص")


def test_what_was_tracked_in_word_is_read_as_it_would_be_accepted(
    consulted: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.docx"
    sent(consulted, path, list_organisations(consulted)[0])
    word = docx.Document(str(path))
    paragraph = word.tables[1].rows[1].cells[3].paragraphs[0]
    for tag, text_tag, text in (("w:ins", "w:t", "نص مضاف"), ("w:del", "w:delText", "محذوف")):
        change, run, element = (OxmlElement(name) for name in (tag, "w:r", text_tag))
        change.set(qn("w:id"), "1")
        element.text = text
        run.append(element)
        change.append(run)
        paragraph._p.append(change)
    word.save(str(path))
    (amendment,) = planned(consulted, path).amendments
    assert amendment.proposed == "نص مضاف"


def test_comments_in_the_margin_of_word_are_comments(consulted: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sheet.docx"
    sent(consulted, path, list_organisations(consulted)[0])
    word = docx.Document(str(path))
    for row, column in ((1, 1), (2, 2)):
        paragraph = word.tables[1].rows[row].cells[column].paragraphs[0]
        run = paragraph.runs[0] if paragraph.runs else paragraph.add_run("داخل الخانة")
        word.add_comment(run, f"في الهامش {row}", author="سعاد")
    word.save(str(path))
    plan = planned(consulted, path)
    assert plan.not_understood == ()
    assert [one.comment for one in plan.amendments] == [
        "في الهامش 1", "داخل الخانة\nفي الهامش 2",
    ]  # fmt: skip
    assert {one.kind for one in plan.amendments} == {AmendmentKind.GENERAL}


def test_a_column_that_was_added_is_not_lost(consulted: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sheet.xlsx"
    sent(consulted, path, list_organisations(consulted)[0])
    fill(path, 0, comment="رأي")
    book = openpyxl.load_workbook(path)
    page = book.active
    assert isinstance(page, Worksheet)
    page["G5"], page["G6"], page["G7"] = "الأولوية", "عاجل", "عادي"
    book.save(path)
    assert [one.comment for one in planned(consulted, path).amendments] == ["رأي\nعاجل", "عادي"]


def test_other_files_are_no_sheets(consulted: Workspace, tmp_path: Path) -> None:
    loaded = content(consulted)
    path = tmp_path / "other.xlsx"
    openpyxl.Workbook().save(path)
    with pytest.raises(Problem, match="row of headers"):
        read_sheet(loaded, path)
    sent(consulted, path, None)
    remove_consultation(consulted, loaded.consultations[0].consultation.id)
    with pytest.raises(Problem, match="no consultation on this charter"):
        planned(consulted, path)


WRITTEN = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"), max_size=40
).map(str.strip)
FILLED = st.lists(st.tuples(WRITTEN, WRITTEN, WRITTEN), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> CharterContent:
    path = tmp_path_factory.mktemp("sheets") / "w.charterdesk"
    write_sample(path)
    with Workspace(path) as workspace:
        charter = find_charter(workspace)
        with workspace.change("Test") as session:
            session.get_one(type(charter), charter.id).status = type(charter.status)("draft")
        add_consultation(workspace, charter.id, date(2017, 5, 1), date(2017, 5, 31))
        return load_charter(workspace, charter.id)


@FORMATS
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(written=FILLED)
def test_a_sheet_out_and_in_loses_nothing(
    loaded: CharterContent,
    tmp_path: Path,
    suffix: str,
    written: Sequence[tuple[str, str, str]],
) -> None:
    path = tmp_path / f"sheet{suffix}"
    consultation = loaded.consultations[0].consultation
    organisation = loaded.signatories[0].organisation
    few = replace(loaded, provisions=loaded.provisions[: len(written)])
    write_sheet(few, consultation, "ar", path, organisation)
    blank = read_sheet(few, path)
    made = make_sheet(few, consultation, "ar", organisation)
    assert [replace(row, line=0) for row in blank.rows] == list(made.rows)
    assert (blank.organisation, blank.reference) == (made.organisation, made.reference)
    for row, (comment, proposed, rationale) in enumerate(written):
        fill(path, row, comment=comment, proposed=proposed, rationale=rationale)
    plan = plan_answers(few, read_sheet(few, path), [organisation])
    assert plan.not_understood == ()
    said = {one.provision_id: (one.comment, one.proposed, one.rationale) for one in plan.amendments}
    for provision, texts in zip(few.provisions, written, strict=True):
        assert said.get(provision.id, ("", "", "")) == texts


@given(st.lists(st.lists(st.text(max_size=8), max_size=7), max_size=6))
def test_whatever_stands_in_the_rows_they_are_understood_or_refused(
    loaded: CharterContent, rows: list[list[str]]
) -> None:
    consultation = loaded.consultations[0].consultation
    made = make_sheet(loaded, consultation, "ar", None)
    header = ["", "المقتضى", "الملاحظة", "النص المقترح", "التعليل", "المرجع"]
    head = [["المنظمة", "", made.reference], header]
    sheet = understand_sheet(loaded, list(enumerate([*head, *rows], start=1)))
    plan = plan_answers(loaded, sheet, [])
    told = {one.row for one in plan.amendments} | {one.row for one in plan.not_understood}
    assert told >= {
        number
        for number, row in enumerate(rows, start=3)
        if any(cell.strip() for cell in (*row[1:5], *row[6:]))
    }


@FORMATS
def test_a_sheet_has_no_marks_and_what_comes_back_keeps_the_looks(
    consulted: Workspace, tmp_path: Path, suffix: str
) -> None:
    first, second, third = content(consulted).provisions[:3]
    edit_provision_text(consulted, first.id, "ar", r"نلتزم **التزاما تاما** \*بها\*")
    edit_provision_text(consulted, second.id, "ar", "انظر [الإعلان](https://a.org/x) كله")
    path = tmp_path / f"sheet{suffix}"
    sent(consulted, path, None)
    rows = read_sheet(content(consulted), path).rows
    assert [row.text for row in rows[:2]] == ["نلتزم التزاما تاما *بها*", "انظر الإعلان كله"]
    assert planned(consulted, path).amendments == ()

    fill(path, 0, text="نلتزم التزاما كاملا *بها*")
    fill(path, 1, proposed="انظر الإعلان نصفه")
    fill(path, 2, proposed="نص **كما** هو [هنا](https://a.org)")
    found = {
        one.provision_id: (one.basis, one.proposed) for one in planned(consulted, path).amendments
    }
    assert found == {
        first.id: (
            r"نلتزم **التزاما تاما** \*بها\*", r"نلتزم **التزاما كاملا** \*بها\*",
        ),
        second.id: (
            "انظر [الإعلان](https://a.org/x) كله", "انظر [الإعلان](https://a.org/x) نصفه",
        ),
        third.id: (third.text["ar"], r"نص \*\*كما\*\* هو \[هنا\](https://a.org)"),
    }  # fmt: skip
