"""Placed strips to a PDF file, through ReportLab's document objects. Drawing only draws."""

from collections.abc import Sequence
from typing import BinaryIO, Final, NamedTuple

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)
from reportlab.pdfbase.pdfdoc import format as format_object

from charterdesk.typesetting.blocks import Direction, Document, Mark, Picture
from charterdesk.typesetting.embedding import EmbeddedFont
from charterdesk.typesetting.file import PdfFile
from charterdesk.typesetting.fonts import Face
from charterdesk.typesetting.lines import Line
from charterdesk.typesetting.links import link_annotation
from charterdesk.typesetting.metadata import output_intent, xmp_packet
from charterdesk.typesetting.objects import RawReference, Stream, encodable
from charterdesk.typesetting.pictures import embed_picture
from charterdesk.typesetting.strips import Filled, Item, PlacedDrawing, PlacedLine, PlacedPicture
from charterdesk.typesetting.structure import Element, write_structure_tree

_MARK_HEIGHTS: Final = {Mark.UNDERLINED: -0.16, Mark.STRUCK: 0.22}
"""Of a line along a text, from the base line, in parts of the text's size."""
_MARK_THICKNESS: Final = 0.055
_SLANT: Final = 0.21
"""Of italic letters whose face has no italic: twelve degrees, as most italics have."""


class Heading(NamedTuple):
    """A heading and where it stands, for the outline."""

    element: Element
    page: int
    top: float


