"""Spelling faults in the fields of a charter's text: found off the window's thread, underlined."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from charterdesk.services.words_of_names import words_of_names
from charterdesk.spelling.dictionaries import find_dictionaries
from charterdesk.spelling.speller import Speller
from charterdesk.spelling.words import Word, words_of
from charterdesk.store import Workspace
from charterdesk.ui.open_workspace import DIRECTORY_TABLES, OpenWorkspace
from charterdesk.ui.operations import Operation
from charterdesk.ui.preferences import Preferences

_PAUSE: Final = 250
"""Milliseconds in which the words of several keys are asked for together."""
_MOST_KNOWN: Final = 50_000

_Answer = tuple[dict[str, dict[str, bool]], frozenset[str] | None]
"""By language whether each word is a fault; the words of names, where they were asked for."""


class Spelling(QObject):
    """Knows of each word whether it is a fault, once it has been looked up.

    No word is sent anywhere; the user's own words stay in the settings of this computer.
    """

    answered = Signal()
    """Words that were waited for are known now."""
    changed = Signal()
    """What is a fault is another matter now: switched, or a word was taken."""

    def __init__(self, opened: OpenWorkspace, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._preferences = preferences
        self._speller = Speller()
        self._dictionaries = find_dictionaries()
        self._own = frozenset(word.casefold() for word in preferences.own_words)
        self._names: frozenset[str] | None = None
        self._known: dict[str, dict[str, bool]] = {}
        self._wanted: dict[str, set[str]] = {}
        self._asking: Operation[_Answer] | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        opened.changed.connect(self._on_changed)

    @property
    def is_on(self) -> bool:
        """Whether faults are shown."""
        return self._preferences.spelling

    def switch(self, on: bool) -> None:
        """Show faults, or do not, from now on."""
        self._preferences.spelling = on
        self.changed.emit()

    def has_dictionary(self, language: str) -> bool:
        """Whether the texts of a language can be checked on this computer."""
        return language in self._dictionaries

    def faults(self, text: str, language: str) -> Iterator[Word]:
        """Return the words of a text that are faults.

        Words that were never looked up are so soon; `answered` tells when.
        """
        if not self.is_on or language not in self._dictionaries:
            return
        known = self._known.setdefault(language, {})
        for word in words_of(text, language):
            wrong = known.get(word.plain)
            if wrong is None or self._names is None:
                self._wanted.setdefault(language, set()).add(word.plain)
                self._pause.start()
            elif wrong and not self._is_taken(word.plain):
                yield word

    def take(self, word: Word) -> None:
        """Count a word among the user's own, which are no faults."""
        self._preferences.remember_own_word(word.plain)
        self._own |= {word.plain.casefold()}
        self.changed.emit()

    def suggest(self, word: Word, language: str, then: Callable[[list[str]], None]) -> None:
        """Find out what could stand instead of a word, and hand it over."""
        path = self._dictionaries[language]
        speller, curly = self._speller, "’" in word.text

        def look_up() -> list[str]:
            found = speller.suggestions(path, word.plain)
            return [one.replace("'", "’") for one in found] if curly else found

        operation = Operation[list[str]]()
        operation.done.connect(then)
        operation.start(look_up)

    def close(self) -> None:
        """End what looks words up."""
        self._pause.stop()
        if self._asking is not None:
            self._asking.cancel()
        self._speller.close()

    def _is_taken(self, plain: str) -> bool:
        folded = plain.casefold()
        return folded in self._own or folded in (self._names or ())

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & DIRECTORY_TABLES:
            self._names = None
            self.changed.emit()

    def _ask(self) -> None:
        if self._asking is not None:
            self._pause.start()
            return
        for language, known in self._known.items():
            if len(known) > _MOST_KNOWN:
                known.clear()
            self._wanted.get(language, set()).difference_update(known)
        wanted, self._wanted = self._wanted, {}
        workspace = self._opened.workspace if self._names is None else None
        operation = self._asking = Operation[_Answer]()
        operation.done.connect(self._on_answered)
        operation.ended.connect(self._on_ended)
        paths, speller = self._dictionaries, self._speller
        operation.start(lambda: _look_up(speller, paths, wanted, workspace))

    def _on_answered(self, answer: _Answer) -> None:
        known, names = answer
        for language, words in known.items():
            self._known[language].update(words)
        if names is not None:
            self._names = names
        self.answered.emit()

    def _on_ended(self) -> None:
        self._asking = None


def _look_up(
    speller: Speller,
    paths: dict[str, Path],
    wanted: dict[str, set[str]],
    workspace: Workspace | None,
) -> _Answer:
    known = {}
    for language, words in wanted.items():
        wrong = speller.faults(paths[language], words) if words else frozenset()
        known[language] = {word: word in wrong for word in words}
    return known, None if workspace is None else words_of_names(workspace)
