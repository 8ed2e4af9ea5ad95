"""From the first draft to the last late adhesion, as a facilitator lives it."""

from collections import Counter
from datetime import date
from pathlib import Path

import pypdfium2

from charterdesk.documents.reading import letters_of
from charterdesk.model import Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.comparison import Change
from charterdesk.model.terms import CharterStatus, SignatoryStatus, SigningMethod
from charterdesk.model.thresholds import ThresholdKind
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.adoption import adopt_version
from charterdesk.services.attachments import list_attachments
from charterdesk.services.charters import (
    add_charter,
    add_provision,
    edit_charter,
    edit_provision_text,
    find_charter,
    load_charter,
)
from charterdesk.services.organisations import add_organisation
from charterdesk.services.printing import (
    DocumentKind,
    compose_version_comparison,
    save_composed,
    save_document,
)
from charterdesk.services.signatories import add_signatory
from charterdesk.services.signing import (
    Signature,
    adhere,
    answer_reconfirmation,
    ask_reconfirmation,
    change_status,
    list_refusals,
    sign,
)
from charterdesk.services.thresholds import add_threshold, list_progress
from charterdesk.services.verifying import verify_pdf, verify_workspace
from charterdesk.services.versions import compare_versions, freeze_version
from charterdesk.store import Workspace
from tests.services.test_attachments import PNG
from tests.services.test_signing import STROKES

ADOPTED_ON, CHANGED_ON, LATE_ON = date(2026, 3, 1), date(2026, 5, 10), date(2026, 6, 3)


def replace_word(workspace: Workspace, charter_id: str, place: int, old: str, new: str) -> None:
    provision = load_charter(workspace, charter_id).provisions[place]
    text = provision.text["ar"]
    assert text.count(old) == 1
    edit_provision_text(workspace, provision.id, "ar", text.replace(old, new))


def draft_in_three_versions(workspace: Workspace) -> str:
    """Write the sample's text as a new charter, in three versions; return the charter's id."""
    model = load_charter(workspace, find_charter(workspace, "الميثاق من أجل").id)
    charter_id = add_charter(workspace, Texts(ar="ميثاق جديد", fr="Nouvelle charte"))
    for place, part in enumerate(model.provisions[:-2]):
        add_provision(workspace, charter_id, part.kind, part.text, place)
    freeze_version(workspace, charter_id, "المسودة الأولى")
    replace_word(workspace, charter_id, 7, "تكوينية", "تدريبية")
    freeze_version(workspace, charter_id, "بعد التشاور", "ملاحظات الشبكات")
    for place, part in enumerate(model.provisions[-2:], start=len(model.provisions) - 2):
        add_provision(workspace, charter_id, part.kind, part.text, place)
    freeze_version(workspace, charter_id, "نسخة الورشة", "إضافة الخاتمة")
    for entry in model.signatories:
        add_signatory(workspace, charter_id, entry.organisation.id)
    return charter_id


def sign_in_three_ways(workspace: Workspace, content: CharterContent) -> None:
    """Have the first fifteen sign on paper, the next on screen, the last by letter."""
    ways = [
        (SigningMethod.PAPER, ("صفحة التوقيعات.png", PNG)),
        (SigningMethod.ON_SCREEN, ("توقيع", STROKES)),
        (SigningMethod.LETTER, ("رسالة.pdf", b"%PDF-1.7 letter")),
    ]
    for group, (method, attachment) in enumerate(ways):
        sign(
            workspace,
            [
                (
                    entry.signatory.id,
                    Signature(
                        signed_on=ADOPTED_ON,
                        method=method,
                        representative=f"ممثلة {entry.signatory.position}",
                        capacity="رئيسة",
                        mandated_on=date(2026, 2, 1),
                        attachments=(attachment,),
                    ),
                )
                for entry in content.signatories[group * 15 : group * 15 + 15]
            ],
        )


def read(path: Path) -> str:
    """Return the letters of a PDF's pages, for texts that must be on it."""
    found = []
    with pypdfium2.PdfDocument(path.read_bytes()) as document:
        for page in document:
            text = page.get_textpage()
            found.append(text.get_text_bounded())
            text.close()
            page.close()
    return letters_of("".join(found))


