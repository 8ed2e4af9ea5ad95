"""Two laptops brought together by the real widgets, and the file that a colleague fills."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model import Organisation, Problem, Texts
from charterdesk.services.charters import edit_provision_text, list_charters
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    list_organisations,
)
from charterdesk.store import Workspace
from charterdesk.ui.dialogs.collector import CollectorDialog
from charterdesk.ui.dialogs.merging import MergeDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from tests.snapshots import snapshot
from tests.ui.test_duplicates import nameless


def workspace_of(window: MainWindow) -> Workspace:
    assert window.opened is not None
    return window.opened.workspace


def compare(window: MainWindow, qtbot: QtBot, path: Path) -> MergeDialog:
    assert window.opened is not None
    dialog = MergeDialog(window.opened, path, window)
    qtbot.addWidget(dialog)
    dialog.show()
    settle(qtbot, dialog)
    return dialog


def settle(qtbot: QtBot, dialog: MergeDialog) -> None:
    wait_for_operations()
    qtbot.waitUntil(dialog._progress.isHidden)
    QApplication.processEvents()


def city(window: MainWindow, organisation_id: str) -> str:
    with workspace_of(window).read() as session:
        return session.get_one(Organisation, organisation_id).city


def test_what_both_changed_is_decided_by_key_and_all_is_one_step(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_operations()
    workspace = workspace_of(window)
    path = tmp_path / "سلمى.charterdesk"
    workspace.save_copy(path)
    first, second, third, *_ = [body.id for body in list_organisations(workspace)]
    with Workspace(path, "سلمى") as theirs:
        for body in (first, second):
            edit_organisation(theirs, body, city="Fès")
        edit_organisation(theirs, third, region="Oriental")
        add_organisation(theirs, Texts(ar="شبكة الأطلس البعيد"))
    for body in (first, second):
        edit_organisation(workspace, body, city="الرباط")
    mine = add_organisation(workspace, Texts(ar="هنا فقط وحدها"))
    before = snapshot(workspace)
    dialog = compare(window, qtbot, path)
    tabs = dialog._tabs
    shown = [tabs.tabText(number) for number in range(tabs.count()) if tabs.isTabVisible(number)]
    assert shown == ["To decide (2)", "New there (1)", "Changed there (1)", "Only here (1)"]
    assert nameless(dialog) == []
    table = dialog._conflicts
    assert [
        (item.text().strip("\u2068\u2069") if (item := table.item(0, column)) else "")
        for column in (1, 2, 3)
    ] == ["City", "الرباط", "Fès"]
    assert snapshot(workspace) == before
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Space)
    taken = [side.value for side in table.choices.values()]
    assert taken == ["mine", "theirs"]
    rows = [conflict.row.key[1] for conflict in table.choices]
    dialog._apply.click()
    qtbot.waitUntil(lambda: bool(dialog.summary))
    assert "1 new" in dialog.summary.replace("\u2068", "").replace("\u2069", "")
    assert [city(window, one) for one in rows] == ["الرباط", "Fès"]
    assert len(list_organisations(workspace)) == 47
    assert mine in {body.id for body in list_organisations(workspace)}
    workspace.undo()
    assert snapshot(workspace) == before


def test_texts_that_differ_are_read_without_their_marks_unless_these_differ(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_operations()
    workspace = workspace_of(window)
    assert window.opened is not None
    assert window.opened.content is not None
    first, second, *_ = [part.id for part in window.opened.content.provisions]
    path = tmp_path / "b.charterdesk"
    workspace.save_copy(path)
    with Workspace(path, "b") as theirs:
        edit_provision_text(theirs, first, "fr", "Un **droit** perdu")
        edit_provision_text(theirs, second, "fr", "Un *droit*")
    edit_provision_text(workspace, first, "fr", "Un **droit** acquis")
    edit_provision_text(workspace, second, "fr", "Un **droit**")
    dialog = compare(window, qtbot, path)
    table = dialog._conflicts
    shown = [dialog._difference.toPlainText()]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    shown.append(dialog._difference.toPlainText())
    assert sorted(text.splitlines()[-1] for text in shown) == [
        "Un **droit**",  # a mark struck out on each side
        "Un droit acquis perdu",
    ]
    assert {
        item.text().strip("\u2068\u2069")
        for row in range(table.rowCount())
        for column in (2, 3)
        if (item := table.item(row, column))
    } == {"Un droit acquis", "Un droit perdu", "Un **droit**", "Un *droit*"}


def test_a_body_that_may_be_one_of_ours_is_decided_and_otherwise_pointed_out(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_operations()
    workspace = workspace_of(window)
    path = tmp_path / "b.charterdesk"
    workspace.save_copy(path)
    ours = add_organisation(workspace, Texts(ar="جمعية الريحان للتنمية بسيدي قاسم"))
    with Workspace(path) as theirs:
        add_organisation(theirs, Texts(ar="جمعية الريحان للتنميه بسيدي قاسم"), city="سيدي قاسم")
    dialog = compare(window, qtbot, path)
    box = dialog._same_table.cellWidget(0, 1)
    assert isinstance(box, QComboBox)
    assert box.currentData() == ours
    box.setCurrentIndex(0)
    box.activated.emit(0)
    settle(qtbot, dialog)
    assert dialog._plan is not None
    assert dialog._plan.duplicates[0].same_as is None
    dialog._apply.click()
    qtbot.waitUntil(lambda: bool(dialog.summary))
    assert "may be stored twice" in dialog.summary
    assert len(list_organisations(workspace)) == 47


def test_an_equal_workspace_has_nothing_to_merge_and_a_wrong_file_is_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    wait_for_operations()
    path = tmp_path / "b.charterdesk"
    workspace_of(window).save_copy(path)
    dialog = compare(window, qtbot, path)
    assert "nothing in it" in dialog._headline.text()
    assert not dialog._apply.isEnabled()
    path.write_text("hello")
    dialog = compare(window, qtbot, path)
    assert "not a CharterDesk workspace" in dialog._notice.sentence
    assert not dialog._apply.isEnabled()


def test_a_collector_file_with_a_passphrase_is_made_filled_and_merged_back(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    assert window.opened.charter_id is not None
    wait_for_operations()
    dialog = CollectorDialog(window.opened, window.opened.charter_id, window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    dialog._protected.setChecked(True)
    assert not dialog._save.isEnabled()
    for field in (dialog._new._field, dialog._new._repeated):
        field.setText("زيتون الجبل")
    target = tmp_path / "collector.charterdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(target), ""))
    dialog._save.click()
    qtbot.waitUntil(lambda: bool(dialog.summary))
    with Workspace(target, passphrase="زيتون الجبل") as collector:
        assert len(list_charters(collector)) == 1
        assert list_organisations(collector) == []
        add_organisation(collector, Texts(ar="شبكة الأطلس البعيد"))
    asked: list[str] = []

    def answer(problem: Problem, _: QWidget) -> str:
        asked.append(str(problem))
        return "زيتون الجبل"

    monkeypatch.setattr("charterdesk.ui.dialogs.merging.ask_passphrase", answer)
    merging = compare(window, qtbot, target)
    settle(qtbot, merging)
    assert len(asked) == 1
    merging._apply.click()
    qtbot.waitUntil(lambda: bool(merging.summary))
    assert len(list_organisations(workspace_of(window))) == 46


def test_closing_stops_the_comparison(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.opened is not None
    wait_for_operations()
    path = tmp_path / "b.charterdesk"
    workspace_of(window).save_copy(path)
    dialog = MergeDialog(window.opened, path, window)
    qtbot.addWidget(dialog)
    dialog.show()
    operation = dialog._running
    assert operation is not None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert operation.cancelled
    wait_for_operations()
    assert dialog._plan is None


def test_the_menu_opens_each_dialog_of_the_workspace(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wait_for_operations()
    path = tmp_path / "b.charterdesk"
    workspace_of(window).save_copy(path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    shown: list[str] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            shown.append(type(dialog).__name__)
            dialog.reject()
        else:
            QTimer.singleShot(20, leave)

    menus = [top.menu() for top in window.menus.actions() if "Workspace" in top.text()]
    assert isinstance(menus[0], QMenu)
    dialogs = [action for action in menus[0].actions() if action.text().endswith("…")]
    for action in dialogs:
        if "Check" not in action.text():  # that one stays beside the window
            QTimer.singleShot(0, leave)
            count = len(shown)
            action.trigger()
            qtbot.waitUntil(lambda count=count: len(shown) > count)  # type: ignore[misc]
    assert shown == [
        "PassphraseDialog",
        "BackupsDialog",
        "NothingWrong",
        "MergeDialog",
        "CollectorDialog",
    ]
    wait_for_operations()
