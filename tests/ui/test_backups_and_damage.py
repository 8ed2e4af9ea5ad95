"""Backups brought back, damaged files recovered, the check that leads to the place."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.backups import back_up, list_backups
from charterdesk.services.charters import add_provision
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.services.protection import set_passphrase
from charterdesk.store import BackupReason, Workspace
from charterdesk.ui.dialogs.backups import BackupsDialog
from charterdesk.ui.dialogs.checking import CheckDialog
from charterdesk.ui.dialogs.damaged import DamagedDialog
from charterdesk.ui.dialogs.nothing_wrong import NothingWrong
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.commitments import CommitmentsPlace
from charterdesk.ui.sentence import Sentence
from tests.snapshots import snapshot
from tests.ui.answering import answering
from tests.ui.test_duplicates import nameless


def workspace_of(window: MainWindow) -> Workspace:
    assert window.opened is not None
    return window.opened.workspace


def settle(qtbot: QtBot, parent: QWidget) -> None:
    qtbot.waitUntil(lambda: not parent.findChildren(UnderWay))
    wait_for_operations()
    QApplication.processEvents()


def backups_of(window: MainWindow, qtbot: QtBot) -> BackupsDialog:
    assert window.opened is not None
    wait_for_operations()
    dialog = BackupsDialog(window.opened, window.preferences, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, dialog)
    return dialog


def lines(dialog: BackupsDialog) -> list[str]:
    tree, found = dialog._differences, []
    for number in range(tree.topLevelItemCount()):
        kind = tree.topLevelItem(number)
        assert kind is not None
        found.append(" ".join(kind.text(column) for column in range(3)))
        for row in range(kind.childCount()):
            below = kind.child(row)
            assert below is not None
            found.append(below.text(0))
    return found


def test_a_backup_says_what_it_would_bring_back_and_does_in_one_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    before = snapshot(workspace)
    wait_for_operations()
    back_up(workspace, BackupReason.IMPORT)
    add_organisation(workspace, Texts(ar="جمعية الأمل & Co"))
    dialog = backups_of(window, qtbot)
    assert nameless(dialog) == []
    assert dialog._list.rowCount() == 2
    assert lines(dialog) == ["Organisation 46 45", "Goes: \u2068جمعية الأمل & Co\u2069"]
    dialog._restore.setFocus()
    QTest.keyClick(dialog._restore, Qt.Key.Key_Space)
    settle(qtbot, dialog)
    assert "Undo takes that back" in dialog.summary
    assert snapshot(workspace) == before
    assert list_backups(workspace.path)[0].reason is BackupReason.RESTORE
    workspace.undo()
    assert len(list_organisations(workspace)) == 46
    dialog = backups_of(window, qtbot)
    assert lines(dialog) == []  # the one made before it came back
    assert "Nothing has changed" in dialog._differs.text()
    assert not dialog._restore.isEnabled()


def test_the_backup_of_the_day_goes_to_a_second_place_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = backups_of(window, qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    dialog._choose_second_place()
    assert "stick" in dialog._second.text()
    dialog._now.click()
    settle(qtbot, dialog)
    assert len(list((stick / "ورشة backups").iterdir())) == 1
    assert dialog._list.rowCount() == 3
    stick.rename(tmp_path / "gone")
    dialog._now.click()
    settle(qtbot, dialog)
    assert (
        "no file or folder “stick”".replace("stick", "\u2068stick\u2069") in dialog._notice.sentence
    )
    dialog._no_second.click()
    assert window.preferences.second_place(workspace_of(window).path) is None


def test_a_backup_under_an_earlier_passphrase_asks_for_it(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = workspace_of(window)
    wait_for_operations()
    set_passphrase(workspace, None, "first one")
    with workspace.under_passphrase("second"):
        pass
    monkeypatch.setattr("charterdesk.ui.dialogs.backups.ask_passphrase", lambda *_: "first one")
    dialog = backups_of(window, qtbot)
    settle(qtbot, dialog)
    assert "Nothing has changed" in dialog._differs.text()


def damage(path: Path, table: str = "organisation") -> None:
    """Write over the last page of a table."""
    with closing(sqlite3.connect(path)) as raw:
        *_, (last,) = raw.execute(
            "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY pageno",
            (table,),
        )
    content = bytearray(path.read_bytes())
    content[last * 4096 - 4096 : last * 4096 - 4088] = b"\xff" * 8
    path.write_bytes(content)


def when_shown(act: Callable[[DamagedDialog], object]) -> None:
    """Do something in the dialog as soon as it stands there."""

    def look() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, DamagedDialog)]
        visible = [one for one in shown if one.isVisible()]
        if not visible:
            QTimer.singleShot(20, look)
            return
        try:
            act(visible[-1])
        except BaseException:
            visible[-1].reject()
            raise

    QTimer.singleShot(0, look)


def test_opening_a_damaged_file_offers_recovery_with_a_report(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_operations()
    path, target = tmp_path / "w.charterdesk", tmp_path / "new.charterdesk"
    workspace_of(window).save_copy(path)
    damage(path)
    content = path.read_bytes()
    reports: list[str] = []

    def recover(dialog: DamagedDialog) -> None:
        assert nameless(dialog) == []
        assert dialog._backups.isHidden()
        names = iter([str(target), str(tmp_path / "report.txt")])
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (next(names), ""))
        dialog._recover.click()
        qtbot.waitUntil(dialog._open.isVisible)
        reports.append(dialog._report.toPlainText())
        dialog._save.click()
        dialog._open.click()

    when_shown(recover)
    assert window.open_path(path)
    assert workspace_of(window).path == target
    assert path.read_bytes() == content
    [report] = reports
    assert "recovered" in report
    assert "Some parts cannot be read" in report
    assert (tmp_path / "report.txt").read_text("utf-8") == f"{report}\n"


def test_a_backup_takes_the_place_of_a_damaged_file(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_operations()
    path = tmp_path / "w.charterdesk"
    workspace_of(window).save_copy(path)
    with Workspace(path) as workspace:
        back_up(workspace, BackupReason.DAILY)
    damage(path)
    when_shown(lambda dialog: dialog._put_backup())
    assert window.open_path(path)
    assert len(list_organisations(workspace_of(window))) == 45
    assert path.with_stem("w (damaged 1)").exists()


def test_a_file_with_nothing_wrong_is_not_called_damaged_and_can_be_opened(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_operations()
    path = tmp_path / "w.charterdesk"
    workspace_of(window).save_copy(path)
    with Workspace(path) as workspace:
        set_passphrase(workspace, None, "one word")
    given = iter(["another", "one word", "one word"])
    monkeypatch.setattr("charterdesk.ui.dialogs.unlocking.ask_passphrase", lambda *_: next(given))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    said: list[str] = []
    answering(
        monkeypatch, NothingWrong,
        lambda dialog: said.append(dialog.findChildren(Sentence)[0].text()),
    )  # fmt: skip
    window.menus.workspace._recover()
    qtbot.waitUntil(lambda: workspace_of(window).path == path)
    assert said == ["Nothing is wrong with “\u2068w.charterdesk\u2069”: all of it can be read."]


def test_recovering_from_the_menu_is_offered_where_something_is_damaged(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_operations()
    path = tmp_path / "w.charterdesk"
    workspace_of(window).save_copy(path)
    damage(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shown: list[Path] = []

    def leave(dialog: DamagedDialog) -> None:
        shown.append(dialog.path)
        dialog.reject()

    window.menus.workspace._recover()
    when_shown(leave)
    qtbot.waitUntil(lambda: shown == [path])


def test_giving_up_leaves_the_workspace_that_was_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_operations()
    before, path = workspace_of(window).path, tmp_path / "w.charterdesk"
    shutil.copy(before, path)
    damage(path)
    when_shown(lambda dialog: dialog.reject())
    assert not window.open_path(path)
    assert workspace_of(window).path == before
    assert window.place is not None
    assert "is damaged" in window.place.notice.sentence


def test_the_check_leads_to_what_is_missing(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    assert window.opened.charter_id is not None
    workspace = window.opened.workspace
    text = Texts(ar="التزام بلا مجموعة")
    window.menus.workspace._check()
    dialog = window.findChild(CheckDialog)
    assert dialog is not None
    settle(qtbot, dialog)
    assert "nothing is missing" in dialog._headline.text()
    added = add_provision(workspace, window.opened.charter_id, ProvisionKind.COMMITMENT, text, 99)
    dialog.check()
    settle(qtbot, dialog)
    assert nameless(dialog) == []
    assert dialog._list.rowCount() == 1
    QTest.keyClick(dialog._list, Qt.Key.Key_Return)
    assert isinstance(window.place, CommitmentsPlace)
    assert window.place._view.currentIndex().siblingAtColumn(0).data(ROW_ID) == added
    assert not dialog.isModal()
    window.language.apply("fr")
    qtbot.waitUntil(lambda: window.findChild(CheckDialog) is None)


def test_a_damaged_page_is_found_by_the_check(window: MainWindow, qtbot: QtBot) -> None:
    wait_for_operations()
    workspace = workspace_of(window)
    damage(workspace.path, "change")
    workspace._engine.dispose()  # what it has read already
    window.menus.workspace._check()
    dialog = window.findChild(CheckDialog)
    assert dialog is not None
    settle(qtbot, dialog)
    assert {finding.code for finding in dialog._findings} == {"integrity"}
