"""The composition root of the window."""

import os
import sys
from pathlib import Path
from typing import Final

import platformdirs

from charterdesk.model import Problem
from charterdesk.services.sample import write_sample
from charterdesk.store import SUFFIX

# PySide6 reads through the source of each module that is imported after it.
# isort: split
from PySide6.QtWidgets import QApplication

from charterdesk.ui.dialogs.fault import fault_handler
from charterdesk.ui.enter_key import EnterPresses
from charterdesk.ui.housekeeping import Housekeeping
from charterdesk.ui.in_sight import FocusInSight
from charterdesk.ui.languages import InterfaceLanguage
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.theme import Theme

_NAME: Final = "CharterDesk"


def run(workspace: Path | None = None) -> int:
    """Open the window and return the program's exit code when it is closed.

    Args:
        workspace: The file to open. None is the one that was open last; the first time it is the
            sample, written into the user's data folder.

    Raises:
        Problem: There is no screen.
    """
    _require_screen()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName(_NAME)
    preferences = Preferences(
        platformdirs.user_config_path(_NAME, False, ensure_exists=True) / "settings.ini"
    )
    Housekeeping(application)
    window = make_window(application, preferences)
    if workspace is not None:
        window.open_path(workspace)  # who started it by a double click reads in the window why not
    else:
        go_on(window)
    sys.excepthook = fault_handler(window)
    window.show()
    code = application.exec()
    wait_for_operations()
    return code


def make_window(application: QApplication, preferences: Preferences) -> MainWindow:
    """Return a window without a workspace, in the language and the theme that are preferred."""
    theme = Theme(application)
    theme.apply(preferences.theme, preferences.text_percent)
    language = InterfaceLanguage(application)
    language.apply(preferences.language)
    window = MainWindow(preferences, theme, language)
    FocusInSight(application, window)
    EnterPresses(application, window)
    return window


def go_on(window: MainWindow) -> None:
    """Open what was open last, or the sample the first time; else show where one can begin."""
    recent = window.preferences.recent
    try:
        path = recent[0] if recent else _sample()
    except Problem as problem:
        window.report(problem)
        return
    if path.is_file():
        window.open_path(path)


def _sample() -> Path:
    """Return the sample in the user's data folder, written if it is not there."""
    path = platformdirs.user_data_path(_NAME, False, ensure_exists=True) / f"{_NAME}{SUFFIX}"
    if not path.exists():
        write_sample(path)
    return path


def _require_screen() -> None:
    """Refuse before Qt would abort the process."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Problem("There is no screen to open the window on; start CharterDesk in a desktop.")
