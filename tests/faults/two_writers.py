"""Two processes that both want to write to one workspace: ``python -m tests.faults.two_writers
PATH NAME SECONDS``.

Each opens it, adds an organisation and closes it, as often as it gets the chance, and prints which
ones it was told are written, and how often it was told to wait.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

from charterdesk.model import Texts
from charterdesk.services import organisations
from charterdesk.store import InUseProblem, Workspace


def run(path: Path, seconds: float) -> dict[str, int]:
    """Let two processes write, compare what they were told with what is there; return counts."""
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.faults.two_writers", str(path), name, str(seconds)],
            stdout=subprocess.PIPE, text=True, encoding="utf-8",
        )
        for name in ("one", "two")
    ]  # fmt: skip
    answers = []
    for writer in writers:
        output, _ = writer.communicate()
        assert writer.returncode == 0
        answers.append(json.loads(output))
    with Workspace(path) as workspace:
        assert workspace.integrity_faults() == []
        found = [body.name.text() for body in organisations.list_organisations(workspace)]
    told = [name for answer in answers for name in answer["written"]]
    assert sorted(found) == sorted(told), "an update was lost, or one was not told"
    assert not list(path.parent.glob("*-open"))
    return {
        "written by one": len(answers[0]["written"]),
        "written by two": len(answers[1]["written"]),
        "told that the other has it": answers[0]["told"] + answers[1]["told"],
    }


def main(path: Path, name: str, seconds: float) -> None:
    """Write for a time, and print what happened."""
    written: list[str] = []
    told = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            with Workspace(path) as workspace:
                body = f"{name} {len(written)}"
                organisations.add_organisation(workspace, Texts(fr=body))
                written.append(body)
        except InUseProblem:
            told += 1
            time.sleep(0.001)
        time.sleep(0.002)
    json.dump({"written": written, "told": told}, sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
