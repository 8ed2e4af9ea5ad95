"""A menu bar that says its words again in each language."""

import re
from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem, QWidget
from typing_extensions import override

from charterdesk.ui.icons import icon
from charterdesk.ui.wording import isolated

ValueT = TypeVar("ValueT")


def with_mnemonic(title: str, others: Iterable[str]) -> str:
    """Return a title with the sign of a mnemonic before a letter that no other has for its own."""
    taken = {letter.casefold() for other in others for letter in re.findall(r"&(\w)", other)}
    for number, letter in enumerate(title):
        if letter.isalpha() and letter.casefold() not in taken:
            return f"{title[:number]}&{title[number:]}"
    return title


class KeyedMenu(QMenu):
    """Keeps the keys beside its entries whole: Qt turns ``Ctrl+,`` round from right to left."""

    @override
    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if keys:
            option.text = f"{words}{tab}{isolated(keys)}"


class WordedMenuBar(QMenuBar):
    """Menus and entries whose words are functions."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wordings: list[Callable[[], None]] = []
        self._needing: list[QAction] = []

    def dress(self) -> None:
        """Put on the words and icons of the language and the theme."""
        for wording in self._wordings:
            wording()

    def need_workspace(self, *actions: QAction) -> None:
        """Offer these only while a workspace is open."""
        self._needing.extend(actions)

    def offer_for(self, *, workspace: bool) -> None:
        """Offer what can be done with a workspace open, or without one."""
        for action in self._needing:
            action.setEnabled(workspace)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.LanguageChange, QEvent.Type.PaletteChange}:
            QTimer.singleShot(0, self, self.dress)

    def add_menu(self, words: Callable[[], str], parent: QMenu | None = None) -> QMenu:
        """Add a menu to the bar, or to another menu."""
        menu = KeyedMenu(parent or self)
        (parent or self).addMenu(menu)
        self._wordings.append(lambda: menu.setTitle(words()))
        return menu

    def add_entry(
        self,
        menu: QMenu,
        picture: str,
        words: Callable[[], str],
        act: Callable[[], object],
        keys: QKeySequence | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        """Add an entry with an icon, a text and a key to a menu."""
        action = menu.addAction("")
        action.triggered.connect(lambda: act())  # noqa: PLW0108 - not the button's state
        if keys is not None:
            action.setShortcut(keys)

        def dress() -> None:
            action.setText(words())
            if picture:
                action.setIcon(icon(picture, self))

        self._wordings.append(dress)
        return action

    def add_choices(
        self,
        menu: QMenu,
        words: dict[ValueT, Callable[[], str]],
        chosen: Callable[[], ValueT],
        choose: Callable[[ValueT], None],
    ) -> None:
        """Add entries to a menu of which one is chosen."""
        group = QActionGroup(menu)
        actions: dict[ValueT, QAction] = {}
        for value, word in words.items():
            action = self.add_entry(menu, "", word, partial(choose, value))
            action.setCheckable(True)
            group.addAction(action)
            actions[value] = action

        def check() -> None:
            actions[chosen()].setChecked(True)

        check()
        menu.aboutToShow.connect(check)
