from pathlib import Path

import pytest

from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.spreadsheets.records import Field, ReasonCode
from tests.spreadsheets.known import DATA, SPREADSHEETS, plan_file, sample_organisations, stored

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
