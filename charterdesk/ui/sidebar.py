"""The side of the window: the workspace, its charters and the places."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from charterdesk.ui.charter_choice import CharterChoice
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.icons import icon
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import icon_button
from charterdesk.ui.sizes import scaled
from charterdesk.ui.wording import interface_language, isolated, tip

_WIDTH: Final = 248
_WIDEST: Final = 288


class Sidebar(Pane):
    """Where to go."""

    place_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None
        frame = QFrame()
        frame.setObjectName("sidebar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        brand = QLabel("CharterDesk")
        brand.setProperty("role", "brand")
        self._workspace_name = QLabel()
        self._workspace_name.setProperty("role", "muted")
        self._charters_label = QLabel()
        self._charters_label.setProperty("role", "section")
        self._charters = CharterChoice()
        self._charters.activated.connect(self._on_charter_activated)
        self._charters_label.setBuddy(self._charters)
        self._new_charter = icon_button(self, "plus", lambda: self.tr("New charter"))
        self._list = QListWidget()
        self._list.setObjectName("navigation")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.currentRowChanged.connect(self.place_chosen)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._charters_label, 1)
        above.addWidget(self._new_charter)
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(0)
        column.addWidget(brand)
        column.addWidget(self._workspace_name)
        column.addSpacing(20)
        column.addLayout(above)
        column.addSpacing(4)
        column.addWidget(self._charters)
        column.addSpacing(16)
        column.addWidget(self._list, 1)
        self.dressed(self._on_dressed)

    def put(self, opened: OpenWorkspace) -> None:
        """Lead through another workspace."""
        self._opened = opened
        self._list.blockSignals(True)
        self._list.clear()
        for _ in DESTINATIONS:
            self._list.addItem(QListWidgetItem())
        self._list.blockSignals(False)
        opened.changed.connect(self._on_changed)
        opened.charter_chosen.connect(self._show_charters)
        self._on_dressed()

    def offer_new_charters(self, menu: QMenu) -> None:
        """Have the plus sign open the menu of new charters."""
        self._new_charter.setMenu(menu)

    @property
    def current(self) -> int:
        """The number of the place that is chosen."""
        return self._list.currentRow()

    def choose(self, number: int) -> None:
        """Go to a place."""
        self._list.setCurrentRow(number)

    def take_focus(self) -> None:
        """Let the keys choose among the places."""
        self._list.setFocus()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if "charter" in tables:
            self._show_charters()

    def _on_charter_activated(self, number: int) -> None:
        if self._opened is not None:
            self._opened.choose_charter(self._charters.itemData(number))

    def _show_charters(self) -> None:
        if self._opened is None:
            return
        self._charters.clear()
        for charter in self._opened.charters:
            title = charter.title.text(interface_language()) or self.tr("Untitled")
            self._charters.addItem(isolated(title), charter.id)
            self._charters.setItemData(
                self._charters.count() - 1, tip(title), Qt.ItemDataRole.ToolTipRole
            )
        self._charters.setCurrentIndex(self._charters.findData(self._opened.charter_id))
        self._charters.setEnabled(bool(self._opened.charters))

    def _on_dressed(self) -> None:
        width = min(scaled(_WIDTH), _WIDEST)
        self.setFixedWidth(width)
        self._charters_label.setText(self.tr("Charter"))
        self._charters.setAccessibleName(self.tr("Charter"))
        self._list.setAccessibleName(self.tr("Places"))
        for number in range(self._list.count()):
            item = self._list.item(number)
            item.setText(DESTINATIONS[number].title())
            item.setIcon(icon(DESTINATIONS[number].icon_name, self))
        self._list.doItemsLayout()
        if self._opened is not None:
            name = isolated(self._opened.workspace.path.stem)
            metrics = QFontMetrics(self._workspace_name.font())
            self._workspace_name.setText(
                metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width - 32)
            )
            self._workspace_name.setToolTip(str(self._opened.workspace.path))
        self._show_charters()
