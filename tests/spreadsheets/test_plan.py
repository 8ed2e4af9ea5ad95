from pathlib import Path

import pytest

from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.spreadsheets.grid import Row, Sheet
from charterdesk.spreadsheets.lists import read_list
from charterdesk.spreadsheets.plan import ImportPlan, plan_import
from charterdesk.spreadsheets.records import Field, KnownOrganisation, ReasonCode, template
from charterdesk.spreadsheets.understanding import understand
from tests.spreadsheets.known import DATA, SPREADSHEETS, plan_file, sample_organisations, stored

HEADER = ("المنظمة", "الاختصار", "المدينة", "الهاتف", "البريد الإلكتروني")
KHEMISSET = [
    SPREADSHEETS / name
    for name in (
        "khemisset-signatories.xlsx",
        "khemisset-windows-1256.csv",
        "khemisset-utf16.txt",
        "khemisset-utf8-bom.csv",
    )
]


@pytest.mark.parametrize("path", KHEMISSET, ids=lambda path: path.name)
def test_the_forty_five_are_linked_where_they_are_known(path: Path) -> None:
    plan = plan_file(path, sample_organisations())
    assert [item.organisation.id for item in plan.linked] == [f"org-{n}" for n in range(45)]
    assert (plan.check, plan.new) == ((), ())


@pytest.mark.parametrize("path", KHEMISSET, ids=lambda path: path.name)
def test_the_forty_five_are_new_in_an_empty_workspace_and_never_twice(path: Path) -> None:
    plan = plan_file(path, [])
    assert len(plan.new) == 45
    assert (plan.linked, plan.check) == ((), ())
    again = plan_file(path, stored(plan))
    assert len(again.linked) == 45
    assert (again.check, again.new) == ((), ())
    assert not any(item.fills or item.conflicts or item.changes for item in again.linked)


def test_what_is_no_organisation_is_listed_with_its_reason() -> None:
    plan = plan_file(KHEMISSET[0], [])
    reasons = {item.row: item.reason.code for item in plan.not_taken if item.row is not None}
    assert reasons == {
        1: ReasonCode.ABOVE_HEADER,
        2: ReasonCode.ABOVE_HEADER,
        3: ReasonCode.EMPTY_ROWS,
        4: ReasonCode.HEADER,
        50: ReasonCode.EMPTY_ROWS,
        51: ReasonCode.TOTAL,
        52: ReasonCode.EMPTY_ROWS,
    }
    parts = {item.name: item.reason.code for item in plan.not_taken if item.row is None}
    assert parts == {
        "التوقيع والختم": ReasonCode.SIGNATURE_COLUMN,
        "ملاحظات": ReasonCode.OTHER_SHEET,
    }
    empty = next(item for item in plan.not_taken if item.row == 52)
    assert empty.reason.parameters == {"last_row": 399, "count": 348}


def test_rows_are_counted_as_the_spreadsheet_counts_them() -> None:
    plan = plan_file(KHEMISSET[0], [])
    assert [item.row for item in plan.new] == list(range(5, 50))
    assert plan.new[0].name == 'جمعية "أقليات"'


def test_new_names_are_kept_letter_for_letter() -> None:
    names = {item.values.names["ar"] for item in plan_file(KHEMISSET[0], []).new}
    assert names == {organisation.names["ar"] for organisation in sample_organisations()}


def test_a_new_row_gets_its_kind_from_its_name() -> None:
    kinds = {item.row: item.values.kind for item in plan_file(KHEMISSET[0], []).new}
    assert kinds[5] is OrganisationKind.ASSOCIATION
    assert kinds[35] is OrganisationKind.OBSERVATORY
    assert kinds[41] is None


def test_a_french_list_links_to_the_french_names() -> None:
    plan = plan_file(SPREADSHEETS / "associations-windows-1252.csv", sample_organisations())
    assert len(plan.linked) == 14
    assert plan.linked[0].organisation.name == "الجمعية المغربية لحقوق الإنسان"
    assert plan.linked[0].fills[Field.EMAILS] == ("contact01@example.org",)


def test_late_adhesions_link_ask_or_are_new() -> None:
    plan = plan_file(SPREADSHEETS / "late-adhesions.xlsx", sample_organisations())
    assert [item.row for item in plan.linked] == [2, 3, 5, 7, 9, 14, 16]
    assert {item.row: item.candidates[0].name for item in plan.check} == {
        4: "ترانسبرانسي المغرب",
        6: "الشبكة الأمازيغية من أجل المواطنة – أزطا",
        8: "العصية المغربية للدفاع عن حقوق الإنسان",
    }
    assert [item.row for item in plan.new] == [10, 12, 13, 17, 18]
    assert plan.new[-1].name == "=1+1"
    reasons = {item.row: item.reason.code for item in plan.not_taken}
    assert reasons[15] is ReasonCode.REPEATS
    assert reasons[19] is ReasonCode.EMPTY_ROWS


