"""The side of the window: the workspace, its charters and the places.

Where large text leaves the places little room it shows its drawings alone; the words are then
tooltips, and stand in the menu “Go”.
"""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from charterdesk.ui.charter_choice import CharterChoice
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.edges import leading_edge
from charterdesk.ui.icons import icon
from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.pane import Pane
from charterdesk.ui.place import icon_button
from charterdesk.ui.sizes import half_scaled, scaled
from charterdesk.ui.wording import interface_language, isolated, tip

_WIDTH: Final = 248
_WIDEST: Final = 288
_BRIEF_WIDTH: Final = 56
"""With drawings alone, which follow the text half as fast."""
_LEAST_WINDOW: Final = 900
"""Pixels at 100 %: in a window that is narrower the places need the room of the words."""
_MARGINS: Final = (16, 20, 16, 16)
_BRIEF_MARGINS: Final = (8, 8, 8, 4)


class _Drawings(QStyledItemDelegate):
    """Shows the places by their drawings."""

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.features &= ~QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.text = ""
        option.decorationPosition = QStyleOptionViewItem.Position.Top
        option.decorationAlignment = Qt.AlignmentFlag.AlignCenter


class Sidebar(Pane):
    """Where to go."""

    place_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened: OpenWorkspace | None = None
        self._window_width = 0
        frame = QFrame()
        frame.setObjectName("sidebar")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(frame)
        self._brand = QLabel("CharterDesk")
        self._brand.setProperty("role", "brand")
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
        self._worded, self._brief = self._list.itemDelegate(), _Drawings(self._list)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._charters_label, 1)
        above.addWidget(self._new_charter)
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 20)
        column.setSpacing(0)
        column.addWidget(self._brand)
        column.addWidget(self._workspace_name)
        self._names = names
        self._column = QVBoxLayout(frame)
        self._column.setSpacing(0)
        self._column.addWidget(names)
        self._column.addLayout(above)
        self._column.addSpacing(4)
        self._column.addWidget(self._charters)
        self._column.addSpacing(16)
        self._column.addWidget(self._list, 1)
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

    def fit(self, window_width: int) -> None:
        """Take no more than a window of this width can spare."""
        was_brief, self._window_width = self.is_brief, window_width
        if self.is_brief is not was_brief:
            self._on_dressed()

    @property
    def is_brief(self) -> bool:
        """Whether it shows its drawings alone."""
        return self._window_width < scaled(_LEAST_WINDOW)

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
        brief = self.is_brief
        width = half_scaled(_BRIEF_WIDTH) if brief else min(scaled(_WIDTH), _WIDEST)
        self.setFixedWidth(width)
        self._column.setContentsMargins(*(_BRIEF_MARGINS if brief else _MARGINS))
        self._names.setHidden(brief)
        self._charters_label.setHidden(brief)
        self._charters.be_brief(brief)
        self._list.setItemDelegate(self._brief if brief else self._worded)
        for label in (self._brand, self._workspace_name):
            label.setAlignment(leading_edge(self.layoutDirection()) | Qt.AlignmentFlag.AlignVCenter)
        self._charters_label.setText(self.tr("Charter"))
        self._charters.setAccessibleName(self.tr("Charter"))
        self._list.setAccessibleName(self.tr("Places"))
        for number in range(self._list.count()):
            item = self._list.item(number)
            title = DESTINATIONS[number].title()
            item.setText(title)
            item.setToolTip(tip(title) if brief else "")
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
