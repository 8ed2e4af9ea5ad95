"""What was changed, by whom and when, read from the journal."""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from charterdesk.model.base import Base
from charterdesk.model.columns import StringsColumn, TextsColumn
from charterdesk.model.folding import fold
from charterdesk.services.names_in_history import names_then, subjects
from charterdesk.store import ChangeSet, Workspace
from charterdesk.store.journal import Change, ChangeSetKind


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One step that somebody took."""

    number: int
    kind: ChangeSetKind
    label: str
    """English; the interface translates it."""
    detail: str
    """What was written down then of what it was about; often nothing."""
    about: str
    """The detail; where there is none, what it touched first is called."""
    author: str
    made_at: datetime
    """UTC."""
    rows: int
    """How many entities it touched."""
    taken_back: bool
    """Whether a later step took it back."""
    reverts: int | None
    """The number of the earlier step that this one took back or brought back."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What one step did to one field of one entity."""

    table_name: str
    row_id: str
    name: str
    """What the entity is called, as far as its row says; else empty."""
    field: str
    before: str
    """Empty where there was nothing."""
    after: str
    """Empty where nothing is left."""


def list_history(
    workspace: Workspace,
    *,
    text: str = "",
    author: str | None = None,
    since: date | None = None,
    until: date | None = None,
    row_ids: Collection[str] = (),
    limit: int = 1_000,
    language: str = "ar",
) -> list[HistoryEntry]:
    """Return the steps, the latest first.

    Args:
        workspace: Whose journal.
        text: Only steps whose label or subject holds this, folded.
        author: Only this person's.
        since: Only of this day or later (UTC).
        until: Only of this day or earlier (UTC).
        row_ids: Only those that touched an entity with one of these ids.
        limit: At most so many.
        language: Of the names of what was touched.
    """
    reverting = aliased(ChangeSet)
    taken_back = select(reverting.number).where(reverting.reverts == ChangeSet.number).exists()
    rows = select(func.count()).where(Change.change_set == ChangeSet.number).scalar_subquery()
    query = select(ChangeSet, rows, taken_back).order_by(ChangeSet.number.desc())
    if author is not None:
        query = query.where(ChangeSet.author == author)
    if since is not None:
        query = query.where(ChangeSet.made_at >= since.isoformat())
    if until is not None:
        query = query.where(ChangeSet.made_at < f"{until.isoformat()}U")
    if row_ids:
        touched = select(Change.change_set).where(Change.row_id.in_(row_ids))
        query = query.where(ChangeSet.number.in_(touched))
    folded = fold(text)
    with workspace.read() as session:
        found = session.execute(query if folded else query.limit(limit))
        entries = [_entry(*row) for row in found]
        about = subjects(session, {entry.number: entry.detail for entry in entries}, language)
    entries = [replace(one, about=about[one.number]) for one in entries]
    return [one for one in entries if folded in fold(f"{one.label} {one.about}")][:limit]


def list_authors(workspace: Workspace) -> list[str]:
    """Return everybody who made a change."""
    with workspace.read() as session:
        return list(session.scalars(select(ChangeSet.author).distinct().order_by(ChangeSet.author)))


def list_field_changes(
    workspace: Workspace, number: int, language: str = "ar"
) -> list[FieldChange]:
    """Return what one step did, field by field, with names in a language where there are such."""
    with workspace.read() as session:
        changes = session.scalars(select(Change).where(Change.change_set == number)).all()
        called = names_then(session, changes, language)
        names = {change.row_id: name for change, name in zip(changes, called, strict=True)}
    found = []
    for change in changes:
        before, after = _row(change.before), _row(change.after)
        for field in dict.fromkeys((*before, *after)):
            old, new = (_shown(change.table_name, field, row.get(field)) for row in (before, after))
            if old != new and field != "id":
                found.append(
                    FieldChange(
                        change.table_name, change.row_id, names[change.row_id], field, old, new
                    )
                )
    return found


def _entry(change_set: ChangeSet, rows: int, taken_back: bool) -> HistoryEntry:
    return HistoryEntry(
        number=change_set.number,
        kind=change_set.kind,
        label=change_set.label,
        detail=change_set.detail,
        about=change_set.detail,
        author=change_set.author,
        made_at=datetime.fromisoformat(change_set.made_at),
        rows=rows,
        taken_back=taken_back,
        reverts=change_set.reverts,
    )


def _row(stored: str | None) -> dict[str, object]:
    return dict(json.loads(stored)) if stored else {}


def _shown(table_name: str, field: str, value: object) -> str:
    """Return a stored value as a person reads it: several texts one under another."""
    if value is None:
        return ""
    kind = Base.metadata.tables[table_name].columns[field].type
    if isinstance(kind, TextsColumn):
        return "\n".join(json.loads(str(value)).values())
    if isinstance(kind, StringsColumn):
        return "\n".join(json.loads(str(value)))
    return str(value)
