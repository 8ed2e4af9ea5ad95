"""How the parts of a place share its room, remembered."""

from collections.abc import Iterator

from PySide6.QtWidgets import QSplitter

from charterdesk.ui.place import Place
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.sizes import scaled


def restore_splitters(place: Place, preferences: Preferences) -> None:
    """Share a place's room as it was shared when it was left."""
    for key, splitter in _splitters(place):
        splitter.restoreState(preferences.state(key))


def remember_splitters(place: Place, preferences: Preferences) -> None:
    """Keep how a place's room is shared."""
    for key, splitter in _splitters(place):
        preferences.remember_state(key, splitter.saveState())


def _splitters(place: Place) -> Iterator[tuple[str, QSplitter]]:
    """Yield each with the name under which it is kept: each size of text has shares of its own."""
    for number, splitter in enumerate(place.findChildren(QSplitter)):
        yield f"splitter/{place.name}/{number}/{scaled(100)}", splitter
