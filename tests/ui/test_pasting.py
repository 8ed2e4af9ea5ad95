"""What is said of a pasted text: short, and no longer than it is true."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

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
