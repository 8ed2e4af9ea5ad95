"""The documents read back from their PDFs."""

import re
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from charterdesk.documents import PrintOptions, Wording
from charterdesk.model import Organisation, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.folding import fold
from charterdesk.model.terms import Digits, SignatoryStatus
from charterdesk.services.charters import edit_charter, find_charter, load_charter
from charterdesk.services.organisations import edit_organisation
from charterdesk.services.printing import DocumentKind, print_document
from charterdesk.services.signatories import edit_signatories, set_representative
from charterdesk.store import Workspace

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
    "606060000000050001a5f645400000000049454e44ae426082"
)
PRESENTATION_FORMS = re.compile("[\ufb50-\ufdff\ufe70-\ufefe]")


NAMELESS = {
    DocumentKind.COMMITMENT_MATRIX,
    DocumentKind.PROGRAMME,
    DocumentKind.MINUTES,
    DocumentKind.AMENDMENT_MATRIX,
    DocumentKind.ADHESION_ANNEX,
    DocumentKind.RECONFIRMATION_LIST,
    DocumentKind.RECONFIRMATION_LETTERS,
}
"""Documents that name no organisation, or of the sample none."""


def printed(
    content: CharterContent,
    kind: DocumentKind,
    language: str,
    options: PrintOptions = PrintOptions(),  # noqa: B008 - immutable
) -> bytes:
    target = BytesIO()
    result = print_document(content, kind, language, target, options)
    assert result.missing == ()
    return target.getvalue()


def pages(pdf: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    texts = []
    for page in document:
        text_page = page.get_textpage()
        texts.append(text_page.get_text_bounded())
        text_page.close()
        page.close()
    document.close()
    return texts


def words(text: str) -> str:
    return re.sub(r"\s+", " ", re.sub("[\u200e\u200f\u202a-\u202e\u2066-\u2069]", "", text))


def found(name: str, text: str) -> bool:
    """Whether a text holds all words of a name; a reader may part them at a line's end."""
    return all(fold(word) in fold(words(text)) for word in re.findall(r"[\w'’]+", name))


@pytest.mark.parametrize("kind", DocumentKind)
@pytest.mark.parametrize("language", ["ar", "fr", "en", "es"])
def test_each_document_prints_in_each_language(
    content: CharterContent, kind: DocumentKind, language: str
) -> None:
    text = "".join(pages(printed(content, kind, language)))
    assert not PRESENTATION_FORMS.search(text)
    if kind not in NAMELESS:
        wording = Wording(language, content.charter)
        for entry in content.signatories:
            assert found(wording.text(entry.organisation.name), text), entry.organisation.name


def test_the_arabic_charter_has_every_provision_in_order(content: CharterContent) -> None:
    text = fold(words("".join(pages(printed(content, DocumentKind.CHARTER, "ar")))))
    position = 0
    for provision in content.provisions:
        beginning = " ".join(provision.text["ar"].split()[:4])
        position = text.index(fold(beginning), position)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs Poppler's pdftotext")
def test_poppler_finds_each_name_whole_and_every_font_embedded(
    content: CharterContent, tmp_path: Path
) -> None:
    pdf = tmp_path / "ميثاق.pdf"
    pdf.write_bytes(printed(content, DocumentKind.CHARTER, "ar"))
    read = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True)
    text = words(read.stdout.decode("utf-8"))
    assert not PRESENTATION_FORMS.search(text)
    for entry in content.signatories:
        # Poppler turns the brackets around a Latin acronym; see ARCHITECTURE.md.
        name = entry.organisation.name["ar"].replace("(ECPM)", "").strip()
        assert name in text, name
    fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True)
    lines = fonts.stdout.splitlines()[2:]
    assert lines
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in lines), fonts.stdout


def test_the_same_charter_makes_the_same_bytes(content: CharterContent) -> None:
    assert printed(content, DocumentKind.CHARTER, "ar") == printed(
        content, DocumentKind.CHARTER, "ar"
    )


def test_an_egyptian_charter_numbers_its_pages_in_arabic_digits(sample: Workspace) -> None:
    charter = find_charter(sample)
    edit_charter(sample, charter.id, digits=Digits.ARABIC_INDIC)
    first = pages(printed(load_charter(sample, charter.id), DocumentKind.CHARTER, "ar"))[0]
    assert "٢٠١٧" in first
    assert re.search(r"صفحة\s+١\s+من\s+٣", words(first))


