"""A network consults on a plan in four languages: concept note, sheets, answers, endorsement."""

from datetime import date
from pathlib import Path

import docx
import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from charterdesk.model import Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.model.meetings import MeetingKind, Presence
from charterdesk.model.terms import CharterStatus, SignatoryStatus
from charterdesk.services.adoption import adopt_version
from charterdesk.services.amendments import accept_amendment, answer_amendment, find_collisions
from charterdesk.services.charters import edit_charter, edit_provision, load_charter
from charterdesk.services.consultation_sheets import (
    apply_answers,
    plan_answers,
    read_sheet,
    write_sheet,
)
from charterdesk.services.consultations import add_consultation, invite
from charterdesk.services.decisions import add_decision
from charterdesk.services.meetings import add_attendance, edit_meeting
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.services.printing import DocumentKind, PrintOptions
from charterdesk.services.signatories import add_signatory
from charterdesk.services.signing import Signature, sign
from charterdesk.services.templates import add_charter_from_template
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.documents.test_pages import found, pages, printed, words

LANGUAGES = ("ar", "en", "fr", "es")
TITLE = Texts(
    ar="حماية وتعزيز المدافعين عن حقوق الإنسان والفضاء المدني",
    en="Protecting and Promoting Human Rights Defenders and Civic Space",
    fr="Protéger et promouvoir les défenseurs des droits humains et l’espace civique",
    es="Proteger y promover a los defensores de derechos humanos y el espacio cívico",
)
AIM = Texts(
    ar="تبادل التجارب في العمل على حماية الفضاء المدني",
    en="Exchange experiences in the work to protect civic space",
    fr="Échanger les expériences dans la protection de l’espace civique",
    es="Intercambiar experiencias en la protección del espacio cívico",
)
BODIES = {
    "ar": "المجلس الوطني لحقوق الإنسان",
    "en": "Human Rights Commission",
    "fr": "Commission nationale consultative",
    "es": "Defensoría del Pueblo",
}
WISHES = {
    "ar": "تبادل التجارب والخبرات في العمل على حماية الفضاء المدني",
    "en": "Exchange experiences in the daily work to protect civic space",
    "fr": "Échanger les expériences dans la défense de l’espace civique",
    "es": "Intercambiar experiencias en la protección del espacio cívico",
}


def answer_in_xlsx(path: Path, text: str, proposed: str, comment: str) -> None:
    book = openpyxl.load_workbook(path)
    page = book.active
    assert isinstance(page, Worksheet)
    (row,) = (cells[1].row for cells in page.iter_rows() if cells[1].value == text)
    page.cell(row, 3).value = comment
    page.cell(row, 4).value = proposed
    book.save(path)


def answer_in_word(path: Path, text: str, proposed: str, comment: str) -> None:
    word = docx.Document(str(path))
    (row,) = (row for row in word.tables[1].rows if row.cells[1].text == text)
    row.cells[2].text, row.cells[3].text = comment, proposed
    word.save(str(path))


