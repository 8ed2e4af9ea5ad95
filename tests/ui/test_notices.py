"""A notice goes with what it speaks of."""

from functools import partial

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabWidget

from charterdesk.model import Problem, Texts
from charterdesk.services.charters import add_charter
from charterdesk.store import StorageProblem
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from tests.assemblies import add_assembly


@pytest.mark.parametrize("name", [destination.name for destination in DESTINATIONS])
def test_what_was_done_in_a_place_is_not_said_any_more_when_one_comes_back(
    window: MainWindow, name: str
) -> None:
    elsewhere = "history" if name != "history" else "charter"
    place = window.go(name)
    problem = Problem("The name is empty; type the organisation’s name.")
    for say in (partial(place.notice.tell, "Done."), partial(place.notice.report, problem)):
        say()
        assert place.notice.isVisible()
        window.go(elsewhere)
        window.go(name)
        QTest.qWait(10)
        assert not place.notice.isVisible()


def test_what_was_done_with_one_charter_is_not_said_of_another(window: MainWindow) -> None:
    assert window.opened is not None
    place = window.go("documents")
    other = add_charter(window.opened.workspace, Texts(ar="ميثاق آخر"))
    place.notice.tell("The document is in charter.pdf.")
    window.opened.choose_charter(other)
    assert not place.notice.isVisible()


def test_what_was_done_in_one_tab_is_not_said_in_another(window: MainWindow) -> None:
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    place = window.go("meetings")
    place.notice.tell("The document is in minutes.pdf.")
    tabs = place.findChild(QTabWidget)
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(tabs.currentIndex() + 1)
    assert not place.notice.isVisible()


def test_what_a_full_disk_refused_is_said_until_it_is_written(window: MainWindow) -> None:
    place, refuses = window.go("charter"), [True]

    def write() -> None:
        if refuses[0]:
            raise StorageProblem("The disk is full.")

    assert not place.write("text", write)
    said = place.notice.sentence
    window.go("history")
    window.go("charter")
    assert place.notice.sentence == said
    refuses[0] = False
    window.commit()
    assert not place.notice.isVisible()
