import pytest

from charterdesk.model import Problem, Texts
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.model.thresholds import ThresholdKind
from charterdesk.services.charters import load_charter
from charterdesk.services.groups import add_group, remove_group, set_members
from charterdesk.services.organisations import add_organisation
from charterdesk.services.signatories import add_signatory
from charterdesk.services.signing import Signature, sign
from charterdesk.services.thresholds import (
    add_threshold,
    edit_threshold,
    list_progress,
    remove_threshold,
)
from charterdesk.store import Workspace
from tests.services.drafts import ADOPTED_ON, add_draft, freeze_and_adopt


def test_progress_counts_who_has_signed_in_all_and_by_region_group_and_kind(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)
    freeze_and_adopt(workspace, charter_id)
    group = add_group(workspace, charter_id, Texts(ar="النساء"))
    signatories, bodies = [], []
    for number, region in enumerate(("جهة الشرق", "جهه الشرق", "سوس", "سوس")):
        body = add_organisation(
            workspace, Texts(ar=f"شبكة {number}"), region=region,
            kind=OrganisationKind.NETWORK if number else OrganisationKind.FORUM,
        )  # fmt: skip
        bodies.append(body)
        signatories.append(add_signatory(workspace, charter_id, body))
    set_members(workspace, group, bodies[:3])
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


def test_no_threshold_is_below_one(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    with pytest.raises(Problem, match="At least one"):
        add_threshold(workspace, charter_id, ThresholdKind.SIGNATORIES, 0)
