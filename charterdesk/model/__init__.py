"""Entities and rules: charters, provisions, thematic groups, organisations, signatures."""

from charterdesk.model.attachments import Attachment, Logo
from charterdesk.model.charters import (
    Charter,
    CommitmentMapping,
    GroupMember,
    Provision,
    Responsibility,
    ThematicGroup,
)
from charterdesk.model.consultations import Amendment, Consultation, Invitation
from charterdesk.model.decisions import Candidate, Decision, Election
from charterdesk.model.imports import Distinction, RememberedMapping
from charterdesk.model.meetings import AgendaItem, Attendance, Meeting
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.model.organisations import Organisation, Representative
from charterdesk.model.problem import Problem
from charterdesk.model.signatories import Signatory
from charterdesk.model.texts import LANGUAGES, Texts
from charterdesk.model.thresholds import Threshold
from charterdesk.model.versions import CharterVersion, Reconfirmation

__all__ = [
    "LANGUAGES",
    "AgendaItem",
    "Amendment",
    "Attachment",
    "Attendance",
    "Candidate",
    "Charter",
    "CharterVersion",
    "CommitmentMapping",
    "Consultation",
    "Decision",
    "Distinction",
    "Election",
    "GroupMember",
    "Invitation",
    "Logo",
    "Meeting",
    "Organisation",
    "OrganisationKind",
    "Problem",
    "Provision",
    "Reconfirmation",
    "RememberedMapping",
    "Representative",
    "Responsibility",
    "Signatory",
    "Texts",
    "ThematicGroup",
    "Threshold",
]
