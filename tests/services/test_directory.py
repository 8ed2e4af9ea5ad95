from collections.abc import Iterator
from pathlib import Path

import pytest

from charterdesk.model import Organisation, OrganisationKind, Texts
from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.services import directory
from charterdesk.services.directory import (
    ListedOrganisation,
    directory_order,
    read_changes,
    read_directory,
)
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    find_organisation,
    list_organisations,
    remove_organisations,
)
from charterdesk.store import Workspace

_COUNT = 25


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr(directory, "_PORTION", 10)
    with Workspace.create(tmp_path / "directory.charterdesk") as workspace:
        with workspace.change("Test") as session:
            session.add_all(
                Organisation(name=Texts(ar=f"جمعية {number * 7 % _COUNT}"), emails=("a@b.org",))
                for number in range(_COUNT)
            )
        yield workspace


def test_portions_bring_every_organisation_in_the_directory_s_order(workspace: Workspace) -> None:
    told: list[tuple[int, int]] = []
    with watched(lambda *so_far: told.append(so_far)):
        read = read_directory(workspace)
    whole = list_organisations(workspace)
    assert [one.id for one in read.organisations] == [one.id for one in whole]
    for light, complete in zip(read.organisations, whole, strict=True):
        for field in ListedOrganisation._fields:
            assert getattr(light, field) == getattr(complete, field)
    assert told == [(0, _COUNT), (10, _COUNT), (20, _COUNT)]


def test_reading_can_be_stopped(workspace: Workspace) -> None:
    with pytest.raises(Cancelled), watched(cancelled=lambda: True):
        read_directory(workspace)


def test_what_changes_between_two_portions_is_read_afterwards(workspace: Workspace) -> None:
    added: list[str] = []

    def interfere(done: int, total: int) -> None:
        if done == 20:
            added.append(add_organisation(workspace, Texts(ar="منظمة"), city="صنعاء"))

    with watched(interfere):
        read = read_directory(workspace)
    changes = read_changes(workspace, read.step)
    assert changes is not None
    assert [(one.id, one.city) for one in changes.organisations] == [(added[0], "صنعاء")]
    assert changes.removed == frozenset()


def test_only_what_changed_is_read_again_undoing_included(workspace: Workspace) -> None:
    read = read_directory(workspace)
    first, second = read.organisations[:2]
    edit_organisation(workspace, first.id, city="عدن")
    remove_organisations(workspace, [second.id])
    changes = read_changes(workspace, read.step)
    assert changes is not None
    assert [(one.id, one.city) for one in changes.organisations] == [(first.id, "عدن")]
    assert changes.removed == {second.id}
    assert find_organisation(workspace, second.id) is None
    workspace.undo()
    again = read_changes(workspace, changes.step)
    assert again is not None
    assert list(again.organisations) == [second]
    assert again.step > changes.step > read.step


def test_so_many_changes_are_read_with_all_others(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory, "_MOST_CHANGES", 3)
    assert read_changes(workspace, 0) is None


def test_one_row_that_changed_often_hides_no_other(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = read_directory(workspace)
    monkeypatch.setattr(directory, "_MOST_CHANGES", 3)
    first, second = read.organisations[:2]
    for city in ("عدن", "حلب", "صور", "فاس"):
        edit_organisation(workspace, first.id, city=city)
    edit_organisation(workspace, second.id, city="سلا")
    assert read_changes(workspace, read.step) is None


def test_the_order_is_that_of_the_first_name_folded() -> None:
    names = ("إبداع", "أمل 10", "امل 9")
    rows = [
        ListedOrganisation("", Texts(ar=name), "", (), OrganisationKind.OTHER, "", "", (), ())
        for name in names
    ]
    assert [row.name["ar"] for row in sorted(rows, key=directory_order)] == [
        "إبداع",
        "امل 9",
        "أمل 10",
    ]
