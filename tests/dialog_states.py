"""Dialogs as they are after a while: found, refused, recovered, asked; for pictures and readings.

They stand on a copy of the window's workspace in which more has happened, so that what they do to
it is gone with the copy.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QColor
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QColorDialog,
    QDialog,
    QFileDialog,
    QTabWidget,
    QWidget,
)

from charterdesk.model import Texts
from charterdesk.model.terms import SignatoryStatus, SigningMethod
from charterdesk.model.thresholds import ThresholdKind
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.services.adoption import adopt_version, require_of_signatures
from charterdesk.services.attachments import attach
from charterdesk.services.backups import BackupReason, back_up
from charterdesk.services.charters import edit_provision_text
from charterdesk.services.organisations import add_organisation, edit_organisation
from charterdesk.services.signing import ask_reconfirmation, change_status
from charterdesk.services.thresholds import add_threshold
from charterdesk.services.versions import freeze_version
from charterdesk.store import InUseProblem, StorageProblem, Workspace
from charterdesk.ui.dialogs.asking import AskLine
from charterdesk.ui.dialogs.backups import BackupsDialog
from charterdesk.ui.dialogs.collector import CollectorDialog
from charterdesk.ui.dialogs.damaged import DamagedDialog
from charterdesk.ui.dialogs.duplicates import DuplicatesDialog
from charterdesk.ui.dialogs.finding import FindDialog
from charterdesk.ui.dialogs.help_pages import HelpPages
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.dialogs.leaving import Leaving
from charterdesk.ui.dialogs.link_address import LinkAddress
from charterdesk.ui.dialogs.looking_only import LookingOnly
from charterdesk.ui.dialogs.merging import MergeDialog
from charterdesk.ui.dialogs.reconfirming import ReconfirmDialog
from charterdesk.ui.dialogs.refusals import RefusalsDialog
from charterdesk.ui.dialogs.registration_desk import RegistrationDesk
from charterdesk.ui.dialogs.signature import SignatureDialog
from charterdesk.ui.dialogs.signing import SignDialog
from charterdesk.ui.dialogs.signing_rules import SigningRules
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.dialogs.verifying import VerifyDialog
from charterdesk.ui.fields import DateField, TextField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.wording import date_text, filled, problem_sentence, term
from tests.services.test_logos import picture

LISTS: Final = Path(__file__).parent / "data" / "spreadsheets"
_LATER: Final = date(2026, 11, 23)
_REASON: Final = "لم يصادق المكتب التنفيذي بعد على النص"


def later_dialogs_of(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Return dialogs in the states that follow, with the names of their pictures."""
    opened = window.opened
    assert opened is not None
    path = opened.workspace.path.with_name("later.charterdesk")
    path.unlink(missing_ok=True)
    opened.workspace.save_copy(path)
    later = OpenWorkspace(Workspace(path, "سلمى"), window)
    try:
        later.choose_charter(opened.charter_id or "")
        yield from _of_lists(later, window)
        yield from _of_signatures(later, window)
        yield from _of_files(later, window)
    finally:
        wait_for_operations()
        later.close()
        later.deleteLater()
        path.unlink()
    yield from _of_the_window(window)


def _settle() -> None:
    """Let what is done off the window's thread arrive in it."""
    wait_for_operations()
    QApplication.processEvents()


