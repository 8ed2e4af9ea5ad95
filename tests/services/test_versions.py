import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from charterdesk.model import CharterVersion, Problem, Texts
from charterdesk.model.canonical import canonical_hash
from charterdesk.model.terms import CharterStatus, ProvisionKind, SignatoryStatus
from charterdesk.services.adoption import adopt_version
from charterdesk.services.attachments import list_attachments, read_attachment
from charterdesk.services.charters import (
    add_provision,
    edit_charter,
    edit_provision_text,
    find_charter,
    load_charter,
    move_provision,
    remove_provision,
)
from charterdesk.services.groups import add_group, map_commitment
from charterdesk.services.merging import apply_merge, plan_merge
from charterdesk.services.signing import Signature, sign
from charterdesk.services.versions import (
    compare_versions,
    freeze_version,
    list_versions,
    restore_version,
)
from charterdesk.store import Workspace
from tests.services.drafts import ADOPTED_ON, add_draft, add_listed, freeze_and_adopt
from tests.services.test_attachments import PNG
from tests.snapshots import snapshot

FORGE = """
DROP TRIGGER charter_version_is_frozen;
UPDATE charter_version SET text = replace(text, 'الدفاع', 'الحديث');
CREATE TRIGGER charter_version_is_frozen BEFORE UPDATE ON charter_version
BEGIN SELECT RAISE(ABORT, 'a frozen version cannot change'); END;
"""


def forge(path: Path) -> None:
    """Change a word of every frozen text as somebody with another program would."""
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(FORGE)


