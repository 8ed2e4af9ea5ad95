"""A failing write, once at each of many places, by strace, which makes one system call fail.

Each child first makes so many harmless calls of the same kind that the one to fail is the one
meant. Prints, for each place, what the user was told; and checks that nothing was written and that
trying again works.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import Final

from charterdesk.model import Problem
from charterdesk.services import charters, organisations
from charterdesk.store import Workspace
from tests.faults.steps import NAME, add_many, make_base, state

_LAST: Final = 200


def strace_works() -> bool:
    """Whether strace is there and may trace."""
    strace = shutil.which("strace")
    return (
        strace is not None
        and subprocess.run([strace, "-o", "/dev/null", "true"], check=False).returncode == 0
    )


def run(places: Sequence[int], call: str, fault: str) -> dict[str, int]:
    """Make one system call fail at each of these places; return what users were told, how often.

    The key ``no fault`` counts places behind the last call of the step.
    """
    with TemporaryDirectory() as temporary:
        base = Path(temporary, "base")
        make_base(base)
        traced = subprocess.run(
            [
                "strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                "-e", f"inject={call}:error={fault}:when={_LAST}",
                sys.executable, "-m", "tests.faults.failing_writes", str(base), call,
                *map(str, places),
            ],
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    assert traced.returncode == 0, traced.stderr[-3000:]
    return dict(json.loads(traced.stdout))


def _spend(call: str, count: int) -> None:
    with TemporaryFile() as scratch:
        for _ in range(count):
            if call == "pwrite64":
                os.pwrite(scratch.fileno(), b"x", 0)
            else:
                os.fdatasync(scratch.fileno())


def _trial(folder: Path, call: str, place: int) -> str:
    with Workspace(folder / NAME) as workspace:
        charters.list_charters(workspace)
        _spend(call, _LAST - place)
        try:
            add_many(workspace, 300)
        except Problem as problem:
            told = problem.template
        else:
            told = "no fault"
        found = len(organisations.list_organisations(workspace))
        if told == "no fault":
            assert found == 345
            return told
        # The folder is synced after the step is complete: if only that fails, it has happened.
        assert found == 45 or (call == "fdatasync" and found == 345), found
        add_many(workspace, 300)
        assert len(organisations.list_organisations(workspace)) == found + 300
    return told if found == 45 else f"{told} (but it had happened)"


def _fork(folder: Path, call: str, place: int) -> str:
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.write(say, _trial(folder, call, place).encode())
            status = 0
        finally:
            os._exit(status)
    os.close(say)
    with os.fdopen(hear, "rb") as answer:
        told = answer.read().decode()
    _, status = os.waitpid(child, 0)
    assert status == 0, f"{call} {place}"
    state(folder)
    return told


def main(base: Path, call: str, places: Sequence[int]) -> None:
    """Run the trials, one process each."""
    counts: dict[str, int] = {}
    for place in places:
        folder = base.with_name(str(place))
        shutil.copytree(base, folder)
        told = _fork(folder, call, place)
        counts[told] = counts.get(told, 0) + 1
        shutil.rmtree(folder)
    json.dump(counts, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], [int(place) for place in sys.argv[3:]])
