"""What the import's window offers beside the plan: conflicts, text files, the rows not taken."""

from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.organisations import edit_organisation, list_organisations
from charterdesk.ui import reports
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations

DATA = Path(__file__).parents[1] / "data" / "spreadsheets"


def show(window: MainWindow, qtbot: QtBot, path: Path) -> ImportDialog:
    assert window.opened is not None
    dialog = ImportDialog(window.opened, path, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._running is None, timeout=10_000)
    return dialog


def write_list(window: MainWindow, path: Path, encoding: str = "utf-8") -> tuple[str, str]:
    """Write two organisations of the workspace, each with another address than is stored."""
    assert window.opened is not None
    workspace = window.opened.workspace
    first, second = [body for body in list_organisations(workspace) if "ar" in body.name][:2]
    for body in (first, second):
        edit_organisation(workspace, body.id, address="شارع النصر")
    lines = ["الاسم;العنوان", *(f"{body.name['ar']};زنقة الزيتون" for body in (first, second))]
    path.write_text("\n".join([*lines, "المجموع;2"]), encoding)
    return first.id, second.id


def addresses(window: MainWindow) -> dict[str, str]:
    assert window.opened is not None
    return {body.id: body.address for body in list_organisations(window.opened.workspace)}


def test_only_the_conflict_that_is_ticked_is_overwritten(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = write_list(window, tmp_path / "list.csv")
    dialog = show(window, qtbot, tmp_path / "list.csv")
    dialog._tabs.setCurrentWidget(dialog._linked)
    assert dialog._linked.rowCount() == 4  # two rows, each with a line to tick
    tick = dialog._linked.item(1, 0)
    assert tick is not None
    assert tick.text().count("زنقة الزيتون") == 1
    dialog._linked.setFocus()
    dialog._linked.setCurrentCell(0, 0)
    QTest.keyClick(dialog._linked, Qt.Key.Key_Down)
    QTest.keyClick(dialog._linked, Qt.Key.Key_Space)
    assert tick.checkState() is Qt.CheckState.Checked
    dialog._apply.click()
    qtbot.waitUntil(lambda: bool(dialog.summary), timeout=10_000)
    assert sorted(addresses(window)[one] for one in (first, second)) == [
        "زنقة الزيتون",
        "شارع النصر",
    ]
    dialog.close()


def test_a_text_file_read_wrongly_is_read_again_as_one_says(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    write_list(window, tmp_path / "list.csv", "cp1256")
    dialog = show(window, qtbot, tmp_path / "list.csv")
    choices = dialog._text_file
    assert choices.isVisible()
    assert (choices._encoding.currentData(), choices._delimiter.currentData()) == ("cp1256", ";")
    assert all(box.accessibleName() for box in choices.findChildren(QComboBox))

    choices._encoding.setCurrentIndex(choices._encoding.findData("utf-8"))
    choices._encoding.activated.emit(0)
    qtbot.waitUntil(lambda: dialog._running is None, timeout=10_000)
    assert dialog._notice.sentence
    assert not dialog._apply.isEnabled()
    assert not dialog._tabs.isVisible()

    choices._encoding.setCurrentIndex(choices._encoding.findData("cp1256"))
    choices._encoding.activated.emit(0)
    qtbot.waitUntil(lambda: dialog._running is None, timeout=10_000)
    assert dialog._notice.sentence == ""
    assert dialog._columns.rowCount() == 2
    choices._delimiter.setCurrentIndex(choices._delimiter.findData(","))
    choices._delimiter.activated.emit(0)
    qtbot.waitUntil(lambda: dialog._running is None, timeout=10_000)
    assert dialog._columns.rowCount() < 2 or dialog._notice.sentence
    dialog.close()


def pressed(*keys: Qt.Key) -> None:
    """Press keys where the cursor is."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key)


def tab_to(dialog: ImportDialog, widget: QWidget) -> None:
    """Go to a widget with the Tab key."""
    for _ in range(60):
        focused = QApplication.focusWidget()
        if focused is widget or (focused is not None and widget.isAncestorOf(focused)):
            return
        QTest.keyClick(focused or dialog, Qt.Key.Key_Tab)
    raise AssertionError(widget)


def ready(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog._running is None, timeout=10_000)


def test_the_sheet_and_its_header_are_chosen_and_hidden_rows_are_asked_about(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    book = Workbook()
    notes, bodies = book.worksheets[0], book.create_sheet("قديم")
    notes.title = "جديد"
    for row in (("لائحة",), ("س", "ص"), ("جمعية الفجر", "الرباط"), ("جمعية الغد", "فاس")):
        notes.append(row)
    for row in (("الاسم", "المدينة"), ("جمعية الزعفران", "سلا"), ("جمعية أركان", "تازة")):
        bodies.append(row)
    bodies.row_dimensions[3].hidden = True
    bodies.column_dimensions["B"].hidden = True
    book.save(tmp_path / "two.xlsx")
    dialog = show(window, qtbot, tmp_path / "two.xlsx")
    choices = dialog._sheet
    assert choices._sheets.currentData() == "قديم"
    assert choices._hidden.isVisible()
    assert dialog._new.rowCount() == 1
    choices._hidden.click()
    ready(dialog, qtbot)
    assert dialog._new.rowCount() == 2

    tab_to(dialog, choices._sheets)
    pressed(Qt.Key.Key_Home)
    ready(dialog, qtbot)
    assert "جديد" in choices._sheets.currentText()
    second = choices._headers.findData(2)
    assert choices._headers.itemText(second) == "Row 2: \u2068س\u2069 · \u2068ص\u2069"
    choices._headers.setCurrentIndex(second)
    choices._headers.activated.emit(2)
    ready(dialog, qtbot)
    assert not choices._hidden.isVisible()
    names = dialog._columns.cellWidget(0, 1)
    assert isinstance(names, QComboBox)
    names.setCurrentIndex(names.findData("name"))
    names.activated.emit(0)
    ready(dialog, qtbot)
    model = dialog._new.model()
    names_shown = [model.index(row, 1).data().strip("\u2068\u2069") for row in range(2)]
    assert names_shown == ["جمعية الفجر", "جمعية الغد"]
    dialog.close()


@pytest.mark.parametrize("percent", [100, 200])
def test_the_boxes_of_a_table_are_of_one_height(
    window: MainWindow, qtbot: QtBot, percent: int
) -> None:
    """In a row of two lines, too."""
    window.menus.choose_text_percent(percent)
    try:
        dialog = show(window, qtbot, DATA / "late-adhesions.xlsx")
        dialog._tabs.setCurrentWidget(dialog._columns)
        QTest.qWait(30)
        table = dialog._columns
        rows = range(table.rowCount())
        assert len({table.rowHeight(row) for row in rows}) > 1
        assert len({table.cellWidget(row, 1).height() for row in rows}) == 1
        dialog.close()
    finally:
        window.menus.choose_text_percent(100)


def test_a_list_without_names_shows_its_columns_to_be_told_otherwise(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("الهاتف;ملاحظات\n0522000001;جمعية الزعفران\n0522000002;جمعية أركان\n", "utf-8")
    dialog = show(window, qtbot, path)
    assert "No column" in dialog._notice.sentence
    assert dialog._tabs.currentWidget() is dialog._columns
    assert not dialog._apply.isEnabled()
    box = dialog._columns.cellWidget(1, 1)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("name"))
    box.activated.emit(0)
    ready(dialog, qtbot)
    assert dialog._notice.sentence == ""
    assert dialog._new.rowCount() == 2
    dialog.close()


def test_those_that_go_on_the_list_get_a_status_and_a_date(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("الاسم\nجمعية الزعفران\nجمعية أركان\n", "utf-8")
    dialog = show(window, qtbot, path)
    attach = dialog._attach
    assert not attach._status.isVisible()
    tab_to(dialog, attach._wanted)
    pressed(Qt.Key.Key_Space)
    tab_to(dialog, attach._status)
    pressed(Qt.Key.Key_End)
    tab_to(dialog, attach.date)
    QTest.keyClicks(attach.date, "05/07/2017")
    dialog._apply.click()
    qtbot.waitUntil(lambda: bool(dialog.summary), timeout=10_000)
    assert window.opened is not None
    assert window.opened.content is not None
    added = [entry.signatory for entry in window.opened.content.signatories[45:]]
    assert [(one.status, one.signed_on) for one in added] == [
        (SignatoryStatus.SIGNED, date(2017, 7, 5))
    ] * 2


def test_the_summary_is_printed_where_every_row_was_taken_too(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("الاسم\nجمعية الزعفران\nجمعية أركان\n", "utf-8")
    dialog = show(window, qtbot, path)
    dialog._apply.click()
    qtbot.waitUntil(lambda: bool(dialog.summary), timeout=10_000)
    ready(dialog, qtbot)
    assert dialog.isVisible()
    assert not dialog._save.isVisible()
    printed: list[bytes] = []
    monkeypatch.setattr(reports, "print_pages", lambda pdf, *_: printed.append(pdf))
    dialog._print.click()
    qtbot.waitUntil(lambda: bool(printed), timeout=10_000)
    with PdfDocument(printed[0]) as file:
        text = file[0].get_textpage().get_text_range()
    assert "2 organisations added" in text
    assert "not taken:" not in text
    with qtbot.waitSignal(dialog.accepted):
        pressed(Qt.Key.Key_Return)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_an_import_is_done_by_keyboard_alone(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.language.apply(language)
    assert window.opened is not None
    before = len(list_organisations(window.opened.workspace))
    dialog = show(window, qtbot, DATA / "late-adhesions.xlsx")
    dialog.activateWindow()
    to_check = dialog._check.rowCount()
    assert to_check == 3
    tab_to(dialog, dialog._tabs.tabBar())
    forward = Qt.Key.Key_Left if language == "ar" else Qt.Key.Key_Right
    while dialog._tabs.currentWidget() is not dialog._check:
        pressed(forward)
    for row in range(to_check):
        box = dialog._check.cellWidget(row, 2)
        assert isinstance(box, QComboBox)
        tab_to(dialog, box)
        pressed(Qt.Key.Key_End if row == 0 else Qt.Key.Key_Down)
    tab_to(dialog, dialog._apply)
    pressed(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(dialog.summary), timeout=10_000)
    ready(dialog, qtbot)
    assert len(list_organisations(window.opened.workspace)) == before + 5
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_rows_not_taken_are_saved_with_their_reasons(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_list(window, tmp_path / "list.csv")
    dialog = show(window, qtbot, tmp_path / "list.csv")
    dialog._apply.click()
    qtbot.waitUntil(dialog._save.isVisible, timeout=10_000)
    assert not dialog._apply.isVisible()
    wanted = str(tmp_path / "left")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (wanted, ""))
    qtbot.waitUntil(dialog._save.isEnabled)
    dialog._save.click()
    qtbot.waitUntil(lambda: "left.xlsx" in dialog._notice.sentence, timeout=10_000)
    printed: list[bytes] = []
    monkeypatch.setattr(reports, "print_pages", lambda pdf, *_: printed.append(pdf))
    dialog._print.click()
    qtbot.waitUntil(lambda: bool(printed), timeout=10_000)
    with PdfDocument(printed[0]) as file:
        text = file[0].get_textpage().get_text_range()
    assert "المجموع" in text
    assert "Page 1 of 1" in text
    sheet = load_workbook(tmp_path / "left.xlsx").worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[0][:4] == ("Row", "Reason", "الاسم", "العنوان")
    assert any(row[0] == "4" and row[1] and row[2] == "المجموع" for row in rows[1:])
    with qtbot.waitSignal(dialog.accepted):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_an_empty_list_is_saved_from_the_menu(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "empty.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert window.place is not None
    place = window.place
    window.menus.file._lists.save_empty_list()
    qtbot.waitUntil(lambda: "empty.xlsx" in place.notice.sentence, timeout=10_000)
    assert len(load_workbook(path).worksheets) == 2
    path.unlink()
    window.menus.file._lists.export()
    qtbot.waitUntil(path.exists, timeout=10_000)
    wait_for_operations()


def test_a_file_that_is_refused_is_told_of_in_a_line_at_the_top(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = show(window, qtbot, DATA / "odd" / "encrypted.xlsx")
    assert dialog._notice.sentence
    qtbot.waitUntil(lambda: 0 < dialog._notice.height() < 100)
    assert dialog._notice.y() < dialog.height() // 4


def test_the_plan_counts_what_is_left_out_as_the_result_does(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "لائحة المنظمات\nالاسم;المدينة\nجمعية الواحة;فاس\nجمعية النخيل;مراكش\n", "utf-8"
    )
    dialog = show(window, qtbot, path)
    number = dialog._tabs.indexOf(dialog._not_taken)
    assert dialog._tabs.tabText(number) == "Not taken (0)"
    assert dialog._not_taken.rowCount() == 0
    QTest.keyClick(dialog._apply, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(dialog.summary))
    assert dialog._tabs.tabText(0) == "Not taken (0)"


def test_why_a_file_was_refused_stays_where_there_is_nothing_else_to_read(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("", "utf-8")
    dialog = show(window, qtbot, path)
    qtbot.waitUntil(lambda: bool(dialog._notice.sentence))
    assert dialog._notice._close.isHidden()
    dialog._notice.tell("Done.")
    assert not dialog._notice._close.isHidden()
