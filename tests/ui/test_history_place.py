"""The journal, through the place of the window that shows it."""

import re
import time
from collections.abc import Iterator, Sequence
from datetime import timedelta
from enum import StrEnum
from threading import Thread, current_thread, main_thread

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, event

from charterdesk.model import Organisation, Texts
from charterdesk.model.base import Base
from charterdesk.model.cancelling import each
from charterdesk.model.terms import Digits
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.services.charters import edit_provision, load_charter, remove_provision
from charterdesk.services.organisations import add_organisation, edit_organisation
from charterdesk.store import ChangeSet, KeptRow
from charterdesk.store.journal import JOURNAL_TABLES, ChangeSetKind, RecordedChange
from charterdesk.store.reverting import revert
from charterdesk.ui import reports
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.field_words import entity_word, field_word, is_readable, value_text
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.open_workspace import CHARTER_TABLES, DIRECTORY_TABLES
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.history import HistoryPlace
from charterdesk.ui.wording import term
from tests.snapshots import snapshot
from tests.ui.conftest import LANGUAGES


def history_place(window: MainWindow) -> HistoryPlace:
    place = window.go("history")
    assert isinstance(place, HistoryPlace)
    return place


def settle() -> None:
    """Let what is read and done off the window's thread arrive."""
    for _ in range(3):
        QApplication.processEvents()
        wait_for_operations()
    QApplication.processEvents()


def shown(place: HistoryPlace, key: str) -> list[str]:
    settle()
    [column] = [column for column in place._listing.columns if column.key == key]
    return [column.text(entry) for entry in place._listing.rows]


