from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model import Candidate, Decision, Election, Meeting, Problem, Representative, Texts
from charterdesk.model.charter_content import MeetingContent
from charterdesk.model.decisions import DecisionResult, ElectionResult, Majority, count_election
from charterdesk.model.meetings import (
    Attendance,
    MeetingKind,
    Presence,
    QuorumRule,
    clock,
    count_quorum,
)
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.adoption import adopt_version
from charterdesk.services.charters import add_charter, add_provision, find_charter, load_charter
from charterdesk.services.decisions import (
    add_candidate,
    add_decision,
    add_election,
    edit_candidate,
    edit_decision,
    edit_election,
    remove_candidates,
    remove_decisions,
    remove_election,
)
from charterdesk.services.meetings import (
    add_agenda_item,
    add_attendance,
    add_meeting,
    edit_agenda_item,
    edit_attendance,
    edit_meeting,
    list_meetings,
    list_signatories_as_absent,
    move_agenda_item,
    register_attendance,
    register_new_organisation,
    remove_agenda_items,
    remove_attendance,
    remove_meeting,
)
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.services.signatories import list_signatories, set_representative
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.snapshots import snapshot


@pytest.fixture
def meeting(workspace: Workspace) -> str:
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    return add_meeting(workspace, charter, Texts(ar="ورشة"), starts_on=date(2017, 6, 30))


def content(workspace: Workspace) -> MeetingContent:
    (only,) = list_meetings(workspace, find_charter(workspace).id)
    return only


def test_an_item_that_grows_moves_those_after_it(workspace: Workspace, meeting: str) -> None:
    items = [
        add_agenda_item(workspace, meeting, Texts(ar=title), minutes, day=day)
        for title, minutes, day in (("افتتاح", 15, 0), ("عرض", 30, 0), ("نقاش", 45, 1))
    ]
    edit_meeting(workspace, meeting, starts_at=16 * 60 + 30)

    def times() -> list[tuple[int, int]]:
        found = content(workspace)
        return clock(found.meeting, found.agenda)

    assert times() == [(990, 1005), (1005, 1035), (990, 1035)]
    edit_agenda_item(workspace, items[0], minutes=25)
    assert times()[1] == (1015, 1045)
    move_agenda_item(workspace, items[1], 0)
    assert times()[0] == (990, 1020)
    remove_agenda_items(workspace, [items[1]])
    assert [item.position for item in content(workspace).agenda] == [0, 1]


def test_attendance_counts_organisations_once_and_guests_never(
    workspace: Workspace, meeting: str
) -> None:
    bodies = [add_organisation(workspace, Texts(ar=f"جمعية {name}")) for name in "أبتث"]
    lines = [
        add_attendance(workspace, meeting, person, organisation)
        for person, organisation in (
            ("سعاد", bodies[0]), ("كريم", bodies[0]), ("ليلى", bodies[1]), ("ضيف", None),
        )
    ]  # fmt: skip
    add_attendance(workspace, meeting, "منى", bodies[2], presence=Presence.EXCUSED)
    add_attendance(workspace, meeting, "علي", bodies[3], presence=Presence.ABSENT)
    edit_meeting(workspace, meeting, quorum_rule=QuorumRule.MAJORITY)

    def quorum() -> tuple[int, int, int, bool]:
        found = content(workspace)
        count = count_quorum(found.meeting, [entry.attendance for entry in found.attendance])
        return count.present, count.required, count.members, count.reached

    assert quorum() == (2, 3, 4, False)
    edit_meeting(workspace, meeting, quorum_rule=QuorumRule.SHARE, quorum=50)
    assert quorum() == (2, 2, 4, True)
    edit_meeting(workspace, meeting, quorum_rule=QuorumRule.NUMBER, quorum=3)
    assert quorum() == (2, 3, 4, False)
    edit_meeting(workspace, meeting, quorum_rule=QuorumRule.SHARE, quorum=34, members=10)
    assert quorum() == (2, 4, 10, False)
    edit_attendance(workspace, lines[:3], presence=Presence.ABSENT)
    assert quorum()[0] == 0
    workspace.undo()
    remove_attendance(workspace, [lines[2]])
    assert quorum()[0] == 1
    names = [
        entry.organisation and entry.organisation.id for entry in content(workspace).attendance
    ]
    assert names == [bodies[0], bodies[0], None, bodies[2], bodies[3]]


