"""What the tabs of a meeting have in common, and the tables they edit lines in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLabel,
    QWidget,
)
from typing_extensions import override

from charterdesk.model import Texts
from charterdesk.model.charter_content import MeetingContent
from charterdesk.ui.command import Command, offer
from charterdesk.ui.fields import TextArea
from charterdesk.ui.folding import row_height
from charterdesk.ui.models.listing import Listing
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import Place
from charterdesk.ui.table import Table

_LEAST_ROWS: Final = 3
"""Of a table; where large text leaves them no room, the place scrolls."""


class MeetingTab(Pane):
    """Shows one side of the chosen meeting, and writes through the place it stands in."""

    content: MeetingContent
    """The meeting that is shown; there is one whenever the tab can be seen."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.workspace = place.opened.workspace
        self.language = "ar"
        """In which texts are shown and written."""
        self.commands: list[Command] = []
        """What can be done only while the tab is shown."""

    def put(self, content: MeetingContent, language: str) -> None:
        """Show a meeting, its texts in a language."""
        self.content, self.language = content, language
        self.show_content()

    def show_content(self) -> None:
        """Show what the meeting says now."""
        raise NotImplementedError

    def commit(self) -> None:
        """Write what is typed and not written yet."""

    def add_command(
        self, picture: str, words: Callable[[], str], act: Callable[[], object], keys: str
    ) -> Command:
        """Let something be done while the tab is shown, from the place's menu and by its key."""

        def do() -> None:
            self.commit()
            act()

        command = self.place.add_command(picture, words, do, keys=keys)
        self.commands.append(command)
        return command

    def offer(self, refusal: str) -> None:
        """Offer what can be done here, or say why nothing can be; see `Command.offer`."""
        offer(self.commands, refusal)

    def own(self, texts: Texts) -> str:
        """Return a text as it is written in the language shown."""
        return texts.get(self.language, "")

    def nearest(self, texts: Texts) -> str:
        """Return a text in the language shown, or in another that has it."""
        return texts.text(self.language)


class LinesTab(MeetingTab):
    """A tab with lines that are added, edited in their table and removed."""

    selected = Signal()
    """Other lines are selected."""
    lines: "LinesTable"

    def watch(self, lines: "LinesTable") -> None:
        """Say which table has the lines that are removed."""
        self.lines = lines
        lines.selectionModel().selectionChanged.connect(self.selected)
        lines.listing.listed.connect(self.selected)

    def adding_words(self) -> str:
        """Return what adding a line is called here."""
        raise NotImplementedError

    def removing_words(self) -> str:
        """Return what removing the selected lines is called here."""
        raise NotImplementedError

    def add_line(self) -> None:
        """Add a line and let it be written at once."""
        raise NotImplementedError

    def remove_lines(self) -> None:
        """Remove the selected lines."""
        raise NotImplementedError


class LinesTable(Table):
    """Lines in their own order; Enter edits the cell that is chosen."""

    def __init__(
        self,
        listing: Listing[Any],
        delegates: Mapping[str, QAbstractItemDelegate],
        widths: Sequence[int],
        wide: str,
    ) -> None:
        """Make it.

        Args:
            listing: The lines.
            delegates: What edits the cells of a column, by its key; they serve no other table.
            widths: Of the columns, in pixels at 100 %, from the leading edge on.
            wide: The key of the column that takes the room that is left.
        """
        super().__init__(listing)
        self._keys = [column.key for column in listing.columns]
        self.set_widths(widths, self._keys.index(wide))
        self.setSortingEnabled(False)
        header = self.horizontalHeader()
        header.setSectionsMovable(False)
        for key, delegate in delegates.items():
            self.setItemDelegateForColumn(self._keys.index(key), delegate)
        self.activated.connect(self._on_activated)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            rows = _LEAST_ROWS * row_height(self.fontMetrics())
            self.setMinimumHeight(self.horizontalHeader().sizeHint().height() + rows)

    def row(self) -> int:
        """Return the number of the current line; -1 without any."""
        return self.currentIndex().row()

    def write(self, entity_id: str, key: str) -> None:
        """Bring a line into sight and open one of its cells to be written in."""
        self.show_entity(entity_id)
        index = self.model().index(self.row(), self._keys.index(key))
        self.setCurrentIndex(index)
        self.setFocus()
        self._on_activated(index)

    def _on_activated(self, index: QModelIndex) -> None:
        editable = bool(index.flags() & Qt.ItemFlag.ItemIsEditable)
        if editable and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)


class LinesArea(TextArea):
    """A text of a few lines, lower where there is no room for them."""

    def dress(self) -> None:
        """Take the height of the font."""
        line = self.fontMetrics().lineSpacing()
        self.setMinimumHeight(2 * line)
        self.setMaximumHeight(5 * line)


def section_label(pane: Pane, words: Callable[[], str], field: QWidget | None = None) -> QLabel:
    """Return a small title, said again in each language; it also names a field to who hears it."""
    label = QLabel()
    label.setProperty("role", "section")

    def dress() -> None:
        label.setText(words())
        if field is not None:
            field.setAccessibleName(words())

    pane.dressed(dress)
    return label
