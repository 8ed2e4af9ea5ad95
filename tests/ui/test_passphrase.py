"""The passphrase by its real widgets: set, changed, removed, asked for, and the lock."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.services.backups import back_up, list_backups
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.services.protection import set_passphrase
from charterdesk.store import BackupReason, PassphraseProblem, Workspace
from charterdesk.ui import locking
from charterdesk.ui.dialogs.locked import LockedDialog
from charterdesk.ui.dialogs.passphrase import PassphraseDialog
from charterdesk.ui.dialogs.unlocking import UnlockDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.charter import CharterPlace

PASSPHRASE = "حصان بطارية مشبك زيتون فوق الجبل الأخضر 4821"


def workspace_of(window: MainWindow) -> Workspace:
    assert window.opened is not None
    return window.opened.workspace


def encrypted(window: MainWindow) -> bool:
    return workspace_of(window).encrypted


def locked(window: MainWindow) -> bool:
    return window.locking.locked


def protect(window: MainWindow) -> None:
    wait_for_operations()
    set_passphrase(workspace_of(window), None, PASSPHRASE)
    window.locking.watch()
    window.menus.workspace.follow()


def dialog_for(window: MainWindow, qtbot: QtBot) -> PassphraseDialog:
    wait_for_operations()
    dialog = PassphraseDialog(workspace_of(window), None, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def answer(qtbot: QtBot, kind: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Do something in a dialog as soon as it stands there."""

    def look() -> None:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
        visible = [one for one in shown if one.isVisible()]
        if visible:
            act(visible[-1])
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def test_a_passphrase_is_set_weighed_and_its_loss_told(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    dialog = dialog_for(window, qtbot)
    new = dialog._new
    assert "forgotten passphrase is a lost workspace" in new._lost.text()
    assert new._lost.isVisible()
    assert new._field.echoMode() == QLineEdit.EchoMode.Password
    assert all(
        field.accessibleName() for field in dialog.findChildren(QLineEdit) if field.isVisible()
    )
    QTest.keyClicks(new._field, "password")
    assert new._strength.text().startswith("Weak")
    new._field.setText(PASSPHRASE)
    assert new._strength.text().startswith("Strong")
    assert new._meter.accessibleDescription().startswith("Strong")
    new._repeated.setText(PASSPHRASE + " ")
    assert new._strength.text() == "The two lines differ."
    assert not dialog._set.isEnabled()
    new._repeated.setText(PASSPHRASE)
    QTest.keyClick(new._repeated, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.summary))
    assert encrypted(window)
    assert new._field.text() == ""
    for backup in list_backups(workspace.path):
        with pytest.raises(PassphraseProblem):
            Workspace(backup.path, read_only=True)
    assert len(list_backups(workspace.path)) == 1


def test_a_passphrase_is_changed_and_removed_by_whoever_knows_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    protect(window)
    dialog = dialog_for(window, qtbot)
    assert not dialog._remove.isEnabled()
    dialog._old.setText("wrong")
    dialog._remove.click()
    qtbot.waitUntil(lambda: bool(dialog._notice.sentence))
    assert "not the passphrase" in dialog._notice.sentence
    assert encrypted(window)
    dialog._old.setText(PASSPHRASE)
    for field in (dialog._new._field, dialog._new._repeated):
        field.setText("another one of five words")
    dialog._set.click()
    qtbot.waitUntil(lambda: bool(dialog.summary))
    workspace.require_passphrase("another one of five words")
    dialog = dialog_for(window, qtbot)
    dialog._old.setText("another one of five words")
    dialog._remove.click()
    qtbot.waitUntil(lambda: bool(dialog.summary))
    assert not encrypted(window)
    Workspace(list_backups(workspace.path)[0].path, read_only=True).close()


