from datetime import UTC, date, datetime, timedelta

import pytest

from charterdesk.model import Organisation, Provision, Texts
from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.amendments import add_amendment, answer_amendment
from charterdesk.services.charters import add_charter, add_provision, edit_charter, find_charter
from charterdesk.services.comparing import read_rows, row_name
from charterdesk.services.consultations import add_consultation, invite
from charterdesk.services.history import (
    list_authors,
    list_field_changes,
    list_history,
)
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    remove_organisations,
)
from charterdesk.services.signatories import add_signatory, remove_signatories
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.snapshots import snapshot


def test_the_history_says_who_did_what_and_what_was_taken_back(workspace: Workspace) -> None:
    organisation = add_organisation(workspace, Texts(ar="جذور"))
    workspace.author = "عادل"
    edit_organisation(workspace, organisation, city="الرباط", name=Texts(ar="جذور", fr="Racines"))
    workspace.undo()
    undo, edit, added = list_history(workspace)
    assert [entry.label for entry in (undo, edit, added)] == [
        "Edit organisation", "Edit organisation", "Add organisation",
    ]  # fmt: skip
    assert (edit.taken_back, added.taken_back) == (True, False)
    assert (added.author, edit.author, added.detail) == ("ليلى", "عادل", "جذور")
    assert datetime.now(UTC) - added.made_at < timedelta(minutes=5)
    assert set(list_authors(workspace)) == {"ليلى", "عادل"}
    changes = {change.field: change for change in list_field_changes(workspace, edit.number)}
    assert (changes["city"].before, changes["city"].after) == ("", "الرباط")
    assert (changes["name"].before, changes["name"].after) == ("جذور", "جذور\nRacines")
    assert changes["city"].name == "جذور"


def test_the_history_is_filtered_by_text_person_day_and_entity(sample: Workspace) -> None:
    sample.author = "عادل"
    charter = find_charter(sample)
    edit_charter(sample, charter.id, country="YE")
    organisation = add_organisation(sample, Texts(ar="منظمة الأمل"))
    assert [entry.detail for entry in list_history(sample, text="الامل")] == ["منظمة الأمل"]
    assert len(list_history(sample, author="عادل")) == 2
    assert len(list_history(sample, row_ids=[charter.id])) == 2
    assert len(list_history(sample, row_ids=[organisation])) == 1
    today = datetime.now(UTC).date()
    assert len(list_history(sample, since=today - timedelta(1), until=today)) == 3
    assert list_history(sample, until=today - timedelta(2)) == []


def test_a_provision_is_called_by_its_words_without_their_looks(workspace: Workspace) -> None:
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    text = Texts(ar="نلتزم **تماما** بهذا")
    provision = add_provision(workspace, charter, ProvisionKind.COMMITMENT, text, 0)
    [entry, *_] = list_history(workspace)
    names = {change.name for change in list_field_changes(workspace, entry.number)}
    assert names == {entry.detail} == {"نلتزم تماما بهذا"}
    name = row_name(read_rows(workspace), (Provision.__tablename__, provision))
    assert name == "نلتزم تماما بهذا"


def test_undoing_to_a_point_leaves_what_was_then(workspace: Workspace) -> None:
    add_organisation(workspace, Texts(ar="جذور"))
    step = list_history(workspace)[0].number
    then = snapshot(workspace)
    for name in ("أزطا", "ترانسبرانسي"):
        add_organisation(workspace, Texts(ar=name))
    assert workspace.undo_to(step) == ()
    assert snapshot(workspace) == then


def test_undoing_to_a_point_happens_wholly_or_not_at_all(workspace: Workspace) -> None:
    add_organisation(workspace, Texts(ar="جذور"))
    step = list_history(workspace)[0].number
    for name in ("أزطا", "ترانسبرانسي", "بيان"):
        add_organisation(workspace, Texts(ar=name))
    before = snapshot(workspace)
    steps = len(list_history(workspace))
    told: list[tuple[int, int]] = []
    with (
        pytest.raises(Cancelled),
        watched(lambda done, total: told.append((done, total)), lambda: len(told) == 3),
    ):
        workspace.undo_to(step)
    assert told == [(0, 3), (0, 3), (1, 3)]  # each row of a step is put back, then written down
    assert snapshot(workspace) == before
    assert len(list_history(workspace)) == steps
    workspace.undo_to(step)
    for _ in range(3):
        workspace.redo()
    assert snapshot(workspace) == before


