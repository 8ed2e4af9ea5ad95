import os
import subprocess
import sys
import traceback
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.faultreport import fault_report
from charterdesk.model import Organisation, Problem, Texts
from charterdesk.services import organisations
from charterdesk.services.backups import apply_restore, back_up, list_backups, plan_restore
from charterdesk.services.protection import (
    Strength,
    estimate_bits,
    estimate_strength,
    protect_backups,
    set_passphrase,
)
from charterdesk.store import BackupReason, DamageProblem, PassphraseProblem, Workspace
from tests.snapshots import snapshot

_PASSPHRASE = "زيتون الجبل 17 été'\""
_NAME = "الشبكة السرية للاختبار"


def _found(folder: Path, text: str) -> list[str]:
    """Return the files under a folder that hold a text."""
    needles = (text.encode(), text.encode("utf-16-le"))
    return [
        str(path)
        for path in folder.rglob("*")
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


@pytest.fixture
def named(sample: Workspace) -> Workspace:
    organisations.add_organisation(sample, Texts(ar=_NAME))
    back_up(sample, BackupReason.IMPORT)
    assert len(_found(sample.path.parent, _NAME)) == 2
    return sample


def test_a_passphrase_hides_the_workspace_and_its_backups(named: Workspace) -> None:
    expected = snapshot(named)
    done = set_passphrase(named, None, _PASSPHRASE)
    assert (done.done, done.kept, done.removed) == (1, (), ())
    assert named.encrypted
    assert _found(named.path.parent, _NAME) == []
    assert snapshot(named) == expected
    named.undo()
    named.redo()
    named.close()
    with pytest.raises(PassphraseProblem, match="protected by a passphrase"):
        Workspace(named.path)
    with pytest.raises(PassphraseProblem, match="does not open"):
        Workspace(named.path, passphrase=_PASSPHRASE + " ")
    with Workspace(named.path, passphrase=_PASSPHRASE) as opened:
        assert snapshot(opened) == expected
        assert opened.integrity_faults() == []


def test_nothing_written_afterwards_is_plain(
    named: Workspace, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path_factory.mktemp("temporary")
    monkeypatch.setenv("TMPDIR", str(temporary))
    set_passphrase(named, None, _PASSPHRASE)
    with named.change("Edit") as session:
        session.add_all(Organisation(name=Texts(ar=f"{_NAME} {n}")) for n in range(3000))
        session.flush()
        assert list(named.path.parent.glob("*-journal"))
        assert _found(named.path.parent, _NAME) == _found(temporary, _NAME) == []
    named.save_copy(named.path.with_name("copy.charterdesk"))
    (backup,) = back_up(named, BackupReason.IMPORT)
    apply_restore(named, plan_restore(named, backup))
    assert _found(named.path.parent, _NAME) == _found(temporary, _NAME) == []


def test_a_passphrase_is_changed_and_removed(named: Workspace) -> None:
    expected = snapshot(named)
    set_passphrase(named, None, "first one")
    with pytest.raises(PassphraseProblem, match="not the passphrase"):
        set_passphrase(named, "wrong", "second")
    set_passphrase(named, "first one", "second")
    backups = list_backups(named.path)
    for backup in backups:
        with pytest.raises(PassphraseProblem):
            Workspace(backup.path, passphrase="first one", read_only=True)
        Workspace(backup.path, passphrase="second", read_only=True).close()
    set_passphrase(named, "second", None)
    assert not named.encrypted
    assert len(_found(named.path.parent, _NAME)) == 2
    assert snapshot(named) == expected
    with Workspace(named.path) as opened:
        assert snapshot(opened) == expected
    assert len(plan_restore(named, backups[0]).differences) == 0


def test_the_same_passphrase_typed_on_another_keyboard_opens(sample: Workspace) -> None:
    set_passphrase(sample, None, "e\u0301te\u0301")
    sample.close()
    with Workspace(sample.path, passphrase="\u00e9t\u00e9") as opened:
        assert opened.encrypted


def test_a_plain_backup_that_was_left_behind_is_hidden_later(named: Workspace) -> None:
    with named.under_passphrase(_PASSPHRASE):  # and killed before the backups
        pass
    assert len(_found(named.path.parent, _NAME)) == 1
    assert protect_backups(named).done == 1
    assert _found(named.path.parent, _NAME) == []


def test_a_backup_that_cannot_be_read_is_removed_rather_than_left_plain(named: Workspace) -> None:
    back_up(named, BackupReason.DAILY)
    damaged, whole = (backup.path for backup in list_backups(named.path))
    content = bytearray(damaged.read_bytes())
    for page in range(2, len(content) // 4096, 2):
        content[page * 4096 : page * 4096 + 8] = b"\xff" * 8
    damaged.write_bytes(content)
    done = set_passphrase(named, None, _PASSPHRASE)
    assert (done.done, done.removed) == (1, (damaged.name,))
    assert not damaged.exists()
    assert whole.exists()


@pytest.mark.parametrize("passphrase", ["", "  "])
def test_an_empty_passphrase_is_none(sample: Workspace, passphrase: str) -> None:
    with pytest.raises(Problem, match="passphrase is empty"):
        set_passphrase(sample, None, passphrase)
    assert not sample.encrypted


def test_a_wrong_passphrase_changes_nothing_and_leaves_no_trace(
    sample: Workspace, capfd: pytest.CaptureFixture[str]
) -> None:
    set_passphrase(sample, None, _PASSPHRASE)
    sample.close()
    before = sample.path.read_bytes()
    wrong = " ".join(("hunter", "two"))
    with pytest.raises(PassphraseProblem) as fault:
        Workspace(sample.path, passphrase=wrong)
    assert sample.path.read_bytes() == before
    assert [entry.name for entry in sample.path.parent.iterdir()] == [sample.path.name]
    seen = "".join(traceback.format_exception(fault.value)) + repr(fault.value.__dict__)
    seen += repr(sample) + fault_report(fault.type, fault.tb) + "".join(capfd.readouterr())
    assert wrong not in seen
    assert _PASSPHRASE not in seen


@pytest.mark.parametrize("cut", [1, 4096])
def test_an_encrypted_file_that_was_cut_short_is_refused(sample: Workspace, cut: int) -> None:
    set_passphrase(sample, None, _PASSPHRASE)
    sample.close()
    sample.path.write_bytes(sample.path.read_bytes()[:-cut])
    before = sample.path.read_bytes()
    with pytest.raises(Problem):
        Workspace(sample.path, passphrase=_PASSPHRASE)
    assert sample.path.read_bytes() == before


def test_every_flipped_bit_of_an_encrypted_file_is_found(sample: Workspace) -> None:
    set_passphrase(sample, None, _PASSPHRASE)
    sample.close()
    content = bytearray(sample.path.read_bytes())
    content[len(content) // 2] ^= 1
    sample.path.write_bytes(content)
    with pytest.raises(DamageProblem):
        Workspace(sample.path, passphrase=_PASSPHRASE)


@pytest.mark.skipif(os.name != "posix", reason="disks are mounted so on POSIX")
def test_a_full_disk_leaves_the_workspace_as_it_was(named: Workspace) -> None:
    script = f"""
import resource, signal, sys
from pathlib import Path
from charterdesk.model import Problem
from charterdesk.services.protection import set_passphrase
from charterdesk.store import Workspace
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Workspace(Path({str(named.path)!r})) as workspace:
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
    try:
        set_passphrase(workspace, None, "abc def")
    except Problem as problem:
        print(problem)
"""
    named.close()
    before = named.path.read_bytes()
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.count("\n") == 1
    assert named.path.read_bytes() == before
    assert not list(named.path.parent.glob("*-new*"))


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.WEAK),
        ("123456789012", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("السلام عليكم", Strength.WEAK),
        ("password", Strength.WEAK),
        ("Khemisset2017", Strength.FAIR),
        ("زيتون الجبل يشرق صباحا فوق", Strength.FAIR),
        ("زيتون الجبل يشرق صباحا فوق القرية 4821", Strength.STRONG),
        ("g7#Kp2!vQ9z$Lm", Strength.STRONG),
    ],
)
def test_the_strength_is_honest(passphrase: str, strength: Strength) -> None:
    assert estimate_strength(passphrase) is strength


@given(st.text(max_size=20), st.text("abcdefghijklm 0123", min_size=1, max_size=5))
def test_a_word_more_is_never_weaker(passphrase: str, word: str) -> None:
    assert estimate_bits(f"{passphrase} {word}") >= estimate_bits(passphrase)
