import gc
from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from charterdesk.app import make_window
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.theme import ThemeName

LANGUAGES = ("ar", "fr", "en")


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.language = "en"
    preferences.theme = ThemeName.LIGHT
    return preferences


@pytest.fixture
def window(
    qapp: QApplication, preferences: Preferences, sample_file: Path, tmp_path: Path
) -> Iterator[MainWindow]:
    """A window on the sample."""
    gc.disable()  # as the application's housekeeping does
    path = tmp_path / "ورشة.charterdesk"
    copy(sample_file, path)
    window = make_window(qapp, preferences)
    window.resize(1366, 768)
    assert window.open_path(path)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)  # keys go to the window that is active
    yield window
    window.close()
    wait_for_operations()
    qapp.processEvents()
    window.deleteLater()
    # Now, and the language after it: what a window is still to do when it goes, Qt keeps for good,
    # and with it all that it shows; the suite would grow slower and slower.
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.language.apply("en")
    qapp.processEvents()
    gc.collect(1)  # what is new since the last window went
    gc.enable()
