from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.grid import Cell, Merge, Row, Sheet, Unreadable
from charterdesk.spreadsheets.lists import read_list
from charterdesk.spreadsheets.plan import ImportPlan, plan_import
from charterdesk.spreadsheets.records import Field, KnownOrganisation, ReasonCode
from charterdesk.spreadsheets.understanding import (
    ColumnMapping,
    Understanding,
    mapping_from_json,
    read_mapping,
    understand,
)
from tests.spreadsheets.known import ODD, SPREADSHEETS


def sheet(*rows: Sequence[Cell], merges: tuple[Merge, ...] = ()) -> Sheet:
    filled = tuple(Row(number, tuple(cells)) for number, cells in enumerate(rows, 1) if any(cells))
    return Sheet("S", filled, len(rows), merges)


def fields(understanding: Understanding) -> list[Field]:
    return [column.field for column in understanding.columns]


def plan(*rows: Sequence[Cell]) -> ImportPlan:
    return plan_import(understand(sheet(*rows)), [])


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("ر.ت", Field.ROW_NUMBER),
        ("N°", Field.ROW_NUMBER),
        ("اسم المنظمة / الشبكة", Field.NAME),
        ("إسم الجمعية", Field.NAME),
        ("Dénomination de l'association", Field.NAME),
        ("Organisation Name", Field.NAME),
        ("التسمية بالفرنسية", Field.NAME_FR),
        ("Nom (en arabe)", Field.NAME_AR),
        ("name_ar", Field.NAME_AR),
        ("الاسم بالإنجليزية", Field.NAME_EN),
        ("الاختصار", Field.ACRONYM),
        ("SIGLE", Field.ACRONYM),
        ("نوع المنظمة", Field.KIND),
        ("المدينة", Field.CITY),
        ("Ville :", Field.CITY),
        ("الإقليم", Field.REGION),
        ("Région", Field.REGION),
        ("عنوان المقر", Field.ADDRESS),
        ("Adresse postale", Field.ADDRESS),
        ("رقم الهاتف", Field.PHONES),
        ("Tél. portable", Field.PHONES),
        ("GSM", Field.PHONES),
        ("البريد الالكتروني", Field.EMAILS),
        ("E-mail", Field.EMAILS),
        ("Adresse e-mail", Field.EMAILS),
        ("الموقع الإلكتروني", Field.WEBSITE),
        ("Site Web", Field.WEBSITE),
        ("Personne de contact", Field.REPRESENTATIVE),
        ("الممثل القانوني", Field.REPRESENTATIVE),
        ("Prénom", Field.FIRST_NAME),
        ("الاسم العائلي", Field.LAST_NAME),
        ("الصفة", Field.CAPACITY),
        ("Fonction", Field.CAPACITY),
        ("التوقيع والختم", Field.SIGNATURE),
        ("Signature et cachet", Field.SIGNATURE),
        ("تاريخ التوقيع", Field.SIGNED_ON),
        ("Date d'adhésion", Field.SIGNED_ON),
        ("حالة التوقيع", Field.STATUS),
        ("رقم التسجيل", Field.REGISTRATION_NUMBER),
        ("N° d'enregistrement", Field.REGISTRATION_NUMBER),
        ("ملاحظات", Field.NOTES),
        ("Observations", Field.NOTES),
        ("البلد", Field.COUNTRY),
    ],
)
def test_headers_are_recognised_in_three_languages(header: str, field: Field) -> None:
    other = "المدينة" if field is Field.NAME else "المنظمة"
    found = understand(sheet([other, header], ["جمعية بيتي", None], ["جمعية جسور", None]))
    assert found.columns[1].field is field


@pytest.mark.parametrize(
    ("header", "values", "field"),
    [
        ("الموقع", ["www.a.org", "https://b.ma"], Field.WEBSITE),
        ("الموقع", ["الرباط", "فاس"], Field.CITY),
        ("الموقع", ["جمعية بيتي", "مرصد دادس"], Field.NAME),
        ("الجهة", ["سوس ماسة", "الشرق"], Field.REGION),
        ("الجهة", ["جمعية بيتي", "مرصد دادس"], Field.NAME),
        ("Nom", ["Association Bayti", "Forum Al Karama"], Field.NAME),
        ("Contact", ["0661234567", "0537000000"], Field.PHONES),
        ("Contact", ["a@b.ma", "c@d.org"], Field.EMAILS),
        ("Contact", ["سعيد العلوي", "فاطمة الزهراء"], Field.REPRESENTATIVE),
        ("العنوان", ["a@b.ma", "c@d.org"], Field.EMAILS),
        ("الرقم", ["0661234567", "0537000000"], Field.PHONES),
        ("الرقم", ["1", "2"], Field.ROW_NUMBER),
        ("الممثل القانوني (الصفة)", ["الرئيس", "الكاتب العام"], Field.CAPACITY),
        ("الممثل القانوني (الصفة)", ["سعيد العلوي", "أمينة بناني"], Field.REPRESENTATIVE),
    ],
)
def test_ambiguous_headers_are_settled_by_what_stands_below(
    header: str, values: list[str], field: Field
) -> None:
    other = "المدينة" if field is Field.NAME else "المنظمة"
    rows = [[header, other], *([value, "جمعية"] for value in values)]
    assert understand(sheet(*rows)).columns[0].field is field


