"""Fields of the window: where a text begins in them."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from charterdesk.model.folding import fold
from charterdesk.ui.fields import DateField, SearchField, TextArea
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.number_fields import LengthField, NumberField
from charterdesk.ui.wording import date_text

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("around", "text", "at_the_right"),
    [
        (LTR, "نلتزم بالمتابعة", True),
        (RTL, "نلتزم بالمتابعة", True),
        (RTL, "Nous suivons", False),
        (RTL, "", True),
        (LTR, "", False),
    ],
)
def test_a_text_begins_at_the_edge_where_it_is_read_from(
    qtbot: QtBot, around: Qt.LayoutDirection, text: str, at_the_right: bool
) -> None:
    area = TextArea()
    qtbot.addWidget(area)
    area.resize(300, 80)
    area.setLayoutDirection(around)
    area.show()
    area.setPlainText(text)
    assert (area.cursorRect().x() > area.width() / 2) is at_the_right


def test_an_arabic_date_stands_on_the_line_of_its_neighbours(window: MainWindow) -> None:
    """A mark that the window's font lacks would lift it; the order is kept by isolates."""
    window.menus.choose_language("ar")
    said = date_text(date(2017, 7, 2))
    assert "\u200f" not in said
    assert fold(said) == "2/7/2017"
    field = DateField(window)
    field.put(date(2017, 7, 2))
    assert field.day() == date(2017, 7, 2)
    assert field.alignment() & Qt.AlignmentFlag.AlignRight
    window.menus.choose_language("fr")
    assert field.alignment() & Qt.AlignmentFlag.AlignLeft


@pytest.mark.parametrize("kind", [NumberField, LengthField])
def test_a_figure_begins_where_one_begins_to_read(
    qtbot: QtBot, kind: type[NumberField | LengthField]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.resize(200, 36)
    field.show()
    for around in (RTL, LTR, RTL):
        field.setLayoutDirection(around)
        QApplication.processEvents()
        shown = field.lineEdit().cursorRect().center().x() / field.lineEdit().width()
        assert (shown > 1 / 2) is (around is RTL), around


@pytest.mark.parametrize("field", [NumberField, LengthField])
def test_a_number_is_taken_in_any_digits(
    qtbot: QtBot, field: type[NumberField] | type[LengthField]
) -> None:
    number = field()
    qtbot.addWidget(number)
    number.setLocale(QLocale("ar_AE"))
    number.show()
    number.lineEdit().setText("٤٥")
    number.interpretText()
    assert number.value() == 45
    assert number.text() == "45"
    if isinstance(number, LengthField):
        number.lineEdit().setText("١٢٫٥")
        number.interpretText()
        assert number.value() == 12.5


def test_every_line_of_an_arabic_hint_begins_at_the_edge(qtbot: QtBot) -> None:
    """Qt's own moves each line in by the space after which the one before was broken."""
    area = TextArea()
    qtbot.addWidget(area)
    area.setLayoutDirection(RTL)
    area.setPlaceholderText("اتركوا هذا فارغًا للرسائل المعتادة دعوة إلى التوقيع أو ترحيب بمن وقع")
    area.resize(160, 140)
    area.show()
    image = area.viewport().grab().toImage()
    height = area.fontMetrics().lineSpacing()
    ground = image.pixelColor(1, image.height() - 2)
    edges = [
        max(
            (
                x
                for x in range(image.width())
                for y in range(top, min(top + height, image.height()))
                if image.pixelColor(x, y) != ground
            ),
            default=0,
        )
        for top in range(4, image.height() - height, height)
    ]
    written = [edge for edge in edges if edge]
    assert len(written) >= 3
    assert max(written) - min(written) <= 4


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
@pytest.mark.parametrize(
    "typed",
    ["2026/11/8", "2026-11-08", "2026.11.8", "8/11/2026", "08-11-2026", "8.11.2026", "٢٠٢٦/١١/٨"],
)
def test_a_date_is_taken_as_it_is_read_on_the_screen(
    window: MainWindow, language: str, typed: str
) -> None:
    """In Arabic the year is seen first, whichever way it was typed."""
    window.menus.choose_language(language)
    field = DateField(window)
    field.setText(typed)
    assert field.day() == date(2026, 11, 8)


def test_a_tool_tip_says_what_has_no_room_in_a_field(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda *words: said.append(words[1]))
    field = SearchField()
    qtbot.addWidget(field)
    field.setPlaceholderText("Search names, acronyms, cities")
    field.show()
    for width, text in ((500, ""), (120, ""), (120, "CEFA"), (120, "Observatoire des prisons")):
        field.resize(width, 36)
        field.setText(text)
        QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, QPoint(60, 9), QPoint(60, 9)))
    assert said == ["Search names, acronyms, cities", "Observatoire des prisons"]
