"""The self-test, as a user starts it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from charterdesk import __version__

ROOT = Path(__file__).parents[1]


def run(tmp_path: Path, *command: str) -> subprocess.CompletedProcess[str]:
    homes = dict.fromkeys(
        ("HOME", "TMPDIR", "TEMP", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA"),
        str(tmp_path),
    )
    return subprocess.run(
        [sys.executable, *command], cwd=ROOT,
        env={**os.environ, **homes, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


def test_it_says_that_all_works_and_leaves_nothing_behind(tmp_path: Path) -> None:
    done = run(tmp_path, "-m", "charterdesk.cli", "--self-test")
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"CharterDesk {__version__} works on this machine.\n"
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


@pytest.mark.parametrize(
    ("fault", "sentence"),
    [
        (
            "selftest.save_document = lambda content, kind, language, path:"
            " printing.save_document(content, kind, 'fr', path)",
            "The printed page cannot be read back as Arabic.",
        ),
        (
            "selftest.apply_import = lambda target, plan:"
            " importing.apply_import(target, plan, importing.Choices(take_linked=False))",
            "A list of organisations could not be imported.",
        ),
        (
            "selftest.Speller.faults = lambda self, dictionary, words: frozenset()",
            "Spelling cannot be checked.",
        ),
    ],
)
def test_what_does_not_work_is_told_in_one_sentence(
    tmp_path: Path, fault: str, sentence: str
) -> None:
    script = (
        "import sys\n"
        "from charterdesk import cli, selftest\n"
        "from charterdesk.services import importing, printing\n"
        f"{fault}\n"
        "sys.exit(cli.main(['--self-test']))\n"
    )
    done = run(tmp_path, "-c", script)
    assert done.returncode == 1
    assert done.stdout == ""
    told = [line for line in done.stderr.splitlines() if line.startswith("charterdesk: ")]
    assert told == [f"charterdesk: {sentence}"]
