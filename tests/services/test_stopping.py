"""Whatever takes long is stopped wherever it asks, and then every file is as it was."""

from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from shutil import copy

import pytest

from charterdesk.model import Texts
from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.backups import (
    apply_restore,
    back_up,
    copy_backup,
    list_backups,
    plan_restore,
)
from charterdesk.services.charters import list_charters
from charterdesk.services.importing import apply_import, plan_import
from charterdesk.services.merging import apply_merge, plan_merge, write_collector_file
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisations,
    list_organisations,
    remove_organisations,
)
from charterdesk.services.protection import set_passphrase
from charterdesk.services.recovery import recover_workspace, replace_by_backup
from charterdesk.services.registration import register_signatures
from charterdesk.services.sample import write_sample
from charterdesk.services.signatories import (
    add_signatories,
    edit_signatories,
    list_signatories,
    remove_signatories,
)
from charterdesk.services.signing import change_status, sign_by_scans
from charterdesk.store import BackupReason, Workspace, connection, copies
from tests.services.test_attachments import PNG
from tests.services.test_importing import KHEMISSET

Work = Callable[[], object]
Preparing = Callable[[Workspace], Work]

PASSPHRASE = "الخميسات 2017"
TODAY = date(2026, 11, 28)
TIMES = 12
"""So many places are tried in which one work is stopped, from its first question to its last."""


def signatories_of(workspace: Workspace) -> list[str]:
    [charter] = list_charters(workspace)
    return [entry.signatory.id for entry in list_signatories(workspace, charter.id)]


def added(workspace: Workspace) -> list[str]:
    return [add_organisation(workspace, Texts(ar=f"جمعية رقم {number}")) for number in range(40)]


def backing_up(workspace: Workspace) -> Work:
    second = workspace.path.parent / "second"
    second.mkdir()
    return lambda: back_up(workspace, BackupReason.DAILY, second)


def setting_a_passphrase(workspace: Workspace) -> Work:
    back_up(workspace, BackupReason.DAILY)
    back_up(workspace, BackupReason.IMPORT)
    return lambda: set_passphrase(workspace, None, PASSPHRASE)


def removing_a_passphrase(workspace: Workspace) -> Work:
    back_up(workspace, BackupReason.DAILY)
    set_passphrase(workspace, None, PASSPHRASE)
    return lambda: set_passphrase(workspace, PASSPHRASE, None)


def saving_a_copy(workspace: Workspace) -> Work:
    target = workspace.path.with_name("copy.charterdesk")
    target.write_bytes(b"what was there")
    return lambda: workspace.save_copy(target)


def copying_a_backup(workspace: Workspace) -> Work:
    [backup] = back_up(workspace, BackupReason.DAILY)
    return lambda: copy_backup(backup.path, workspace.path.with_name("copy.charterdesk"))


def writing_the_sample(workspace: Workspace) -> Work:
    return lambda: write_sample(workspace.path.with_name("sample.charterdesk"))


def making_a_collector_file(workspace: Workspace) -> Work:
    [charter] = list_charters(workspace)
    target = workspace.path.with_name("collector.charterdesk")
    return lambda: write_collector_file(workspace, charter.id, target)


def recovering(workspace: Workspace) -> Work:
    damaged = workspace.path.with_name("damaged.charterdesk")
    copy(workspace.path, damaged)
    target = workspace.path.with_name("recovered.charterdesk")
    return lambda: recover_workspace(damaged, target)


def putting_a_backup_in_its_place(workspace: Workspace) -> Work:
    [backup] = back_up(workspace, BackupReason.DAILY)
    damaged = workspace.path.with_name("damaged.charterdesk")
    damaged.write_bytes(b"damaged" * 1_000)
    return lambda: replace_by_backup(damaged, backup)


def bringing_a_backup_back(workspace: Workspace) -> Work:
    back_up(workspace, BackupReason.DAILY)
    added(workspace)
    plan = plan_restore(workspace, list_backups(workspace.path)[0])
    return lambda: apply_restore(workspace, plan)


def merging(workspace: Workspace) -> Work:
    other = workspace.path.with_name("other.charterdesk")
    workspace.save_copy(other)
    with Workspace(other) as theirs:
        added(theirs)
        plan = plan_merge(workspace, theirs)
    return lambda: apply_merge(workspace, plan)


