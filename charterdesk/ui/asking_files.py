"""Asking for files and folders: each question begins where the last one ended."""

import re
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from charterdesk.ui.preferences import Preferences

_SUFFIX: Final = re.compile(r"\*(\.\w+)")
"""In Qt's filters of names."""


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


def ask_files(preferences: Preferences, parent: QWidget, title: str, kinds: str) -> list[Path]:
    """Ask for one or several files that there are; see `ask_file`."""
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(preferences.folder_in_use), kinds)
    return [_told(preferences, Path(name), Path(name).parent) for name in names]


def ask_new_file(
    preferences: Preferences, parent: QWidget, title: str, proposed: str, kinds: str
) -> Path | None:
    """Ask under which name to save; see `ask_file` and `path_to_save`."""
    path = path_to_save(parent, title, preferences.folder_in_use / proposed, kinds)
    return _told(preferences, path, path.parent) if path else None


def path_to_save(parent: QWidget, title: str, proposed: Path, kinds: str) -> Path | None:
    """Ask under which name to save, wherever one looked for files before.

    A name that was typed without a suffix of these kinds gets one. Qt asks about a file that is
    there already, but only under the name as typed: where one is there under the whole name, the
    question comes again with that.
    """
    while True:
        name, kind = QFileDialog.getSaveFileName(parent, title, str(proposed), kinds)
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() in _SUFFIX.findall(kinds):
            return path
        wanted = _SUFFIX.search(kind)
        path = path.with_name(path.name + (wanted[1] if wanted else proposed.suffix))
        if not path.exists():
            return path
        proposed = path


def ask_folder(preferences: Preferences, parent: QWidget, title: str) -> Path | None:
    """Ask for a folder; see `ask_file`."""
    name = QFileDialog.getExistingDirectory(parent, title, str(preferences.folder_in_use))
    return _told(preferences, Path(name), Path(name)) if name else None


def _told(preferences: Preferences, path: Path, folder: Path) -> Path:
    preferences.use_folder(folder)
    return path
