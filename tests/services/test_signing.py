from datetime import date

import pytest

from charterdesk.model import Problem, Texts
from charterdesk.model.terms import CharterStatus, SignatoryStatus, SigningMethod
from charterdesk.model.transitions import SignatureRequirement, missing_of_signature
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.adoption import (
    adopt_version,
    require_of_signatures,
)
from charterdesk.services.attachments import list_attachments
from charterdesk.services.charters import edit_charter, edit_provision_text, load_charter
from charterdesk.services.checking import check_charter
from charterdesk.services.duplicates import merge_organisations
from charterdesk.services.organisations import add_organisation
from charterdesk.services.registration import register_new, register_signatures
from charterdesk.services.signatories import edit_signatories, remove_signatories
from charterdesk.services.signing import (
    Signature,
    adhere,
    answer_reconfirmation,
    ask_reconfirmation,
    change_status,
    list_refusals,
    sign,
    status_history,
)
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.services.drafts import ADOPTED_ON, add_draft, add_listed, freeze_and_adopt
from tests.snapshots import snapshot

LATER = date(2018, 3, 1)
ON_THE_DAY = Signature(signed_on=ADOPTED_ON, method=SigningMethod.PAPER)
STROKES = b'{"width": 100, "height": 50, "lines": [[[1, 2], [30.5, 40]]]}'


def reword(workspace: Workspace, charter_id: str, text: str) -> str:
    """Change a word of an adopted charter, adopt the new text and return its version's id."""
    provision = load_charter(workspace, charter_id).provisions[1]
    edit_provision_text(workspace, provision.id, "ar", text)
    version_id = freeze_version(workspace, charter_id)
    adopt_version(workspace, version_id, LATER)
    return version_id


def to_reconfirm(workspace: Workspace, charter_id: str) -> list[str]:
    content = load_charter(workspace, charter_id)
    assert content.adopted_version is not None
    return [entry.signatory.id for entry in content.to_reconfirm(content.adopted_version)]


