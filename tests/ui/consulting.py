"""What tests of the place of the consultation have in common."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import AmendmentStatus
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.models.listing import Listing
from charterdesk.ui.places.amendments import AmendmentsTab
from charterdesk.ui.places.consultation import ConsultationPlace
from charterdesk.ui.places.consultations import ConsultationsTab
from tests.consulted import add_consulted_draft

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def consulted_place(window: MainWindow) -> ConsultationPlace:
    """Show the draft of `add_consulted_draft`, with its first amendment chosen."""
    assert window.opened is not None
    window.opened.choose_charter(add_consulted_draft(window.opened.workspace))
    shown = window.go("consultation")
    assert isinstance(shown, ConsultationPlace)
    return shown


def contents(place: ConsultationPlace) -> CharterContent:
    content = place.opened.content
    assert content is not None
    return content


def amendments(place: ConsultationPlace) -> AmendmentsTab:
    place._tabs.setCurrentWidget(place._amendments)
    return place._amendments


def consultations(place: ConsultationPlace) -> ConsultationsTab:
    place._tabs.setCurrentWidget(place._consultations)
    return place._consultations


def choose(place: ConsultationPlace, number: int) -> None:
    amendments(place).show_entity(contents(place).amendments[number - 1].amendment.id)


def status(place: ConsultationPlace, number: int) -> AmendmentStatus:
    return contents(place).amendments[number - 1].amendment.status


def cells(tab: AmendmentsTab | ConsultationsTab, row: int) -> dict[str, str]:
    listing: Listing[Any] = tab._listing
    return {
        column.key: str(listing.index(row, number).data())
        for number, column in enumerate(listing.columns)
    }


def press(place: ConsultationPlace, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """Press a key in the window, which another one stood before."""
    place.window().activateWindow()
    assert QTest.qWaitForWindowActive(place.window())
    QTest.keyClick(place.window(), key, modifiers)