def importing(workspace: Workspace) -> Work:
    plan = plan_import(workspace, KHEMISSET)
    return lambda: apply_import(workspace, plan)


def listing_many(workspace: Workspace) -> Work:
    [charter], bodies = list_charters(workspace), added(workspace)
    return lambda: add_signatories(workspace, charter.id, bodies)


def editing_signatories(workspace: Workspace) -> Work:
    return lambda: edit_signatories(workspace, signatories_of(workspace), place="الخميسات")


def registering(workspace: Workspace) -> Work:
    [charter], bodies = list_charters(workspace), added(workspace)
    ids = add_signatories(workspace, charter.id, bodies)
    return lambda: register_signatures(workspace, ids, TODAY)


def changing_the_status(workspace: Workspace) -> Work:
    ids, withdrawn = signatories_of(workspace), SignatoryStatus.WITHDRAWN
    return lambda: change_status(workspace, ids, withdrawn, TODAY, "reason")


def keeping_scans(workspace: Workspace) -> Work:

    scans = [(one, "scan.png", PNG) for one in signatories_of(workspace)]
    return lambda: sign_by_scans(workspace, scans, TODAY)


def taking_off_the_list(workspace: Workspace) -> Work:
    [charter], bodies = list_charters(workspace), added(workspace)
    ids = add_signatories(workspace, charter.id, bodies)
    return lambda: remove_signatories(workspace, ids)


def editing_organisations(workspace: Workspace) -> Work:
    ids = [one.id for one in list_organisations(workspace)]
    return lambda: edit_organisations(workspace, ids, region="الرباط")


def removing_organisations(workspace: Workspace) -> Work:
    ids = added(workspace)
    return lambda: remove_organisations(workspace, ids)


def undoing(workspace: Workspace) -> Work:
    edit_organisations(workspace, [one.id for one in list_organisations(workspace)], region="?")
    return workspace.undo


def redoing(workspace: Workspace) -> Work:
    undoing(workspace)()
    return workspace.redo


def undoing_to_a_point(workspace: Workspace) -> Work:
    step = workspace.undoable()
    assert step is not None
    added(workspace)
    return lambda: workspace.undo_to(step.number)


def taking_a_step_back(workspace: Workspace) -> Work:
    undoing(workspace)
    step = workspace.undoable()
    assert step is not None
    added(workspace)
    return lambda: workspace.take_back(step.number)


@pytest.mark.parametrize(
    "prepare",
    [
        backing_up, setting_a_passphrase, removing_a_passphrase, saving_a_copy, copying_a_backup,
        writing_the_sample, making_a_collector_file, recovering, putting_a_backup_in_its_place,
        bringing_a_backup_back, merging, importing, listing_many, editing_signatories, registering,
        changing_the_status, keeping_scans, taking_off_the_list, editing_organisations,
        removing_organisations, undoing, redoing, undoing_to_a_point, taking_a_step_back,
    ],
)  # fmt: skip
def test_what_is_stopped_leaves_every_file_as_it_was(
    sample: Workspace, prepare: Preparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (connection, copies):  # a small file is looked at as often as a large one
        monkeypatch.setattr(module, "ASK_EVERY", 500)
    monkeypatch.setattr(copies, "_AT_ONCE", 4_096)
    work = prepare(sample)
    folder = sample.path.parent
    before = digests(folder)
    asked = told = 0

    def stop_at(last: int) -> Callable[[], bool]:
        def cancelled() -> bool:
            nonlocal asked
            asked += 1
            return asked >= last

        return cancelled

    def tell(done: int, total: int) -> None:
        nonlocal told
        assert 0 <= done <= total
        told += 1

    last, stopped = 1, 0
    while True:
        asked = 0
        try:
            with watched(tell, stop_at(last)):
                work()
        except Cancelled:
            stopped += 1
            assert digests(folder) == before, f"stopped at question {last}"
        else:
            break
        last += max(1, last // TIMES)
    assert stopped >= TIMES
    assert told > 0
    assert digests(folder) != before  # and asked to the end, it was done
    assert sample.integrity_faults() == []


def digests(folder: Path) -> dict[str, str]:
    """Return what is in each file of a folder, but for the note that says who has one open."""
    return dict(_digests(folder))


def _digests(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.name.endswith("-open"):
            yield str(path.relative_to(folder)), sha256(path.read_bytes()).hexdigest()
