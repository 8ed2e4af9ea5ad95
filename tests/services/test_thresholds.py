import pytest

from charterdesk.model import Problem, Texts
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.model.thresholds import ThresholdKind
from charterdesk.services.charters import add_group, load_charter, remove_group
from charterdesk.services.organisations import add_organisation, remove_organisation
from charterdesk.services.signatories import add_signatory
from charterdesk.services.signing import Signature, sign
from charterdesk.services.thresholds import (
    add_threshold,
    edit_threshold,
    list_members,
    list_progress,
    remove_threshold,
    set_membership,
)
from charterdesk.store import Workspace
from tests.services.drafts import ADOPTED_ON, add_draft, freeze_and_adopt


def test_progress_counts_who_has_signed_in_all_and_by_region_group_and_kind(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)
    freeze_and_adopt(workspace, charter_id)
    group = add_group(workspace, charter_id, Texts(ar="النساء"))
    signatories = []
    for number, region in enumerate(("جهة الشرق", "جهه الشرق", "سوس", "سوس")):
        body = add_organisation(
            workspace, Texts(ar=f"شبكة {number}"), region=region,
            kind=OrganisationKind.NETWORK if number else OrganisationKind.FORUM,
        )  # fmt: skip
        set_membership(workspace, group, body, member=number < 3)
        signatories.append(add_signatory(workspace, charter_id, body))
    quorum = add_threshold(workspace, charter_id, ThresholdKind.SIGNATORIES, 4)
    add_threshold(workspace, charter_id, ThresholdKind.REGION, 2, "جهة الشرق")
    add_threshold(workspace, charter_id, ThresholdKind.GROUP, 2, group)
    add_threshold(workspace, charter_id, ThresholdKind.ORGANISATION_KIND, 2, "network")
    sign(workspace, [(one, Signature(signed_on=ADOPTED_ON)) for one in signatories[:3]])
    found = list_progress(workspace, load_charter(workspace, charter_id))
    assert [(one.name, one.signed, one.reached, one.missing) for one in found] == [
        ("", 3, False, 1), ("جهة الشرق", 2, True, 0), ("النساء", 3, True, 0),
        ("network", 2, True, 0),
    ]  # fmt: skip
    edit_threshold(workspace, quorum, 3)
    assert list_progress(workspace, load_charter(workspace, charter_id))[0].reached
    remove_threshold(workspace, quorum)
    assert len(list_progress(workspace, load_charter(workspace, charter_id))) == 3
    remove_group(workspace, group)
    assert len(list_progress(workspace, load_charter(workspace, charter_id))) == 2


def test_membership_of_a_group_is_said_once_and_taken_back(workspace: Workspace) -> None:
    group = add_group(workspace, add_draft(workspace), Texts(ar="النساء"))
    body = add_organisation(workspace, Texts(ar="جذور"))
    set_membership(workspace, group, body, member=True)
    set_membership(workspace, group, body, member=True)
    assert list_members(workspace, group) == [body]
    set_membership(workspace, group, body, member=False)
    assert list_members(workspace, group) == []
    set_membership(workspace, group, body, member=True)
    remove_organisation(workspace, body)
    assert list_members(workspace, group) == []


def test_no_threshold_is_below_one(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    with pytest.raises(Problem, match="At least one"):
        add_threshold(workspace, charter_id, ThresholdKind.SIGNATORIES, 0)
