"""Long work: how far it is, how much remains, and that Cancel leaves things as they were."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model.cancelling import Cancelled, is_stopped, tell, watched
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.printing import DocumentKind, PrintOptions, save_document
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.documents import DocumentsPlace
from tests.ui.conftest import LANGUAGES


def under_way(parent: QWidget, qtbot: QtBot) -> UnderWay:
    """Return what shows that work is under way, once it is in sight."""
    [dialog] = parent.findChildren(UnderWay)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_much_remains_is_said_and_cancel_is_offered(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    go_on = Event()
    ends: list[object] = []

    def work() -> None:
        tell(3, 10)
        go_on.wait(10)
        tell(4, 10)

    place = window.go("history")
    UnderWay("…", place).run(work, ends.append, ends.append)
    dialog = under_way(place, qtbot)
    qtbot.waitUntil(lambda: "7" in dialog._how_far._remaining.text())
    assert dialog._how_far._bar.value() == 30
    assert dialog._how_far._remaining.isVisible()
    [cancel] = dialog.findChildren(QPushButton)
    assert cancel.isVisible()
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    go_on.set()
    qtbot.waitUntil(lambda: not place.findChildren(UnderWay))
    assert ends == []


def test_what_only_reads_is_left_at_once_and_not_heard_of_again(
    window: MainWindow, qtbot: QtBot
) -> None:
    go_on, ended = Event(), Event()
    ends: list[object] = []

    def work() -> str:
        go_on.wait(10)
        ended.set()
        return "read"

    place = window.go("history")
    UnderWay("…", place, reading=True).run(work, ends.append, ends.append)
    QTest.keyClick(under_way(place, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not place.findChildren(UnderWay))
    assert not ended.is_set()
    go_on.set()
    wait_for_operations()
    qtbot.wait(20)
    assert ended.is_set()
    assert ends == []


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
def test_saving_a_document_is_stopped_and_leaves_no_file(
    window: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    path = tmp_path / f"charter{suffix}"
    path.write_text("what was there")
    stopped = Event()

    def slow(
        content: CharterContent, kind: DocumentKind, language: str, path: Path,
        options: PrintOptions,
    ) -> None:  # fmt: skip
        while not is_stopped():
            stopped.wait(0.02)
        save_document(content, kind, language, path, options)

    monkeypatch.setattr("charterdesk.services.printing.save_document", slow)
    monkeypatch.setattr("charterdesk.ui.places.documents.ask_new_file", lambda *_: path)
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    place._save(suffix)
    QTest.keyClick(under_way(place, qtbot), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not place.findChildren(UnderWay))
    assert place.notice.sentence == ""
    assert path.read_text() == "what was there"
    assert [one for one in tmp_path.iterdir() if one.name.startswith(".charterdesk-")] == []


def test_a_document_that_is_stopped_is_as_it_was(window: MainWindow, tmp_path: Path) -> None:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    path = tmp_path / "charter.pdf"
    with pytest.raises(Cancelled), watched(cancelled=lambda: True):
        save_document(content, DocumentKind.CHARTER, "ar", path)
    assert list(tmp_path.glob("charter*")) == []
