"""What an import would do, row by row, before anything is done. Pure: no file, no database."""

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Final

from charterdesk.model.cancelling import tell
from charterdesk.model.folding import fold
from charterdesk.model.names_of_bodies import kind_of
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.spreadsheets.candidates import Candidate, CandidateIndex
from charterdesk.spreadsheets.field_comparison import (
    COMPARED_FIELDS,
    added_texts,
    adds_nothing,
    find_edits,
    same_value,
)
from charterdesk.spreadsheets.matching import ExactIndex, find_link, own_designations
from charterdesk.spreadsheets.records import (
    BARE_ROWS,
    Field,
    KnownOrganisation,
    Reason,
    ReasonCode,
    RowValues,
    Value,
)
from charterdesk.spreadsheets.rows import RefusedRow, UnderstoodRow, read_rows
from charterdesk.spreadsheets.understanding import Understanding, understand
from charterdesk.spreadsheets.values import clean_text


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that holds one thing and is offered another; a person chooses."""

    field: Field
    stored: Value
    offered: Value


@dataclass(frozen=True, slots=True)
class OrganisationRef:
    """A stored organisation, as a plan names it."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkedRow:
    """A row that is an organisation already stored."""

    row: int
    name: str
    reason: Reason
    organisation: OrganisationRef
    values: RowValues
    fills: Mapping[Field, Value] = field(default_factory=dict)
    """Fields that are empty now and would be filled."""
    changes: Mapping[Field, Value] = field(default_factory=dict)
    """Fields that were edited in an exported file and would be changed."""
    conflicts: tuple[Conflict, ...] = ()
    notices: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowToCheck:
    """A row that may be one of the candidates, best first, or new: a person decides."""

    row: int
    name: str
    reason: Reason
    candidates: tuple[Candidate, ...]
    values: RowValues
    notices: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRow:
    """A row that is an organisation not stored yet."""

    row: int
    name: str
    reason: Reason
    values: RowValues
    notices: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowNotTaken:
    """A row that is no organisation, or one that was there before, and why it stays out."""

    row: int | None
    """None for what is no row: another sheet, a hidden column."""
    name: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Every row of a sheet, once."""

    linked: tuple[LinkedRow, ...] = ()
    check: tuple[RowToCheck, ...] = ()
    new: tuple[NewRow, ...] = ()
    not_taken: tuple[RowNotTaken, ...] = ()

    @property
    def left_out(self) -> tuple[RowNotTaken, ...]:
        """The rows not taken that say something; headers, titles and empty rows do not."""
        return tuple(row for row in self.not_taken if row.reason.code not in BARE_ROWS)

    def as_json(self) -> dict[str, list[dict[str, object]]]:
        """Return the plan as the command line prints it."""
        return {
            "linked": [
                {**_head(item), "organisation": item.organisation.name} for item in self.linked
            ],
            "check": [
                {**_head(item), "candidates": [candidate.name for candidate in item.candidates]}
                for item in self.check
            ],
            "new": [_head(item) for item in self.new],
            "not_taken": [_head(item) for item in self.not_taken],
        }


def plan_import(
    understanding: Understanding,
    known: Sequence[KnownOrganisation],
    *,
    different: Iterable[tuple[str, str]] = (),
    other_sheets: Iterable[str] = (),
    country: str = "MA",
) -> ImportPlan:
    """Sort the rows of a sheet into linked, to check, new and not taken.

    Args:
        understanding: the sheet and what its columns hold.
        known: the organisations of the workspace.
        different: pairs of a name and an organisation's id that were refused before.
        other_sheets: names of the sheets that are not read, to be listed.
        country: ISO 3166, whose phone numbers are completed.

    Raises:
        Cancelled: who watches asked to stop.
    """
    with _without_collecting_cycles():
        rows = chain(
            read_rows(understanding, country), _parts_not_taken(understanding, other_sheets)
        )
        return _take_all(_Planner(understanding, known, different), rows)


def _take_all(planner: "_Planner", rows: Iterable[UnderstoodRow | RefusedRow]) -> ImportPlan:
    total = planner.total
    for done, row in enumerate(rows):
        if done % 256 == 0:
            tell(min(done, total), total)
        planner.take(row)
    tell(total, total)
    return planner.plan()


def _head(item: LinkedRow | RowToCheck | NewRow | RowNotTaken) -> dict[str, object]:
    return {"row": item.row, "name": item.name, "reason": str(item.reason)}


def _parts_not_taken(
    understanding: Understanding, other_sheets: Iterable[str]
) -> Iterable[RefusedRow]:
    for column in understanding.columns:
        named = {"header": column.header}
        if column.field is Field.ID:
            continue
        if column.hidden and not understanding.takes_hidden:
            yield RefusedRow(None, column.header, Reason(ReasonCode.HIDDEN_COLUMN, named))
        elif column.field is Field.SIGNATURE:
            yield RefusedRow(None, column.header, Reason(ReasonCode.SIGNATURE_COLUMN, named))
    for sheet in other_sheets:
        yield RefusedRow(None, sheet, Reason(ReasonCode.OTHER_SHEET, {"sheet": sheet}))


_NOBODY: Final[frozenset[str]] = frozenset()


@contextmanager
def _without_collecting_cycles() -> Iterator[None]:
    """Pause Python's search for cycles: a plan is a hundred thousand small records without one.

    It would look at all of them again and again, for a fifth of the time.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Planner:
    """Takes rows one by one and remembers which organisations it has met."""

    def __init__(
        self,
        understanding: Understanding,
        known: Sequence[KnownOrganisation],
        different: Iterable[tuple[str, str]],
    ) -> None:
        self.total = len(understanding.sheet.rows)
        self._columns = [kind for kind in COMPARED_FIELDS if understanding.columns_of(kind)]
        self._exported = _exported_rows(understanding)
        self._exact = ExactIndex(known)
        self._similar = CandidateIndex(known, self._exact)
        self._new_names = ExactIndex()
        self._different: dict[str, set[str]] = {}
        for name, organisation_id in different:
            self._different.setdefault(fold(name), set()).add(organisation_id)
        self._met: dict[str, UnderstoodRow] = {}
        self._linked: list[LinkedRow] = []
        self._check: list[RowToCheck] = []
        self._new: list[NewRow] = []
        self._not_taken: list[RowNotTaken] = []

    def plan(self) -> ImportPlan:
        """Return what has been taken so far."""
        return ImportPlan(
            tuple(self._linked), tuple(self._check), tuple(self._new), tuple(self._not_taken)
        )

    def take(self, row: UnderstoodRow | RefusedRow) -> None:
        """Put a row where it belongs."""
        if isinstance(row, RefusedRow):
            self._not_taken.append(RowNotTaken(row=row.number, name=row.text, reason=row.reason))
            return
        refused = self._refused(row.values) if self._different else _NOBODY
        match find_link(row.values, self._exact, refused):
            case (organisation, reason):
                self._link(row, organisation, reason)
            case Reason() as doubt:
                self._ask(row, doubt, self._similar.find(row.values, refused))
            case None:
                self._take_unknown(row, refused)

    def _refused(self, values: RowValues) -> frozenset[str]:
        """Return the organisations that were said to be others than this name."""
        return frozenset(
            organisation_id
            for name in values.names.values()
            for organisation_id in self._different.get(fold(name), ())
        )

    def _link(self, row: UnderstoodRow, organisation: KnownOrganisation, reason: Reason) -> None:
        ref = OrganisationRef(organisation.id, organisation.name)
        if earlier := self._met.get(organisation.id):
            same = Candidate(ref.id, ref.name, reason, 1.0)
            self._repeat(row, earlier, (same,))
            return
        self._met[organisation.id] = row
        changes: Mapping[Field, Value] = {}
        if exported := self._exported.get(row.values.id):
            fills: Mapping[Field, Value] = {}
            changes, contested = find_edits(row.values, exported, organisation, self._columns)
            conflicts = tuple(
                Conflict(kind, organisation.value(kind), row.values.value(kind))
                for kind in contested
            )
        else:
            fills, conflicts = compare_fields(row.values, organisation)
        self._linked.append(
            LinkedRow(
                row=row.number,
                name=row.values.name,
                reason=reason,
                organisation=ref,
                values=row.values,
                fills=fills,
                changes=changes,
                conflicts=conflicts,
                notices=row.notices,
            )
        )

    def _take_unknown(self, row: UnderstoodRow, refused: frozenset[str]) -> None:
        if candidates := self._similar.find(row.values, refused):
            self._ask(row, candidates[0].reason, candidates)
            return
        match find_link(row.values, self._new_names, _NOBODY):
            case (organisation, _):
                self._repeat(row, self._met[organisation.id], ())
            case Reason() as doubt:
                self._ask(row, doubt, ())
            case None:
                self._add(row)

    def _add(self, row: UnderstoodRow) -> None:
        values = row.values
        if values.kind is None:
            kinds = (kind_of(name) for name in values.names.values())
            values = replace(values, kind=next(filter(None, kinds), None))
        provisional = f"row {row.number}"
        self._met[provisional] = row
        self._new_names.add(
            KnownOrganisation(
                id=provisional,
                names=values.names,
                acronym=values.acronym,
                aliases=values.aliases,
                kind=values.kind,
                country=values.country,
                city=values.city,
                phones=values.phones,
                emails=values.emails,
                registration_number=values.registration_number,
            )
        )
        self._new.append(
            NewRow(
                row=row.number,
                name=values.name,
                reason=Reason(ReasonCode.NOT_FOUND),
                values=values,
                notices=row.notices,
            )
        )

    def _repeat(
        self, row: UnderstoodRow, earlier: UnderstoodRow, candidates: tuple[Candidate, ...]
    ) -> None:
        other = {"other_row": earlier.number}
        if adds_nothing(row.values, earlier.values):
            reason = Reason(ReasonCode.REPEATS, other)
            self._not_taken.append(RowNotTaken(row=row.number, name=row.values.name, reason=reason))
        else:
            self._ask(row, Reason(ReasonCode.REPEATS_WITH_OTHER_DETAILS, other), candidates)

    def _ask(self, row: UnderstoodRow, reason: Reason, candidates: tuple[Candidate, ...]) -> None:
        self._check.append(
            RowToCheck(
                row=row.number,
                name=row.values.name,
                reason=reason,
                candidates=candidates,
                values=row.values,
                notices=row.notices,
            )
        )


