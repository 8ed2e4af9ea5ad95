"""Minutes and the matrix of comments, read back from their pages."""

from datetime import date
from io import BytesIO
from itertools import pairwise

import docx
import pytest

from charterdesk.documents.docx import write_docx
from charterdesk.model import Texts
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.model.decisions import Majority
from charterdesk.model.meetings import MeetingKind, Presence, QuorumRule
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.amendments import accept_amendment, add_amendment, answer_amendment
from charterdesk.services.charters import add_charter, add_provision, load_charter
from charterdesk.services.consultations import add_consultation, invite, set_answered
from charterdesk.services.decisions import add_candidate, add_decision, add_election
from charterdesk.services.meetings import (
    add_agenda_item,
    add_attendance,
    add_meeting,
    edit_meeting,
)
from charterdesk.services.organisations import add_organisation, edit_organisation
from charterdesk.services.printing import DocumentKind, PrintOptions, compose
from charterdesk.store import Workspace
from charterdesk.typesetting.blocks import Cell, KeepTogether, Table
from tests.documents.test_pages import found, pages, printed, words


@pytest.fixture
def coalition(workspace: Workspace) -> str:
    """A charter with a founding assembly of four organisations, one of them confidential."""
    charter = add_charter(workspace, Texts(ar="النظام الأساسي", fr="Statuts"))
    bodies = [
        add_organisation(workspace, Texts(ar=f"جمعية {ar}", fr=f"Association {fr}"))
        for ar, fr in (("النور", "Lumière"), ("الأمل", "Espoir"), ("السلام", "Paix"))
    ]
    hidden = add_organisation(workspace, Texts(ar="منظمة سرية", fr="Corps secret"))
    edit_organisation(workspace, hidden, confidential=True)
    meeting = add_meeting(
        workspace, charter, Texts(ar="تأسيس الائتلاف", fr="Fondation de la coalition"),
        kind=MeetingKind.FOUNDING_ASSEMBLY, starts_on=date(2017, 7, 1), ends_on=date(2017, 7, 2),
        place=Texts(ar="الرباط", fr="Rabat"), organiser=Texts(ar="شبكة التنسيق", fr="Réseau"),
        partners=("الشريك الأول", "Partner Two"), chair="سعاد العلوي", secretary="كريم بناني",
        quorum_rule=QuorumRule.MAJORITY,
    )  # fmt: skip
    for body, person, presence in (
        (bodies[0], "سعاد العلوي", Presence.PRESENT),
        (bodies[1], "كريم بناني", Presence.PRESENT),
        (bodies[2], "منى", Presence.EXCUSED),
        (hidden, "شخص خفي", Presence.PRESENT),
        (None, "ضيفة شرف", Presence.PRESENT),
    ):
        add_attendance(workspace, meeting, person, body, presence=presence, capacity="عضو")
    add_agenda_item(
        workspace, meeting, Texts(ar="مناقشة النظام الأساسي"), 90, notes=Texts(ar="دار نقاش مفصل")
    )
    add_decision(
        workspace, meeting, Texts(ar="اعتماد النظام الأساسي"), votes_for=20, votes_against=4,
        abstentions=1, majority=Majority.TWO_THIRDS,
    )  # fmt: skip
    add_decision(workspace, meeting, Texts(ar="مقر الائتلاف"), votes_for=5, votes_against=5)
    add_decision(workspace, meeting, Texts(ar="شعار الائتلاف"), consensus=True)
    office = add_election(workspace, meeting, Texts(ar="المنسق العام", fr="Coordination"))
    add_candidate(workspace, office, "سعاد العلوي", votes=15, organisation_id=bodies[0])
    add_candidate(workspace, office, "كريم بناني", votes=10, organisation_id=hidden)
    board = add_election(workspace, meeting, Texts(ar="أعضاء المكتب"), seats=2)
    for name, votes in (("منى", 12), ("علي", 7), ("هدى", 7)):
        add_candidate(workspace, board, name, votes=votes)
    treasurer = add_election(workspace, meeting, Texts(ar="أمانة المال"))
    add_candidate(workspace, treasurer, "ليلى وحدها")
    return charter


def text_of(workspace: Workspace, charter: str, kind: DocumentKind, language: str) -> str:
    return words("".join(pages(printed(load_charter(workspace, charter), kind, language))))


