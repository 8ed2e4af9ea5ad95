"""Members, coordinators and responsibilities, and translations that their text moved on from."""

from datetime import date

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.model.charters import outdated_languages
from charterdesk.model.consultations import AmendmentKind
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.amendments import accept_amendment, add_amendment
from charterdesk.services.charters import (
    add_provision,
    confirm_translation,
    edit_provision_text,
    join_provision,
    load_charter,
    remove_provision,
    split_provision,
)
from charterdesk.services.checking import check_charter
from charterdesk.services.duplicates import merge_organisations
from charterdesk.services.groups import (
    add_group,
    move_group,
    remove_group,
    set_members,
    set_responsible,
)
from charterdesk.services.organisations import add_organisation, remove_organisations
from charterdesk.services.versions import freeze_version, restore_version
from charterdesk.store import Workspace
from tests.services.drafts import add_draft


@pytest.fixture
def bodies(workspace: Workspace) -> list[str]:
    return [add_organisation(workspace, Texts(ar=f"جمعية {name}")) for name in ("أ", "ب", "ج")]


def members(workspace: Workspace, charter_id: str) -> dict[str, bool]:
    content = load_charter(workspace, charter_id)
    return {member.organisation_id: member.coordinates for member in content.members}


def test_a_group_has_members_and_one_of_them_coordinates(
    workspace: Workspace, bodies: list[str]
) -> None:
    charter_id = add_draft(workspace)
    group = add_group(workspace, charter_id, Texts(ar="النساء"))
    set_members(workspace, group, bodies[:2], bodies[0])
    assert members(workspace, charter_id) == {bodies[0]: True, bodies[1]: False}
    set_members(workspace, group, bodies[1:], bodies[2])
    assert members(workspace, charter_id) == {bodies[1]: False, bodies[2]: True}
    with pytest.raises(Problem, match="must work in it"):
        set_members(workspace, group, bodies[1:], bodies[0])
    workspace.undo()
    assert members(workspace, charter_id) == {bodies[0]: True, bodies[1]: False}
    remove_group(workspace, group)
    assert members(workspace, charter_id) == {}