def test_another_city_asks_unless_the_name_is_the_only_one_of_the_country() -> None:
    first = stored(plan_file(KHEMISSET[0], []))
    plan = plan_file(SPREADSHEETS / "late-adhesions.xlsx", first)
    asked = {item.row: item.reason.code for item in plan.check}
    assert asked[7] is ReasonCode.OTHER_CITY
    assert asked[16] is ReasonCode.OTHER_CITY
    assert 2 in {item.row for item in plan.linked}


def test_the_matching_list_imports_as_it_is() -> None:
    plan = plan_file(DATA / "matching" / "organisations.csv", [])
    assert len(plan.new) == 47
    assert plan.new[0].values.names["fr"] == "Association marocaine des droits humains"
    again = plan_file(DATA / "matching" / "organisations.csv", stored(plan))
    assert len(again.linked) == 47


def test_the_plan_as_json_has_the_keys_of_the_command_line() -> None:
    plan = plan_file(SPREADSHEETS / "late-adhesions.xlsx", sample_organisations()).as_json()
    assert set(plan) == {"linked", "check", "new", "not_taken"}
    assert set(plan["linked"][0]) == {"row", "name", "reason", "organisation"}
    assert plan["check"][0]["candidates"] == ["ترانسبرانسي المغرب"]
    assert set(plan["new"][0]) == set(plan["not_taken"][0]) == {"row", "name", "reason"}


def plan_rows(
    known: list[KnownOrganisation], *rows: tuple[str | None, ...], header: tuple[str, ...] = HEADER
) -> ImportPlan:
    cells = tuple(Row(number, row) for number, row in enumerate((header, *rows), start=1))
    return plan_import(understand(Sheet("S", cells, len(cells))), known)


def org(name: str, number: str = "1", **fields: object) -> KnownOrganisation:
    return KnownOrganisation(id=number, names={"ar": name}, **fields)  # type: ignore[arg-type]


def test_a_link_fills_what_is_empty_and_lists_what_differs() -> None:
    known = [org("جمعية بيتي", city="الرباط", phones=("0500000001",), acronym="BAYTI")]
    row = ("جمعية بيتى", "Bayti", "Rabat", "+212 5 00 00 00 01 / 0600000002", "a@b.ma")
    (item,) = plan_rows(known, row).linked
    assert dict(item.fills) == {
        Field.PHONES: ("0500000001", "0600000002"),
        Field.EMAILS: ("a@b.ma",),
    }
    assert item.conflicts == ()


def test_nothing_that_differs_is_overwritten() -> None:
    known = [org("المرصد المغربي للسجون", city="الرباط", acronym="OMP", website="https://a.org")]
    header = ("المنظمة", "الاختصار", "المدينة", "الموقع الإلكتروني")
    plan = plan_rows(known, ("المرصد المغربي للسجون", "OMP", "فاس", "https://b.org"), header=header)
    (item,) = plan.linked
    assert dict(item.fills) == {}
    assert {(c.field, c.stored, c.offered) for c in item.conflicts} == {
        (Field.CITY, "الرباط", "فاس"),
        (Field.WEBSITE, "https://a.org", "https://b.org"),
    }


def test_a_translation_that_says_more_is_a_conflict_and_an_acronym_beside_it_is_not() -> None:
    known = [KnownOrganisation(id="1", names={"ar": "جذور", "fr": "Racines"}, acronym="RCN")]
    header = ("المنظمة", "التسمية بالفرنسية")
    (item,) = plan_rows(known, ("جذور", "Racines et fruits"), header=header).linked
    assert [conflict.field for conflict in item.conflicts] == [Field.NAME_FR]
    (item,) = plan_rows(known, ("جذور", "RACINES (RCN)"), header=header).linked
    assert item.conflicts == ()


@pytest.mark.parametrize("country", ["المغرب", "Maroc", "MA", "morocco"])
def test_a_country_is_the_same_by_its_name_and_its_code(country: str) -> None:
    known = [org("جمعية بيتي", country="MA")]
    (item,) = plan_rows(known, ("جمعية بيتي", country), header=("المنظمة", "البلد")).linked
    assert item.conflicts == ()
    plan = plan_rows(known, ("جمعية بيتي", "Tunisie"), header=("المنظمة", "البلد"))
    assert plan.check[0].reason.code is ReasonCode.OTHER_CITY