@given(st.integers(1, 500), st.integers(0, 500))
def test_a_majority_is_more_than_half(members: int, present: int) -> None:
    meeting = Meeting(members=members, quorum_rule=QuorumRule.MAJORITY, quorum=0)
    lines = [
        Attendance(organisation_id=str(number), presence=Presence.PRESENT)
        for number in range(present)
    ]
    assert count_quorum(meeting, lines).reached is (present * 2 > members)


def test_the_signatories_fill_the_attendance_list_once(sample: Workspace) -> None:
    charter = find_charter(sample)
    signatory = list_signatories(sample, charter.id)[3]
    set_representative(sample, signatory.signatory.id, "عزيزة العلوي", "رئيسة")
    meeting = add_meeting(sample, charter.id, Texts(ar="جمع عام"))
    add_attendance(sample, meeting, "كريم", list_signatories(sample, charter.id)[0].organisation.id)
    list_signatories_as_absent(sample, meeting)
    lines = content(sample).attendance
    assert len(lines) == 45
    named = [entry.attendance for entry in lines if entry.attendance.person]
    assert [(line.person, line.capacity) for line in named] == [
        ("كريم", ""), ("عزيزة العلوي", "رئيسة"),
    ]  # fmt: skip
    assert sum(line.attendance.presence is Presence.PRESENT for line in lines) == 1
    before = snapshot(sample)
    list_signatories_as_absent(sample, meeting)
    assert snapshot(sample) == before
    with sample.read() as session:
        assert session.query(Representative).count() == 1


@pytest.mark.parametrize(
    ("votes", "majority", "result"),
    [
        ((0, 0, 0), Majority.SIMPLE, DecisionResult.PENDING),
        ((12, 11, 20), Majority.SIMPLE, DecisionResult.ADOPTED),
        ((11, 12, 0), Majority.SIMPLE, DecisionResult.REJECTED),
        ((11, 11, 5), Majority.SIMPLE, DecisionResult.TIED),
        ((20, 10, 9), Majority.TWO_THIRDS, DecisionResult.ADOPTED),
        ((19, 10, 0), Majority.TWO_THIRDS, DecisionResult.REJECTED),
        ((0, 0, 7), Majority.TWO_THIRDS, DecisionResult.REJECTED),
    ],
)
def test_votes_decide(
    votes: tuple[int, int, int], majority: Majority, result: DecisionResult
) -> None:
    votes_for, votes_against, abstentions = votes
    decision = Decision(
        majority=majority, consensus=False, votes_for=votes_for, votes_against=votes_against,
        abstentions=abstentions,
    )  # fmt: skip
    assert decision.result is result
    decision.consensus = True
    assert decision.result is DecisionResult.ADOPTED


def candidates(*votes: int) -> list[Candidate]:
    names = map(str, range(len(votes)))
    return [
        Candidate(id=name, name=name, votes=count) for name, count in zip(names, votes, strict=True)
    ]


@pytest.mark.parametrize(
    ("seats", "votes", "elected", "tied"),
    [
        (1, (10, 12, 3), "1", ""),
        (1, (10, 10, 3), "", "01"),
        (2, (10, 7, 7, 1), "0", "12"),
        (3, (10, 7, 7, 1), "012", ""),
        (2, (0, 0, 0), "", ""),
        (3, (4, 0), "01", ""),
    ],
)
def test_elections_fill_the_seats_and_say_ties(
    seats: int, votes: tuple[int, ...], elected: str, tied: str
) -> None:
    result = count_election(Election(seats=seats), candidates(*votes))
    assert "".join(candidate.id for candidate in result.elected) == elected
    assert "".join(candidate.id for candidate in result.tied) == tied
    assert result.unopposed is (len(votes) <= seats)


def test_a_candidate_who_is_not_named_yet_does_not_stand() -> None:
    one = Candidate(id="0", name="", votes=0)
    assert count_election(Election(seats=1), [one]) == ElectionResult()
    named = Candidate(id="1", name="أمينة", votes=0)
    result = count_election(Election(seats=1), [one, named])
    assert (result.elected, result.unopposed) == ((named,), True)


@given(st.integers(1, 5), st.lists(st.integers(0, 9), max_size=8))
def test_never_more_are_elected_than_there_are_seats(seats: int, votes: list[int]) -> None:
    standing = candidates(*votes)
    result = count_election(Election(seats=seats), standing)
    assert len(result.elected) <= seats
    assert not result.tied or len(result.elected) + len(result.tied) > seats
    worst = min((candidate.votes for candidate in result.elected), default=10)
    others = [c.votes for c in standing if c not in result.elected and c not in result.tied]
    assert all(count < worst for count in others) or not result.elected