def test_nom_beside_an_organisation_and_a_first_name_is_a_person() -> None:
    found = understand(
        sheet(
            ["Association", "Nom", "Prénom"],
            ["Association Bayti", "Alaoui", "Saïd"],
            ["Forum Al Karama", "Bennani", "Amina"],
        )
    )
    assert fields(found) == [Field.NAME, Field.LAST_NAME, Field.FIRST_NAME]


def test_several_columns_of_names_are_told_apart_by_language() -> None:
    found = understand(
        sheet(
            ["اسم الجمعية", "Nom de l'association", "Association name"],
            ["جمعية بيتي", "Association Bayti", "Bayti Association"],
            ["مركز حقوق الناس", "Centre des droits des gens", "People's Rights Centre"],
        )
    )
    assert fields(found) == [Field.NAME, Field.NAME_FR, Field.NAME_EN]
    row = plan_import(found, []).new[0]
    assert row.values.names == {
        "ar": "جمعية بيتي",
        "fr": "Association Bayti",
        "en": "Bayti Association",
    }


def test_a_header_under_titles_two_rows_high_and_off_the_edge_is_found() -> None:
    found = read_list(ODD / "titles.xlsx").understanding
    assert found.header_rows == (4, 5)
    assert [(column.index, column.field) for column in found.columns] == [
        (1, Field.ROW_NUMBER),
        (2, Field.NAME),
        (3, Field.CITY),
        (4, Field.REPRESENTATIVE),
        (5, Field.PHONES),
        (6, Field.EMAILS),
    ]
    assert [column.header for column in found.columns if column.hidden] == ["البريد الإلكتروني"]
    assert found.hidden_rows == 1


def test_a_second_header_row_under_a_merged_cell_is_found() -> None:
    merges = (Merge(1, 2, 0, 0), Merge(1, 1, 1, 2))
    found = understand(
        sheet(
            ["المنظمة", "الاتصال", None],
            ["المنظمة", "الهاتف", "البريد الإلكتروني"],
            ["جمعية بيتي", "0500000001", "a@b.ma"],
            merges=merges,
        )
    )
    assert found.header_rows[-1] == 2
    assert fields(found) == [Field.NAME, Field.PHONES, Field.EMAILS]


def test_the_group_above_tells_whose_name_it_is() -> None:
    found = understand(
        sheet(
            ["المنظمة", None, "الممثل", None],
            ["الاسم", "المدينة", "الاسم", "الهاتف"],
            ["جمعية بيتي", "الرباط", "سعيد العلوي", "0500000001"],
        )
    )
    assert fields(found) == [Field.NAME, Field.CITY, Field.REPRESENTATIVE, Field.PHONES]


def test_a_list_without_a_header_is_understood_by_its_content() -> None:
    found = understand(
        sheet(
            [1, "جمعية بيتي", "0500000001", "a@b.ma", "BAYTI"],
            [2, "المرصد المغربي للسجون", "0500000002", "c@d.ma", "OMP"],
            [3, "شبكة تقاطع للحقوق الشغلية", "0500000003", "e@f.ma", "TQ"],
        )
    )
    assert found.header_rows == ()
    assert fields(found) == [
        Field.ROW_NUMBER,
        Field.NAME,
        Field.PHONES,
        Field.EMAILS,
        Field.ACRONYM,
    ]
    assert [row.row for row in plan_import(found, []).new] == [1, 2, 3]


def test_a_header_that_nobody_foresaw_is_found_by_its_values() -> None:
    found = understand(
        sheet(["الإطار الجمعوي", "المدينة"], ["جمعية بيتي", "الرباط"], ["مرصد دادس", "تنغير"])
    )
    assert fields(found) == [Field.NAME, Field.CITY]


