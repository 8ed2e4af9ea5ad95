from datetime import date

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import AmendmentKind
from charterdesk.model.disclosure import public_content
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.adoption import adopt_version
from charterdesk.services.amendments import add_amendment
from charterdesk.services.charters import (
    add_charter,
    add_provision,
    find_charter,
    load_charter,
)
from charterdesk.services.consultations import (
    add_consultation,
    edit_consultation,
    invite,
    remove_consultation,
    remove_invitations,
    set_answered,
)
from charterdesk.services.decisions import add_candidate, add_election
from charterdesk.services.duplicates import merge_organisations
from charterdesk.services.meetings import add_attendance, add_meeting
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    remove_organisations,
)
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.snapshots import snapshot

OPENS, CLOSES = date(2026, 5, 1), date(2026, 5, 31)
DAY = date(2026, 5, 9)


@pytest.fixture
def bodies(workspace: Workspace) -> list[str]:
    """Three organisations, all of them asked about a draft of one provision."""
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    add_provision(workspace, charter, ProvisionKind.PREAMBLE, Texts(ar="نص"), 0)
    found = [add_organisation(workspace, Texts(ar=f"جمعية {name}")) for name in ("أ", "ب", "ت")]
    consultation = add_consultation(workspace, charter, OPENS, CLOSES)
    invite(workspace, consultation, [*found, found[0]])
    return found


def content(workspace: Workspace) -> CharterContent:
    return load_charter(workspace, find_charter(workspace).id)


def consultation_id(workspace: Workspace) -> str:
    return content(workspace).consultations[0].consultation.id


def asked(workspace: Workspace) -> dict[str, date | None]:
    (one,) = content(workspace).consultations
    return {organisation.id: invitation.answered_on for invitation, organisation in one.invited}


def test_a_consultation_keeps_whom_it_asks_and_who_answered(
    workspace: Workspace, bodies: list[str]
) -> None:
    consultation = consultation_id(workspace)
    set_answered(workspace, consultation, [bodies[1]], DAY)
    remove_invitations(workspace, consultation, [bodies[0]])
    assert asked(workspace) == {bodies[1]: DAY, bodies[2]: None}
    set_answered(workspace, consultation, [bodies[1]], None)
    assert asked(workspace)[bodies[1]] is None


def test_its_days_are_the_right_way_round_and_its_charter_a_draft(
    workspace: Workspace, bodies: list[str]
) -> None:
    before = snapshot(workspace)
    with pytest.raises(Problem, match="before it opens"):
        edit_consultation(workspace, consultation_id(workspace), closes_on=date(2026, 4, 1))
    with pytest.raises(Problem, match="before it opens"):
        add_consultation(workspace, find_charter(workspace).id, CLOSES, OPENS)
    assert snapshot(workspace) == before
    adopt_version(workspace, freeze_version(workspace, find_charter(workspace).id), CLOSES)
    with pytest.raises(Problem, match="adopted"):
        add_consultation(workspace, find_charter(workspace).id, OPENS, CLOSES)


def test_amendments_stay_when_their_consultation_goes(
    workspace: Workspace, bodies: list[str]
) -> None:
    consultation = consultation_id(workspace)
    add_amendment(
        workspace, find_charter(workspace).id, AmendmentKind.GENERAL, DAY, comment="رأي",
        consultation_id=consultation,
    )  # fmt: skip
    remove_consultation(workspace, consultation)
    assert content(workspace).consultations == ()
    assert [entry.amendment.consultation_id for entry in content(workspace).amendments] == [None]
    workspace.undo()
    assert set(asked(workspace)) == set(bodies)


def speak(workspace: Workspace, body: str) -> None:
    """Let an organisation comment, attend a meeting and stand in an election."""
    charter = find_charter(workspace).id
    add_amendment(
        workspace, charter, AmendmentKind.GENERAL, DAY, comment="رأي", organisation_id=body
    )
    meeting = add_meeting(workspace, charter, Texts(ar="جمع"))
    add_attendance(workspace, meeting, "سعاد", body)
    add_candidate(workspace, add_election(workspace, meeting, Texts(ar="رئاسة")), "سعاد", body)


def test_an_organisation_that_spoke_is_not_removed_but_can_be_merged(
    workspace: Workspace, bodies: list[str]
) -> None:
    kept, merged, other = bodies
    consultation = consultation_id(workspace)
    remove_invitations(workspace, consultation, [other])
    set_answered(workspace, consultation, [merged], DAY)
    for body in (merged, other):
        speak(workspace, body)
        with pytest.raises(Problem, match="consultation or meeting"):
            remove_organisations(workspace, [body])
    before = snapshot(workspace)
    merge_organisations(workspace, kept, [merged, other])
    assert asked(workspace) == {kept: DAY}
    found = content(workspace)
    spoken = [entry.amendment.organisation_id for entry in found.amendments]
    for meeting in found.meetings:
        spoken += [line.attendance.organisation_id for line in meeting.attendance]
        spoken += [one.organisation_id for _, candidates in meeting.elections for one in candidates]
    assert spoken == [kept] * 6
    workspace.undo()
    assert snapshot(workspace) == before


def test_the_public_reads_no_confidential_author_or_participant(
    workspace: Workspace, bodies: list[str]
) -> None:
    hidden, short, _ = bodies
    for body in (hidden, short):
        speak(workspace, body)
    edit_organisation(workspace, hidden, confidential=True)
    edit_organisation(workspace, short, initials_only=True)
    public = public_content(content(workspace))
    first, second = public.amendments
    assert first.organisation is None
    assert first.amendment.organisation_id == hidden
    assert second.organisation is not None
    assert second.organisation.name == Texts(ar="ج. ب.")
    assert [organisation.id for _, organisation in public.consultations[0].invited] == bodies[1:]
    assert [one.organisation_id for one in public.consultations[0].unnamed] == [hidden]
    lines = {
        line.attendance.organisation_id: (line.organisation, line.attendance.person)
        for meeting in public.meetings
        for line in meeting.attendance
    }
    assert lines[hidden] == (None, "")
    assert lines[short][1] == "سعاد"
    whole = content(workspace)
    assert all(line.attendance.person for meeting in whole.meetings for line in meeting.attendance)
