"""Every document for Word is Office Open XML as its schemas have it: Word repairs nothing."""

from pathlib import Path

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from charterdesk.documents.docx import write_docx
from charterdesk.services.charters import load_charter
from charterdesk.services.consultation_sheets import write_sheet
from charterdesk.services.consultations import list_consultations
from charterdesk.services.printing import DocumentKind, compose
from charterdesk.store import Workspace
from charterdesk.typesetting.blocks import Block, Direction, Document, Paragraph, Span
from tests.consulted import add_consulted_draft
from tests.documents.test_conformance import OPTIONS, full
from tests.typesetting.test_hostile import HOSTILE


def faults(document: Document, path: Path) -> list[str]:
    """Write a document for Word; return what is said against it."""
    with path.open("wb") as target:
        write_docx(document, target)
    return faults_of(path)


def faults_of(path: Path) -> list[str]:
    found = OpenXmlValidator(FileFormat.MICROSOFT_365, max_errors=0).validate(path)
    return [f"{one.part_uri} {one.path}: {one.description}" for one in found.errors]


@pytest.mark.parametrize("language", OPTIONS)
def test_every_document_of_a_workshop(sample: Workspace, tmp_path: Path, language: str) -> None:
    content = full(sample)
    for kind in DocumentKind:
        document = compose(content, kind, language, OPTIONS[language])
        assert faults(document, tmp_path / f"{kind}.docx") == [], kind


def test_texts_that_no_one_should_send(tmp_path: Path) -> None:
    blocks: list[Block] = [
        Paragraph((Span(text[:500]), Span(text[:20], bold=True, link="https://example.org/")))
        for text in HOSTILE.values()
    ]
    document = Document("عنوان", "ar", Direction.RTL, blocks, line_numbers=True)
    assert faults(document, tmp_path / "hostile.docx") == []


def test_a_sheet_that_an_organisation_fills_in(sample: Workspace, tmp_path: Path) -> None:
    charter_id = add_consulted_draft(sample)
    (consulted,) = list_consultations(sample, charter_id)
    path = tmp_path / "sheet.docx"
    write_sheet(load_charter(sample, charter_id), consulted.consultation, "ar", path)
    assert faults_of(path) == []
