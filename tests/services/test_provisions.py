"""Cutting provisions in two and joining them."""

from datetime import date

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.model.consultations import AmendmentKind
from charterdesk.services.amendments import accept_amendment, add_amendment, find_collisions
from charterdesk.services.charters import (
    edit_provision_text,
    join_provision,
    load_charter,
    split_provision,
)
from charterdesk.services.groups import add_group, map_commitment
from charterdesk.store import Workspace
from tests.services.drafts import add_draft


def test_a_text_that_reads_as_before_is_left_as_it_was_stored(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    provision = load_charter(workspace, charter_id).provisions[1]
    edit_provision_text(workspace, provision.id, "ar", "**حق** **وواجب**")
    edit_provision_text(workspace, provision.id, "ar", "**حق وواجب**")
    assert load_charter(workspace, charter_id).provisions[1].text["ar"] == "**حق** **وواجب**"
    edit_provision_text(workspace, provision.id, "ar", "**حق** وواجب")
    assert load_charter(workspace, charter_id).provisions[1].text["ar"] == "**حق** وواجب"


def test_a_provision_cut_in_two_and_joined_again_is_as_before(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    group_id = add_group(workspace, charter_id, Texts(ar="الحقوق"))
    commitment = load_charter(workspace, charter_id).provisions[1]
    map_commitment(workspace, commitment.id, group_id, True)
    before = load_charter(workspace, charter_id)
    second = split_provision(workspace, commitment.id, "ar", len("نلتزم بمتابعة"))
    cut = load_charter(workspace, charter_id)
    assert [part.text.get("ar") for part in cut.provisions[1:3]] == [
        "نلتزم بمتابعة",
        "تنفيذ التوصيات",
    ]
    assert cut.provisions[1].text["fr"] == commitment.text["fr"]
    assert cut.numbers()[second] == 2
    assert (second, group_id) in cut.mappings
    assert join_provision(workspace, second) == commitment.id
    after = load_charter(workspace, charter_id)
    assert [part.text for part in after.provisions] == [part.text for part in before.provisions]
    assert after.mappings == before.mappings
    workspace.undo()
    assert load_charter(workspace, charter_id).provisions[2].id == second


def test_the_first_provision_has_none_to_join(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    with pytest.raises(Problem, match="before this one"):
        join_provision(workspace, load_charter(workspace, charter_id).provisions[0].id)


def test_what_was_said_of_a_provision_follows_it_into_the_one_it_is_joined_to(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)
    _, first, second = load_charter(workspace, charter_id).provisions
    day = date(2026, 5, 4)

    def say(kind: AmendmentKind, **values: str) -> str:
        return add_amendment(workspace, charter_id, kind, day, second.id, **values)

    replaced = say(AmendmentKind.REPLACE, proposed="نلتزم بالدفاع عن الحريات")
    said = say(AmendmentKind.GENERAL, comment="واضح")
    after = say(AmendmentKind.INSERT, proposed="نلتزم بالنشر")
    removed = say(AmendmentKind.DELETE)
    join_provision(workspace, second.id)
    content = load_charter(workspace, charter_id)
    about = {one.amendment.id: one.amendment.provision_id for one in content.amendments}
    assert [about[one] for one in (replaced, said, after)] == [first.id] * 3
    # Nobody asked for both to go: the removal is shown as one whose provision is no longer there.
    assert about[removed] == second.id
    amendments = [one.amendment for one in content.amendments]
    orphans = [one.first.id for one in find_collisions(content.provisions, amendments)]
    assert orphans == [removed]
    accept_amendment(workspace, replaced, "أوسع")
    accept_amendment(workspace, after, "نعم")
    joined, inserted = load_charter(workspace, charter_id).provisions[1:]
    assert joined.text["ar"] == "نلتزم بمتابعة تنفيذ التوصيات نلتزم بالدفاع عن الحريات"
    assert inserted.text["ar"] == "نلتزم بالنشر"
    for _ in range(3):
        workspace.undo()
    amendments = [one.amendment for one in load_charter(workspace, charter_id).amendments]
    assert {one.provision_id for one in amendments} == {second.id}
