"""The whole window on the sample, by its real widgets."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from charterdesk.model import Signatory
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.backups import list_backups
from charterdesk.services.charters import list_charters
from charterdesk.services.importing import apply_import, plan_import
from charterdesk.services.organisations import list_organisations
from charterdesk.services.printing import DocumentKind
from charterdesk.store import BackupReason, Workspace
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.asking import AskLine
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.dialogs.registration_desk import RegistrationDesk
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.models.commitment_matrix import CommitmentMatrix
from charterdesk.ui.models.listing import ROW_ID, Listing
from charterdesk.ui.models.provisions import ProvisionsModel
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.commitments import CommitmentsPlace
from charterdesk.ui.places.documents import DocumentsPlace
from charterdesk.ui.places.organisations import OrganisationsPlace
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.table import Table
from tests.ui.conftest import LANGUAGES
from tests.ui.test_dialog_looks import ink

DATA = Path(__file__).parents[1] / "data" / "spreadsheets"
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit)


def controls(window: MainWindow) -> list[QWidget]:
    inner = ("qt_", "_q_", "Scroll")
    return [
        widget
        for kind in CONTROLS
        for widget in window.findChildren(kind)
        if widget.isVisible() and not widget.objectName().startswith(inner)
        and not isinstance(widget, QHeaderView)
        and not isinstance(widget.parent(), (QComboBox, QLineEdit))
    ]  # fmt: skip


def invite(window: MainWindow, row: int) -> None:
    """Make somebody who signed one who is only invited."""
    assert window.opened is not None
    assert window.opened.content is not None
    signatory = window.opened.content.signatories[row].signatory
    with window.opened.workspace.change("Test") as session:
        stored = session.get_one(Signatory, signatory.id)
        stored.status, stored.version_id, stored.signed_on = SignatoryStatus.INVITED, None, None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_of_every_place_has_a_name(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.apply(language)
    for destination in DESTINATIONS:
        place = window.go(destination.name)
        qtbot.wait(20)
        for widget in controls(window):
            interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None
            name = interface.text(QAccessible.Text.Name)
            assert name.strip(), f"{place.name}: {widget} has no name"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_is_mirrored_and_speaks_the_language(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.apply(language)
    qtbot.wait(20)
    right_to_left = language == "ar"
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not isinstance(widget, (QLineEdit, QPlainTextEdit)):
            mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
            if not isinstance(widget.parent(), QLineEdit):
                assert mirrored is right_to_left, widget
    sidebar = window.sidebar.mapTo(window, window.sidebar.rect().center()).x()
    assert (sidebar > window.width() / 2) is right_to_left
    for label in window.sidebar.findChildren(QLabel):
        drawn = ink(label.grab().toImage())
        assert (drawn[0] > label.width() - drawn[-1]) is right_to_left, label.text()
    titles = {destination.title() for destination in DESTINATIONS}
    assert len(titles) == len(DESTINATIONS)
    assert any("\u0600" <= letter <= "\u06ff" for letter in "".join(titles)) is right_to_left


def test_switching_the_language_loses_nothing_that_is_typed(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    area = place._texts._areas["ar"]
    area.setPlainText("نص جديد")
    window.menus.choose_language("fr")
    qtbot.wait(20)
    assert window.opened is not None
    assert window.opened.content is not None
    assert window.opened.content.provisions[0].text["ar"] == "نص جديد"
    assert area.toPlainText() == "نص جديد"


def test_closing_in_the_middle_of_a_word_keeps_the_word(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    assert window.opened is not None
    path = window.opened.workspace.path
    area = place._texts._areas["fr"]
    area.setFocus()
    QTest.keyClicks(area, "Mot")
    typed = area.toPlainText()
    window.close()
    assert window.open_path(path)
    assert window.opened is not None
    assert window.opened.content is not None
    assert window.opened.content.provisions[0].text["fr"] == typed


def test_undo_says_what_it_takes_back(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    first = place._model.provision(0).id
    place._remove()
    assert place._model.provision(0).id != first
    window.stack.setFocus()
    window.menus.show_steps()
    assert "Remove provision" in window.menus._undo.text()
    window.menus._undo_step()
    assert place._model.provision(0).id == first
    assert "Remove provision" in window.menus._redo.text()


def test_search_finds_with_another_spelling(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    place._search.setText("الامازيغيه")
    assert place._listing.rowCount() == 3
    place._search.setText("amdh")
    assert place._listing.rowCount() == 1
    place._search.clear()
    assert place._listing.rowCount() == 45


def test_a_status_is_edited_in_the_table_and_counted(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    invite(window, 0)
    column = [column.key for column in place._listing.columns].index("status")
    assert place._listing.setData(place._listing.index(0, column), SignatoryStatus.CONFIRMED)
    assert "Confirmed: 1" in place._subtitle.text()
    assert "Signed: 44" in place._subtitle.text()


def test_a_withdrawal_asks_for_its_reason(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    column = [column.key for column in place._listing.columns].index("status")
    asked = iter([("", False), ("", True), ("قرار الجمع العام", True)])

    def run(dialog: AskLine) -> bool:
        typed, given = next(asked)
        dialog.field.setText(typed)
        return given

    monkeypatch.setattr(AskLine, "exec", run)
    for said in ("", "Say why it is “Withdrawn”."):
        place._listing.setData(place._listing.index(0, column), SignatoryStatus.WITHDRAWN)
        assert place.notice.sentence == said
        assert "Signed: 45" in place._subtitle.text()
    place._listing.setData(place._listing.index(0, column), SignatoryStatus.WITHDRAWN)
    assert "Withdrawn: 1" in place._subtitle.text()


def test_the_space_bar_maps_a_commitment(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("commitments")
    assert isinstance(place, CommitmentsPlace)
    assert window.opened is not None
    assert window.opened.content is not None
    before = window.opened.content.mappings
    place._view.setCurrentIndex(place._model.index(2, 3))
    place._view.setFocus()
    QTest.keyClick(place._view, Qt.Key.Key_Space)
    after = window.opened.content.mappings
    assert len(after ^ before) == 1


def test_an_organisation_is_added_edited_and_refused_a_bad_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = window.go("organisations")
    assert isinstance(place, OrganisationsPlace)
    place._add()
    field = place._form._names["en"]
    field.setText("<b>")
    field.editingFinished.emit()
    assert "which no name does" in place.notice.sentence
    assert field.text() == "<b>"  # to be mended, not typed again
    assert field.property("wrong")
    field.setText("Voices")
    field.editingFinished.emit()
    assert window.opened is not None
    names = {body.name.get("en") for body in list_organisations(window.opened.workspace)}
    assert "Voices" in names
    assert place.notice.sentence == ""
    assert not field.property("wrong")


def test_the_last_choices_are_remembered_for_the_charter(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    place._theme.setCurrentIndex(place._theme.findData("compact"))
    place._hijri.setChecked(True)
    assert window.opened is not None
    path = window.opened.workspace.path
    window.close()
    assert window.open_path(path)
    again = window.go("documents")
    assert isinstance(again, DocumentsPlace)
    assert again is not place
    assert (again._theme.currentData(), again._hijri.isChecked()) == ("compact", True)


def test_every_document_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    offered = {place._kinds.item(row).data(ROW_ID) for row in range(place._kinds.count())}
    assert offered == set(DocumentKind)


def test_the_page_follows_the_options(window: MainWindow, qtbot: QtBot) -> None:
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    qtbot.waitUntil(lambda: place._page.document.pageCount() == 3)
    place._kinds.setCurrentRow(2)
    qtbot.waitUntil(lambda: place._page.document.pageCount() == 6)
    assert place._page.pdf.startswith(b"%PDF-")


def test_the_desk_signs_by_any_part_of_a_name_and_takes_in_the_unexpected(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = window.go("signatories")
    assert isinstance(place, SignatoriesPlace)
    for row in (5, 42):
        invite(window, row)
    assert window.opened is not None
    desk = RegistrationDesk(window.opened, window)
    qtbot.addWidget(desk)
    desk.show()
    shown = [desk._list.item(row).text() for row in range(desk._list.count())]
    assert all(text.count("CEFA") < 2 for text in shown)  # where the acronym is the name
    for typed in ("amdh", "ترنسبرانسى"):  # an acronym, and a slip of the hand
        desk._field.setText(typed)
        QTest.keyClick(desk._field, Qt.Key.Key_Return)
        assert "Signed:" in desk._notice.sentence
    desk._field.setText("منظمة المفاجأة الكبرى")
    QTest.keyClick(desk._field, Qt.Key.Key_Up if desk._list.count() == 1 else Qt.Key.Key_PageDown)
    QTest.keyClick(desk._field, Qt.Key.Key_Return)
    assert "46" in desk._count.text()
    content = window.opened.content
    assert content is not None
    assert {entry.signatory.status for entry in content.signatories} == {SignatoryStatus.SIGNED}
    assert content.signatories[-1].organisation.name["ar"] == "منظمة المفاجأة الكبرى"


def test_a_spreadsheet_is_imported_through_its_window(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    dialog = ImportDialog(window.opened, DATA / "late-adhesions.xlsx", window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog._apply.isEnabled, timeout=10_000)
    plan = plan_import(window.opened.workspace, DATA / "late-adhesions.xlsx")
    assert [dialog._tabs.tabText(number) for number in range(4)] == [
        f"New ({len(plan.new)})",
        f"To check ({len(plan.check)})",
        f"Already there ({len(plan.linked)})",
        f"Not taken ({len(plan.left_out)})",
    ]
    box = dialog._decisions[4]
    box.setCurrentIndex(1)
    dialog._apply.click()
    qtbot.waitUntil(dialog._save.isVisible, timeout=10_000)
    with qtbot.waitSignal(dialog.accepted):
        dialog.close()
    assert f"{len(plan.new)} organisations added" in dialog.summary
    assert len(list_organisations(window.opened.workspace)) == 45 + len(plan.new)


def test_a_picture_named_as_a_spreadsheet_is_told_in_the_dialog(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "picture.xlsx"
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert window.opened is not None
    dialog = ImportDialog(window.opened, path, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._notice.sentence), timeout=10_000)
    assert "is a picture" in dialog._notice.sentence
    assert not dialog._apply.isEnabled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_file_that_is_no_workspace_leaves_the_open_one_open(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, language: str
) -> None:
    window.language.apply(language)
    qtbot.wait(20)
    path = tmp_path / "other.charterdesk"
    path.write_text("no workspace")
    assert not window.open_path(path)
    assert window.place is not None
    assert "other.charterdesk" in window.place.notice.sentence
    assert window.opened is not None
    assert len(list_charters(window.opened.workspace)) == 1


def test_a_new_workspace_is_empty_and_says_what_to_do_first(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.show_workspace(Workspace.create(tmp_path / "new.charterdesk"))
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    assert "There is no charter yet" in place._none.text()
    window.menus.file.charters.add_empty()
    assert "Add its first provision" in place._none.text()


def test_qt_finds_no_fault_in_any_model(window: MainWindow, qtbot: QtBot) -> None:
    testers = []
    for destination in DESTINATIONS:
        for view in window.go(destination.name).findChildren(QAbstractItemView):
            model = view.model()
            if model is not None:
                testers.append(
                    QAbstractItemModelTester(
                        model, QAbstractItemModelTester.FailureReportingMode.Fatal
                    )
                )
    for table in window.findChildren(Table):
        table.listing.search("الا")
        table.listing.sort(1)
        table.listing.search("")
        table.listing.sort(-1)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place._remove()
    window.menus._undo_step()
    assert len(testers) >= 6
    kinds = {base for tester in testers for base in type(tester.model()).__mro__}
    assert {CommitmentMatrix, Listing, ProvisionsModel} <= kinds


def test_the_window_ends_without_work_left_over(window: MainWindow, qtbot: QtBot) -> None:
    window.go("documents")
    window.close()
    wait_for_operations()
    assert window.opened is None
    assert QApplication.instance() is not None


def test_opening_and_importing_write_backups(window: MainWindow, qtbot: QtBot) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    wait_for_operations()
    assert [backup.reason for backup in list_backups(workspace.path)] == [BackupReason.DAILY]
    apply_import(workspace, plan_import(workspace, DATA / "late-adhesions.xlsx"))
    reasons = {backup.reason for backup in list_backups(workspace.path)}
    assert reasons == {BackupReason.DAILY, BackupReason.IMPORT}


def test_a_field_undoes_and_redoes_its_own_typing_first(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    area = place._texts._areas["ar"]
    area.setFocus()
    before = area.toPlainText()
    QTest.keyClicks(area, "abc")
    control = Qt.KeyboardModifier.ControlModifier
    typed = area.toPlainText()
    assert typed != before
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    assert area.toPlainText() == before
    assert window.menus._redo.text() == "&Redo typing"
    QTest.keyClick(window, Qt.Key.Key_Y, control)
    assert area.toPlainText() == typed
    QTest.keyClick(window, Qt.Key.Key_Z, control)
    QTest.keyClick(window, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert area.toPlainText() == typed
