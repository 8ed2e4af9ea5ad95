"""An assembly with everything that a meeting can have, for pictures and readings of the window."""

from datetime import date

from charterdesk.model import Texts
from charterdesk.model.decisions import Majority
from charterdesk.model.meetings import MeetingKind, Presence, QuorumRule
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.services.decisions import add_candidate, add_decision, add_election
from charterdesk.services.logos import add_logo
from charterdesk.services.meetings import (
    add_agenda_item,
    add_attendance,
    add_meeting,
    edit_attendance,
    list_signatories_as_absent,
)
from charterdesk.store import Workspace
from tests.services.test_logos import picture

_PERSONS = ("سعاد العلوي", "كريم بناني", "منى التازي", "Ali Sqalli")
_AGENDA = (
    ("التحقق من النصاب", "Vérification du quorum", 15, "", 0),
    ("عرض النظام الأساسي ومناقشته", "Présentation et débat des statuts", 90, "كريم بناني", 0),
    ("استراحة", "Pause", 15, "", 0),
    ("انتخاب المكتب", "Élection du bureau", 45, "Fatima Zahra El Amrani", 0),
    ("قراءة البيان الختامي", "Lecture de la déclaration finale", 30, "", 1),
)


def add_assembly(workspace: Workspace) -> str:
    """Add a founding assembly of two days to the sample's charter; return the meeting's id."""
    charter = find_charter(workspace).id
    meeting = add_meeting(
        workspace, charter, Texts(ar="الجمع العام التأسيسي", fr="Assemblée constitutive"),
        kind=MeetingKind.FOUNDING_ASSEMBLY, starts_on=date(2017, 6, 30), ends_on=date(2017, 7, 1),
        place=Texts(ar="الخميسات", fr="Khémisset"), partners=("Oxfam", "الاتحاد المغاربي"),
        organiser=Texts(ar="اللجنة التحضيرية", fr="Comité préparatoire"), chair="زينب أوحساين",
        secretary="علي الصقلي", quorum_rule=QuorumRule.SHARE, quorum=67,
    )  # fmt: skip
    for width in (60, 90, 30):
        add_logo(workspace, meeting, f"logo-{width}.png", picture(width, 30))
    for ar, fr, minutes, speaker, day in _AGENDA:
        title = Texts(ar=ar, fr=fr)
        add_agenda_item(workspace, meeting, title, minutes, speaker=speaker, day=day)
    list_signatories_as_absent(workspace, meeting)
    lines = load_charter(workspace, charter).meetings[0].attendance
    for number, line in enumerate(lines[:20]):
        person = _PERSONS[number % len(_PERSONS)]
        edit_attendance(
            workspace, [line.attendance.id], person=person, presence=Presence.PRESENT,
            capacity="Trésorier" if number % 4 == 3 else "رئيسة",
        )  # fmt: skip
    add_attendance(workspace, meeting, "ممثل السلطة المحلية", capacity="ضيف")
    add_decision(
        workspace, meeting, majority=Majority.TWO_THIRDS, votes_for=18, votes_against=2,
        text=Texts(ar="اعتماد النظام الأساسي كما عُدّل خلال المناقشة"),
    )  # fmt: skip
    add_decision(workspace, meeting, Texts(ar="تحديد ولاية المكتب في سنتين"), consensus=True)
    add_decision(workspace, meeting, Texts(ar="فتح حساب بنكي"), votes_for=5, votes_against=5)
    add_decision(workspace, meeting, Texts(ar="إحداث لجنة للتواصل"))
    bodies = [line.organisation.id if line.organisation else None for line in lines]
    coordination = add_election(workspace, meeting, Texts(ar="منسق الائتلاف"))
    add_candidate(workspace, coordination, "سعاد العلوي", bodies[0], 12)
    add_candidate(workspace, coordination, "كريم بناني", bodies[1], 8)
    treasury = add_election(workspace, meeting, Texts(ar="أمين المال"))
    add_candidate(workspace, treasury, "منى التازي", bodies[2])
    return meeting
