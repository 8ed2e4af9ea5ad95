import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from charterdesk.model import Charter, Organisation, Problem, Provision, Signatory, Texts
from charterdesk.model.terms import ProvisionKind, SignatoryStatus
from charterdesk.services import charters, organisations, signatories
from charterdesk.services.sample import add_sample
from charterdesk.store import Workspace
from charterdesk.store.journal import KeptRow
from tests.snapshots import Snapshot, snapshot


def test_undo_and_redo_go_back_and_forth_through_the_steps(sample: Workspace) -> None:
    states = [snapshot(sample)]
    charter = charters.find_charter(sample)
    for country in ("TN", "DZ", "YE"):
        charters.edit_charter(sample, charter.id, country=country)
        states.append(snapshot(sample))
    for state in reversed(states[:-1]):
        sample.undo()
        assert snapshot(sample) == state
    for state in states[1:]:
        assert sample.redoable() is not None
        sample.redo()
        assert snapshot(sample) == state
    assert sample.redoable() is None


def test_undo_survives_a_restart(sample: Workspace) -> None:
    before = snapshot(sample)
    charters.edit_charter(sample, charters.find_charter(sample).id, country="YE")
    with Workspace(sample.path) as reopened:
        undoable = reopened.undoable()
        assert undoable is not None
        assert undoable.label == "Edit charter"
        reopened.undo()
        assert snapshot(reopened) == before


def test_an_edit_after_an_undo_leaves_nothing_to_redo(sample: Workspace) -> None:
    charter = charters.find_charter(sample)
    charters.edit_charter(sample, charter.id, country="YE")
    sample.undo()
    charters.edit_charter(sample, charter.id, country="TN")
    assert sample.redoable() is None
    assert sample.redo() == ()


def test_undoing_everything_empties_the_workspace(sample: Workspace) -> None:
    sample.undo()
    assert not any(snapshot(sample).values())
    assert sample.undoable() is None
    sample.redo()
    assert len(charters.load_charter(sample, charters.find_charter(sample).id).signatories) == 45


def test_taking_an_old_step_back_keeps_what_was_changed_since_and_says_so(
    workspace: Workspace,
) -> None:
    changed = organisations.add_organisation(workspace, Texts(fr="Racines"), city="Rabat")
    organisations.edit_organisation(workspace, changed, city="Casablanca", region="Rabat-Salé")
    edit = workspace.undoable()
    assert edit is not None
    organisations.edit_organisation(workspace, changed, city="Fès")
    kept = workspace.take_back(edit.number)
    assert kept == (KeptRow("organisation", changed, ("city",)),)
    with workspace.read() as session:
        organisation = session.get_one(Organisation, changed)
    assert (organisation.city, organisation.region) == ("Fès", "")


def test_taking_an_import_back_keeps_the_bodies_that_signed_since(workspace: Workspace) -> None:
    add_sample(workspace)
    with workspace.change("Import organisations") as session:
        session.add_all(Organisation(name=Texts(fr=f"Association {n}")) for n in range(3))
    imported = workspace.undoable()
    assert imported is not None
    with workspace.read() as session:
        first = session.scalars(
            select(Organisation).where(Organisation.name == Texts(fr="Association 0"))
        ).one()
    charter = charters.find_charter(workspace)
    signatories.add_signatory(workspace, charter.id, first.id)
    kept = workspace.take_back(imported.number)
    assert kept == (KeptRow("organisation", first.id, ()),)
    assert workspace.integrity_faults() == []
    assert len(organisations.list_organisations(workspace)) == 46


def test_a_journal_that_names_other_tables_is_refused(path: Path, workspace: Workspace) -> None:
    organisations.add_organisation(workspace, Texts(fr="Racines"))
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE change SET table_name = 'sqlite_schema'")
        raw.commit()
    with pytest.raises(Problem, match="journal of this workspace is damaged"):
        workspace.undo()
    assert len(organisations.list_organisations(workspace)) == 1


class Editing(RuleBasedStateMachine):
    """Random edits, undo and redo against a list of remembered states."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.workspace = Workspace.create(Path(self.folder.name) / "w.charterdesk")
        self.charter = charters.add_charter(self.workspace, Texts(ar="ميثاق"))
        self.past: list[Snapshot] = []
        self.future: list[Snapshot] = []

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    def _edit(self, run: Callable[[], object]) -> None:
        before = snapshot(self.workspace)
        run()
        if snapshot(self.workspace) != before:
            self.past.append(before)
            self.future.clear()

    def _ids(self, kind: type[Organisation | Provision | Signatory]) -> list[str]:
        with self.workspace.read() as session:
            return sorted(session.scalars(select(kind.id)))

    @rule(name=st.sampled_from(["جذور", "Racines", "أزطا"]))
    def add_organisation(self, name: str) -> None:
        self._edit(lambda: organisations.add_organisation(self.workspace, Texts(ar=name)))

    @rule(position=st.integers(0, 5), text=st.text("ابتث ", min_size=1, max_size=5))
    def add_provision(self, position: int, text: str) -> None:
        self._edit(
            lambda: charters.add_provision(
                self.workspace, self.charter, ProvisionKind.COMMITMENT, Texts(ar=text), position
            )
        )

    @rule(data=st.data())
    def change_something(self, data: st.DataObject) -> None:
        provisions = self._ids(Provision)
        bodies = self._ids(Organisation)
        signing = self._ids(Signatory)
        if provisions:
            chosen = data.draw(st.sampled_from(provisions))
            match data.draw(st.integers(0, 2)):
                case 0:
                    position = data.draw(st.integers(0, 4))
                    self._edit(lambda: charters.move_provision(self.workspace, chosen, position))
                case 1:
                    self._edit(lambda: charters.remove_provision(self.workspace, chosen))
                case _:
                    self._edit(
                        lambda: charters.edit_provision_text(self.workspace, chosen, "fr", "Texte")
                    )
        if bodies and len(signing) < len(bodies):
            with self.workspace.read() as session:
                listed = set(session.scalars(select(Signatory.organisation_id)))
            free = data.draw(st.sampled_from([body for body in bodies if body not in listed]))
            self._edit(lambda: signatories.add_signatory(self.workspace, self.charter, free))
        elif signing:
            one = data.draw(st.sampled_from(signing))
            self._edit(
                lambda: signatories.edit_signatories(
                    self.workspace, [one], status=SignatoryStatus.SIGNED
                )
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
    def positions_have_no_gaps(self) -> None:
        with self.workspace.read() as session:
            positions = sorted(session.scalars(select(Provision.position)))
            assert session.scalars(select(Charter)).one().id == self.charter
        assert positions == list(range(len(positions)))


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
