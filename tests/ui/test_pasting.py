"""What is said of a pasted text: short, and no longer than it is true."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

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
    assert not place.notice.sentence


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
