"""How the documents look, and the paragraphs they are made of."""

from dataclasses import replace
from typing import Final

from charterdesk.documents.wording import Wording, direction_of
from charterdesk.model import Texts
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Document,
    PageSetup,
    Paragraph,
    Role,
    Rule,
    RunningLine,
    Span,
    TextStyle,
)

SHADE: Final = "#f0f0f0"
_TITLE_COLOUR: Final = "#1f3a4d"

BODY: Final = TextStyle(size=12.5, leading=22, alignment=Alignment.JUSTIFY, space_after=8)
AFTER_LIST: Final = 8.0
"""Points between a list and the paragraph that follows it."""
LIST_ITEM: Final = replace(BODY, space_after=3)
OCCASION: Final = TextStyle(
    size=13, leading=24, alignment=Alignment.CENTRE, space_after=2, keep_with_next=True
)
TITLE: Final = TextStyle(
    size=19,
    leading=31,
    alignment=Alignment.CENTRE,
    bold=True,
    colour=_TITLE_COLOUR,
    space_before=0,
    space_after=4,
    keep_with_next=True,
)
HEADING: Final = TextStyle(
    size=14.5,
    leading=26,
    bold=True,
    colour=_TITLE_COLOUR,
    space_before=16,
    space_after=6,
    keep_with_next=True,
)
CLAUSE: Final = TextStyle(size=12.5, leading=23, bold=True, space_before=8)
ANNEX_ITEM: Final = TextStyle(size=11, leading=19, space_after=0)
NOTE: Final = TextStyle(size=11, leading=19, space_before=6)
CELL: Final = TextStyle(size=10.5, leading=17, space_after=0)
HEADER_CELL: Final = replace(CELL, bold=True, alignment=Alignment.CENTRE)
_LATIN_SHARE: Final = 0.76
"""Latin needs less leading than Arabic, whose marks stand above and below the letters."""


def paragraph(
    text: str,
    style: TextStyle,
    wording: Wording,
    *,
    language: str | None = None,
    role: Role = Role.PARAGRAPH,
) -> Paragraph:
    """Set a text in its own language's direction within a document of another.

    A name of the other script stands at the document's start side like its neighbours.
    """
    language = language or wording.language
    direction = direction_of(language)
    if direction is not wording.direction and style.alignment is Alignment.START:
        style = replace(style, alignment=Alignment.END)
    if language != "ar":
        style = replace(style, leading=style.leading * _LATIN_SHARE, size=style.size * 0.92)
    return Paragraph(
        (Span(text, bold=style.bold),), style, role, direction=direction, language=language
    )


def text_paragraph(
    texts: Texts, style: TextStyle, wording: Wording, *, role: Role = Role.PARAGRAPH
) -> Paragraph:
    """Set a text in the document's language, or in the best other that it has."""
    language, text = wording.choose(texts)
    return paragraph(text, style, wording, language=language or None, role=role)


def cell(text: str, wording: Wording, style: TextStyle = CELL, shade: str | None = None) -> Cell:
    """Make a table cell of one text in the document's language; an empty text, an empty box."""
    return Cell((paragraph(text, style, wording),) if text else (), shade=shade)


def text_cell(texts: Texts, wording: Wording) -> Cell:
    """Make a table cell of a text in the document's language, or the best other it has."""
    return Cell((text_paragraph(texts, CELL, wording),))


def document_heading(title: str, charter_title: Texts, wording: Wording) -> list[Block]:
    """Make the head of a document about a charter: what it is, and of which charter."""
    return [
        paragraph(title, TITLE, wording, role=Role.TITLE),
        text_paragraph(charter_title, OCCASION, wording),
        Rule(width_share=0.4, space_before=4, space_after=14),
    ]


def header_cell(text: str, wording: Wording) -> Cell:
    """Make a cell of a table's header row."""
    return cell(text, wording, HEADER_CELL, SHADE)


def document(
    title: str, wording: Wording, blocks: list[Block], page: PageSetup, subject: str
) -> Document:
    """Bring blocks together as a document with a numbered footer."""
    return Document(
        title=title,
        language=wording.language,
        direction=wording.direction,
        blocks=blocks,
        page=page,
        footer=RunningLine(centre=wording.label("page_of")),
        digits=wording.digits,
        subject=subject,
    )
