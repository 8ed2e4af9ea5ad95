"""A command that can do nothing now is not offered, and says why where one looks for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QTabWidget

from charterdesk.model import Texts
from charterdesk.services.charters import add_charter
from charterdesk.store import Workspace
from charterdesk.ui.command import Command
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.operations import wait_for_operations
from charterdesk.ui.place import Place
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft
from tests.screenshots import _choose_charter
from tests.ui.conftest import LANGUAGES

OF_A_SELECTION = {
    "signatories 0": {
        "Move up in the published order", "Move down in the published order",
        "Change the selected", "Take the selected off the list",
    },
    "commitments 0": {
        "Names of the group…", "Colour of the group…", "Remove the group", "Move the group up",
        "Move the group down", "Members of the group…", "Responsible for the commitment…",
    },
    "organisations 0": {"History…", "Remove"},
    "meetings 1": {"Remove item", "Move item up", "Move item down", "Remove meeting"},
    "meetings 2": {"Present", "Excused", "Absent", "Take the selected off the list"},
    "meetings 3": {"Remove decision"},
    "meetings 4": {"Remove candidate", "Remove office"},
    "consultation 0": {"Answer…", "Correct what was taken down…"},
    "consultation 1": {
        "Days and languages…", "Close now", "Remove consultation", "Invite…", "Answered today",
        "Take off the list of those asked", "Save sheets…",
    },
    "versions 0": {
        "Restore as draft", "Copy the hash", "Save the comparison…", "Print the comparison…",
    },
    "history 0": {"Undo to here", "Take this step back"},
}  # fmt: skip
"""What is done with what is selected, by place and tab, in English."""

OF_A_CHARTER = {
    "signatories": {"Registration desk…", "Add…", "Rules for signing…", "Reconfirmation…"},
    "charter": {"Details…", "Add", "Paste as provisions…", "Bold", "Split at the cursor", "Indent"},
    "consultation": {"New comment…", "New consultation…", "Take in sheets…"},
    "commitments": {"Add group…"},
    "meetings": {"New meeting"},
    "versions": {"Freeze…", "Adopt…"},
    "documents": {"Print…", "Save as PDF…"},
}


def settle() -> None:
    QTest.qWait(10)
    wait_for_operations()
    QTest.qWait(10)


def tabs_one_by_one(window: MainWindow) -> Iterator[tuple[str, Place]]:
    for destination in DESTINATIONS:
        _choose_charter(window, in_consultation=destination.name == "consultation")
        place = window.go(destination.name)
        tabs = place.findChild(QTabWidget)
        for number in range(tabs.count() if isinstance(tabs, QTabWidget) else 1):
            if isinstance(tabs, QTabWidget):
                tabs.setCurrentIndex(number)
            settle()
            yield f"{destination.name} {number}", place


def refused(place: Place) -> dict[str, str]:
    """Return what is not offered, and what its tool tip says of that."""
    return {
        command.text(): command.toolTip().partition("\n")[2]
        for command in place.commands
        if not command.isEnabled()
    }


def offered(place: Place) -> set[str]:
    return {command.text() for command in place.commands if command.isEnabled()}


def assert_all_refusals_say_why(name: str, place: Place) -> None:
    for words, reason in refused(place).items():
        assert reason, (name, words)
    for command in place.commands:
        if command.isEnabled():
            assert "\n" not in command.toolTip(), (name, command.text())


@pytest.fixture
def full(window: MainWindow) -> MainWindow:
    assert window.opened is not None
    add_assembly(window.opened.workspace)
    add_consulted_draft(window.opened.workspace)
    return window


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_acts_on_a_selection_is_not_offered_without_one(
    full: MainWindow, language: str
) -> None:
    full.menus.choose_language(language)
    for name, place in tabs_one_by_one(full):
        for view in place.findChildren(QAbstractItemView):
            if view.isVisible():
                view.selectionModel().clear()
        assert_all_refusals_say_why(name, place)
        if language == "en":
            assert OF_A_SELECTION.get(name, set()) & offered(place) == set(), name
            named = {command.text() for command in place.commands}
            assert OF_A_SELECTION.get(name, set()) <= named, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_charter_only_what_can_be_done_is_offered(
    window: MainWindow, tmp_path: Path, language: str
) -> None:
    window.menus.choose_language(language)
    window.show_workspace(Workspace.create(tmp_path / "new.charterdesk"))
    for destination in DESTINATIONS:
        place = window.go(destination.name)
        settle()
        assert_all_refusals_say_why(destination.name, place)
        if language == "en":
            expected = OF_A_CHARTER.get(destination.name, set())
            assert expected <= set(refused(place)), (destination.name, expected & offered(place))


def test_commands_come_back_with_what_they_act_on(window: MainWindow, tmp_path: Path) -> None:
    window.show_workspace(Workspace.create(tmp_path / "new.charterdesk"))
    assert window.opened is not None
    charter = window.go("charter")
    assert "Details…" in refused(charter)
    add_charter(window.opened.workspace, Texts(ar="ميثاق"))
    settle()
    assert "Details…" in offered(charter)
    assert "Split at the cursor" in refused(charter)


def test_a_command_says_the_reason_in_the_language_that_is_switched_to(
    window: MainWindow, tmp_path: Path
) -> None:
    window.show_workspace(Workspace.create(tmp_path / "new.charterdesk"))
    place = window.go("charter")
    for language, words in (("en", "Start a charter first."), ("fr", "Commencez"), ("ar", "ابدأ")):
        window.menus.choose_language(language)
        QTest.qWait(20)
        assert isinstance(place.commands[0], Command)
        reasons = set(refused(place).values())
        assert any(reason.startswith(words) for reason in reasons), (language, reasons)
