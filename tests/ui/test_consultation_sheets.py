"""Consultation sheets saved from the window, filled in, and taken in again."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from charterdesk.services.consultation_sheets import write_sheet
from charterdesk.services.organisations import list_organisations
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.dialogs.sheet_in import SheetIn
from charterdesk.ui.dialogs.sheets_out import SheetsOut
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.places.consultation import ConsultationPlace
from charterdesk.ui.wording import unbroken
from tests.consulted import fill_in
from tests.ui.answering import answering
from tests.ui.consulting import (
    CTRL,
    CTRL_SHIFT,
    consultations,
    consulted_place,
    contents,
    press,
)
from tests.ui.test_dropping import drop

# Qt wants no drag made but by itself; there is no other way to bring one here.
pytestmark = pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning")


@pytest.fixture
def place(window: MainWindow) -> ConsultationPlace:
    """The draft of `add_consulted_draft`, with its first amendment chosen."""
    return consulted_place(window)


def taking_in(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, see: Callable[[SheetIn], object]
) -> None:
    """Have the plan looked at, then taken in."""

    def run(dialog: SheetIn) -> int:
        dialog.show()
        qtbot.waitUntil(lambda: dialog._running is None)
        see(dialog)
        if dialog._apply.isEnabled():
            QTest.keyClick(dialog._apply, Qt.Key.Key_Space)
            qtbot.waitUntil(lambda: bool(dialog.result()))
        return dialog.result()

    monkeypatch.setattr(SheetIn, "exec", run)


def saved(place: ConsultationPlace, qtbot: QtBot) -> str:
    consultations(place)
    QTest.keyClick(place.window(), Qt.Key.Key_O, CTRL_SHIFT)
    qtbot.waitUntil(lambda: bool(place.notice.sentence))
    return place.notice.sentence


@pytest.mark.parametrize("suffix", [".xlsx", ".docx"])
def test_a_sheet_for_each_organisation_goes_into_a_folder(
    place: ConsultationPlace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    suffix: str,
) -> None:
    folder = tmp_path / "استمارات"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))

    def fill(dialog: SheetsOut) -> None:
        dialog._language.setCurrentIndex(dialog._language.findData("fr"))
        dialog._program.setCurrentIndex(dialog._program.findData(suffix))

    answering(monkeypatch, SheetsOut, fill)
    assert "6 sheets are in" in saved(place, qtbot)
    files = sorted(folder.iterdir())
    assert len(files) == 6
    assert {file.suffix for file in files} == {suffix}
    assert files[0].name == f"001 CEFA{suffix}"


def test_a_sheet_without_a_name_is_filled_in_and_taken_in_for_who_is_chosen(
    place: ConsultationPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "sheet.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    anybody: Callable[[SheetsOut], object] = lambda dialog: dialog._whom.setCurrentIndex(2)  # noqa: E731
    answering(monkeypatch, SheetsOut, anybody)
    assert "sheet.xlsx" in saved(place, qtbot)
    fill_in(path)
    seen: list[str] = []

    def see(dialog: SheetIn) -> None:
        assert not dialog._apply.isEnabled()
        assert "Choose the organisation" in dialog._notice.sentence
        QTest.keyClick(dialog._organisation, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: dialog._running is None)
        seen.extend(dialog._tabs.tabText(number) for number in range(3))
        item = dialog._new.item(1, 1)
        assert item is not None
        seen.append(item.toolTip())
        seen.append(dialog._headline.text())
        assert len(contents(place).amendments) == 6

    taking_in(monkeypatch, qtbot, see)
    answering(monkeypatch, ChooseOrganisations, lambda dialog: dialog._table.selectRow(5))
    press(place, Qt.Key.Key_I, CTRL_SHIFT)
    assert [words.replace("\u2068", "").replace("\u2069", "") for words in seen] == [
        "To take in (2)", "Said before (0)", "Not matched (1)", "Commitment 2",
        "2 comments and amendments · 1 row not matched · Arabic",
    ]  # fmt: skip
    assert place.notice.sentence == ("2 comments and amendments taken in. 1 row left out.")
    body = list_organisations(place.opened.workspace)[5]
    assert [
        entry.organisation.id for entry in contents(place).amendments[6:] if entry.organisation
    ] == [body.id, body.id]
    assert place._consultations._listing.index(0, 3).data() == unbroken("6 of 6")
    press(place, Qt.Key.Key_Z, CTRL)
    assert len(contents(place).amendments) == 6


def test_a_sheet_that_came_after_the_last_day_is_refused_in_the_dialog(
    place: ConsultationPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    content, path = contents(place), tmp_path / "late.docx"
    consulted = content.consultations[0]
    write_sheet(content, consulted.consultation, "ar", path, consulted.invited[5][1])
    document = docx.Document(str(path))
    document.tables[-1].rows[2].cells[2].text = "رأي متأخر"
    document.save(str(path))
    said: list[str] = []

    def run(dialog: SheetIn) -> int:
        dialog.show()
        qtbot.waitUntil(lambda: dialog._running is None)
        dialog._day.put(date(2026, 12, 16))
        QTest.keyClick(dialog._apply, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: bool(dialog._notice.sentence))
        said.append(dialog._notice.sentence)
        assert len(contents(place).amendments) == 6
        assert place._consultations._listing.index(0, 3).data() == unbroken("5 of 6")
        dialog._day.put(date(2026, 12, 15))
        QTest.keyClick(dialog._apply, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: bool(dialog.result()))
        return dialog.result()

    monkeypatch.setattr(SheetIn, "exec", run)
    place._consultations._sheets.read([path])
    assert "closed" in said[0]
    assert contents(place).amendments[-1].amendment.comment == "رأي متأخر"


def test_what_is_no_sheet_says_so_and_nothing_can_be_taken_in(
    place: ConsultationPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "other.csv"
    path.write_text("a,b\n1,2\n", "utf-8")
    said: list[str] = []

    def see(dialog: SheetIn) -> None:
        assert not dialog._apply.isEnabled()
        said.append(dialog._notice.sentence)

    taking_in(monkeypatch, qtbot, see)
    place._consultations._sheets.read([path])
    wait_for_operations()
    assert said == ["This is no consultation sheet: the row of headers is missing."]


def filled_sheets(place: ConsultationPlace, folder: Path, count: int) -> list[Path]:
    """Write the sheets of the first who are asked, each with a comment of its own."""
    content = contents(place)
    consulted = content.consultations[0]
    paths = []
    for number in range(count):
        path = folder / f"{number + 1}.docx"
        write_sheet(content, consulted.consultation, "ar", path, consulted.invited[number][1])
        document = docx.Document(str(path))
        document.tables[-1].rows[2].cells[2].text = f"رأي رقم {number + 1}"
        document.save(str(path))
        paths.append(path)
    return paths


def test_several_sheets_are_taken_in_one_after_the_other_each_in_one_step(
    place: ConsultationPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    consultations(place)
    paths = filled_sheets(place, tmp_path, 3)
    names = [str(path) for path in paths]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    seen: list[str] = []
    taking_in(monkeypatch, qtbot, lambda dialog: seen.append(dialog.windowTitle()))
    before = len(contents(place).amendments)
    press(place, Qt.Key.Key_I, CTRL_SHIFT)
    assert [title.replace("\u2068", "").replace("\u2069", "") for title in seen] == [
        f"Take in {number}.docx ({number} of 3)" for number in (1, 2, 3)
    ]
    assert place.notice.sentence == ("3 sheets taken in. 3 comments and amendments taken in.")
    assert len(contents(place).amendments) == before + 3
    place.opened.workspace.undo()
    assert len(contents(place).amendments) == before + 2


def test_one_of_several_sheets_is_left_out_and_the_rest_can_be_left_as_well(
    place: ConsultationPlace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    consultations(place)
    paths = filled_sheets(place, tmp_path, 3)
    paths.insert(1, tmp_path / "other.csv")
    paths[1].write_text("a,b\n1,2\n", "utf-8")
    pressed: list[str] = []

    def run(dialog: SheetIn) -> int:
        dialog.show()
        qtbot.waitUntil(lambda: dialog._running is None)
        number = len(pressed)
        pressed.append(dialog.windowTitle())
        if number == 3:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        else:
            button = dialog._leave_out if number == 1 else dialog._apply
            assert button.isEnabled()
            QTest.keyClick(button, Qt.Key.Key_Space)
            qtbot.waitUntil(lambda: bool(dialog.result()))
        return dialog.result()

    monkeypatch.setattr(SheetIn, "exec", run)
    place._consultations._sheets.read(paths)
    assert len(pressed) == 4
    assert place.notice.sentence.replace("\u2068", "").replace("\u2069", "") == (
        "2 sheets taken in. 2 comments and amendments taken in. Sheets left out: other.csv, 3.docx"
    )


def test_sheets_dropped_onto_the_place_are_taken_in(
    place: ConsultationPlace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    consultations(place)
    paths = filled_sheets(place, tmp_path, 2)
    seen: list[str] = []

    def cancel(dialog: SheetIn) -> int:
        seen.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(SheetIn, "exec", cancel)
    drop(place.window(), [QUrl.fromLocalFile(path) for path in paths])
    assert len(seen) == 1  # which was cancelled, and the second with it
