"""A fault that nobody foresaw, in the real window: said once, kept without data, gone on from."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from charterdesk.model import Problem, Texts
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.ui.dialogs.fault import FaultDialog, fault_handler
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import Operation, wait_for_operations

SECRET = "الاسم السري"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "logs"
    folder.mkdir()
    monkeypatch.setattr("charterdesk.faultreport.user_log_path", lambda *_, **__: folder)
    return folder


def broken(*_: object) -> None:
    raise LookupError(SECRET)


def test_a_fault_is_shown_with_a_report_that_can_be_saved_and_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", fault_handler(window))
    place = window.go("organisations")
    command = place.add_command("plus", lambda: "Break", broken)
    for _ in range(2):
        command.trigger()
    qtbot.waitUntil(lambda: window.findChild(FaultDialog) is not None)
    [dialog] = window.findChildren(FaultDialog)
    qtbot.waitUntil(lambda: dialog._report.toPlainText().count("broken: raise") == 2)
    [log] = home.iterdir()
    saved = home / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), ""))
    next(
        button for button in dialog.findChildren(QPushButton) if "the report" in button.text()
    ).click()
    assert "report.txt" in dialog._notice.sentence
    for text in (dialog._report.toPlainText(), log.read_text("utf-8"), saved.read_text("utf-8")):
        assert "broken" in text
        assert SECRET not in text
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert window.opened is not None
    add_organisation(window.opened.workspace, Texts(ar="جمعية الأمل"))
    assert len(list_organisations(window.opened.workspace)) == 46


def test_a_fault_in_work_off_the_windows_thread_is_shown_too(
    window: MainWindow, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", fault_handler(window))
    Operation[None]().start(broken)
    wait_for_operations()
    qtbot.waitUntil(lambda: window.findChild(FaultDialog) is not None)
    assert list(home.iterdir())
    window.findChildren(FaultDialog)[0].accept()


def test_what_the_disk_did_is_said_in_the_place_and_is_no_fault(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full() -> None:
        raise Problem("The disk is full; “{name}” was not written.", name="w")

    monkeypatch.setattr(sys, "excepthook", fault_handler(window))
    place = window.go("organisations")
    place.add_command("plus", lambda: "Break", full).trigger()
    assert "disk is full" in place.notice.sentence
    assert window.findChild(FaultDialog) is None