def test_a_charter_from_draft_to_late_adhesion(sample: Workspace, tmp_path: Path) -> None:
    charter_id = draft_in_three_versions(sample)
    first, second, third = load_charter(sample, charter_id).versions
    pieces = [
        piece
        for change in compare_versions(sample, first.id, second.id).provisions
        for piece in change.pieces
        if piece.change is not Change.EQUAL
    ]
    assert [piece.text.strip() for piece in pieces] == ["تكوينية", "تدريبية"]

    adopt_version(sample, third.id, ADOPTED_ON, Texts(ar="الرباط", fr="Rabat"))
    add_threshold(sample, charter_id, ThresholdKind.SIGNATORIES, 40)
    sign_in_three_ways(sample, load_charter(sample, charter_id))
    content = load_charter(sample, charter_id)
    assert list_progress(sample, content)[0].reached
    methods = Counter(entry.signatory.method for entry in content.signatories)
    assert set(methods.values()) == {15}
    assert {entry.signatory.version_id for entry in content.signatories} == {third.id}
    kept = [list_attachments(sample, entry.signatory.id) for entry in content.signatories]
    assert all(len(attachments) == 1 for attachments in kept)

    replace_word(sample, charter_id, 7, "تدريبية", "تأهيلية")
    fourth_id = freeze_version(sample, charter_id, "كلمة واحدة", "طلب ثلاث شبكات")
    adopt_version(sample, fourth_id, CHANGED_ON)
    content = load_charter(sample, charter_id)
    fourth = content.adopted_version
    assert fourth is not None
    everyone = [entry.signatory.id for entry in content.signatories]
    assert [entry.signatory.id for entry in content.to_reconfirm(fourth)] == everyone
    ask_reconfirmation(sample, everyone, fourth_id, CHANGED_ON)
    confirmed = ReconfirmationAnswer.CONFIRMED
    answer_reconfirmation(sample, everyone[:40], fourth_id, confirmed, CHANGED_ON)

    edit_charter(sample, charter_id, status=CharterStatus.OPEN)
    late = [
        add_organisation(sample, Texts(ar=f"جمعية {name}", fr=f"Association {name}"))
        for name in ("الياقوت", "المرجان")
    ]
    for body in late:
        adhere(sample, charter_id, body, Signature(signed_on=LATE_ON, method=SigningMethod.LETTER))
    withdrawn = content.signatories[0]
    change_status(sample, everyone[:1], SignatoryStatus.WITHDRAWN, LATE_ON, "قرار مكتبها")

    content = load_charter(sample, charter_id)
    assert [entry.signatory.id for entry in content.to_reconfirm(fourth)] == everyone[40:]
    assert [entry.signatory.status_reason for entry in list_refusals(content)] == ["قرار مكتبها"]
    assert all(statement.holds for statement in verify_workspace(sample))
    the_documents(sample, content, tmp_path)
    gone = letters_of(withdrawn.organisation.name["ar"])
    assert not [file.name for file in tmp_path.glob("*.pdf") if gone in read(file)]
    copy = read(tmp_path / "charter-ar.pdf")
    for text in ("ملحق الانضمامات اللاحقة", "جمعية الياقوت", "جمعية المرجان", "دورات تأهيلية"):
        assert letters_of(text) in copy
    annex = read(tmp_path / "adhesion-annex-ar.pdf")
    assert letters_of("إلى غاية 03 يونيو 2026") in annex
    assert annex.index(letters_of("الياقوت")) < annex.index(letters_of("المرجان"))
    letters = read(tmp_path / "reconfirmation-letters-ar.pdf")
    assert letters.count(letters_of("تأهيلية")) == 5
    compare_on_paper(content, third.id, tmp_path)


def the_documents(workspace: Workspace, content: CharterContent, folder: Path) -> None:
    """Print every document in two languages; the copies of the charter are verified."""
    for kind in DocumentKind:
        for language in ("ar", "fr"):
            file = folder / f"{kind.value}-{language}.pdf"
            assert save_document(content, kind, language, file) == ()
            if kind is DocumentKind.CHARTER:
                assert all(statement.holds for statement in verify_pdf(file, workspace))


def compare_on_paper(content: CharterContent, version_id: str, folder: Path) -> None:
    """Print what the change of one word was."""
    document = compose_version_comparison(content, version_id, None, "ar")
    assert save_composed(document, folder / "comparison.pdf") == ()
    text = read(folder / "comparison.pdf")
    assert letters_of("تنظيم دورات تدريبية تأهيلية حول آلية") in text
