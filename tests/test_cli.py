"""The command line, run as a process of its own where its exit status and stderr matter."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from charterdesk.cli import _DOCUMENTS, main
from charterdesk.model import Texts
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.charters import add_provision, find_charter
from charterdesk.services.printing import DocumentKind
from charterdesk.store import PassphraseProblem, Workspace


def run(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "charterdesk.cli", *arguments],
        cwd=cwd, env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "w.charterdesk"
    assert main(["sample", str(path)]) == 0
    return path


def test_sample_and_print_write_what_they_say(sample: Path, tmp_path: Path) -> None:
    output = tmp_path / "ميثاق.pdf"
    assert main(["print", str(sample), "--document", "charter", "-o", str(output)]) == 0
    assert output.read_bytes().startswith(b"%PDF-")


def test_badges_are_printed_on_the_labels_that_are_asked_for(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "badges.pdf"
    arguments = ["print", str(sample), "--document", "name-badges", "-o", str(output)]
    assert main([*arguments, "--labels", "3x8 70x37", "--first-label", "5"]) == 0
    assert output.exists()
    assert main([*arguments, "--labels", "3x8 80x37"]) == 1
    assert "do not fit" in capsys.readouterr().err


def test_a_charter_is_chosen_by_a_part_of_its_title(sample: Path, tmp_path: Path) -> None:
    arguments = ["print", str(sample), "--document", "charter", "-o", str(tmp_path / "a.pdf")]
    assert main([*arguments, "--charter", "الإستعراض"]) == 0
    assert main([*arguments, "--charter", "nowhere"]) == 1


def test_new_never_writes_over_a_file(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = sample.read_bytes()
    for command in ("new", "sample"):
        assert main([command, str(sample)]) == 1
        assert capsys.readouterr().err == (
            "charterdesk: “w.charterdesk” exists already; nothing was written.\n"
        )
    assert sample.read_bytes() == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["print", "w.charterdesk", "--document", "poster", "-o", "x.pdf"],
        ["print", "w.charterdesk", "--document", "charter", "--language", "de", "-o", "x.pdf"],
        ["print", "w.charterdesk", "-o", "x.pdf"],
        ["typeset"],
        ["new"],
        ["--nonsense"],
        ["a.charterdesk", "b.charterdesk"],
    ],
)
def test_wrong_usage_is_told_and_exits_2(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "gone.charterdesk"],
        ["print", "gone.charterdesk", "--document", "charter", "-o", "x.pdf"],
        ["print", "w.charterdesk", "--document", "charter", "-o", "nowhere/x.pdf"],
        ["print", "w.charterdesk", "--document", "charter", "-o", "."],
        ["typeset", "picture.txt", "-o", "x.pdf"],
        ["typeset", "gone.txt", "-o", "x.pdf"],
        ["new", "nowhere/x.charterdesk"],
        ["check", "picture.txt"],
    ],
)
def test_a_problem_is_one_line_and_exits_1(
    sample: Path, tmp_path: Path, arguments: list[str]
) -> None:
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\xff")
    before = {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()}
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("charterdesk: ")
    assert done.stderr.count("\n") == 1
    assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()} == before


def test_a_text_is_typeset_one_paragraph_a_line(tmp_path: Path) -> None:
    text = tmp_path / "نص.txt"
    text.write_text("\ufeffلقد جرى النظر (UPR)\n\nفقرة ثانية\n", encoding="utf-8")
    assert main(["typeset", str(text), "-o", str(tmp_path / "نص.pdf")]) == 0
    assert (tmp_path / "نص.pdf").read_bytes().startswith(b"%PDF-")


def test_check_finds_a_commitment_without_a_group(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(sample), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True, "problems": []}
    with Workspace(sample) as workspace:
        charter = find_charter(workspace)
        add_provision(workspace, charter.id, ProvisionKind.COMMITMENT, Texts(ar="التزام"), 99)
    assert main(["check", str(sample), "--json"]) == 1
    checked = json.loads(capsys.readouterr().out)
    assert not checked["ok"]
    assert [problem["code"] for problem in checked["problems"]] == ["commitment-without-group"]


def test_a_bug_is_told_in_one_line_and_noted_without_data(tmp_path: Path) -> None:
    script = (
        "import sys, charterdesk.cli as cli\n"
        "def broken(path): raise KeyError('اسم سري')\n"
        "cli._open_window = broken\n"
        "cli.main([])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=Path(__file__).parents[1],
        env={**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path),
             "LOCALAPPDATA": str(tmp_path)},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    [log] = tmp_path.rglob("faults.log")
    noted = log.read_text("utf-8")
    assert "KeyError" in noted
    assert "سري" not in noted


def test_every_document_can_be_asked_for() -> None:
    assert set(_DOCUMENTS) == set(DocumentKind)


_PASSPHRASE = "حصان بطارية مشبك"


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    """A workspace with a passphrase, which lies in the first line of a file beside it."""
    path = tmp_path / "w.charterdesk"
    (tmp_path / "key.txt").write_text(f"{_PASSPHRASE}\r\nnot this", "utf-8-sig")
    (tmp_path / "wrong.txt").write_text("wrong\n")
    (tmp_path / "empty.txt").write_text("\nsecond\n")
    (tmp_path / "binary.txt").write_bytes(b"\xff\xfe\x00")
    assert main(["new", str(path), "--passphrase-file", str(tmp_path / "key.txt")]) == 0
    return path


def test_a_passphrase_comes_from_a_file_the_standard_input_or_the_terminal(
    protected: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(PassphraseProblem):
        Workspace(protected)
    check = ["check", str(protected)]
    assert main([*check, "--passphrase-file", str(tmp_path / "key.txt")]) == 0
    out = str(tmp_path / "list.csv")
    piped = io.TextIOWrapper(io.BytesIO(f"{_PASSPHRASE}\n".encode()), "cp1256")
    monkeypatch.setattr("sys.stdin", piped)
    assert main(["export", str(protected), "-o", out, "--passphrase-file", "-"]) == 0
    assert Path(out).exists()
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    monkeypatch.setattr("charterdesk.command_line_opening.getpass", lambda _: _PASSPHRASE)
    assert main(check) == 0


def test_without_the_right_passphrase_one_sentence_is_said(
    protected: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = protected.read_bytes()
    for given, told in (
        ("", "is protected by a passphrase: give it with --passphrase-file."),
        ("wrong.txt", "The passphrase does not open"),
        ("empty.txt", "The first line of “empty.txt” is no passphrase."),
        ("binary.txt", "The first line of “binary.txt” is no passphrase."),
        ("gone.txt", "There is no file or folder “gone.txt”."),
    ):
        option = ["--passphrase-file", str(tmp_path / given)] if given else []
        assert main(["check", str(protected), *option]) == 1
        said = capsys.readouterr().err
        assert told in said
        assert said.count("\n") == 1
    assert protected.read_bytes() == before
