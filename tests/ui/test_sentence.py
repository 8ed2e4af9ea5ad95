"""Lines of the window's texts begin at one edge, and what is in them is text."""

import pytest
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import isolated

ARABIC = (
    "لقد جرى النظر في حالة حقوق الإنسان بالمغرب للمرة الثالثة في إطار آلية الاستعراض الدوري الشامل "
    "التابعة للأمم المتحدة، وتشارك منظمات المجتمع المدني في المتابعة بشكل كامل"
)
_HAIR = 2
"""Pixels that the ends of letters lie apart; a space is wider."""


def edges(image: QImage, height: int) -> list[int]:
    """Return where the ink of each line of a height ends at the right, in pixels."""
    return [
        max(
            x
            for y in range(line, line + height)
            for x in range(image.width())
            if QColor(image.pixel(x, y)).lightness() < 100
        )
        for line in range(0, image.height() - height + 1, height)
    ]


def test_each_line_of_an_arabic_sentence_begins_at_the_edge(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.menus.choose_language("ar")
    sentence = Sentence(ARABIC)
    sentence.setStyleSheet("color: black; background: white")
    qtbot.addWidget(sentence)
    sentence.resize(260, sentence.heightForWidth(260))
    sentence.show()
    lines = edges(sentence.grab().toImage(), sentence.fontMetrics().lineSpacing())
    assert len(lines) >= 4
    assert max(lines) - min(lines) <= _HAIR


@pytest.mark.parametrize("text", ["<b>bold</b> & <a href='x'>y</a>", "two\nlines  apart", ""])
def test_what_stands_in_a_sentence_is_text(qapp: QApplication, text: str) -> None:
    sentence = Sentence(text)
    assert sentence.text() == text
    heard = QAccessible.queryAccessibleInterface(sentence)
    assert heard is not None
    assert heard.text(QAccessible.Text.Name).split() == text.split()


def test_a_name_at_its_beginning_does_not_turn_a_sentence_around(
    window: MainWindow, qtbot: QtBot
) -> None:
    for language, text in (
        ("ar", f"{isolated('encrypted.xlsx')} محمي بكلمة مرور."),
        ("en", f"{isolated('أطاك')} had signed already."),
    ):
        window.menus.choose_language(language)
        sentence = Sentence(text)
        sentence.setStyleSheet("color: black; background: white")
        qtbot.addWidget(sentence)
        sentence.resize(500, 40)
        sentence.show()
        image = sentence.grab().toImage()
        ink = [
            x
            for x in range(image.width())
            if any(QColor(image.pixel(x, y)).lightness() < 100 for y in range(image.height()))
        ]
        begins = image.width() - ink[-1] if language == "ar" else ink[0]
        assert begins < 8
