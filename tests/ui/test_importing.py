"""What the import's window offers beside the plan: conflicts, text files, the rows not taken."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from charterdesk.services.organisations import edit_organisation, list_organisations
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations


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
    window.menus._lists.save_empty_list()
    qtbot.waitUntil(lambda: "empty.xlsx" in place.notice.sentence, timeout=10_000)
    assert len(load_workbook(path).worksheets) == 2
    path.unlink()
    window.menus._lists.export()
    qtbot.waitUntil(path.exists, timeout=10_000)
    wait_for_operations()
