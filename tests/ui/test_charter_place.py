"""Writing a charter by its real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.terms import CharterStatus, Digits, ProvisionKind
from charterdesk.services.charters import add_charter, add_provision, edit_charter
from charterdesk.ui.dialogs.charter_details import CharterDetails
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.charter import CharterPlace
from tests.ui.answering import answering


def test_a_provision_is_cut_at_the_cursor_and_joined_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    control = Qt.KeyboardModifier.ControlModifier
    count = place._model.rowCount()
    first = place._model.provision(0).text["ar"]
    area = place._texts._areas["ar"]
    area.setFocus()
    cursor = area.textCursor()
    cursor.setPosition(first.index(" "))
    area.setTextCursor(cursor)
    QTest.keyClick(area, Qt.Key.Key_Return, control)
    assert place._model.rowCount() == count + 1
    assert place._model.provision(0).text["ar"] == first.split(" ")[0]
    assert area.toPlainText() == first.split(" ", 1)[1]
    assert place._outline.currentIndex().row() == 1
    QTest.keyClick(area, Qt.Key.Key_Return, control | Qt.KeyboardModifier.ShiftModifier)
    assert place._model.rowCount() == count
    assert area.toPlainText() == first


def test_a_new_provision_is_the_one_that_is_written(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    first = place._model.provision(0).text["ar"]
    place._insert(ProvisionKind.PRINCIPLE)
    area = place._texts._areas["ar"]
    assert area.toPlainText() == ""
    area.setPlainText("مبدأ جديد")
    place.commit()
    assert [place._model.provision(row).text["ar"] for row in (0, 1)] == [first, "مبدأ جديد"]


def test_the_details_of_a_charter_are_written_whatever_its_status(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    assert window.opened is not None
    said: list[str] = []

    def rename(dialog: CharterDetails) -> None:
        dialog._texts["title"]["fr"].setText("Charte de Rabat")
        dialog._digits.setCurrentIndex(dialog._digits.findData(Digits.ARABIC_INDIC))
        dialog._status.setCurrentIndex(dialog._status.findData(CharterStatus.DRAFT))
        dialog.accept()
        said.append(dialog._notice.sentence)
        assert dialog.isVisible() == bool(said[-1])  # what was typed is not lost
        dialog._status.setCurrentIndex(dialog._status.findData(before))

    answering(monkeypatch, CharterDetails, rename)
    draft = add_charter(window.opened.workspace, Texts(fr="Projet"))
    for charter_id in (window.opened.charter_id, draft):
        assert charter_id is not None
        window.opened.choose_charter(charter_id)
        assert window.opened.content is not None
        before = window.opened.content.charter.status
        place._edit_details()
        charter = window.opened.content.charter
        assert charter.title["fr"] == "Charte de Rabat"
        assert charter.digits is Digits.ARABIC_INDIC
        assert charter.status is before
        assert place.notice.sentence == ""
    assert "cannot become" in said[0]
    assert said[1] == ""


def test_enter_in_the_outline_leads_to_the_text(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place._outline.setFocus()
    QTest.keyClick(place._outline, Qt.Key.Key_Down)
    QTest.keyClick(place._outline, Qt.Key.Key_Return)
    assert place._texts._areas["ar"].hasFocus()
    assert place._outline.currentIndex().row() == 1


def test_translations_can_be_left_out_for_one_charter(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    areas = place._texts._areas
    assert list(areas) == ["ar", "fr", "en"]
    choices = {action.data(): action for action in place._languages._menu.actions()}
    assert [action.text() for action in choices.values()] == ["French", "English"]
    areas["fr"].setFocus()
    areas["fr"].setPlainText("Autre préambule")
    choices["fr"].trigger()  # closed in the middle of a word, it keeps the word
    assert [area.isVisible() for area in areas.values()] == [True, False, True]
    assert place._model.provision(0).text["fr"] == "Autre préambule"
    assert window.opened is not None
    own = window.opened.charter_id
    other = add_charter(window.opened.workspace, Texts(ar="آخر", fr="Autre"))
    add_provision(window.opened.workspace, other, ProvisionKind.PREAMBLE, Texts(ar="نص"), 0)
    edit_charter(window.opened.workspace, other, languages=("ar", "fr", "en"))
    window.opened.choose_charter(other)
    assert all(area.isVisible() for area in place._texts._areas.values())
    assert own is not None
    window.opened.choose_charter(own)
    shown = [area.isVisible() for area in place._texts._areas.values()]
    assert shown == [True, False, True]
    choices = {action.data(): action for action in place._languages._menu.actions()}
    assert [action.isChecked() for action in choices.values()] == [False, True]


def test_fields_that_go_ask_for_no_room(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    texts = place._texts
    assert texts._provision is not None
    for languages in (("ar", "fr"), ("fr", "ar", "en")):
        texts.put(texts._provision, languages)
    assert texts._column.count() == len(texts._parts) == 3


def test_what_cannot_be_done_says_why(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place._outline.setFocus()
    QTest.keyClick(place._outline, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert place.notice.sentence == "Put the cursor into the text, where it is to be split."
    place.notice.hide()
    QTest.keyClick(place._outline, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert place.notice.sentence == "A provision of this kind stands no deeper."
    QTest.keyClick(place._outline, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert place.notice.sentence == "A provision of this kind stands no higher."


def test_its_title_is_said_in_the_language_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("charter")
    window.menus.choose_language("fr")
    qtbot.waitUntil(lambda: "Charte pour le suivi" in place._subtitle.text())


def test_undoing_a_split_stays_where_it_was_split(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    wanted = place._model.provision(3).id
    place.show_entity(wanted)
    area = place._texts._areas["ar"]
    area.setFocus()
    area.moveCursor(QTextCursor.MoveOperation.NextWord)
    place._split()
    assert place.row_of_current() == 4
    place._outline.setFocus()
    window.menus._undo_step()
    assert place.current_entity() == wanted
    assert place.notice.sentence == "Taken back: Split provision."


def test_the_chosen_provision_stays_in_sight_under_a_notice(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    outline = place._outline
    outline.setCurrentIndex(place._model.index(place._model.rowCount() - 1))
    QTest.qWait(20)
    place.notice.tell("Done.")
    QTest.qWait(20)
    chosen = outline.visualRect(outline.currentIndex())
    assert outline.viewport().rect().contains(chosen)


def test_a_date_that_is_none_is_told_of_in_the_details(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)

    def answer(dialog: CharterDetails) -> None:
        assert dialog.focusWidget() is dialog._texts["title"]["ar"]
        dialog._adopted_on.setText("يوم ما")
        dialog._on_accepted()
        assert dialog.isVisible()
        assert "is not a date" in dialog._notice.sentence

    answering(monkeypatch, CharterDetails, answer)
    place._edit_details()
