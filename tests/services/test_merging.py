from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charterdesk.model import Problem, Texts
from charterdesk.model.terms import ProvisionKind, SignatoryStatus
from charterdesk.services import charters, organisations, signatories
from charterdesk.services.merging import (
    FieldConflict,
    MergePlan,
    RowConflict,
    Side,
    apply_merge,
    plan_merge,
    write_collector_file,
)
from charterdesk.store import Workspace
from tests.snapshots import snapshot


@pytest.fixture
def other(sample: Workspace, tmp_path: Path) -> Workspace:
    """A copy of the sample on another laptop, to be closed by the test's end."""
    copy = tmp_path / "other.charterdesk"
    sample.save_copy(copy)
    return Workspace(copy, "سلمى")


def _id(workspace: Workspace, place: int = 0) -> str:
    return organisations.list_organisations(workspace)[place].id


def _city(workspace: Workspace, organisation_id: str) -> str:
    return next(
        body.city
        for body in organisations.list_organisations(workspace)
        if body.id == organisation_id
    )


def _is_empty(plan: MergePlan) -> bool:
    return not (plan.added or plan.changed or plan.removed or plan.conflicts or plan.duplicates)


def test_two_equal_workspaces_have_nothing_to_merge(sample: Workspace, other: Workspace) -> None:
    with other:
        plan = plan_merge(sample, other)
    assert _is_empty(plan)
    before = sample.undoable()
    apply_merge(sample, plan)
    after = sample.undoable()
    assert before is not None
    assert after is not None
    assert after.id == before.id


def test_what_one_side_added_and_changed_comes_in_as_one_step(
    sample: Workspace, other: Workspace
) -> None:
    before = snapshot(sample)
    charter = charters.find_charter(sample)
    with other:
        new = organisations.add_organisation(other, Texts(ar="شبكة جذور البعيدة"))
        signatories.add_signatory(other, charter.id, new, status=SignatoryStatus.SIGNED)
        organisations.edit_organisation(other, _id(other), city="Fès")
        organisations.edit_organisation(sample, _id(sample, 1), city="Tanger")
        plan = plan_merge(sample, other)
        assert plan.conflicts == ()
        assert {row.key[0] for row in plan.added} == {"organisation", "signatory"}
        assert [row.columns for row in plan.changed] == [("city",)]
        apply_merge(sample, plan)
        assert _is_empty(plan_merge(sample, other))
    assert _city(sample, _id(sample)) == "Fès"
    assert _city(sample, _id(sample, 1)) == "Tanger"
    listed = charters.load_charter(sample, charter.id).signatories
    assert [entry.signatory.position for entry in listed] == list(range(46))
    assert listed[-1].organisation.id == new
    assert sample.integrity_faults() == []
    sample.undo()
    sample.undo()
    assert snapshot(sample) == before


@pytest.mark.parametrize("side", list(Side))
def test_what_both_changed_is_asked_field_by_field(
    sample: Workspace, other: Workspace, side: Side
) -> None:
    body = _id(sample)
    with other:
        organisations.edit_organisation(sample, body, city="Rabat", region="Rabat-Salé")
        organisations.edit_organisation(other, body, city="Fès", website="example.org")
        plan = plan_merge(sample, other)
        (conflict,) = plan.conflicts
        assert isinstance(conflict, FieldConflict)
        assert (conflict.column, conflict.mine, conflict.theirs) == ("city", "Rabat", "Fès")
        apply_merge(sample, plan, {conflict: side})
    merged = next(it for it in organisations.list_organisations(sample) if it.id == body)
    assert merged.city == ("Rabat" if side is Side.MINE else "Fès")
    assert (merged.region, merged.website) == ("Rabat-Salé", "example.org")


def test_texts_are_merged_language_by_language(sample: Workspace, other: Workspace) -> None:
    charter = charters.find_charter(sample)
    provision = charters.load_charter(sample, charter.id).provisions[0]
    with other:
        charters.edit_provision_text(sample, provision.id, "ar", "نص جديد")
        charters.edit_provision_text(other, provision.id, "es", "Texto nuevo")
        plan = plan_merge(sample, other)
        assert plan.conflicts == ()
        apply_merge(sample, plan)
    text = charters.load_charter(sample, charter.id).provisions[0].text
    assert (text["ar"], text["es"]) == ("نص جديد", "Texto nuevo")
    assert text["fr"] == provision.text["fr"]


