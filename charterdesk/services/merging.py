"""Bringing together two workspaces that were filled on two laptops.

Rows are the same where their ids are, or where their natural keys are (two laptops put one
organisation on one list). What only one side changed since they parted is taken; the journal tells:
a side whose value the other once held has been left behind. What both changed is put to a person.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from sqlalchemy import UniqueConstraint, select

from charterdesk.model import Charter, Organisation, Problem
from charterdesk.model.base import Base
from charterdesk.model.cancelling import each
from charterdesk.services.comparing import (
    NamedRow,
    Rows,
    entity_tables,
    read_rows,
    references,
    row_name,
)
from charterdesk.services.editing import fetch
from charterdesk.services.importing import known_organisation
from charterdesk.services.merged_rows import (
    complete,
    is_same,
    last_removal,
    merge_fields,
    put_in_order,
    with_fields,
)
from charterdesk.spreadsheets.candidates import CandidateIndex
from charterdesk.spreadsheets.matching import ExactIndex, find_link
from charterdesk.spreadsheets.records import OrganisationValues, Reason, RowValues
from charterdesk.store import BackupReason, Workspace
from charterdesk.store.copies import removed_if_stopped
from charterdesk.store.journal import Change, ChangeSet, RecordedChange, recorded
from charterdesk.store.rows import RowKey, StoredRow

_NATURAL_KEYS: Final = {
    "representative": ("organisation_id", "name"),
    "commitment_mapping": ("provision_id", "group_id"),
}
"""Besides what the tables themselves declare unique."""

_IN_A_COLLECTOR_FILE: Final = ("provision", "thematic_group", "commitment_mapping")
"""With the charter itself. No organisation and no person, whatever tables are still to come."""


class Side(StrEnum):
    """Whose value is taken."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class FieldConflict:
    """Both sides changed one field of one row."""

    row: NamedRow
    column: str
    language: str
    """Empty where the column holds no texts."""
    mine: Any
    theirs: Any


@dataclass(frozen=True, slots=True)
class RowConflict:
    """One side removed a row that the other changed."""

    row: NamedRow
    removed_by: Side


Conflict = FieldConflict | RowConflict


