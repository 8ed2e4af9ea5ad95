"""Taking a change set back: undo, redo, and undoing an import long after."""

from sqlalchemy import Connection

from charterdesk.model.cancelling import counted_in, each
from charterdesk.store.journal import (
    ChangeSet,
    ChangeSetKind,
    KeptRow,
    RecordedChange,
    changes_of,
    count_standing_after,
    recorded,
    tables_of,
    undoable,
    write_change_set,
)
from charterdesk.store.rows import (
    RowKey,
    StoredRow,
    broken_references,
    delete_row,
    difference,
    insert_if_allowed,
    insert_row,
    read_keys,
    update_if_allowed,
)


def revert(
    connection: Connection,
    change_set: ChangeSet,
    kind: ChangeSetKind,
    author: str,
) -> tuple[KeptRow, ...]:
    """Put every row of a change set back to its state before; journal that as a new change set.

    A value that was changed again since is kept, and so is a row that others have come to
    point at. Returns what was kept.
    """
    # What goes makes room for what is altered, and both for what returns: a value that may stand
    # only once is free again by then.
    changes = sorted(
        (recorded(change) for change in changes_of(connection, change_set.number)),
        key=lambda change: (change.before is not None, change.after is None),
    )
    earlier = read_keys(connection, (change.key for change in changes))
    kept = {}
    for change in each(changes):
        columns = _put_back(connection, change, earlier[change.key])
        if columns is not None:
            kept[change.key] = columns
    for key in _settle_references(connection, earlier):
        kept[key] = ()
    later = read_keys(connection, earlier)
    rows = [
        (*key, *changed)
        for key in earlier
        if (changed := difference(earlier[key], later[key])) is not None
    ]
    undoing = ChangeSet(
        kind=kind,
        label=change_set.label,
        detail=change_set.detail,
        author=author,
        reverts=change_set.number,
    )
    write_change_set(connection, undoing, rows)
    return tuple(KeptRow(*key, columns) for key, columns in kept.items())


def revert_to(
    connection: Connection, number: int, author: str
) -> tuple[tuple[KeptRow, ...], frozenset[str]]:
    """Undo one step after the other until the one with this number is the last that stands.

    Returns what was kept, and the names of the tables touched.
    """
    kept: list[KeptRow] = []
    tables: set[str] = set()
    rows, done = count_standing_after(connection, number), 0
    for count in rows:
        step = undoable(connection)
        assert step is not None
        with counted_in(done, sum(rows)):
            kept += revert(connection, step, ChangeSetKind.UNDO, author)
        done += count
        tables |= tables_of(connection, step.number)
    return tuple(kept), frozenset(tables)


def _put_back(
    connection: Connection, change: RecordedChange, current: StoredRow | None
) -> tuple[str, ...] | None:
    """Undo one change; return the names of the columns kept (none: the whole row), or None."""
    before, after = change.before, change.after
    if before is None:
        if current is not None and _changed_since(current, after):
            return ()
        delete_row(connection, change.key)
        return None
    if after is None:
        returns = current is None and insert_if_allowed(connection, change.key, before)
        return None if returns else ()
    if current is None:
        return ()
    kept = tuple(name for name in before if current[name] != after[name])
    put_back = {name: value for name, value in before.items() if name not in kept}
    if not update_if_allowed(connection, change.key, put_back):
        return tuple(before)
    return kept or None


def _changed_since(current: StoredRow, after: StoredRow | None) -> bool:
    """Columns that a migration has added since were not recorded, and do not count."""
    return any(current[name] != value for name, value in (after or {}).items())


def _settle_references(
    connection: Connection, earlier: dict[RowKey, StoredRow | None]
) -> list[RowKey]:
    """Restore rows until no foreign key points at nothing; return those restored.

    A row put back that points at a row since removed goes again; a row removed that another
    has come to point at returns. Each round settles a row for good, so that it ends.
    """
    settled: list[RowKey] = []
    while broken := broken_references(connection):
        child, parents = broken[0]
        key = next(key for key in (child, *parents) if key in earlier and key not in settled)
        delete_row(connection, key)
        if (row := earlier[key]) is not None:
            insert_row(connection, key, row)
        settled.append(key)
    return settled