def test_a_meeting_goes_with_all_that_belongs_to_it_and_comes_back(
    workspace: Workspace, meeting: str
) -> None:
    edit_meeting(
        workspace, meeting, kind=MeetingKind.FOUNDING_ASSEMBLY, partners=("شبكة", "اتحاد"),
        organiser=Texts(ar="جمعية"), ends_on=date(2017, 7, 2),
    )  # fmt: skip
    decision = add_decision(workspace, meeting, Texts(ar="اعتماد"), votes_for=3)
    add_decision(workspace, meeting, Texts(ar="تأجيل"), consensus=True)
    edit_decision(workspace, decision, votes_for=4)
    election = add_election(workspace, meeting, Texts(ar="أمين المال"))
    other = add_election(workspace, meeting, Texts(ar="الكتابة"))
    edit_election(workspace, election, seats=2)
    first = add_candidate(workspace, election, "سعاد", votes=2)
    add_candidate(workspace, election, "كريم")
    edit_candidate(workspace, first, votes=5)
    add_attendance(workspace, meeting, "سعاد")
    add_agenda_item(workspace, meeting, Texts(ar="افتتاح"), 10, notes=Texts(ar="كلمة"))
    found = content(workspace)
    assert [decision.votes_for for decision in found.decisions] == [4, 0]
    assert [candidate.votes for candidate in found.elections[0][1]] == [5, 0]
    assert found.meeting.partners == ("شبكة", "اتحاد")
    full = snapshot(workspace)
    remove_decisions(workspace, [decision])
    remove_candidates(workspace, [first])
    remove_election(workspace, other)
    remove_election(workspace, election)
    remove_meeting(workspace, meeting)
    assert list_meetings(workspace, find_charter(workspace).id) == []
    for _ in range(5):
        workspace.undo()
    assert snapshot(workspace) == full


def test_an_organisation_that_arrives_takes_the_line_that_expects_it(
    workspace: Workspace, meeting: str
) -> None:
    body = add_organisation(workspace, Texts(ar="جمعية"))
    expected = add_attendance(workspace, meeting, "سعاد", body, presence=Presence.ABSENT)
    assert register_attendance(workspace, meeting, body, "منى") != expected
    assert register_attendance(workspace, meeting, body) == expected
    assert register_attendance(workspace, meeting, body, "علي") != expected
    lines = [line.attendance for line in content(workspace).attendance]
    assert [(line.person, line.presence) for line in lines] == [
        ("سعاد", Presence.PRESENT),
        ("منى", Presence.PRESENT),
        ("علي", Presence.PRESENT),
    ]
    register_new_organisation(workspace, meeting, Texts(ar="رابطة"), "كريم", "منسق")
    last = content(workspace).attendance[-1]
    assert last.organisation is not None
    assert last.organisation.name == Texts(ar="رابطة")
    workspace.undo()
    assert [one.name["ar"] for one in list_organisations(workspace)] == ["جمعية"]


def test_an_item_is_added_between_others(workspace: Workspace, meeting: str) -> None:
    for title, at in (("ب", None), ("أ", 0), ("ج", None)):
        add_agenda_item(workspace, meeting, Texts(ar=title), 5, at)
    items = content(workspace).agenda
    assert [(item.title["ar"], item.position) for item in items] == [("أ", 0), ("ب", 1), ("ج", 2)]


def test_the_meeting_that_adopted_the_text_is_kept_with_it(workspace: Workspace) -> None:
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    add_provision(workspace, charter, ProvisionKind.PREAMBLE, Texts(ar="نص"), 0)
    meeting = add_meeting(workspace, charter, Texts(ar="ورشة"))
    stranger = add_meeting(workspace, add_charter(workspace, Texts(ar="آخر")), Texts(ar="لقاء"))
    version = freeze_version(workspace, charter)
    with pytest.raises(Problem, match="another charter"):
        adopt_version(workspace, version, date(2017, 7, 2), meeting_id=stranger)
    adopt_version(workspace, version, date(2017, 7, 2), meeting_id=meeting)
    assert load_charter(workspace, charter).charter.adoption_meeting_id == meeting
    remove_meeting(workspace, meeting)
    adopted = load_charter(workspace, charter).charter
    assert adopted.adoption_meeting_id is None
    assert adopted.adopted_version_id == version
    workspace.undo()
    assert load_charter(workspace, charter).charter.adoption_meeting_id == meeting