def test_groups_keep_their_order_when_one_goes_and_another_comes(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    first, second, third = (add_group(workspace, charter_id, Texts(ar=name)) for name in "أبج")
    remove_group(workspace, first)
    fourth = add_group(workspace, charter_id, Texts(ar="د"))
    groups = load_charter(workspace, charter_id).groups
    assert [group.id for group in groups] == [second, third, fourth]
    assert [group.position for group in groups] == [0, 1, 2]
    move_group(workspace, fourth, 0)
    groups = load_charter(workspace, charter_id).groups
    assert [group.id for group in groups] == [fourth, second, third]


def test_a_group_without_coordinator_is_found_once_anybody_is_in_a_group(
    workspace: Workspace, bodies: list[str]
) -> None:
    charter_id = add_draft(workspace)
    group = add_group(workspace, charter_id, Texts(ar="النساء"))

    def found() -> list[str | None]:
        findings = check_charter(load_charter(workspace, charter_id))
        return [one.entity_id for one in findings if one.code == "group-without-coordinator"]

    assert found() == []
    set_members(workspace, group, bodies)
    assert found() == [group]
    set_members(workspace, group, bodies, bodies[1])
    assert found() == []


def test_responsibilities_follow_their_commitment_and_their_organisation(
    workspace: Workspace, bodies: list[str]
) -> None:
    charter_id = add_draft(workspace)
    text = Texts(ar="ننظم دورات. وننشر تقريرا")
    part = add_provision(workspace, charter_id, ProvisionKind.COMMITMENT, text, 99)

    def responsible() -> set[tuple[str, str]]:
        return set(load_charter(workspace, charter_id).responsibilities)

    set_responsible(workspace, part, bodies[:2])
    second = split_provision(workspace, part, "ar", 11)
    assert responsible() == {(one, body) for one in (part, second) for body in bodies[:2]}
    set_responsible(workspace, second, bodies[2:])
    join_provision(workspace, second)
    assert responsible() == {(part, body) for body in bodies}
    merge_organisations(workspace, bodies[0], [bodies[1]])
    assert responsible() == {(part, bodies[0]), (part, bodies[2])}
    remove_organisations(workspace, [bodies[2]])
    assert responsible() == {(part, bodies[0])}
    remove_provision(workspace, part)
    assert responsible() == set()


def test_merging_organisations_keeps_one_place_in_a_group_and_its_coordination(
    workspace: Workspace, bodies: list[str]
) -> None:
    charter_id = add_draft(workspace)
    group = add_group(workspace, charter_id, Texts(ar="النساء"))
    set_members(workspace, group, bodies[:2], bodies[1])
    merge_organisations(workspace, bodies[0], [bodies[1]])
    assert members(workspace, charter_id) == {bodies[0]: True}


def test_a_translation_is_out_of_date_once_the_authentic_text_moves_on(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)
    text = Texts(ar="النص الأول", fr="Le premier texte")
    part = add_provision(workspace, charter_id, ProvisionKind.PARAGRAPH, text, 99)

    def outdated() -> set[str]:
        provisions = load_charter(workspace, charter_id).provisions
        [found] = [provision for provision in provisions if provision.id == part]
        return set(outdated_languages(found, "ar"))

    assert outdated() == set()
    edit_provision_text(workspace, part, "ar", "النص  الأول ")  # white space alone
    assert outdated() == set()
    edit_provision_text(workspace, part, "ar", "النص الثاني")
    assert outdated() == {"fr"}
    edit_provision_text(workspace, part, "en", "The second text")
    assert outdated() == {"fr"}
    confirm_translation(workspace, part, "fr")
    assert outdated() == set()
    edit_provision_text(workspace, part, "ar", "النص الثالث")
    assert outdated() == {"fr", "en"}
    edit_provision_text(workspace, part, "fr", "Le troisième texte")
    assert outdated() == {"en"}
    edit_provision_text(workspace, part, "en", "")
    assert outdated() == set()
    workspace.undo()
    workspace.undo()
    workspace.undo()
    assert outdated() == set()


def test_every_way_to_change_the_text_leaves_its_translations_behind(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)

    def add() -> str:
        text = Texts(ar="ننظم دورات. وننشر تقريرا", fr="Nous formons. Nous publions")
        return add_provision(workspace, charter_id, ProvisionKind.COMMITMENT, text, 99)

    def outdated(part_id: str) -> bool:
        provisions = load_charter(workspace, charter_id).provisions
        [found] = [part for part in provisions if part.id == part_id]
        return bool(outdated_languages(found, "ar"))

    amended, split, joined, follower = add(), add(), add(), add()
    amendment = add_amendment(
        workspace, charter_id, AmendmentKind.REPLACE, date(2026, 1, 1), amended,
        proposed="ننظم ورشات. وننشر تقريرا",
    )  # fmt: skip
    accept_amendment(workspace, amendment, "أوضح")
    assert outdated(amended)
    split_provision(workspace, split, "ar", 11)
    assert outdated(split)
    join_provision(workspace, follower)
    assert not outdated(joined)  # both languages were joined
    edit_provision_text(workspace, joined, "ar", "نص آخر")
    last = add()
    assert outdated(joined)
    join_provision(workspace, last)
    assert outdated(joined)  # what was behind stays behind
    version = freeze_version(workspace, charter_id)
    edit_provision_text(workspace, amended, "fr", "Nous animons des ateliers")
    restore_version(workspace, version)
    assert not outdated(amended)  # a version keeps its texts as they stood together


def test_a_name_is_checked_as_it_is_written_and_a_commitment_as_it_is_read(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)
    add_group(workspace, charter_id, Texts(ar="*الماء*"))
    add_provision(workspace, charter_id, ProvisionKind.COMMITMENT, Texts(ar="نلتزم **بكل** شيء"), 0)
    said = {
        value
        for finding in check_charter(load_charter(workspace, charter_id))
        for value in finding.parameters.values()
    }
    assert {"*الماء*", "نلتزم بكل شيء"} <= said
