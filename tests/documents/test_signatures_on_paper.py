"""Signatures drawn on screen, printed as the lines that they are."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from pypdfium2.raw import FPDF_PAGEOBJ_PATH, FPDFPath_CountSegments

from charterdesk.documents.reading import letters_of, read_pdf
from charterdesk.model import Attachment, Problem, Signatory, Texts
from charterdesk.model.attachments import Strokes
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import CharterStatus, SignatoryStatus
from charterdesk.services.attachments import attach, list_attachments, read_attachment
from charterdesk.services.charters import edit_charter, load_charter
from charterdesk.services.printing import DocumentKind, save_document
from charterdesk.services.registration import register_new
from charterdesk.services.signatories import edit_representative, set_representative
from charterdesk.store import Workspace
from tests.documents.test_pages import pages

STROKES = Strokes(300, 100, (((10.0, 20.0), (150.0, 80.0), (290.0, 20.0)), ((150.0, 50.0),)))


def drawn(file: Path) -> list[tuple[float, float, float, float]]:
    """Return the boxes of the drawings of more than one stroke, in points."""
    with PdfDocument(file) as document:
        return [
            found.get_bounds()
            for page in document
            for found in page.get_objects([FPDF_PAGEOBJ_PATH])
            if FPDFPath_CountSegments(found) > 5
        ]


@pytest.fixture
def signed(sample: Workspace, content: CharterContent) -> CharterContent:
    attach(sample, content.signatories[0].signatory.id, "pen", STROKES.to_json())
    return load_charter(sample, content.charter.id)


def test_a_signature_on_screen_is_drawn_in_its_box_and_nowhere_else(
    content: CharterContent, signed: CharterContent, tmp_path: Path
) -> None:
    kind = DocumentKind.SIGNATURE_SHEET
    save_document(content, kind, "ar", tmp_path / "without.pdf")
    save_document(signed, kind, "ar", tmp_path / "with.pdf")
    assert drawn(tmp_path / "without.pdf") == []
    [(left, bottom, right, top)] = drawn(tmp_path / "with.pdf")
    assert 30 < right - left < 200
    assert 20 < top - bottom < 46
    assert (right - left) / (top - bottom) == pytest.approx(280 / 60, rel=0.1)


def test_a_certificate_leaves_the_box_to_who_certifies(
    signed: CharterContent, tmp_path: Path
) -> None:
    save_document(signed, DocumentKind.CERTIFICATES, "ar", tmp_path / "certificates.pdf")
    assert drawn(tmp_path / "certificates.pdf") == []


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ar", "رقم 1 في ملحق الانضمامات اللاحقة"),
        ("fr", "N° 1 dans l’annexe des adhésions ultérieures"),
        ("en", "No. 1 in the annex of late adhesions"),
        ("es", "N.º 1 en el anexo de adhesiones posteriores"),
    ],
)
def test_a_certificate_says_the_number_of_a_late_adhesion(
    sample: Workspace, content: CharterContent, tmp_path: Path, language: str, line: str
) -> None:
    charter_id, path = content.charter.id, tmp_path / "certificates.pdf"
    save_document(content, DocumentKind.CERTIFICATES, language, path)
    assert letters_of(line) not in read_pdf(path.read_bytes(), path.name).letters
    edit_charter(sample, charter_id, status=CharterStatus.OPEN)
    register_new(sample, charter_id, Texts(ar="شبكة نساء الأطلس"), date(2026, 11, 29))
    save_document(load_charter(sample, charter_id), DocumentKind.CERTIFICATES, language, path)
    assert letters_of(line) in read_pdf(path.read_bytes(), path.name).letters


def test_web_page_draws_it_and_word_says_it(signed: CharterContent, tmp_path: Path) -> None:
    save_document(signed, DocumentKind.SIGNATURE_SHEET, "ar", tmp_path / "sheet.html")
    page = (tmp_path / "sheet.html").read_text("utf-8")
    assert page.count("<polyline") == len(STROKES.lines)
    save_document(signed, DocumentKind.SIGNATURE_SHEET, "ar", tmp_path / "sheet.docx")


def test_who_is_named_by_initials_is_not_told_by_the_signature(
    sample: Workspace, signed: CharterContent, tmp_path: Path
) -> None:
    set_representative(sample, signed.signatories[0].signatory.id, "كهرمان علوي", "رئيسة")
    named = load_charter(sample, signed.charter.id)
    save_document(named, DocumentKind.SIGNATURE_SHEET, "ar", tmp_path / "named.pdf")
    assert drawn(tmp_path / "named.pdf")
    person = named.signatories[0].representative
    assert person is not None
    edit_representative(sample, person.id, initials_only=True)
    hidden = load_charter(sample, signed.charter.id)
    save_document(hidden, DocumentKind.SIGNATURE_SHEET, "ar", tmp_path / "hidden.pdf")
    assert drawn(tmp_path / "hidden.pdf") == []


def test_an_altered_signature_is_not_drawn_and_the_charter_opens(
    sample: Workspace, signed: CharterContent
) -> None:
    signatory_id = signed.signatories[0].signatory.id
    [kept] = list_attachments(sample, signatory_id)
    with sample.change("Test") as session:
        session.get_one(Attachment, kept.id).hash = "0" * 64
    assert load_charter(sample, signed.charter.id).signatories[0].strokes is None
    with pytest.raises(Problem, match="altered"):
        read_attachment(sample, kept.id)


@pytest.mark.parametrize("size", [0, -1, float("inf"), float("nan")])
def test_a_pad_without_a_size_is_refused(size: float) -> None:
    data = Strokes(size, size, (((0.0, 0.0),),)).to_json()
    with pytest.raises(Problem):
        Strokes.from_json(data)


def test_the_letter_welcomes_who_has_signed_and_asks_the_others(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    first, second = (entry.signatory.id for entry in content.signatories[:2])
    with sample.change("Test") as session:
        session.get_one(Signatory, first).adhesion_number = 7
        session.get_one(Signatory, second).status = SignatoryStatus.INVITED
    content = load_charter(sample, content.charter.id)
    alone = replace(content, signatories=content.signatories[:2])
    save_document(alone, DocumentKind.LETTERS, "fr", tmp_path / "letters.pdf")
    welcome, asked = pages((tmp_path / "letters.pdf").read_bytes())
    assert "parmi les signataires" in " ".join(welcome.split())
    assert "2 juillet 2017 porte le numéro 7" in " ".join(welcome.split())
    assert "confirmer l’adhésion" in " ".join(asked.split())
    assert "numéro" not in asked
