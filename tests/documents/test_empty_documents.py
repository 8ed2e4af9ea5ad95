"""What is printed of a charter that has nothing to print: a sentence, not an empty sheet."""

import pytest

from charterdesk.documents import PRINT_LANGUAGES, Wording
from charterdesk.model import Texts
from charterdesk.services.charters import add_charter, edit_charter, load_charter
from charterdesk.services.organisations import add_organisation
from charterdesk.services.printing import DocumentKind, compose
from charterdesk.services.signatories import add_signatory
from charterdesk.store import Workspace
from charterdesk.typesetting.blocks import Document, Paragraph, Table

NOTHING = {
    DocumentKind.CHARTER: "no_text",
    DocumentKind.SIGNATORIES: "no_signatories",
    DocumentKind.COMMITMENT_MATRIX: "no_commitments",
    DocumentKind.CERTIFICATES: "no_signatures",
    DocumentKind.LETTERS: "no_signatories",
    DocumentKind.NAME_BADGES: "no_signatories",
    DocumentKind.TABLE_CARDS: "no_signatories",
    DocumentKind.PROGRAMME: "no_meetings",
    DocumentKind.ADHESION_ANNEX: "no_adhesions",
    DocumentKind.RECONFIRMATION_LIST: "no_reconfirmations",
    DocumentKind.RECONFIRMATION_LETTERS: "no_reconfirmations",
    DocumentKind.MINUTES: "no_meetings",
    DocumentKind.AMENDMENT_MATRIX: "no_amendments",
}
SHEETS_TO_WRITE_ON = {DocumentKind.SIGNATURE_SHEET, DocumentKind.ATTENDANCE_SHEET}


def texts(document: Document) -> list[str]:
    return [
        "".join(span.text for span in block.spans)
        for block in document.blocks
        if isinstance(block, Paragraph)
    ]


def empty(workspace: Workspace) -> str:
    charter_id = add_charter(workspace, Texts(ar="ميثاق", fr="Charte"))
    edit_charter(workspace, charter_id, languages=("ar", "fr"))
    return charter_id


@pytest.mark.parametrize("language", PRINT_LANGUAGES)
def test_an_empty_document_says_what_there_is_not(workspace: Workspace, language: str) -> None:
    content = load_charter(workspace, empty(workspace))
    wording = Wording(language, content.charter)
    for kind in DocumentKind:
        document = compose(content, kind, language)
        blocks = list(document.blocks)
        tables = [block for block in blocks if isinstance(block, Table)]
        if kind in SHEETS_TO_WRITE_ON:
            assert [len(list(table.rows)) for table in tables] == [10], kind
        else:
            document = compose(content, kind, language)
            assert not tables, kind
            assert texts(document)[-1] == wording.label(NOTHING[kind]), kind


def test_who_is_not_to_be_named_is_counted(workspace: Workspace) -> None:
    charter_id = empty(workspace)
    organisation = add_organisation(workspace, Texts(ar="جمعية"), confidential=True)
    add_signatory(workspace, charter_id, organisation)
    content = load_charter(workspace, charter_id)
    for kind in (DocumentKind.LETTERS, DocumentKind.NAME_BADGES, DocumentKind.SIGNATORIES):
        said = texts(compose(content, kind, "fr"))
        assert said[-1] == "et 1 organisation qui a choisi de ne pas être nommée", kind
