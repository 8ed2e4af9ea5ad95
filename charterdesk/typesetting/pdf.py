"""Placed strips to a PDF file, through ReportLab's document objects. Drawing only draws."""

import io
from collections.abc import Sequence
from typing import BinaryIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFImageXObject,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

from charterdesk.typesetting.blocks import Direction, Document, Picture, TypesettingError
from charterdesk.typesetting.embedding import EmbeddedFont, Stream
from charterdesk.typesetting.fonts import Face
from charterdesk.typesetting.layout import Filled, Item, PlacedLine, PlacedPicture
from charterdesk.typesetting.paragraph import Line
from charterdesk.typesetting.shaping import Run


class PdfWriter:
    """Collects pages and writes the file. The same document gives the same bytes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._pdf = PDFDocument(invariant=1, pdfVersion=(1, 7))
        self._fonts: dict[Face, tuple[str, EmbeddedFont]] = {}
        self._encoded: dict[Run, bytes] = {}
        self._pictures: dict[bytes, tuple[str, float]] = {}
        self._images: dict[str, PDFObjectReference] = {}
        self._pages: list[tuple[list[PDFObjectReference], PDFDictionary]] = []

    def add_page(self, items: Sequence[Item]) -> None:
        """Draw a page. Positions are in points from its top left corner, downwards."""
        self._pages.append(([self._stream(items)], PDFDictionary()))

    def add_to_page(self, index: int, items: Sequence[Item]) -> None:
        """Draw more on a page that is already there: headers wait for the count of pages."""
        self._pages[index][0].append(self._stream(items))

    def _stream(self, items: Sequence[Item]) -> PDFObjectReference:
        page = _Content(self, self._document.page.height)
        for item in items:
            page.draw(item)
        return self._refer(Stream(page.finish()))

    def encode(self, run: Run) -> tuple[str, bytes]:
        """Return the resource name of the run's font and its TJ elements."""
        if run.face not in self._fonts:
            self._fonts[run.face] = (f"F{len(self._fonts)}", EmbeddedFont(run.face))
        name, font = self._fonts[run.face]
        encoded = self._encoded.get(run)
        if encoded is None:
            encoded = self._encoded[run] = font.encode(run)
        return name, encoded

    def picture(self, picture: Picture) -> tuple[str, float]:
        """Return the resource name of a picture and its width as a share of its height."""
        found = self._pictures.get(picture.data)
        if found is None:
            name = f"I{len(self._pictures)}"
            found = self._pictures[picture.data] = name, self._embed_image(name, picture.data)
        return found

    def _embed_image(self, name: str, data: bytes) -> float:
        try:
            reader = ImageReader(io.BytesIO(data))
            image = PDFImageXObject(name, reader, mask="auto")
        except OSError as error:
            raise TypesettingError(f"a picture cannot be read: {error}") from error
        soft_mask = getattr(image, "_smask", None)
        if soft_mask:
            vars(image)["smask"] = self._refer(soft_mask, f"{name}mask")
        self._images[name] = self._refer(image, name)
        width, height = reader.getSize()
        return float(width / height)

    def _refer(self, entry: PDFObject, name: str | None = None) -> PDFObjectReference:
        """Register an object with the file and return the reference to it."""
        reference: PDFObjectReference = self._pdf.Reference(entry, name)  # type: ignore[no-untyped-call]
        return reference

    def write(self, target: BinaryIO) -> None:
        """Write the file."""
        pdf, document = self._pdf, self._document
        fonts = {name: self._refer(font.objects(self._refer))
                 for name, font in self._fonts.values()}  # fmt: skip
        resources = self._refer(PDFDictionary({
            "Font": PDFDictionary(fonts), "XObject": PDFDictionary(self._images),
        }))  # fmt: skip
        tree = PDFDictionary()
        tree_reference = self._refer(tree)
        kids = []
        for contents, page in self._pages:
            page.dict.update({
                "Type": PDFName("Page"),
                "Parent": tree_reference,
                "MediaBox": PDFArray([0, 0, document.page.width, document.page.height]),
                "Resources": resources,
                "Contents": PDFArray(contents),
            })  # fmt: skip
            kids.append(self._refer(page))
        tree.dict.update({
            "Type": PDFName("Pages"), "Kids": PDFArray(kids), "Count": len(kids),
        })  # fmt: skip
        vars(pdf)["Catalog"] = PDFDictionary({
            "Type": PDFName("Catalog"),
            "Pages": tree_reference,
            "Lang": PDFString(document.language),
            "ViewerPreferences": PDFDictionary({
                "DisplayDocTitle": "true",
                "Direction": PDFName("R2L" if document.direction is Direction.RTL else "L2R"),
            }),
        })  # fmt: skip
        entries = {"Title": document.title, "Author": document.author, "Subject": document.subject,
                   "Creator": "CharterDesk"}  # fmt: skip
        vars(pdf)["info"] = PDFDictionary(
            {key: PDFString(text) for key, text in entries.items() if text}
        )
        target.write(pdf.format())