def test_rows_that_are_no_organisation_are_named() -> None:
    result = plan(
        ["لائحة الموقعين", None],
        [None, None],
        ["المنظمة", "المدينة"],
        ["جمعية بيتي", "الرباط"],
        ["المنظمة", "المدينة"],
        ["مرصد دادس", "تنغير"],
        [None, "فاس"],
        ["#N/A", "فاس"],
        [12, "فاس"],
        ["---", "فاس"],
        ["مجموع المنظمات: 2", None],
        ["* ملاحظة: لائحة مؤقتة", None],
        ["Total général", 2],
    )
    assert [item.row for item in result.new] == [4, 6]
    assert {item.row: item.reason.code for item in result.not_taken} == {
        1: ReasonCode.ABOVE_HEADER,
        2: ReasonCode.EMPTY_ROWS,
        3: ReasonCode.HEADER,
        5: ReasonCode.REPEATED_HEADER,
        7: ReasonCode.NO_NAME,
        8: ReasonCode.NAME_UNREADABLE,
        9: ReasonCode.NAME_NOT_TEXT,
        10: ReasonCode.NAME_NOT_TEXT,
        11: ReasonCode.TOTAL,
        12: ReasonCode.NOTE,
        13: ReasonCode.TOTAL,
    }


def test_unknown_words_over_figures_are_a_header() -> None:
    found = understand(
        sheet(["الإطار", "أبجد"], ["جمعية بيتي", "0500000001"], ["مرصد دادس", "0500000002"])
    )
    assert found.header_rows == (1,)
    assert fields(found) == [Field.NAME, Field.PHONES]


@pytest.mark.parametrize(
    "total",
    ["المجموع", "المجموع: 45 جمعية", "TOTAL : 3 associations", "Sous-total", "عدد الجمعيات = 7"],
)
def test_totals_are_recognised_however_they_are_put(total: str) -> None:
    result = plan(["المنظمة", "المدينة"], ["جمعية بيتي", "الرباط"], [total, None])
    assert result.not_taken[-1].reason.code is ReasonCode.TOTAL


def test_languages_under_a_merged_header_are_two_names() -> None:
    found = understand(
        sheet(
            ["اسم الهيئة", None, "الهاتف"],
            ["عربي", "فرنسي", "الهاتف"],
            ["جمعية النور", "Association Nour", "0661234567"],
            merges=(Merge(1, 1, 0, 1), Merge(1, 2, 2, 2)),
        )
    )
    assert found.header_rows == (1, 2)
    assert fields(found) == [Field.NAME_AR, Field.NAME_FR, Field.PHONES]


def test_a_heading_between_the_rows_is_no_organisation() -> None:
    rows = sheet(
        ["المنظمة", "المدينة", "الهاتف"],
        ["جهة الرباط سلا القنيطرة", None, None],
        ["جمعية بيتي", "الرباط", None],
        ["جذور", None, None],
        merges=(Merge(2, 2, 0, 2),),
    )
    result = plan_import(understand(rows), [])
    assert [item.row for item in result.new] == [3, 4]
    assert result.not_taken[1].reason.code is ReasonCode.HEADING


def test_the_marks_of_a_list_are_not_part_of_a_name() -> None:
    result = plan(
        ["المنظمة"],
        ["1- جمعية بيتي"],
        ["2) «جذور»"],
        ["• مرصد دادس"],
        ["3.Forum Al Karama"],
        ["20 فبراير"],
        ["الشبكة الأمازيغية – أزطا"],
        ["Forum 3. Femmes - Atlas"],
        ["-1"],
    )
    assert [item.name for item in result.new] == [
        "جمعية بيتي",
        "«جذور»",
        "مرصد دادس",
        "Forum Al Karama",
        "20 فبراير",
        "الشبكة الأمازيغية – أزطا",
        "Forum 3. Femmes - Atlas",
        "-1",
    ]


def test_a_second_column_of_arabic_names_does_not_replace_the_first() -> None:
    found = understand(
        sheet(["اسم الجمعية", "اسم الشبكة"], ["جمعية بيتي", "شبكة تقاطع"], ["جذور", "شبكة أنهار"])
    )
    assert [item.name for item in plan_import(found, []).new] == ["جمعية بيتي", "جذور"]


def test_every_row_of_the_sheet_is_in_the_plan_once() -> None:
    found = read_list(SPREADSHEETS / "khemisset-signatories.xlsx")
    result = plan_import(found.understanding, [])
    assert sorted(numbers(result)) == list(range(1, 400))


