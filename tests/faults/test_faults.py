"""The table of faults in short; ``tests/benchmarks/faults_workspace.py`` is the long form."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace
from tests.faults import (
    failing_writes,
    pasted_text,
    power_loss,
    refusals,
    surroundings,
    two_writers,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="faults are made with POSIX's means")

_NEEDS_STRACE = pytest.mark.skipif(
    not failing_writes.strace_works(), reason="strace is not there or may not trace"
)


def test_a_killed_process_leaves_all_or_nothing_of_a_step() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.kills", "14", "7"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    counts = json.loads(done.stdout)
    assert sum(sum(outcome.values()) for outcome in counts.values()) == 14


@_NEEDS_STRACE
@pytest.mark.parametrize(("step", "every"), [("edit", 8), ("import", 60), ("migration", 150)])
def test_a_power_loss_leaves_all_or_nothing_and_loses_nothing_confirmed(
    step: str, every: int
) -> None:
    counts = power_loss.run(step, every, seed=3)
    assert counts["nothing"] > 0
    assert counts["all"] > 0


@_NEEDS_STRACE
@pytest.mark.parametrize(
    ("call", "fault", "places", "told"),
    [
        ("pwrite64", "EIO", (1, 2, 40, 200), "cannot be read or written"),
        ("pwrite64", "ENOSPC", (1, 90), "disk is full"),
        ("fdatasync", "EIO", (1, 4), "cannot be read or written"),
    ],
)
def test_a_failing_disk_is_said_and_trying_again_works(
    call: str, fault: str, places: tuple[int, ...], told: str
) -> None:
    counts = failing_writes.run(places, call, fault)
    assert all(told in sentence for sentence in counts)
    assert sum(counts.values()) == len(places)


def test_two_processes_that_write_lose_nothing(path: Path) -> None:
    Workspace.create(path).close()
    counts = two_writers.run(path, 2)
    assert counts["written by one"] > 0
    assert counts["written by two"] > 0
    assert counts["told that the other has it"] > 0


def test_what_is_not_to_be_opened_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    names = ("truncated", "another's write-ahead log", "pages swapped", "pages swapped, encrypted")
    assert set(refusals.run(tmp_path, names).values()) == {"refused, unchanged"}


def test_a_workspace_works_wherever_it_lies_and_whatever_the_clock_says(tmp_path: Path) -> None:
    assert set(surroundings.run(tmp_path, (None,)).values()) == {"works"}


def test_pasted_text_is_kept_as_it_is_or_refused(path: Path) -> None:
    write_sample(path)
    with Workspace(path) as workspace:
        counts = pasted_text.run(workspace, 60)
    assert counts["text taken"] > 20
    assert counts["name refused"] > 20