class _Content:
    """The content stream of one page (ISO 32000-1 8.2, 9.4)."""

    def __init__(self, writer: PdfWriter, page_height: float) -> None:
        self._writer = writer
        self._height = page_height
        self._parts: list[bytes] = []
        self._in_text = False
        self._font: tuple[str, float] | None = None
        self._colour = "#000000"

    def draw(self, item: Item) -> None:
        match item:
            case PlacedLine():
                self._draw_line(item.x, self._height - item.y, item.line)
            case Filled():
                self._end_text()
                self._set_colour(item.colour)
                y = self._height - item.y - item.height
                self._parts.append(
                    b"%.2f %.2f %.2f %.2f re f" % (item.x, y, item.width, item.height)
                )
            case PlacedPicture():
                self._end_text()
                self._draw_picture(item)

    def finish(self) -> bytes:
        self._end_text()
        return b"\n".join(self._parts)

    def _draw_line(self, x: float, y: float, line: Line) -> None:
        parts = self._parts
        if not self._in_text:
            parts.append(b"BT")
            self._in_text = True
        parts.append(b"1 0 0 1 %.2f %.2f Tm" % (x, y))
        gap = b"%.1f" % (-line.stretch * 1000 / line.size) if line.stretch else b""
        pending: list[bytes] = []
        for run in line.runs:
            font, encoded = self._writer.encode(run)
            if (font, line.size) != self._font or run.colour != self._colour:
                if pending:
                    parts.append(b"[%s]TJ" % b"".join(pending))
                    pending = []
                if (font, line.size) != self._font:
                    self._font = (font, line.size)
                    parts.append(b"/%s %.4g Tf" % (font.encode("ascii"), line.size))
                self._set_colour(run.colour)
            pending.append(encoded)
            if run.is_space:
                pending.append(gap)
        if pending:
            parts.append(b"[%s]TJ" % b"".join(pending))

    def _draw_picture(self, item: PlacedPicture) -> None:
        name, ratio = self._writer.picture(item.picture)
        frame_width, frame_height = item.picture.width, item.picture.height
        width = min(frame_width, frame_height * ratio)
        height = width / ratio
        x = item.x + (frame_width - width) / 2
        y = self._height - item.y - (frame_height + height) / 2
        self._parts.append(
            b"q %.2f 0 0 %.2f %.2f %.2f cm /%s Do Q" % (width, height, x, y, name.encode("ascii"))
        )

    def _set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            red, green, blue = bytes.fromhex(colour.removeprefix("#"))
            self._parts.append(b"%.3g %.3g %.3g rg" % (red / 255, green / 255, blue / 255))

    def _end_text(self) -> None:
        if self._in_text:
            self._parts.append(b"ET")
            self._in_text = False