class PdfWriter:
    """Collects pages and writes the file. The same document gives the same bytes."""

    def __init__(self, document: Document, structure: Element) -> None:
        self._document = document
        self._structure = structure
        self._headings: list[Heading] = []
        self._pdf = PDFDocument(invariant=1, pdfVersion=(1, 7))
        self._fonts: dict[Face, tuple[str, EmbeddedFont]] = {}
        self._pictures: dict[bytes, tuple[str, float]] = {}
        self._images: dict[str, PDFObjectReference] = {}
        self._pages: list[tuple[list[PDFObjectReference], PDFDictionary]] = []
        self._links: list[PDFDictionary] = []

    def add_page(self, items: Sequence[Item]) -> None:
        """Draw a page. Positions are in points from its top left corner, downwards."""
        page = len(self._pages)
        self._pages.append(([self._stream(items, page)], PDFDictionary()))
        links: list[PDFObjectReference] = []
        for item in items:
            if not isinstance(item, PlacedLine) or item.element is None:
                continue
            element = item.element
            if element.link:
                links.append(self._link(item, element, page))
            if element.heading and element.marks[0][0] == page:
                top = self._document.page.height - item.y + item.line.size
                if not self._headings or self._headings[-1].element is not element:
                    self._headings.append(Heading(element, page, top))
        if links:
            self._pages[page][1].dict["Annots"] = PDFArray(links)

    def _link(self, item: PlacedLine, element: Element, page: int) -> PDFObjectReference:
        """Return a new annotation over the words of a link on one line (ISO 32000-1 12.5.6.5)."""
        link = link_annotation(item, element.link or "", self._document.page.height)
        self._links.append(link)
        reference = self._refer(link)
        element.annotations += ((page, self._number_of(reference)),)
        return reference

    def add_to_page(self, index: int, items: Sequence[Item]) -> None:
        """Draw more on a page that is already there: headers wait for the count of pages."""
        self._pages[index][0].append(self._stream(items, index))

    def _stream(self, items: Sequence[Item], number: int) -> PDFObjectReference:
        page = _Content(self, self._document.page.height, number)
        for item in items:
            page.draw(item)
        return self._refer(Stream(page.finish()))

    def font(self, face: Face) -> tuple[str, EmbeddedFont]:
        """Return a face as the document uses it, and its resource name."""
        if face not in self._fonts:
            self._fonts[face] = f"F{len(self._fonts)}", EmbeddedFont(face)
        return self._fonts[face]

    def picture(self, picture: Picture) -> tuple[str, float]:
        """Return the resource name of a picture and its width as a share of its height."""
        found = self._pictures.get(picture.data)
        if found is None:
            name = f"I{len(self._pictures)}"
            self._images[name], ratio = embed_picture(picture.data, self._refer)
            found = self._pictures[picture.data] = name, ratio
        return found

    def _refer(self, entry: PDFObject) -> PDFObjectReference:
        """Register an object with the file and return the reference to it."""
        reference: PDFObjectReference = self._pdf.Reference(entry)  # type: ignore[no-untyped-call]
        return reference

    def _number_of(self, reference: PDFObjectReference) -> int:
        number, _ = self._pdf.idToObjectNumberAndVersion[reference.name]
        return int(number)

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
        kids: list[PDFObjectReference] = []
        for contents, page in self._pages:
            page.dict.update({
                "Type": PDFName("Page"),
                "Parent": tree_reference,
                "MediaBox": PDFArray([0, 0, document.page.width, document.page.height]),
                "Resources": resources,
                "Contents": PDFArray(contents),
                "StructParents": len(kids),
                "Tabs": PDFName("S"),
            })  # fmt: skip
            kids.append(self._refer(page))
        tree.dict.update({
            "Type": PDFName("Pages"), "Kids": PDFArray(kids), "Count": len(kids),
        })  # fmt: skip
        for number, link in enumerate(self._links, start=len(kids)):
            link.dict["StructParent"] = number
        catalog = PDFDictionary({
            "Type": PDFName("Catalog"),
            "Pages": tree_reference,
            "MarkInfo": PDFDictionary({"Marked": "true"}),
            "Metadata": self._refer(xmp_packet(document)),
            "OutputIntents": PDFArray([output_intent(self._refer)]),
            "Lang": PDFString(document.language),
            "ViewerPreferences": PDFDictionary({
                "DisplayDocTitle": "true",
                "Direction": PDFName("R2L" if document.direction is Direction.RTL else "L2R"),
            }),
        })  # fmt: skip
        if self._headings:
            catalog.dict["Outlines"] = self._outline(kids)
        entries = {"Title": document.title, "Author": document.author, "Subject": document.subject,
                   "Creator": "CharterDesk"}  # fmt: skip
        info = PDFDictionary(
            {key: PDFString(encodable(text)) for key, text in entries.items() if text}
        )
        catalog_number, info_number = (
            self._number_of(self._refer(entry)) for entry in (catalog, info)
        )
        file = PdfFile(target, len(pdf.numberToId))
        structure = file.new_number()
        catalog.dict["StructTreeRoot"] = RawReference(structure)
        for number, name in pdf.numberToId.items():
            file.add(number, format_object(pdf.idToObject[name], pdf, toplevel=1))
        numbers = [self._number_of(page) for page in kids]
        write_structure_tree(self._structure, structure, numbers, file)
        file.finish(catalog_number, info_number)

    def _outline(self, pages: list[PDFObjectReference]) -> PDFObjectReference:
        """Return the outline: the headings in order (ISO 32000-1 12.3.3)."""
        top = PDFDictionary({"Type": PDFName("Outlines")})
        reference = self._refer(top)
        entries = [
            PDFDictionary({
                "Title": PDFString(encodable(heading.element.heading)),
                "Parent": reference,
                "Dest": PDFArray([pages[heading.page], PDFName("XYZ"), 0, heading.top, 0]),
            })
            for heading in self._headings
        ]  # fmt: skip
        references = [self._refer(entry) for entry in entries]
        for entry, before, after in zip(
            entries, [None, *references], [*references[1:], None], strict=False
        ):
            if before is not None:
                entry.dict["Prev"] = before
            if after is not None:
                entry.dict["Next"] = after
        top.dict.update({"First": references[0], "Last": references[-1], "Count": len(entries)})
        return reference


