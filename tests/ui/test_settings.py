"""The settings apply at once and are there again after reopening."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from charterdesk.model.terms import Digits, MonthNames
from charterdesk.ui.dialogs.settings import SettingsDialog
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.documents import DocumentsPlace
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.theme import ThemeName


def test_each_setting_is_used_at_once_and_comes_back(
    window: MainWindow, qapp: QApplication, tmp_path: Path
) -> None:
    assert window.opened is not None
    dialog = SettingsDialog(window)
    dialog.show()
    for box in (dialog._theme, dialog._size, dialog._paper, dialog._lock):
        QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(dialog._language, Qt.Key.Key_Up)
    dialog._author.setFocus()
    QTest.keyClicks(dialog._author, "Amina")
    QTest.keyClick(dialog._author, Qt.Key.Key_Tab)
    dialog.take_folder(tmp_path)
    dialog.done(0)
    assert window.opened.workspace.author == "Amina"
    assert qapp.font().pixelSize() == 16
    assert window.theme.name is ThemeName.DARK
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    assert place._paper.currentData() == "letter"
    window.preferences._settings.sync()
    again = Preferences(tmp_path / "settings.ini")
    assert (again.theme, again.text_percent, again.paper) == (ThemeName.DARK, 115, "letter")
    assert (again.author, again.folder, again.lock_minutes) == ("Amina", tmp_path, 30)
    assert again.language == window.language.code == "fr"
    window.menus.choose_text_percent(100)


def test_the_paper_reaches_documents_that_were_looked_at_before(window: MainWindow) -> None:
    place = window.go("documents")
    assert isinstance(place, DocumentsPlace)
    window.go("charter")  # remembers what was chosen here: no paper
    dialog = SettingsDialog(window)
    dialog.show()
    QTest.keyClick(dialog._paper, Qt.Key.Key_Down)
    assert place._paper.currentData() == "letter"
    window.go("documents")
    place._paper.setFocus()
    QTest.keyClick(place._paper, Qt.Key.Key_Up)
    assert place._paper.currentData() == "a4"
    window.go("charter")
    QTest.keyClick(dialog._paper, Qt.Key.Key_Up)
    QTest.keyClick(dialog._paper, Qt.Key.Key_Down)
    place._recall()
    assert place._paper.currentData() == "a4"  # this charter's own
    dialog.done(0)


def test_new_charters_have_the_digits_and_months_that_are_preferred(window: MainWindow) -> None:
    assert window.opened is not None
    dialog = SettingsDialog(window)
    dialog.show()
    QTest.keyClick(dialog._digits, Qt.Key.Key_Down)
    QTest.keyClick(dialog._months, Qt.Key.Key_Down)
    dialog.done(0)
    for begin in (
        window.menus.file.charters.add_empty,
        lambda: window.menus.file.charters.add("statement"),
    ):
        begin()
        assert window.opened.content is not None
        charter = window.opened.content.charter
        assert (charter.digits, charter.month_names) == (Digits.ARABIC_INDIC, MonthNames.EGYPT)


def test_a_folder_that_is_gone_is_not_proposed(preferences: Preferences, tmp_path: Path) -> None:
    preferences.folder = tmp_path / "gone"
    assert preferences.folder != tmp_path / "gone"


def test_the_settings_are_said_again_in_a_language_chosen_in_them(
    window: MainWindow, qapp: QApplication
) -> None:
    dialog = SettingsDialog(window)
    dialog.show()
    for code in ("ar", "fr"):
        window.menus.choose_language(code)
        qapp.processEvents()
        labels = {label.text() for label in dialog.findChildren(QLabel)}
        assert "Language" not in labels
        assert all(field.accessibleName() for field in (dialog._theme, dialog._author))
    dialog.done(0)


def test_the_settings_stay_on_the_screen_when_their_text_grows(
    window: MainWindow, qapp: QApplication
) -> None:
    dialog = SettingsDialog(window)
    dialog.show()
    room = dialog.screen().availableGeometry()
    dialog.move(room.width() // 2, room.height() // 2)
    QTest.keyClick(dialog._size, Qt.Key.Key_End)
    QTest.qWait(50)
    frame = dialog.frameGeometry()
    assert (frame.top(), frame.left()) >= (0, 0)
    assert frame.bottom() <= room.bottom()
    assert frame.right() <= room.right() or frame.left() == 0  # wider than a narrow screen
    dialog.done(0)
    window.theme.apply(window.preferences.theme, 100)