def test_a_version_is_the_text_as_it_was_with_its_hash(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    freeze_version(workspace, charter_id, "الأولى", "نقطة الانطلاق")
    before = load_charter(workspace, charter_id)
    edit_provision_text(workspace, before.provisions[0].id, "ar", "نص آخر")
    freeze_version(workspace, charter_id)
    first, second = list_versions(workspace, charter_id)
    assert (first.number, first.name, first.change_log) == (1, "الأولى", "نقطة الانطلاق")
    assert first.author == "ليلى"
    assert first.text == before.text
    assert first.hash == canonical_hash(before.text) != second.hash
    assert (second.number, second.is_intact) == (2, True)


def test_nothing_is_frozen_twice_and_an_empty_charter_not_at_all(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    freeze_version(workspace, charter_id)
    with pytest.raises(Problem, match="has not changed since version 1"):
        freeze_version(workspace, charter_id)
    for provision in load_charter(workspace, charter_id).provisions:
        remove_provision(workspace, provision.id)
    with pytest.raises(Problem, match="nothing to freeze"):
        freeze_version(workspace, charter_id)
    assert len(list_versions(workspace, charter_id)) == 1


def test_the_file_itself_refuses_to_change_a_frozen_text(workspace: Workspace) -> None:
    version_id = freeze_version(workspace, add_draft(workspace))
    with pytest.raises(IntegrityError, match="frozen"), workspace.change("Forge") as session:
        session.get_one(CharterVersion, version_id).name = "أخرى"


def test_a_text_that_was_altered_in_the_file_is_seen_and_used_for_nothing(
    workspace: Workspace, path: Path
) -> None:
    charter_id = add_draft(workspace)
    version_id = freeze_version(workspace, charter_id)
    workspace.close()
    forge(path)
    with Workspace(path) as opened:
        assert [version.is_intact for version in list_versions(opened, charter_id)] == [False]
        with pytest.raises(Problem, match="version 1 was altered"):
            restore_version(opened, version_id)
        with pytest.raises(Problem, match="version 1 was altered"):
            adopt_version(opened, version_id, ADOPTED_ON)


def test_going_back_to_a_version_is_one_step_and_keeps_what_provisions_are_mapped_to(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)
    first, second, third = load_charter(workspace, charter_id).provisions
    group = add_group(workspace, charter_id, Texts(ar="النساء"))
    map_commitment(workspace, second.id, group, mapped=True)
    version_id = freeze_version(workspace, charter_id)
    frozen = load_charter(workspace, charter_id)
    remove_provision(workspace, third.id)
    move_provision(workspace, second.id, 0)
    edit_provision_text(workspace, first.id, "fr", "Autre")
    add_provision(workspace, charter_id, ProvisionKind.CLOSING, Texts(ar="ختام"), 9)
    changed = snapshot(workspace)
    restore_version(workspace, version_id)
    restored = load_charter(workspace, charter_id)
    assert restored.text == frozen.text
    assert restored.mappings == frozen.mappings
    assert not compare_versions(workspace, version_id).is_changed
    workspace.undo()
    assert snapshot(workspace) == changed
    workspace.redo()
    assert load_charter(workspace, charter_id).text == frozen.text


def test_a_version_is_compared_with_another_and_with_the_draft(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    one = freeze_version(workspace, charter_id)
    provision = load_charter(workspace, charter_id).provisions[2]
    edit_provision_text(workspace, provision.id, "ar", "نلتزم بالدفاع عن حقوق الجميع")
    two = freeze_version(workspace, charter_id)
    changed = [part.is_changed for part in compare_versions(workspace, one, two).provisions]
    assert changed == [False, False, True]
    assert compare_versions(workspace, one) == compare_versions(workspace, one, two)
    assert not compare_versions(workspace, one, two, "fr").is_changed


def test_adoption_fixes_a_version_with_its_date_and_place(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    edit_charter(workspace, charter_id, status=CharterStatus.CONSULTATION)
    version_id = freeze_and_adopt(workspace, charter_id)
    content = load_charter(workspace, charter_id)
    assert content.charter.status is CharterStatus.ADOPTED
    assert content.charter.adopted_on == ADOPTED_ON
    assert content.charter.place == Texts(ar="الخميسات")
    assert content.adopted_version is not None
    assert content.adopted_version.id == version_id
    workspace.undo()
    assert load_charter(workspace, charter_id).charter.status is CharterStatus.CONSULTATION


def test_an_open_charter_stays_open_when_it_takes_a_later_version(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    freeze_and_adopt(workspace, charter_id)
    edit_charter(workspace, charter_id, status=CharterStatus.OPEN)
    provision = load_charter(workspace, charter_id).provisions[0]
    edit_provision_text(workspace, provision.id, "ar", "نحن الموقعين")
    later = freeze_version(workspace, charter_id)
    adopt_version(workspace, later, date(2018, 1, 1))
    charter = load_charter(workspace, charter_id).charter
    assert (charter.status, charter.adopted_version_id) == (CharterStatus.OPEN, later)
    assert charter.place == Texts(ar="الخميسات")


def test_a_text_without_its_own_language_is_not_adopted(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    add_provision(workspace, charter_id, ProvisionKind.CLOSING, Texts(fr="Fin"), 9)
    version_id = freeze_version(workspace, charter_id)
    with pytest.raises(Problem, match="Provision 4 has no text"):
        adopt_version(workspace, version_id, ADOPTED_ON)


@pytest.mark.parametrize(
    ("way", "refused"),
    [
        ([], CharterStatus.OPEN),
        ([], CharterStatus.ADOPTED),
        ([CharterStatus.CONSULTATION], CharterStatus.CLOSED),
        ([CharterStatus.CONSULTATION, CharterStatus.DRAFT], CharterStatus.SUPERSEDED),
    ],
)
def test_a_charter_takes_no_step_out_of_order(
    workspace: Workspace, way: list[CharterStatus], refused: CharterStatus
) -> None:
    charter_id = add_draft(workspace)
    for status in way:
        edit_charter(workspace, charter_id, status=status)
    with pytest.raises(Problem):
        edit_charter(workspace, charter_id, status=refused)


def test_a_superseded_charter_adopts_nothing_more(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    version_id = freeze_and_adopt(workspace, charter_id)
    edit_charter(workspace, charter_id, status=CharterStatus.SUPERSEDED)
    with pytest.raises(Problem, match="cannot become “adopted”"):
        adopt_version(workspace, version_id, ADOPTED_ON)


def test_the_hash_is_the_same_after_a_copy_a_migration_and_undo(
    sample: Workspace, tmp_path: Path
) -> None:
    charter = find_charter(sample)
    before = canonical_hash(load_charter(sample, charter.id).text)
    provision = load_charter(sample, charter.id).provisions[3]
    edit_provision_text(sample, provision.id, "ar", "آخر")
    assert canonical_hash(load_charter(sample, charter.id).text) != before
    sample.undo()
    assert canonical_hash(load_charter(sample, charter.id).text) == before
    sample.save_copy(tmp_path / "copy.charterdesk")
    old = tmp_path / "old.charterdesk"
    shutil.copy("tests/data/workspaces/schema-1.charterdesk", old)
    for stored in (tmp_path / "copy.charterdesk", old):
        with Workspace(stored) as opened:
            text = load_charter(opened, find_charter(opened).id).text
            assert canonical_hash(text) == before


def test_versions_signatures_and_scans_of_two_laptops_come_together(
    workspace: Workspace, tmp_path: Path
) -> None:
    charter_id = add_draft(workspace)
    mine, theirs = add_listed(workspace, charter_id, 2)
    freeze_and_adopt(workspace, charter_id)
    workspace.save_copy(tmp_path / "other.charterdesk")
    with Workspace(tmp_path / "other.charterdesk", "سلمى") as other:
        provision = load_charter(other, charter_id).provisions[1]
        edit_provision_text(other, provision.id, "ar", "نص آخر")
        freeze_version(other, charter_id, "عند سلمى")
        scan = Signature(signed_on=ADOPTED_ON, attachments=(("صفحة.png", PNG),))
        sign(other, [(theirs, scan)])
        hashes = [version.hash for version in list_versions(other, charter_id)]
        sign(workspace, [(mine, Signature(signed_on=ADOPTED_ON))])
        before = snapshot(workspace)
        apply_merge(workspace, plan_merge(workspace, other))
    merged = load_charter(workspace, charter_id)
    assert [version.hash for version in merged.versions] == hashes
    assert all(version.is_intact for version in merged.versions)
    assert {entry.signatory.status for entry in merged.signatories} == {SignatoryStatus.SIGNED}
    (kept,) = list_attachments(workspace, theirs)
    assert read_attachment(workspace, kept.id) == PNG
    workspace.undo()
    assert snapshot(workspace) == before
