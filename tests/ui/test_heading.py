"""The buttons beside a title give up their words before they take room that is not there."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from charterdesk.ui.command import Command
from charterdesk.ui.heading import Heading
from charterdesk.ui.pane import Pane


def saying(words: str) -> Callable[[], str]:
    return lambda: words


def test_words_go_from_the_first_button_on_and_come_back(qtbot: QtBot) -> None:
    pane, heading = Pane(), Heading(QLabel("Documents"))
    qtbot.addWidget(pane)
    heading.setParent(pane)
    done: list[str] = []
    for words, role in (("Save for Word", ""), ("Save as PDF", ""), ("Print", "primary")):
        command = Command(pane, "printer", saying(words), lambda: done.append("done"))
        heading.add(command, role)
    pane.show()

    def shown(width: int) -> list[QPushButton]:
        heading.resize(width, 40)
        QApplication.processEvents()
        return [one for one in heading.findChildren(QPushButton) if one.isVisible()]

    assert [bool(button.text()) for button in shown(900)] == [True, True, True]
    least = heading.minimumSizeHint().width()
    assert [bool(button.text()) for button in shown(least)] == [False, False, True]
    assert [bool(button.text()) for button in shown(least + 120)] == [False, True, True]
    brief = shown(least)[0]
    assert brief.accessibleName() == brief.toolTip() == "Save for Word"
    brief.click()
    assert done == ["done"]
    assert all(button.text() for button in shown(900))
