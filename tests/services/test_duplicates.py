from datetime import date

import pytest

from charterdesk.model import Organisation, Texts
from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.charters import add_charter, load_charter
from charterdesk.services.duplicates import (
    find_duplicate_groups,
    keep_apart,
    merge_organisations,
    preview_merge,
)
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.services.signatories import add_signatory, set_representative
from charterdesk.store import Workspace
from tests.snapshots import snapshot


def test_a_merge_carries_everything_over_in_one_step(workspace: Workspace) -> None:
    first, second = (add_charter(workspace, Texts(ar=title)) for title in ("ميثاق", "إعلان"))
    kept = add_organisation(
        workspace, Texts(ar="جذور"), phones=("0500000001",), aliases=("جمعية جذور",)
    )
    gone = add_organisation(
        workspace,
        Texts(ar="جذور المغرب", fr="Racines"),
        phones=("0500000002", "0500000001"),
        city="الدار البيضاء",
    )
    add_signatory(workspace, first, kept)
    other = add_organisation(workspace, Texts(ar="أزطا"))
    signed = add_signatory(
        workspace, first, gone, status=SignatoryStatus.SIGNED, signed_on=date(2017, 7, 2)
    )
    add_signatory(workspace, first, other)
    set_representative(workspace, signed, "عادل", "الرئيس")
    add_signatory(workspace, second, gone)
    before = snapshot(workspace)

    [arabic, *_] = preview_merge(workspace, [kept, gone])
    assert arabic.in_conflict
    merge_organisations(workspace, kept, [gone])

    with workspace.read() as session:
        merged = session.get_one(Organisation, kept)
    assert merged.name == Texts(ar="جذور", fr="Racines")
    assert merged.phones == ("0500000001", "0500000002")
    assert merged.aliases == ("جمعية جذور", "جذور المغرب")
    assert merged.city == "الدار البيضاء"
    listed = load_charter(workspace, first).signatories
    assert [entry.organisation.id for entry in listed] == [kept, other]
    assert [entry.signatory.position for entry in listed] == [0, 1]
    assert listed[0].signatory.status is SignatoryStatus.SIGNED
    assert listed[0].representative is not None
    assert listed[0].representative.name == "عادل"
    assert [entry.organisation.id for entry in load_charter(workspace, second).signatories] == [
        kept
    ]
    assert workspace.integrity_faults() == []
    workspace.undo()
    assert snapshot(workspace) == before


def test_the_chosen_field_wins_and_the_other_name_becomes_an_alias(workspace: Workspace) -> None:
    kept = add_organisation(workspace, Texts(ar="جذور"))
    gone = add_organisation(workspace, Texts(ar="جمعية الجذور"))
    merge_organisations(workspace, kept, [gone], {"name_ar": gone})
    [merged] = list_organisations(workspace)
    assert (merged.name["ar"], merged.aliases) == ("جمعية الجذور", ("جذور",))


def test_organisations_kept_apart_are_remembered_both_ways(workspace: Workspace) -> None:
    one = add_organisation(workspace, Texts(ar="جمعية الأمل"))
    other = add_organisation(workspace, Texts(ar="جمعية العمل"))
    keep_apart(workspace, one, other)
    pairs = {tuple(row[1:]) for row in snapshot(workspace)["distinction"]}
    assert pairs == {("جمعية العمل", one), ("جمعية الأمل", other)}


def test_what_was_kept_apart_is_not_proposed_again(workspace: Workspace) -> None:
    one = add_organisation(workspace, Texts(ar="جمعية الأمل للتنمية"), city="الخميسات")
    other = add_organisation(workspace, Texts(ar="جمعية الامل للتنميه"), city="الخميسات")
    typo = add_organisation(workspace, Texts(ar="جمعية الأمل للتنميية"), city="الخميسات")
    add_organisation(workspace, Texts(ar="مرصد الحريات"))
    told: list[tuple[int, int]] = []
    with watched(lambda *so_far: told.append(so_far)):
        [group] = find_duplicate_groups(workspace)
    assert set(group.ids) == {one, other, typo}
    assert told[0] == (0, 4)
    keep_apart(workspace, typo, one, other)
    [group] = find_duplicate_groups(workspace)
    assert set(group.ids) == {one, other}
    assert group.pairs[0].certain
    keep_apart(workspace, one, other)
    assert find_duplicate_groups(workspace) == ()
    workspace.undo()
    assert len(find_duplicate_groups(workspace)) == 1


def test_the_search_for_duplicates_can_be_stopped(workspace: Workspace) -> None:
    add_organisation(workspace, Texts(ar="جمعية الأمل"))
    with pytest.raises(Cancelled), watched(cancelled=lambda: True):
        find_duplicate_groups(workspace)


def test_those_who_were_alike_only_through_the_dropped_one_part(workspace: Workspace) -> None:
    names = ("جمعية الأمل للتنمية", "جمعية الأمل", "جمعية الأمل للثقافة")
    one, between, other = (add_organisation(workspace, Texts(ar=name)) for name in names)
    [group] = find_duplicate_groups(workspace)
    assert set(group.ids) == {one, between, other}
    assert group.without(between) == ()
    [left] = group.without(other)
    assert set(left.ids) == {one, between}
