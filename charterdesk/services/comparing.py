"""What two states of a workspace differ in, row by row, named as people know the rows."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from charterdesk.model import Amendment, Texts
from charterdesk.model.base import Base
from charterdesk.model.charters import Provision
from charterdesk.model.inline import plain
from charterdesk.store import Workspace
from charterdesk.store.journal import JOURNAL_TABLES
from charterdesk.store.rows import RowKey, StoredRow, read_table

Rows = dict[RowKey, StoredRow]
"""Everything that a workspace holds, but for the journal."""

_NAMING_COLUMNS: Final = ("name", "title", "text", "person", "office", "subject")
_OWN_NAMING_COLUMNS: Final = {"charter_version": ("name", "number")}
_LAST_NAMING: Final = {"amendment": (("provision_id", "provision"), ("comment", "proposed"))}
"""What tells a row where those that it joins do not: one that may have gone, and its own texts."""
_UNNAMED_IN_OTHERS: Final = frozenset({"charter", "charter_version"})
_LONGEST: Final = 80


@dataclass(frozen=True, slots=True)
class NamedRow:
    """A row and what people call it: an organisation's name, the beginning of a provision."""

    key: RowKey
    name: str
    columns: tuple[str, ...] = ()
    """Those that differ, where the row is on both sides."""


@dataclass(frozen=True, slots=True)
class TableDifference:
    """How one table differs between two states."""

    table_name: str
    before: int
    """Rows in the first state."""
    after: int
    """Rows in the second."""
    added: tuple[NamedRow, ...]
    removed: tuple[NamedRow, ...]
    changed: tuple[NamedRow, ...]


def entity_tables() -> list[str]:
    """Return the names of the tables that hold what people wrote."""
    return [
        table.name for table in Base.metadata.tables.values() if table.name not in JOURNAL_TABLES
    ]


def read_rows(workspace: Workspace) -> Rows:
    """Read everything but the journal, in one transaction."""
    with workspace.read() as session:
        connection = session.connection()
        return {
            (table_name, row_id): row
            for table_name in entity_tables()
            for row_id, row in read_table(connection, table_name).items()
        }


def compare_rows(before: Rows, after: Rows) -> list[TableDifference]:
    """Return how each table differs; tables that are equal are left out."""
    differences = []
    for table_name in entity_tables():
        old = {key: row for key, row in before.items() if key[0] == table_name}
        new = {key: row for key, row in after.items() if key[0] == table_name}
        if old == new:
            continue
        differences.append(
            TableDifference(
                table_name,
                len(old),
                len(new),
                added=_named((key for key in new if key not in old), after),
                removed=_named((key for key in old if key not in new), before),
                changed=tuple(
                    NamedRow(
                        key,
                        row_name(after, key),
                        tuple(name for name, value in row.items() if old[key][name] != value),
                    )
                    for key, row in new.items()
                    if key in old and old[key] != row
                ),
            )
        )
    return differences


def row_name(rows: Mapping[RowKey, StoredRow], key: RowKey, language: str = "ar") -> str:
    """Return what people call a row: its name, title or text, else the names of what it joins."""
    row = rows.get(key)
    if row is None:
        return ""
    if texts := _own_texts(key[0], row):
        return _shortened(_shown(texts, language), key[0])
    joined = [
        row_name(rows, (parent, row[column]), language)
        for column, parent in references(key[0])
        if parent not in _UNNAMED_IN_OTHERS and row[column] is not None
    ]
    return " – ".join(filter(None, joined)) or _last_name(rows, key, language)


def own_names(table_name: str, row: StoredRow) -> set[str]:
    """Return what a row is called by its own texts, in each language."""
    texts = _texts(_own_texts(table_name, row))
    names = texts.values() if isinstance(texts, Texts) else {texts}
    return {plain(one) if table_name == Provision.__tablename__ else one for one in names}


def references(table_name: str) -> list[tuple[str, str]]:
    """Return the columns of a table that point at rows of others, and at whose."""
    return [
        (column.name, key.column.table.name)
        for column in Base.metadata.tables[table_name].columns
        for key in column.foreign_keys
    ]


def naming_references(table_name: str) -> list[tuple[str, str]]:
    """Return the columns that tell what a row is called by rows of others, as `references` does."""
    last = _LAST_NAMING.get(table_name)
    return [*references(table_name), *([last[0]] if last else [])]


def _last_name(rows: Mapping[RowKey, StoredRow], key: RowKey, language: str) -> str:
    if key[0] not in _LAST_NAMING:
        return ""
    (column, parent), own = _LAST_NAMING[key[0]]
    row = rows[key]
    said = next((str(row[name]) for name in own if row.get(name)), "")
    return row_name(rows, (parent, row[column]), language) or _shortened(said, key[0])


def _own_texts(table_name: str, row: StoredRow) -> str:
    """Return the stored texts that name a row; empty where it has none of its own."""
    columns = _OWN_NAMING_COLUMNS.get(table_name, _NAMING_COLUMNS)
    return next((str(row[column]) for column in columns if row.get(column)), "")


def _shortened(text: str, table_name: str) -> str:
    if table_name in {Provision.__tablename__, Amendment.__tablename__}:
        text = plain(text)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _named(keys: Iterable[RowKey], rows: Rows) -> tuple[NamedRow, ...]:
    return tuple(NamedRow(key, row_name(rows, key)) for key in keys)


def _shown(stored: str, language: str) -> str:
    """Return a text as people read it; as it is stored where it is damaged."""
    texts = _texts(stored)
    return texts.text(language) if isinstance(texts, Texts) else texts


def _texts(stored: str) -> Texts | str:
    """Return texts by their languages; what is none as it is stored."""
    try:
        texts = json.loads(stored)
    except ValueError:
        return stored
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        return stored
    return Texts(texts)
