"""Cutting provisions in two and joining them."""

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.services.charters import (
    join_provision,
    load_charter,
    split_provision,
)
from charterdesk.services.groups import add_group, map_commitment
from charterdesk.store import Workspace
from tests.services.drafts import add_draft


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
