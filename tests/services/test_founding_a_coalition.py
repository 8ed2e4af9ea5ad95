"""A coalition is founded: bylaws amended and adopted by vote, a board elected, minutes printed."""

from datetime import date

from charterdesk.model import Texts
from charterdesk.model.charter_content import MeetingContent
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus, Channel
from charterdesk.model.decisions import DecisionResult, Majority, count_election
from charterdesk.model.meetings import MeetingKind, Presence, QuorumRule, count_quorum
from charterdesk.model.terms import CharterKind, CharterStatus, ProvisionKind, SignatoryStatus
from charterdesk.services.adoption import adopt_version
from charterdesk.services.amendments import (
    accept_amendment,
    add_amendment,
    answer_amendment,
    find_collisions,
)
from charterdesk.services.charters import add_charter, add_provision, edit_charter, load_charter
from charterdesk.services.decisions import (
    add_candidate,
    add_decision,
    add_election,
    edit_candidate,
    edit_decision,
)
from charterdesk.services.meetings import (
    add_agenda_item,
    add_attendance,
    add_meeting,
    edit_agenda_item,
    edit_attendance,
    list_signatories_as_absent,
)
from charterdesk.services.organisations import add_organisation
from charterdesk.services.printing import DocumentKind
from charterdesk.services.signatories import add_signatory
from charterdesk.services.signing import Signature, sign
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.documents.test_pages import found, pages, printed, words
from tests.snapshots import snapshot

DAY = date(2026, 3, 14)
FOUNDERS = [
    ("جمعية النساء الرائدات", "سعاد العلوي"),
    ("مرصد الحقوق", "كريم بناني"),
    ("شبكة الشباب", "منى التازي"),
    ("منتدى البيئة", "علي الصقلي"),
    ("الاتحاد المحلي للجمعيات", "هدى المريني"),
    ("مركز الوساطة", "ياسين الفاسي"),
    ("رابطة القرى", "زينب أوحساين"),
]
NAME = "المادة الأولى: يؤسس ائتلاف غير ربحي يسمى ائتلاف المواطنة"
BOARD = "المادة الثانية: ينتخب الجمع العام مكتبا من خمسة أعضاء لمدة سنتين"