def test_the_head_of_a_table_is_on_every_page(content: CharterContent) -> None:
    texts = pages(printed(content, DocumentKind.SIGNATURE_SHEET, "fr"))
    assert len(texts) > 1
    assert all("Signature" in text and "Cachet" in text for text in texts)


def test_who_declined_or_stays_unnamed_is_in_no_public_document(sample: Workspace) -> None:
    charter = find_charter(sample)
    declined, hidden = load_charter(sample, charter.id).signatories[:2]
    edit_signatories(
        sample,
        [declined.signatory.id],
        status=SignatoryStatus.WITHDRAWN,
        status_reason="سبب",
    )
    edit_organisation(sample, hidden.organisation.id, confidential=True)
    content = load_charter(sample, charter.id)
    for kind in (DocumentKind.CHARTER, DocumentKind.SIGNATORIES):
        text = "".join(pages(printed(content, kind, "ar")))
        assert fold("أقليات") not in fold(words(text))
        assert fold("البديل الثقافي") not in fold(words(text))
        assert found("اختارت عدم", text)


def test_only_who_signed_is_called_a_signatory(content: CharterContent) -> None:
    asked, unnamed, *_ = content.signatories
    asked.signatory.status = SignatoryStatus.INVITED
    unnamed.signatory.status = SignatoryStatus.LISTED
    unnamed.organisation.confidential = True
    charter = "".join(pages(printed(content, DocumentKind.CHARTER, "fr")))
    assert (asked.organisation.name["fr"] in charter, "réseaux signataires" in charter) == (
        False, True,
    )  # fmt: skip
    assert "choisi de ne pas être nommée" not in charter
    listed = "".join(pages(printed(content, DocumentKind.SIGNATORIES, "fr")))
    assert (asked.organisation.name["fr"] in listed, "45 organisations sur la liste" in listed) == (
        True, True,
    )  # fmt: skip
    assert "43 organisations signataires" in listed

    for entry in content.signatories:
        entry.signatory.status = SignatoryStatus.LISTED
    charter = "".join(pages(printed(content, DocumentKind.CHARTER, "fr")))
    assert asked.organisation.name["fr"] in charter
    assert "organisations et réseaux appelés à signer" in charter
    assert "réseaux signataires" not in charter
    assert "1 organisation qui a choisi de ne pas être nommée" in charter


def test_representatives_fill_their_columns_and_empty_columns_are_left_out(
    sample: Workspace,
) -> None:
    charter = find_charter(sample)
    content = load_charter(sample, charter.id)
    assert "Représentant" not in "".join(pages(printed(content, DocumentKind.SIGNATORIES, "fr")))
    set_representative(sample, content.signatories[5].signatory.id, "Aziza Alaoui", "Présidente")
    content = load_charter(sample, charter.id)
    for kind in (DocumentKind.SIGNATORIES, DocumentKind.SIGNATURE_SHEET):
        text = "".join(pages(printed(content, kind, "fr")))
        assert "Représentant" in text
        assert "Aziza Alaoui" in words(text)
        assert "Présidente" in text


def test_a_name_with_marks_of_code_prints_as_it_is(sample: Workspace) -> None:
    with sample.change("Test") as session:
        organisation = session.get_one(
            Organisation,
            load_charter(sample, find_charter(sample).id).signatories[0].organisation.id,
        )
        organisation.name = Texts(fr='<b>&"=1+1 %(x)s {page}')
    content = load_charter(sample, find_charter(sample).id)
    text = "".join(pages(printed(content, DocumentKind.SIGNATORIES, "fr")))
    assert '<b>&"=1+1 %(x)s {page}' in words(text)


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_certificate_of_a_long_name_is_one_page(
    content: CharterContent, language: str, large_print: bool
) -> None:
    first, *_ = content.signed_signatories
    first.organisation.name = Texts(
        ar="الشبكة الأورومتوسطية لحقوق الإنسان – فرع المغرب والجزائر وتونس وليبيا وموريتانيا",
        fr="Réseau euro-méditerranéen des droits humains – section du Maroc, de l’Algérie, de la "
        "Tunisie, de la Libye et de la Mauritanie",
    )
    options = PrintOptions(large_print=large_print, logos=(PIXEL,))
    alone = replace(content, signatories=(first,))
    assert len(pages(printed(alone, DocumentKind.CERTIFICATES, language, options))) == 1
