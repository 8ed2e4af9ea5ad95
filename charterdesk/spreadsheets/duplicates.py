"""Organisations that are stored twice: the matcher of imports, turned on what is there already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from charterdesk.model.cancelling import each
from charterdesk.spreadsheets.candidates import CandidateIndex
from charterdesk.spreadsheets.matching import ExactIndex, find_conflict
from charterdesk.spreadsheets.records import KnownOrganisation, Reason, ReasonCode


@dataclass(frozen=True, slots=True)
class DuplicatePair:
    """Two stored organisations that may be one."""

    one: str
    other: str
    reason: Reason
    certain: bool
    """The names are equal and nothing speaks against it."""
    score: float


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Stored organisations that may all be one, for a person to review."""

    ids: tuple[str, ...]
    pairs: tuple[DuplicatePair, ...]
    """Why each is in the group."""

    def without(self, member: str) -> "tuple[DuplicateGroup, ...]":
        """Return what is left when a member is dropped: none, one group or several.

        Two that were together only since each was like the dropped one are so no more.
        """
        pairs = [pair for pair in self.pairs if member not in {pair.one, pair.other}]
        return tuple(_join(pairs, list(self.ids)))


def find_duplicates(
    known: Sequence[KnownOrganisation],
    *,
    different: Iterable[tuple[str, str]] = (),
) -> tuple[DuplicateGroup, ...]:
    """Return the groups of stored organisations that may be one, the surest first.

    Args:
        known: the organisations of the workspace.
        different: pairs of ids that were said to be different before.

    Raises:
        Cancelled: who watches asked to stop.
    """
    exact = ExactIndex(known)
    similar = CandidateIndex(known, exact)
    apart = {frozenset(pair) for pair in different}
    pairs: dict[frozenset[str], DuplicatePair] = {}
    for organisation in each(known):
        for pair in _pairs_of(organisation, exact, similar):
            both = frozenset({pair.one, pair.other})
            if both not in apart and (both not in pairs or pairs[both].score < pair.score):
                pairs[both] = pair
    groups = _join(list(pairs.values()), [organisation.id for organisation in known])
    return tuple(sorted(groups, key=lambda group: -max(pair.score for pair in group.pairs)))


def _pairs_of(
    organisation: KnownOrganisation, exact: ExactIndex, similar: CandidateIndex
) -> Iterable[DuplicatePair]:
    same: set[str] = set()
    for name in (*organisation.names.values(), *organisation.aliases):
        for other, code in exact.find(name, organisation.acronym).items():
            if other != organisation.id and other not in same:
                same.add(other)
                conflict = find_conflict(organisation, exact[other])
                reason = conflict or Reason(code)
                score = 0.6 if conflict else 1.0
                yield DuplicatePair(organisation.id, other, reason, conflict is None, score)
    for candidate in similar.find(organisation, frozenset({organisation.id, *same})):
        if candidate.reason.code not in _TOO_LITTLE:
            yield DuplicatePair(
                organisation.id, candidate.id, candidate.reason, False, candidate.score
            )


_TOO_LITTLE = frozenset({ReasonCode.INITIALS, ReasonCode.SAME_PHONE})
"""Reasons that bring up a candidate for a new row, and too many pairs among stored records."""


def _join(pairs: list[DuplicatePair], order: list[str]) -> Iterable[DuplicateGroup]:
    """Join pairs that share a member into groups."""
    leader: dict[str, str] = {}

    def lead(member: str) -> str:
        while leader.setdefault(member, member) != member:
            member = leader[member]
        return member

    for pair in pairs:
        leader[lead(pair.one)] = lead(pair.other)
    ids: dict[str, list[str]] = {}
    for member in order:
        if member in leader:
            ids.setdefault(lead(member), []).append(member)
    reasons: dict[str, list[DuplicatePair]] = {}
    for pair in pairs:
        reasons.setdefault(lead(pair.one), []).append(pair)
    for first, members in ids.items():
        yield DuplicateGroup(tuple(members), tuple(reasons[first]))
