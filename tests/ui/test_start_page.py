"""What is shown while no workspace is open, and what is opened when the program starts."""

import sys
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog

from charterdesk.app import go_on, run
from charterdesk.services.backups import list_backups
from charterdesk.services.charters import list_charters
from charterdesk.store import BackupReason, Workspace
from charterdesk.ui.main_window import MainWindow
from tests.ui.conftest import LANGUAGES


def listed(window: MainWindow) -> list[str]:
    recent = window.start_page._recent
    names = [recent.item(row).text().split("\n")[0] for row in range(recent.count())]
    return [name.strip("\u2068\u2069") for name in names]


def open_path(window: MainWindow) -> Path | None:
    return None if window.opened is None else window.opened.workspace.path


def test_closing_a_workspace_leads_to_the_start_and_back(window: MainWindow) -> None:
    path = open_path(window)
    assert path is not None
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert open_path(window) is None
    assert window.stack.currentWidget() is window.start_page
    assert not window.sidebar.isVisible()
    assert window.windowTitle() == "CharterDesk"
    assert listed(window) == [path.stem]
    assert window.start_page._recent.hasFocus()
    QTest.keyClick(window.start_page._recent, Qt.Key.Key_Return)
    assert open_path(window) == path
    assert window.sidebar.isVisible()
    assert window.sidebar._list.hasFocus()
    window.menus.choose_language("fr")  # the start is worded again, and must not take the focus
    QTest.qWait(20)
    assert window.sidebar._list.hasFocus()


def test_what_needs_a_workspace_is_not_offered_without_one(window: MainWindow) -> None:
    names = ("Export", "copy", "Close", "Backups", "Merge", "Projector", "Search")
    actions = [
        action
        for top in window.menus.actions()
        for action in top.menu().actions()  # type: ignore[attr-defined]
        if any(name in action.text().replace("&", "") for name in names)
    ]
    assert len(actions) >= len(names)
    assert all(action.isEnabled() for action in actions)
    window.close_workspace()
    assert [action.text() for action in actions if action.isEnabled()] == []


def test_one_that_is_gone_is_said_to_be_and_can_be_taken_off(
    window: MainWindow, tmp_path: Path
) -> None:
    window.preferences.remember_recent(tmp_path / "gone.charterdesk")
    window.close_workspace()
    recent = window.start_page._recent
    assert listed(window)[0] == "gone"
    assert "not found" in recent.item(0).text()
    QTest.keyClick(recent, Qt.Key.Key_Return)
    assert open_path(window) is None
    assert "gone.charterdesk" in window.start_page.notice.sentence
    QTest.keyClick(recent, Qt.Key.Key_Delete)
    assert "gone" not in listed(window)
    assert len(listed(window)) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name(window: MainWindow, language: str) -> None:
    window.close_workspace()
    window.language.apply(language)
    QTest.qWait(20)
    for button in window.start_page.findChildren(QAbstractButton):
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface is not None
        assert not button.isVisible() or interface.text(QAccessible.Text.Name)


def test_a_backup_is_opened_as_a_workspace_of_its_own(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    workspace.back_up(BackupReason.MERGE)
    charters = [charter.id for charter in list_charters(workspace)]
    backup = next(one for one in list_backups(workspace.path) if one.reason is BackupReason.MERGE)
    window.close_workspace()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(backup.path), ""))
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "of yesterday"), "")
    )
    window.menus.file.open_backup()
    assert open_path(window) == tmp_path / "of yesterday.charterdesk"
    assert window.opened is not None
    assert [charter.id for charter in list_charters(window.opened.workspace)] == charters
    window.menus.file.open_backup()  # it is there now
    assert window.place is not None
    assert "exists already" in window.place.notice.sentence


def test_the_last_workspace_is_opened_at_the_start(window: MainWindow) -> None:
    path = open_path(window)
    assert path is not None
    window.close_workspace()
    go_on(window)
    assert open_path(window) == path


def test_the_sample_is_opened_the_first_time_and_a_missing_file_never_replaced(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_, **__: tmp_path)
    for path in window.preferences.recent:
        window.preferences.forget_recent(path)
    window.close_workspace()
    window.preferences.remember_recent(tmp_path / "gone.charterdesk")
    go_on(window)
    assert open_path(window) is None
    window.preferences.forget_recent(tmp_path / "gone.charterdesk")
    for path in window.preferences.recent:
        window.preferences.forget_recent(path)
    go_on(window)
    assert open_path(window) == tmp_path / "CharterDesk.charterdesk"


def test_a_file_that_cannot_be_opened_is_told_in_the_window(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "picture.charterdesk"
    other.write_bytes(b"\x89PNG")
    told: list[str] = []

    def look(*_: object) -> int:
        shown = (one for one in qapp.topLevelWidgets() if one.isVisible())
        [window] = [one for one in shown if isinstance(one, MainWindow)]
        told.append(window.start_page.notice.sentence)
        window.close()
        window.deleteLater()
        return 0

    monkeypatch.setattr(QApplication, "exec", look)
    monkeypatch.setattr(platformdirs, "user_config_path", lambda *_, **__: tmp_path)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    assert run(other) == 0
    qapp.processEvents()
    assert "is not a CharterDesk workspace" in told[0]


def test_a_mixed_name_stays_whole_in_the_menu_and_the_title(
    window: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "ورشة R&D 2.charterdesk"
    Workspace.create(path).close()
    assert window.open_path(path)
    window.menus.file._show_recent()
    first = window.menus.file._recent.actions()[0].text()
    assert first == "\u2068ورشة R&&D 2\u2069"
    assert window.windowTitle().startswith("\u2068ورشة R&D 2\u2069")


def test_where_a_workspace_is_stands_muted_below_its_name(window: MainWindow) -> None:
    window.close_workspace()
    recent = window.start_page._recent
    QTest.qWait(50)
    picture = recent.viewport().grab().toImage()
    row = recent.visualItemRect(recent.item(0))
    halves = [row.adjusted(0, 0, 0, -row.height() // 2), row.adjusted(0, row.height() // 2, 0, 0)]
    darkest = [
        min(
            QColor(picture.pixel(x, y)).lightness()
            for x in range(half.left() + 40, half.right())
            for y in range(half.top(), half.bottom())
        )
        for half in halves
    ]
    hint, text = (
        recent.palette().color(role).lightness()
        for role in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Text)
    )
    assert abs(darkest[0] - text) < abs(darkest[0] - hint)
    assert abs(darkest[1] - hint) < abs(darkest[1] - text)
