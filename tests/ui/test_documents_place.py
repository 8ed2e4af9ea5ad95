"""Saving from the Documents place: as a web page, and several at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from charterdesk.services.cancelling import Cancelled
from charterdesk.services.printing import DocumentKind, save_documents
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.documents import DocumentsPlace


def documents_place(window: MainWindow) -> DocumentsPlace:
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    return place


def test_a_charter_is_saved_as_a_web_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = documents_place(window)
    path = tmp_path / "الميثاق.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    place._kinds.setFocus()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(place._kinds, Qt.Key.Key_H, modifiers)
    qtbot.waitUntil(lambda: path.name in place.notice.sentence, timeout=10_000)
    assert 'dir="rtl"' in path.read_text("utf-8")


def test_several_documents_go_into_a_folder_without_replacing_any(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = documents_place(window)
    folder = tmp_path / "وثائق"
    folder.mkdir()
    (folder / "Charter.pdf").write_bytes(b"mine")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    place._kinds.setFocus()
    QTest.keyClick(place._kinds, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(place._kinds, Qt.Key.Key_E, modifiers)
    qtbot.waitUntil(lambda: "2" in place.notice.sentence, timeout=20_000)
    assert sorted(path.name for path in folder.iterdir()) == [
        "Charter (2).pdf",
        "Charter.pdf",
        "List of signatories.pdf",
    ]
    assert (folder / "Charter.pdf").read_bytes() == b"mine"


def test_stopping_in_the_middle_leaves_the_folder_as_it_was(
    window: MainWindow, tmp_path: Path
) -> None:
    assert window.opened is not None
    assert window.opened.content is not None
    folder = tmp_path / "out"
    folder.mkdir()
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(0)
        return len(asked) > 1

    names = {DocumentKind.CHARTER: "a", DocumentKind.SIGNATORIES: "b"}
    with pytest.raises(Cancelled):
        save_documents(window.opened.content, names, "ar", folder, cancelled=cancelled)
    assert list(folder.iterdir()) == []