def test_a_plan_goes_from_concept_note_to_endorsement(workspace: Workspace, tmp_path: Path) -> None:
    charter = add_charter_from_template(workspace, "concept-note", "ar")
    edit_charter(workspace, charter, title=TITLE, languages=LANGUAGES)

    def content() -> CharterContent:
        return load_charter(workspace, charter)

    aim = next(part for part in content().provisions if part.text["ar"] == "[هدف أول]")
    edit_provision(workspace, aim.id, text=AIM)
    for provision in content().provisions:
        if provision.id != aim.id:
            arabic = provision.text["ar"].strip("[]") + " كما كُتب"
            texts = {language: f"{arabic} ({language})" for language in LANGUAGES[1:]}
            edit_provision(workspace, provision.id, text=Texts(ar=arabic, **texts))
    bodies = {
        language: add_organisation(workspace, Texts({language: name}))
        for language, name in BODIES.items()
    }
    silent = add_organisation(workspace, Texts(en="Institution That Does Not Answer"))
    for body in (*bodies.values(), silent):
        add_signatory(workspace, charter, body, status=SignatoryStatus.INVITED)
    consultation = add_consultation(
        workspace, charter, date(2021, 7, 1), date(2021, 7, 31), languages=LANGUAGES
    )
    invite(workspace, consultation, [*bodies.values(), silent])
    assert content().charter.status is CharterStatus.CONSULTATION

    # A sheet goes out in each language, half of them in Word, and comes back.
    organisations = {one.id: one for one in list_organisations(workspace)}
    for language, body in bodies.items():
        path = tmp_path / f"{language}{'.xlsx' if language in {'ar', 'en'} else '.docx'}"
        loaded = content()
        write_sheet(
            loaded, loaded.consultations[0].consultation, language, path, organisations[body]
        )
        answer = answer_in_xlsx if path.suffix == ".xlsx" else answer_in_word
        answer(path, AIM[language], WISHES[language], f"رأي {BODIES[language]}")
        plan = plan_answers(loaded, read_sheet(loaded, path), list(organisations.values()))
        assert plan.organisation is not None
        assert (plan.organisation.id, plan.language) == (body, language)
        assert plan.not_understood == ()
        assert [one.provision_id for one in plan.amendments] == [aim.id]
        apply_answers(workspace, plan, date(2021, 7, 20))
    answered = {
        organisation.id: invitation.answered_on
        for invitation, organisation in content().consultations[0].invited
    }
    assert {body for body, day in answered.items() if day is None} == {silent}

    # Each answer has its reason; the one that proposes nothing new stays a comment.
    entries = {entry.amendment.language: entry.amendment for entry in content().amendments}
    assert entries["es"].kind is AmendmentKind.GENERAL
    assert find_collisions(content().provisions, list(entries.values())) == []
    accept_amendment(workspace, entries["ar"].id, "يوسع المعنى")
    accept_amendment(workspace, entries["en"].id, "A useful precision")
    answer_amendment(
        workspace, entries["fr"].id, AmendmentStatus.DEFERRED, "À revoir avec le réseau"
    )
    answer_amendment(workspace, entries["es"].id, AmendmentStatus.UNDER_REVIEW)
    for language in LANGUAGES:
        matrix = words("".join(pages(printed(content(), DocumentKind.AMENDMENT_MATRIX, language))))
        for said in (*BODIES.values(), "À revoir avec le réseau"):
            assert found(said, matrix), said

    # The meeting endorses the text by consensus; the institutions sign the version.
    (meeting,) = content().meetings
    edit_meeting(
        workspace, meeting.meeting.id, kind=MeetingKind.CONSULTATION, starts_on=date(2021, 9, 1),
        title=TITLE, place=Texts(ar="زووم", en="Zoom", fr="Zoom", es="Zoom"),
    )  # fmt: skip
    for body in bodies.values():
        add_attendance(workspace, meeting.meeting.id, "", body, presence=Presence.PRESENT)
    endorsed = Texts(ar="المصادقة على النص", en="The text is endorsed", fr="Le texte est approuvé",
                     es="Se aprueba el texto")  # fmt: skip
    add_decision(workspace, meeting.meeting.id, endorsed, consensus=True)
    version = freeze_version(workspace, charter, "endorsed", "after the consultation")
    adopt_version(workspace, version, date(2021, 9, 1))
    signatories = [
        entry.signatory.id for entry in content().signatories if entry.organisation.id != silent
    ]
    sign(workspace, [(one, Signature(signed_on=date(2021, 9, 1))) for one in signatories])
    final = content()
    assert final.charter.status is CharterStatus.ADOPTED
    assert final.to_reconfirm(final.versions[-1]) == ()
    expected = {**AIM, "ar": WISHES["ar"], "en": WISHES["en"]}
    for language in LANGUAGES:
        text = words("".join(pages(printed(final, DocumentKind.CHARTER, language))))
        assert found(expected[language], text)
        assert "16:45" in text
        minutes = words("".join(pages(printed(final, DocumentKind.MINUTES, language))))
        assert found(endorsed[language], minutes)
    two = words(
        "".join(
            pages(printed(final, DocumentKind.CHARTER, "ar", PrintOptions(second_language="en")))
        )
    )
    assert found(WISHES["en"], two)
