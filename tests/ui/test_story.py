"""The life of a charter through the window: drafted, adopted, signed, changed, joined, left."""

from collections import Counter
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from charterdesk.documents.reading import letters_of
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.model.terms import CharterStatus, ProvisionKind, SignatoryStatus, SigningMethod
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.printing import DocumentKind, save_document
from charterdesk.ui.dialogs.amendment import AmendmentDialog
from charterdesk.ui.dialogs.answering import AnswerAmendment
from charterdesk.ui.dialogs.asking import AskLine
from charterdesk.ui.dialogs.charter_details import CharterDetails
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.dialogs.consultation import ConsultationDialog
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.dialogs.reconfirming import ReconfirmDialog
from charterdesk.ui.dialogs.registration_desk import RegistrationDesk
from charterdesk.ui.dialogs.scanned_sheet import ScannedSheetDialog
from charterdesk.ui.dialogs.sheet_in import SheetIn
from charterdesk.ui.dialogs.sheets_out import SheetsOut
from charterdesk.ui.dialogs.signing import SignDialog
from charterdesk.ui.dialogs.verifying import VerifyDialog
from charterdesk.ui.dialogs.versions import AdoptVersion, FreezeVersion
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.consultation import ConsultationPlace
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.places.versions import VersionsPlace
from tests.services.test_story import read
from tests.ui.answering import answering

DATA = Path(__file__).parents[1] / "data" / "spreadsheets"
TEXTS = (
    (ProvisionKind.HEADING, "ميثاق المشاركة"),
    (ProvisionKind.PREAMBLE, "نحن المنظمات المجتمعة في الرباط"),
    (ProvisionKind.COMMITMENT, "تنظيم دورات تكوينية حول الحق في الماء"),
    (ProvisionKind.COMMITMENT, "نشر تقرير سنوي"),
)
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def content_of(window: MainWindow) -> CharterContent:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    return content


def settle() -> None:
    """Wait for what runs off the window's thread, and for what comes of it."""
    wait_for_operations()
    QTest.qWait(20)


def write(window: MainWindow) -> None:
    """Begin a charter and type its text."""
    window.menus.file.charters.add_empty()
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    for kind, text in TEXTS:
        place._insert(kind)
        [area] = place._texts._areas.values()
        area.insertPlainText(text)
        place.commit()


def reword(window: MainWindow, old: str, new: str) -> None:
    """Change a word of the first commitment in its field."""
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place.show_entity(content_of(window).commitments[0].id)
    [area] = place._texts._areas.values()
    area.setPlainText(area.toPlainText().replace(old, new))
    place.commit()


