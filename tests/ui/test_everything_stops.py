"""What takes long runs off the window's thread, and Cancel leaves things as they were."""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from threading import Thread, current_thread, main_thread
from time import monotonic, sleep
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import charterdesk.ui
from charterdesk.model.cancelling import Report, watched
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.backups import back_up
from charterdesk.services.organisations import edit_organisations, list_organisations
from charterdesk.services.printing import DocumentKind, save_document
from charterdesk.store import BackupReason, Workspace
from charterdesk.ui import carrying_out
from charterdesk.ui.dialogs import under_way
from charterdesk.ui.dialogs.backups import BackupsDialog
from charterdesk.ui.dialogs.collector import CollectorDialog
from charterdesk.ui.dialogs.damaged import DamagedDialog
from charterdesk.ui.dialogs.merging import MergeDialog
from charterdesk.ui.dialogs.passphrase import PassphraseDialog
from charterdesk.ui.dialogs.scanned_sheet import ScannedSheetDialog
from charterdesk.ui.dialogs.under_way import UnderWay
from charterdesk.ui.fields import DateField
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.history import HistoryPlace
from charterdesk.ui.places.organisations import OrganisationsPlace
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.scanned_rows import read_scan
from tests.services.test_stopping import digests

TODAY = date(2026, 11, 28)
Act = Callable[[], object]
DialogT = TypeVar("DialogT", bound=QDialog)


def workspace_of(window: MainWindow) -> Workspace:
    assert window.opened is not None
    return window.opened.workspace


def changed(window: MainWindow) -> None:
    """Make another step than the sample's, which can be taken back."""
    workspace = workspace_of(window)
    bodies = [body.id for body in list_organisations(workspace)]
    edit_organisations(workspace, bodies, region="الرباط")
    QApplication.processEvents()


def undoing(window: MainWindow) -> Act:
    changed(window)
    return window.menus._steps.undo


def redoing(window: MainWindow) -> Act:
    changed(window)
    workspace_of(window).undo()
    return window.menus._steps.redo


def history(window: MainWindow) -> HistoryPlace:
    changed(window)
    place = window.go("history")
    assert isinstance(place, HistoryPlace)
    wait_for_operations()
    QTest.qWait(20)
    return place


def undoing_to_a_point(window: MainWindow) -> Act:
    place = history(window)
    place._table.selectRow(place._listing.rowCount() - 1)
    return place._undo_to.trigger


def taking_a_step_back(window: MainWindow) -> Act:
    place = history(window)
    place._table.selectRow(0)
    return place._take_back.trigger


def signatories(window: MainWindow) -> SignatoriesPlace:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    place._table.selectAll()
    return place


def changing_the_status(window: MainWindow) -> Act:
    place = signatories(window)
    return lambda: place._set_selected(SignatoryStatus.WITHDRAWN)


def dating(window: MainWindow) -> Act:
    place = signatories(window)
    return place._date_selected


def placing(window: MainWindow) -> Act:
    place = signatories(window)
    return place._place_selected


def removing_organisations(window: MainWindow) -> Act:
    place = window.go("organisations")
    assert isinstance(place, OrganisationsPlace)
    place._table.selectAll()
    return place._remove


def saving_a_copy(window: MainWindow) -> Act:
    workspace = workspace_of(window)
    target = workspace.path.with_name("copy.charterdesk")
    return lambda: window.menus.file._save_copy(workspace, target)


def opening(window: MainWindow) -> Act:
    other = workspace_of(window).path.with_name("other.charterdesk")
    workspace_of(window).save_copy(other)
    return lambda: window.opening.open(other)


def backing_up(window: MainWindow) -> Act:
    assert window.opened is not None
    return shown(BackupsDialog(window.opened, window.preferences, window))._now.click


def bringing_back(window: MainWindow) -> Act:
    assert window.opened is not None
    changed(window)
    dialog = shown(BackupsDialog(window.opened, window.preferences, window))
    return dialog._restore.click


def setting_a_passphrase(window: MainWindow) -> Act:
    dialog = shown(PassphraseDialog(workspace_of(window), None, window))
    return lambda: dialog._write("زيتون الجبل")


def making_a_collector_file(window: MainWindow) -> Act:
    assert window.opened is not None
    assert window.opened.charter_id is not None
    dialog = shown(CollectorDialog(window.opened, window.opened.charter_id, window))
    return lambda: dialog.write(workspace_of(window).path.with_name("collector.charterdesk"))


def merging(window: MainWindow) -> Act:
    assert window.opened is not None
    path = workspace_of(window).path.with_name("theirs.charterdesk")
    workspace_of(window).save_copy(path)
    with Workspace(path) as theirs:
        edit_organisations(theirs, [list_organisations(theirs)[0].id], city="فاس")
    return shown(MergeDialog(window.opened, path, window))._apply.click


