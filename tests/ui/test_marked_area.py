"""Bold, italic and links while a provision is written."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.ui.dialogs.link_address import LinkAddress
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.marked_area import MarkedArea
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.provision_texts import ProvisionArea

CTRL = Qt.KeyboardModifier.ControlModifier
STORED = "لا **يجوز** *أبدا* في [الإعلان](https://a.org) هنا"
READ = "لا يجوز أبدا في الإعلان هنا"


def made(qtbot: QtBot, text: str = STORED) -> ProvisionArea:
    area = ProvisionArea()
    qtbot.addWidget(area)
    area.put(text)
    return area


def select(area: MarkedArea, start: int, end: int) -> None:
    cursor = area.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    area.setTextCursor(cursor)


def test_what_is_stored_is_shown_without_marks_and_kept_as_it_is(qtbot: QtBot) -> None:
    for text in (STORED, "", r"\*a \*b*", "[اسم] * \u00a0: س\nسطر", r"C:\[x] \\ *"):
        area = made(qtbot, text)
        area.commit()
        assert not area.is_typed
        assert area.stored_text() == text
    assert made(qtbot).toPlainText() == READ


def test_a_reload_of_the_same_text_keeps_the_cursor_and_what_can_be_undone(qtbot: QtBot) -> None:
    area = made(qtbot)
    select(area, 5, 5)
    QTest.keyClicks(area, "x")
    typed = area.stored_text()
    area.commit()
    area.put(typed)
    assert area.textCursor().position() == 6
    assert area.document().isUndoAvailable()
    area.undo()
    assert area.stored_text() == STORED


def test_words_are_made_bold_and_italic_and_plain_again(qtbot: QtBot) -> None:
    area = made(qtbot, "نص مهم جدا")
    said: list[str] = []
    area.edited.connect(said.append)
    select(area, 3, 6)
    area.turn_bold()
    area.turn_italic()
    area.commit()
    area.turn_bold()
    area.commit()
    area.undo()
    assert said == ["نص ***مهم*** جدا", "نص *مهم* جدا"]
    assert area.stored_text() == "نص ***مهم*** جدا"


def test_a_link_is_selected_as_a_whole_and_what_follows_is_no_part_of_it(qtbot: QtBot) -> None:
    area = made(qtbot)
    at = READ.index("الإعلان")
    select(area, at + 2, at + 2)
    assert area.choose_link() == "https://a.org"
    assert area.textCursor().selectedText() == "الإعلان"
    select(area, at + 7, at + 7)
    QTest.keyClicks(area, "s")
    assert "[الإعلان](https://a.org)s هنا" in area.stored_text()
    select(area, at, at + 7)
    area.set_link("")
    assert area.stored_text().endswith("في الإعلانs هنا")


def test_typed_and_pasted_marks_are_letters(qtbot: QtBot) -> None:
    area = made(qtbot, "")
    mime = QMimeData()
    mime.setHtml("<b>x</b>")
    mime.setText("*x*")
    area.insertFromMimeData(mime)
    QTest.keyClicks(area, " 2*3")
    assert area.toPlainText() == "*x* 2*3"
    assert area.stored_text() == r"\*x\* 2\*3"


def test_keys_make_words_bold_in_the_file_and_on_the_page(window: MainWindow) -> None:
    place = window.go("charter")
    assert isinstance(place, CharterPlace)
    area = place._texts._areas["ar"]
    area.setFocus()
    before = area.toPlainText()
    select(area, 0, len(before))
    QTest.keyClick(area, Qt.Key.Key_B, CTRL)
    place.commit()
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    assert content.provisions[0].text["ar"] == f"**{before}**"
    assert place._model.index(0).data() == before


def test_another_scheme_is_refused_with_a_sentence(qtbot: QtBot) -> None:
    dialog = LinkAddress("", None)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog._field.setText("javascript:alert(1)")
    dialog.accept()
    assert "https://" in dialog._notice.sentence
    assert not dialog.result()
    dialog._field.setText("www.a.org")
    dialog.accept()
    assert dialog.address == "https://www.a.org"


def test_a_line_that_is_ended_within_a_paragraph_is_stored_as_a_line(qtbot: QtBot) -> None:
    area = made(qtbot, "أ")
    area.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(area, "b")
    assert area.stored_text() == "أ\nb"
