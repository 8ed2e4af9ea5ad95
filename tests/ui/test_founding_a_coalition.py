"""A coalition is founded in the window, in Arabic and by keyboard: bylaws, quorum, vote, board."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.decisions import DecisionResult, Majority, count_election
from charterdesk.model.meetings import MeetingKind, QuorumRule
from charterdesk.model.terms import CharterKind, CharterStatus
from charterdesk.services.charters import edit_charter, edit_provision_text
from charterdesk.ui.dialogs.versions import AdoptVersion
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.places.meetings import MeetingsPlace
from charterdesk.ui.places.versions import VersionsPlace
from tests.documents.test_pages import found, pages, words
from tests.snapshots import snapshot
from tests.ui.test_meetings_place import (
    ALT,
    CONTROL,
    SHIFT,
    cells,
    choose,
    focused,
    meetings_place,
    pick,
    pytestmark,
    shown,
    type_in,
    write,
)

__all__ = ["pytestmark"]

_MOST_STEPS = 60

FOUNDERS = (
    ("جمعية النساء الرائدات", "سعاد العلوي", "رئيسة"),
    ("مرصد الحقوق", "كريم بناني", "منسق"),
    ("شبكة الشباب", "منى التازي", "كاتبة عامة"),
    ("منتدى البيئة", "علي الصقلي", "عضو"),
    ("رابطة القرى", "زينب أوحساين", "أمينة المال"),
)


def describe(place: MeetingsPlace) -> None:
    """Say when and where the assembly is, and that 67 % of 7 members must be there."""
    form = place._form
    for field, typed in (
        (form._texts["place"], "الرباط"),
        (form._lines["chair"], "زينب أوحساين"),
        (form._lines["secretary"], "علي الصقلي"),
        (form._days["starts_on"], "2026-03-14"),
        (form._numbers["members"], "٧"),
        (form._numbers["quorum"], "67"),
    ):
        if not field.isEnabled():
            form._rule.setFocus()
            while form._rule.currentData() != QuorumRule.SHARE.value:
                QTest.keyClick(form._rule, Qt.Key.Key_Down)
        field.setFocus()
        QTest.keyClick(type_in(typed), Qt.Key.Key_Tab)


def arrive(name: str, person: str, function: str) -> None:
    """Register an organisation that the directory does not know."""
    QTest.keyClick(type_in(name), Qt.Key.Key_Up)  # beyond the first: the last
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    write(person)
    write(function)


def vote(window: MainWindow, place: MeetingsPlace) -> None:
    """Adopt the bylaws by two thirds, at the second count."""
    tab = place._decisions
    place._tabs.setCurrentWidget(tab)
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    write("اعتماد النظام الأساسي")
    choose(tab._table, 0, "manner")
    pick(focused(), 1)
    for votes_for, votes_against, result in (
        ("3", "2", DecisionResult.REJECTED),
        ("4", "1", DecisionResult.ADOPTED),
    ):
        choose(tab._table, 0, "votes_for")
        write(votes_for)
        choose(tab._table, 0, "votes_against")
        write(votes_against)
        (decision,) = shown(place).decisions
        assert decision.majority is Majority.TWO_THIRDS
        assert decision.result is result


def elect(window: MainWindow, place: MeetingsPlace) -> None:
    """Elect a coordinator after a tie, and a treasurer whom nobody opposes."""
    tab = place._elections
    place._tabs.setCurrentWidget(tab)
    for office, stand in (
        ("منسق الائتلاف", (("سعاد العلوي", "2"), ("كريم بناني", "2"))),
        ("أمين المال", (("منى التازي", "0"),)),
    ):
        QTest.keyClick(window, Qt.Key.Key_O, CONTROL | SHIFT)
        write(office)
        for row, (name, votes) in enumerate(stand):
            QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
            write(name)
            choose(tab._table, row, "votes")
            write(votes)
    elections = shown(place).elections
    assert [len(count_election(*one).tied) for one in elections] == [2, 0]
    tab._office_table.selectRow(0)
    choose(tab._table, 0, "votes")
    write("3")
    elected = [count_election(*one).elected for one in shown(place).elections]
    assert [one.name for (one,) in elected] == ["سعاد العلوي", "منى التازي"]


def adopt(window: MainWindow) -> None:
    """Adopt the draft as the text of the assembly."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AdoptVersion)
        dialog._meeting.setFocus()
        QTest.keyClick(dialog._meeting, Qt.Key.Key_Down)
        assert dialog.day == date(2026, 3, 14)
        QTest.keyClick(dialog._day, Qt.Key.Key_Return)

    assert isinstance(window.go("versions"), VersionsPlace)
    QTimer.singleShot(0, answer)
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL | SHIFT)


def write_over_the_hints(opened: OpenWorkspace) -> None:
    assert opened.content is not None
    edit_charter(opened.workspace, opened.content.charter.id, title=Texts(ar="النظام الأساسي"))
    for provision in opened.content.provisions:
        text = provision.text["ar"].strip("[]") + " كما كُتب"
        edit_provision_text(opened.workspace, provision.id, "ar", text)


def test_a_coalition_is_founded_in_the_window(window: MainWindow, qtbot: QtBot) -> None:
    opened = window.opened
    assert opened is not None
    before = snapshot(opened.workspace)
    window.language.apply("ar")
    QTest.qWait(20)
    window.menus.file.charters.add("bylaws")
    write_over_the_hints(opened)
    place = meetings_place(window)
    assert shown(place).meeting.kind is MeetingKind.FOUNDING_ASSEMBLY
    assert len(shown(place).agenda) == 7
    describe(place)

    # Who comes: the fifth of seven brings the quorum.
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    for founder in FOUNDERS[:4]:
        arrive(*founder)
    assert "4 من 7. النصاب غير مكتمل" in place._quorum.text()
    arrive(*FOUNDERS[4])
    assert "5 من 7. النصاب مكتمل" in place._quorum.text()
    assert len(shown(place).attendance) == 5

    # The discussion of the bylaws takes longer, and is moved before the quorum by mistake.
    place._tabs.setCurrentWidget(place._agenda)
    agenda = place._agenda._table
    choose(agenda, 2, "minutes")
    write("90")
    assert cells(agenda, "from")[2:4] == ["09:45", "11:15"]
    agenda.selectRow(2)
    QTest.keyClick(window, Qt.Key.Key_Up, ALT)
    window.menus._undo.trigger()
    assert cells(agenda, "from")[2:4] == ["09:45", "11:15"]

    vote(window, place)
    elect(window, place)
    adopt(window)
    content = opened.content
    assert content is not None
    assert content.charter.kind is CharterKind.BYLAWS
    assert content.charter.status is CharterStatus.ADOPTED
    assert content.charter.adopted_on == date(2026, 3, 14)
    assert content.charter.place["ar"] == "الرباط"
    assert content.charter.adoption_meeting_id == content.meetings[0].meeting.id

    # The minutes say all of it.
    window.go("meetings")
    with qtbot.waitSignal(place._papers._page.drawn):
        place._tabs.setCurrentWidget(place._papers)
    text = words("".join(pages(place._papers._page.pdf)))
    for expected in (
        "محضر", "الجمع العام التأسيسي", "الرباط",
        *(name for founder in FOUNDERS for name in founder),
        "اعتماد النظام الأساسي", "أغلبية الثلثين", "منسق الائتلاف", "بالتزكية",
    ):  # fmt: skip
        assert found(expected, text), expected

    for _ in range(_MOST_STEPS):
        if snapshot(opened.workspace) == before:
            break
        window.menus._undo.trigger()
    assert snapshot(opened.workspace) == before
