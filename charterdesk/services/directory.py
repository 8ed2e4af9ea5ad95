"""The directory as a list: light rows, read in portions; later only those that changed.

It may be read in any thread. Each portion is a transaction of its own, so that nobody who writes
waits; what changed between two portions is in the journal, and read again with `read_changes`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import func, select

from charterdesk.model import Organisation, OrganisationKind, Texts
from charterdesk.model.cancelling import tell
from charterdesk.model.folding import sort_key
from charterdesk.store import Workspace
from charterdesk.store.journal import Change, ChangeSet

_PORTION: Final = 1_000
_MOST_CHANGES: Final = 200
"""More are read with all others."""


class ListedOrganisation(NamedTuple):
    """What a list of organisations shows and searches of one."""

    id: str
    name: Texts
    acronym: str
    aliases: tuple[str, ...]
    kind: OrganisationKind
    city: str
    region: str
    phones: tuple[str, ...]
    emails: tuple[str, ...]


_COLUMNS: Final = [getattr(Organisation, field) for field in ListedOrganisation._fields]


@dataclass(frozen=True, slots=True)
class DirectoryReading:
    """What was read of the directory."""

    step: int
    """The last step of the journal that is surely in it; 0 before the first."""
    organisations: Sequence[ListedOrganisation]
    removed: frozenset[str] = frozenset()
    """The ids of those that have gone since the reading before."""


def count_organisations(workspace: Workspace) -> int:
    """Return how many organisations the directory holds."""
    with workspace.read() as session:
        return session.scalar(select(func.count()).select_from(Organisation)) or 0


def read_directory(workspace: Workspace) -> DirectoryReading:
    """Return all organisations in the directory's order.

    Raises:
        Cancelled: Who watches asked to stop.
    """
    total, step = count_organisations(workspace), _last_step(workspace)
    ordered: list[tuple[tuple[str, str], ListedOrganisation]] = []
    last = ""
    while True:
        tell(len(ordered), total)
        with workspace.read() as session:
            portion = session.execute(
                select(*_COLUMNS)
                .where(Organisation.id > last)
                .order_by(Organisation.id)
                .limit(_PORTION)
            ).all()
        listed = [ListedOrganisation._make(row) for row in portion]
        # In order portion by portion: one long sort would keep every other thread waiting.
        ordered += sorted((directory_order(one), one) for one in listed)
        if len(portion) < _PORTION:
            ordered.sort()
            return DirectoryReading(step, [one for _, one in ordered])
        last = listed[-1].id


def read_changes(workspace: Workspace, since: int) -> DirectoryReading | None:
    """Return what changed after a step; None where that is so much that all is better read."""
    step = _last_step(workspace)
    with workspace.read() as session:
        changes = session.scalars(
            # Not DISTINCT: SQLite would go through the whole journal by its other index.
            select(Change.row_id)
            .where(Change.change_set > since, Change.table_name == Organisation.__tablename__)
            .limit(_MOST_CHANGES + 1)
        ).all()
        if len(changes) > _MOST_CHANGES:
            return None
        touched = set(changes)
        rows = session.execute(select(*_COLUMNS).where(Organisation.id.in_(touched))).all()
    organisations = [ListedOrganisation._make(row) for row in rows]
    there = {organisation.id for organisation in organisations}
    return DirectoryReading(step, organisations, frozenset(touched - there))


def directory_order(organisation: ListedOrganisation) -> tuple[str, str]:
    """Return what the directory is ordered by: the first name, folded."""
    return sort_key(organisation.name.text("ar"))


def searched_text(organisation: ListedOrganisation | Organisation) -> str:
    """Return all of an organisation that a search looks at."""
    return " ".join(
        (
            *organisation.name.values(),
            organisation.acronym,
            *organisation.aliases,
            organisation.city,
            organisation.region,
            *organisation.emails,
        )
    )


def _last_step(workspace: Workspace) -> int:
    with workspace.read() as session:
        return session.scalar(select(func.max(ChangeSet.number))) or 0