@dataclass(frozen=True, slots=True)
class PossibleDuplicate:
    """A new organisation of theirs that may be one of mine."""

    id: str
    name: str
    candidates: tuple[tuple[str, str, Reason], ...]
    """Id and name of mine and why, the likeliest first."""
    same_as: str | None
    """The id it is taken for; None is taken for a new one."""


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What merging would do. Conflicts that nobody decides leave mine as it is."""

    source: str
    """The name of their file."""
    added: tuple[NamedRow, ...]
    changed: tuple[NamedRow, ...]
    removed: tuple[NamedRow, ...]
    conflicts: tuple[Conflict, ...]
    duplicates: tuple[PossibleDuplicate, ...]
    mine: Rows
    theirs: Rows
    """Under my ids."""
    joined: frozenset[RowKey]
    """Rows that each side added for itself and that are one."""
    merged: Rows


@dataclass(slots=True)
class _Laptop:
    rows: Rows
    changes: dict[RowKey, list[RecordedChange]]
    """Since the two parted, in their order."""


def plan_merge(
    mine: Workspace, theirs: Workspace, same: Mapping[str, str | None] | None = None
) -> MergePlan:
    """Compare two workspaces; write nothing.

    Args:
        mine: Where everything is to come together.
        theirs: The other, which may be open read-only.
        same: For their new organisations, by id, which of mine each is, or None for a new one.
            Those not named are taken for mine where the matcher is certain.

    Raises:
        Problem: Two of their organisations were said to be the same one of mine.
        Cancelled: Who watches asked to stop.
    """
    duplicates = _find_duplicates(mine, theirs, same or {})
    known = {
        duplicate.id: duplicate.same_as for duplicate in duplicates if duplicate.same_as is not None
    }
    if len(set(known.values())) < len(known):
        raise Problem("Two organisations of theirs cannot both be the same one of yours.")
    my_sets, their_sets = _change_sets(mine), _change_sets(theirs)
    shared = my_sets.keys() & their_sets.keys()
    here = _Laptop(read_rows(mine), _changes(mine, {my_sets[i] for i in my_sets.keys() - shared}))
    there = _Laptop(
        read_rows(theirs), _changes(theirs, {their_sets[i] for i in their_sets.keys() - shared})
    )
    ids = _identities(here.rows, there.rows, known)
    there.rows = {
        (key[0], ids.get(key, key[1])): _translated(key, row, ids)
        for key, row in there.rows.items()
    }
    return _merge(here, there, frozenset((key[0], new) for key, new in ids.items()), duplicates,
                  theirs.path.name)  # fmt: skip


def apply_merge(
    mine: Workspace,
    plan: MergePlan,
    choices: Mapping[Conflict, Side] | None = None,
) -> None:
    """Carry a plan out in one step of undo, after a backup.

    Args:
        mine: The workspace that the plan was made for.
        plan: The plan.
        choices: Who is right in which conflict; mine where nothing is said.

    Raises:
        Problem: The workspace has changed since the plan was made, or the two contradict each
            other in a way that no rule settles; nothing is written.
    """
    merged = dict(plan.merged)
    for conflict, side in (choices or {}).items():
        if side is Side.THEIRS:
            _take_theirs(merged, plan, conflict)
    complete(merged, plan.mine, plan.theirs)
    put_in_order(merged, plan.mine, plan.theirs, plan.joined)
    changed = [
        key for key in merged.keys() | plan.mine.keys() if merged.get(key) != plan.mine.get(key)
    ]
    with mine.backed_up(BackupReason.MERGE):
        mine.change_rows(
            "Merge workspace",
            plan.source,
            {key: plan.mine.get(key) for key in changed},
            {key: merged.get(key) for key in changed},
        )


def write_collector_file(
    workspace: Workspace, charter_id: str, target: Path, passphrase: str | None = None
) -> None:
    """Write a workspace with one charter and an empty list, for a colleague to fill.

    Nobody's name leaves with it. What comes back is merged.

    Raises:
        Problem: There is something at the target already.
    """
    rows = read_rows(workspace)
    with workspace.read() as session:
        title = fetch(session, Charter, charter_id).title.text()
    taken = {("charter", charter_id): dict(rows["charter", charter_id])}
    for table_name in _IN_A_COLLECTOR_FILE:
        taken |= {
            key: row
            for key, row in rows.items()
            if key[0] == table_name
            and all((parent, row[column]) in taken for column, parent in references(table_name))
        }
    for row in taken.values():
        for column, parent in references("charter"):
            if column in row and (parent, row[column]) not in taken:
                row[column] = None
    with (
        removed_if_stopped(target),
        Workspace.create(target, workspace.author, passphrase=passphrase) as collector,
    ):
        collector.change_rows("Make collector file", title, dict.fromkeys(taken), taken)


def _change_sets(workspace: Workspace) -> dict[str, int]:
    with workspace.read() as session:
        return {
            row.id: row.number for row in session.execute(select(ChangeSet.id, ChangeSet.number))
        }


def _changes(workspace: Workspace, numbers: set[int]) -> dict[RowKey, list[RecordedChange]]:
    found: dict[RowKey, list[RecordedChange]] = {}
    with workspace.read() as session:
        for change in session.scalars(select(Change).order_by(Change.change_set)):
            if change.change_set in numbers:
                line = recorded(change)
                found.setdefault(line.key, []).append(line)
    return found


def _find_duplicates(
    mine: Workspace,
    theirs: Workspace,
    same: Mapping[str, str | None],
) -> tuple[PossibleDuplicate, ...]:
    my_bodies, their_bodies = _organisations(mine), _organisations(theirs)
    known = [known_organisation(body) for body in my_bodies.values() if body.id not in their_bodies]
    exact = ExactIndex(known)
    similar = CandidateIndex(known, exact)
    found = []
    for body in each(their_bodies.values()):
        if body.id in my_bodies:
            continue
        values = known_organisation(body)
        row = RowValues(
            **{field.name: getattr(values, field.name) for field in fields(OrganisationValues)}
        )
        link = find_link(row, exact, frozenset())
        candidates = [(it.id, it.name, it.reason) for it in similar.find(row, frozenset())]
        certain = None
        if isinstance(link, tuple):
            certain = link[0].id
            candidates = [
                (certain, link[0].name, link[1]),
                *(candidate for candidate in candidates if candidate[0] != certain),
            ]
        if candidates:
            found.append(
                PossibleDuplicate(
                    body.id, values.name, tuple(candidates), same.get(body.id, certain)
                )
            )
    return tuple(found)


def _organisations(workspace: Workspace) -> dict[str, Organisation]:
    with workspace.read() as session:
        return {body.id: body for body in session.scalars(select(Organisation))}


def _identities(mine: Rows, theirs: Rows, same: Mapping[str, str]) -> dict[RowKey, str]:
    """Return under which of my ids their rows go that are the same under other ids."""
    ids: dict[RowKey, str] = {("organisation", their_id): id_ for their_id, id_ in same.items()}
    settled = False
    while not settled:
        settled = True
        for table_name in entity_tables():
            for columns in _natural_keys(table_name):
                taken = {(key[0], new) for key, new in ids.items()}
                free = {
                    tuple(row[column] for column in columns): key
                    for key, row in mine.items()
                    if key[0] == table_name and key not in theirs and key not in taken
                }
                for key, row in theirs.items():
                    if key[0] != table_name or key in mine or key in ids:
                        continue
                    translated = _translated(key, row, ids)
                    found = free.pop(tuple(translated[column] for column in columns), None)
                    if found is not None:
                        ids[key] = found[1]
                        settled = False
    return ids


def _natural_keys(table_name: str) -> list[tuple[str, ...]]:
    table = Base.metadata.tables[table_name]
    found: list[tuple[str, ...]] = [
        (column.name,) for column in table.columns if column.unique and column.name != "id"
    ]
    found += [
        tuple(column.name for column in constraint.columns)
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint) and len(constraint.columns) > 1
    ]
    if table_name in _NATURAL_KEYS:
        found.append(_NATURAL_KEYS[table_name])
    return found


def _translated(key: RowKey, row: StoredRow, ids: Mapping[RowKey, str]) -> StoredRow:
    return row | {
        column: ids.get((table_name, row[column]), row[column])
        for column, table_name in (("id", key[0]), *references(key[0]))
    }


def _merge(
    mine: _Laptop,
    theirs: _Laptop,
    joined: frozenset[RowKey],
    duplicates: tuple[PossibleDuplicate, ...],
    source: str,
) -> MergePlan:
    merged = dict(mine.rows)
    added, changed, removed = [], [], []
    conflicts: list[Conflict] = []
    for key in theirs.rows.keys() & mine.rows.keys():
        history = (mine.changes.get(key, ()), theirs.changes.get(key, ()))
        taken, contested = merge_fields(
            key[0], (mine.rows[key], theirs.rows[key]), None if key in joined else history
        )
        name = row_name(mine.rows, key)
        if taken:
            merged[key] = with_fields(key[0], mine.rows[key], taken)
            changed.append(NamedRow(key, name, tuple(sorted({field[0] for field in taken}))))
        conflicts += [
            FieldConflict(NamedRow(key, name), *field, *values)
            for field, values in sorted(contested.items())
        ]
    for key in theirs.rows.keys() - mine.rows.keys():
        named = NamedRow(key, row_name(theirs.rows, key))
        removal = last_removal(mine.changes.get(key))
        if removal is None:
            merged[key] = theirs.rows[key]
            added.append(named)
        elif not is_same(removal, theirs.rows[key]):
            conflicts.append(RowConflict(named, Side.MINE))
    for key in mine.rows.keys() - theirs.rows.keys():
        named = NamedRow(key, row_name(mine.rows, key))
        removal = last_removal(theirs.changes.get(key))
        if removal is not None and is_same(removal, mine.rows[key]):
            del merged[key]
            removed.append(named)
        elif removal is not None:
            conflicts.append(RowConflict(named, Side.THEIRS))

    def ordered(rows: list[NamedRow]) -> tuple[NamedRow, ...]:
        return tuple(sorted(rows, key=lambda row: (row.key[0], row.name, row.key[1])))

    return MergePlan(
        source=source,
        added=ordered(added),
        changed=ordered(changed),
        removed=ordered(removed),
        conflicts=tuple(sorted(conflicts, key=lambda it: (it.row.key[0], it.row.name, str(it)))),
        duplicates=duplicates,
        mine=mine.rows,
        theirs=theirs.rows,
        joined=joined,
        merged=merged,
    )


def _take_theirs(merged: Rows, plan: MergePlan, conflict: Conflict) -> None:
    key = conflict.row.key
    if isinstance(conflict, FieldConflict):
        field = (conflict.column, conflict.language)
        merged[key] = with_fields(key[0], merged[key], {field: conflict.theirs})
    elif conflict.removed_by is Side.THEIRS:
        del merged[key]
    else:
        merged[key] = plan.theirs[key]