def test_the_passphrase_is_asked_for_until_it_is_right(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "secret.charterdesk"
    Workspace.create(path, passphrase=PASSPHRASE).close()
    asked: list[str] = []

    def type_in(text: str) -> Callable[[QDialog], None]:
        def act(dialog: QDialog) -> None:
            [field] = dialog.findChildren(QLineEdit)
            asked.append(field.text())
            QTest.keyClicks(field, "wrong") if not text else field.setText(text)
            if not text:
                answer(qtbot, UnlockDialog, type_in(PASSPHRASE))
            QTest.keyClick(field, Qt.Key.Key_Return)

        return act

    answer(qtbot, UnlockDialog, type_in(""))
    assert window.open_path(path)
    assert asked == ["", ""]
    assert encrypted(window)
    other = tmp_path / "other.charterdesk"
    Workspace.create(other, passphrase="كلمة").close()
    answer(qtbot, UnlockDialog, lambda dialog: dialog.reject())
    assert not window.open_path(other)
    assert workspace_of(window).path == path


def test_backups_that_an_interruption_left_plain_are_protected_on_opening(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    wait_for_operations()
    (backup,) = back_up(workspace, BackupReason.IMPORT)
    with workspace.under_passphrase(PASSPHRASE):  # and the backups were not reached
        pass
    workspace.close()
    opened = Workspace(workspace.path, passphrase=PASSPHRASE)
    window.show_workspace(opened)
    wait_for_operations()
    with pytest.raises(PassphraseProblem):
        Workspace(backup.path, read_only=True)


def lock(window: MainWindow, qtbot: QtBot) -> LockedDialog:
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    [dialog] = [one for one in window.findChildren(LockedDialog) if one.isVisible()]
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    return dialog


def unlock(dialog: LockedDialog, passphrase: str) -> None:
    dialog._field.setText(passphrase)
    QTest.keyClick(dialog._field, Qt.Key.Key_Return)


def test_locked_nothing_is_seen_and_nothing_typed_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    protect(window)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    area = place._texts._areas["fr"]
    area.setFocus()
    QTest.keyClicks(area, "Mot")
    typed, cursor = area.toPlainText(), area.textCursor().position()
    dialog = lock(window, qtbot)
    assert not any(
        widget.isVisible()
        for widget in window.findChildren(QWidget)
        if widget is not dialog and not dialog.isAncestorOf(widget)
    )
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.close()
    assert dialog.isVisible()
    unlock(dialog, "wrong")
    assert locked(window)
    assert "not the passphrase" in dialog._notice.sentence
    assert not area.isVisible()
    unlock(dialog, PASSPHRASE)
    assert not locked(window)
    assert area.isVisible()
    assert (area.toPlainText(), area.textCursor().position()) == (typed, cursor)
    assert window.opened is not None
    assert window.opened.content is not None
    assert window.opened.content.provisions[0].text["fr"] == typed
    qtbot.waitUntil(area.hasFocus)


def test_a_dialog_that_is_open_is_hidden_with_what_is_typed_in_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    protect(window)
    dialog, other = QDialog(window), QDialog(window)
    field = QLineEdit(dialog)
    qtbot.addWidget(dialog)
    states: list[bool] = []

    def lock_and_unlock() -> None:
        field.setText("قيد الكتابة")
        other.show()
        window.locking.lock()
        states.append(field.isVisible())
        other.deleteLater()  # work that ends meanwhile takes its dialog along
        QApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)
        [before] = [one for one in window.findChildren(LockedDialog) if one.isVisible()]
        unlock(before, PASSPHRASE)
        states.append(field.isVisible())
        dialog.accept()

    QTimer.singleShot(0, lock_and_unlock)
    assert dialog.exec() == QDialog.DialogCode.Accepted
    assert states == [False, True]
    assert field.text() == "قيد الكتابة"


@pytest.mark.parametrize("clock", [0, 1])
def test_it_locks_when_nobody_has_touched_it_for_as_long_as_was_chosen(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, clock: int
) -> None:
    """By either clock: one stops while a laptop sleeps, the other can be set back."""
    now = [1_000.0, 1_000.0]
    monkeypatch.setattr(locking, "_now", lambda: tuple(now))
    window.locking.lock_if_idle()
    assert not locked(window)  # without a passphrase there is nothing to lock
    protect(window)
    assert window.preferences.lock_minutes == 10
    now[clock] += 599
    window.locking.lock_if_idle()
    assert not locked(window)
    QTest.keyClick(window, Qt.Key.Key_Shift)
    now[clock] += 599
    window.locking.lock_if_idle()
    assert not locked(window)
    window.menus.workspace.choose_lock_minutes(0)
    now[clock] += 99_999
    window.locking.lock_if_idle()
    assert not locked(window)
    window.menus.workspace.choose_lock_minutes(5)
    window.locking.lock_if_idle()
    assert locked(window)
    [dialog] = [one for one in window.findChildren(LockedDialog) if one.isVisible()]
    unlock(dialog, PASSPHRASE)


def test_one_may_quit_from_the_lock_and_no_setting_holds_the_passphrase(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    protect(window)
    add_organisation(workspace_of(window), Texts(ar="جذور"))
    path = workspace_of(window).path
    dialog = lock(window, qtbot)
    dialog.quit_wanted.emit()
    qtbot.waitUntil(lambda: window.opened is None)
    with Workspace(path, passphrase=PASSPHRASE) as again:
        assert len(list_organisations(again)) == 46
    settings = (tmp_path / "settings.ini").read_text("utf-8")
    assert "recent" in settings
    for word in PASSPHRASE.split():
        assert word not in settings
        assert word.encode("unicode_escape").decode().replace("\\u0", "\\x") not in settings
