"""The registration desk signs whom somebody means, and nobody else."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.organisations import list_organisations
from charterdesk.services.registration import register_signatures
from charterdesk.services.signatories import edit_signatories
from charterdesk.ui.dialogs.registration_desk import RegistrationDesk
from charterdesk.ui.main_window import MainWindow
from tests.services.drafts import add_draft
from tests.ui.test_window import invite

CONTROL = Qt.KeyboardModifier.ControlModifier
WAITING = range(5, 12)


@pytest.fixture
def desk(window: MainWindow, qtbot: QtBot) -> RegistrationDesk:
    window.go("signatories")
    for row in WAITING:
        invite(window, row)
    assert window.opened is not None
    desk = RegistrationDesk(window.opened, window)
    qtbot.addWidget(desk)
    desk.show()
    return desk


@pytest.fixture
def signed(window: MainWindow) -> Callable[[], int]:
    def count() -> int:
        assert window.opened is not None
        assert window.opened.content is not None
        return sum(
            entry.signatory.status is SignatoryStatus.SIGNED
            for entry in window.opened.content.signatories
        )

    return count


def enter(desk: RegistrationDesk, *keys: Qt.Key) -> None:
    for key in (*keys, Qt.Key.Key_Return):
        QTest.keyClick(desk._field, key)


def test_a_second_enter_signs_nobody(desk: RegistrationDesk, signed: Callable[[], int]) -> None:
    before = signed()
    desk._field.setText("CEFA")
    enter(desk)
    assert signed() == before + 1
    enter(desk)
    assert signed() == before + 1


def test_a_name_that_is_only_near_is_chosen_by_a_person(
    desk: RegistrationDesk, signed: Callable[[], int]
) -> None:
    before = signed()
    desk._field.setText("جمعية الأمل للبيئة")
    assert desk._list.count() > 2
    enter(desk)
    assert signed() == before
    assert desk._notice.sentence.startswith("No organisation on the list holds these words.")
    enter(desk, Qt.Key.Key_Up)  # two more keys
    assert signed() == before + 1
    assert desk._notice.sentence.startswith("Signed:")
    assert "جمعية الأمل للبيئة" in desk._notice.sentence


def test_a_slip_of_the_hand_comes_before_what_is_only_alike(desk: RegistrationDesk) -> None:
    desk._field.setText("الجمعية المغربية لحقوق الانصان")
    assert "AMDH" in desk._list.item(0).text()
    assert desk._list.currentRow() == 0


def test_undo_takes_back_what_was_registered_here_and_no_more(
    desk: RegistrationDesk, signed: Callable[[], int]
) -> None:
    before = signed()
    for name in ("AMDH", "CEFA"):
        desk._field.setText(name)
        enter(desk)
    assert signed() == before + 2
    for taken in (1, 2, 2):
        QTest.keyClick(desk._field, Qt.Key.Key_Z, CONTROL)
        assert signed() == before + 2 - taken
        assert desk._notice.sentence.startswith("Taken back:")


def test_who_signed_already_is_told_so(desk: RegistrationDesk, signed: Callable[[], int]) -> None:
    before = signed()
    desk._field.setText("أقليات")
    enter(desk)
    assert signed() == before
    assert "had signed already" in desk._notice.sentence


def test_who_is_in_the_directory_and_not_on_the_list_is_offered_and_not_made_twice(
    window: MainWindow, qtbot: QtBot, signed: Callable[[], int]
) -> None:
    assert window.opened is not None
    opened = window.opened
    bodies = len(list_organisations(opened.workspace))
    opened.choose_charter(add_draft(opened.workspace))
    desk = RegistrationDesk(opened, window)
    qtbot.addWidget(desk)
    desk.show()
    qtbot.waitUntil(lambda: desk._is_read)
    desk._field.setText("جمعية المغربيه لحقوق الانصان")  # mistyped: offered, and not chosen
    assert "AMDH" in desk._list.item(0).text()
    assert desk._list.currentRow() == -1
    enter(desk)
    assert signed() == 0
    desk._field.setText("amdh")
    assert "not on the list yet" in desk._list.item(0).text()
    enter(desk)
    assert signed() == 1
    assert desk._notice.sentence.startswith("Signed:")
    desk._field.setText("amdh")
    assert desk._list.item(0).text().endswith("Signed")
    assert desk._list.count() == 2
    assert len(list_organisations(opened.workspace)) == bodies
    desk._field.setText("")
    QTest.keyClick(desk._field, Qt.Key.Key_Z, CONTROL)
    assert signed() == 0
    assert len(list_organisations(opened.workspace)) == bodies


def test_who_withdrew_is_found_and_signs_anew(
    window: MainWindow, desk: RegistrationDesk, signed: Callable[[], int]
) -> None:
    assert window.opened is not None
    workspace = window.opened.workspace
    assert window.opened.content is not None
    entry = next(one for one in window.opened.content.signatories if one.organisation.acronym)
    register_signatures(workspace, [entry.signatory.id], date(2017, 7, 2))
    edit_signatories(
        workspace, [entry.signatory.id], status=SignatoryStatus.WITHDRAWN, status_reason="انسحاب"
    )
    before = signed()
    desk._field.setText(entry.organisation.acronym)
    assert "Withdrawn" in desk._list.item(0).text()
    enter(desk)
    assert signed() == before + 1
    [again] = [
        one.signatory
        for one in window.opened.content.signatories
        if one.signatory.id == entry.signatory.id
    ]
    assert again.signed_on == again.status_on == datetime.now().astimezone().date()
    assert not again.status_reason
