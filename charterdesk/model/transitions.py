"""Which status may follow which, and what a signature must bring."""

from enum import StrEnum
from typing import Final

from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.model.problem import Problem
from charterdesk.model.terms import CharterStatus, SignatoryStatus

_LISTED, _INVITED, _CONFIRMED, _SIGNED, _DECLINED, _WITHDRAWN, _INVALIDATED = SignatoryStatus
_DRAFT, _CONSULTATION, _ADOPTED, _OPEN, _CLOSED, _SUPERSEDED = CharterStatus

SIGNATORY_TRANSITIONS: Final = {
    _LISTED: frozenset({_INVITED, _CONFIRMED, _SIGNED, _DECLINED, _INVALIDATED}),
    _INVITED: frozenset({_LISTED, _CONFIRMED, _SIGNED, _DECLINED, _INVALIDATED}),
    _CONFIRMED: frozenset({_INVITED, _SIGNED, _DECLINED, _INVALIDATED}),
    _SIGNED: frozenset({_WITHDRAWN, _INVALIDATED}),
    _DECLINED: frozenset({_INVITED, _CONFIRMED, _SIGNED}),
    _WITHDRAWN: frozenset({_INVITED, _CONFIRMED, _SIGNED}),
    _INVALIDATED: frozenset({_LISTED, _INVITED, _CONFIRMED, _SIGNED}),
}
"""Whoever declined, withdrew or was struck off may be asked again; a signature only ends."""

CHARTER_TRANSITIONS: Final = {
    _DRAFT: frozenset({_CONSULTATION, _ADOPTED}),
    _CONSULTATION: frozenset({_DRAFT, _ADOPTED}),
    _ADOPTED: frozenset({_OPEN, _CLOSED, _SUPERSEDED}),
    _OPEN: frozenset({_CLOSED, _SUPERSEDED}),
    _CLOSED: frozenset({_OPEN, _SUPERSEDED}),
    _SUPERSEDED: frozenset[CharterStatus](),
}

WITH_REASON: Final = frozenset({_DECLINED, _WITHDRAWN, _INVALIDATED})
"""Statuses that are not taken without a word why."""

CLOSED_TO_SIGNATURES: Final = frozenset({_CLOSED, _SUPERSEDED})


class SignatureRequirement(StrEnum):
    """What a charter can ask of each signature, beyond organisation and version."""

    REPRESENTATIVE = "representative"
    CAPACITY = "capacity"
    MANDATE = "mandate"


def require_signatory_transition(
    before: SignatoryStatus, after: SignatoryStatus, reason: str
) -> None:
    """Raise `Problem` where a signatory cannot go from one status to another, or not so."""
    if after not in SIGNATORY_TRANSITIONS[before]:
        raise Problem(
            "An organisation that is “{before}” cannot become “{after}”.",
            before=before, after=after,
        )  # fmt: skip
    if after in WITH_REASON and not reason.strip():
        raise Problem("Say why it is “{after}”.", after=after)


def require_charter_transition(before: CharterStatus, after: CharterStatus) -> None:
    """Raise `Problem` where a charter cannot go from one status to another."""
    if after not in CHARTER_TRANSITIONS[before]:
        raise Problem(
            "A charter that is “{before}” cannot become “{after}”.",
            before=before, after=after,
        )  # fmt: skip


def missing_of_signature(entry: SignatoryEntry) -> tuple[SignatureRequirement, ...]:
    """Return what a signature does not say: who signed, in which capacity, with what mandate."""
    person = entry.representative
    told = {
        SignatureRequirement.REPRESENTATIVE: person is not None,
        SignatureRequirement.CAPACITY: bool(person and person.capacity),
        SignatureRequirement.MANDATE: entry.signatory.mandated_on is not None,
    }
    return tuple(requirement for requirement, there in told.items() if not there)
