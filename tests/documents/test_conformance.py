"""Every document is PDF/UA-1 and PDF/A-2a, as veraPDF judges."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Final

import pypdfium2
import pytest
from lxml import etree
from PIL import ExifTags, Image

from charterdesk.documents import PrintOptions
from charterdesk.documents.look import Theme
from charterdesk.model import Texts
from charterdesk.model.attachments import Strokes
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.services.printing import DocumentKind, print_document
from charterdesk.store import Workspace
from charterdesk.typesetting import typeset
from charterdesk.typesetting.blocks import Block, Direction, Document, Paragraph, Picture, Span
from tests.assemblies import add_assembly
from tests.documents.test_links_and_emphasis import TEXT
from tests.pdf_conformance import broken_rules
from tests.typesetting.test_hostile import HOSTILE

OPTIONS: Final = {
    "ar": PrintOptions(draft="مسودة 3"),
    "fr": PrintOptions(second_language="ar", large_print=True, theme=Theme.COMPACT),
}


def judged(folder: Path, documents: dict[str, bytes]) -> dict[str, list[str]]:
    """Return the rules that the documents break, for those that break any."""
    paths = {name: folder / f"{number}.pdf" for number, name in enumerate(documents)}
    for name, path in paths.items():
        path.write_bytes(documents[name])
    found = broken_rules(list(paths.values()))
    return {name: found[str(path)] for name, path in paths.items() if found[str(path)]}


def printed(document: Document) -> bytes:
    target = BytesIO()
    typeset(document, target)
    return target.getvalue()


def full(sample: Workspace) -> CharterContent:
    """Return the sample with meetings, logos, a link and a signature by pen."""
    add_assembly(sample)
    content = load_charter(sample, find_charter(sample).id)
    content.provisions[1].text = Texts(ar=TEXT)
    strokes = Strokes(300, 100, (((10.0, 20.0), (150.0, 80.0)),))
    first, *others = content.signatories
    return replace(content, signatories=(replace(first, strokes=strokes), *others))


def test_every_document_of_a_workshop(sample: Workspace, tmp_path: Path) -> None:
    content = full(sample)
    documents = {}
    for kind in DocumentKind:
        for language, options in OPTIONS.items():
            target = BytesIO()
            print_document(content, kind, language, target, options)
            documents[f"{kind}.{language}"] = target.getvalue()
    assert judged(tmp_path, documents) == {}


def test_texts_that_no_one_should_send(tmp_path: Path) -> None:
    texts = {name: text[:500] for name, text in HOSTILE.items()}
    blocks = [Paragraph((Span(text), Span(text[:20], bold=True))) for text in texts.values()]
    documents = {
        name: printed(Document(f"عنوان {text}", "ar", Direction.RTL, blocks[:1], author=text))
        for name, text in texts.items()
    }
    documents["all"] = printed(Document("عنوان", "ar", Direction.RTL, blocks))
    assert judged(tmp_path, documents) == {}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_what_a_file_says_of_itself_is_xml(text: str) -> None:
    data = printed(Document(text, "ar", Direction.RTL, [], author=text, subject=text))
    packet = data[data.index(b"<?xpacket begin") : data.index(b"<?xpacket end")]
    root = etree.fromstring(packet)
    titles = root.xpath("string(.//*[local-name() = 'title'])")
    assert letters(str(titles)) == letters(text)


def letters(text: str) -> str:
    return "".join(filter(str.isalpha, text))


def encoded(picture: Image.Image, kind: str, orientation: int = 1) -> bytes:
    target = BytesIO()
    exif = picture.getexif()
    if orientation != 1:
        exif[ExifTags.Base.Orientation] = orientation
    picture.save(target, kind, exif=exif)
    return target.getvalue()


PICTURES: Final = {
    "one bit": encoded(Image.new("1", (20, 10)), "PNG"),
    "grey": encoded(Image.new("L", (20, 10), 90), "PNG"),
    "16 bits": encoded(Image.new("I;16", (20, 10), 30_000), "PNG"),
    "transparent": encoded(Image.new("RGBA", (20, 10), "#22775580"), "PNG"),
    "transparent grey": encoded(Image.new("LA", (20, 10), (90, 80)), "PNG"),
    "palette": encoded(Image.new("P", (20, 10)), "PNG"),
    "JPEG": encoded(Image.new("RGB", (20, 10), "#227755"), "JPEG"),
    "for the press": encoded(Image.new("CMYK", (20, 10)), "JPEG"),
    "turned": encoded(Image.new("RGB", (20, 10), "#227755"), "JPEG", orientation=6),
}


def with_picture(data: bytes) -> bytes:
    blocks: list[Block] = [Picture(data, 100, 100, "شعار"), Paragraph((Span("نص"),))]
    return printed(Document("عنوان", "ar", Direction.RTL, blocks))


def test_pictures_of_all_kinds(tmp_path: Path) -> None:
    documents = {name: with_picture(data) for name, data in PICTURES.items()}
    assert judged(tmp_path, documents) == {}


def test_what_breaks_a_rule_is_found(tmp_path: Path) -> None:
    """The judge does judge, by both standards."""
    data = with_picture(PICTURES["grey"])
    broken = {
        "PDF/A-2a 6.2.4.3": data.replace(b"/GTS_PDFA1", b"/GTS_PDFX "),
        "PDF/UA-1 7.1": data.replace(b"/DisplayDocTitle true", b"/DisplayDocTitle null"),
    }
    for rule, found in judged(tmp_path, broken).items():
        assert any(one.startswith(rule) for one in found)


@pytest.mark.parametrize("name", ["JPEG", "turned"])
def test_a_photograph_stands_upright(name: str, tmp_path: Path) -> None:
    [page] = pypdfium2.PdfDocument(with_picture(PICTURES[name]))
    [picture] = page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE,))
    left, bottom, right, top = picture.get_bounds()
    assert (right - left > top - bottom) is (name == "JPEG")
