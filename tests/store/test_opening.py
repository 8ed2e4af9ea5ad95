import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.services import charters, organisations
from charterdesk.store import DamageProblem, InUseProblem, Workspace
from charterdesk.store.connection import file_uri
from charterdesk.store.copies import require_portable_name
from charterdesk.store.presence import Presence
from tests.snapshots import snapshot

_HOLD = """
import sys, time
from pathlib import Path
from charterdesk.store import Workspace
with Workspace(Path(sys.argv[1]), "سلمى"):
    print("open", flush=True)
    sys.stdin.readline()
"""

_OPEN_AND_WRITE = """
import sys
from pathlib import Path
from charterdesk.model import Problem, Texts
from charterdesk.services.organisations import add_organisation
from charterdesk.store import Workspace
with Workspace(Path(sys.argv[1])) as workspace:
    print(workspace.read_only)
    try:
        add_organisation(workspace, Texts(ar="جذور"))
    except Problem as problem:
        print(problem)
"""

WITHOUT_OVERRIDE = (
    ["setpriv", "--bounding-set", "-dac_override", "--inh-caps", "-dac_override"]
    if sys.platform == "linux" and os.geteuid() == 0
    else []
)
"""Root may write anywhere; without this capability it obeys permissions like anybody."""


def _python(script: str, path: Path) -> list[str]:
    return [sys.executable, "-c", script, str(path)]


