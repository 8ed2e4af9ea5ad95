"""Random sequences of edits, amendments, answers, undo and redo keep every rule true."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from charterdesk.model import Amendment, Problem, Provision, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import (
    MERGED_STATUSES,
    OPEN_STATUSES,
    AmendmentKind,
    AmendmentStatus,
)
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.amendments import (
    accept_amendment,
    add_amendment,
    answer_amendment,
    find_collisions,
)
from charterdesk.services.charters import (
    add_charter,
    add_provision,
    edit_provision_text,
    load_charter,
    move_provision,
    remove_provision,
)
from charterdesk.store import Workspace
from tests.snapshots import Snapshot, snapshot

TEXTS = st.lists(st.sampled_from(["أ", "ب", "ت", "ث"]), min_size=1, max_size=5).map(" ".join)
PLACES = st.integers(0, 3)
DAY = date(2026, 5, 4)


class Drafting(RuleBasedStateMachine):
    """A draft of a few short provisions that several people work on."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.workspace = Workspace.create(Path(self.folder.name, "w.charterdesk"), "ليلى")
        self.charter = add_charter(self.workspace, Texts(ar="ميثاق"))
        self.states: list[Snapshot] = []

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    @property
    def content(self) -> CharterContent:
        return load_charter(self.workspace, self.charter)

    def provision(self, place: int) -> Provision | None:
        provisions = self.content.provisions
        return provisions[place % len(provisions)] if provisions else None

    def waiting(self, place: int) -> Amendment | None:
        found = [
            entry.amendment
            for entry in self.content.amendments
            if entry.amendment.status in OPEN_STATUSES
        ]
        return found[place % len(found)] if found else None

    def attempt(self, step: Callable[[], object]) -> bool:
        """Take a step; one that is refused must leave everything as it was."""
        before = snapshot(self.workspace)
        try:
            step()
        except Problem:
            assert snapshot(self.workspace) == before
            return False
        if snapshot(self.workspace) != before:
            self.states.append(before)
        return True

    @rule(text=TEXTS, place=PLACES)
    def add(self, text: str, place: int) -> None:
        self.attempt(
            lambda: add_provision(
                self.workspace, self.charter, ProvisionKind.COMMITMENT, Texts(ar=text), place
            )
        )

    @rule(text=TEXTS, place=PLACES)
    def write(self, text: str, place: int) -> None:
        if provision := self.provision(place):
            self.attempt(lambda: edit_provision_text(self.workspace, provision.id, "ar", text))

    @rule(place=PLACES, to=PLACES)
    def move(self, place: int, to: int) -> None:
        if provision := self.provision(place):
            self.attempt(lambda: move_provision(self.workspace, provision.id, to))

    @rule(place=PLACES)
    def remove(self, place: int) -> None:
        if provision := self.provision(place):
            self.attempt(lambda: remove_provision(self.workspace, provision.id))

    @rule(kind=st.sampled_from(AmendmentKind), text=TEXTS, place=PLACES)
    def propose(self, kind: AmendmentKind, text: str, place: int) -> None:
        provision = self.provision(place)
        about = provision.id if provision else None
        said = {"comment": text} if kind is AmendmentKind.GENERAL else {"proposed": text}
        self.attempt(lambda: add_amendment(self.workspace, self.charter, kind, DAY, about, **said))

    @rule(place=PLACES)
    def accept(self, place: int) -> None:
        amendment = self.waiting(place)
        if amendment is None:
            return
        content = self.content
        collisions = find_collisions(
            content.provisions, [entry.amendment for entry in content.amendments]
        )
        blocked = any(
            found.second is None and found.first.id == amendment.id for found in collisions
        )
        accepted = self.attempt(lambda: accept_amendment(self.workspace, amendment.id, "نعم"))
        assert accepted is not blocked

    @rule(place=PLACES, text=TEXTS)
    def accept_with_other_words(self, place: int, text: str) -> None:
        if amendment := self.waiting(place):
            self.attempt(lambda: accept_amendment(self.workspace, amendment.id, "نعم", text))

    @rule(
        place=PLACES,
        status=st.sampled_from(
            [AmendmentStatus.REJECTED, AmendmentStatus.DEFERRED, AmendmentStatus.UNDER_REVIEW]
        ),
    )
    def answer(self, place: int, status: AmendmentStatus) -> None:
        if amendment := self.waiting(place):
            self.attempt(lambda: answer_amendment(self.workspace, amendment.id, status, "سبب"))

    @rule()
    def undo_and_redo(self) -> None:
        if not self.states:
            return
        after = snapshot(self.workspace)
        assert self.workspace.undo() == ()
        assert snapshot(self.workspace) == self.states[-1]
        assert self.workspace.redo() == ()
        assert snapshot(self.workspace) == after

    @rule()
    def undo(self) -> None:
        if self.states:
            assert self.workspace.undo() == ()
            assert snapshot(self.workspace) == self.states.pop()

    @invariant()
    def provisions_and_amendments_are_in_order_without_gaps(self) -> None:
        content = self.content
        positions = [provision.position for provision in content.provisions]
        assert positions == list(range(len(positions)))
        arrived = [entry.amendment.position for entry in content.amendments]
        assert arrived == list(range(len(arrived)))

    @invariant()
    def what_is_answered_has_its_reason(self) -> None:
        for entry in self.content.amendments:
            status = entry.amendment.status
            if status in MERGED_STATUSES or status is AmendmentStatus.REJECTED:
                assert entry.amendment.response

    @invariant()
    def two_that_collide_are_both_open_and_of_one_place(self) -> None:
        content = self.content
        amendments = [entry.amendment for entry in content.amendments]
        for found in find_collisions(content.provisions, amendments):
            assert found.first.status in OPEN_STATUSES
            if found.second is not None:
                assert found.second.status in OPEN_STATUSES
                assert found.first.provision_id == found.second.provision_id


TestDrafting = Drafting.TestCase
TestDrafting.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)