@pytest.mark.parametrize(
    ("known", "row", "code"),
    [
        ([org("جمعية بيتي", acronym="BAYTI")], ("جمعية بيتي", "AMDH"), ReasonCode.OTHER_ACRONYM),
        ([org("جمعية بيتي", city="فاس")], ("جمعية بيتي", None, "سلا"), ReasonCode.OTHER_CITY),
        ([org("جمعية بيتي"), org("جمعية بيتي", "2")], ("جمعية بيتي",), ReasonCode.SEVERAL),
        ([org("جمعية بيتي", acronym="BAYTI")], ("BAYTI",), ReasonCode.ACRONYM_ONLY),
        ([org("جمعية بيتي", acronym="BAYTI")], ("بيتي",), ReasonCode.WITHOUT_KIND),
        ([org("جمعية بيتي")], ("جمعية بيتي - فرع سلا",), ReasonCode.BRANCH),
        ([org("جمعية بيتي", emails=("a@b.ma",))], ("جذور", None, None, None, "A@b.ma"),
         ReasonCode.SAME_EMAIL),
        ([org("جمعية بيتي", phones=("+212500000001",))], ("جذور", None, None, "0500000001"),
         ReasonCode.SAME_PHONE),
    ],
)  # fmt: skip
def test_doubt_is_asked_about_with_its_reason(
    known: list[KnownOrganisation], row: tuple[str | None, ...], code: ReasonCode
) -> None:
    plan = plan_rows(known, row)
    (item,) = plan.check
    assert item.reason.code is code
    assert item.candidates[0].id == "1"
    assert str(item.reason).endswith(".")


def test_of_two_of_one_name_the_one_that_agrees_is_linked() -> None:
    known = [org("جمعية النور", "1", city="فاس"), org("جمعية النور", "2", city="مكناس")]
    (item,) = plan_rows(known, ("جمعية النور", None, "مكناس")).linked
    assert item.organisation.id == "2"


def test_a_row_whose_names_belong_to_two_organisations_is_asked_about() -> None:
    known = [
        KnownOrganisation(id="1", names={"ar": "جمعية بيتي", "fr": "Association Bayti"}),
        KnownOrganisation(id="2", names={"ar": "جذور", "fr": "Racines"}),
    ]
    plan = plan_rows(known, ("جمعية بيتي", "Racines"), header=("المنظمة", "التسمية بالفرنسية"))
    assert plan.check[0].reason.code is ReasonCode.NAMES_DISAGREE


def test_an_accepted_name_links_and_a_refused_one_is_never_offered_again() -> None:
    known = [org("ترانسبرانسي المغرب")]
    rows = Sheet("S", (Row(1, ("المنظمة",)), Row(2, ("ترانسبرنسي المغرب",))), 2)
    asked = plan_import(understand(rows), known)
    assert asked.check[0].candidates[0].id == "1"
    accepted = [org("ترانسبرانسي المغرب", aliases=("ترانسبرنسي المغرب",))]
    assert plan_import(understand(rows), accepted).linked[0].reason.code is (
        ReasonCode.ACCEPTED_NAME
    )
    refused = plan_import(understand(rows), known, different=[("ترانسبرنسي المغرب", "1")])
    assert refused.new[0].name == "ترانسبرنسي المغرب"


def test_a_new_organisation_is_never_taken_twice_from_one_file() -> None:
    plan = plan_rows(
        [],
        ("جمعية بيتي", "BAYTI", "الرباط"),
        ("جمعيه بيتى", None, None),
        ("جمعية بيتي (BAYTI)", None, None),
        ("جمعية بيتي", None, "الرباط", "0500000001"),
        ("جمعية بيتي", None, "فاس"),
    )
    assert [item.row for item in plan.new] == [2]
    assert {item.row: item.reason.code for item in plan.not_taken}.items() >= {
        (3, ReasonCode.REPEATS),
        (4, ReasonCode.REPEATS),
    }
    assert {item.row: item.reason.code for item in plan.check} == {
        5: ReasonCode.REPEATS_WITH_OTHER_DETAILS,
        6: ReasonCode.OTHER_CITY,
    }


def test_progress_is_true_and_may_cancel() -> None:
    found = read_list(KHEMISSET[0])
    told: list[tuple[int, int]] = []
    with watched(lambda *so_far: told.append(so_far)):
        plan_import(found.understanding, [])
    assert told[0] == (0, 49)
    assert told[-1] == (49, 49)
    with pytest.raises(Cancelled), watched(cancelled=lambda: True):
        plan_import(found.understanding, [])


def test_a_reason_quotes_the_words_as_they_are_written() -> None:
    known = [org("العصبة المغربية للدفاع عن «حقوق الإنسان»")]
    (item,) = plan_rows(known, ("العصبة المغربية للدفاع عن حقوق الإنسن",)).check
    assert item.reason.parameters == {"row": "الإنسن", "stored": "الإنسان"}


def test_every_reason_has_a_sentence() -> None:
    class Anything(dict[str, object]):
        def __missing__(self, key: str) -> str:
            return "x"

    for code in ReasonCode:
        assert template(code).format_map(Anything()).endswith(".")