@contextmanager
def _held(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        _python(_HOLD, path), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "open\n"
        try:
            yield holder
        finally:
            holder.kill()


def test_a_second_process_is_told_who_has_the_workspace_and_may_look(sample: Workspace) -> None:
    expected = snapshot(sample)
    sample.close()
    with _held(sample.path) as holder:
        with pytest.raises(InUseProblem, match=r"open in another window: سلمى on .+, since \d{4}"):
            Workspace(sample.path)
        with Workspace(sample.path, read_only=True) as looking:
            assert looking.read_only
            assert snapshot(looking) == expected
            with pytest.raises(Problem, match="open read-only"):
                organisations.add_organisation(looking, Texts(ar="جذور"))
            with pytest.raises(Problem, match="open read-only"):
                looking.undo()
        assert holder.stdin is not None
        holder.stdin.write("\n")
        holder.stdin.flush()
        holder.wait()
        with Workspace(sample.path) as free:
            assert not free.read_only
    assert [entry.name for entry in sample.path.parent.iterdir()] == [sample.path.name]


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX")
def test_what_a_killed_process_leaves_behind_keeps_nobody_out(sample: Workspace) -> None:
    sample.close()
    with _held(sample.path) as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
    note = sample.path.with_name(sample.path.name + "-open")
    assert note.exists()
    with Workspace(sample.path) as workspace:
        assert not workspace.read_only
    assert not note.exists()


@pytest.mark.parametrize("words", [b"", b"\xff\xfe", b"[1]", b'["\\n<b>", 2, null]', b"[" * 5000])
def test_a_note_that_says_nothing_still_says_that_somebody_is_there(
    sample: Workspace, words: bytes
) -> None:
    sample.close()
    with _held(sample.path):
        sample.path.with_name(sample.path.name + "-open").write_bytes(words)
        with pytest.raises(InUseProblem, match="is open in another window") as problem:
            Workspace(sample.path)
        assert str(problem.value).count("\n") == 0


def test_one_process_may_open_a_workspace_twice(sample: Workspace) -> None:
    with Workspace(sample.path) as second:
        organisations.add_organisation(second, Texts(fr="Racines"))
    organisations.add_organisation(sample, Texts(fr="Tamaynut"))
    assert len(organisations.list_organisations(sample)) == 47
    assert Presence.of(sample.path) is not None
    sample.close()
    assert Presence.of(sample.path) is None


@pytest.mark.skipif(sys.platform != "linux", reason="permissions are of POSIX")
@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_workspace_that_cannot_be_written_to_opens_read_only(
    sample: Workspace, what: str
) -> None:
    sample.close()
    locked = sample.path if what == "file" else sample.path.parent
    mode = locked.stat().st_mode
    before = sample.path.read_bytes()
    locked.chmod(0o400 if what == "file" else 0o500)
    try:
        done = subprocess.run(
            [*WITHOUT_OVERRIDE, *_python(_OPEN_AND_WRITE, sample.path)],
            capture_output=True, text=True, encoding="utf-8", check=True,
        )  # fmt: skip
    finally:
        locked.chmod(mode)
    assert (
        done.stdout == f"True\n“{sample.path.name}” is open read-only; save a copy to change it.\n"
    )
    assert sample.path.read_bytes() == before
    assert [entry.name for entry in sample.path.parent.iterdir()] == [sample.path.name]


_LOSE_PERMISSION = """
import sys
from pathlib import Path
from charterdesk.model import Problem, Texts
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.store import Workspace
path = Path(sys.argv[1])
with Workspace(path) as workspace:
    path.parent.chmod(0o500)
    try:
        add_organisation(workspace, Texts(fr="Racines"))
    except Problem as problem:
        print(problem)
    path.parent.chmod(0o700)
    add_organisation(workspace, Texts(fr="Racines"))
    print(len(list_organisations(workspace)))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="permissions are of POSIX")
def test_a_permission_lost_while_open_is_said_and_trying_again_works(sample: Workspace) -> None:
    sample.close()
    done = subprocess.run(
        [*WITHOUT_OVERRIDE, *_python(_LOSE_PERMISSION, sample.path)],
        capture_output=True, text=True, encoding="utf-8", check=True,
    )  # fmt: skip
    told, count = done.stdout.splitlines()
    assert "cannot be" in told
    assert count == "46"


@pytest.mark.skipif(os.name != "posix", reason="Windows removes no open file")
def test_a_workspace_that_went_away_is_said_and_works_again_when_it_is_back(
    sample: Workspace, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    sample.path.rename(elsewhere)
    with pytest.raises(Problem, match="no file or folder"):
        charters.list_charters(sample)
    with pytest.raises(Problem, match="no file or folder"):
        organisations.add_organisation(sample, Texts(fr="Racines"))
    shutil.copy(elsewhere, sample.path)
    with pytest.raises(Problem, match="was moved or replaced"):
        organisations.add_organisation(sample, Texts(fr="Racines"))
    elsewhere.rename(sample.path)
    organisations.add_organisation(sample, Texts(fr="Racines"))
    assert len(organisations.list_organisations(sample)) == 46


def test_a_folder_that_went_away_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    workspace = Workspace.create(folder / "w.charterdesk")
    shutil.rmtree(folder)
    with pytest.raises(Problem, match="no file or folder “stick”"):
        charters.list_charters(workspace)
    workspace.close()


def test_a_file_switched_to_write_ahead_logging_is_refused_and_left_as_it_is(
    sample: Workspace,
) -> None:
    sample.close()
    content = bytearray(sample.path.read_bytes())
    content[18:20] = b"\2\2"
    sample.path.write_bytes(content)
    with pytest.raises(DamageProblem):
        Workspace(sample.path)
    assert sample.path.read_bytes() == content
    assert [entry.name for entry in sample.path.parent.iterdir()] == [sample.path.name]


@pytest.mark.parametrize("passphrase", [None, "زيتون"])
def test_a_write_ahead_log_put_beside_a_workspace_is_not_believed(
    sample: Workspace, tmp_path: Path, passphrase: str | None
) -> None:
    with sample.under_passphrase(passphrase):
        pass
    sample.close()
    with closing(sqlite3.connect(tmp_path / "other", isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("CREATE TABLE t AS SELECT randomblob(9000)")
        log = (tmp_path / "other-wal").read_bytes()
    before = sample.path.read_bytes()
    sample.path.with_name(sample.path.name + "-wal").write_bytes(log)
    with pytest.raises(Problem, match="-wal” lies beside the workspace"):
        Workspace(sample.path, passphrase=passphrase)
    assert sample.path.read_bytes() == before


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        (PurePosixPath("/home/ليلى/a b?#%.x"), "/home/%D9%84%D9%8A%D9%84%D9%89/a%20b%3F%23%25.x"),
        (PureWindowsPath("C:\\Users\\علي\\w.x"), "/C:/Users/%D8%B9%D9%84%D9%8A/w.x"),
        (PureWindowsPath("\\\\server\\share\\w.charterdesk"), "//server/share/w.charterdesk"),
    ],
)  # fmt: skip
def test_paths_of_both_systems_become_uris_that_sqlite_reads(
    path: PurePosixPath | PureWindowsPath, uri: str
) -> None:
    assert file_uri(path) == f"file://{uri}"


@pytest.mark.parametrize(
    "name",
    [
        "con.charterdesk",
        "NUL",
        "Com1 .x",
        "aux.charterdesk",
        "a:b",
        "a?",
        "ends.",
        "space ",
        "a\tb",
    ],
)
def test_names_that_windows_cannot_hold_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Problem, match="Windows does not allow"):
        require_portable_name(PurePosixPath("/media") / name)
    with pytest.raises(Problem, match="Windows does not allow"):
        Workspace.create(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["ورشة خميسات.charterdesk", "console.x", "com.charterdesk", "été"])
def test_names_that_windows_can_hold_are_taken(tmp_path: Path, name: str) -> None:
    require_portable_name(PureWindowsPath("C:\\Users\\علي") / name)
    Workspace.create(tmp_path / name).close()


def test_a_path_of_250_characters_and_a_name_as_long_as_the_disk_takes_work(
    tmp_path: Path,
) -> None:
    folder = tmp_path / "علي" / ("و" * 60)
    folder.mkdir(parents=True)
    path = folder / ("م" * (250 - len(str(folder)) - 13) + ".charterdesk")
    assert len(str(path)) == 250
    with Workspace.create(path) as workspace:
        organisations.add_organisation(workspace, Texts(fr="Racines"))
        workspace.save_copy(folder / "c.charterdesk")
    with pytest.raises(Problem, match="too long for this disk"):
        Workspace.create(tmp_path / ("م" * 300))
