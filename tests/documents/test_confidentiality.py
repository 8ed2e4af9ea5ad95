"""What the public may not read is in no bytes of what is made for it."""

import re
import zipfile
import zlib
from dataclasses import replace
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest

from charterdesk.documents.reading import letters_of
from charterdesk.model import Organisation, Texts
from charterdesk.model.charter_content import CharterContent, Undisclosed
from charterdesk.model.disclosure import initials, public_content
from charterdesk.model.terms import CharterStatus, SignatoryStatus
from charterdesk.services.adoption import adopt_version
from charterdesk.services.charters import edit_charter, edit_provision_text, load_charter
from charterdesk.services.exporting import export_workspace
from charterdesk.services.organisations import add_organisation, edit_organisation
from charterdesk.services.printing import DocumentKind, PrintOptions, save_document
from charterdesk.services.signatories import edit_representative, set_representative
from charterdesk.services.signing import Signature, adhere, change_status
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.documents.test_pages import pages, words
from tests.services.drafts import ADOPTED_ON

SECRETS = {
    "قنديلة": "confidential organisation", "Qandila": "confidential organisation",
    "زمردة": "confidential representative", "كهرمان": "representative by initials",
    "ياقوتة": "organisation by initials", "Yaqouta": "organisation by initials",
    "سفرجلة": "confidential late adhesion", "خزامى": "organisation that withdrew",
    "برقوق": "reason of a withdrawal", "زعفران": "organisation that declined",
}  # fmt: skip


@pytest.fixture
def guarded(sample: Workspace, content: CharterContent) -> Workspace:
    """The sample with every kind of name that the public may not read."""
    entries = content.signatories
    names = [("قنديلة", "Qandila"), ("ياقوتة", "Yaqouta"), ("خزامى", "Khouzama")]
    for entry, (arabic, french) in zip(entries, names, strict=False):
        text = entry.organisation.name.replaced("ar", f"جمعية {arabic}")
        edit_organisation(
            sample, entry.organisation.id, name=text.replaced("fr", f"Association {french}"),
            acronym=french, aliases=(arabic,), notes=arabic, emails=(f"{french}@example.org",),
        )  # fmt: skip
    edit_organisation(sample, entries[0].organisation.id, confidential=True)
    edit_organisation(sample, entries[1].organisation.id, initials_only=True)
    change_status(sample, [entries[2].signatory.id], SignatoryStatus.WITHDRAWN, ADOPTED_ON, "برقوق")
    for entry, person in ((entries[3], "زمردة علوي"), (entries[4], "كهرمان علوي")):
        set_representative(sample, entry.signatory.id, person, "رئيسة")
    for entry in load_charter(sample, content.charter.id).signatories[3:5]:
        assert entry.representative is not None
        hidden = "زمردة" in entry.representative.name
        edit_representative(
            sample, entry.representative.id, confidential=hidden, initials_only=not hidden
        )
    with sample.change("Test") as session:
        declined = session.get_one(Organisation, entries[5].organisation.id)
        declined.name = declined.name.replaced("ar", "جمعية زعفران")
    change_status(
        sample, [entries[5].signatory.id], SignatoryStatus.INVALIDATED, ADOPTED_ON, "مكرر"
    )
    edit_charter(sample, content.charter.id, status=CharterStatus.OPEN)
    late = add_organisation(sample, entries[0].organisation.name, confidential=True)
    edit_organisation(sample, late, name=entries[0].organisation.name.replaced("ar", "سفرجلة"))
    adhere(sample, content.charter.id, late, Signature(signed_on=ADOPTED_ON))
    edit_provision_text(sample, content.provisions[4].id, "ar", "نص معدل")
    adopt_version(sample, freeze_version(sample, content.charter.id), ADOPTED_ON)
    return sample