class _Content:
    """The content stream of one page (ISO 32000-1 8.2, 9.4)."""

    def __init__(self, writer: PdfWriter, page_height: float, page: int) -> None:
        self._writer = writer
        self._page = page
        self._mark: tuple[Element | None] | None = None
        self._marks = 0
        self._height = page_height
        self._parts: list[bytes] = []
        self._in_text = False
        self._font: tuple[str, float] | None = None
        self._colour = ""

    def draw(self, item: Item) -> None:
        self._begin_mark(None if isinstance(item, Filled) else item.element)
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
            case PlacedDrawing():
                self._end_text()
                self._draw_drawing(item)

    def finish(self) -> bytes:
        self._end_mark()
        return b"\n".join(self._parts)

    def _begin_mark(self, element: Element | None) -> None:
        """Open the marked content of an element, or of an artifact (ISO 32000-1 14.6)."""
        if self._mark is not None and self._mark[0] is element:
            return
        self._end_mark()
        self._mark = (element,)
        if element is None:
            self._parts.append(b"/Artifact BMC")
            return
        role = element.role.encode("ascii")
        self._parts.append(b"/%s <</MCID %d>> BDC" % (role, self._marks))
        element.marks += ((self._page, self._marks),)
        self._marks += 1

    def _end_mark(self) -> None:
        self._end_text()
        if self._mark is not None:
            self._parts.append(b"EMC")
            self._mark = None

    def _draw_line(self, x: float, y: float, line: Line) -> None:
        parts = self._parts
        if not self._in_text:
            parts.append(b"BT")
            self._in_text = True
        gap = b"%.1f" % (-line.stretch * 1000 / line.size) if line.stretch else b""
        end, slanted = None, False
        for piece in line.pieces:
            look = piece.look
            if piece.start != end or look.is_slanted != slanted:
                slanted = look.is_slanted
                slant = b"%.3g" % (_SLANT if slanted else 0)
                parts.append(b"1 0 %s 1 %.2f %.2f Tm" % (slant, x + piece.start, y))
            end = piece.start + piece.width
            name, font = self._writer.font(look.face)
            if (name, line.size) != self._font:
                self._font = (name, line.size)
                parts.append(b"/%s %.4g Tf" % (name.encode("ascii"), line.size))
            self._set_colour(look.colour)
            parts.append(b"[%s]TJ" % font.codes.write(piece.runs, gap))
        if any(piece.look.mark for piece in line.pieces):
            self._end_text()
            self._draw_marks(x, y, line)

    def _draw_marks(self, x: float, y: float, line: Line) -> None:
        """Underline and strike through what is marked."""
        size = line.size
        for piece in line.pieces:
            if piece.look.mark:
                self._set_colour(piece.look.colour)
                height = y + size * _MARK_HEIGHTS[piece.look.mark]
                box = (x + piece.start, height, piece.width, size * _MARK_THICKNESS)
                self._parts.append(b"%.2f %.2f %.2f %.2f re f" % box)

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

    def _draw_drawing(self, item: PlacedDrawing) -> None:
        drawing = item.drawing
        scale = min(item.width / drawing.width, item.height / drawing.height)
        left = item.x + (item.width - drawing.width * scale) / 2
        top = self._height - item.y - (item.height - drawing.height * scale) / 2
        parts = [b"q 1 J 1 j 1.2 w 0.05 0.1 0.35 RG"]
        for line in drawing.lines:
            # A line of one point is a dot: a stroke of no length with round ends.
            for number, (x, y) in enumerate((*line, line[-1])):
                operator = b"l" if number else b"m"
                parts.append(b"%.2f %.2f %s" % (left + x * scale, top - y * scale, operator))
        self._parts.append(b" ".join([*parts, b"S Q"]))

    def _set_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            red, green, blue = bytes.fromhex(colour.removeprefix("#"))
            self._parts.append(b"%.3g %.3g %.3g rg" % (red / 255, green / 255, blue / 255))

    def _end_text(self) -> None:
        if self._in_text:
            self._parts.append(b"ET")
            self._in_text = False
