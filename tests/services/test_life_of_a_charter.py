"""Whatever is done in whatever order, the rules of versions and signatures stay true."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from charterdesk.model import Problem, Texts
from charterdesk.model.canonical import CharterText
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import CharterStatus, ProvisionKind, SignatoryStatus
from charterdesk.model.transitions import WITH_REASON
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.adoption import adopt_version
from charterdesk.services.charters import (
    add_provision,
    edit_charter,
    edit_provision_text,
    load_charter,
    move_provision,
    remove_provision,
)
from charterdesk.services.organisations import add_organisation
from charterdesk.services.signatories import remove_signatories
from charterdesk.services.signing import (
    Signature,
    adhere,
    answer_reconfirmation,
    change_status,
    sign,
)
from charterdesk.services.versions import freeze_version, restore_version
from charterdesk.store import Workspace
from tests.services.drafts import ADOPTED_ON, add_draft, add_listed
from tests.snapshots import Snapshot, snapshot

WORDS = st.sampled_from(["نلتزم", "نلتزمُ", "حقوق", "الحقوق", "حقوق الجميع"])
PLACES = st.integers(0, 5)


class Life(RuleBasedStateMachine):
    """A charter from draft to late adhesions, by a person who tries everything."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.workspace = Workspace.create(Path(self.folder.name, "x.charterdesk"), "ليلى")
        self.charter = add_draft(self.workspace)
        add_listed(self.workspace, self.charter, 2)
        self.late = [add_organisation(self.workspace, Texts(ar=f"شبكة {n}")) for n in "أب"]
        self.frozen: dict[str, CharterText] = {}
        self.past: list[Snapshot] = []
        self.future: list[Snapshot] = []

    @initialize(far=st.integers(0, 4))
    def begin(self, far: int) -> None:
        """Begin as far on the way as it takes hundreds of blind steps to come."""
        if far > 0:
            self.freeze()
            self.adopt_or_restore(0, adopt=True)
        if far > 1:
            self.sign_one(0)
            self.sign_one(1)
            self.change_the_charters_status(CharterStatus.OPEN)
        if far > 2:
            self.edit(0, "نلتزمُ", "ar")
            self.freeze()
            self.adopt_or_restore(1, adopt=True)
        if far > 3:
            self.reconfirm(0, ReconfirmationAnswer.CONFIRMED)
            self.adhere_late(0)

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    @property
    def content(self) -> CharterContent:
        return load_charter(self.workspace, self.charter)

    def step(self, run: Callable[[], object]) -> None:
        """Try something: it happens as one step of undo, or is refused and changes nothing."""
        before = snapshot(self.workspace)
        refused = True
        with suppress(Problem):
            run()
            refused = False
        after = snapshot(self.workspace)
        if refused:
            assert after == before
        elif after != before:
            self.past.append(before)
            self.future.clear()

    @rule(place=PLACES, words=WORDS, language=st.sampled_from(["ar", "fr"]))
    def edit(self, place: int, words: str, language: str) -> None:
        provisions = self.content.provisions
        if provisions:
            chosen = provisions[place % len(provisions)].id
            self.step(lambda: edit_provision_text(self.workspace, chosen, language, words))

    @rule(place=PLACES, words=WORDS)
    def add(self, place: int, words: str) -> None:
        text, kind = Texts(ar=words), ProvisionKind.COMMITMENT
        self.step(lambda: add_provision(self.workspace, self.charter, kind, text, place))

    @rule(place=PLACES, remove=st.booleans())
    def move_or_remove(self, place: int, remove: bool) -> None:
        provisions = self.content.provisions
        if not provisions:
            return
        chosen = provisions[place % len(provisions)].id
        if remove:
            self.step(lambda: remove_provision(self.workspace, chosen))
        else:
            self.step(lambda: move_provision(self.workspace, chosen, 0))

    @rule()
    def freeze(self) -> None:
        text = self.content.text

        def run() -> None:
            self.frozen[freeze_version(self.workspace, self.charter)] = text

        self.step(run)

    @rule(place=PLACES, adopt=st.booleans())
    def adopt_or_restore(self, place: int, adopt: bool) -> None:
        versions = self.content.versions
        if not versions:
            return
        chosen = versions[place % len(versions)].id
        if adopt:
            self.step(lambda: adopt_version(self.workspace, chosen, ADOPTED_ON))
        else:
            self.step(lambda: restore_version(self.workspace, chosen))
            assert self.content.text == self.frozen[chosen]

    @rule(status=st.sampled_from(sorted(set(CharterStatus) - {CharterStatus.SUPERSEDED})))
    def change_the_charters_status(self, status: CharterStatus) -> None:
        self.step(lambda: edit_charter(self.workspace, self.charter, status=status))

    @rule(place=PLACES)
    def sign_one(self, place: int) -> None:
        listed = self.content.signatories
        if listed:
            chosen = listed[place % len(listed)].signatory.id
            signature = Signature(signed_on=ADOPTED_ON)
            self.step(lambda: sign(self.workspace, [(chosen, signature)]))

    @rule(place=st.integers(0, 1))
    def adhere_late(self, place: int) -> None:
        signature = Signature(signed_on=date(2018, 1, 1))
        body = self.late[place]
        self.step(lambda: adhere(self.workspace, self.charter, body, signature))

    @rule(
        place=PLACES,
        status=st.sampled_from(sorted(set(SignatoryStatus) - {SignatoryStatus.SIGNED})),
        reason=st.sampled_from(["", "سبب"]),
    )
    def change_the_status_of_one(self, place: int, status: SignatoryStatus, reason: str) -> None:
        listed = self.content.signatories
        if listed:
            ids = [listed[place % len(listed)].signatory.id]
            self.step(lambda: change_status(self.workspace, ids, status, ADOPTED_ON, reason))

    @rule(place=PLACES)
    def take_one_off(self, place: int) -> None:
        listed = self.content.signatories
        if listed:
            chosen = listed[place % len(listed)].signatory.id
            self.step(lambda: remove_signatories(self.workspace, [chosen]))

    @rule(place=PLACES, answer=st.sampled_from(ReconfirmationAnswer))
    def reconfirm(self, place: int, answer: ReconfirmationAnswer) -> None:
        content = self.content
        if content.adopted_version is None or not content.signatories:
            return
        chosen = content.signatories[place % len(content.signatories)].signatory.id
        version_id = content.adopted_version.id
        self.step(
            lambda: answer_reconfirmation(self.workspace, [chosen], version_id, answer, ADOPTED_ON)
        )

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(snapshot(self.workspace))
        assert self.workspace.undo() == ()
        assert snapshot(self.workspace) == self.past.pop()

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(snapshot(self.workspace))
        assert self.workspace.redo() == ()
        assert snapshot(self.workspace) == self.future.pop()

    @invariant()
    def a_frozen_text_never_changes(self) -> None:
        versions = self.content.versions
        assert all(version.text == self.frozen[version.id] for version in versions)
        assert all(version.is_intact for version in versions)
        assert [version.number for version in versions] == list(range(1, len(versions) + 1))

    @invariant()
    def an_adopted_charter_has_an_adopted_version(self) -> None:
        charter = self.content.charter
        drafted = charter.status in {CharterStatus.DRAFT, CharterStatus.CONSULTATION}
        assert (self.content.adopted_version is None) == drafted
        assert (charter.adopted_on is None) == drafted

    @invariant()
    def signatures_are_for_versions_and_refusals_have_reasons(self) -> None:
        content = self.content
        for entry in content.signatories:
            signatory = entry.signatory
            if signatory.status is SignatoryStatus.SIGNED:
                assert content.version(signatory.version_id) is not None
                assert signatory.signed_on is not None
            if signatory.status in WITH_REASON:
                assert signatory.status_reason
            assert signatory.late == (signatory.adhesion_number is not None)
        numbers = [entry.signatory.adhesion_number for entry in content.signatories]
        given = [number for number in numbers if number is not None]
        assert len(set(given)) == len(given)
        positions = [entry.signatory.position for entry in content.signatories]
        assert positions == list(range(len(positions)))

    @invariant()
    def nobody_is_bound_to_a_text_that_it_did_not_sign_or_confirm(self) -> None:
        content, adopted = self.content, self.content.adopted_version
        if adopted is None:
            return
        arabic = [part.text.get("ar", "") for part in adopted.text.provisions]
        waiting = {entry.signatory.id for entry in content.to_reconfirm(adopted)}
        for entry in content.signatories:
            if entry.signatory.status is not SignatoryStatus.SIGNED:
                assert entry.signatory.id not in waiting
                continue
            agreed = {entry.signatory.version_id} | {
                asked.version_id
                for asked in content.reconfirmations
                if asked.signatory_id == entry.signatory.id
                and asked.answer is ReconfirmationAnswer.CONFIRMED
            }
            texts = [
                [part.text.get("ar", "") for part in self.frozen[one].provisions]
                for one in agreed
                if one is not None
            ]
            assert (arabic in texts) != (entry.signatory.id in waiting)


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
