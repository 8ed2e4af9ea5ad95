"""The versions of a charter, through the place of the window that shows them."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument, QTextFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.comparison import Change, Piece
from charterdesk.model.terms import CharterStatus
from charterdesk.services.charters import (
    add_charter,
    edit_provision,
    edit_provision_text,
    remove_provision,
)
from charterdesk.services.meetings import add_meeting
from charterdesk.services.versions import freeze_version, list_versions
from charterdesk.ui.dialogs.versions import AdoptVersion, FreezeVersion
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.marked_text import CAME, MarkedText, marked
from charterdesk.ui.places import version_comparison
from charterdesk.ui.places.versions import VersionsPlace
from tests.ui.conftest import LANGUAGES


def versions_place(window: MainWindow, qtbot: QtBot) -> VersionsPlace:
    place = window.go("versions")
    assert isinstance(place, VersionsPlace)
    qtbot.waitUntil(
        lambda: bool(place.comparison._count.text()) or place._stack.currentIndex() == 1
    )
    return place


def cells(place: VersionsPlace, row: int) -> dict[str, str]:
    return {column.key: column.text(place._listing.rows[row]) for column in place._listing.columns}


def reword(window: MainWindow, text: str) -> str:
    """Change the Arabic text of a provision; return what it was."""
    assert window.opened is not None
    assert window.opened.content is not None
    provision = window.opened.content.provisions[2]
    texts = Texts({**provision.text, "ar": text})
    edit_provision(window.opened.workspace, provision.id, text=texts)
    return provision.text["ar"]


def fragments(document: QTextDocument) -> list[QTextFragment]:
    found = []
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            found.append(at.fragment())
            at += 1
        block = block.next()
    return found


def test_the_list_says_what_is_adopted_and_intact_in_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = versions_place(window, qtbot)
    shown = cells(place, 0)
    assert shown["number"] == "1"
    assert shown["adopted"] == "Adopted version"
    assert shown["intact"] == "Intact"
    assert place._listing.rows[0].hash.startswith(shown["hash"].replace(" ", ""))
    assert place.comparison._count.text() == "The two texts are the same, word for word."


def test_a_version_is_frozen_with_its_name_and_change_log(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = versions_place(window, qtbot)
    reword(window, "نص آخر")

    def answer(dialog: FreezeVersion) -> int:
        dialog.name.setText(" بعد الورشة ")
        dialog.change_log.setPlainText("تغيير")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(FreezeVersion, "exec", answer)
    place._freeze.trigger()
    assert cells(place, 1)["name"] == "بعد الورشة"
    assert cells(place, 1)["adopted"] == ""
    assert place._chosen() == place._listing.rows[1]
    assert place.comparison._log.text() == "تغيير"
    assert place.notice.sentence == ""
    place._freeze.trigger()
    assert place.notice.sentence == "The text has not changed since version 2."
    assert place._listing.total == 2


def test_adopting_a_draft_that_moved_on_freezes_it_first(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = versions_place(window, qtbot)
    assert window.opened is not None
    reword(window, "نص آخر")

    def answer(dialog: AdoptVersion) -> int:
        assert dialog.version_id is None
        dialog._day.setText("2018-03-04")
        dialog._places["ar"].setText("الرباط")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(AdoptVersion, "exec", answer)
    place._adopt.trigger()
    content = window.opened.content
    assert content is not None
    newest = list_versions(window.opened.workspace, content.charter.id)[-1]
    assert newest.number == 2
    assert content.charter.adopted_version_id == newest.id
    assert content.charter.adopted_on == date(2018, 3, 4)
    assert content.charter.place["ar"] == "الرباط"
    assert content.charter.place["fr"] == "Khémisset"
    assert [cells(place, row)["adopted"] for row in (0, 1)] == ["", "Adopted version"]
    assert place.notice.sentence == (
        "The version is adopted. 45 organisations signed an earlier text: ask them in the place "
        "“Signatories”, by “Reconfirmation…”."
    )


def test_a_meeting_that_adopts_is_named_and_proposes_its_day_and_place(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    assert window.opened.charter_id is not None
    meeting = add_meeting(
        window.opened.workspace,
        window.opened.charter_id,
        Texts(ar="الجمع العام"),
        starts_on=date(2018, 3, 3),
        ends_on=date(2018, 3, 4),
        place=Texts(ar="الرباط"),
    )
    place = versions_place(window, qtbot)

    def answer(dialog: AdoptVersion) -> int:
        dialog._meeting.setCurrentIndex(1)
        dialog._meeting.activated.emit(1)
        assert dialog.day == date(2018, 3, 4)
        assert (dialog.place["ar"], dialog.place["fr"]) == ("الرباط", "Khémisset")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(AdoptVersion, "exec", answer)
    place._adopt.trigger()
    assert window.opened.content is not None
    assert window.opened.content.charter.adoption_meeting_id == meeting
    assert "الجمع العام" in cells(place, 0)["adopted"]


def test_a_text_adopted_after_another_is_not_proposed_with_its_date(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.opened is not None
    reword(window, "نص آخر")
    content = window.opened.content
    assert content is not None
    today = date(2020, 1, 2)
    for chosen, proposed in ((None, today), (content.versions[0].id, content.charter.adopted_on)):
        dialog = AdoptVersion(content, chosen, today, window)
        qtbot.addWidget(dialog)
        assert dialog.day == proposed


def test_adopting_needs_a_date(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    versions = content.versions
    dialog = AdoptVersion(content, versions[0].id, date(2020, 1, 2), window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.version_id == versions[0].id
    dialog._day.setText("some day")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._notice.sentence == "“\u2068some day\u2069” is not a date."
    dialog._day.clear()
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._notice.sentence == "Say on which day it was adopted."
    dialog._day.setText("2017-07-02")
    dialog.accept()
    assert not dialog.isVisible()


def test_changes_are_underlined_and_struck_out_and_no_text_becomes_markup(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = versions_place(window, qtbot)
    before = reword(window, "نص")
    first, _, rest = before.partition(" ")
    reword(window, f"<i>جديد</i> {rest}")
    qtbot.waitUntil(lambda: "جديد" in place.comparison._changes.toPlainText())
    parts = fragments(place.comparison._changes.document())
    inserted = "".join(part.text() for part in parts if part.charFormat().hasProperty(CAME))
    deleted = "".join(part.text() for part in parts if part.charFormat().fontStrikeOut())
    assert inserted.strip() == "<i>جديد</i>"
    assert deleted.strip() == first
    block = place.comparison._changes.document().lastBlock()
    assert block.text().endswith(rest)
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft
    assert "reworded" in place.comparison._changes.toPlainText()


def test_a_line_under_what_came_leaves_the_dots_below_its_letters_to_be_seen(qtbot: QtBot) -> None:
    """A line through them makes one word of another: جملة would read as حملة."""

    def ink(words: str, change: Change) -> list[int]:
        text = MarkedText()
        qtbot.addWidget(text)
        text.resize(300, 60)
        text.put([marked([Piece(change, words)], Qt.LayoutDirection.RightToLeft)])
        text.show()
        text.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # no cursor
        text.clearFocus()
        picture = text.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        return [
            sum(picture.pixelColor(x, y).lightness() < 128 for x in range(picture.width()))
            for y in range(picture.height())
        ]

    with_dots, without = (ink(words, Change.INSERTED) for words in ("جملة جملة", "حملة حملة"))
    plain = ink("جملة جملة", Change.EQUAL)
    underline = with_dots.index(max(with_dots))
    assert with_dots[:underline] == plain[:underline]
    assert not any(plain[underline:])
    assert with_dots[:underline] != without[:underline]


def test_a_changed_look_is_told_in_words_and_seen(window: MainWindow, qtbot: QtBot) -> None:
    place = versions_place(window, qtbot)
    before = reword(window, "نص")
    first, _, rest = before.partition(" ")
    reword(window, f"*{first}* {rest}")
    changes = place.comparison._changes
    qtbot.waitUntil(lambda: "now italic" in changes.toPlainText())
    assert f"{first} {{\u2068now italic\u2069}} {rest}" in changes.toPlainText()
    assert "look changed" in changes.toPlainText()
    assert "*" not in changes.toPlainText()
    parts = fragments(changes.document())
    assert [part.text() for part in parts if part.charFormat().fontItalic()] == [first]


def test_two_versions_are_compared_from_the_earlier_to_the_later(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = versions_place(window, qtbot)
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    remove_provision(window.opened.workspace, content.provisions[3].id)
    freeze_version(window.opened.workspace, content.charter.id)
    for chosen in (0, 1):
        place._table.selectRow(chosen)
        place.comparison._other.setCurrentIndex(1)
        place.comparison._on_other_chosen()
        qtbot.waitUntil(lambda: "removed" in place.comparison._changes.toPlainText())
        place.comparison._other.setCurrentIndex(0)
        place.comparison._changes.put(())


def test_two_texts_are_compared_in_any_language_of_the_charter(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = versions_place(window, qtbot)
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    pane = place.comparison
    assert [pane._language.itemData(row) for row in range(pane._language.count())] == list(
        content.charter.languages
    )
    edit_provision_text(window.opened.workspace, content.provisions[2].id, "fr", "Autrement dit")
    qtbot.wait(50)
    assert pane._count.text() == "The two texts are the same, word for word."  # in Arabic
    pane._language.setFocus()
    while pane._language.currentData() != "fr":
        QTest.keyClick(pane._language, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "Autrement" in pane._changes.toPlainText())
    block = pane._changes.document().lastBlock()
    assert block.textDirection() == Qt.LayoutDirection.LeftToRight
    path = tmp_path / "comparison.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "comparison.pdf" in place.notice.sentence)
    assert path.read_bytes().startswith(b"%PDF")
    printed: list[bytes] = []
    monkeypatch.setattr(version_comparison, "print_pages", lambda pdf, *_: printed.append(pdf))
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)  # as a desktop has it when a dialog goes
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(printed))
    assert printed[0].startswith(b"%PDF")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_comparison_takes_no_line_for_its_buttons_alone(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.apply(language)
    window.resize(1366, 768)
    pane = versions_place(window, qtbot).comparison
    qtbot.waitUntil(lambda: bool(pane._count.text()))
    buttons = [one for one in pane.findChildren(QPushButton) if one.isVisible()]
    assert len(buttons) == 2
    said = pane._count.geometry()
    for button in buttons:
        assert said.top() <= button.geometry().center().y() <= said.bottom()
        assert not said.intersects(button.geometry())
    assert pane._other.mapTo(pane, QPoint()).y() == pane._language.mapTo(pane, QPoint()).y()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hash_is_read_without_scrolling_and_is_copied_whole(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.apply(language)
    place = versions_place(window, qtbot)
    qtbot.wait(50)
    table, number = place._table, [column.key for column in place._listing.columns].index("hash")
    index = place._listing.index(0, number)
    shown = table.visualRect(index)
    assert table.viewport().rect().contains(shown)
    assert table.fontMetrics().horizontalAdvance(index.data()) + 8 < shown.width()
    whole = place._listing.rows[0].hash
    assert index.data(Qt.ItemDataRole.ToolTipRole) == whole
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == whole


def test_restoring_brings_the_text_back_into_the_draft(window: MainWindow, qtbot: QtBot) -> None:
    place = versions_place(window, qtbot)
    assert window.opened is not None
    before = reword(window, "نص آخر")
    assert "changed since version 1" in place._subtitle.text()
    place._restore.trigger()
    assert window.opened.content is not None
    assert window.opened.content.provisions[2].text["ar"] == before
    assert "says what version 1 says" in place._subtitle.text()
    assert "Undo brings back" in place.notice.sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_charter_without_text_says_what_to_do_first(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.apply(language)
    qtbot.wait(20)
    assert window.opened is not None
    charter_id = add_charter(window.opened.workspace, Texts({"ar": "ميثاق"}), "ar")
    window.opened.choose_charter(charter_id)
    place = versions_place(window, qtbot)
    assert place._stack.currentIndex() == 1
    assert "\n" in place._none.text()
    assert not place._freeze.isEnabled()
    assert not place._adopt.isEnabled()
    assert not place._restore.isEnabled()
    assert window.opened.content is not None
    assert window.opened.content.charter.status is CharterStatus.DRAFT
