"""The place of the window where the draft is consulted on, by keyboard."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.model import Problem, Texts
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.services.amendments import edit_amendment
from charterdesk.services.organisations import edit_organisation, list_organisations
from charterdesk.ui.dialogs.amendment import AmendmentDialog
from charterdesk.ui.dialogs.answering import AnswerAmendment
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.dialogs.consultation import ConsultationDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.marked_text import CAME
from charterdesk.ui.places.consultation import ConsultationPlace
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import unbroken
from tests.ui.answering import answering
from tests.ui.consulting import (
    CTRL,
    CTRL_SHIFT,
    amendments,
    cells,
    choose,
    consultations,
    consulted_place,
    contents,
    press,
    status,
)
from tests.ui.test_versions_place import fragments


@pytest.fixture
def place(window: MainWindow) -> ConsultationPlace:
    """The draft of `add_consulted_draft`, with its first amendment chosen."""
    return consulted_place(window)


def short(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def test_the_list_says_what_each_is_about_where_it_stands_and_what_collides(
    place: ConsultationPlace, qtbot: QtBot
) -> None:
    tab = amendments(place)
    qtbot.waitUntil(lambda: tab.colliding == 2)
    assert [cells(tab, row)["provision"] for row in range(6)] == [
        "Commitment 1", "Commitment 1", "Commitment 2", "The whole text", "Mechanism 1",
        "Mechanism 1",
    ]  # fmt: skip
    assert cells(tab, 0)["collides"] == "No. 2"
    assert cells(tab, 1)["collides"] == "No. 1"
    assert cells(tab, 3)["collides"] == ""
    assert [cells(tab, row)["status"] for row in (0, 4)] == ["Received", "Rejected"]
    assert place._subtitle.text().strip("\u200e").split(" · ") == [
        "6 comments and amendments", "5 without an answer", "2 in collision",
    ]  # fmt: skip

    choose(place, 1)  # and the panel shows the change word by word, with its reason
    panel = amendments(place)._panel
    looks = [part.charFormat() for part in fragments(panel._text.document())]
    assert [look.fontStrikeOut() for look in looks].count(True) == 1
    assert [look.hasProperty(CAME) for look in looks].count(True) == 1
    said = panel._text.toPlainText()
    assert "سنة ستة أشهر" in said  # what went is parted from what came
    assert "سنة واحدة مدة طويلة" in said
    assert "No. 2" in panel._warning.text()
    choose(place, 4)
    assert "calendrier 2027" in panel._text.toPlainText()
    assert panel._warning.isHidden()
    choose(place, 5)
    assert "القانون الداخلي" in panel._text.toPlainText()

    tab._status.setFocus()  # filtered by status and by provision
    while tab._status.currentText() != "Rejected":
        QTest.keyClick(tab._status, Qt.Key.Key_Down)
    assert [entry.amendment.position for entry in tab._listing.rows] == [4]
    tab._status.setCurrentIndex(0)
    tab._provision.setFocus()
    QTest.keyClick(tab._provision, Qt.Key.Key_Down)
    assert tab._provision.currentText() == "Commitment 1"
    assert [entry.amendment.position for entry in tab._listing.rows] == [0, 1]
    assert tab.chosen_provision() == contents(place).provisions[1].id


def test_an_answer_needs_its_reason_and_is_undone(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(place, 4)
    refused: list[str] = []

    def fill(wanted: AmendmentStatus, dialog: AnswerAmendment) -> None:
        dialog.choose(wanted)
        dialog.accept()
        refused.append(dialog._notice.sentence)
        dialog._reason.setFocus()
        QTest.keyClicks(dialog._reason, "Because")

    for wanted in (
        AmendmentStatus.REJECTED, AmendmentStatus.DEFERRED, AmendmentStatus.WITHDRAWN,
    ):  # fmt: skip
        answering(monkeypatch, AnswerAmendment, partial(fill, wanted))
        QTest.keyClick(place.window(), Qt.Key.Key_Return, CTRL)
        assert status(place, 4) is wanted
        assert "Because" in amendments(place)._panel._text.toPlainText()
        QTest.keyClick(place.window(), Qt.Key.Key_Z, CTRL)
        assert status(place, 4) is AmendmentStatus.RECEIVED
    assert refused == ["Every answer needs its reason."] * 3


def test_accepting_shows_the_plan_then_writes_the_draft_in_one_step(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    choose(place, 1)
    before = contents(place).provisions[1].text["ar"]
    plans: list[str] = []

    def fill(dialog: AnswerAmendment) -> None:
        assert dialog._collisions.isHidden()
        dialog.choose(AmendmentStatus.ACCEPTED)
        assert dialog._preview.isVisible()
        assert not dialog._text.isVisible()
        plans.extend((dialog._collisions.text(), dialog._preview.toPlainText()))
        assert contents(place).provisions[1].text["ar"] == before
        dialog._reason.setPlainText("أقرب إلى طلب الأغلبية")

    answering(monkeypatch, AnswerAmendment, fill)
    amendments(place)._table.setFocus()
    QTest.keyClick(amendments(place)._table, Qt.Key.Key_Return)
    assert "No. 2" in plans[0]
    assert "ستة أشهر" in plans[1]
    assert contents(place).provisions[1].text["ar"].endswith("كل ستة أشهر")
    assert status(place, 1) is AmendmentStatus.ACCEPTED
    qtbot.waitUntil(lambda: cells(amendments(place), 1)["collides"] == "the draft")
    press(place, Qt.Key.Key_Z, CTRL)
    assert contents(place).provisions[1].text["ar"] == before
    assert status(place, 1) is AmendmentStatus.RECEIVED


def test_the_answer_names_what_it_answers_and_a_comment_puts_nothing_into_the_draft(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def fill(dialog: AnswerAmendment) -> None:
        said.append(dialog.windowTitle())
        said.append(dialog._about.text())
        dialog.choose(AmendmentStatus.ACCEPTED)
        said.append(dialog._save.text())
        assert dialog._preview.isVisible() is (dialog._save.text() == "Put into the draft")
        dialog._reason.setPlainText("نعم")

    answering(monkeypatch, AnswerAmendment, fill)
    for number in (2, 4):
        choose(place, number)
        QTest.keyClick(place.window(), Qt.Key.Key_Return, CTRL)
    assert [said[0], said[2]] == ["Answer to No. 2", "Put into the draft"]
    assert [said[3], said[5]] == ["Answer to No. 4", "Answer"]
    author = contents(place).amendments[1].organisation
    assert author is not None
    for words in ("Commitment 1", "Other words", author.name.text("en")):
        assert words in said[1]
    assert "The whole text" in said[4]
    assert status(place, 4) is AmendmentStatus.ACCEPTED


def test_what_collides_with_the_draft_is_accepted_in_other_words_only(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def first(dialog: AnswerAmendment) -> None:
        dialog.choose(AmendmentStatus.ACCEPTED)
        dialog._reason.setPlainText("نعم")

    def second(dialog: AnswerAmendment) -> None:
        dialog.choose(AmendmentStatus.ACCEPTED)
        assert not dialog._save.isEnabled()
        assert "changed since" in dialog._notice.sentence
        dialog.choose(AmendmentStatus.ACCEPTED_MODIFIED)
        assert dialog._save.isEnabled()
        dialog._text.setPlainText("نلتزم بنشر تقرير كل تسعة أشهر")
        assert "تسعة" in dialog._preview.toPlainText()
        dialog._reason.setPlainText("حل وسط")

    for number, fill in ((1, first), (2, second)):
        choose(place, number)
        answering(monkeypatch, AnswerAmendment, fill)
        QTest.keyClick(place.window(), Qt.Key.Key_Return, CTRL)
    assert status(place, 2) is AmendmentStatus.ACCEPTED_MODIFIED
    assert contents(place).provisions[1].text["ar"] == "نلتزم بنشر تقرير كل تسعة أشهر"


def test_an_amendment_is_taken_down_for_a_provision_in_a_language(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    bodies = list_organisations(place.opened.workspace)

    def fill(dialog: AmendmentDialog) -> None:
        dialog._kind.setCurrentIndex(dialog._kind.findData(AmendmentKind.REPLACE))
        dialog._provision.setCurrentIndex(2)
        dialog._language.setCurrentIndex(dialog._language.findData("fr"))
        assert dialog._proposed.toPlainText() == contents(place).provisions[1].text["fr"]
        dialog._proposed.setFocus()
        QTest.keyClicks(dialog._proposed, "Demain, ")
        dialog._language.setCurrentIndex(0)  # what is typed stays
        dialog._language.setCurrentIndex(dialog._language.findData("fr"))
        QTest.keyClick(dialog._organisation, Qt.Key.Key_Space)
        dialog._day.put(date(2026, 11, 20))

    answering(monkeypatch, AmendmentDialog, fill)
    answering(monkeypatch, ChooseOrganisations, lambda dialog: dialog._table.selectRow(3))
    QTest.keyClick(place.window(), Qt.Key.Key_A, CTRL_SHIFT)
    entry = contents(place).amendments[-1]
    assert entry.amendment.proposed.startswith("Demain, Nous nous engageons")
    assert (entry.amendment.language, entry.amendment.received_on) == ("fr", date(2026, 11, 20))
    assert entry.organisation is not None
    assert entry.organisation.id == bodies[3].id
    assert place.current_entity() == entry.amendment.id
    QTest.keyClick(place.window(), Qt.Key.Key_Z, CTRL)
    assert len(contents(place).amendments) == 6


def test_a_closed_consultation_takes_no_amendment_and_says_so_in_the_dialog(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def fill(dialog: AmendmentDialog) -> None:
        dialog._comment.setPlainText("متأخر")
        dialog._consultation.setCurrentIndex(1)
        dialog._day.put(date(2027, 1, 5))
        dialog.accept()
        said.append(dialog._notice.sentence)
        assert not dialog.result()
        dialog._consultation.setCurrentIndex(0)

    answering(monkeypatch, AmendmentDialog, fill)
    QTest.keyClick(place.window(), Qt.Key.Key_A, CTRL_SHIFT)
    assert "closed" in said[0]
    assert contents(place).amendments[-1].amendment.consultation_id is None


def test_what_somebody_wrote_is_neither_markup_nor_a_mnemonic(
    window: MainWindow, place: ConsultationPlace, qtbot: QtBot
) -> None:
    body = list_organisations(place.opened.workspace)[3]
    edit_organisation(place.opened.workspace, body.id, name=Texts(fr="Femmes & Droits"))
    amendment = contents(place).amendments[3].amendment
    edit_amendment(place.opened.workspace, amendment.id, comment="<u>=1+1</u> & \u202eabc")
    choose(place, 4)
    written = amendments(place)._panel._text
    assert "<u>=1+1</u> & " in written.toPlainText()
    assert "Femmes & Droits" in amendments(place)._panel._origin.text()
    dialog = AmendmentDialog(place.opened.workspace, contents(place), window)
    qtbot.addWidget(dialog)
    dialog.correct(contents(place).amendments[3])
    assert "Femmes && Droits" in dialog._organisation.text()
    dialog._notice.report(Problem("“{name}” is not a date.", name="<b>x</b>"))
    assert isinstance(dialog._notice._words, Sentence)  # which takes nothing for mark-up
    assert "<b>x</b>" in dialog._notice.sentence


def test_an_open_one_is_corrected_and_an_answered_one_is_not(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(place, 4)

    def fill(dialog: AmendmentDialog) -> None:
        assert not dialog._kind.isEnabled()
        dialog._comment.setPlainText("أوضح")

    answering(monkeypatch, AmendmentDialog, fill)
    QTest.keyClick(place.window(), Qt.Key.Key_E, CTRL_SHIFT)
    assert contents(place).amendments[3].amendment.comment == "أوضح"
    choose(place, 5)
    assert not amendments(place)._correct.isEnabled()


def test_a_consultation_is_opened_changed_closed_and_removed_by_keys(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = consultations(place)
    assert cells(tab, 0)["answered"] == unbroken("5 of 6")
    assert cells(tab, 0)["languages"] == "Arabic, French"
    said: list[str] = []

    def fill(dialog: ConsultationDialog) -> None:
        dialog.accept()
        said.append(dialog._notice.sentence)
        dialog._opens.setText("2027-01-10")
        dialog._closes.setText("2027-02-10")
        dialog._languages["fr"].setChecked(False)

    answering(monkeypatch, ConsultationDialog, fill)
    QTest.keyClick(place.window(), Qt.Key.Key_N, CTRL_SHIFT)
    assert said == ["Say the first and the last day of the consultation."]
    chosen = tab.chosen()
    assert chosen is not None
    assert chosen.consultation.closes_on == date(2027, 2, 10)
    assert chosen.consultation.languages == ("ar",)
    answering(monkeypatch, ConsultationDialog, lambda dialog: dialog._opens.setText("2020-01-10"))
    QTest.keyClick(place.window(), Qt.Key.Key_D, CTRL_SHIFT)
    QTest.keyClick(place.window(), Qt.Key.Key_L, CTRL_SHIFT)
    closed = contents(place).consultations[0].consultation
    assert closed.closes_on is not None
    assert closed.closes_on < date(2027, 2, 10)
    assert cells(tab, 0)["state"] == "Closed"
    assert "closed: no new amendment is taken" in place.notice.sentence
    QTest.keyClick(place.window(), Qt.Key.Key_L, CTRL_SHIFT)
    assert place.notice.sentence == "The consultation is closed already."
    QTest.keyClick(place.window(), Qt.Key.Key_Delete, CTRL_SHIFT)
    assert len(contents(place).consultations) == 1
    QTest.keyClick(place.window(), Qt.Key.Key_Z, CTRL)
    assert len(contents(place).consultations) == 2


def test_organisations_are_invited_marked_as_answered_and_taken_off(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = consultations(place)
    answering(monkeypatch, ChooseOrganisations, lambda dialog: dialog._table.selectAll())
    before = len(tab._asked.rows)
    QTest.keyClick(place.window(), Qt.Key.Key_G, CTRL_SHIFT)
    everybody = len(list_organisations(place.opened.workspace))
    assert len(tab._asked.rows) == everybody
    tab._invited.setFocus()
    tab._invited.selectAll()
    QTest.keyClick(tab._invited, Qt.Key.Key_T, CTRL_SHIFT)
    assert cells(tab, 0)["answered"] == unbroken(f"{everybody} of {everybody}")
    QTest.keyClick(place.window(), Qt.Key.Key_Z, CTRL)
    assert cells(tab, 0)["answered"] == unbroken(f"5 of {everybody}")
    QTest.keyClick(tab._invited, Qt.Key.Key_Delete)
    assert not tab._asked.rows
    QTest.keyClick(place.window(), Qt.Key.Key_Z, CTRL)
    QTest.keyClick(place.window(), Qt.Key.Key_Z, CTRL)
    assert len(tab._asked.rows) == before
    last = before - 1  # and a day of answer is typed into the list
    tab._asked.setData(tab._asked.index(last, 1), date(2026, 11, 21))
    assert tab._asked.index(last, 1).data() == short(date(2026, 11, 21))
    assert cells(tab, 0)["answered"] == unbroken("6 of 6")


def test_an_adopted_text_cannot_be_consulted_on_and_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = window.go("consultation")
    assert isinstance(place, ConsultationPlace)
    assert place._stack.currentIndex() == 1
    assert "Nobody has been asked" in place._none.text()
    asked: list[ConsultationDialog] = []
    monkeypatch.setattr(ConsultationDialog, "exec", asked.append)
    QTest.keyClick(window, Qt.Key.Key_N, CTRL_SHIFT)
    assert place.notice.sentence == "The text is adopted; only a draft can be consulted on."
    assert not asked  # nobody fills in what is refused in any case


def test_the_place_speaks_each_language_and_leads_to_the_matrix(
    window: MainWindow, place: ConsultationPlace
) -> None:
    for language, rejected, asked in (
        ("fr", "Rejeté", "Qui est consulté"),
        ("ar", "مرفوض", "من يُستشار"),
        ("en", "Rejected", "Who is asked"),
    ):
        window.language.apply(language)
        QTest.qWait(20)
        assert cells(amendments(place), 4)["status"] == rejected
        assert place._tabs.tabText(1) == asked
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    assert window.place is not None
    assert window.place.name == "documents"
    assert window.place._kind() == "amendment-matrix"  # type: ignore[attr-defined]


def test_where_an_amendment_came_from_begins_where_the_window_does(
    window: MainWindow, place: ConsultationPlace
) -> None:
    """A Latin name in front would turn the whole line round."""
    window.language.apply("ar")
    QTest.qWait(20)
    origin = place._amendments._panel._origin
    assert "CEFA" in origin.text()
    edge = origin.grab().toImage()
    ground = edge.pixelColor(0, 0)
    inked = [
        x
        for x in range(edge.width())
        for y in range(edge.height())
        if edge.pixelColor(x, y) != ground
    ]
    assert edge.width() - max(inked) < min(inked)