def test_a_coalition_adopts_its_bylaws_and_elects_its_board(workspace: Workspace) -> None:
    empty = snapshot(workspace)
    bylaws = add_charter(workspace, Texts(ar="النظام الأساسي لائتلاف المواطنة"))
    edit_charter(workspace, bylaws, kind=CharterKind.BYLAWS, country="MA")
    name, board = (
        add_provision(workspace, bylaws, ProvisionKind.PRINCIPLE, Texts(ar=text), 9)
        for text in (NAME, BOARD)
    )
    bodies, signatories = [], []
    for organisation, _ in FOUNDERS:
        bodies.append(add_organisation(workspace, Texts(ar=organisation)))
        signatories.append(
            add_signatory(workspace, bylaws, bodies[-1], status=SignatoryStatus.CONFIRMED)
        )

    # The assembly: one item runs over, and late comers bring the quorum.
    assembly = add_meeting(
        workspace, bylaws, Texts(ar="الجمع العام التأسيسي"),
        kind=MeetingKind.FOUNDING_ASSEMBLY, starts_on=DAY, place=Texts(ar="الرباط"),
        organiser=Texts(ar="اللجنة التحضيرية"), chair="زينب أوحساين", secretary="علي الصقلي",
        quorum_rule=QuorumRule.SHARE, quorum=67,
    )  # fmt: skip
    items = [
        add_agenda_item(workspace, assembly, Texts(ar=title), minutes)
        for title, minutes in (("التحقق من النصاب", 15), ("النظام الأساسي", 60), ("المكتب", 45))
    ]
    list_signatories_as_absent(workspace, assembly)

    def meeting() -> MeetingContent:
        (only,) = load_charter(workspace, bylaws).meetings
        return only

    def quorum() -> tuple[int, int, bool]:
        entries = [entry.attendance for entry in meeting().attendance]
        count = count_quorum(meeting().meeting, entries)
        return count.present, count.required, count.reached

    lines = [entry.attendance.id for entry in meeting().attendance]
    for line, (_, person) in zip(lines, FOUNDERS, strict=True):
        edit_attendance(workspace, [line], person=person)
    edit_attendance(workspace, lines[:4], presence=Presence.PRESENT)
    add_attendance(workspace, assembly, "ممثل السلطة المحلية", capacity="ضيف")
    assert quorum() == (4, 5, False)
    edit_attendance(workspace, lines[4:6], presence=Presence.PRESENT)
    edit_attendance(workspace, lines[6:], presence=Presence.EXCUSED)
    assert quorum() == (6, 5, True)
    edit_agenda_item(workspace, items[1], minutes=90, notes=Texts(ar="طال النقاش حول عدد الأعضاء"))

    # Amendments from the floor: two collide, a third stays open.
    def propose(provision: str, proposed: str, body: int) -> str:
        return add_amendment(
            workspace, bylaws, AmendmentKind.REPLACE, DAY, provision, proposed=proposed,
            organisation_id=bodies[body], channel=Channel.MEETING,
        )  # fmt: skip

    seven = propose(board, BOARD.replace("خمسة", "سبعة"), 1)
    nine = propose(board, BOARD.replace("خمسة", "تسعة"), 2)
    term = propose(board, BOARD.replace("سنتين", "ثلاث سنوات"), 3)
    later = propose(name, f"{NAME} بالمغرب", 4)
    content = load_charter(workspace, bylaws)
    amendments = [entry.amendment for entry in content.amendments]
    (collision,) = find_collisions(content.provisions, amendments)
    assert {collision.first.id, collision.second.id if collision.second else None} == {seven, nine}
    answer_amendment(workspace, nine, AmendmentStatus.REJECTED, "صوت الجمع على سبعة")
    accept_amendment(workspace, term, "بالتوافق")
    accept_amendment(workspace, seven, "بأغلبية الحاضرين")
    answer_amendment(workspace, later, AmendmentStatus.DEFERRED, "إلى أول مؤتمر")
    merged = BOARD.replace("خمسة", "سبعة").replace("سنتين", "ثلاث سنوات")
    texts = [provision.text["ar"] for provision in load_charter(workspace, bylaws).provisions]
    assert texts == [NAME, merged]

    # The vote: two thirds are needed, and reached at the second count.
    vote = add_decision(
        workspace, assembly, Texts(ar="اعتماد النظام الأساسي كما عُدل"),
        majority=Majority.TWO_THIRDS, votes_for=3, votes_against=3,
    )  # fmt: skip
    assert meeting().decisions[0].result is DecisionResult.REJECTED
    edit_decision(workspace, vote, votes_for=5, votes_against=1)
    assert meeting().decisions[0].result is DecisionResult.ADOPTED

    # The board: the coordination is tied, and a second ballot settles it.
    office = add_election(workspace, assembly, Texts(ar="منسق الائتلاف"))
    first, second = (
        add_candidate(workspace, office, FOUNDERS[number][1], bodies[number], 3)
        for number in (0, 1)
    )
    ((election, candidates),) = meeting().elections
    assert {one.id for one in count_election(election, candidates).tied} == {first, second}
    edit_candidate(workspace, first, votes=4)
    edit_candidate(workspace, second, votes=2)
    ((election, candidates),) = meeting().elections
    assert [one.name for one in count_election(election, candidates).elected] == ["سعاد العلوي"]
    treasury = add_election(workspace, assembly, Texts(ar="أمين المال"))
    add_candidate(workspace, treasury, "منى التازي", bodies[2])

    # The bylaws are fixed and signed by those who were there.
    adopt_version(
        workspace, freeze_version(workspace, bylaws, "الجمع التأسيسي"), DAY, Texts(ar="الرباط")
    )
    signature = Signature(signed_on=DAY, place="الرباط")
    sign(workspace, [(signatory, signature) for signatory in signatories[:6]])
    content = load_charter(workspace, bylaws)
    assert content.charter.status is CharterStatus.ADOPTED
    assert content.to_reconfirm(content.versions[0]) == ()

    text = words("".join(pages(printed(content, DocumentKind.MINUTES, "ar"))))
    for expected in (
        "الجمع العام التأسيسي", "اللجنة التحضيرية", *(person for _, person in FOUNDERS),
        "معتذر", "ممثل السلطة المحلية", "طال النقاش", "أغلبية الثلثين", "منسق الائتلاف",
        "بالتزكية", "زينب أوحساين",
    ):  # fmt: skip
        assert found(expected, text), expected
    matrix = words("".join(pages(printed(content, DocumentKind.AMENDMENT_MATRIX, "ar"))))
    for expected in ("مرفوض", "صوت الجمع على سبعة", "مؤجل", "إلى أول مؤتمر", "مقبول"):
        assert found(expected, matrix), expected
    while workspace.undoable() is not None:
        assert workspace.undo() == ()
    assert snapshot(workspace) == empty
