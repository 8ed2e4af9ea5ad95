"""A disk that refuses, by the real window: one sentence, and the two things that help."""

import os
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from charterdesk.services.organisations import list_organisations
from charterdesk.store import Workspace
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.leaving import Leaving
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.place import Place
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.sentence import Sentence


def write(window: MainWindow, text: str) -> CharterPlace:
    wait_for_operations()
    QApplication.processEvents()
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    area = place._texts._areas["ar"]
    area.setPlainText(text)
    area.commit()
    return place


def stored(window: MainWindow) -> str:
    assert window.opened is not None
    assert window.opened.content is not None
    return window.opened.content.provisions[0].text["ar"]


def offered(place: Place) -> tuple[bool, bool]:
    return place.notice._retry.isVisible(), place.notice._elsewhere.isVisible()


@pytest.fixture
def full_disk(window: MainWindow) -> list[int]:
    """How many pages the workspace may have; at first no more than it has."""
    assert window.opened is not None
    workspace = window.opened.workspace
    wait_for_operations()
    room = [workspace.path.stat().st_size // 4096]

    @event.listens_for(workspace._engine, "checkout")
    def limit(connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {room[0]}")

    return room


def test_on_a_full_disk_one_tries_again_and_nothing_typed_is_lost(
    window: MainWindow, full_disk: list[int]
) -> None:
    text = "نص طويل " * 4_000
    place = write(window, text)
    assert "disk is full" in place.notice.sentence
    assert offered(place) == (True, True)
    assert stored(window) != text.strip()
    assert place._texts._areas["ar"].toPlainText() == text
    full_disk[0] = 1 << 20
    place.notice._retry.click()
    assert place.notice.sentence == ""
    assert stored(window) == text


def answered(monkeypatch: pytest.MonkeyPatch, words: str) -> list[str]:
    """Answer each question by a button; return the list of what will have been asked."""
    asked: list[str] = []

    def answer(dialog: Leaving) -> int:
        asked.append(" ".join(one.text() for one in dialog.findChildren(Sentence)))
        [button] = [one for one in (dialog.leave, dialog.stay) if one.text() == words]
        button.click()
        return dialog.result()

    monkeypatch.setattr(Leaving, "exec", answer)
    return asked


def test_what_a_full_disk_refused_is_not_left_behind_unasked(
    window: MainWindow, full_disk: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    path = window.opened.workspace.path
    text = "نص طويل " * 4_000
    place = write(window, text)
    place.notice.hide()
    window.go("organisations")
    asked = answered(monkeypatch, "Stay here")
    window.close()
    window.close_workspace()
    assert not window.open_path(path.with_name("another.charterdesk"))
    assert len(asked) == 3
    assert all("disk is full" in one and "Leave without it?" in one for one in asked)
    assert window.isVisible()
    assert window.place is place
    assert place._texts._areas["ar"].toPlainText() == text
    answered(monkeypatch, "Leave without it")
    window.close()
    assert not window.isVisible()


def test_what_a_full_disk_refused_is_written_once_there_is_room(
    window: MainWindow, full_disk: list[int]
) -> None:
    assert window.opened is not None
    path = window.opened.workspace.path
    text = "نص طويل " * 4_000
    place = write(window, text)
    place._outline.setCurrentIndex(place._model.index(1))
    assert "disk is full" in place.notice.sentence
    place._outline.setCurrentIndex(place._model.index(0))
    assert place._texts._areas["ar"].toPlainText() == text
    full_disk[0] = 1 << 20
    window.close()
    assert window.open_path(path)
    assert stored(window) == text


@pytest.mark.skipif(os.name != "posix", reason="Windows moves no open file")
def test_a_stick_pulled_out_is_told_a_copy_is_saved_elsewhere_and_it_works_when_it_is_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    path, copy = window.opened.workspace.path, tmp_path / "copy.charterdesk"
    gone = path.with_name("gone")
    wait_for_operations()
    path.rename(gone)
    place = write(window, "نص جديد")
    assert "no file or folder" in place.notice.sentence
    assert offered(place) == (True, True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(copy), ""))
    place.notice._elsewhere.click()
    with Workspace(copy) as saved:
        assert len(list_organisations(saved)) == 45
    place.notice.hide()
    window.sidebar.choose([one.name for one in DESTINATIONS].index("organisations"))
    assert window.place is place  # a place that cannot be read is not shown empty
    assert "no file or folder" in place.notice.sentence
    gone.rename(path)
    place = write(window, "نص جديد")
    place._texts._areas["ar"].setPlainText("نص أجدّ")
    place.commit()
    assert stored(window) == "نص أجدّ"


def test_a_workspace_that_is_only_looked_at_says_so(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, "Leave without it")  # as the window is closed in the end
    assert window.opened is not None
    wait_for_operations()
    path = tmp_path / "w.charterdesk"
    window.opened.workspace.save_copy(path)
    window.show_workspace(Workspace(path, read_only=True))
    assert "to look only" in window.windowTitle()
    place = write(window, "نص جديد")
    assert "read-only" in place.notice.sentence
    assert place.notice._elsewhere.isVisible()