def test_a_signature_names_the_version_that_was_signed(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    (one,) = add_listed(workspace, charter_id, 1)
    with pytest.raises(Problem, match="No version is adopted yet"):
        sign(workspace, [(one, ON_THE_DAY)])
    version_id = freeze_and_adopt(workspace, charter_id)
    before = snapshot(workspace)
    sign(
        workspace,
        [
            (
                one,
                Signature(
                    signed_on=ADOPTED_ON,
                    method=SigningMethod.ON_SCREEN,
                    place="الخميسات",
                    representative="عزيزة العلوي",
                    capacity="رئيسة",
                    mandated_on=date(2017, 6, 1),
                    attachments=(("توقيع", STROKES),),
                ),
            )
        ],
    )
    (entry,) = load_charter(workspace, charter_id).signatories
    assert entry.signatory.status is SignatoryStatus.SIGNED
    assert entry.signatory.version_id == version_id
    assert entry.signatory.status_on == entry.signatory.signed_on == ADOPTED_ON
    assert entry.representative is not None
    assert entry.representative.name == "عزيزة العلوي"
    assert [kept.name for kept in list_attachments(workspace, one)] == ["توقيع"]
    workspace.undo()
    assert snapshot(workspace) == before


def test_a_desk_signs_many_at_once_or_none(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    ids = add_listed(workspace, charter_id, 3)
    freeze_and_adopt(workspace, charter_id)
    sign(workspace, [(ids[0], ON_THE_DAY)])
    with pytest.raises(Problem, match="“signed” cannot become “signed”"):
        sign(workspace, [(one, ON_THE_DAY) for one in reversed(ids)])
    statuses = [entry.signatory.status for entry in load_charter(workspace, charter_id).signatories]
    assert statuses == [SignatoryStatus.SIGNED, SignatoryStatus.LISTED, SignatoryStatus.LISTED]


def test_another_charters_version_cannot_be_signed(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    (one,) = add_listed(workspace, charter_id, 1)
    other = freeze_version(workspace, add_draft(workspace))
    with pytest.raises(Problem, match="another charter"):
        sign(workspace, [(one, Signature(signed_on=ADOPTED_ON, version_id=other))])


@pytest.mark.parametrize(
    ("way", "refused", "says"),
    [
        ([], SignatoryStatus.WITHDRAWN, "“listed” cannot become “withdrawn”"),
        (["sign"], SignatoryStatus.DECLINED, "“signed” cannot become “declined”"),
        (["sign"], SignatoryStatus.INVITED, "“signed” cannot become “invited”"),
        ([SignatoryStatus.DECLINED], SignatoryStatus.WITHDRAWN, "cannot become"),
        ([SignatoryStatus.CONFIRMED], SignatoryStatus.LISTED, "cannot become"),
    ],
)
def test_a_status_that_cannot_follow_is_refused(
    workspace: Workspace, way: list[str], refused: SignatoryStatus, says: str
) -> None:
    charter_id = add_draft(workspace)
    (one,) = add_listed(workspace, charter_id, 1)
    freeze_and_adopt(workspace, charter_id)
    for status in way:
        if status == "sign":
            sign(workspace, [(one, ON_THE_DAY)])
        else:
            change_status(workspace, [one], SignatoryStatus(status), ADOPTED_ON, "سبب")
    with pytest.raises(Problem, match=says):
        change_status(workspace, [one], refused, LATER, "سبب")
    with pytest.raises(Problem, match=says):
        edit_signatories(workspace, [one], status=refused, status_reason="سبب", place="طنجة")


def test_who_declines_or_withdraws_says_why(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    one, two = add_listed(workspace, charter_id, 2)
    freeze_and_adopt(workspace, charter_id)
    with pytest.raises(Problem, match="Say why it is “declined”"):
        change_status(workspace, [one], SignatoryStatus.DECLINED, LATER, " ")
    change_status(workspace, [one], SignatoryStatus.DECLINED, LATER, "لا تفويض")
    sign(workspace, [(two, ON_THE_DAY)])
    change_status(workspace, [two], SignatoryStatus.WITHDRAWN, LATER, "تغيير التوجه")
    refusals = list_refusals(load_charter(workspace, charter_id))
    assert [(entry.signatory.status_reason, entry.signatory.status_on) for entry in refusals] == [
        ("لا تفويض", LATER), ("تغيير التوجه", LATER),
    ]  # fmt: skip


def test_the_way_to_a_status_is_kept_as_history(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    (one,) = add_listed(workspace, charter_id, 1)
    freeze_and_adopt(workspace, charter_id)
    change_status(workspace, [one], SignatoryStatus.INVITED, ADOPTED_ON)
    sign(workspace, [(one, ON_THE_DAY)])
    edit_signatories(workspace, [one], place="الرباط")
    change_status(workspace, [one], SignatoryStatus.WITHDRAWN, LATER, "سبب")
    workspace.undo()
    history = status_history(workspace, one)
    assert [(step.before, step.after) for step in history] == [
        (None, SignatoryStatus.LISTED),
        (SignatoryStatus.LISTED, SignatoryStatus.INVITED),
        (SignatoryStatus.INVITED, SignatoryStatus.SIGNED),
        (SignatoryStatus.SIGNED, SignatoryStatus.WITHDRAWN),
        (SignatoryStatus.WITHDRAWN, SignatoryStatus.SIGNED),
    ]
    assert history[3].reason == "سبب"
    assert {step.author for step in history} == {"ليلى"}


def test_a_signature_is_never_carried_over_to_a_changed_text(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    ids = add_listed(workspace, charter_id, 3)
    first = freeze_and_adopt(workspace, charter_id)
    sign(workspace, [(one, ON_THE_DAY) for one in ids])
    assert to_reconfirm(workspace, charter_id) == []
    second = reword(workspace, charter_id, "نلتزم بمواكبة تنفيذ التوصيات")
    assert to_reconfirm(workspace, charter_id) == ids
    ask_reconfirmation(workspace, ids, second, LATER)
    assert to_reconfirm(workspace, charter_id) == ids
    answer_reconfirmation(workspace, ids[:1], second, ReconfirmationAnswer.CONFIRMED, LATER)
    answer_reconfirmation(
        workspace, ids[1:2], second, ReconfirmationAnswer.REFUSED, LATER, reason="سبب"
    )
    assert to_reconfirm(workspace, charter_id) == ids[1:]
    content = load_charter(workspace, charter_id)
    assert {entry.signatory.version_id for entry in content.signatories} == {first}
    assert {asked.asked_on for asked in content.reconfirmations} == {LATER}
    third = reword(workspace, charter_id, "نلتزم بتتبع تنفيذ التوصيات")
    assert to_reconfirm(workspace, charter_id) == ids
    adopt_version(workspace, first, LATER)
    assert to_reconfirm(workspace, charter_id) == []
    assert third != second


def test_a_corrected_translation_asks_nobody_to_sign_again(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    ids = add_listed(workspace, charter_id, 1)
    freeze_and_adopt(workspace, charter_id)
    sign(workspace, [(ids[0], ON_THE_DAY)])
    provision = load_charter(workspace, charter_id).provisions[1]
    edit_provision_text(workspace, provision.id, "fr", "Nous nous engageons à suivre")
    adopt_version(workspace, freeze_version(workspace, charter_id), LATER)
    assert to_reconfirm(workspace, charter_id) == []


def test_only_signatories_confirm_a_changed_text(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    (one,) = add_listed(workspace, charter_id, 1)
    version_id = freeze_and_adopt(workspace, charter_id)
    with pytest.raises(Problem, match="Only who has signed"):
        ask_reconfirmation(workspace, [one], version_id, LATER)


def test_late_adhesions_have_their_own_dates_and_numbers(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    freeze_and_adopt(workspace, charter_id)
    bodies = [add_organisation(workspace, Texts(ar=f"شبكة {name}")) for name in "أبج"]
    late = Signature(signed_on=LATER, method=SigningMethod.LETTER)
    with pytest.raises(Problem, match="not open"):
        adhere(workspace, charter_id, bodies[0], late)
    edit_charter(workspace, charter_id, status=CharterStatus.OPEN)
    with pytest.raises(Problem, match="earlier than the adoption"):
        adhere(workspace, charter_id, bodies[0], Signature(signed_on=date(2017, 7, 1)))
    first = adhere(workspace, charter_id, bodies[0], late)
    adhere(workspace, charter_id, bodies[1], late)
    change_status(workspace, [first], SignatoryStatus.WITHDRAWN, LATER, "سبب")
    adhere(workspace, charter_id, bodies[2], late)
    entries = load_charter(workspace, charter_id).signatories
    assert [entry.signatory.adhesion_number for entry in entries] == [1, 2, 3]
    assert all(entry.signatory.late for entry in entries)
    edit_charter(workspace, charter_id, status=CharterStatus.CLOSED)
    with pytest.raises(Problem, match="closed"):
        sign(workspace, [(first, late)])


def test_who_comes_to_the_desk_of_an_open_charter_joins_late(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    freeze_and_adopt(workspace, charter_id)
    listed = add_listed(workspace, charter_id, 4)
    register_signatures(workspace, listed[:1], LATER)  # the sheet of the day, written down later
    edit_charter(workspace, charter_id, status=CharterStatus.OPEN)
    register_signatures(workspace, listed[1:2], ADOPTED_ON)
    register_signatures(workspace, listed[2:], LATER)
    register_new(workspace, charter_id, Texts(ar="شبكة جديدة"), LATER)
    entries = load_charter(workspace, charter_id).signatories
    numbers = [entry.signatory.adhesion_number for entry in entries]
    assert numbers == [None, None, 1, 2, 3]
    assert [entry.signatory.late for entry in entries] == [False, False, True, True, True]


def test_a_signature_is_not_removed_but_withdrawn(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    one, two = add_listed(workspace, charter_id, 2)
    freeze_and_adopt(workspace, charter_id)
    sign(workspace, [(one, ON_THE_DAY)])
    with pytest.raises(Problem, match="has signed a version"):
        remove_signatories(workspace, [one])
    remove_signatories(workspace, [two])
    assert len(load_charter(workspace, charter_id).signatories) == 1


def test_one_that_is_said_to_be_signed_signed_the_adopted_version(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    (one,) = add_listed(workspace, charter_id, 1)
    version_id = freeze_and_adopt(workspace, charter_id)
    edit_signatories(workspace, [one], status=SignatoryStatus.SIGNED)
    assert load_charter(workspace, charter_id).signatories[0].signatory.version_id == version_id


def test_what_a_signature_lacks_is_flagged_where_the_charter_asks_for_it(
    workspace: Workspace,
) -> None:
    charter_id = add_draft(workspace)
    one, two = add_listed(workspace, charter_id, 2)
    freeze_and_adopt(workspace, charter_id)
    complete = Signature(
        signed_on=ADOPTED_ON, representative="عزيزة", capacity="رئيسة", mandated_on=ADOPTED_ON
    )
    sign(workspace, [(one, ON_THE_DAY), (two, complete)])
    content = load_charter(workspace, charter_id)
    assert [missing_of_signature(entry) for entry in content.signatories] == [
        tuple(SignatureRequirement), (),
    ]  # fmt: skip
    assert "signature-incomplete" not in {finding.code for finding in check_charter(content)}
    require_of_signatures(
        workspace,
        charter_id,
        frozenset({SignatureRequirement.MANDATE, SignatureRequirement.CAPACITY}),
    )
    findings = [
        finding
        for finding in check_charter(load_charter(workspace, charter_id))
        if finding.code == "signature-incomplete"
    ]
    assert {finding.entity_id for finding in findings} == {one}
    assert len(findings) == 2


def test_merging_two_entries_of_one_body_keeps_scans_and_answers(workspace: Workspace) -> None:
    charter_id = add_draft(workspace)
    one, two = add_listed(workspace, charter_id, 2)
    freeze_and_adopt(workspace, charter_id)
    with_scan = Signature(signed_on=ADOPTED_ON, attachments=(("توقيع", STROKES),))
    sign(workspace, [(one, with_scan), (two, with_scan)])
    version_id = reword(workspace, charter_id, "نص جديد")
    answer_reconfirmation(workspace, [one, two], version_id, ReconfirmationAnswer.CONFIRMED, LATER)
    bodies = [entry.organisation.id for entry in load_charter(workspace, charter_id).signatories]
    before = snapshot(workspace)
    merge_organisations(workspace, bodies[0], bodies[1:])
    (entry,) = load_charter(workspace, charter_id).signatories
    assert len(list_attachments(workspace, entry.signatory.id)) == 2
    assert to_reconfirm(workspace, charter_id) == []
    workspace.undo()
    assert snapshot(workspace) == before
