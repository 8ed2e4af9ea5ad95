"""Going through a window as a person would, place after place."""

from collections.abc import Iterator

from PySide6.QtWidgets import QTabWidget

from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.place import Place
from tests.screenshots import _choose_charter
from tests.settling import settle


def sides_of(window: MainWindow) -> Iterator[tuple[str, Place]]:
    """Yield each place, with each of its tabs in front in its turn, once nothing moves any more."""
    for destination in DESTINATIONS:
        _choose_charter(window, in_consultation=destination.name == "consultation")
        place = window.go(destination.name)
        tabs = place.findChild(QTabWidget)
        for number in range(tabs.count() if isinstance(tabs, QTabWidget) else 1):
            if isinstance(tabs, QTabWidget):
                tabs.setCurrentIndex(number)
            settle()
            yield f"{destination.name}-{number + 1}", place
