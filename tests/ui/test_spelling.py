"""Spelling faults where a charter is written: underlined, gone through, mended, taken."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.charters import add_charter, add_provision, edit_charter
from charterdesk.services.organisations import add_organisation
from charterdesk.ui.dialogs.settings import SettingsDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.provision_texts import ProvisionArea
from tests.dictionaries import write_dictionaries

pytestmark = pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)

ARABIC = "نلتزم 😀 بالعمل والميثاق المنضمات"
"""Two words that the small dictionary lacks, the second after a letter of two units in UTF-16."""


@pytest.fixture
def place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> CharterPlace:
    monkeypatch.setenv("DICPATH", str(write_dictionaries(tmp_path / "dictionaries")))
    window = request.getfixturevalue("window")
    assert isinstance(window, MainWindow)
    assert window.opened is not None
    workspace = window.opened.workspace
    charter_id = add_charter(workspace, Texts(ar="قصير"))
    edit_charter(workspace, charter_id, languages=("ar", "fr"))
    texts = Texts(ar=ARABIC, fr="L’organisation dezs droi")
    add_provision(workspace, charter_id, ProvisionKind.COMMITMENT, texts, 0)
    window.opened.choose_charter(charter_id)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    return place


def underlined(area: ProvisionArea) -> list[str]:
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    block = area.document().firstBlock()
    text = block.text().encode("utf-16-le")
    return [
        text[one.start * 2 : (one.start + one.length) * 2].decode("utf-16-le")
        for one in block.layout().formats()
        if one.format.underlineStyle() == wave
    ]


def areas(place: CharterPlace) -> tuple[ProvisionArea, ProvisionArea]:
    return place._texts._areas["ar"], place._texts._areas["fr"]


def ask_for_menu(qtbot: QtBot, area: ProvisionArea) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(area, event)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def entry(menu: QMenu, words: str) -> QAction:
    [found] = [action for action in menu.actions() if words in action.text()]
    return found


def test_faults_are_underlined_in_each_language_and_mended_from_the_menu(
    place: CharterPlace, qtbot: QtBot
) -> None:
    arabic, french = areas(place)
    qtbot.waitUntil(lambda: underlined(arabic) == ["بالعمل", "المنضمات"])
    qtbot.waitUntil(lambda: underlined(french) == ["dezs", "droi"])
    french.setFocus()
    QTest.keyClick(french, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    field = french
    for expected in ("بالعمل", "المنضمات"):  # on to the other field, and round
        QTest.keyClick(field, Qt.Key.Key_F8)
        field = arabic
        assert arabic.textCursor().selectedText() == expected
    assert arabic.hasFocus()
    menu = ask_for_menu(qtbot, arabic)
    assert menu.activeAction() is menu.actions()[0]
    entry(menu, "المنظمات").trigger()
    menu.close()
    assert arabic.toPlainText() == ARABIC.replace("المنضمات", "المنظمات")
    qtbot.waitUntil(lambda: underlined(arabic) == ["بالعمل"])
    arabic.undo()
    assert arabic.toPlainText() == ARABIC


def test_a_word_can_be_taken_and_names_are_no_faults(place: CharterPlace, qtbot: QtBot) -> None:
    arabic, french = areas(place)
    qtbot.waitUntil(lambda: underlined(french) == ["dezs", "droi"])
    french.setFocus()
    QTest.keyClick(french, Qt.Key.Key_F8)
    assert french.textCursor().selectedText() == "dezs"
    menu = ask_for_menu(qtbot, french)
    entry(menu, "Add to my words").trigger()
    menu.close()
    assert underlined(french) == ["droi"]
    assert place._spelling._preferences.own_words == ["dezs"]
    add_organisation(place.opened.workspace, Texts(ar="جمعية بالعمل", fr="Association Droi"))
    qtbot.waitUntil(lambda: underlined(french) == [] and underlined(arabic) == ["المنضمات"])


def test_what_is_typed_is_checked_and_the_marks_can_be_switched_off(
    place: CharterPlace, window: MainWindow, qtbot: QtBot
) -> None:
    arabic, french = areas(place)
    french.setFocus()
    french.selectAll()
    QTest.keyClicks(french, "nous chartex")
    qtbot.waitUntil(lambda: underlined(french) == ["chartex"])
    place.commit()
    assert place.opened.content is not None
    assert place.opened.content.provisions[0].text["fr"] == "nous chartex"
    shift = Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(french, Qt.Key.Key_F8, shift)
    assert underlined(french) == underlined(arabic) == []
    assert not window.preferences.spelling
    QTest.keyClick(french, Qt.Key.Key_F8)
    assert place.notice.sentence == "Spelling faults are not shown."
    QTest.keyClick(french, Qt.Key.Key_F8, shift)
    assert underlined(french) == ["chartex"]


def test_settings_say_which_dictionaries_there_are(place: CharterPlace, window: MainWindow) -> None:
    dialog = SettingsDialog(window)
    assert dialog._dictionaries.text() == "Dictionaries on this computer: Arabic, French"
    dialog.deleteLater()
    window.menus.choose_language("fr")
    french = SettingsDialog(window)
    said = "Dictionnaires sur cet ordinateur\xa0: arabe, français"
    assert french._dictionaries.text() == said
    french.deleteLater()


def test_without_a_dictionary_nothing_is_marked(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    arabic = place._texts._areas["ar"]
    QTest.qWait(400)
    assert underlined(arabic) == []
    QTest.keyClick(arabic, Qt.Key.Key_F8)
    assert place.notice.sentence == "No dictionary for this charter is on this computer."
    dialog = SettingsDialog(window)
    assert dialog._dictionaries.text().startswith("No dictionary")
    dialog.deleteLater()
