"""The block model as DOCX, with real bidi flags, so that a partner can edit it in Word.

The flags are those of ECMA-376 Part 1: ``w:bidi`` (17.3.1.6) turns a paragraph, ``w:rtl``
(17.3.2.30) a run, ``w:bidiVisual`` (17.4.1) a table, and ``w:lang w:bidi`` (17.3.2.20) names the
language of complex script. In a turned paragraph ``left`` means the start side.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import BinaryIO, Final

import docx
from docx.document import Document as DocxDocument
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE
from docx.oxml.ns import qn
from docx.shared import Emu, Pt
from docx.table import Table as DocxTable
from docx.table import _Cell as DocxCell
from docx.text.paragraph import Paragraph as DocxParagraph

from charterdesk.documents.docx_elements import (
    AFTER_BIDI,
    AFTER_BORDERS,
    AFTER_JC,
    TWIPS,
    hold,
    hyperlink,
    make_element,
    page_borders,
    set_end_tab,
    set_up_table,
    sliver,
)
from charterdesk.documents.runs import (
    direction_runs,
    phones_in_order,
    without_idle_isolates,
    xml_text,
)
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Direction,
    Document,
    KeepTogether,
    KeepWithNext,
    ListBlock,
    Mark,
    PageBreak,
    Paragraph,
    Picture,
    PictureRow,
    Role,
    Row,
    Rule,
    RunningLine,
    Spacer,
    Span,
    Table,
    TextStyle,
)
from charterdesk.typesetting.columns import measure_columns

_FONT: Final = "Times New Roman"
"""On every Windows and Mac, with Arabic letters."""
_JUSTIFICATIONS: Final = {
    Alignment.START: "left",
    Alignment.END: "right",
    Alignment.CENTRE: "center",
    Alignment.JUSTIFY: "both",
}
_STYLES: Final = {
    Role.TITLE: "Title",
    Role.HEADING_1: "Heading 1",
    Role.HEADING_2: "Heading 2",
    Role.HEADING_3: "Heading 3",
}
_FONTS_DIFFER: Final = 0.85
"""How much smaller names on cards and labels are set, whose fit was measured in another font."""
_EMPTY: Final = TextStyle(size=10, leading=14, space_after=0)
"""Of a box to write in, whose words are to run as the document does."""
_LEFT_FREE: Final = 3.0
"""Points of the last row of cards and labels: room for what Word wants before and after a table."""


def write_docx(document: Document, target: BinaryIO) -> None:
    """Write a document as DOCX. Style is direct formatting; headings are Word's own styles."""
    word = docx.Document()
    properties = word.core_properties
    properties.title = xml_text(document.title)
    properties.subject = xml_text(document.subject)
    properties.author = xml_text(document.author)
    properties.language = document.language
    properties.created = properties.modified = datetime(2000, 1, 1, tzinfo=UTC)
    properties.comments = ""
    borders = word.styles["Title"].element.pPr.find(qn("w:pBdr"))
    borders.getparent().remove(borders)
    _drop_second_styles(word)
    _set_up_page(word, document)
    writer = _Writer(document)
    for block in document.blocks:
        writer.add(word, block)
    word.save(target)


def _drop_second_styles(word: DocxDocument) -> None:
    """Take out the template's second copy of its styles, for Word 2007: ours are not in it."""
    for name, relation in list(word.part.rels.items()):
        if relation.reltype.endswith("/stylesWithEffects"):
            word.part.drop_rel(name)


def _set_up_page(word: DocxDocument, document: Document) -> None:
    section, page = word.sections[0], document.page
    if page.width > page.height:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Pt(page.width), Pt(page.height)
    section.top_margin, section.bottom_margin = Pt(page.margin_top), Pt(page.margin_bottom)
    if document.line_numbers:
        numbering = make_element("w:lnNumType", countBy="1", restart="newPage")
        section._sectPr.xpath("./w:cols")[0].addprevious(numbering)  # noqa: SLF001 - no public way
    if document.frame:
        borders = page_borders(document.frame)
        section._sectPr.xpath("./w:pgMar")[0].addnext(borders)  # noqa: SLF001 - likewise
    right_to_left = document.direction is Direction.RTL
    left, right = page.margin_start, page.margin_end
    if right_to_left:
        left, right = right, left
        grid = section._sectPr.xpath("./w:docGrid")[0]  # noqa: SLF001 - likewise
        grid.addprevious(make_element("w:bidi"))
    section.left_margin, section.right_margin = Pt(left), Pt(right)
    writer = _Writer(document)
    for part, line in ((section.header, document.header), (section.footer, document.footer)):
        if line != RunningLine():  # an empty one would still push the text down
            writer.running_line(part.paragraphs[0], line)


