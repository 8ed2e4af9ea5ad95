"""How two states of a workspace differ, kind by kind, with the names of what differs."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QTreeWidget, QTreeWidgetItem, QWidget
from typing_extensions import override

from charterdesk.services.comparing import NamedRow, TableDifference
from charterdesk.ui.field_words import entity_word, field_word, is_readable
from charterdesk.ui.icons import icon
from charterdesk.ui.sizes import half_scaled
from charterdesk.ui.wording import filled, isolated, listed, tip

_MOST: Final = 200
"""Names shown of one kind; of more nobody reads each."""
_LONGEST: Final = 60
_UNFOLDED: Final = 8
"""A kind with so many names or fewer shows them at once."""
_PADDING: Final = 12
_INDENTATION: Final = 20
_ARROW: Final = 16
_LEAST: Final = 48
"""Pixels that a column takes at least."""


class Differences(QTreeWidget):
    """A line for each kind of entry; below it, what comes, goes and changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("What differs"), self.tr("Now"), self.tr("Then")])
        self.setAccessibleName(self.tr("What differs"))
        self.setUniformRowHeights(True)
        self.setIndentation(half_scaled(_INDENTATION))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(_LEAST)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    @override
    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        # Qt's own arrow stays small beside large text.
        if not self.model().hasChildren(index):
            return
        onward = "chevron-left" if self.isRightToLeft() else "chevron-right"
        picture = "chevron-down" if self.isExpanded(index) else onward
        size = half_scaled(_ARROW)
        place = QStyle.alignedRect(
            self.layoutDirection(),
            Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
            QSize(size, size),
            rect,
        )
        icon(picture, self).paint(painter, place)

    def put(self, differences: Sequence[TableDifference]) -> None:
        """Show other differences."""
        self.clear()
        for difference in differences:
            counts = (str(difference.before), str(difference.after))
            kind = self._line([entity_word(difference.table_name), *counts])
            self.addTopLevelItem(kind)
            for words, rows in (
                (self.tr("Comes back: {name}"), difference.added),
                (self.tr("Goes: {name}"), difference.removed),
                (self.tr("Changes: {name}"), difference.changed),
            ):
                self._add_names(kind, words, rows)
            kind.setExpanded(len(differences) == 1 or kind.childCount() <= _UNFOLDED)
        self.setCurrentIndex(self.model().index(0, 0))

    def _add_names(self, kind: QTreeWidgetItem, words: str, rows: Sequence[NamedRow]) -> None:
        for row in rows[:_MOST]:
            name = named(row)
            line = filled(words, name=name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…")
            fields = [field_word(one) for one in row.columns if is_readable(row.key[0], one)]
            if fields:
                line = f"{line} ({listed(fields)})"
            item = self._line([line])
            item.setToolTip(0, tip(line))
            kind.addChild(item)
            item.setFirstColumnSpanned(True)
        if len(rows) > _MOST:
            more = filled(self.tr("and {count} more"), count=len(rows) - _MOST)
            kind.addChild(self._line([more]))

    def _line(self, texts: list[str]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(texts)
        item.setSizeHint(0, QSize(0, self.fontMetrics().height() + _PADDING))
        return item


def named(row: NamedRow) -> str:
    """Return what people call a row; what it is where it has no name."""
    return row.name or entity_word(row.key[0])


def name_list(rows: Sequence[NamedRow]) -> str:
    """Return the names of rows, one a line."""
    return "\n".join(f"  – {isolated(named(row))}" for row in rows)
