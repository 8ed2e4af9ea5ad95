"""Ticking the organisations that work in a group, or are responsible for a commitment."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QLabel,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from charterdesk.model import Organisation
from charterdesk.model.folding import fold
from charterdesk.services.directory import searched_text
from charterdesk.ui.choice import Choice
from charterdesk.ui.dialogs.answer_buttons import answer_buttons
from charterdesk.ui.dialogs.large_dialog import LargeDialog
from charterdesk.ui.fields import SearchField
from charterdesk.ui.models.listing import ROW_ID
from charterdesk.ui.rows import Rows
from charterdesk.ui.sentence import Sentence
from charterdesk.ui.wording import interface_language, isolated

_SIZE: Final = (560, 600)
_SEARCHED: Final = ROW_ID + 1


class BodiesOf(LargeDialog):
    """A list to tick in, found by part of a name; one of the ticked may coordinate."""

    def __init__(
        self,
        title: str,
        bodies: Iterable[Organisation],
        chosen: Iterable[str],
        parent: QWidget,
        *,
        coordinator: str | None = None,
        with_coordinator: bool = False,
    ) -> None:
        """Show the organisations.

        Args:
            title: Of what they are ticked for.
            bodies: Those that can be ticked.
            chosen: The ids of those that are.
            parent: Where the dialog stands.
            coordinator: The id of the one that coordinates.
            with_coordinator: Whether one is asked for.
        """
        super().__init__(_SIZE, parent)
        self.setWindowTitle(title)
        words = Sentence(title)
        words.setProperty("role", "brand")
        self._search = SearchField()
        self._search.setPlaceholderText(self.tr("Search names, acronyms, cities"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.textChanged.connect(self._find)
        self._list = Rows()
        self._list.setAccessibleName(title)
        ticked = set(chosen)
        for body in sorted(bodies, key=lambda one: (one.id not in ticked, fold(_name(one)))):
            item = QListWidgetItem(isolated(_name(body)))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if body.id in ticked else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setData(ROW_ID, body.id)
            item.setData(_SEARCHED, fold(searched_text(body)))
            self._list.addItem(item)
        self._list.itemChanged.connect(self._offer)
        self._coordinator = Choice()
        self._coordinator.setAccessibleName(self.tr("Coordinated by"))
        self._coordinator.setVisible(with_coordinator)
        label = QLabel(self.tr("Coordinated by"))
        label.setBuddy(self._coordinator)
        label.setVisible(with_coordinator)
        buttons = answer_buttons()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        for widget in (label, self._coordinator, buttons):
            column.addWidget(widget)
        self._offer()
        self._coordinator.setCurrentIndex(max(self._coordinator.findData(coordinator), 0))

    @property
    def chosen(self) -> list[str]:
        """The ids of those that are ticked."""
        return [str(item.data(ROW_ID)) for item in self._ticked()]

    @property
    def coordinator(self) -> str | None:
        """The id of the one that coordinates; None for nobody."""
        found: str | None = self._coordinator.currentData()
        return found

    def _ticked(self) -> list[QListWidgetItem]:
        items = (self._list.item(row) for row in range(self._list.count()))
        return [item for item in items if item.checkState() is Qt.CheckState.Checked]

    def _offer(self) -> None:
        """Offer those that are ticked as the one that coordinates."""
        kept = self._coordinator.currentData()
        self._coordinator.clear()
        self._coordinator.addItem(self.tr("Nobody yet"), None)
        for item in self._ticked():
            self._coordinator.addItem(item.text(), item.data(ROW_ID))
        self._coordinator.setCurrentIndex(max(self._coordinator.findData(kept), 0))

    def _find(self, typed: str) -> None:
        words = fold(typed).split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(not all(word in item.data(_SEARCHED) for word in words))


def _name(body: Organisation) -> str:
    return body.name.text(interface_language())
