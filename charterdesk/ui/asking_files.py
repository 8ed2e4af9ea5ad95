"""Asking for files and folders: each question begins where the last one ended."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from charterdesk.ui.preferences import Preferences


def ask_file(preferences: Preferences, parent: QWidget, title: str, kinds: str = "") -> Path | None:
    """Ask for a file that there is.

    Args:
        preferences: Of folders.
        parent: Where the question stands.
        title: Its title.
        kinds: Qt's filters of names.
    """
    name, _ = QFileDialog.getOpenFileName(parent, title, str(preferences.folder_in_use), kinds)
    return _told(preferences, Path(name), Path(name).parent) if name else None


def ask_new_file(
    preferences: Preferences, parent: QWidget, title: str, proposed: str, kinds: str = ""
) -> Path | None:
    """Ask under which name to save; see `ask_file`."""
    path = str(preferences.folder_in_use / proposed)
    name, _ = QFileDialog.getSaveFileName(parent, title, path, kinds)
    return _told(preferences, Path(name), Path(name).parent) if name else None


def ask_folder(preferences: Preferences, parent: QWidget, title: str) -> Path | None:
    """Ask for a folder; see `ask_file`."""
    name = QFileDialog.getExistingDirectory(parent, title, str(preferences.folder_in_use))
    return _told(preferences, Path(name), Path(name)) if name else None


def _told(preferences: Preferences, path: Path, folder: Path) -> Path:
    preferences.use_folder(folder)
    return path