class _Writer:
    """Writes blocks into a body or a cell."""

    def __init__(self, document: Document) -> None:
        self._document = document
        page = document.page
        self._width = page.width - page.margin_start - page.margin_end

    def add(self, parent: DocxDocument, block: Block) -> None:
        match block:
            case Paragraph():
                self._fill(parent.add_paragraph(style=_STYLES.get(block.role)), block)
            case ListBlock():
                for item in block.items:
                    self._item(parent, block, item.marker, item.content)
            case Table():
                self._table(parent, block)
            case Rule():
                self._rule(parent.add_paragraph(), block)
            case Spacer():
                paragraph = parent.add_paragraph()
                paragraph.paragraph_format.space_after = Pt(0)
                paragraph.paragraph_format.line_spacing = Pt(max(block.height, 1))
            case PageBreak():
                sliver(parent, new_page=True)
            case Picture():
                self._pictures(parent, (block,), block.alignment)
            case PictureRow():
                self._pictures(parent, block.pictures, Alignment.CENTRE)
            case KeepTogether():
                self._together(parent, block)
            case KeepWithNext():
                self.add(parent, block.block)
                hold(parent, "self::w:p | w:tr[last()]//w:p")

    def running_line(self, paragraph: DocxParagraph, line: RunningLine) -> None:
        """Write a header or footer with fields for the page's number and their count."""
        text = "\t".join((line.start, line.centre, line.end)).strip("\t")
        if not line.centre:
            text = text.replace("\t\t", "\t")  # the text at the start may be long
            set_end_tab(paragraph, self._width)
        style = TextStyle(size=self._document.running_size, leading=14)
        centred = replace(style, alignment=Alignment.CENTRE if line.centre else Alignment.START)
        self._format(paragraph, centred, self._document.direction)
        for index, part in enumerate(text.replace("{pages}", "\0NUMPAGES\0")
                                     .replace("{page}", "\0PAGE\0").split("\0")):  # fmt: skip
            if index % 2:
                field = make_element("w:fldSimple")
                field.set(qn("w:instr"), part)
                # What it says until Word counts, in the look in which it will say it.
                self._runs(paragraph, (Span("1"),), style, self._document.direction, None)
                field.append(paragraph.runs[-1]._r)  # noqa: SLF001 - likewise
                paragraph._p.append(field)  # noqa: SLF001 - no public way
            elif part:
                self._runs(paragraph, (Span(part),), style, self._document.direction, None)

    def _fill(self, paragraph: DocxParagraph, block: Paragraph, marker: str = "") -> None:
        direction = self._direction(block)
        self._format(paragraph, block.style, direction)
        spans = block.spans
        if marker:
            spans = (Span(f"{marker}\t"), *spans)
        self._runs(paragraph, spans, block.style, direction, block.language)

    def _direction(self, block: Paragraph) -> Direction:
        if block.direction in {Direction.LTR, Direction.RTL}:
            return Direction(block.direction)
        return self._document.direction

    def _format(self, paragraph: DocxParagraph, style: TextStyle, direction: Direction) -> None:
        layout = paragraph.paragraph_format
        layout.space_before, layout.space_after = Pt(style.space_before), Pt(style.space_after)
        layout.line_spacing = Pt(style.leading)
        layout.left_indent, layout.right_indent = Pt(style.indent_start), Pt(style.indent_end)
        layout.keep_with_next = style.keep_with_next
        layout.keep_together = style.keep_together
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - no public way
        if direction is Direction.RTL:
            bidi = make_element("w:bidi")
            properties.insert_element_before(bidi, *AFTER_BIDI)
        justification = make_element("w:jc")
        justification.set(qn("w:val"), _JUSTIFICATIONS[style.alignment])
        properties.insert_element_before(justification, *AFTER_JC)

    def _runs(
        self,
        paragraph: DocxParagraph,
        spans: Sequence[Span],
        style: TextStyle,
        direction: Direction,
        language: str | None,
    ) -> None:
        texts = [
            phones_in_order(without_idle_isolates(xml_text(span.text), direction)) for span in spans
        ]
        parts = direction_runs(texts, direction)
        for span, runs in zip(spans, parts, strict=True):
            self._span(paragraph, span, runs, style, language)

    def _span(
        self,
        paragraph: DocxParagraph,
        span: Span,
        runs: Iterable[tuple[Direction, str]],
        style: TextStyle,
        language: str | None,
    ) -> None:
        link = hyperlink(paragraph, span.link) if span.link else None
        for run_direction, text in runs:
            run = paragraph.add_run(text)
            if link is not None:
                link.append(run._r)  # noqa: SLF001 - no public way
            properties = run._r.get_or_add_rPr()  # noqa: SLF001 - no public way
            right_to_left = run_direction is Direction.RTL
            flags = {"b": span.bold or style.bold, "i": span.italic}
            fonts = make_element("w:rFonts", ascii=_FONT, hAnsi=_FONT, cs=_FONT)
            half_points = str(round(style.size * 2))
            colour = (span.colour or style.colour).lstrip("#")
            lang = language or self._document.language
            tongue = {"bidi": lang} if lang in _COMPLEX_SCRIPT else {"val": lang}
            for element in (
                fonts,
                *(make_element(f"w:{flag}") for flag, on in flags.items() if on),
                *(make_element(f"w:{flag}Cs") for flag, on in flags.items() if on),
                *([make_element("w:strike")] if span.mark is Mark.STRUCK else []),
                make_element("w:color", val=colour),
                make_element("w:sz", val=half_points),
                make_element("w:szCs", val=half_points),
                *([make_element("w:u", val="single")] if span.mark is Mark.UNDERLINED else []),
                *([make_element("w:rtl")] if right_to_left else []),
                make_element("w:lang", **tongue),
            ):
                properties.append(element)

    def _item(
        self, parent: DocxDocument, block: ListBlock, marker: str, content: tuple[Paragraph, ...]
    ) -> None:
        for index, part in enumerate(content):
            paragraph = parent.add_paragraph()
            direction = block.direction or self._document.direction
            if self._direction(part) is not direction:
                # One isolate: each span by itself would stand in the list's direction.
                spans = (Span("\u2068"), *part.spans, Span("\u2069"))
                style = replace(part.style, alignment=Alignment.START)
                part = replace(part, spans=spans, style=style, direction=direction)  # noqa: PLW2901
            self._fill(paragraph, part, marker if index == 0 else "")
            layout = paragraph.paragraph_format
            layout.left_indent = Pt(block.marker_width)
            if index == 0:
                layout.first_line_indent = Pt(-block.marker_width)
                layout.tab_stops.add_tab_stop(Pt(block.marker_width))

    def _together(self, parent: DocxDocument, block: KeepTogether) -> None:
        for kept in block.blocks:
            if isinstance(kept, Paragraph) and kept is not block.blocks[-1]:
                style = replace(kept.style, keep_with_next=True)
                self.add(parent, replace(kept, style=style))
            else:
                self.add(parent, kept)
                hold(parent, "w:tr[position() < last()]//w:p")

    def _table(self, parent: DocxDocument, block: Table) -> None:
        if parent.element.body.xpath("*[not(self::w:sectPr)][last()][self::w:tbl]"):
            # Word makes one table of two that follow each other.
            self.add(parent, Spacer(block.space_before))
        table = parent.add_table(rows=0, cols=len(block.columns))
        table.autofit = False
        if block.rule_width:
            table.style = "Table Grid"
        direction = block.direction or self._document.direction
        set_up_table(table, block.cell_padding, right_to_left=direction is Direction.RTL)
        measured, body = measure_columns(block, self._width, direction)
        widths = [Pt(width) for width in measured]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        for is_header, rows in ((True, block.header), (False, body)):
            for row in rows:
                fitting = _smaller(row) if block.fixed else row
                self._row(table.add_row(), fitting, widths, is_header)
        if block.fixed:
            _fix_heights(table)
            sliver(parent)

    def _row(self, docx_row: object, row: Row, widths: list[Pt], is_header: bool) -> None:
        properties = docx_row._tr.get_or_add_trPr()  # type: ignore[attr-defined]  # noqa: SLF001
        properties.append(make_element("w:cantSplit"))
        if row.minimum_height:
            height = str(round(row.minimum_height * TWIPS))
            properties.append(make_element("w:trHeight", val=height, hRule="atLeast"))
        if is_header:
            properties.append(make_element("w:tblHeader"))
        column = 0
        for cell in row.cells:
            docx_cell = docx_row.cells[column]  # type: ignore[attr-defined]
            last = column + cell.column_span - 1
            if cell.column_span > 1:
                docx_cell = docx_cell.merge(docx_row.cells[last])  # type: ignore[attr-defined]
            docx_cell.width = Emu(sum(widths[column : last + 1]))
            if row.centred:
                docx_cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
            self._cell(docx_cell, cell)
            column = last + 1

    def _cell(self, docx_cell: DocxCell, cell: Cell) -> None:
        if cell.shade:
            shade = make_element("w:shd", val="clear", color="auto", fill=cell.shade.lstrip("#"))
            docx_cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001 - no public way
        contents = cell.content
        if not contents:  # Word draws no strokes; what they are is said
            said = cell.drawing.description if cell.drawing else ""
            contents = (Paragraph((Span(said),), _EMPTY, direction=self._document.direction),)
        for index, content in enumerate(contents):
            first = docx_cell.paragraphs[0]
            self._fill(first if index == 0 else docx_cell.add_paragraph(), content)

    def _rule(self, paragraph: DocxParagraph, block: Rule) -> None:
        layout = paragraph.paragraph_format
        layout.space_before, layout.space_after = Pt(block.space_before), Pt(block.space_after)
        layout.line_spacing = Pt(2)
        margin = Pt(self._width * (1 - block.width_share) / 2)
        layout.left_indent = layout.right_indent = margin
        borders = make_element("w:pBdr")
        borders.append(
            make_element(
                "w:bottom",
                val="single",
                sz=str(max(round(block.thickness * 8), 2)),
                space="1",
                color=block.colour.lstrip("#"),
            )
        )
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - no public way
        properties.insert_element_before(borders, *AFTER_BORDERS)

    def _pictures(
        self, parent: DocxDocument, blocks: tuple[Picture, ...], alignment: Alignment
    ) -> None:
        paragraph = parent.add_paragraph()
        self._format(paragraph, TextStyle(alignment=alignment), self._document.direction)
        paragraph.paragraph_format.line_spacing = None
        for index, block in enumerate(blocks):
            if index:
                paragraph.add_run("   ")
            self._picture(paragraph, block)

    @staticmethod
    def _picture(paragraph: DocxParagraph, block: Picture) -> None:
        picture = paragraph.add_run().add_picture(BytesIO(block.data))
        scale = min(Pt(block.width) / picture.width, Pt(block.height) / picture.height)
        picture.width, picture.height = (
            Emu(int(side * scale)) for side in (picture.width, picture.height)
        )
        picture._inline.docPr.set("descr", xml_text(block.description))  # noqa: SLF001


_COMPLEX_SCRIPT: Final = frozenset({"ar"})


def _smaller(row: Row) -> Row:
    """Return a row of cards or labels whose texts fit in a wider font than the page's, too."""

    def shrunk(paragraph: Paragraph) -> Paragraph:
        style = paragraph.style
        size, leading = style.size * _FONTS_DIFFER, style.leading * _FONTS_DIFFER
        return replace(paragraph, style=replace(style, size=size, leading=leading))

    cells = (replace(cell, content=tuple(map(shrunk, cell.content))) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _fix_heights(table: DocxTable) -> None:
    """Make rows just as high as labels are, leaving a little of the last for Word."""
    rows = list(table.rows)
    for row in rows:
        row.height_rule = WD_ROW_HEIGHT_RULE.EXACTLY
    rows[-1].height = Emu((rows[-1].height or 0) - Pt(_LEFT_FREE))
