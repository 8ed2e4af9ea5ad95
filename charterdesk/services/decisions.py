"""What meetings decide: votes, consensus and elections."""

from collections.abc import Sequence

from charterdesk.model import Candidate, Decision, Election, Meeting, Organisation, Texts
from charterdesk.services.editing import assign, fetch
from charterdesk.services.ordering import append, in_order, remove_parts, renumber
from charterdesk.store import Workspace


def add_decision(workspace: Workspace, meeting_id: str, text: Texts, **values: object) -> str:
    """Put a proposal to a meeting and return its id.

    ``values`` are consensus, votes_for, votes_against, abstentions, majority.
    """
    with workspace.change("Add decision", text.text()) as session:
        fetch(session, Meeting, meeting_id)
        return append(session, Decision, {"meeting_id": meeting_id}, {"text": text, **values})


def edit_decision(workspace: Workspace, decision_id: str, **values: object) -> None:
    """Set attributes of a decision: its text, its votes, consensus."""
    with workspace.change("Edit decision") as session:
        assign(fetch(session, Decision, decision_id), values)


def remove_decisions(workspace: Workspace, decision_ids: Sequence[str]) -> None:
    """Remove decisions."""
    with workspace.change("Remove decision") as session:
        remove_parts(session, Decision, decision_ids, "meeting_id")


def add_election(workspace: Workspace, meeting_id: str, office: Texts, seats: int = 1) -> str:
    """Add an office that a meeting fills and return its id."""
    with workspace.change("Add election", office.text()) as session:
        fetch(session, Meeting, meeting_id)
        values = {"office": office, "seats": seats}
        return append(session, Election, {"meeting_id": meeting_id}, values)


def edit_election(workspace: Workspace, election_id: str, **values: object) -> None:
    """Set attributes of an election: its office, its seats."""
    with workspace.change("Edit election") as session:
        assign(fetch(session, Election, election_id), values)


def remove_election(workspace: Workspace, election_id: str) -> None:
    """Remove an election and its candidates."""
    with workspace.change("Remove election") as session:
        removed = fetch(session, Election, election_id)
        for candidate in in_order(session, Candidate, election_id=election_id):
            session.delete(candidate)
        elections = in_order(session, Election, meeting_id=removed.meeting_id)
        elections.remove(removed)
        session.delete(removed)
        renumber(elections)


def add_candidate(
    workspace: Workspace,
    election_id: str,
    name: str,
    organisation_id: str | None = None,
    votes: int = 0,
) -> str:
    """Add somebody who stands for an office and return the candidate's id."""
    with workspace.change("Add candidate", name) as session:
        fetch(session, Election, election_id)
        if organisation_id is not None:
            fetch(session, Organisation, organisation_id)
        values = {"name": name, "organisation_id": organisation_id, "votes": votes}
        return append(session, Candidate, {"election_id": election_id}, values)


def edit_candidate(workspace: Workspace, candidate_id: str, **values: object) -> None:
    """Set attributes of a candidate: name, organisation_id, votes."""
    with workspace.change("Edit candidate") as session:
        assign(fetch(session, Candidate, candidate_id), values)


def remove_candidates(workspace: Workspace, candidate_ids: Sequence[str]) -> None:
    """Remove candidates."""
    with workspace.change("Remove candidate") as session:
        remove_parts(session, Candidate, candidate_ids, "election_id")
