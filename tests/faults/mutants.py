"""Workspaces with flipped bytes: opened, used and recovered, whatever was flipped."""

import random
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from charterdesk.model import Problem, Texts
from charterdesk.services import charters, organisations, signatories
from charterdesk.services.recovery import recover_workspace
from charterdesk.store import DamageProblem, Workspace


def mutate(content: bytes, seed: int) -> bytes:
    """Return the content with one to eight bytes changed, one in four times a whole run of them."""
    chance = random.Random(seed)
    changed = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8))):
        # Half of them where they hurt: headers of the file and of its pages.
        place = chance.randrange(len(changed))
        if chance.random() < 0.5:
            place = place // 4096 * 4096 + chance.randrange(12)
        length = chance.choice((1, 1, 1, 64))
        end = min(place + length, len(changed))
        changed[place:end] = chance.randbytes(end - place)
    if chance.random() < 0.05:
        del changed[chance.randrange(len(changed)) :]
    return bytes(changed)


def outcomes(path: Path, mutant: Path, seeds: Iterable[int]) -> Counter[str]:
    """Open and use one mutant for each seed; count how it went.

    ``unharmed``: opens and can be used. ``told in use``: opens, and a later step was refused with
    a sentence. ``refused``: does not open, most of them ``as damaged``, so that recovery is
    offered; then ``recovered`` into a new file that is whole, or
    ``nothing readable``. Anything else raises.
    """
    content = path.read_bytes()
    counts: Counter[str] = Counter()
    for seed in seeds:
        mutant.write_bytes(mutate(content, seed))
        try:
            counts[_use(mutant)] += 1
        except Problem as problem:
            counts["refused"] += 1
            counts["refused as damaged"] += isinstance(problem, DamageProblem)
            counts[_recover(mutant)] += 1
    return counts


def _use(mutant: Path) -> str:
    with Workspace(mutant) as workspace:
        try:
            for charter in charters.list_charters(workspace):
                charters.load_charter(workspace, charter.id)
                body = organisations.add_organisation(workspace, Texts(ar="جذور"))
                signatories.add_signatory(workspace, charter.id, body)
            for _ in range(4):
                workspace.undo()
            workspace.redo()
            workspace.integrity_faults()
        except Problem:
            return "told in use"
    return "unharmed"


def _recover(mutant: Path) -> str:
    target = mutant.with_name("recovered.charterdesk")
    try:
        recover_workspace(mutant, target)
    except DamageProblem:
        assert not target.exists()
        return "nothing readable"
    try:
        with Workspace(target) as workspace:
            assert workspace.integrity_faults() == []
    finally:
        target.unlink()
    return "recovered"
