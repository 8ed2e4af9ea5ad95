"""The text of letters, where and when they are written and who signs them, as the user chooses."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.documents.reading import letters_of
from charterdesk.ui.main_window import MainWindow
from tests.documents.test_pages import pages
from tests.ui.test_documents_place import documents_place


def test_a_letter_of_one_s_own_is_written_signed_and_remembered(
    window: MainWindow, qtbot: QtBot
) -> None:
    place = documents_place(window)
    letters = place._letters
    place.show_entity("letters")
    assert letters.isVisible()
    assert letters.values()["letter_date"] == datetime.now().astimezone().date().isoformat()
    letters._text.setFocus()
    QTest.keyClicks(letters._text, "To ")
    letters._names.actions()[0].trigger()
    letters._signer.setFocus()
    QTest.keyClicks(letters._signer, "Benali")
    QTest.keyClick(letters._signer, Qt.Key.Key_Return)

    def shown() -> str:
        return letters_of(" ".join(pages(place._page.pdf))) if place._page.pdf else ""

    qtbot.waitUntil(lambda: letters_of("Benali") in shown(), timeout=20_000)
    assert window.opened is not None
    assert window.opened.content is not None
    name = window.opened.content.signatories[0].organisation.name["ar"]
    assert letters_of(name) in shown()
    path = window.opened.workspace.path
    window.close_workspace()
    assert window.open_path(path)
    again = documents_place(window)._letters.values()
    assert (again["letter"], again["signer"]) == ("To {organisation}", "Benali")


def test_what_no_letter_needs_is_not_shown(window: MainWindow) -> None:
    place = documents_place(window)
    place.show_entity("charter")
    assert place._letters.isHidden()
    place.show_entity("reconfirmation-letters")
    assert not place._letters.isHidden()
    assert place._letters._text.isHidden()
    assert not place._letters._signer.isHidden()
