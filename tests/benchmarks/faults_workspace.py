"""The table of faults: what a workspace holds after each of them.

``python -m tests.benchmarks.faults_workspace [--short]`` prints the figures as a Markdown table
(some fifteen minutes; a minute with ``--short``). Linux with strace. Whatever does not hold raises.
"""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from charterdesk.store import Workspace
from tests.benchmarks import spreadsheets_fuzz
from tests.faults import (
    failing_writes,
    known_name,
    pasted_text,
    power_loss,
    refusals,
    surroundings,
    test_no_network,
    two_writers,
)
from tests.faults.mutants import outcomes
from tests.faults.steps import NAME, make_base


def _kills(trials: int) -> Mapping[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.kills", str(trials), "1"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    counts: dict[str, dict[str, int]] = json.loads(done.stdout)
    return {
        step: ", ".join(f"{count} {outcome}" for outcome, count in found.items())
        for step, found in counts.items()
    }


def _two_writers(seconds: float) -> Mapping[str, object]:
    with TemporaryDirectory() as folder:
        path = Path(folder, NAME)
        Workspace.create(path).close()
        return two_writers.run(path, seconds)


def _mutants(count: int) -> Mapping[str, object]:
    with TemporaryDirectory() as folder:
        make_base(Path(folder, "base"))
        return outcomes(
            Path(folder, "base", NAME), Path(folder, "mutant.charterdesk"), range(count)
        )


def _in_a_folder(run: Callable[[Path], Mapping[str, object]]) -> Mapping[str, object]:
    with TemporaryDirectory() as folder:
        return run(Path(folder))


def _pasted(count: int) -> Mapping[str, object]:
    with TemporaryDirectory() as folder:
        make_base(Path(folder, "base"))
        with Workspace(Path(folder, "base", NAME)) as workspace:
            return pasted_text.run(workspace, count)


def _spreadsheets(count: int) -> Mapping[str, object]:
    outcomes, faults = spreadsheets_fuzz.run(count, 0)
    assert faults == [], faults
    return {"read": outcomes["read"], "refused": sum(outcomes.values()) - outcomes["read"]}


def _network(folder: Path) -> Mapping[str, object]:
    calls = test_no_network.watch(folder / NAME, folder)
    assert calls == [], calls
    return {"calls to a network": 0}


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    short = parser.parse_args().short
    last = 20 if short else 200
    rows: list[tuple[str, str, Callable[[], Mapping[str, object]]]] = []
    trials = 21 if short else 500
    rows.append(("SIGKILL", f"{trials} at random moments", lambda: _kills(trials)))
    for step, every in (
        ("edit", 10 if short else 1),
        ("undo", 50 if short else 5),
        ("import", 120 if short else 12),
        ("merge", 120 if short else 12),
        ("migration", 50 if short else 5),
        ("passphrase", 50 if short else 5),
    ):
        rows.append(
            ("power loss", f"{step}, every {every}. operation",
             lambda step=step, every=every: power_loss.run(step, every, 1))  # type: ignore[misc]
        )  # fmt: skip
    for call, fault, places in (
        ("pwrite64", "EIO", last), ("pwrite64", "ENOSPC", last), ("fdatasync", "EIO", 6),
    ):  # fmt: skip
        rows.append(
            (fault, f"{call}, each of the first {places}",
             lambda call=call, fault=fault, places=places: failing_writes.run(  # type: ignore[misc]
                 range(1, places + 1), call, fault))
        )  # fmt: skip
    seconds = 3 if short else 60
    rows.append(("two processes", f"{seconds} seconds", lambda: _two_writers(seconds)))
    count = 100 if short else 2000
    rows.append(("flipped bytes", f"{count} mutants", lambda: _mutants(count)))
    rows += [
        ("files not to be opened", "each", lambda: _in_a_folder(refusals.run)),
        ("surroundings", "with and without a passphrase", lambda: _in_a_folder(surroundings.run)),
        ("a known name", "searched for", lambda: _in_a_folder(known_name.run)),
        ("network", "a session in every place", lambda: _in_a_folder(_network)),
    ]
    texts = 100 if short else 2000
    rows.append(("pasted text", f"{texts} texts, three places each", lambda: _pasted(texts)))
    files = 100 if short else 2000
    rows.append(("damaged spreadsheets", f"{files} files", lambda: _spreadsheets(files)))
    sys.stdout.write("| fault | how | what was found | seconds |\n|---|---|---|---|\n")
    for fault_name, how, run in rows:
        start = time.monotonic()
        found = "; ".join(f"{name}: {value}" for name, value in run().items())
        sys.stdout.write(f"| {fault_name} | {how} | {found} | {time.monotonic() - start:.0f} |\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
