"""Papers of signatures, lists for the public, and checks of what is in the hand."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from charterdesk.documents.reading import letters_of, read_pdf
from charterdesk.services.charters import edit_provision_text, list_charters, load_charter
from charterdesk.services.organisations import edit_organisation
from charterdesk.services.printing import DocumentKind, save_document
from charterdesk.services.sample import write_sample
from charterdesk.services.signatories import set_representative
from charterdesk.store import Workspace
from charterdesk.ui.dialogs import verifying
from charterdesk.ui.dialogs.signature import SignatureDialog
from charterdesk.ui.dialogs.verifying import VerifyDialog
from charterdesk.ui.main_window import MainWindow
from tests.ui.test_signing import contents, settle


def test_a_certificate_names_who_is_confidential_only_where_one_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.opened is not None
    entry = contents(window).signatories[1]
    set_representative(window.opened.workspace, entry.signatory.id, "سعيد عزوزي", "رئيس")
    dialog = SignatureDialog(window.opened, entry.signatory.id, window.preferences, window)
    dialog.show()
    assert not dialog._confidential.isVisible()
    dialog._naming.setCurrentIndex(1)
    dialog._naming.activated.emit(1)
    person = contents(window).signatories[1].representative
    assert person is not None
    assert person.initials_only
    assert dialog._confidential.isVisible()
    assert dialog._certificate.isEnabled()
    edit_organisation(window.opened.workspace, entry.organisation.id, confidential=True)
    dialog._show_told()
    assert not dialog._certificate.isEnabled()
    dialog._confidential.click()
    assert dialog._certificate.isEnabled()
    paper = str(tmp_path / "certificate.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (paper, ""))
    dialog._certificate.click()
    settle()
    printed = read_pdf(Path(paper).read_bytes(), "certificate.pdf").letters
    assert letters_of(entry.organisation.name.text("ar")) in printed
    assert "certificate.pdf" in dialog._notice.sentence


def test_a_paper_is_checked_against_the_workspace(window: MainWindow, tmp_path: Path) -> None:
    assert window.opened is not None
    paper = tmp_path / "charter.pdf"
    save_document(contents(window), DocumentKind.CHARTER, "ar", paper)
    dialog = VerifyDialog(window.opened.workspace, tmp_path, window)

    def settled() -> str:
        settle()
        return dialog.verdict

    dialog.check_file(paper)
    assert "charter.pdf" in settled()
    assert dialog.verdict.startswith("✓")
    dialog._written.setText("0" * 64)
    QTest.keyClick(dialog._written, Qt.Key.Key_Return)
    assert settled().startswith("✗")
    assert "hash of no version" in dialog.verdict
    adopted = contents(window).adopted_version
    assert adopted is not None
    dialog._written.setText(adopted.hash[:16])
    QTest.keyClick(dialog._written, Qt.Key.Key_Return)
    assert settled().startswith("✓")
    assert "that was adopted" in dialog.verdict
    dialog.check_workspace()
    assert settled().startswith("✓ Every text in")
    (tmp_path / "no.pdf").write_text("no")
    dialog.check_file(tmp_path / "no.pdf")
    settle()
    assert dialog._notice.sentence


def test_another_workspace_is_checked_with_its_passphrase(
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    assert window.opened is not None
    other = tmp_path / "other.charterdesk"
    write_sample(other)
    with Workspace(other) as workspace:
        [charter] = list_charters(workspace)
        part = load_charter(workspace, charter.id).commitments[0]
        edit_provision_text(workspace, part.id, "ar", "نص آخر")
        with workspace.under_passphrase("الخميسات 2017"):
            pass
    monkeypatch.setattr(verifying, "ask_passphrase", lambda *_: "الخميسات 2017")
    dialog = VerifyDialog(window.opened.workspace, tmp_path, window)
    dialog.check_file(other)
    for _ in range(3):
        settle()
    assert dialog.verdict.startswith("✗")
    assert "no longer that of version" in dialog.verdict


def test_lists_are_public_until_one_says_otherwise(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert window.opened is not None
    hidden = contents(window).signatories[1].organisation
    edit_organisation(window.opened.workspace, hidden.id, confidential=True)
    path = tmp_path / "list.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    lists = window.menus.file._lists
    for export, named in ((lists.export, False), (lists.export_confidential, True)):
        export()
        settle()
        values = {
            cell for sheet in load_workbook(path) for row in sheet.values for cell in row if cell
        }
        assert (hidden.name.text("ar") in values) is named
