import sys

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import charterdesk.ui  # noqa: F401 - what is tested happens when it is imported


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal by itself")
def test_none_outlives_every_call_that_returns_nothing(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(100_000):
        label.setText("")
    assert sys.getrefcount(None) > sys.maxsize // 4
