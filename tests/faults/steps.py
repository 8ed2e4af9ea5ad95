"""The steps that are interrupted: each prepared first, so that the fault falls into the writing."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from charterdesk.model import Organisation, Signatory, Texts
from charterdesk.services import charters, organisations
from charterdesk.services.backups import back_up, list_backups
from charterdesk.services.merging import apply_merge, plan_merge
from charterdesk.services.protection import set_passphrase
from charterdesk.services.sample import write_sample
from charterdesk.store import BackupReason, PassphraseProblem, Workspace
from tests.snapshots import snapshot

NAME: Final = "w.charterdesk"
PASSPHRASE: Final = "zitoun"
_OLD: Final = Path(__file__).parents[1] / "data" / "workspaces" / "schema-1.charterdesk"

State = tuple[object, ...]
Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a person does, which happens or does not."""

    name: str
    prepare: Callable[[Path], Act]
    """Do what precedes the writing and return the rest."""


def _edit(folder: Path) -> Act:
    workspace = Workspace(folder / NAME)
    body = organisations.list_organisations(workspace)[0].id
    return lambda: organisations.edit_organisation(
        workspace, body, city="Rabat", region="Rabat-Salé", notes="!" * 5000
    )


def add_many(workspace: Workspace, count: int) -> None:
    """Add organisations and put them on the list, in one step as an import does."""
    charter = charters.find_charter(workspace)
    with workspace.change("Import organisations") as session:
        for number in range(count):
            body = Organisation(name=Texts(ar=f"جمعية رقم {number}"), notes="…" * 40)
            session.add(body)
            session.flush()
            session.add(
                Signatory(charter_id=charter.id, organisation_id=body.id, position=45 + number)
            )


def _import(folder: Path) -> Act:
    workspace = Workspace(folder / NAME)
    return lambda: add_many(workspace, 300)


def _undo(folder: Path) -> Act:
    workspace = Workspace(folder / NAME)
    return workspace.undo


def _merge(folder: Path) -> Act:
    mine = Workspace(folder / NAME)
    other = folder.with_name(f"{folder.name}-other")
    mine.save_copy(other)
    with Workspace(other) as theirs:
        add_many(theirs, 60)
        plan = plan_merge(mine, theirs)
    other.unlink()
    return lambda: apply_merge(mine, plan)


def _migrate(folder: Path) -> Act:
    shutil.copy(_OLD, folder / NAME)
    return lambda: Workspace(folder / NAME)


def _back_up(folder: Path) -> Act:
    workspace = Workspace(folder / NAME)
    return lambda: back_up(workspace, BackupReason.DAILY)


def _encrypt(folder: Path) -> Act:
    workspace = Workspace(folder / NAME)
    return lambda: set_passphrase(workspace, None, PASSPHRASE)


STEPS: Final = tuple(
    Step(name, prepare)
    for name, prepare in (
        ("edit", _edit),
        ("import", _import),
        ("undo", _undo),
        ("merge", _merge),
        ("migration", _migrate),
        ("backup", _back_up),
        ("passphrase", _encrypt),
    )
)


def make_base(folder: Path) -> None:
    """Write the workspace that the steps start from."""
    folder.mkdir()
    write_sample(folder / NAME)


def state(folder: Path) -> State:
    """Open the workspace, check that it and its backups are whole, and say what it holds.

    Ids are random, so that two runs of a step agree in numbers of rows only. A workspace of an
    old schema is brought up to date by this.
    """
    path = folder / NAME
    version = path.read_bytes()[60:64]
    try:
        workspace = Workspace(path)
    except PassphraseProblem:
        workspace = Workspace(path, passphrase=PASSPHRASE)
    with workspace:
        assert workspace.integrity_faults() == []
        rows = {name: len(found) for name, found in snapshot(workspace).items()}
        undoable = workspace.undoable()
        number = undoable.number if undoable else 0
        encrypted = workspace.encrypted
    for backup in list_backups(path):
        try:
            Workspace(backup.path, read_only=True).close()
        except PassphraseProblem:
            Workspace(backup.path, passphrase=PASSPHRASE, read_only=True).close()
    return (*sorted(rows.items()), number, encrypted or version)