CELLS = st.one_of(
    st.none(),
    st.sampled_from(
        ["المنظمة", "المدينة", "الهاتف", "جمعية بيتي", "جمعية جسور", "المجموع", "الرباط", "#N/A"]
    ),
    st.text(max_size=12),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.just(Unreadable("=")),
)
KNOWN = [
    KnownOrganisation(id="1", names={"ar": "جمعية بيتي"}, acronym="BAYTI", city="الرباط"),
    KnownOrganisation(id="2", names={"ar": "جمعية جسور", "fr": "Association Jossour"}),
]


@given(st.lists(st.lists(CELLS, max_size=4), max_size=12), st.integers(0, 3))
@settings(max_examples=150)
def test_every_row_of_any_sheet_is_in_the_plan_once(rows: list[list[Cell]], empty: int) -> None:
    cells = tuple(Row(number, tuple(row)) for number, row in enumerate(rows, 1) if any(row))
    result = plan_import(understand(Sheet("S", cells, len(rows) + empty)), KNOWN)
    assert sorted(numbers(result)) == list(range(1, len(rows) + empty + 1))
    assert all(item.organisation.id in {"1", "2"} for item in result.linked)


def numbers(result: ImportPlan) -> list[int]:
    """The numbers of all rows of a plan, stretches of empty rows counted out."""
    found = [item.row for part in (result.linked, result.check, result.new) for item in part]
    for refused in result.not_taken:
        if refused.row is not None:
            last = refused.reason.parameters.get("last_row", refused.row)
            assert isinstance(last, int)
            found.extend(range(refused.row, last + 1))
    return found


def test_hidden_rows_and_columns_are_left_out_until_they_are_asked_for() -> None:
    result = plan_import(read_list(ODD / "titles.xlsx").understanding, [])
    reasons = {(item.row, item.name): item.reason.code for item in result.not_taken}
    assert reasons[8, "3"] is ReasonCode.HIDDEN_ROW
    assert reasons[None, "البريد الإلكتروني"] is ReasonCode.HIDDEN_COLUMN
    with_hidden = read_list(ODD / "titles.xlsx", mapping=ColumnMapping(hidden_rows=True))
    everything = plan_import(with_hidden.understanding, [])
    assert len(everything.new) == len(result.new) + 1


def test_a_mapping_is_remembered_and_goes_before_the_guess(tmp_path: Path) -> None:
    found = understand(sheet(["المنظمة", "س"], ["جمعية بيتي", "الرباط"]))
    chosen = found.with_field(1, Field.CITY)
    path = tmp_path / "mapping.json"
    path.write_text(chosen.mapping.to_json(), encoding="utf-8")
    again = understand(found.sheet, read_mapping(path))
    assert fields(again) == [Field.NAME, Field.CITY]
    assert again.signature == found.signature


def test_the_header_row_can_be_said() -> None:
    rows = sheet(["جمعية أولى", "الرباط"], ["المنظمة", "المدينة"], ["جمعية بيتي", "فاس"])
    assert understand(rows).header_rows == (2,)
    assert understand(rows, ColumnMapping(header_row=0)).header_rows == ()
    assert understand(rows, ColumnMapping(header_row=1)).header_rows == (1,)


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"columns": []}', '{"columns": {"a": "nonsense"}}', '{"header_row": -1}', "\x00"],
)
def test_what_is_no_mapping_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(SpreadsheetError) as caught:
        mapping_from_json(text, "mapping.json")
    assert caught.value.code is Fault.BAD_MAPPING
    assert str(caught.value).startswith("mapping.json is not a mapping of columns")


def test_values_of_a_row_are_put_together(tmp_path: Path) -> None:
    book = Workbook()
    page = book.worksheets[0]
    page.append(
        ["المنظمة", "Tél", "Fax/Tél", "Nom", "Prénom", "الصفة", "ملاحظات", "Remarques", "النوع"]
    )
    page.append(["جمعية بيتي", 661234567, "0537000000", "Alaoui", "Saïd", "رئيس", "أ", "ب", "شبكة"])
    path = tmp_path / "list.xlsx"
    book.save(path)
    (row,) = plan_import(read_list(path).understanding, []).new
    assert row.values.phones == ("0661234567", "0537000000")
    assert row.values.representative == "Saïd Alaoui"
    assert row.values.notes == "أ · ب"
    assert row.values.kind is not None
    assert row.values.kind.value == "network"