def freeze(window: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    place = window.go("versions")
    assert isinstance(place, VersionsPlace)
    answering(monkeypatch, FreezeVersion, lambda dialog: dialog.name.setText(name))
    place._freeze.trigger()
    assert content_of(window).versions[-1].name == name


def adopt(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Adopt the latest version."""
    place = window.go("versions")
    assert isinstance(place, VersionsPlace)
    latest = content_of(window).versions[-1].id
    place.show_entity(latest)
    answering(monkeypatch, AdoptVersion, lambda dialog: None)
    place._adopt.trigger()
    assert content_of(window).charter.adopted_version_id == latest


def import_the_45(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.opened is not None
    dialog = ImportDialog(window.opened, DATA / "khemisset-signatories.xlsx", window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._running is None, timeout=10_000)
    dialog._apply.click()
    qtbot.waitUntil(lambda: dialog._running is None, timeout=10_000)
    dialog.done(0)
    answering(monkeypatch, ChooseOrganisations, lambda choice: choice._table.selectAll())
    list_of(window)._add.trigger()


def consult(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    """Consult on the draft: two amendments collide, one is accepted, a sheet comes back."""
    place = window.go("consultation")
    assert isinstance(place, ConsultationPlace)

    def open_it(dialog: ConsultationDialog) -> None:
        dialog._opens.setText("2026-01-10")
        dialog._closes.setText("2099-02-10")

    answering(monkeypatch, ConsultationDialog, open_it)
    place._consultations._new.trigger()
    part = content_of(window).commitments[0]
    for words in ("تنظيم ندوات سنوية حول الحق في الماء", "تنظيم ورشات جهوية حول الحق في الماء"):

        def propose(dialog: AmendmentDialog, words: str = words) -> None:
            dialog._kind.setCurrentIndex(dialog._kind.findData(AmendmentKind.REPLACE))
            dialog._kind.activated.emit(dialog._kind.currentIndex())
            dialog._provision.setCurrentIndex(dialog._provision.findData(part.id))
            dialog._proposed.setPlainText(words)

        answering(monkeypatch, AmendmentDialog, propose)
        QTest.keyClick(window, Qt.Key.Key_A, CONTROL_SHIFT)
    first, second = (entry.amendment for entry in content_of(window).amendments)
    seen: list[str] = []

    def accept(dialog: AnswerAmendment) -> None:
        dialog.choose(AmendmentStatus.ACCEPTED)
        seen.append(dialog._collisions.text())
        dialog._reason.setPlainText("أقرب إلى عمل الجهات")

    answering(monkeypatch, AnswerAmendment, accept)
    place._amendments.show_entity(first.id)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert seen[0]  # the other one touches the same words
    assert content_of(window).commitments[0].text["ar"].startswith("تنظيم ندوات سنوية")

    def refuse(dialog: AnswerAmendment) -> None:
        dialog.choose(AmendmentStatus.REJECTED)
        dialog._reason.setPlainText("أُخذ بالأول")

    answering(monkeypatch, AnswerAmendment, refuse)
    place._amendments.show_entity(second.id)
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    statuses = [entry.amendment.status for entry in content_of(window).amendments]
    assert statuses == [AmendmentStatus.ACCEPTED, AmendmentStatus.REJECTED]
    send_a_sheet(place, qtbot, monkeypatch, folder)
    assert content_of(window).amendments[-1].amendment.comment == "رأي في الديباجة"


def send_a_sheet(
    place: ConsultationPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    """Save a sheet, write into it, and take it in for an organisation."""
    path = folder / "sheet.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    answering(monkeypatch, SheetsOut, lambda dialog: dialog._whom.setCurrentIndex(2))
    place._tabs.setCurrentWidget(place._consultations)
    place._consultations._sheets._save_sheets()
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: bool(place.notice.sentence))
    book = openpyxl.load_workbook(path)
    page = book.active
    assert isinstance(page, Worksheet)
    page.cell(7, 3, "رأي في الديباجة")
    book.save(path)
    answering(monkeypatch, ChooseOrganisations, lambda dialog: dialog._table.selectRow(3))

    def take_in(dialog: SheetIn) -> int:
        dialog.show()
        qtbot.waitUntil(lambda: dialog._running is None)
        dialog._organisation.click()
        qtbot.waitUntil(lambda: dialog._running is None)
        dialog._apply.click()
        qtbot.waitUntil(lambda: bool(dialog.result()))
        return dialog.result()

    monkeypatch.setattr(SheetIn, "exec", take_in)
    place._consultations._sheets._ask_files()


def list_of(window: MainWindow) -> SignatoriesPlace:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    return place


def sign_in_three_ways(window: MainWindow, monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Have some sign on a sheet that is scanned, fifteen at the desk, the others on screen."""
    place, content = list_of(window), content_of(window)
    sheet = folder / "signed-sheet.pdf"
    save_document(content, DocumentKind.SIGNATURE_SHEET, "ar", sheet)

    def keep(dialog: ScannedSheetDialog) -> int:
        dialog._keep()  # the first page; the others sign in other ways
        settle()
        return dialog.result()

    monkeypatch.setattr(ScannedSheetDialog, "exec", keep)
    place._signing.cut_scan(sheet)
    settle()
    assert window.opened is not None
    desk = RegistrationDesk(window.opened, place)
    for _ in range(15):
        waiting = next(
            entry
            for entry in content_of(window).signatories
            if entry.signatory.status is not SignatoryStatus.SIGNED
        )
        desk._field.setText(waiting.organisation.name.text("ar"))
        QTest.keyClick(desk._field, Qt.Key.Key_Return)

    def pen(dialog: SignDialog) -> None:
        dialog._method.setCurrentIndex(dialog._method.findData(SigningMethod.ON_SCREEN.value))
        dialog._follow_method()
        dialog._person.setText("ممثلة المنظمة")
        QTest.mousePress(dialog._pad, Qt.MouseButton.LeftButton, pos=QPoint(20, 40))
        QTest.mouseMove(dialog._pad, QPoint(160, 90))
        QTest.mouseRelease(dialog._pad, Qt.MouseButton.LeftButton, pos=QPoint(160, 90))

    answering(monkeypatch, SignDialog, pen)
    for entry in content_of(window).signatories:
        if entry.signatory.status is not SignatoryStatus.SIGNED:
            place.show_entity(entry.signatory.id)
            place._signing.open_signature()


def join_late(window: MainWindow, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a new organisation on the list, and have it sign as a late adhesion."""

    def choose(dialog: ChooseOrganisations) -> None:
        dialog._search.setText(name)
        dialog._new.click()

    answering(monkeypatch, ChooseOrganisations, choose)
    place = list_of(window)
    place._add.trigger()
    newest = content_of(window).signatories[-1]
    assert newest.organisation.name.text("ar") == name
    place.show_entity(newest.signatory.id)
    seen: list[bool] = []
    answering(monkeypatch, SignDialog, lambda dialog: seen.append(dialog.late))
    place._signing.open_signature()
    assert seen == [True]


@pytest.mark.timeout(240)
def test_a_charter_from_draft_to_late_adhesion_in_the_window(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window.language.apply("ar")
    write(window)
    assert [part.text["ar"] for part in content_of(window).provisions] == [t for _, t in TEXTS]
    freeze(window, "المسودة الأولى", monkeypatch)
    reword(window, "تكوينية", "تدريبية")
    freeze(window, "بعد التشاور", monkeypatch)
    consult(window, qtbot, monkeypatch, tmp_path)
    reword(window, "الماء", "المياه")
    freeze(window, "صيغة الورشة", monkeypatch)
    adopt(window, monkeypatch)
    signed_version = content_of(window).charter.adopted_version_id

    import_the_45(window, qtbot, monkeypatch)
    assert len(content_of(window).signatories) == 45
    sign_in_three_ways(window, monkeypatch, tmp_path)
    entries = content_of(window).signatories
    assert {entry.signatory.status for entry in entries} == {SignatoryStatus.SIGNED}
    assert {entry.signatory.version_id for entry in entries} == {signed_version}
    ways = Counter(entry.signatory.method for entry in entries)
    assert set(ways) == {SigningMethod.SCAN, SigningMethod.PAPER, SigningMethod.ON_SCREEN}
    assert ways[SigningMethod.PAPER] == 15
    assert sum(entry.strokes is not None for entry in entries) == ways[SigningMethod.ON_SCREEN]

    reword(window, "ندوات", "لقاءات")
    freeze(window, "كلمة واحدة", monkeypatch)
    adopt(window, monkeypatch)
    assert window.opened is not None
    today = content_of(window).charter.adopted_on
    assert today is not None
    asked = ReconfirmDialog(window.opened, window.preferences, today, window)
    assert asked._table.rowCount() == 45
    asked._table.selectAll()
    asked._acts[0].click()
    asked._acts[1].click()
    answers = Counter(one.answer for one in content_of(window).reconfirmations)
    assert answers == {ReconfirmationAnswer.CONFIRMED: 45}
    assert {one.signatory.version_id for one in content_of(window).signatories} == {signed_version}

    def open_for_adhesion(dialog: CharterDetails) -> None:
        dialog._status.setCurrentIndex(dialog._status.findData(CharterStatus.OPEN))

    answering(monkeypatch, CharterDetails, open_for_adhesion)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place._edit_details()
    join_late(window, "جمعية الياقوت", monkeypatch)
    join_late(window, "جمعية المرجان", monkeypatch)
    numbers = [one.signatory.adhesion_number for one in content_of(window).signatories[-2:]]
    assert numbers == [1, 2]
    left = content_of(window).signatories[0]
    listed = list_of(window)
    listed.show_entity(left.signatory.id)
    answering(monkeypatch, AskLine, lambda dialog: dialog.field.setText("قرار مكتبها"))
    listed._set_selected(SignatoryStatus.WITHDRAWN)
    assert content_of(window).signatories[0].signatory.status is SignatoryStatus.WITHDRAWN

    papers = tmp_path / "papers"
    papers.mkdir()
    gone = letters_of(left.organisation.name.text("ar"))
    for kind in DocumentKind:
        save_document(content_of(window), kind, "ar", papers / f"{kind}.pdf")
        assert gone not in read(papers / f"{kind}.pdf"), kind
    annex = read(papers / "adhesion-annex.pdf")
    assert annex.index(letters_of("الياقوت")) < annex.index(letters_of("المرجان"))
    checked = VerifyDialog(window.opened.workspace, tmp_path, window)
    checked.check_file(papers / "charter.pdf")
    settle()
    assert checked.verdict.startswith("✓")