def test_the_minutes_say_who_came_what_was_decided_and_who_was_elected(
    workspace: Workspace, coalition: str
) -> None:
    text = text_of(workspace, coalition, DocumentKind.MINUTES, "ar")
    for expected in (
        "محضر", "جمع عام تأسيسي", "تأسيس الائتلاف", "الرباط", "شبكة التنسيق", "الشريك الأول",
        "جمعية النور", "معتذر", "ضيفة شرف", "النصاب", "تحقق", "مناقشة النظام الأساسي",
        "دار نقاش مفصل", "اعتماد النظام الأساسي", "أغلبية الثلثين", "تعادل الأصوات", "بالتوافق",
        "المنسق العام", "منتخب", "دورة ثانية", "بالتزكية", "ليلى وحدها", "مقرر",
    ):  # fmt: skip
        assert found(expected, text), expected
    assert "لم يتحقق" not in text


def test_a_confidential_organisation_counts_in_the_minutes_but_is_not_named(
    workspace: Workspace, coalition: str
) -> None:
    text = text_of(workspace, coalition, DocumentKind.MINUTES, "fr")
    assert "Corps secret" not in text
    assert "شخص خفي" not in text
    assert "3 sur 4" in text
    assert "une organisation" in text.lower() or "1 organisation" in text


def test_the_minutes_say_for_which_organisation_a_candidate_stands(
    workspace: Workspace, coalition: str
) -> None:
    text = text_of(workspace, coalition, DocumentKind.MINUTES, "fr")
    assert text.count("Association Lumière") == 2  # as one who came, and as a candidate
    assert "Corps secret" not in text
    document = compose(load_charter(workspace, coalition), DocumentKind.MINUTES, "fr")
    ballots = [
        block
        for part in document.blocks
        if isinstance(part, KeepTogether)
        for block in part.blocks
        if isinstance(block, Table) and block.space_before == 0
    ]
    # The last is kept with the signatures.
    assert [len(table.columns) for table in ballots] == [4, 3]


def test_a_quorum_that_is_missed_is_said(workspace: Workspace, coalition: str) -> None:
    (meeting,) = load_charter(workspace, coalition).meetings
    edit_meeting(workspace, meeting.meeting.id, members=10)
    assert found("لم يتحقق", text_of(workspace, coalition, DocumentKind.MINUTES, "ar"))
    french = text_of(workspace, coalition, DocumentKind.MINUTES, "fr")
    assert "n’est pas atteint" in french


@pytest.mark.parametrize("language", ["ar", "fr", "en", "es"])
def test_minutes_and_matrix_print_in_every_language(
    workspace: Workspace, coalition: str, language: str
) -> None:
    for kind in (DocumentKind.MINUTES, DocumentKind.AMENDMENT_MATRIX):
        assert text_of(workspace, coalition, kind, language).strip()


def test_one_meeting_of_several_is_printed_alone(workspace: Workspace, coalition: str) -> None:
    second = add_meeting(workspace, coalition, Texts(ar="اجتماع المكتب الأول"))
    add_agenda_item(workspace, second, Texts(ar="توزيع المهام"), 30)
    content = load_charter(workspace, coalition)
    for kind in (DocumentKind.MINUTES, DocumentKind.PROGRAMME):
        both = words("".join(pages(printed(content, kind, "ar"))))
        assert found("توزيع المهام", both)
        assert found("مناقشة النظام الأساسي", both)
        alone = words("".join(pages(printed(content, kind, "ar", PrintOptions(meeting=second)))))
        assert found("توزيع المهام", alone)
        assert not found("مناقشة النظام الأساسي", alone)


def test_the_days_of_a_meeting_are_said_as_one_says_them(
    workspace: Workspace, coalition: str
) -> None:
    (meeting,) = load_charter(workspace, coalition).meetings
    both = text_of(workspace, coalition, DocumentKind.MINUTES, "fr")
    assert "Rabat, du 1er juillet 2017 au 2 juillet 2017" in both
    add_agenda_item(workspace, meeting.meeting.id, Texts(ar="ختام"), 30, day=1)
    assert "Rabat, le 2 juillet 2017" in text_of(workspace, coalition, DocumentKind.MINUTES, "fr")
    edit_meeting(workspace, meeting.meeting.id, ends_on=None)
    one = text_of(workspace, coalition, DocumentKind.MINUTES, "fr")
    assert "Rabat, le 1er juillet 2017" in one
    assert " au " not in one


