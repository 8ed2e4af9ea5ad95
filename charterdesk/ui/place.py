"""What every place of the window has: a heading, its actions, and room for a notice."""

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from charterdesk.model import Problem
from charterdesk.model.cancelling import Cancelled
from charterdesk.store import StorageProblem
from charterdesk.ui.carrying_out import carry_out
from charterdesk.ui.command import Command, Keys, beside_icon
from charterdesk.ui.destinations import destination
from charterdesk.ui.heading import Heading
from charterdesk.ui.icons import icon
from charterdesk.ui.notice import Notice
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.pane import Pane
from charterdesk.ui.panes import enter
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.sides import Sides
from charterdesk.ui.wording import leading

ResultT = TypeVar("ResultT")

MARGIN: Final = 24


class Place(Pane):
    """One place of the window, in which an open workspace is shown and changed."""

    name: str
    """That of its destination."""
    destination_wanted = Signal(str, str)
    """The name of a place, and the id of what to show there."""

    def __init__(self, opened: OpenWorkspace) -> None:
        super().__init__()
        self.opened = opened
        self.commands: list[Command] = []
        self._unwritten: dict[Hashable, Callable[[], object]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "place")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._subtitle = Sentence()
        self._subtitle.setProperty("role", "subtitle")
        self._subtitle.hide()
        self.notice = Notice(offers_copy=True)
        self._heading = Heading(self._title)
        above = QVBoxLayout()
        above.setSpacing(2)
        above.addWidget(self._heading)
        above.addWidget(self._subtitle)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        self.body.setSpacing(16)
        self.body.addLayout(above)
        self.body.addWidget(self.notice)
        opened.charter_chosen.connect(self.drop_notice)
        self.dressed(self._on_place_dressed)

    def title(self) -> str:
        """Return the place's title in the interface's language."""
        return destination(self.name).title()

    def describe(self, subtitle: str) -> None:
        """Put a line under the title."""
        self._subtitle.setText(leading(subtitle) if subtitle else "")
        self._subtitle.setVisible(bool(subtitle))

    def commit(self) -> None:
        """Write what is typed and not written yet; called before the place is left."""

    def leave(self) -> None:
        """Remember how it was left; called before the workspace is closed."""

    def show_entity(self, entity_id: str) -> None:
        """Bring something into sight that another place leads to."""

    def current_entity(self) -> str:
        """Return the id of what is chosen here, empty where nothing is."""
        return ""

    def take_focus(self) -> None:
        """Let the keys go where they went here last, at first to what Tab would lead to first."""
        enter(self)

    def panes(self) -> list[QWidget]:
        """Return the parts that a key goes between; the place itself where it has no others."""
        shared = [sides for sides in self.findChildren(Sides) if sides.isVisible()]
        parts = [sides.widget(number) for sides in shared for number in range(sides.count())]
        return [part for part in parts if part is not None and part.isVisible()] or [self]

    def search(self) -> None:
        """Put the cursor where one searches, if that can be done here."""

    def use_of(self, paths: Sequence[Path]) -> Callable[[], object] | None:
        """Return what is done here with files that are dropped; None where nothing is."""
        return None

    def attempt(
        self,
        action: Callable[[], ResultT],
        then: Callable[[ResultT], object] | None = None,
    ) -> bool:
        """Do something off the window's thread; say in the place what went wrong, if it did.

        Args:
            action: What to do; it touches no widget.
            then: Takes what comes of it, once the window shows it.
        """
        try:
            result = carry_out(action, self)
            if then is not None:
                then(result)
        except Problem as problem:
            self.notice.report(problem, lambda: self.attempt(action, then))
            return False
        except Cancelled:
            self.notice.hint(
                QCoreApplication.translate("Place", "Stopped: everything is as it was.")
            )
            return False
        self.notice.hide()
        return True

    def drop_notice(self) -> None:
        """Say no more what was said; what is typed and cannot be written yet is still said."""
        if not self.has_unwritten:
            self.notice.hide()

    def write(self, what: Hashable, act: Callable[[], object]) -> bool:
        """Write what was typed; where the disk refuses, it is kept to be written later.

        Args:
            what: By which it is known: what is typed there later takes its place.
            act: Writes it.
        """
        self._unwritten.pop(what, None)
        self._unwritten[what] = act
        return self.write_again()

    def write_again(self) -> bool:
        """Write what the disk refused before; return whether nothing is left of it."""
        for what, act in list(self._unwritten.items()):
            try:
                act()
            except StorageProblem as problem:
                self.notice.report(problem, self.write_again)
                return False
            except Problem as problem:  # no other disk would help
                del self._unwritten[what]
                self.notice.report(problem)
                return False
            del self._unwritten[what]
            self.notice.hide()
        return True

    @property
    def has_unwritten(self) -> bool:
        """Whether the disk refused something that was typed here."""
        return bool(self._unwritten)

    def is_unwritten(self, what: Hashable) -> bool:
        """Whether the disk refused what was typed there."""
        return what in self._unwritten

    def add_command(
        self,
        picture: str,
        words: Callable[[], str],
        act: Callable[[], object],
        *,
        keys: Keys = "",
        within: QWidget | None = None,
    ) -> Command:
        """Let something be done here, from the place's own menu and by its key; see Command."""
        command = Command(self, picture, words, act, keys=keys, within=within)
        self.commands.append(command)
        return command

    def add_action(
        self,
        picture: str,
        words: Callable[[], str],
        act: Callable[[], object],
        role: str = "",
        *,
        keys: Keys = "",
    ) -> Command:
        """Let something be done here, from a button at the end of the heading as well.

        The role is ``primary`` for the one that matters most.
        """
        command = self.add_command(picture, words, act, keys=keys)
        self._heading.add(command, role)
        return command

    def _on_place_dressed(self) -> None:
        self._title.setText(self.title())
        self.setAccessibleName(self.title())


def no_charter_yet() -> str:
    """Return what a place says while the workspace has no charter, and how to start one."""
    return QCoreApplication.translate(
        "Place", "There is no charter yet.\nStart one with the plus sign beside “Charter”."
    )


def action_button(
    pane: Pane, picture: str, words: Callable[[], str], role: str = ""
) -> QPushButton:
    """Return a button with an icon and a text, dressed with its pane."""
    button = QPushButton()
    button.setProperty("role", role)
    button.setAutoDefault(False)

    def dress() -> None:
        button.setText(beside_icon(words()))
        colour = button.palette().buttonText().color().name() if role == "primary" else None
        button.setIcon(icon(picture, button, colour))

    pane.dressed(dress)
    return button


def icon_button(pane: Pane, picture: str, words: Callable[[], str]) -> QPushButton:
    """Return a button with an icon alone, which says its text as a tool tip."""
    button = QPushButton()
    button.setProperty("role", "icon")
    button.setAutoDefault(False)

    def dress() -> None:
        button.setToolTip(words())
        button.setAccessibleName(words())
        button.setIcon(icon(picture, button))

    pane.dressed(dress)
    return button