def _exported_rows(understanding: Understanding) -> dict[str, RowValues]:
    """Return the rows as the export wrote them, by id."""
    if understanding.exported is None:
        return {}
    rows = read_rows(understand(understanding.exported))
    return {row.values.id: row.values for row in rows if isinstance(row, UnderstoodRow)}


def compare_fields(
    row: RowValues, stored: KnownOrganisation
) -> tuple[dict[Field, Value], tuple[Conflict, ...]]:
    """Return the empty fields that a row fills, and the fields where it says something else.

    List fields only ever gain: what is not there yet is added to what is. Another spelling of the
    same is no conflict, but in a row that carries the organisation's id: there somebody meant it.
    """
    fills: dict[Field, Value] = {}
    conflicts = []
    own = frozenset((*own_designations(row), *own_designations(stored)))
    for kind in COMPARED_FIELDS:
        offered = row.value(kind)
        if not offered:
            continue
        kept = stored.value(kind)
        if offered == kept:
            continue
        if isinstance(offered, tuple) and isinstance(kept, tuple):
            if added := added_texts(offered, kept, kind):
                fills[kind] = (*kept, *added)
        elif not kept or kept is OrganisationKind.OTHER:
            if offered is not OrganisationKind.OTHER:
                fills[kind] = offered
        elif offered is OrganisationKind.OTHER:
            continue
        elif row.id == stored.id and isinstance(kept, str):
            if offered != clean_text(kept):
                conflicts.append(Conflict(kind, kept, offered))
        elif not same_value(offered, kept, kind, own):
            conflicts.append(Conflict(kind, kept, offered))
    return fills, tuple(conflicts)