def damaged(window: MainWindow) -> DamagedDialog:
    path = workspace_of(window).path.with_name("damaged.charterdesk")
    workspace_of(window).save_copy(path)
    with Workspace(path) as workspace:
        back_up(workspace, BackupReason.DAILY)
    return shown(DamagedDialog(path, None, window))


def recovering(window: MainWindow) -> Act:
    dialog = damaged(window)
    return lambda: dialog.recover_into(dialog.path.with_name("recovered.charterdesk"))


def putting_a_backup_in_its_place(window: MainWindow) -> Act:
    return damaged(window)._put_backup


def keeping_scans(window: MainWindow) -> Act:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    sheet = workspace_of(window).path.with_name("sheet.pdf")
    save_document(content, DocumentKind.SIGNATURE_SHEET, "ar", sheet)
    place = window.go("signatories")
    scan = read_scan(sheet)
    return shown(ScannedSheetDialog(workspace_of(window), content, scan, TODAY, place))._keep


def printing_a_list(window: MainWindow) -> Act:
    return history(window).print_history


def shown(dialog: DialogT) -> DialogT:
    dialog.show()
    wait_for_operations()
    QTest.qWait(20)
    return dialog


@pytest.fixture(autouse=True)
def answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every question of one line answered."""

    def answer(_: str, __: str, ___: QWidget, field: QLineEdit, **____: bool) -> bool:
        field.setText("01/07/2017" if isinstance(field, DateField) else "الخميسات")
        return True

    monkeypatch.setattr("charterdesk.ui.places.signatories.ask_line", answer)


LONG = [
    undoing, redoing, undoing_to_a_point, taking_a_step_back, changing_the_status, dating, placing,
    removing_organisations, saving_a_copy, opening, backing_up, bringing_back,
    setting_a_passphrase, making_a_collector_file, merging, recovering,
    putting_a_backup_in_its_place, keeping_scans, printing_a_list,
]  # fmt: skip


@pytest.mark.parametrize("prepare", LONG)
def test_cancel_is_offered_and_leaves_things_as_they_were(
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    prepare: Callable[[MainWindow], Act],
) -> None:
    wait_for_operations()
    QApplication.processEvents()
    act = prepare(window)
    folder = workspace_of(window).path.parent
    before = digests(folder)
    threads: list[Thread] = []

    @contextmanager
    def held(report: Report | None = None, *, cancelled: Callable[[], bool]) -> Iterator[None]:
        threads.append(current_thread())
        until = monotonic() + 10
        while not cancelled() and monotonic() < until:  # somebody has pressed Cancel
            sleep(0.01)
        with watched(report, cancelled):
            yield

    for module in (carrying_out, under_way):
        monkeypatch.setattr(module, "watched", held)
    seen: list[UnderWay] = []

    def stop() -> None:
        found = _under_way()
        if not found:
            QTimer.singleShot(20, window, stop)
            return
        [dialog] = found
        [cancel] = dialog.findChildren(QPushButton)
        assert cancel.isVisible()
        seen.append(dialog)
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, window, stop)
    act()
    qtbot.waitUntil(lambda: bool(seen))
    wait_for_operations()
    qtbot.waitUntil(lambda: not _under_way())
    assert main_thread() not in threads
    assert digests(folder) == before
    assert workspace_of(window).integrity_faults() == []


def _under_way() -> list[UnderWay]:
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, UnderWay) and one.isVisible()
    ]


def test_what_takes_a_moment_shows_nothing_and_is_in_the_window_at_once(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = signatories(window)
    monkeypatch.setattr(UnderWay, "follow", None)
    place._date_selected()
    assert place.notice.sentence == ""
    assert {entry.signatory.signed_on for entry in place._listing.rows} == {date(2017, 7, 1)}


def test_a_fault_of_the_program_in_work_is_raised_where_it_was_asked_for(
    window: MainWindow,
) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        window.go("signatories").attempt(fail)


def test_pages_are_painted_until_it_is_stopped(window: MainWindow, tmp_path: Path) -> None:
    from charterdesk.model.cancelling import Cancelled
    from charterdesk.ui.printer import paint

    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    pdf = tmp_path / "charter.pdf"
    save_document(content, DocumentKind.CHARTER, "ar", pdf)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    told: list[tuple[int, int]] = []
    with (
        pytest.raises(Cancelled),
        watched(lambda *far: told.append(far), lambda: len(told) == 1),
    ):
        paint(printer, pdf.read_bytes())
    assert told[0][0] == 0


def test_no_work_is_begun_beside_what_can_be_stopped() -> None:
    """Threads are made in two modules alone; each `Operation` in its own can be left."""
    root = Path(charterdesk.ui.__file__).parent
    for path in root.rglob("*.py"):
        names = {
            node.id if isinstance(node, ast.Name) else node.attr
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, (ast.Name, ast.Attribute))
        }
        name = path.relative_to(root).as_posix()
        if {"Thread", "QThread", "QThreadPool", "QRunnable"} & names:
            assert name in {"operations.py", "carrying_out.py"}
