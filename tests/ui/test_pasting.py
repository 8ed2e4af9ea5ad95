"""What is said of a pasted text: short, and no longer than it is true."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QStyle, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from charterdesk.model.terms import ProvisionKind
from charterdesk.services.pasting import plan_paste
from charterdesk.services.templates import add_charter_from_template
from charterdesk.ui.dialogs.pasting import PasteDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.charter import CharterPlace


def test_three_new_organisations_are_named_and_undo_ends_the_message(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PasteDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    bodies = "\n".join(
        f"- جمعية الاختبار {name}" for name in ("الأولى", "الثانية", "الثالثة", "الرابعة")
    )
    place._pasting.paste("ar", f"قائمة المنظمات الموقعة\n\n{bodies}\n- منظمة الغد\n")
    said = place.notice.sentence
    assert "2 other" in said
    assert "الثالثة" in said
    assert "الرابعة" not in said
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert place.notice.sentence == "Taken back: Paste text."


def test_the_next_text_is_pasted_after_the_last(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PasteDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    before = place.row_of_current()
    place._pasting.paste("ar", "فقرة أولى جديدة.\n\nفقرة ثانية جديدة.")
    place._pasting.paste("ar", "فقرة ثالثة.")
    assert place.row_of_current() == before + 3
    assert window.opened is not None
    assert window.opened.content is not None
    added = window.opened.content.provisions[before + 1 : before + 4]
    assert [part.text["ar"].split()[1].rstrip(".") for part in added] == [
        "أولى", "ثانية", "ثالثة",
    ]  # fmt: skip


def test_hints_of_a_template_give_way_where_that_is_left_ticked(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[PasteDialog] = []

    def accept(dialog: PasteDialog) -> QDialog.DialogCode:
        shown.append(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PasteDialog, "exec", accept)
    assert window.opened is not None
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    place._pasting.paste("ar", "فقرة أولى جديدة.")
    assert shown.pop()._instead.isHidden()
    window.opened.choose_charter(
        add_charter_from_template(window.opened.workspace, "statement", "ar")
    )
    place._pasting.paste("ar", "فقرة ثانية جديدة.")
    box = shown.pop()._instead
    assert not box.isHidden()
    assert "[الوقائع بتواريخها" in box.toolTip()
    assert window.opened.content is not None
    assert [part.text["ar"] for part in window.opened.content.provisions] == ["فقرة ثانية جديدة."]
    assert "template removed" in place.notice.sentence
    assert place.row_of_current() == 0


@pytest.mark.parametrize("command", [True, False])
def test_a_list_copied_from_a_web_page_is_numbered_as_it_was(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, command: bool
) -> None:
    shown: list[PasteDialog] = []

    def look_and_close(dialog: PasteDialog) -> int:
        shown.append(dialog)
        return 0

    monkeypatch.setattr(PasteDialog, "exec", look_and_close)
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    copied = QMimeData()  # as browsers give it: the plain text has no numbers
    copied.setText("نلتزم بما يلي:\n\nتكوين\nنشر")
    copied.setHtml("<p>نلتزم بما يلي:</p><ol><li>تكوين</li><li>نشر</li></ol>")
    if command:
        QGuiApplication.clipboard().setMimeData(copied)
        place._pasting.command.trigger()
        QGuiApplication.clipboard().clear()
    else:
        next(iter(place._texts._areas.values())).insertFromMimeData(copied)
    kinds = [ProvisionKind.PARAGRAPH, ProvisionKind.COMMITMENT, ProvisionKind.COMMITMENT]
    assert [part.kind for part in shown[0].parts] == kinds


def test_one_item_of_a_list_is_pasted_into_a_text_without_a_number(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    area = next(iter(place._texts._areas.values()))
    area.selectAll()
    copied = QMimeData()
    copied.setText("تكوين")
    copied.setHtml("<ol><li>تكوين</li></ol>")
    area.insertFromMimeData(copied)
    assert area.toPlainText() == "تكوين"


@pytest.mark.qt_log_ignore("does not support (raise|grabbing)", extend=True)
def test_several_paragraphs_are_told_what_they_become_by_one_of_their_choices(
    window: MainWindow,
) -> None:
    dialog = PasteDialog(plan_paste("أولى.\n\nثانية.\n\nثالثة.\n\nرابعة."), "ar", window)
    dialog.show()
    assert QTest.qWaitForWindowActive(dialog)
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    viewport, table, boxes = dialog._table.viewport(), dialog._table, dialog._boxes()

    def place_of(row: int) -> QPoint:
        return table.visualRect(table.model().index(row, 1)).center()

    QTest.mouseClick(viewport, left, pos=place_of(1))
    QTest.mouseClick(viewport, left, shift, place_of(3))
    QTest.mouseClick(boxes[2], left)
    QTest.keyClick(boxes[2].view(), Qt.Key.Key_Home)
    QTest.keyClick(boxes[2].view(), Qt.Key.Key_Return)
    kinds = [part.kind for part in dialog.parts]
    assert kinds[1:] == [ProvisionKind.HEADING] * 3
    QTest.mouseClick(viewport, left, pos=place_of(0))
    assert {index.row() for index in table.selectedIndexes()} == {0}
    dialog.close()


def test_a_heading_alone_above_a_text_is_the_title_that_a_template_left_open(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PasteDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    assert window.opened is not None
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    window.opened.choose_charter(
        add_charter_from_template(window.opened.workspace, "statement", "ar")
    )
    text = "من نحن وماذا نطلب\n\nنحن ائتلاف من سبع منظمات."
    place._pasting.paste("ar", text)
    assert window.opened.content is not None
    assert window.opened.content.charter.title["ar"] == "من نحن وماذا نطلب"
    assert place.notice.sentence.startswith("1 provision pasted.")
    place._pasting.paste("ar", text)  # there is a title now
    headings = [part for part in window.opened.content.provisions if part.kind == "heading"]
    assert [part.text["ar"] for part in headings] == ["من نحن وماذا نطلب"]


def test_an_arabic_text_makes_an_arabic_charter_of_a_french_template(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[PasteDialog] = []

    def accept(dialog: PasteDialog) -> QDialog.DialogCode:
        shown.append(dialog)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(PasteDialog, "exec", accept)
    assert window.opened is not None
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    charter_id = add_charter_from_template(window.opened.workspace, "statement", "fr")
    window.opened.choose_charter(charter_id)
    place._pasting.paste("fr", "من نحن وماذا نطلب\n\nنحن ائتلاف من سبع منظمات.")
    assert shown[0].language == "ar"
    assert window.opened.content is not None
    assert window.opened.content.charter.languages == ("ar",)
    assert window.opened.content.charter.title["ar"] == "من نحن وماذا نطلب"
    assert [dict(part.text) for part in window.opened.content.provisions] == [
        {"ar": "نحن ائتلاف من سبع منظمات."}
    ]


def test_a_choice_in_a_row_shows_its_letters_whole_whether_it_has_the_keys_or_not(
    window: MainWindow, qtbot: QtBot
) -> None:
    dialog = PasteDialog(plan_paste("أولى.\n\nثانية."), "ar", window)
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    first, second = dialog._boxes()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    for box in (first, second):
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
        assert field.height() >= box.fontMetrics().height(), box.hasFocus()
    dialog.close()
