"""What goes wrong is said where it happens: in the place or dialog, never in a box over it."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model import Problem
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.model.terms import SigningMethod
from charterdesk.services.consultation_sheets import write_sheet
from charterdesk.services.printing import DocumentKind, save_document
from charterdesk.services.protection import set_passphrase
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.amendment import AmendmentDialog
from charterdesk.ui.dialogs.answering import AnswerAmendment
from charterdesk.ui.dialogs.asking import AskLine
from charterdesk.ui.dialogs.charter_details import CharterDetails
from charterdesk.ui.dialogs.consultation import ConsultationDialog
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.dialogs.link_address import LinkAddress
from charterdesk.ui.dialogs.locked import LockedDialog
from charterdesk.ui.dialogs.passphrase import PassphraseDialog
from charterdesk.ui.dialogs.scanned_sheet import ScannedSheetDialog
from charterdesk.ui.dialogs.sheet_in import SheetIn
from charterdesk.ui.dialogs.signing import SignDialog
from charterdesk.ui.dialogs.versions import AdoptVersion
from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.scanned_rows import read_scan
from charterdesk.ui.wording import problem_sentence
from tests.consulted import add_consulted_draft, fill_in
from tests.screenshots import LISTS, _choose_charter
from tests.ui.conftest import LANGUAGES

SOURCES: Final = Path(__file__).parents[2] / "charterdesk" / "ui"


TODAY: Final = date(2026, 11, 28)
FIELDS: Final = re.compile(
    r"\b(?:TextField|DateField|TimeField|TextArea|MarkedArea|PassphraseField|NewPassphrase)\(\)"
)
REFUSING: Final = {
    *("amendment", "answering", "attach_choices", "charter_details", "consultation"),
    *("link_address", "locked", "passphrase", "scanned_sheet", "sheet_in", "signing", "versions"),
    "reconfirming",  # asks by a dialog of one line
}
"""Modules of dialogs with a field in which something can be wrong; each is in the test below."""
NEVER_WRONG: Final = {
    "finding": "what is not found is no fault",
    "group_names": "cannot be answered before it has a name",
    "collector": "cannot be answered before both lines are the same",
    "settings": "any name will do",
    "signature": "a date that is none marks itself, and the rest may be empty",
    "unlocking": "is asked again, by a sentence of its own",
    "verifying": "what does not fit is the answer",
}
"""The other modules with fields, and why nothing is refused there."""


def answered(dialog: QDialog) -> None:
    dialog.accept()


def wrong_fields(window: MainWindow) -> Iterator[tuple[str, Any, Callable[[Any], object], str]]:
    """Yield each dialog, what makes it wrong and tries to answer it, and the field at fault."""
    opened = window.opened
    assert opened is not None
    workspace, content = opened.workspace, opened.content
    assert content is not None
    folder = workspace.path.parent

    def date_of(
        name: str, accept: str = "accept", text: str = "31/31/31"
    ) -> Callable[[QDialog], None]:
        def act(dialog: QDialog) -> None:
            getattr(dialog, name).setText(text)
            getattr(dialog, accept)()

        return act

    yield "line", AskLine("a", "b", TextField(), window, required=True), answered, "field"
    day = AskLine("a", "b", DateField(), window)
    yield "date", day, date_of("field"), "field"
    for text in ("", "31/31/31"):
        signing = SignDialog(
            content, content.signatories[0], TODAY, window, folder=folder, record=lambda *_: None
        )
        yield "signing", signing, date_of("_day", text=text), "_day"
    signing = SignDialog(
        content, content.signatories[0], TODAY, window, folder=folder, record=lambda *_: None
    )
    yield "mandate", signing, date_of("_mandate"), "_mandate"
    pad = SignDialog(
        content, content.signatories[0], TODAY, window, folder=folder, record=lambda *_: None
    )
    pad._method.setCurrentIndex(pad._method.findData(SigningMethod.ON_SCREEN.value))
    pad._follow_method()
    yield "pad", pad, answered, "_pad"
    details = CharterDetails(workspace, content.charter, window)
    yield "details", details, date_of("_adopted_on", "_on_accepted"), "_adopted_on"
    for text in ("", "31/31/31"):
        adopting = AdoptVersion(content, None, TODAY, window)
        yield "adopting", adopting, date_of("_day", text=text), "_day"
    yield "link", LinkAddress("", window), date_of("_field", text="no address"), "_field"
    sheet = folder / "sheet.pdf"
    save_document(content, DocumentKind.SIGNATURE_SHEET, "ar", sheet)
    scanned = ScannedSheetDialog(workspace, content, read_scan(sheet), TODAY, window)
    yield "scan", scanned, date_of("_day", "_keep"), "_day"
    importing = ImportDialog(opened, LISTS / "late-adhesions.xlsx", window)
    importing._attach._wanted.setChecked(True)

    def import_with_no_date(dialog: ImportDialog) -> None:
        wait_for_operations()
        QTest.qWait(50)
        dialog._attach.date.setText("31/31/31")
        dialog._on_apply()

    yield "import", importing, import_with_no_date, "_attach.date"
    yield from _of_a_consultation(window, date_of)
    set_passphrase(workspace, None, "سبع كلمات لا صلة بينها")
    yield "locked", LockedDialog(workspace, window), date_of("_field", "_unlock"), "_field"
    changing = PassphraseDialog(workspace, None, window)

    def change(dialog: PassphraseDialog) -> None:
        dialog._old.setText("wrong")
        dialog._write("another one")
        wait_for_operations()
        QTest.qWait(50)

    yield "passphrase", changing, change, "_old"


def _of_a_consultation(
    window: MainWindow, date_of: Callable[..., Any]
) -> Iterator[tuple[str, Any, Callable[[Any], object], str]]:
    opened = window.opened
    assert opened is not None
    _choose_charter(window, in_consultation=True)
    workspace, content = opened.workspace, opened.content
    assert content is not None

    def amendment(kind: AmendmentKind, provision: int | None = 1) -> AmendmentDialog:
        dialog = AmendmentDialog(workspace, content, window)
        dialog.begin(None if provision is None else content.provisions[provision].id, TODAY)
        dialog._kind.setCurrentIndex(dialog._kind.findData(kind))
        return dialog

    yield "received", amendment(AmendmentKind.GENERAL), date_of("_day", text=""), "_day"
    yield "comment", amendment(AmendmentKind.GENERAL), answered, "_comment"
    yield "unchanged", amendment(AmendmentKind.REPLACE), answered, "_proposed"
    yield "nothing new", amendment(AmendmentKind.INSERT), answered, "_proposed"
    answer = AnswerAmendment(workspace, content, content.amendments[0], window)
    answer.choose(AmendmentStatus.REJECTED)
    yield "answer", answer, answered, "_reason"
    for name in ("_opens", "_closes"):
        consultation = ConsultationDialog(workspace, content.charter, None, TODAY, window)
        yield f"consultation {name}", consultation, date_of(name), name
    early = ConsultationDialog(workspace, content.charter, None, TODAY, window)
    yield "consultation ends first", early, date_of("_closes", text="01/01/2020"), "_closes"
    sheet = workspace.path.with_name("sheet.xlsx")
    consulted = content.consultations[0]
    write_sheet(content, consulted.consultation, "ar", sheet, consulted.invited[5][1])
    fill_in(sheet)
    taking_in = SheetIn(opened, sheet, TODAY, window)

    def take_in(dialog: SheetIn) -> None:
        wait_for_operations()
        QTest.qWait(50)
        dialog._day.setText("31/31/31")
        dialog._take_in()

    yield "sheet", taking_in, take_in, "_day"
    _choose_charter(window, in_consultation=False)


def test_every_dialog_with_fields_is_among_these() -> None:
    with_fields = {
        path.stem
        for path in (SOURCES / "dialogs").glob("*.py")
        if FIELDS.search(path.read_text("utf-8"))
    }
    assert with_fields - REFUSING - NEVER_WRONG.keys() == set()
    assert (REFUSING | NEVER_WRONG.keys()) - with_fields == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_wrong_in_a_field_is_said_at_the_field_and_the_keys_go_there(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    assert window.opened is not None
    add_consulted_draft(window.opened.workspace)
    _choose_charter(window, in_consultation=False)
    for name, dialog, act, path in wrong_fields(window):
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda dialog=dialog: dialog.isActiveWindow())  # type: ignore[misc]
        act(dialog)
        field: QWidget = dialog
        for part in path.split("."):
            field = getattr(field, part)
        notice = dialog._notice
        assert dialog.isVisible(), name
        assert notice.isVisible(), name
        assert notice.sentence, name
        qtbot.waitUntil(lambda field=field: QApplication.focusWidget() is field)  # type: ignore[misc]
        said = QAccessible.queryAccessibleInterface(field)
        assert said is not None
        assert said.text(QAccessible.Text.Name).strip(), name
        assert said.text(QAccessible.Text.Description) == notice.sentence, name
        assert field.property("wrong"), name
        if isinstance(field, TextField):
            assert field._sign is not None
            assert field._sign.isVisible(), name
        _change(field)
        assert not field.property("wrong"), name
        assert not field.accessibleDescription(), name
        dialog.hide()
        dialog.deleteLater()
        QTest.qWait(5)


def _change(field: QWidget) -> None:
    """Write something else, as a person would who mends it."""
    if isinstance(field, QComboBox):
        field.setCurrentIndex((field.currentIndex() + 1) % field.count())
    elif type(field).__name__ == "SignaturePad":
        QTest.mousePress(field, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
        QTest.mouseMove(field, QPoint(90, 60))
        QTest.mouseRelease(field, Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    elif isinstance(field, QLineEdit):
        QTest.keyClick(field, Qt.Key.Key_1)
    else:
        QTest.keyClick(field, Qt.Key.Key_A)


def test_no_box_comes_over_the_window() -> None:
    for path in SOURCES.rglob("*.py"):
        text = path.read_text("utf-8")
        for box in ("QMessageBox", "QErrorMessage"):
            assert box not in text, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_says_what_went_wrong_above_what_it_shows(
    window: MainWindow, language: str
) -> None:
    window.menus.choose_language(language)
    for destination in DESTINATIONS:
        place = window.go(destination.name)
        problem = Problem("The name is empty; type the organisation’s name.")
        place.notice.report(problem)
        QTest.qWait(30)
        assert place.notice.isVisible()
        assert place.notice.sentence == problem_sentence(problem)
        top = place.notice.mapTo(place, QPoint()).y()
        assert place._title.mapTo(place, QPoint()).y() < top < place.height() // 3
        assert place.notice.height() >= place.notice.fontMetrics().height() + 16
        place.notice.hide()