def test_what_was_removed_goes_unless_the_other_changed_it(
    sample: Workspace, other: Workspace
) -> None:
    charter = charters.find_charter(sample)
    first, second, third, *_ = charters.load_charter(sample, charter.id).provisions
    with other:
        charters.remove_provision(other, first.id)
        charters.remove_provision(other, second.id)
        charters.edit_provision_text(sample, second.id, "ar", "عدّلته")
        charters.remove_provision(sample, third.id)
        plan = plan_merge(sample, other)
        assert [row.key[1] for row in plan.removed] == [first.id]
        assert [(type(it), it.row.key[1]) for it in plan.conflicts] == [(RowConflict, second.id)]
        apply_merge(sample, plan)
    provisions = charters.load_charter(sample, charter.id).provisions
    assert [it.position for it in provisions] == list(range(12))
    assert provisions[0].id == second.id
    assert third.id not in {it.id for it in provisions}


def test_a_provision_inserted_there_keeps_its_place(sample: Workspace, other: Workspace) -> None:
    charter = charters.find_charter(sample)
    with other:
        new = charters.add_provision(
            other, charter.id, ProvisionKind.COMMITMENT, Texts(ar="جديد"), 3
        )
        charters.add_provision(sample, charter.id, ProvisionKind.COMMITMENT, Texts(ar="لي"), 0)
        apply_merge(sample, plan_merge(sample, other))
        before = charters.load_charter(other, charter.id).provisions[4].id
    ids = [it.id for it in charters.load_charter(sample, charter.id).provisions]
    assert ids.index(new) == ids.index(before) - 1 == 4


def test_the_same_body_added_on_both_laptops_is_recognised(
    sample: Workspace, other: Workspace
) -> None:
    charter = charters.find_charter(sample)
    name = Texts(ar="جمعية الريحان للتنمية بسيدي قاسم")
    with other:
        mine = organisations.add_organisation(sample, name, city="سيدي قاسم")
        signatories.add_signatory(sample, charter.id, mine)
        theirs = organisations.add_organisation(
            other, Texts(ar="جمعيّة الريحان للتنميه بسيدي قاسم"), phones=("+212612345678",)
        )
        signed = signatories.add_signatory(other, charter.id, theirs, status=SignatoryStatus.SIGNED)
        signatories.set_representative(other, signed, "سلمى")
        plan = plan_merge(sample, other)
        (duplicate,) = plan.duplicates
        assert (duplicate.id, duplicate.same_as) == (theirs, mine)
        status = next(
            conflict
            for conflict in plan.conflicts
            if isinstance(conflict, FieldConflict) and conflict.column == "status"
        )
        assert (status.mine, status.theirs) == ("listed", "signed")
        apply_merge(sample, plan, {status: Side.THEIRS})
    assert len(organisations.list_organisations(sample)) == 46
    (entry,) = [
        entry
        for entry in charters.load_charter(sample, charter.id).signatories
        if entry.organisation.id == mine
    ]
    assert entry.signatory.status is SignatoryStatus.SIGNED
    assert entry.representative is not None
    assert entry.representative.name == "سلمى"
    assert entry.organisation.phones == ("+212612345678",)
    assert entry.organisation.city == "سيدي قاسم"
    assert sample.integrity_faults() == []


def test_a_person_may_say_that_it_is_another_body(sample: Workspace, other: Workspace) -> None:
    name = Texts(ar="جمعية الريحان للتنمية بسيدي قاسم")
    with other:
        organisations.add_organisation(sample, name)
        theirs = organisations.add_organisation(other, name)
        apply_merge(sample, plan_merge(sample, other, {theirs: None}))
    assert len(organisations.list_organisations(sample)) == 47


def test_a_second_round_brings_only_what_is_new(sample: Workspace, other: Workspace) -> None:
    body = _id(sample)
    with other:
        organisations.edit_organisation(other, body, city="Fès")
        apply_merge(sample, plan_merge(sample, other))
        organisations.edit_organisation(other, body, city="Agadir")
        plan = plan_merge(sample, other)
        assert plan.conflicts == ()
        apply_merge(sample, plan)
        assert _city(sample, body) == "Agadir"
        organisations.edit_organisation(sample, body, city="Rabat")
        assert _is_empty(plan_merge(sample, other))
        apply_merge(other, plan_merge(other, sample))
        assert snapshot(other) == snapshot(sample)


def test_a_body_removed_here_returns_when_it_signed_there(
    sample: Workspace, other: Workspace
) -> None:
    charter = charters.find_charter(sample)
    body = organisations.add_organisation(sample, Texts(ar="شبكة بعيدة"))
    with other:
        apply_merge(other, plan_merge(other, sample))
        signatories.add_signatory(other, charter.id, body)
        organisations.remove_organisations(sample, [body])
        apply_merge(sample, plan_merge(sample, other))
    assert body in {it.id for it in organisations.list_organisations(sample)}
    assert sample.integrity_faults() == []


def test_a_plan_that_is_out_of_date_changes_nothing(sample: Workspace, other: Workspace) -> None:
    with other:
        organisations.edit_organisation(other, _id(other), city="Fès")
        plan = plan_merge(sample, other)
    organisations.edit_organisation(sample, _id(sample), city="Rabat")
    with pytest.raises(Problem, match="changed in the meantime"):
        apply_merge(sample, plan)
    assert _city(sample, _id(sample)) == "Rabat"


