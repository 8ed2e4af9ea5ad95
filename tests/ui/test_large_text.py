"""Text twice as large leaves the words of buttons whole, on a small screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from charterdesk.ui.dialogs.reconfirming import ReconfirmDialog
from charterdesk.ui.dialogs.signature import SignatureDialog
from charterdesk.ui.dialogs.signing_rules import SigningRules
from charterdesk.ui.main_window import MainWindow
from tests.screenshots import TODAY


def dialogs(window: MainWindow) -> Iterator[QDialog]:
    opened = window.opened
    assert opened is not None
    content = opened.content
    assert content is not None
    yield SignatureDialog(opened, content.signatories[0].signatory.id, window.preferences, window)
    yield SigningRules(opened, content, window)
    yield ReconfirmDialog(opened, window.preferences, TODAY, window)


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_no_button_of_the_signing_dialogs_is_narrower_than_its_words(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.menus.choose_language(language)
    window.menus.choose_text_percent(200)
    try:
        for dialog in dialogs(window):
            dialog.show()
            qtbot.waitExposed(dialog)
            assert dialog.width() <= 1366
            assert dialog.height() <= 768
            for button in dialog.findChildren(QPushButton):
                if button.isVisible():
                    assert button.width() >= button.sizeHint().width(), button.text()
            dialog.done(0)
    finally:
        window.menus.choose_text_percent(100)