def decompressed(file: Path) -> bytes:
    """Return a file's bytes with every stream and member of an archive opened."""
    data = file.read_bytes()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            return b"".join(name.encode() + archive.read(name) for name in archive.namelist())
    found = [data]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        opened = zlib.decompressobj()
        try:
            found.append(opened.decompress(stream))
        except zlib.error:
            continue
    return b"".join(found)


def named_in(file: Path) -> set[str]:
    """Return which of the secrets a file names, in its bytes or to whom reads its pages."""
    data = decompressed(file)
    unescaped = unescape(data.decode("utf-8", "replace"))
    text = letters_of("".join(pages(file.read_bytes()))) if file.suffix == ".pdf" else ""
    return {
        secret
        for secret in SECRETS
        if letters_of(secret) in text
        or secret in unescaped
        or any(secret.encode(code) in data for code in ("utf-16-be", "utf-16-le"))
    }


@pytest.mark.parametrize("kind", DocumentKind)
@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
def test_no_public_document_names_who_chose_not_to_be_named(
    guarded: Workspace, content: CharterContent, tmp_path: Path, kind: DocumentKind, suffix: str
) -> None:
    public = load_charter(guarded, content.charter.id)
    file = tmp_path / f"x{suffix}"
    for language, options in (("fr", PrintOptions()), ("ar", PrintOptions(draft="3"))):
        save_document(public, kind, language, file, options)
        assert named_in(file) == set(), (kind, language)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".html"])
def test_the_organisers_own_copy_names_them_so_that_the_search_would_find_them(
    guarded: Workspace, content: CharterContent, tmp_path: Path, suffix: str
) -> None:
    own = load_charter(guarded, content.charter.id)
    file = tmp_path / f"x{suffix}"
    options = PrintOptions(confidential=True)
    save_document(own, DocumentKind.SIGNATURE_SHEET, "ar", file, options)
    assert named_in(file) == {"قنديلة", "زمردة", "كهرمان", "ياقوتة", "سفرجلة"}


@pytest.mark.parametrize("suffix", [".xlsx", ".ods", ".csv", ".vcf"])
def test_no_public_export_names_them(guarded: Workspace, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"x{suffix}"
    export_workspace(guarded, file)
    # Who withdrew or was struck off stays an organisation of the directory.
    assert named_in(file) <= {"خزامى", "زعفران"}
    export_workspace(guarded, file, confidential=True)
    assert {"قنديلة", "ياقوتة"} <= named_in(file)


def test_those_left_out_are_counted(guarded: Workspace, content: CharterContent) -> None:
    whole = load_charter(guarded, content.charter.id)
    public = public_content(whole)
    assert len(whole.signatories) == 46
    assert (len(public.signatories), len(public.undisclosed)) == (42, 2)
    again = public_content(replace(whole, undisclosed=(Undisclosed(SignatoryStatus.SIGNED),) * 5))
    assert len(again.undisclosed) == 7


def test_initials_are_the_first_letters_without_the_article() -> None:
    assert initials("جمعية النور للمرأة") == "ج. ن. ل."
    assert initials("Association « Lumière »") == "A. L."


def test_a_printed_copy_counts_them_where_they_would_stand(
    guarded: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    for name in ("Adala", "Zitouna"):
        body = add_organisation(guarded, Texts(fr=name))
        adhere(guarded, content.charter.id, body, Signature(signed_on=ADOPTED_ON))
    edit_organisation(guarded, body, confidential=True)
    file = tmp_path / "x.pdf"
    save_document(load_charter(guarded, content.charter.id), DocumentKind.CHARTER, "fr", file)
    text = words("".join(pages(file.read_bytes())))
    annex = text.index("Annexe des adhésions ultérieures")
    assert "et 1 organisation qui a choisi" in text[:annex]
    assert "et 2 organisations qui ont choisi" in text[annex:]
    save_document(
        load_charter(guarded, content.charter.id), DocumentKind.ADHESION_ANNEX, "fr", file
    )
    text = words("".join(pages(file.read_bytes())))
    assert "et 2 organisations qui ont choisi" in text
    assert "et 1 organisation" not in text