def _of_lists(later: OpenWorkspace, window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    sheet = LISTS / "late-adhesions.xlsx"
    for number, name in ((1, "import-check"), (3, "import-not-taken"), (4, "import-columns")):
        dialog = ImportDialog(later, sheet, window)
        _settle()
        tabs = dialog.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        tabs.setCurrentIndex(number)
        yield name, dialog
    done = ImportDialog(later, sheet, window)
    _settle()
    done._apply.click()
    _settle()
    yield "import-done", done
    yield "import-refused", ImportDialog(later, LISTS / "odd" / "encrypted.xlsx", window)
    for name, city in (("مرصد الواحات للمناصفة", "زاكورة"), ("مرصد الواحات للمناصفه", "ورزازات")):
        add_organisation(later.workspace, Texts(ar=name), city=city, phones=("0500000001",))
    yield "duplicates-found", DuplicatesDialog(later, window)
    find = FindDialog(later, window)
    find._wanted.setText("الاستعراض الدوري")
    yield "find-found", find
    desk = RegistrationDesk(later, window)
    desk._field.setText("الجمعية المغربية للحقوق")
    yield "desk-near", desk


def _of_signatures(later: OpenWorkspace, window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    workspace, content = later.workspace, later.content
    assert content is not None
    charter_id = content.charter.id
    entries = [entry.signatory.id for entry in content.signatories]
    change_status(workspace, entries[3:5], SignatoryStatus.WITHDRAWN, _LATER, _REASON)
    require_of_signatures(workspace, charter_id, frozenset(SignatureRequirement))
    add_threshold(workspace, charter_id, ThresholdKind.SIGNATORIES, 40)
    edit_provision_text(workspace, content.provisions[1].id, "ar", "نص جديد للفقرة الثانية.")
    version = freeze_version(workspace, charter_id, "بعد الورشة")
    adopt_version(workspace, version, _LATER)
    ask_reconfirmation(workspace, entries[:2], version, _LATER)
    attach(workspace, entries[0], "توقيع.png", picture(400, 90))
    content = later.content
    assert content is not None
    yield "refusals-some", RefusalsDialog(content, window)
    yield "reconfirmation-asked", ReconfirmDialog(later, window.preferences, _LATER, window)
    yield "rules-set", SigningRules(later, content, window)
    yield "signature-files", SignatureDialog(later, entries[0], window.preferences, window)
    folder = workspace.path.parent
    pad = SignDialog(
        content, content.signatories[1], _LATER, window, folder=folder, record=lambda *_: None
    )
    pad._method.setCurrentIndex(pad._method.findData(SigningMethod.ON_SCREEN.value))
    pad._follow_method()
    pad.accept()  # nothing is drawn yet
    yield "sign-pad", pad
    verify = VerifyDialog(workspace, folder, window)
    verify.check_workspace()
    _settle()
    yield "verify-done", verify


def _of_files(later: OpenWorkspace, window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    workspace, content = later.workspace, later.content
    assert content is not None
    bodies = [entry.organisation.id for entry in content.signatories]
    other = workspace.path.with_name("سلمى.charterdesk")
    other.unlink(missing_ok=True)
    workspace.save_copy(other)
    back_up(workspace, BackupReason.DAILY, None)
    with Workspace(other, "سلمى") as theirs:
        edit_organisation(theirs, bodies[0], city="Fès")
        edit_organisation(theirs, bodies[1], region="Oriental")
        add_organisation(theirs, Texts(ar="شبكة الأطلس البعيد"))
    edit_organisation(workspace, bodies[0], city="الرباط")
    yield "merge-found", MergeDialog(later, other, window)
    yield "backups-changed", BackupsDialog(later, window.preferences, window)
    damaged = DamagedDialog(workspace.path, None, window)
    yield "damaged-backup", damaged
    recovered = workspace.path.with_name("recovered.charterdesk")
    recovered.unlink(missing_ok=True)
    report = DamagedDialog(other, None, window)
    report.recover_into(recovered)
    _settle()
    yield "damaged-recovered", report
    collector = CollectorDialog(later, content.charter.id, window)
    collector._protected.setChecked(True)
    collector._new._field.setText("قلم جبل نافذة سبعة")
    yield "collector-protected", collector
    for left in (other, recovered):
        left.unlink()


def _of_the_window(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    refused = LinkAddress("ohchr", window)
    refused.accept()
    yield "link-refused", refused
    for name in ("signatories", "consultation", "whats-new"):
        pages = HelpPages(window)
        pages.choose(name)
        yield f"help-{name}", pages
    work = UnderWay(QCoreApplication.translate("MergeDialog", "Merging…"), window)
    work._how_far.put(8, 20)
    yield "under-way", work
    opened = window.opened
    assert opened is not None
    name = opened.workspace.path.name
    in_use = InUseProblem("“{name}” is open in another window.", name=name)
    yield "look-only", LookingOnly(in_use, window)
    full = StorageProblem("The disk is full; nothing was changed in “{name}”.", name=name)
    yield "leaving", Leaving(problem_sentence(full), window)
    reason = TextField()
    reason.setText("لم يصادق المكتب بعد")
    question = QCoreApplication.translate(
        "ReconfirmDialog", "Why? The reason is kept and never published."
    )
    yield "reason", AskLine(term(SignatoryStatus.DECLINED), question, reason, window)
    day = DateField()
    day.setText("أمس")
    question = QCoreApplication.translate(
        "SignatoriesPlace", "The day, such as {day}; empty for none"
    )
    question = filled(question, day=date_text(date(2017, 7, 2)))
    title = QCoreApplication.translate("SignatoriesPlace", "Signed on")
    asked = AskLine(title, question, day, window)
    asked.accept()
    yield "date-refused", asked


def qt_dialogs_of(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Return Qt's own dialogs, which stand where the system has none, with names of pictures."""
    yield "qt-file", _file_dialog(window)
    yield "qt-colour", QColorDialog(QColor("#0d6b5a"), window)
    printer = QPrinter()
    yield "qt-print", QPrintDialog(printer, window)


def _file_dialog(parent: QWidget) -> QFileDialog:
    dialog = QFileDialog(parent, "", str(LISTS), "xlsx (*.xlsx)")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.resize(QSize(720, 420))
    return dialog
