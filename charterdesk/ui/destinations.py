"""Where one can go in the window. The places themselves are made when they are first visited."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class Destination:
    """What the navigation knows of a place."""

    name: str
    """By which it is remembered and led to; never shown."""
    icon_name: str
    """Lucide's name of its drawing."""
    title: Callable[[], str]
    """Returns its title in the interface's language."""


DESTINATIONS: Final = (
    Destination(
        "charter",
        "scroll-text",
        lambda: QCoreApplication.translate("Destination", "Charter"),
    ),
    Destination(
        "consultation",
        "list-checks",
        lambda: QCoreApplication.translate("Destination", "Consultation"),
    ),
    Destination(
        "signatories",
        "signature",
        lambda: QCoreApplication.translate("Destination", "Signatories"),
    ),
    Destination(
        "commitments",
        "grid-3x3",
        lambda: QCoreApplication.translate("Destination", "Commitments and groups"),
    ),
    Destination(
        "organisations",
        "building-2",
        lambda: QCoreApplication.translate("Destination", "Organisations"),
    ),
    Destination(
        "meetings",
        "users",
        lambda: QCoreApplication.translate("Destination", "Meetings"),
    ),
    Destination(
        "versions",
        "file-text",
        lambda: QCoreApplication.translate("Destination", "Versions"),
    ),
    Destination(
        "documents",
        "printer",
        lambda: QCoreApplication.translate("Destination", "Documents"),
    ),
    Destination(
        "history",
        "history",
        lambda: QCoreApplication.translate("Destination", "History"),
    ),
)
"""In the order of the work."""


def destination(name: str) -> Destination:
    """Return what the navigation knows of the place with a name."""
    return next(known for known in DESTINATIONS if known.name == name)
