"""Files dropped onto the window: one is opened, one imported, anything else refused."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from charterdesk.store import Workspace
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.fields import TextArea, TextField
from charterdesk.ui.main_window import MainWindow
from tests.screenshots import LISTS

# Qt wants none made but by itself; there is no other way to bring one here.
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")


def drop(widget: QWidget, urls: Sequence[QUrl]) -> None:
    data = QMimeData()
    data.setUrls(urls)
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(400, 300), action, data, button, none)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(400, 300), action, data, button, none))
    QTest.qWait(20)


def test_a_workspace_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "أخرى.charterdesk"
    Workspace.create(path).close()
    drop(window, [QUrl.fromLocalFile(path)])
    assert window.opened is not None
    assert window.opened.workspace.path == path


def test_a_spreadsheet_is_imported(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[bool] = []
    monkeypatch.setattr(ImportDialog, "exec", lambda *_: shown.append(True))
    drop(window, [QUrl.fromLocalFile(LISTS / "late-adhesions.xlsx")])
    assert shown == [True]


def test_a_spreadsheet_dropped_onto_a_field_is_imported_and_not_written_into_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bool] = []
    monkeypatch.setattr(ImportDialog, "exec", lambda *_: shown.append(True))
    text = window.go("charter").findChildren(TextArea)[0]
    search = window.go("signatories").findChildren(TextField)[0]
    before = text.toPlainText()
    for place, field, entered in (
        ("charter", text, text.viewport()),
        ("signatories", search, search),
    ):
        window.go(place)
        assert field.isVisible()
        drop(entered, [QUrl.fromLocalFile(LISTS / "late-adhesions.xlsx")])
    assert shown == [True, True]
    assert (text.toPlainText(), search.text()) == (before, "")


def test_a_link_dropped_onto_a_text_is_written_into_it(window: MainWindow) -> None:
    text = window.go("charter").findChildren(TextArea)[0]
    drop(text.viewport(), [QUrl("https://example.org/report")])
    assert "https://example.org/report" in text.toPlainText()


def test_anything_else_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    sheet = QUrl.fromLocalFile(LISTS / "late-adhesions.xlsx")
    for urls in (
        [QUrl.fromLocalFile(tmp_path / "picture.png")],
        [sheet, sheet],
        [QUrl("https://example.org/list.xlsx")],
    ):
        assert window.place is not None
        window.place.notice.hide()
        drop(window, urls)
        assert window.place.notice.sentence == "Drop one workspace or one spreadsheet here."
    window.close_workspace()
    drop(window, [sheet])
    assert "Open a workspace first" in window.start_page.notice.sentence


def test_who_lets_a_file_be_moved_keeps_it(window: MainWindow, tmp_path: Path) -> None:
    """A file manager may remove what the other side agreed to move."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(tmp_path / "picture.png")])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    either = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    for event in (
        QDragEnterEvent(QPoint(400, 300), either, data, button, none),
        QDropEvent(QPointF(400, 300), either, data, button, none),
    ):
        event.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction
