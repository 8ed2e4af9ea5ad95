"""What one can do in a place, said once: for its button, its menu and its key."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from charterdesk.ui.icons import icon
from charterdesk.ui.pane import Pane
from charterdesk.ui.wording import isolated

Keys = str | QKeySequence.StandardKey


class Command(QAction):
    """An action whose words and icon follow the language and the theme of its pane."""

    def __init__(
        self,
        pane: Pane,
        picture: str,
        words: Callable[[], str],
        act: Callable[[], object],
        *,
        keys: Keys = "",
        within: QWidget | None = None,
    ) -> None:
        """Make it, and let its key work while the pane is shown.

        Args:
            pane: Where it belongs.
            picture: The icon's name.
            words: Returns its text in the interface's language.
            act: What it does.
            keys: The key that does it, wherever in the window the cursor is.
            within: Where the cursor must be for the key, if not anywhere.
        """
        super().__init__(pane)
        self.picture = picture
        self._words = words
        self._pane = pane
        self._refusal = ""
        self.setShortcut(QKeySequence(keys))
        if within is not None:
            self.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        (within or pane).addAction(self)
        self.triggered.connect(lambda: act())  # noqa: PLW0108 - not the action's state
        pane.dressed(self.dress)

    def button(self, role: str = "icon") -> QPushButton:
        """Return a button that does it: with its icon alone, or with its text for another role."""
        return _CommandButton(self, role)

    def offer(self, refusal: str = "") -> None:
        """Let it be done; or not, and say in its tool tip why.

        Args:
            refusal: Why it cannot be done now, in the interface's language; empty when it can.
        """
        self.setEnabled(not refusal)
        if refusal != self._refusal:
            self._refusal = refusal
            self.dress()

    def dress(self) -> None:
        """Say its words again, where they follow what it would do."""
        words = self._words()
        self.setText(words)
        keys = self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        named = f"{words} ({isolated(keys)})" if keys else words
        self.setToolTip(f"{named}\n{self._refusal}" if self._refusal else named)
        self.setIcon(icon(self.picture, self._pane))


def offer(commands: Iterable[Command], refusal: str = "") -> None:
    """Offer several for the same reason; see `Command.offer`."""
    for command in commands:
        command.offer(refusal)


def beside_icon(words: str) -> str:
    """Return a button's text, kept apart from its icon, to which Qt would press it."""
    return f"\N{NO-BREAK SPACE}{words}"


class _CommandButton(QPushButton):
    def __init__(self, command: Command, role: str) -> None:
        super().__init__()
        self._command = command
        self._role = role
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self.clicked.connect(command.trigger)
        command.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        command = self._command
        menu = command.menu()
        if isinstance(menu, QMenu) and self.menu() is None:
            self.setMenu(menu)
            self.setProperty("opens", "menu")
            self.style().unpolish(self)
            self.style().polish(self)
        colour = self.palette().buttonText().color().name() if self._role == "primary" else None
        self.setIcon(icon(command.picture, self, colour))
        self.setText("" if self._role == "icon" else beside_icon(command.text()))
        self.setToolTip(command.toolTip())
        self.setAccessibleName(command.text())
        self.setEnabled(command.isEnabled())
        self.setCheckable(command.isCheckable())
        self.setChecked(command.isChecked())
