"""The composition root of the window."""

import os
import sys
from pathlib import Path
from typing import Final

import platformdirs
from PySide6.QtWidgets import QApplication

from charterdesk.model import Problem
from charterdesk.services.sample import write_sample
from charterdesk.store import SUFFIX, DamageProblem, InUseProblem, PassphraseProblem, Workspace
from charterdesk.ui.dialogs.fault import fault_handler
from charterdesk.ui.languages import InterfaceLanguage
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.theme import Theme

_NAME: Final = "CharterDesk"


def run(workspace: Path | None = None) -> int:
    """Open the window and return the program's exit code when it is closed.

    Args:
        workspace: The file to open; None for the default one in the user's data folder, which
            is written from the sample where it is not there yet.

    Raises:
        Problem: There is no screen, or the workspace cannot be opened.
    """
    _require_screen()
    path = workspace or _default_path()
    opened = _open_if_free(path)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName(_NAME)
    application.setApplicationDisplayName(_NAME)
    preferences = Preferences(
        platformdirs.user_config_path(_NAME, False, ensure_exists=True) / "settings.ini"
    )
    window = make_window(application, preferences)
    if opened is not None:
        opened.author = preferences.author or opened.author
        window.show_workspace(opened)
    elif not window.open_path(path):
        return 1
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
    return MainWindow(preferences, theme, language)


def _open_if_free(path: Path) -> Workspace | None:
    """Open a workspace; None where the window has to ask something first."""
    try:
        return Workspace(path)
    except (PassphraseProblem, InUseProblem, DamageProblem):
        return None


def _default_path() -> Path:
    folder = platformdirs.user_data_path(_NAME, False, ensure_exists=True)
    path = folder / f"{_NAME}{SUFFIX}"
    if not path.exists():
        write_sample(path)
    return path


def _require_screen() -> None:
    """Refuse before Qt would abort the process."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Problem("There is no screen to open the window on; start CharterDesk in a desktop.")