def test_the_steps_that_are_listed_are_printed(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    add_organisation(window.opened.workspace, Texts(ar="جمعية الزعفران"))
    window.language.apply("ar")
    place = history_place(window)
    qtbot.waitUntil(lambda: len(shown(place, "what")) == 2)
    printed: list[bytes] = []
    monkeypatch.setattr(reports, "print_pages", lambda pdf, *_: printed.append(pdf))
    place.print_history()
    qtbot.waitUntil(lambda: bool(printed), timeout=10_000)
    with PdfDocument(printed[0]) as file:
        text = file[0].get_textpage().get_text_range()
    assert "السجل" in text
    assert "جمعية الزعفران" in text


def test_the_latest_step_comes_first_and_the_list_follows_the_work(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = history_place(window)
    assert shown(place, "what") == ["Add the sample charter"]
    assert window.opened is not None
    add_organisation(window.opened.workspace, Texts({"ar": "جمعية الأمل"}))
    assert shown(place, "what") == ["Add organisation", "Add the sample charter"]
    assert shown(place, "rows")[0] == "1"
    window.opened.workspace.undo()
    assert shown(place, "what")[0] == "Undone: \u2068Add organisation\u2069"
    assert shown(place, "taken_back") == ["", "Taken back", ""]
    window.opened.workspace.redo()
    assert shown(place, "what")[0] == "Redone: \u2068Add organisation\u2069"


def test_a_step_is_found_with_another_spelling(window: MainWindow, qtbot: QtBot) -> None:
    place = history_place(window)
    assert window.opened is not None
    add_organisation(window.opened.workspace, Texts({"ar": "جمعية الأمل"}))
    add_organisation(window.opened.workspace, Texts({"ar": "شبكة أخرى"}))
    place._search.setText("جمعيه الامل")
    assert shown(place, "about") == ["جمعية الأمل"]


@pytest.mark.parametrize("form", ["%d/%m/%Y", "%Y-%m-%d", "%Y-%m"])
def test_a_step_is_found_by_its_day(window: MainWindow, form: str) -> None:
    place = history_place(window)
    everything = shown(place, "what")
    made_at = place._listing.rows[0].made_at.astimezone()
    place._search.setText(made_at.strftime(form))
    assert shown(place, "what") == everything
    place._search.setText((made_at + timedelta(days=400)).strftime(form))
    assert not shown(place, "what")


def test_what_a_step_was_about_is_told_in_the_language_of_the_window(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = history_place(window)
    assert window.opened is not None
    workspace = window.opened.workspace
    body = add_organisation(workspace, Texts({"ar": "جذور", "fr": "Racines"}))
    edit_organisation(workspace, body, city="الرباط")
    place._table.selectRow(0)
    for language, name in (("fr", "Racines"), ("ar", "جذور")):
        window.language.apply(language)
        qtbot.waitUntil(lambda name=name: shown(place, "about")[0] == name)  # type: ignore[misc]
        qtbot.waitUntil(lambda name=name: name in place._changes.toPlainText())  # type: ignore[misc]


def test_only_one_persons_steps_are_shown(window: MainWindow, qtbot: QtBot) -> None:
    place = history_place(window)
    assert window.opened is not None
    window.opened.workspace.author = "سلمى"
    add_organisation(window.opened.workspace, Texts({"ar": "جمعية الأمل"}))
    settle()
    place._author.setCurrentIndex(place._author.findData("سلمى"))
    place._author.activated.emit(place._author.currentIndex())
    assert shown(place, "author") == ["سلمى"]
    place._author.setCurrentIndex(0)
    place._author.activated.emit(0)
    assert len(shown(place, "author")) == 2


def test_the_chosen_step_shows_its_fields_before_and_after(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = history_place(window)
    assert window.opened is not None
    workspace = window.opened.workspace
    body = add_organisation(workspace, Texts({"ar": "جمعية الأمل"}))
    edit_organisation(workspace, body, city="<b>الرباط</b>", confidential=True)
    settle()
    place._table.selectRow(0)
    qtbot.waitUntil(lambda: "الرباط" in place._changes.toPlainText())
    text = place._changes.toPlainText()
    assert "<b>الرباط</b>" in text
    assert "City" in text
    assert "Not to be named in public\nNo Yes" in text


def test_only_the_language_that_changed_is_shown_in_its_direction(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = history_place(window)
    assert window.opened is not None
    assert window.opened.content is not None
    provision = window.opened.content.provisions[2]
    texts = Texts({**provision.text, "fr": f"{provision.text['fr']} Fin."})
    edit_provision(window.opened.workspace, provision.id, text=texts)
    settle()
    place._table.selectRow(0)
    qtbot.waitUntil(lambda: "Fin." in place._changes.toPlainText())
    last = place._changes.document().lastBlock()
    assert last.text().endswith("Fin.")
    assert last.textDirection() == Qt.LayoutDirection.LeftToRight
    assert last.previous().text() == "Text"


def test_a_text_that_changed_is_shown_without_its_marks(window: MainWindow, qtbot: QtBot) -> None:
    place = history_place(window)
    assert window.opened is not None
    assert window.opened.content is not None
    provision = window.opened.content.provisions[2]
    for text in ("Un **droit** acquis", "Un **droit** perdu"):
        edit_provision(window.opened.workspace, provision.id, text=Texts({"fr": text}))
    settle()
    place._table.selectRow(0)
    qtbot.waitUntil(lambda: "perdu" in place._changes.toPlainText())
    assert place._changes.document().lastBlock().text() == "Un droit acquis perdu"


def test_undo_to_here_leaves_the_chosen_step_the_last_that_stands(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = history_place(window)
    assert window.opened is not None
    for name in ("جمعية أ", "جمعية ب", "جمعية ت"):
        add_organisation(window.opened.workspace, Texts({"ar": name}))
    settle()
    place._table.selectRow(0)
    assert not place._undo_to.isEnabled()
    settle()
    place._table.selectRow(2)
    place._undo_to.trigger()
    settle()
    last = window.opened.workspace.undoable()
    assert last is not None
    assert last.detail == "جمعية أ"
    assert "Undo and Redo" in place.notice.sentence


def test_taking_a_step_back_says_what_was_kept(window: MainWindow, qtbot: QtBot) -> None:
    place = history_place(window)
    assert window.opened is not None
    workspace = window.opened.workspace
    assert window.opened.content is not None
    provision = window.opened.content.provisions[2]
    for text in ("نص أول", "نص ثان"):
        edit_provision(workspace, provision.id, text=Texts({"ar": text}))
    settle()
    place._table.selectRow(1)
    place._take_back.trigger()
    settle()
    assert "Kept as it is" in place.notice.sentence
    assert "Provision" in place.notice.sentence
    assert "Text" in place.notice.sentence
    assert window.opened.content.provisions[2].text["ar"] == "نص ثان"


def test_a_step_of_long_ago_is_taken_back_alone(window: MainWindow, qtbot: QtBot) -> None:
    place = history_place(window)
    assert window.opened is not None
    assert window.opened.content is not None
    provision = window.opened.content.provisions[2]
    remove_provision(window.opened.workspace, provision.id)
    add_organisation(window.opened.workspace, Texts({"ar": "جمعية الأمل"}))
    settle()
    place._table.selectRow(1)
    place._take_back.trigger()
    settle()
    assert window.opened.content.provisions[2].id == provision.id
    assert shown(place, "what")[0] == "Taken back: \u2068Remove provision\u2069"
    assert place._table.selected_ids() == [str(place._listing.rows[2].number)]
    assert not place._take_back.isEnabled()


def test_undoing_many_steps_is_shown_and_stopped_leaves_all_as_it_was(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = history_place(window)
    assert window.opened is not None
    workspace = window.opened.workspace
    for number in range(30):
        add_organisation(workspace, Texts({"ar": f"جمعية {number}"}))
    settle()
    before = snapshot(workspace)

    def slow(changes: Sequence[RecordedChange]) -> Iterator[RecordedChange]:
        for change in each(changes):
            time.sleep(0.05)
            yield change

    monkeypatch.setattr("charterdesk.store.reverting.each", slow)
    place._table.selectRow(30)
    place._undo_to.trigger()
    dialog = place.findChild(UnderWay)
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.isModal()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not place.findChildren(UnderWay))
    assert snapshot(workspace) == before
    assert place.notice.sentence == ""
    monkeypatch.undo()
    place._undo_to.trigger()
    settle()
    assert "Undo and Redo" in place.notice.sentence
    assert shown(place, "taken_back").count("Taken back") == 30


def test_a_step_is_undone_off_the_windows_thread(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    before = snapshot(workspace)
    with workspace.change("Import organisations") as session:
        session.add_all(Organisation(name=Texts(fr=f"Association {n}")) for n in range(400))
    window.stack.setFocus()
    threads: list[Thread] = []

    def noting(
        connection: Connection, step: ChangeSet, kind: ChangeSetKind, author: str
    ) -> tuple[KeptRow, ...]:
        threads.append(current_thread())
        return revert(connection, step, kind, author)

    monkeypatch.setattr("charterdesk.store.workspace.revert", noting)
    window.menus._undo_step()
    assert snapshot(workspace) == before
    window.menus._steps.redo()
    assert main_thread() not in threads
    assert len(threads) == 2
    assert len(snapshot(workspace)["organisation"]) == 445


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_a_closed_list_that_is_stored_is_named(
    window: MainWindow, language: str
) -> None:
    window.language.apply(language)
    members = [*SignatureRequirement]
    for table in Base.metadata.sorted_tables:
        for column in table.columns:
            kind = column.type.python_type
            if issubclass(kind, StrEnum) and table.name not in JOURNAL_TABLES:
                members += kind
    assert len(members) > 90
    for member in members:
        word = term(member)
        assert language != "ar" or isinstance(member, Digits) or re.search(r"[\u0600-\u06ff]", word)
        assert word


def test_a_charter_is_read_anew_whenever_a_table_changes_that_it_is_read_from(
    window: MainWindow,
) -> None:
    assert window.opened is not None
    workspace, charter_id = window.opened.workspace, window.opened.charter_id
    assert charter_id is not None
    read: list[str] = []

    @event.listens_for(workspace._engine, "before_cursor_execute")
    def note(_: object, __: object, statement: str, *___: object) -> None:
        read.extend(re.findall(r"(?:FROM|JOIN) (\w+)", statement))

    load_charter(workspace, charter_id)
    event.remove(workspace._engine, "before_cursor_execute", note)
    assert {"charter", "charter_version", "meeting", "amendment"} <= set(read)
    assert set(read) <= CHARTER_TABLES | DIRECTORY_TABLES


def test_every_entity_and_field_of_a_workspace_has_a_word() -> None:
    for table in Base.metadata.sorted_tables:
        if table.name in JOURNAL_TABLES:
            continue
        assert entity_word(table.name)
        for column in table.columns:
            if is_readable(table.name, column.name):
                assert field_word(column.name), f"{table.name}.{column.name}"


@pytest.mark.parametrize(
    ("table_name", "field", "stored", "read"),
    [
        ("charter", "status", "adopted", "Adopted"),
        ("charter", "languages", "ar\nfr", "Arabic\nFrench"),
        ("provision", "position", "0", "1"),
        ("charter", "required_of_signatures", "mandate", "Date of the mandate"),
        ("amendment", "status", "accepted_modified", "Accepted in other words"),
        ("signatory", "late", "0", "No"),
        ("signatory", "place", "الرباط", "الرباط"),
        ("signatory", "signed_on", "", ""),
    ],
)
def test_a_stored_value_is_said_as_people_read_it(
    window: MainWindow, table_name: str, field: str, stored: str, read: str
) -> None:
    assert value_text(table_name, field, stored) == read
