"""Saving from the Documents place: as a web page, and several at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.services.meetings import add_meeting
from charterdesk.services.printing import DocumentKind, save_documents
from charterdesk.services.templates import add_charter_from_template
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.documents import DocumentsPlace


def documents_place(window: MainWindow) -> DocumentsPlace:
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    return place


def test_a_charter_is_saved_as_a_web_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = documents_place(window)
    path = tmp_path / "الميثاق.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    place._kinds.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(place._kinds, Qt.Key.Key_H, modifiers)
    qtbot.waitUntil(lambda: path.name in place.notice.sentence, timeout=10_000)
    assert 'dir="rtl"' in path.read_text("utf-8")


def test_several_documents_go_into_a_folder_without_replacing_any(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = documents_place(window)
    folder = tmp_path / "وثائق"
    folder.mkdir()
    (folder / "Charter.pdf").write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    place._kinds.setFocus()
    QTest.keyClick(place._kinds, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(place._kinds, Qt.Key.Key_E, modifiers)
    qtbot.waitUntil(lambda: "2" in place.notice.sentence, timeout=20_000)
    assert sorted(path.name for path in folder.iterdir()) == [
        "Charter (2).pdf",
        "Charter.pdf",
        "List of signatories.pdf",
    ]
    assert (folder / "Charter.pdf").read_bytes() == b"mine"


def test_stopping_in_the_middle_leaves_the_folder_as_it_was(
    window: MainWindow, tmp_path: Path
) -> None:
    assert window.opened is not None
    assert window.opened.content is not None
    folder = tmp_path / "out"
    folder.mkdir()

    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    names = {DocumentKind.CHARTER: "a", DocumentKind.SIGNATORIES: "b"}
    with pytest.raises(Cancelled), watched(stop):
        save_documents(window.opened.content, names, "ar", folder)
    assert list(folder.iterdir()) == []


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def first_page_width(place: DocumentsPlace) -> float:
    return place._page.document.pagePointSize(0).width()


def test_badges_are_printed_on_the_sheet_of_labels_chosen(window: MainWindow, qtbot: QtBot) -> None:
    place = documents_place(window)
    place.show_entity("name-badges")
    cards = place._cards
    # 41 signatories, eight to a sheet
    qtbot.waitUntil(lambda: place._page.document.pageCount() == 6)
    choose(cards._sheet, "a4-3x8-70x37")
    cards._first.setValue(24)
    qtbot.waitUntil(lambda: place._page.document.pageCount() == 3)
    assert place._paper.isHidden()
    choose(cards._sheet, "letter-2x3-4x3")
    assert cards._first.maximum() == 6
    qtbot.waitUntil(lambda: first_page_width(place) == pytest.approx(612, abs=0.1))
    choose(cards._sheet, "own")
    assert not place._paper.isHidden()
    assert cards.values()["labels"] == "2x3 101.6x76.2 6.35x25.4 0x0"
    cards._pairs["size"][0].setValue(150)
    qtbot.waitUntil(lambda: "do not fit" in place.notice.sentence)


def test_ones_own_sheet_and_card_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    place = documents_place(window)
    place.show_entity("name-badges")
    choose(place._cards._sheet, "own")
    place._cards._pairs["margins"][1].setValue(7)
    place._cards._first.setValue(3)
    place.show_entity("table-cards")
    choose(place._cards._fold, "own")
    place._cards._height.setValue(62)
    chosen = place._cards.values()
    assert chosen["labels"] == "2x4 90x55 15x7 0x0"
    assert (chosen["card"], chosen["first_label"]) == ("62", 3)
    assert window.opened is not None
    path = window.opened.workspace.path
    window.close()
    assert window.open_path(path)
    again = documents_place(window)
    assert again is not place
    assert again._cards.values() == chosen
    assert not again._cards._height.isHidden()


def test_what_no_card_needs_is_not_shown(window: MainWindow) -> None:
    place = documents_place(window)
    place.show_entity("charter")
    assert place._cards.isHidden()
    assert not place._paper.isHidden()


def test_one_meeting_can_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    charter_id = window.opened.charter_id
    assert charter_id is not None
    place = documents_place(window)
    before = place._meeting.count()
    wanted = add_meeting(window.opened.workspace, charter_id, Texts(ar="اجتماع أول"))
    add_meeting(window.opened.workspace, charter_id, Texts(ar="اجتماع ثان"))
    assert place._meeting.count() == before + 2
    place._meeting.setCurrentIndex(place._meeting.findData(wanted))
    place.show_entity("programme")
    with qtbot.waitSignal(place._page.drawn, timeout=20_000):
        place._meeting.activated.emit(place._meeting.currentIndex())
    text = place._page.document.getAllText(0).text()
    assert "أول" in text
    assert "ثان" not in text
    place.commit()
    place._recall()
    assert place._meeting.currentData() == wanted


def test_the_choices_for_a_charter_stay_its_own_where_another_is_chosen(
    window: MainWindow,
) -> None:
    opened = window.opened
    assert opened is not None
    assert opened.charter_id is not None
    first = opened.charter_id
    second = add_charter_from_template(opened.workspace, "statement", "ar")
    place = documents_place(window)
    place.show_entity("signatories")
    place._large.click()
    opened.choose_charter(second)
    assert not place._large.isChecked()
    place.show_entity("commitment-matrix")
    opened.choose_charter(first)
    assert (place._kind(), place._large.isChecked()) == ("signatories", True)
    opened.choose_charter(second)
    assert (place._kind(), place._large.isChecked()) == ("commitment-matrix", False)
