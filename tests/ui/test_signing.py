"""Signatures recorded in the window: in each way, by scans, with rules, and what comes after."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from charterdesk.model import Signatory
from charterdesk.model.attachments import MediaType, Strokes
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.terms import CharterStatus, SignatoryStatus, SigningMethod
from charterdesk.model.thresholds import ThresholdKind
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.adoption import adopt_version, require_of_signatures
from charterdesk.services.attachments import list_attachments, read_attachment
from charterdesk.services.charters import (
    edit_charter,
    edit_provision_text,
)
from charterdesk.services.organisations import edit_organisation
from charterdesk.services.printing import (
    DocumentKind,
    print_options,
    save_document,
    sheet_order,
)
from charterdesk.services.signing import change_status
from charterdesk.services.versions import freeze_version
from charterdesk.ui.dialogs.asking import AskLine
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.dialogs.reconfirming import ReconfirmDialog
from charterdesk.ui.dialogs.refusals import RefusalsDialog
from charterdesk.ui.dialogs.scanned_sheet import ScannedSheetDialog
from charterdesk.ui.dialogs.signature import SignatureDialog
from charterdesk.ui.dialogs.signing import SignDialog
from charterdesk.ui.dialogs.signing_rules import SigningRules
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.scanned_rows import read_scan
from tests.ui.answering import answering

TODAY = date(2026, 11, 23)


@pytest.fixture
def place(window: MainWindow) -> SignatoriesPlace:
    """The list, with the first of the 45 only invited."""
    assert window.opened is not None
    first = contents(window).signatories[0].signatory.id
    with window.opened.workspace.change("Test") as session:
        stored = session.get_one(Signatory, first)
        stored.status, stored.version_id, stored.signed_on = SignatoryStatus.INVITED, None, None
    shown = window.go("signatories")
    assert isinstance(shown, SignatoriesPlace)
    shown._table.show_entity(first)
    return shown


def contents(window: MainWindow) -> CharterContent:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    return content


def first(window: MainWindow) -> SignatoryEntry:
    return contents(window).signatories[0]


def text_of(table: PlainTable, row: int, column: int) -> str:
    item = table.item(row, column)
    assert item is not None
    return item.text().strip("\u2068\u2069")


def draw(pad: object) -> None:
    for start, end in (((20, 40), (120, 90)), ((140, 50), (200, 60))):
        QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*start))  # type: ignore[call-overload]
        QTest.mouseMove(pad, QPoint(*end))  # type: ignore[call-overload]
        QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*end))  # type: ignore[call-overload]


def test_a_signature_on_screen_keeps_strokes_representative_and_version(
    window: MainWindow, place: SignatoriesPlace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.opened is not None
    letter = tmp_path / "mandate.pdf"
    letter.write_bytes(b"%PDF-1.4\n")

    def fill(dialog: SignDialog) -> None:
        dialog._method.setCurrentIndex(dialog._method.findData(SigningMethod.ON_SCREEN.value))
        dialog._follow_method()
        dialog._person.setText("سعيد عزوزي")
        dialog._capacity.setText("رئيس")
        dialog._mandate.setText("01/07/2017")
        dialog.accept()  # nothing is on the pad yet
        assert dialog.isVisible()
        assert "pad is empty" in dialog._notice.sentence
        draw(dialog._pad)
        dialog.attach(letter)

    answering(monkeypatch, SignDialog, fill)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entry = first(window)
    assert entry.signatory.status is SignatoryStatus.SIGNED
    assert entry.signatory.method is SigningMethod.ON_SCREEN
    assert entry.signatory.version_id == contents(window).charter.adopted_version_id
    assert entry.signatory.mandated_on == date(2017, 7, 1)
    assert entry.representative is not None
    assert (entry.representative.name, entry.representative.capacity) == ("سعيد عزوزي", "رئيس")
    kept = list_attachments(window.opened.workspace, entry.signatory.id)
    assert {one.media_type for one in kept} == {MediaType.PDF, MediaType.STROKES}
    [strokes] = [one for one in kept if one.media_type is MediaType.STROKES]
    drawn = Strokes.from_json(read_attachment(window.opened.workspace, strokes.id))
    assert [line[0] for line in drawn.lines] == [(20.0, 40.0), (140.0, 50.0)]
    window.menus._undo_step()
    assert first(window).signatory.status is SignatoryStatus.INVITED


def test_what_the_charter_requires_and_is_missing_is_said(
    window: MainWindow, place: SignatoriesPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    rules = SigningRules(window.opened, contents(window), place)
    rules._boxes[SignatureRequirement.MANDATE].click()
    assert contents(window).charter.required_of_signatures == ("mandate",)
    said: list[str] = []

    def fill(dialog: SignDialog) -> None:
        said.append(dialog._missing.text() if dialog._missing.isVisible() else "")
        dialog._mandate.setText("01/07/2017")
        said.append("" if not dialog._missing.isVisible() else dialog._missing.text())
        dialog._mandate.setText("")

    answering(monkeypatch, SignDialog, fill)
    place._signing.open_signature()
    assert "Date of the mandate" in said[0]
    assert said[1] == ""
    column = [column.key for column in place._listing.columns].index("missing")
    assert place._listing.index(0, column).data() == "Date of the mandate"


def test_a_signature_of_several_at_once_is_not_passed_over_in_silence(
    place: SignatoriesPlace,
) -> None:
    place._table.selectAll()
    place._signing.open_signature()
    assert "Choose one organisation here" in place.notice.sentence
    place._table.clearSelection()
    place.notice.hide()
    place._signing.open_signature()
    assert "Choose one organisation here" in place.notice.sentence


def test_what_is_refused_is_said_where_the_signature_was_drawn(
    window: MainWindow, place: SignatoriesPlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.opened is not None
    workspace, charter_id = window.opened.workspace, contents(window).charter.id
    edit_charter(workspace, charter_id, status=CharterStatus.OPEN)
    adopted_on = contents(window).charter.adopted_on
    assert adopted_on is not None

    def fill(dialog: SignDialog) -> None:
        dialog._method.setCurrentIndex(dialog._method.findData(SigningMethod.ON_SCREEN.value))
        dialog._follow_method()
        draw(dialog._pad)
        dialog._pad.setFixedWidth(100)
        dialog._pad.setMinimumWidth(100)
        dialog._day.put(adopted_on - timedelta(days=1))
        dialog.accept()
        assert dialog.isVisible()
        assert "earlier than the adoption" in dialog._notice.sentence
        dialog._day.put(adopted_on)

    answering(monkeypatch, SignDialog, fill)
    place._signing.open_signature()
    signed = first(window)
    assert signed.signatory.adhesion_number == 1
    assert signed.strokes is not None  # though the pad has become narrower than what is drawn
    assert signed.strokes.width >= 200


def test_a_recorded_signature_keeps_files_and_is_told_more_later(
    window: MainWindow, place: SignatoriesPlace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.opened is not None
    workspace, charter_id = window.opened.workspace, contents(window).charter.id
    require_of_signatures(workspace, charter_id, frozenset(SignatureRequirement))
    answering(monkeypatch, SignDialog, lambda dialog: dialog._person.setText("سعيد عزوزي"))
    place._signing.open_signature()
    signatory_id = first(window).signatory.id
    dialog = SignatureDialog(window.opened, signatory_id, window.preferences, place)
    dialog.show()
    assert "Date of the mandate" in dialog._missing.text()
    dialog._capacity.setText("رئيس")
    dialog._capacity.editingFinished.emit()
    dialog._mandate.setText("01/07/2017")
    dialog._mandate.editingFinished.emit()
    assert first(window).signatory.mandated_on == date(2017, 7, 1)
    person = first(window).representative
    assert person is not None
    assert (person.name, person.capacity) == ("سعيد عزوزي", "رئيس")
    assert not dialog._missing.isVisible()

    files = dialog._files
    scan = tmp_path / "scan.png"
    QImage(20, 20, QImage.Format.Format_RGB32).save(str(scan))
    files.attach(scan)
    assert files._list.count() == 1
    assert not files._picture.pixmap().isNull()
    files.save(tmp_path / "again.png")
    assert (tmp_path / "again.png").read_bytes() == scan.read_bytes()
    (tmp_path / "macro.xlsm").write_bytes(b"PK")
    files.attach(tmp_path / "macro.xlsm")
    assert "no PNG or JPEG" in dialog._notice.sentence
    files.remove()
    assert files._list.count() == 0


def scanned(window: MainWindow, path: Path) -> ScannedSheetDialog:
    assert window.opened is not None
    place = window.go("signatories")
    return ScannedSheetDialog(
        window.opened.workspace, contents(window), read_scan(path), TODAY, place
    )


def settle() -> None:
    wait_for_operations()
    QTest.qWait(20)


def whose(dialog: ScannedSheetDialog) -> list[str | None]:
    return [box.currentData() for box in dialog._boxes()]


def test_a_scanned_sheet_is_cut_along_its_ruled_lines_page_after_page(
    window: MainWindow, place: SignatoriesPlace, tmp_path: Path
) -> None:
    assert window.opened is not None
    sheet = tmp_path / "sheet.pdf"
    save_document(contents(window), DocumentKind.SIGNATURE_SHEET, "ar", sheet)
    entries = contents(window).standing_signatories
    dialog = scanned(window, sheet)
    dialog.show()
    rows = len(dialog._rows.rows)
    assert rows > 4
    pages = dialog._page.maximum()
    assert pages > 1
    assert whose(dialog) == [entry.signatory.id for entry in entries[:rows]]
    before = dialog._rows.lines[0]
    QTest.keyClick(dialog._rows, Qt.Key.Key_Down)
    assert dialog._rows.lines[0] > before
    dialog._boxes()[1].setCurrentIndex(1)  # the first organisation twice
    dialog._keep()
    assert "two rows" in dialog._notice.sentence
    dialog._assign()
    dialog._keep()
    settle()
    settle()
    assert first(window).signatory.status is SignatoryStatus.SIGNED
    assert first(window).signatory.method is SigningMethod.SCAN
    for entry in entries[:rows]:
        [kept] = list_attachments(window.opened.workspace, entry.signatory.id)
        assert kept.media_type is MediaType.PNG
        assert kept.size < 200_000
    assert dialog._page.value() == 2
    assert whose(dialog)[0] == entries[rows].signatory.id
    assert str(rows) in dialog.summary
    window.menus._undo_step()  # one step for the whole page
    assert list_attachments(window.opened.workspace, entries[1].signatory.id) == []
    rows = len(dialog._rows.rows)
    QTest.keyClick(dialog._rows, Qt.Key.Key_Delete)
    assert len(dialog._boxes()) == rows - 1
    dialog._page.setValue(pages)
    settle()
    dialog._count.setValue(1)
    dialog._keep()
    settle()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_the_rows_of_a_scan_are_those_that_the_sheet_was_printed_with(
    window: MainWindow, place: SignatoriesPlace, tmp_path: Path
) -> None:
    assert window.opened is not None
    entries = contents(window).standing_signatories
    edit_organisation(window.opened.workspace, entries[1].organisation.id, confidential=True)
    sheet = tmp_path / "sheet.pdf"
    save_document(contents(window), DocumentKind.SIGNATURE_SHEET, "ar", sheet)
    dialog = scanned(window, sheet)
    ids = [entry.signatory.id for entry in entries]
    assert whose(dialog)[:3] == [ids[0], ids[2], ids[3]]  # a public sheet has no row for it
    dialog._confidential.click()
    assert whose(dialog)[:3] == ids[:3]
    dialog._order.setCurrentIndex(1)
    dialog._order.activated.emit(1)
    by_name = sheet_order(
        contents(window), "ar", print_options(order="alphabetical", confidential=True)
    )
    assert whose(dialog)[:3] == by_name[:3]
    assert by_name[:3] != ids[:3]


def test_a_photo_without_lines_is_divided_evenly(
    window: MainWindow, place: SignatoriesPlace, tmp_path: Path
) -> None:
    photo = QImage(800, 1000, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.white)
    painter = QPainter(photo)
    painter.drawText(20, 300, "signature")
    painter.end()
    photo.save(str(tmp_path / "photo.jpg"))
    dialog = scanned(window, tmp_path / "photo.jpg")
    dialog._count.setValue(5)
    assert len(dialog._rows.rows) == 5
    for name in ("no.png", "no.pdf"):
        (tmp_path / name).write_text("no picture")
        place._signing.cut_scan(tmp_path / name)
        settle()
        assert f"{name}” is no picture and no PDF" in place.notice.sentence.replace("\u2069", "")


def test_thresholds_are_asked_for_and_their_progress_is_in_view(
    window: MainWindow, place: SignatoriesPlace
) -> None:
    assert window.opened is not None
    rules = SigningRules(window.opened, contents(window), place)
    assert rules._offered[rules._subject.currentIndex()] == (ThresholdKind.SIGNATORIES, "")
    rules._minimum.setValue(45)
    rules._set.click()
    assert place._progress.text() == "Organisations that signed: 44 of 45"
    rules._minimum.setValue(40)
    rules._set.click()
    assert place._progress.text() == "Organisations that signed: 44 of 40, reached"
    rules._table.selectRow(0)
    rules._remove.click()
    assert not place._progress.isVisible()


def test_after_a_change_of_the_text_who_must_confirm_is_asked(
    window: MainWindow, place: SignatoriesPlace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.opened is not None
    workspace, content = window.opened.workspace, contents(window)
    provision = content.provisions[3]
    edit_provision_text(workspace, provision.id, "ar", provision.text["ar"] + " جدا")
    version_id = freeze_version(workspace, content.charter.id)
    adopt_version(workspace, version_id, adopted_on=TODAY)
    dialog = ReconfirmDialog(window.opened, window.preferences, TODAY, place)
    assert dialog._version.currentData() == version_id
    assert dialog._table.rowCount() == 44
    asked, confirm, refuse = dialog._acts[:3]
    dialog._table.clearSelection()
    for button in (asked, confirm, refuse):
        assert not button.isEnabled()
        assert button.toolTip() == "Select something in the list first."
    dialog._table.selectRow(0)
    asked.click()
    confirm.click()
    dialog._table.selectRow(1)
    answering(monkeypatch, AskLine, lambda dialog: dialog.field.setText("changed too much"))
    refuse.click()
    answers = [one.answer for one in contents(window).reconfirmations]
    assert sorted(answers) == [ReconfirmationAnswer.CONFIRMED, ReconfirmationAnswer.REFUSED]
    assert text_of(dialog._table, 0, 3) == "Signature confirmed"
    signed = contents(window).signatories[1].signatory
    assert signed.version_id != version_id  # never carried over by itself
    letters = dialog._acts[3]
    assert letters.isEnabled()
    dialog._table.selectAll()
    confirm.click()
    assert not letters.isEnabled()  # there is nobody left to write to


def test_refusals_are_listed_with_their_reasons(
    window: MainWindow, place: SignatoriesPlace
) -> None:
    assert window.opened is not None
    chosen = first(window).signatory.id
    change_status(
        window.opened.workspace, [chosen], SignatoryStatus.DECLINED, TODAY, "no mandate yet"
    )
    [table] = RefusalsDialog(contents(window), place).findChildren(PlainTable)
    assert [text_of(table, 0, column) for column in (1, 3)] == ["Declined", "no mandate yet"]


def test_the_dialog_has_no_room_for_a_pad_where_nobody_signs_on_it(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = SignDialog(
        contents(window), first(window), TODAY, window, folder=tmp_path, record=lambda *_: None
    )
    qtbot.addWidget(dialog)
    dialog.show()

    def widths(method: SigningMethod) -> tuple[int, int]:
        dialog._method.setCurrentIndex(dialog._method.findData(method.value))
        dialog._method.activated.emit(dialog._method.currentIndex())
        QTest.qWait(20)
        return dialog.width(), dialog._place.width()

    on_paper, field = widths(SigningMethod.PAPER)
    assert field > on_paper / 2
    assert dialog._kept.isVisible()
    with_pad, _ = widths(SigningMethod.ON_SCREEN)
    assert with_pad > on_paper + 200
    assert dialog._pad.isVisible()
    assert dialog._kept.isVisible()
    assert widths(SigningMethod.PAPER) == (on_paper, field)