def test_a_collector_file_takes_the_charter_and_no_name(sample: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "collector.charterdesk"
    charter = charters.find_charter(sample)
    name = organisations.list_organisations(sample)[3].name.text("ar")
    write_collector_file(sample, charter.id, target)
    with Workspace(target) as collector:
        content = charters.load_charter(collector, charter.id)
        assert content.signatories == ()
        assert organisations.list_organisations(collector) == []
        mine = charters.load_charter(sample, charter.id)
        assert [it.text for it in content.provisions] == [it.text for it in mine.provisions]
        assert content.mappings == mine.mappings
    assert name.encode() not in target.read_bytes()
    with pytest.raises(Problem, match="exists already"):
        write_collector_file(sample, charter.id, target)


def test_a_collector_file_is_filled_and_merged_back(sample: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "collector.charterdesk"
    charter = charters.find_charter(sample)
    provisions = charters.load_charter(sample, charter.id).provisions
    write_collector_file(sample, charter.id, target, "زيتون")
    charters.edit_provision_text(sample, provisions[0].id, "ar", "عدّلته بعد ذلك")
    known = organisations.list_organisations(sample)[5].name
    with Workspace(target, "سلمى", passphrase="زيتون") as collector:
        for name in (Texts(ar="شبكة الأطلس البعيد"), known):
            body = organisations.add_organisation(collector, name)
            signatories.add_signatory(collector, charter.id, body, status=SignatoryStatus.SIGNED)
        charters.edit_provision_text(collector, provisions[1].id, "ar", "عدّلته سلمى")
        plan = plan_merge(sample, collector)
        assert [it.name for it in plan.duplicates if it.same_as] == [known.text("ar")]
        assert not any(
            it.column == "text" for it in plan.conflicts if isinstance(it, FieldConflict)
        )
        apply_merge(sample, plan)
    merged = charters.load_charter(sample, charter.id)
    assert merged.provisions[0].text["ar"] == "عدّلته بعد ذلك"
    assert merged.provisions[1].text["ar"] == "عدّلته سلمى"
    assert len(merged.signatories) == 46
    assert [entry.signatory.position for entry in merged.signatories] == list(range(46))
    assert merged.signatories[-1].organisation.name == Texts(ar="شبكة الأطلس البعيد")


_EDITS = st.lists(
    st.tuples(st.integers(0, 4), st.integers(0, 3), st.sampled_from(["أ", "ب", "ج"])), max_size=6
)


def _edit(workspace: Workspace, edits: list[tuple[int, int, str]]) -> None:
    (charter,) = charters.list_charters(workspace)
    for kind, place, text in edits:
        provisions = charters.load_charter(workspace, charter.id).provisions
        bodies = organisations.list_organisations(workspace)
        if kind == 0 or not provisions:
            charters.add_provision(
                workspace, charter.id, ProvisionKind.COMMITMENT, Texts(ar=text), place
            )
        elif kind == 1:
            charters.remove_provision(workspace, provisions[place % len(provisions)].id)
        elif kind == 2:
            chosen = provisions[place % len(provisions)].id
            charters.edit_provision_text(workspace, chosen, "fr", text)
        elif kind == 3 or not bodies:
            body = organisations.add_organisation(workspace, Texts(ar=f"جمعية {text} {place}"))
            signatories.add_signatory(workspace, charter.id, body)
        else:
            charters.move_provision(workspace, provisions[-1].id, place)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(mine=_EDITS, theirs=_EDITS)
def test_whatever_two_sides_did_a_merge_is_whole_loses_no_row_and_settles(
    mine: list[tuple[int, int, str]],
    theirs: list[tuple[int, int, str]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    with Workspace.create(folder / "a.charterdesk") as one:
        charter = charters.add_charter(one, Texts(ar="ميثاق"))
        _edit(one, [(0, 0, "أ"), (0, 1, "ب"), (3, 0, "ج")])
        one.save_copy(folder / "b.charterdesk")
        with Workspace(folder / "b.charterdesk") as two:
            _edit(one, mine)
            _edit(two, theirs)
            unedited = snapshot(one)
            plan = plan_merge(one, two)
            apply_merge(one, plan, dict.fromkeys(plan.conflicts, Side.THEIRS))
            assert one.integrity_faults() == []
            content = charters.load_charter(one, charter)
            assert [it.position for it in content.provisions] == list(
                range(len(content.provisions))
            )
            again = plan_merge(one, two)
            assert (again.added, again.removed) == ((), ())
            if one.undoable() is not None and (undoable := one.undoable()) is not None:
                if undoable.label == "Merge workspace":
                    one.undo()
                assert snapshot(one) == unedited
