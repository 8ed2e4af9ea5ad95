from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model.terms import SignatoryStatus
from charterdesk.spreadsheets.grid import Cell, Unreadable
from charterdesk.spreadsheets.records import ReasonCode
from charterdesk.spreadsheets.values import (
    cell_text,
    clean_text,
    parse_date,
    parse_emails,
    parse_phones,
    parse_status,
    unreadable,
)


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  جمعية\u00a0 بيتي \n", "جمعية بيتي"),
        ("\u202eجمعية\u202c", "جمعية"),
        ("\ufeffجمعية\u200f", "جمعية"),
        ("زيرو\u200cنان", "زيرونان"),
        ("a\rb\x00c", "a bc"),
        ("e\u0301cole", "école"),
        ("مُنتدى", "مُنتدى"),
        ("العمـــل", "العمـــل"),
    ],
)
def test_texts_lose_what_nobody_sees_and_keep_what_was_written(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)


@pytest.mark.parametrize(
    ("cell", "phones"),
    [
        ("05 00 00 00 01", ("05 00 00 00 01",)),
        (500000003, ("0500000003",)),
        ("661234567", ("0661234567",)),
        (212661234567, ("+212661234567",)),
        ("212 661-234567", ("+212 661-234567",)),
        ("+212-500-000002", ("+212-500-000002",)),
        ("٠٦٦١٢٣٤٥٦٧", ("٠٦٦١٢٣٤٥٦٧",)),
        ("0661234567 / 0537000000", ("0661234567", "0537000000")),
        ("0661234567 و 0537000000", ("0661234567", "0537000000")),
        ("0661234567\n0537000000", ("0661234567", "0537000000")),
        ("0661234567 ; +212661234567", ("0661234567",)),
        ("0661-23-45-67 - 0537-00-00-00", ("0661-23-45-67", "0537-00-00-00")),
        (None, ()),
        ("", ()),
    ],
)
def test_phones_are_split_and_completed(cell: Cell, phones: tuple[str, ...]) -> None:
    assert parse_phones(cell)[0] == phones


def test_a_completed_phone_is_told() -> None:
    (notice,) = parse_phones(500000003)[1]
    assert notice.code is ReasonCode.PHONE_COMPLETED
    assert notice.parameters == {"value": "500000003", "result": "0500000003"}
    assert parse_phones("0500000003")[1] == []


@pytest.mark.parametrize("cell", ["2.12661E+11", "2,12661E+11", "6.61235e8"])
def test_a_phone_that_lost_digits_is_flagged_and_not_kept(cell: str) -> None:
    phones, (notice,) = parse_phones(cell)
    assert phones == ()
    assert notice.code is ReasonCode.TRUNCATED_NUMBER


@pytest.mark.parametrize("cell", ["لا يوجد", "12", "0000000000", "----"])
def test_what_is_no_phone_is_flagged(cell: str) -> None:
    phones, (notice,) = parse_phones(cell)
    assert phones == ()
    assert notice.code is ReasonCode.PHONE_DOUBTFUL


def test_phones_follow_the_country() -> None:
    assert parse_phones(21612345, "TN")[0] == ("21612345",)
    assert parse_phones(21621612345, "TN")[0] == ("+21621612345",)
    assert parse_phones(1012345678, "EG")[0] == ("01012345678",)
    assert parse_phones(661234567, "XX")[0] == ("661234567",)


@pytest.mark.parametrize(
    ("cell", "emails"),
    [
        ("Contact07@Example.org ", ("contact07@example.org",)),
        ("mailto:a@b.ma", ("a@b.ma",)),
        ("a@b.ma; c@d.org", ("a@b.ma", "c@d.org")),
        ("a@b.ma a@B.MA", ("a@b.ma",)),
        ("فلان <a@b.ma>", ("a@b.ma",)),
    ],
)
def test_mails_are_checked_and_lowered(cell: str, emails: tuple[str, ...]) -> None:
    assert parse_emails(cell) == (emails, [])


@pytest.mark.parametrize("cell", ["a@b", "لا", "a@@b.ma", "www.example.org"])
def test_what_is_no_mail_address_is_flagged(cell: str) -> None:
    emails, notices = parse_emails(cell)
    assert emails == ()
    assert [notice.code for notice in notices] == [ReasonCode.EMAIL_INVALID]


@pytest.mark.parametrize(
    "cell",
    [
        "02/07/2017",
        "٠٢/٠٧/٢٠١٧",
        "2-7-2017",
        "2.7.17",
        "2017-07-02",
        "2017/7/2",
        "02 يوليوز 2017",
        "2 يوليو 2017",
        "٢ جويلية ٢٠١٧",
        "2 تموز 2017",
        "الأحد 2 يوليوز 2017",
        "2 juillet 2017",
        "Dimanche 2 Juil. 2017",
        "July 2, 2017",
        "2 jul 2017",
        "02/07/2017 10:30",
        "07/13/2017",
        datetime(2017, 7, 2, 9, 30),  # noqa: DTZ001
        date(2017, 7, 2),
    ],
)
def test_dates_are_read_day_first_in_all_their_spellings(cell: Cell) -> None:
    found, _ = parse_date(cell)
    assert found == (date(2017, 7, 13) if cell == "07/13/2017" else date(2017, 7, 2))


def test_how_a_text_was_read_as_a_date_is_told() -> None:
    (notice,) = parse_date("02/07/2017")[1]
    assert notice.code is ReasonCode.DATE_READ
    assert notice.parameters["result"] == "2017-07-02"
    assert parse_date(date(2017, 7, 2))[1] == []


@pytest.mark.parametrize(
    "cell",
    ["31/02/2017", "1438/10/08", "42918", 42918, "قريبا", "2017", "7/2017", "1 2 3", time(9)],
)
def test_what_is_no_date_is_flagged_and_never_guessed(cell: Cell) -> None:
    found, (notice,) = parse_date(cell)
    assert found is None
    assert notice.code is ReasonCode.DATE_UNREADABLE


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("موقعة", SignatoryStatus.SIGNED),
        ("Signé", SignatoryStatus.SIGNED),
        (True, SignatoryStatus.SIGNED),
        ("مدعوة", SignatoryStatus.INVITED),
        ("رفضت", SignatoryStatus.DECLINED),
        ("", None),
    ],
)
def test_statuses_are_read_in_three_languages(cell: Cell, status: SignatoryStatus | None) -> None:
    assert parse_status(cell) == (status, [])


def test_an_unknown_status_is_flagged() -> None:
    assert parse_status("ربما")[1][0].code is ReasonCode.STATUS_UNKNOWN


@pytest.mark.parametrize("cell", ["#N/A", "#REF!", " #VALUE! ", Unreadable("=")])
def test_errors_are_never_values(cell: Cell) -> None:
    assert cell_text(cell) == ""
    assert unreadable(cell)


@given(st.one_of(st.text(), st.integers(), st.floats(allow_nan=False), st.booleans()))
def test_no_cell_stops_a_parser(cell: Cell) -> None:
    for parse in (parse_phones, parse_emails, parse_date, parse_status):
        for notice in parse(cell)[1]:
            assert str(notice)
