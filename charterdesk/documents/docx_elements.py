"""Pieces of WordprocessingML for which python-docx has no words."""

from typing import Final, cast

from docx.document import Document as DocxDocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Pt
from docx.table import Table as DocxTable
from docx.text.paragraph import Paragraph as DocxParagraph

AFTER_JC: Final = (
    "w:textDirection", "w:textAlignment", "w:textboxTightWrap", "w:outlineLvl", "w:divId",
    "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange",
)  # fmt: skip
"""The order of a paragraph's properties is fixed (ECMA-376 Part 1, 17.3.1.26)."""
AFTER_BIDI: Final = (
    "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing",
    "w:mirrorIndents", "w:suppressOverlap", "w:jc", *AFTER_JC,
)  # fmt: skip
AFTER_BORDERS: Final = (
    "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:kinsoku", "w:wordWrap", "w:overflowPunct",
    "w:topLinePunct", "w:autoSpaceDE", "w:autoSpaceDN", "w:bidi", *AFTER_BIDI,
)  # fmt: skip
TWIPS: Final = 20
"""Twentieths of a point, the unit of most measures."""
_STYLES_OWN_TABS: Final = (234, 468)
"""Points: where the style of headers and footers has tabs, for paper of letter size."""


def make_element(tag: str, **attributes: str) -> BaseOxmlElement:
    """Make an element with attributes of the main namespace."""
    made = cast(BaseOxmlElement, OxmlElement(tag))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def hyperlink(paragraph: DocxParagraph, address: str) -> BaseOxmlElement:
    """Append a hyperlink without words (ECMA-376 Part 1, 17.16.22) and return it."""
    link = make_element("w:hyperlink", history="1")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, True))
    paragraph._p.append(link)  # noqa: SLF001 - no public way
    return link


def sliver(parent: DocxDocument, *, new_page: bool = False) -> None:
    """Add a paragraph of no height to speak of: to begin a page, or to end on a table."""
    layout = parent.add_paragraph().paragraph_format
    layout.space_before = layout.space_after = Pt(0)
    layout.line_spacing = Pt(1)
    layout.page_break_before = new_page


def page_borders(colour: str) -> BaseOxmlElement:
    """Make a thick and within it a thin line around each page (ECMA-376 Part 1, 17.6.10)."""
    borders = make_element("w:pgBorders", offsetFrom="page")
    shapes = {"top": "thickThin", "left": "thickThin", "bottom": "thinThick", "right": "thinThick"}
    for side, shape in shapes.items():
        borders.append(
            make_element(
                f"w:{side}", val=f"{shape}SmallGap", sz="18", space="15", color=colour.lstrip("#")
            )
        )
    return borders


def set_end_tab(paragraph: DocxParagraph, width: float) -> None:
    """Let a tab of a header or footer lead to the end of a line so many points wide.

    In a right-to-left paragraph that is measured from the right.
    """
    stops = paragraph.paragraph_format.tab_stops
    for place in _STYLES_OWN_TABS:
        stops.add_tab_stop(Pt(place), WD_TAB_ALIGNMENT.CLEAR)
    stops.add_tab_stop(Pt(width), WD_TAB_ALIGNMENT.RIGHT)


def set_up_table(table: DocxTable, padding: float, *, right_to_left: bool) -> None:
    """Set a table's direction and the room around the texts of its cells, in points."""
    properties = table._tblPr  # noqa: SLF001 - no public way
    if right_to_left:
        properties.xpath("w:tblW")[0].addprevious(make_element("w:bidiVisual"))
    margins = make_element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        margins.append(make_element(f"w:{side}", w=str(round(padding * TWIPS)), type="dxa"))
    properties.xpath("w:tblLook")[0].addprevious(margins)


def hold(parent: DocxDocument, which: str) -> None:
    """Keep paragraphs of the last block, given as an XPath from it, with what follows them."""
    (last,) = parent.element.body.xpath("*[not(self::w:sectPr)][last()]")
    for paragraph in last.xpath(which):
        paragraph.get_or_add_pPr().keepNext_val = True
