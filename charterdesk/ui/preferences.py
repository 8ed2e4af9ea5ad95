"""What the application remembers about its user between two starts."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from charterdesk.model.terms import Digits, MonthNames
from charterdesk.ui.languages import NATIVE_NAMES, system_language
from charterdesk.ui.theme import ThemeName

_MOST_RECENT: Final = 10
LOCK_MINUTES: Final = (5, 10, 30, 60, 0)
"""After how long without use a workspace with a passphrase may be locked; 0 is never."""
_LOCK_MINUTES_AT_FIRST: Final = 10
TEXT_PERCENTS: Final = (100, 115, 130, 150, 175, 200)
PAPERS: Final = ("a4", "letter")


class Preferences:
    """A typed view of one settings file."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)
        self._used: Path | None = None

    @property
    def language(self) -> str:
        """The interface's language; the system's until one is chosen."""
        chosen = self._text("language")
        return chosen if chosen in NATIVE_NAMES else system_language()

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> ThemeName:
        """The theme."""
        chosen = self._text("theme")
        return ThemeName(chosen) if chosen in set(ThemeName) else ThemeName.SYSTEM

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self._settings.setValue("theme", name.value)

    @property
    def text_percent(self) -> int:
        """The size of the interface's text, one of `TEXT_PERCENTS`."""
        chosen = self._text("text_percent")
        return int(chosen) if chosen in map(str, TEXT_PERCENTS) else TEXT_PERCENTS[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._settings.setValue("text_percent", percent)

    @property
    def author(self) -> str:
        """The name that the journal gives to the one who works here; empty for the login name."""
        return self._text("author")

    @author.setter
    def author(self, name: str) -> None:
        self._settings.setValue("author", name)

    @property
    def folder(self) -> Path:
        """The folder that is proposed for files; the system's for documents until one is chosen."""
        chosen = Path(self._text("folder"))
        if self._text("folder") and chosen.is_dir():
            return chosen
        return documents_folder()

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._settings.setValue("folder", str(folder))
        self._used = None

    @property
    def folder_in_use(self) -> Path:
        """Where a file was chosen last since the start; else `folder`."""
        used = self._used
        return used if used is not None and used.is_dir() else self.folder

    def use_folder(self, folder: Path) -> None:
        """Propose a folder for files until the end, or until another is used."""
        self._used = folder

    @property
    def paper(self) -> str:
        """The paper of documents for which none was chosen yet, one of `PAPERS`."""
        chosen = self._text("paper")
        return chosen if chosen in PAPERS else PAPERS[0]

    @paper.setter
    def paper(self, paper: str) -> None:
        self._settings.setValue("paper", paper)

    @property
    def digits(self) -> Digits:
        """The digits of new charters."""
        chosen = self._text("digits")
        return Digits(chosen) if chosen in set(Digits) else Digits.WESTERN

    @digits.setter
    def digits(self, digits: Digits) -> None:
        self._settings.setValue("digits", digits.value)

    @property
    def month_names(self) -> MonthNames:
        """The Arabic month names of new charters."""
        chosen = self._text("month_names")
        return MonthNames(chosen) if chosen in set(MonthNames) else MonthNames.MAGHREB

    @month_names.setter
    def month_names(self, names: MonthNames) -> None:
        self._settings.setValue("month_names", names.value)

    @property
    def lock_minutes(self) -> int:
        """After how long without use a workspace with a passphrase is locked; one of the above."""
        chosen = self._text("lock_minutes")
        return int(chosen) if chosen in map(str, LOCK_MINUTES) else _LOCK_MINUTES_AT_FIRST

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._settings.setValue("lock_minutes", minutes)

    @property
    def spelling(self) -> bool:
        """Whether spelling faults are shown where a charter is written."""
        return self._text("spelling") != "off"

    @spelling.setter
    def spelling(self, on: bool) -> None:
        self._settings.setValue("spelling", "on" if on else "off")

    @property
    def own_words(self) -> list[str]:
        """Words that are no spelling faults for the one who works here."""
        return self._text("own_words").split()

    def remember_own_word(self, word: str) -> None:
        """Keep a word, without white space, among the user's own."""
        self._settings.setValue("own_words", " ".join([*self.own_words, word]))

    def second_place(self, workspace: Path) -> Path | None:
        """Return the folder where backups of this workspace are kept besides, if one was chosen."""
        chosen = self._text(f"second_place/{workspace.resolve().as_posix()}")
        return Path(chosen) if chosen else None

    def remember_second_place(self, workspace: Path, folder: Path | None) -> None:
        """Keep backups of this workspace in a folder besides, or (None) no longer."""
        key = f"second_place/{workspace.resolve().as_posix()}"
        self._settings.setValue(key, "" if folder is None else str(folder))

    @property
    def recent(self) -> list[Path]:
        """The workspaces opened last, the latest first; some may be gone."""
        stored = self._settings.value("recent", [])
        names = [stored] if isinstance(stored, str) else stored
        if not isinstance(names, Iterable):
            return []
        return [Path(str(name)) for name in names]

    def remember_recent(self, path: Path) -> None:
        """Put a workspace first among the recent ones."""
        others = [other for other in self.recent if other != path]
        self._settings.setValue("recent", [str(path), *map(str, others)][:_MOST_RECENT])

    def forget_recent(self, path: Path) -> None:
        """Leave a workspace out of the recent ones; its file stays as it is."""
        others = [str(other) for other in self.recent if other != path]
        self._settings.setValue("recent", others)

    def state(self, name: str) -> QByteArray:
        """Return a state that Qt saved under a name: a window's geometry, a header's columns."""
        stored = self._settings.value(f"state/{name}")
        return stored if isinstance(stored, QByteArray) else QByteArray()

    def remember_state(self, name: str, state: QByteArray) -> None:
        """Keep a state under a name."""
        self._settings.setValue(f"state/{name}", state)

    def choice(self, name: str) -> str:
        """Return what was chosen last under a name, empty where nothing was."""
        return self._text(f"choice/{name}")

    def remember_choice(self, name: str, value: str) -> None:
        """Keep a choice under a name."""
        self._settings.setValue(f"choice/{name}", value)

    def _text(self, name: str) -> str:
        return str(self._settings.value(name, ""))


def documents_folder() -> Path:
    """Return the folder where a person keeps documents; the home folder where there is none."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    return folder if folder.is_dir() else Path.home()
