"""The whole main job by keyboard, from a template to the printed charter."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.documents.reading import letters_of
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import ProvisionKind, SignatoryStatus
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.pasting import PasteDialog
from charterdesk.ui.dialogs.registration_desk import RegistrationDesk
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.commitments import CommitmentsPlace
from charterdesk.ui.places.documents import DocumentsPlace
from tests.services.test_story import read

DATA = Path(__file__).parents[1] / "data"
CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def contents(window: MainWindow) -> CharterContent:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    return content


def key(
    widget: QWidget,
    pressed: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    if isinstance(widget, MainWindow):
        QTest.qWait(50)  # the dialog before goes
        widget.activateWindow()  # which the offscreen screen leaves to us
        assert QTest.qWaitForWindowActive(widget)
    QTest.keyClick(widget, pressed, modifiers)


def go_by_key(window: MainWindow, name: str) -> None:
    number = [one.name for one in DESTINATIONS].index(name) + 1
    key(window, Qt.Key(Qt.Key.Key_0.value + number), CONTROL)


def in_dialog(kind: type[QDialog], act: object) -> None:
    """Do something in the dialog of a kind once it is open."""

    def attempt() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, kind):
            act(shown)  # type: ignore[operator]
        else:
            QTimer.singleShot(20, attempt)

    QTimer.singleShot(20, attempt)


def test_a_facilitator_goes_from_a_template_to_a_printed_charter_by_keys(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    # A new workspace from a template, and the charter's text from the clipboard.
    path = tmp_path / "الورشة.charterdesk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))
    window.language.apply("ar")
    entries = [one for one in window.menus.file.templates.actions() if not one.isSeparator()]
    entries[0].trigger()  # the offscreen screen opens no menus
    assert contents(window).charter.languages == ("ar",)
    assert window.opened is not None
    assert window.opened.workspace.path == path
    text = (DATA / "charters" / "khemisset-2017.ar.md").read_text("utf-8")
    QGuiApplication.clipboard().setText(text)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)

    def say_commitments(dialog: PasteDialog) -> None:
        for box, part in zip(dialog._boxes(), dialog._planned, strict=True):
            if part.kind is ProvisionKind.ITEM:
                box.setFocus()
                while box.currentData() != ProvisionKind.COMMITMENT.value:
                    key(box, Qt.Key.Key_Up)
        key(dialog, Qt.Key.Key_Return)

    in_dialog(PasteDialog, say_commitments)
    key(window, Qt.Key.Key_V, CONTROL_SHIFT)
    assert len(contents(window).provisions) == 18
    assert len(contents(window).signatories) == 45
    assert "45" in place.notice.sentence

    # The seven commitments, each into a thematic group.
    go_by_key(window, "commitments")
    matrix = window.place
    assert isinstance(matrix, CommitmentsPlace)
    matrix._view.setFocus()
    rows = matrix._model.rowCount()
    assert rows >= 7
    for row in range(rows):
        matrix._view.setCurrentIndex(matrix._model.index(row, 1))
        if (
            matrix._model.index(row, 1).data(Qt.ItemDataRole.CheckStateRole)
            != Qt.CheckState.Checked
        ):
            key(matrix._view, Qt.Key.Key_Space)
    group = contents(window).groups[0].id
    assert {part for part, to in contents(window).mappings if to == group} == {
        part.id for part in contents(window).commitments
    }

    # Five organisations at the desk, by any part of their names.
    go_by_key(window, "signatories")
    names = ["البديل الثقافي", "CEFA", "بني زولي", "ترانسبرانسي", "دادس"]

    def register(dialog: RegistrationDesk) -> None:
        for name in names:
            dialog._field.insert(name)  # QTest types no Arabic
            key(dialog._field, Qt.Key.Key_Return)
        key(dialog, Qt.Key.Key_Escape)

    in_dialog(RegistrationDesk, register)
    key(window, Qt.Key.Key_R, CONTROL)
    signed = [
        entry.organisation.name["ar"]
        for entry in contents(window).signatories
        if entry.signatory.status is SignatoryStatus.SIGNED
    ]
    assert len(signed) == 5
    assert all(any(name in body for body in signed) for name in names)

    # The charter as PDF.
    printed = tmp_path / "ميثاق.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(printed), ""))
    go_by_key(window, "documents")
    documents = window.place
    assert isinstance(documents, DocumentsPlace)
    key(window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(printed.exists, timeout=20_000)
    wait_for_operations()
    assert letters_of("عقد لقاءات منتظمة لمناقشة التقدم المحرز") in read(printed)
