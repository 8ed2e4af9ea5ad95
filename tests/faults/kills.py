"""SIGKILL at a random moment of each step: ``python -m tests.faults.kills TRIALS SEED``.

A process of its own, since it forks. Prints, step by step, how often nothing and how often all of
it had happened; anything in between raises.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from charterdesk.services.backups import list_backups
from tests.faults.steps import NAME, STEPS, State, Step, make_base, state


def _start(step: Step, folder: Path) -> tuple[int, int]:
    """Fork a process that prepares a step, says so, and does it; return it and what it says."""
    ready, say = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            act = step.prepare(folder)
            os.write(say, b"!")
            act()
            status = 0
        finally:
            os._exit(status)
    os.close(say)
    assert os.read(ready, 1) == b"!", f"{step.name} could not be prepared"
    return child, ready


def _run_whole(step: Step, folder: Path) -> float:
    child, ready = _start(step, folder)
    start = time.monotonic()
    _, status = os.waitpid(child, 0)
    os.close(ready)
    assert status == 0, f"{step.name} failed"
    return time.monotonic() - start


def run(trials: int, seed: int) -> dict[str, Counter[str]]:
    """Kill as many processes, and check what each left behind."""
    chance = random.Random(seed)
    counts = {step.name: Counter[str]() for step in STEPS}
    with TemporaryDirectory() as temporary:
        base = Path(temporary, "base")
        make_base(base)
        known: dict[str, tuple[State, State, float]] = {}
        for step in STEPS:
            whole = Path(temporary, step.name)
            shutil.copytree(base, whole)
            duration = _run_whole(step, whole)
            before = Path(temporary, f"{step.name}-before")
            shutil.copytree(base, before)
            if step.name == "migration":
                step.prepare(before)
            known[step.name] = state(before), state(whole), duration
        for trial in range(trials):
            step = STEPS[trial % len(STEPS)]
            nothing, everything, duration = known[step.name]
            folder = Path(temporary, f"trial-{trial}")
            shutil.copytree(base, folder)
            child, ready = _start(step, folder)
            time.sleep(chance.uniform(0, duration * 1.5))
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(ready)
            found = state(folder)
            assert found in (nothing, everything), (step.name, found)
            # A backup changes nothing in the workspace; it is there whole, or not at all.
            done = found != nothing or (step.name == "backup" and list_backups(folder / NAME))
            counts[step.name]["all" if done else "nothing"] += 1
            shutil.rmtree(folder)
    return counts


if __name__ == "__main__":
    json.dump(run(int(sys.argv[1]), int(sys.argv[2])), sys.stdout)
