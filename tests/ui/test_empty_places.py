"""Each empty place says what to do first, and what it names is there to be used."""

import re
from datetime import date
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from charterdesk.model import Texts
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.charters import add_provision
from charterdesk.services.consultations import add_consultation
from charterdesk.services.meetings import add_meeting
from charterdesk.store import Workspace
from charterdesk.ui.command import Command
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.place import Place
from tests.ui.conftest import LANGUAGES

USED: Final = {
    "charter": ("Add",),
    "signatories": ("Registration desk…", "Add…", "&Import organisations…"),
    "organisations": ("Add", "&Import organisations…"),
    "meetings": ("New meeting",),
    "consultation": ("New consultation…", "New comment…"),
    "versions": ("Freeze…",),
}
"""What the sentence of a place names in words of its own, by its English label."""
PROJECT: Final = "نلتزم بمتابعة تنفيذ التوصيات"


@pytest.fixture
def empty(window: MainWindow, tmp_path: Path) -> MainWindow:
    """A window on a new workspace."""
    window.show_workspace(Workspace.create(tmp_path / "new.charterdesk"))
    return window


def settle() -> None:
    QTest.qWait(20)
    wait_for_operations()
    QTest.qWait(20)


def first_steps(root: QWidget) -> list[str]:
    """Return the sentences in sight that say what to do first."""
    return [
        label.text()
        for label in root.findChildren(QLabel)
        if label.property("role") == "empty" and label.isVisible()
    ]


def labels_in_sight(window: MainWindow) -> set[str]:
    """Return the words of what can be used now: buttons, headings, and where one can go."""
    words = [one.text() for one in window.findChildren(QAbstractButton) if usable(one)]
    words += [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    for rows in window.findChildren(QListWidget):
        words += [rows.item(row).text() for row in range(rows.count())]
    return {one.strip().strip("…").replace("&", "") for one in words}


def usable(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled()


def assert_says_what_to_do(window: MainWindow, name: str, root: QWidget) -> None:
    [sentence] = first_steps(root)
    state, _, act = sentence.partition("\n")
    assert state.endswith("."), (name, sentence)
    assert len(act.split()) >= 3, (name, sentence)
    for quoted in re.findall(r"[“«]\s*(.*?)\s*[”»]", act):
        assert quoted.strip("…") in labels_in_sight(window), (name, quoted)


def assert_usable(window: MainWindow, name: str, *words: str) -> None:
    """Fail where a command that is named cannot be given."""
    offered = {
        action.text()
        for action in window.findChildren(QAction)
        if action.isEnabled() and (not isinstance(action, Command) or action.isVisible())
    }
    for one in words:
        assert one in offered, (name, one)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_without_a_charter_says_what_to_do_first(
    empty: MainWindow, language: str
) -> None:
    empty.menus.choose_language(language)
    for destination in DESTINATIONS:
        place = empty.go(destination.name)
        settle()
        assert_says_what_to_do(empty, destination.name, place)
    assert usable(empty.sidebar._new_charter)
    if language == "en":
        assert_usable(empty, "organisations", *USED["organisations"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_of_an_empty_charter_says_what_to_do_first(
    empty: MainWindow, language: str
) -> None:
    empty.menus.choose_language(language)
    empty.menus.file.charters.add_empty()
    for destination in DESTINATIONS:
        place = empty.go(destination.name)
        settle()
        if destination.name in {"documents", "history"}:  # it has a title page, and its first step
            assert first_steps(place) == []
            continue
        assert_says_what_to_do(empty, destination.name, place)
        if language == "en" and destination.name in {"charter", "signatories", "meetings"}:
            assert_usable(empty, destination.name, *USED[destination.name])


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_and_tab_of_a_text_that_was_just_written_says_what_to_do_first(
    empty: MainWindow, language: str
) -> None:
    empty.menus.choose_language(language)
    empty.menus.file.charters.add_empty()
    opened = empty.opened
    assert opened is not None
    charter = opened.charter_id
    assert charter is not None
    add_provision(opened.workspace, charter, ProvisionKind.PRINCIPLE, Texts(ar=PROJECT), 0)
    for name in ("consultation", "versions", "commitments"):
        place = empty.go(name)
        settle()
        assert_says_what_to_do(empty, name, place)
        if language == "en" and name in USED:
            assert_usable(empty, name, *USED[name])
    add_meeting(opened.workspace, charter, Texts(ar="ورشة"))
    add_consultation(opened.workspace, charter, date(2026, 11, 1), date(2026, 12, 1))
    for name, least in (("consultation", 1), ("meetings", 4)):
        place = empty.go(name)
        settle()
        said = set()
        tabs = place.findChild(QTabWidget)
        assert isinstance(tabs, QTabWidget)
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            settle()
            if first_steps(place):
                assert_says_what_to_do(empty, f"{name} {number}", place)
                said.update(first_steps(place))
        assert len(said) >= least, name


def test_a_place_with_something_in_it_says_no_first_step(window: MainWindow, qtbot: QtBot) -> None:
    for name in ("charter", "signatories", "commitments", "documents", "history"):
        place = window.go(name)
        assert isinstance(place, Place)
        settle()
        assert first_steps(place) == [], name
