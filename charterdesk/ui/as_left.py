"""How the parts of a place or a dialog were left by the user: shares of room, widths of columns."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sizes import scaled
from charterdesk.ui.table import Table


def restore_as_left(whole: QWidget, name: str, preferences: Preferences) -> None:
    """Put splitters and columns where they were; the widget has its first sizes already.

    Which columns are shown is not touched: the place or the user's choice of columns says it.
    """
    for key, part in _parts(whole, name):
        if isinstance(part, QSplitter):
            part.restoreState(preferences.state(key))
        else:
            hidden = [part.isSectionHidden(number) for number in range(part.count())]
            part.restoreState(preferences.state(key))
            part.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            for number, is_hidden in enumerate(hidden):
                part.setSectionHidden(number, is_hidden)
            if isinstance(table := part.parentWidget(), Table):
                table.settled = frozenset(preferences.choice(f"{key}/settled").split())


def remember_as_left(whole: QWidget, name: str, preferences: Preferences) -> None:
    """Keep where splitters and columns are."""
    for key, part in _parts(whole, name):
        preferences.remember_state(key, part.saveState())
        if isinstance(table := part.parentWidget(), Table):
            preferences.remember_choice(f"{key}/settled", " ".join(sorted(table.settled)))


def _parts(whole: QWidget, name: str) -> Iterator[tuple[str, QSplitter | QHeaderView]]:
    """Yield each with the name under which it is kept: each size of text has widths of its own."""
    # By names: the order of Qt's children changes where one of them is brought to the front.
    parts: list[tuple[str, QSplitter | QHeaderView]] = [
        (splitter.objectName(), splitter) for splitter in whole.findChildren(QSplitter)
    ]
    parts += [(table.columns, table.horizontalHeader()) for table in whole.findChildren(Table)]
    for said, part in parts:
        yield f"left/{name}/{said}/{part.count()}/{scaled(100)}", part