def test_in_word_tables_stay_apart_and_offices_with_their_candidates(
    workspace: Workspace, coalition: str
) -> None:
    target = BytesIO()
    write_docx(compose(load_charter(workspace, coalition), DocumentKind.MINUTES, "ar"), target)
    opened = docx.Document(target)
    names = [child.tag.rpartition("}")[2] for child in opened.element.body]
    assert names.count("tbl") == 7
    assert ("tbl", "tbl") not in pairwise(names)
    (office,) = (one for one in opened.paragraphs if one.text == "المنسق العام")
    assert office.paragraph_format.keep_with_next


def test_the_attendance_sheet_of_a_meeting_lists_whom_it_expects(
    workspace: Workspace, coalition: str
) -> None:
    content = load_charter(workspace, coalition)
    (meeting,) = content.meetings
    options = PrintOptions(meeting=meeting.meeting.id)
    sheet = words("".join(pages(printed(content, DocumentKind.ATTENDANCE_SHEET, "fr", options))))
    for expected in ("Fondation de la coalition", "Association Lumière", "سعاد العلوي", "ضيفة شرف"):
        assert found(expected, sheet), expected
    assert "Corps secret" not in sheet
    assert not found("شخص خفي", sheet)


def test_the_matrix_shows_each_proposal_with_its_author_and_answer(workspace: Workspace) -> None:
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    first, second = (
        add_provision(workspace, charter, ProvisionKind.COMMITMENT, Texts(ar=text), 9)
        for text in ("نلتزم بالنشر", "نلتزم بالتكوين")
    )
    author = add_organisation(workspace, Texts(ar="جمعية النور"))
    secret = add_organisation(workspace, Texts(ar="منظمة سرية"))
    edit_organisation(workspace, secret, confidential=True)
    consultation = add_consultation(workspace, charter, date(2017, 5, 1), date(2017, 5, 31))
    invite(workspace, consultation, [author, secret])
    set_answered(workspace, consultation, [author], date(2017, 5, 3))
    day = date(2017, 5, 4)
    later = add_amendment(
        workspace, charter, AmendmentKind.REPLACE, day, second, proposed="نلتزم بالتكوين المستمر",
        rationale="الاستمرارية", organisation_id=author, consultation_id=consultation,
    )  # fmt: skip
    earlier = add_amendment(
        workspace, charter, AmendmentKind.DELETE, day, first, organisation_id=secret
    )
    add_amendment(workspace, charter, AmendmentKind.GENERAL, day, comment="نص واضح")
    answer_amendment(workspace, earlier, AmendmentStatus.REJECTED, "المقتضى أساسي")
    accept_amendment(workspace, later, "مع صياغة", "نلتزم بتكوين مستمر")
    text = text_of(workspace, charter, DocumentKind.AMENDMENT_MATRIX, "ar")
    expected = (
        "نلتزم بالنشر", "اختارت عدم ذكر", "حذف", "مرفوض", "المقتضى أساسي", "جمعية النور",
        "المستمر", "الاستمرارية", "مقبول بعد تعديل", "بتكوين مستمر", "نص واضح", "متوصل",
    )  # fmt: skip
    for said in expected:
        assert found(said, text), said
    assert "سرية" not in text
    assert text.index("مرفوض") < text.index("مقبول")
    whole = words(
        "".join(
            pages(
                printed(
                    load_charter(workspace, charter), DocumentKind.AMENDMENT_MATRIX, "ar",
                    PrintOptions(confidential=True),
                )
            )
        )
    )  # fmt: skip
    assert found("منظمة سرية", whole)


def test_each_row_of_the_matrix_says_which_provision_it_is_about(workspace: Workspace) -> None:
    charter = add_charter(workspace, Texts(ar="ميثاق"))
    provision = add_provision(
        workspace, charter, ProvisionKind.COMMITMENT, Texts(ar="نلتزم بالنشر"), 0
    )
    for comment in ("أول", "ثان", "ثالث"):
        add_amendment(
            workspace, charter, AmendmentKind.DELETE, date(2017, 5, 4), provision, comment=comment
        )

    def said(cell: Cell) -> str:
        return "".join(span.text for paragraph in cell.content for span in paragraph.spans)

    document = compose(load_charter(workspace, charter), DocumentKind.AMENDMENT_MATRIX, "fr")
    [table] = [block for block in document.blocks if isinstance(block, Table)]
    assert [said(row.cells[0]) for row in table.rows] == [
        "Engagement 1نلتزم بالنشر", "Engagement 1", "Engagement 1",
    ]  # fmt: skip