def test_taking_back_an_import_can_be_stopped(workspace: Workspace) -> None:
    with workspace.change("Import organisations") as session:
        session.add_all(Organisation(name=Texts(fr=f"Association {n}")) for n in range(120))
    step = list_history(workspace)[0].number
    before = snapshot(workspace)
    told: list[int] = []
    with (
        pytest.raises(Cancelled),
        watched(lambda done, _: told.append(done), lambda: len(told) == 51),
    ):
        workspace.take_back(step)
    assert told == list(range(51))
    assert snapshot(workspace) == before
    assert workspace.take_back(step) == ()
    assert list_history(workspace)[0].reverts == step


def test_a_step_without_words_is_about_what_it_touched_first(workspace: Workspace) -> None:
    add_consulted_draft_of(workspace)
    about = {entry.label: entry.about for entry in reversed(list_history(workspace))}
    assert about == {
        "Add organisation": "جذور", "Edit organisation": "جذور", "Add charter": "ميثاق",
        "Add provision": "نلتزم بالمتابعة", "Open consultation": "ميثاق",
        "Invite to consultation": "جذور …", "Add amendment": "جذور", "Answer amendment": "جذور",
        "Freeze version": "1",
    }  # fmt: skip
    assert [entry.label for entry in list_history(workspace, text="المتابعة")] == ["Add provision"]


def test_a_step_is_about_what_was_removed_since(workspace: Workspace) -> None:
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    body = add_organisation(workspace, Texts(ar="جذور"))
    signatory = add_signatory(workspace, charter, body)
    remove_signatories(workspace, [signatory])
    remove_organisations(workspace, [body])
    labels = {entry.label: entry for entry in list_history(workspace)}
    assert labels["Add signatory"].about == labels["Remove signatory"].about == "جذور"
    assert labels["Remove organisation"].about == "جذور"
    [name] = {one.name for one in list_field_changes(workspace, labels["Add signatory"].number)}
    assert name == "جذور"


def add_consulted_draft_of(workspace: Workspace) -> None:
    bodies = [add_organisation(workspace, Texts(ar=name)) for name in ("أزطا", "جذور")]
    edit_organisation(workspace, bodies[1], city="الرباط")
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    text = Texts(ar="نلتزم بالمتابعة")
    provision = add_provision(workspace, charter, ProvisionKind.COMMITMENT, text, 0)
    day = date(2026, 11, 2)
    consultation = add_consultation(workspace, charter, day, day)
    invite(workspace, consultation, reversed(bodies))
    amendment = add_amendment(
        workspace, charter, AmendmentKind.DELETE, day, provision, organisation_id=bodies[1]
    )
    answer_amendment(workspace, amendment, AmendmentStatus.REJECTED, "ضروري")
    freeze_version(workspace, charter)


def test_what_was_written_down_of_a_step_is_told_in_the_language_that_is_asked_for(
    workspace: Workspace,
) -> None:
    charter = add_charter(workspace, Texts(ar="ميثاق المتابعة", fr="Charte de suivi"))
    add_provision(
        workspace, charter, ProvisionKind.COMMITMENT, Texts(ar="نلتزم **بالنشر**", fr="Publier"), 0
    )
    add_organisation(workspace, Texts(ar="جذور", fr="Racines"))
    for language, told in (
        ("fr", ["Charte de suivi", "Publier", "Racines"]),
        ("ar", ["ميثاق المتابعة", "نلتزم بالنشر", "جذور"]),
    ):
        steps = reversed(list_history(workspace, language=language))
        assert [entry.about for entry in steps] == told


def test_what_was_written_down_and_is_no_name_stays_as_it_is(workspace: Workspace) -> None:
    with workspace.change("Import organisations", "list.xlsx") as session:
        session.add(Organisation(name=Texts(ar="جذور", fr="Racines")))
    assert list_history(workspace, language="fr")[0].about == "list.xlsx"


def test_an_amendment_without_organisation_is_called_by_what_it_is_about(
    workspace: Workspace,
) -> None:
    charter = add_charter(workspace, Texts(ar="ميثاق المتابعة"))
    part = add_provision(workspace, charter, ProvisionKind.COMMITMENT, Texts(ar="نلتزم بالنشر"), 0)
    day = date(2026, 11, 12)
    add_amendment(workspace, charter, AmendmentKind.DELETE, day, part)
    assert list_history(workspace)[0].about == "نلتزم بالنشر"
    add_amendment(workspace, charter, AmendmentKind.GENERAL, day, comment="النص واضح")
    assert list_history(workspace)[0].about == "النص واضح"
