"""Workshops and meetings, through the place of the window that shows them."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.charter_content import MeetingContent
from charterdesk.model.decisions import Majority
from charterdesk.model.meetings import QuorumRule
from charterdesk.services.meetings import (
    add_agenda_item,
    add_attendance,
    add_meeting,
    edit_meeting,
)
from charterdesk.services.organisations import add_organisation
from charterdesk.services.signatories import set_representative
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places import meeting_papers
from charterdesk.ui.places.meeting_tab import LinesTable
from charterdesk.ui.places.meetings import MeetingsPlace
from tests.services.test_logos import picture
from tests.ui.conftest import LANGUAGES

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
"""What the offscreen screen says when a list or a tool tip opens."""

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def meetings_place(window: MainWindow) -> MeetingsPlace:
    place = window.go("meetings")
    assert isinstance(place, MeetingsPlace)
    return place


def charter_id(window: MainWindow) -> str:
    assert window.opened is not None
    assert window.opened.charter_id is not None
    return window.opened.charter_id


def shown(place: MeetingsPlace) -> MeetingContent:
    content = place._chosen()
    assert content is not None
    return content


def focused() -> QWidget:
    widget: QWidget | None = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_in(text: str) -> QLineEdit:
    """Type into the field that has the cursor, in place of what is there."""
    field = focused()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    field.insert(text)  # Qt's own keys are Latin ones
    return field


def write(text: str) -> None:
    """Type into the editor that is open, and Enter."""
    field = type_in(text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()  # Qt takes what was typed after the key


def choose(table: LinesTable, row: int, key: str) -> None:
    """Put the cursor of a table into a cell, and Enter."""
    keys = [column.key for column in table.listing.columns]
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, keys.index(key)))
    QTest.keyClick(table, Qt.Key.Key_Return)


def pick(box: QWidget, steps: int) -> None:
    """Take another entry of the list that opens by itself; negative steps go up."""
    assert isinstance(box, QComboBox)
    QTest.qWait(20)
    assert box.view().isVisible()
    for _ in range(abs(steps)):
        QTest.keyClick(box.view(), Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    QApplication.processEvents()


def cells(table: LinesTable, key: str) -> list[str]:
    column = next(column for column in table.listing.columns if column.key == key)
    return [column.text(row) for row in table.listing.rows]


@pytest.fixture
def place(window: MainWindow) -> MeetingsPlace:
    """The place on a meeting of one day with three items."""
    assert window.opened is not None
    workspace = window.opened.workspace
    meeting = add_meeting(
        workspace, charter_id(window), Texts(ar="ورشة"), starts_on=date(2017, 6, 30)
    )
    for title, minutes in (("ترحيب", 30), ("عرض", 60), ("ختام", 15)):
        add_agenda_item(workspace, meeting, Texts(ar=title), minutes)
    place = meetings_place(window)
    place._tabs.setCurrentWidget(place._agenda)
    return place


def test_without_a_meeting_it_says_what_to_do_first(window: MainWindow) -> None:
    place = meetings_place(window)
    for language in LANGUAGES:
        window.language.apply(language)
        QTest.qWait(20)
        assert place._stack.currentIndex() == 1
        assert "\n" in place._none.text()
        assert place._new.isEnabled()
        assert not place._remove.isEnabled()
        assert not place._add_line.isEnabled()


def test_a_meeting_is_added_and_described_by_keyboard(window: MainWindow) -> None:
    place = meetings_place(window)
    QTest.keyClick(window, Qt.Key.Key_A, CONTROL | SHIFT)
    assert focused() is place._form._texts["title"]
    for typed in ("الجمع العام التأسيسي", "الخميسات", "اللجنة التحضيرية", "Oxfam ; Diakonia"):
        QTest.keyClick(type_in(typed), Qt.Key.Key_Tab)
    for name, typed in (("starts_on", "2017-06-30"), ("ends_on", "2/7/2017")):
        place._form._days[name].setFocus()
        type_in(typed)
    place._form._begins.setFocus()
    QTest.keyClick(type_in("٩:٣٠"), Qt.Key.Key_Return)
    meeting = shown(place).meeting
    assert meeting.title == Texts(ar="الجمع العام التأسيسي")
    assert meeting.place == Texts(ar="الخميسات")
    assert meeting.organiser == Texts(ar="اللجنة التحضيرية")
    assert meeting.partners == ("Oxfam", "Diakonia")
    assert (meeting.starts_on, meeting.ends_on) == (date(2017, 6, 30), date(2017, 7, 2))
    assert meeting.starts_at == 9 * 60 + 30
    place._form._days["starts_on"].setText("2017-09-01")
    place.commit()
    assert shown(place).meeting.ends_on == date(2017, 9, 3)


def test_a_meeting_says_its_quorum_in_words_its_texts_in_each_language_and_comes_back(
    window: MainWindow, place: MeetingsPlace
) -> None:
    assert place._quorum.text().endswith("No quorum is asked for.")
    edit_meeting(
        place.opened.workspace,
        shown(place).meeting.id,
        quorum_rule=QuorumRule.NUMBER,
        quorum=3,
        members=5,
    )
    assert "Quorum not reached: 3 are needed." in place._quorum.text()
    place._language.setCurrentIndex(place._language.findData("fr"))
    place._show_chosen()
    assert place._form._texts["title"].text() == ""
    assert place._form._texts["title"].placeholderText() == "ورشة"
    place._form._texts["title"].setText("Atelier")
    place.commit()
    assert shown(place).meeting.title == Texts(ar="ورشة", fr="Atelier")
    QTest.keyClick(window, Qt.Key.Key_Delete, CONTROL | SHIFT)
    assert place._stack.currentIndex() == 1
    window.menus._undo_step()
    assert len(shown(place).agenda) == 3


def test_the_clock_follows_when_an_item_grows(window: MainWindow, place: MeetingsPlace) -> None:
    table = place._agenda._table
    assert cells(table, "from") == ["09:00", "09:30", "10:30"]
    choose(table, 1, "minutes")
    write("٩٠")
    assert cells(table, "from") == ["09:00", "09:30", "11:00"]
    assert "2 h 15 min" in place._agenda._ends.text()
    choose(table, 1, "minutes")
    write("long")
    assert cells(table, "minutes") == ["30", "90", "15"]
    window.menus._undo_step()
    assert cells(table, "from") == ["09:00", "09:30", "10:30"]
    # Where it lasts several days, each item has its own.
    assert table.isColumnHidden(0)
    edit_meeting(place.opened.workspace, shown(place).meeting.id, ends_on=date(2017, 7, 1))
    assert not table.isColumnHidden(0)
    choose(table, 2, "day")
    write("2")
    assert cells(table, "from") == ["09:00", "09:30", "09:00"]


def test_items_are_added_moved_and_removed_by_keys(
    window: MainWindow, place: MeetingsPlace
) -> None:
    table = place._agenda._table
    table.selectRow(0)
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    write("استراحة")
    assert cells(table, "title") == ["ترحيب", "استراحة", "عرض", "ختام"]
    QTest.keyClick(table, Qt.Key.Key_Down, ALT)
    assert cells(table, "title") == ["ترحيب", "عرض", "استراحة", "ختام"]
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    QTest.keyClick(table, Qt.Key.Key_Up, ALT)
    assert cells(table, "title") == ["استراحة", "ترحيب", "عرض", "ختام"]
    QTest.keyClick(table, Qt.Key.Key_Delete, CONTROL)
    assert cells(table, "title") == ["ترحيب", "عرض", "ختام"]
    window.menus._undo_step()
    assert cells(table, "title") == ["استراحة", "ترحيب", "عرض", "ختام"]


def test_a_tool_tip_shows_mark_up_as_it_is_written(place: MeetingsPlace) -> None:
    table = place._agenda._table
    choose(table, 0, "speaker")
    write("<b>سعاد</b>")
    at = table.visualRect(table.currentIndex()).center()
    event = QHelpEvent(QEvent.Type.ToolTip, at, table.viewport().mapToGlobal(at))
    QApplication.sendEvent(table.viewport(), event)
    assert QToolTip.text() == "<p>&lt;b&gt;سعاد&lt;/b&gt;</p>"
    QToolTip.hideText()


def test_what_is_typed_in_a_cell_is_kept_by_the_key_that_goes_on(
    window: MainWindow, place: MeetingsPlace
) -> None:
    table = place._agenda._table
    table.selectRow(2)
    for typed in ("نقاش", "تصويت"):
        QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
        type_in(typed)
    window.commit()
    assert cells(table, "title") == ["ترحيب", "عرض", "ختام", "نقاش", "تصويت"]
    choose(table, 0, "speaker")
    type_in("سعاد")
    QTest.keyClick(focused(), Qt.Key.Key_Down, ALT)
    assert cells(table, "speaker")[:2] == ["", "سعاد"]
    # What was said goes with its item.
    table.selectRow(1)
    place._agenda._notes.setPlainText("طال النقاش")
    table.selectRow(2)
    assert place._agenda._notes.toPlainText() == ""
    assert [item.notes.text("ar") for item in shown(place).agenda] == [
        *("", "طال النقاش"), *[""] * 3,
    ]  # fmt: skip


def test_organisations_are_registered_by_a_part_of_their_name_and_enter(
    window: MainWindow, place: MeetingsPlace
) -> None:
    opened, tab = place.opened, place._attendance
    assert opened.content is not None
    entry = opened.content.signatories[0]
    set_representative(opened.workspace, entry.signatory.id, "Souad Alaoui", "Présidente")
    stranger = add_organisation(opened.workspace, Texts(fr="Cercle des lectrices"))
    edit_meeting(opened.workspace, shown(place).meeting.id, quorum_rule=QuorumRule.NUMBER, quorum=2)
    QTest.keyClick(window, Qt.Key.Key_F, CONTROL)
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL | SHIFT)
    assert len(shown(place).attendance) == 45
    assert "Quorum not reached" in place._quorum.text()
    # Whom the list expects by name is there at once.
    write("اقليات")
    assert cells(tab._table, "presence")[0] == "Present"
    assert focused() is tab._search
    assert tab._search.text() == ""
    # Others are asked for a person.
    write("lectric")
    assert focused() is tab._person
    write("Nadia Berrada")
    write("Trésorière")
    line = shown(place).attendance[-1]
    assert line.attendance.organisation_id == stranger
    assert (line.attendance.person, line.attendance.capacity) == ("Nadia Berrada", "Trésorière")
    assert "Quorum reached" in place._quorum.text()
    # A person of nobody is not passed over in silence.
    tab._person.setFocus()
    write("Leila")
    write("Membre")
    assert "organisation’s name first" in place.notice.sentence
    assert focused() is tab._search
    assert tab._person.text() == "Leila"
    for field in (tab._person, tab._capacity):
        field.clear()
    # A body that nobody knows, and a guest of none, who does not count.
    QTest.keyClick(type_in("Club nouveau"), Qt.Key.Key_Down)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    write("Karim Naji")
    write("")
    write("ممثل السلطة المحلية")
    write("ضيف")
    assert cells(tab._table, "organisation")[-2:] == ["Club nouveau", "Guest"]
    assert cells(tab._table, "person")[-2:] == ["Karim Naji", "ممثل السلطة المحلية"]
    assert "present: 3 of 47" in place._quorum.text()
    window.menus._undo_step()
    window.menus._undo_step()
    assert len(shown(place).attendance) == 46


def test_presence_is_marked_for_several_and_undone_in_one_step(
    window: MainWindow, place: MeetingsPlace
) -> None:
    tab = place._attendance
    place._tabs.setCurrentWidget(tab)
    tab._list_signatories()
    tab._table.setFocus()
    tab._table.selectAll()
    QTest.keyClick(window, Qt.Key.Key_X, CONTROL | SHIFT)
    assert set(cells(tab._table, "presence")) == {"Excused"}
    assert "45 excused" in tab._count.text()
    window.menus._undo_step()
    assert set(cells(tab._table, "presence")) == {"Absent"}
    QTest.keyClick(window, Qt.Key.Key_Delete, CONTROL)
    assert not cells(tab._table, "presence")


def test_a_decision_is_voted_on_by_keys(window: MainWindow, place: MeetingsPlace) -> None:
    tab = place._decisions
    place._tabs.setCurrentWidget(tab)
    assert not tab._none.isHidden()
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    write("اعتماد النظام الأساسي")
    assert cells(tab._table, "result") == ["Not voted yet"]
    for key, votes in (("votes_for", "5"), ("votes_against", "3"), ("abstentions", "1")):
        choose(tab._table, 0, key)
        write(votes)
    assert cells(tab._table, "result") == ["Adopted"]
    column = [column.key for column in tab._listing.columns].index("manner")
    assert tab._listing.setData(tab._listing.index(0, column), Majority.TWO_THIRDS)
    assert cells(tab._table, "result") == ["Rejected"]
    choose(tab._table, 0, "manner")
    box = focused()
    assert isinstance(box, QComboBox)
    assert box.currentText() == "Two thirds"
    pick(box, 1)
    assert cells(tab._table, "result") == ["Adopted"]
    assert cells(tab._table, "votes_for") == [""]
    tab._text.setPlainText("اعتماد النظام الأساسي\nكما عُدل")
    place.commit()
    assert shown(place).decisions[0].text["ar"] == "اعتماد النظام الأساسي\nكما عُدل"
    QTest.keyClick(window, Qt.Key.Key_Delete, CONTROL)
    assert not shown(place).decisions
    window.menus._undo_step()
    assert shown(place).decisions[0].consensus


def test_an_office_is_filled_by_keys(window: MainWindow, place: MeetingsPlace) -> None:
    tab = place._elections
    place._tabs.setCurrentWidget(tab)
    body = add_organisation(place.opened.workspace, Texts(ar="منتدى"))
    add_attendance(place.opened.workspace, shown(place).meeting.id, "كريم", body)
    QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
    write("أمين المال")
    assert cells(tab._office_table, "result") == ["Nobody stands yet"]
    for row, (name, votes) in enumerate((("منى", "4"), ("علي", "4"), ("كريم", "1"))):
        QTest.keyClick(window, Qt.Key.Key_Return, CONTROL)
        write(name)
        choose(tab._table, row, "votes")
        write(votes)
    assert cells(tab._table, "result") == ["Second ballot", "Second ballot", ""]
    assert cells(tab._table, "organisation") == ["", "", "منتدى"]  # known from the attendance
    choose(tab._table, 0, "votes")
    write("5")
    assert cells(tab._table, "result") == ["Elected", "Not elected", "Not elected"]
    choose(tab._office_table, 0, "seats")
    write("2")
    assert cells(tab._table, "result") == ["Elected", "Elected", "Not elected"]
    # The organisation is chosen from a list that opens by itself.
    choose(tab._table, 0, "organisation")
    pick(focused(), 2)
    chosen = shown(place).elections[0][1][0].organisation_id
    assert chosen == list(tab._organisations)[1]
    assert cells(tab._table, "organisation")[0]
    tab._table.selectRow(2)
    tab._table.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Delete, CONTROL)
    assert len(shown(place).elections[0][1]) == 2
    QTest.keyClick(window, Qt.Key.Key_O, CONTROL | ALT)
    assert shown(place).elections == ()
    window.menus._undo_step()
    assert len(shown(place).elections[0][1]) == 2


def test_logos_are_added_seen_and_removed(
    window: MainWindow, place: MeetingsPlace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    logos = place._form._logos
    place._tabs.setCurrentWidget(place._form)
    good, bad = tmp_path / "شعار.png", tmp_path / "bad.png"
    good.write_bytes(picture())
    bad.write_bytes(b"no picture")
    for path in (good, bad):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (str(path), ""))
        QTest.keyClick(window, Qt.Key.Key_G, CONTROL | SHIFT)
    assert "bad.png" in place.notice.sentence
    assert logos._list.count() == 1
    assert not logos._list.item(0).icon().isNull()
    assert place._papers._options()["logos"] == (picture(),)
    logos._list.setCurrentRow(0)
    QTest.keyClick(window, Qt.Key.Key_G, CONTROL | ALT)
    assert logos._list.count() == 0
    window.menus._undo_step()
    assert logos._list.count() == 1


def test_the_minutes_are_seen_and_saved(
    window: MainWindow,
    place: MeetingsPlace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    tab = place._papers
    with qtbot.waitSignal(tab._page.drawn):
        place._tabs.setCurrentWidget(tab)
    assert tab._page.pdf.startswith(b"%PDF")
    for keys, modifiers, name in (
        (Qt.Key.Key_S, CONTROL, "minutes.pdf"),
        (Qt.Key.Key_W, CONTROL | SHIFT, "minutes.docx"),
    ):
        path = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        QTest.keyClick(window, keys, modifiers)
        qtbot.waitUntil(path.exists)
        qtbot.waitUntil(lambda: bool(place.notice.sentence))
        assert name in place.notice.sentence
        place.notice.hide()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)  # as a desktop has it when a dialog goes
    printed: list[bytes] = []
    monkeypatch.setattr(meeting_papers, "print_pages", lambda pdf, *_: printed.append(pdf))
    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)
    assert printed == [tab._page.pdf]
