"""One edition of a document: its language, its look and what was chosen for this printing."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from charterdesk.documents.look import LARGE_PRINT, LOOKS, PAGES
from charterdesk.documents.marked_words import with_looks
from charterdesk.documents.options import PrintOptions
from charterdesk.documents.wording import Wording, direction_of, isolated, written_direction
from charterdesk.model import Charter, CharterVersion, Problem, Texts
from charterdesk.model.charter_content import SignatoryEntry
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Direction,
    Document,
    Drawing,
    PageSetup,
    Paragraph,
    Picture,
    PictureRow,
    Role,
    Row,
    Rule,
    RunningLine,
    Spacer,
    Span,
    TextStyle,
)

LATIN_SHARE: Final = 0.76
"""Latin needs less leading than Arabic, whose marks stand above and below the letters."""
_LATIN_SIZE: Final = 0.92
_UNDETERMINED: Final = "und"
"""BCP 47 for a language that is not known."""
_DRAFT_MARGIN: Final = 60.0
"""Points that a draft's margins are wider by, for notes in the margin."""
_LOGO_WIDTH: Final = 130.0
_LOGO_HEIGHT: Final = 60.0
_BELOW_LOGOS: Final = 20.0
_LARGEST_LOGO: Final = 5_000_000
_PICTURE_MAGIC: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


class Edition:
    """Makes paragraphs, cells and documents in one language and one look."""

    def __init__(
        self,
        charter: Charter,
        language: str,
        options: PrintOptions,
        version: CharterVersion | None = None,
        moved_on: bool = False,
    ) -> None:
        """Prepare to print; raise `Problem` where the language has no labels.

        Args:
            charter: The charter.
            language: The document's language.
            options: What was chosen for this printing.
            version: The adopted version whose text is printed; None prints a draft, or a
                charter of which nothing was frozen.
            moved_on: Whether the text is no longer the one adopted, and so again a draft.
        """
        self.charter = charter
        self.version = version
        self._moved_on = moved_on
        self.options = options
        self.wording = Wording(language, charter)
        look = LOOKS[options.theme]
        self.look = look.scaled(LARGE_PRINT) if options.large_print else look

    def paragraph(
        self,
        text: str,
        style: TextStyle,
        *,
        language: str | None = None,
        role: Role = Role.PARAGRAPH,
    ) -> Paragraph:
        """Set a text in its own language's direction within a document of another.

        A name of the other script stands at the document's start side like its neighbours.
        """
        language = language or self.wording.language
        turned = direction_of(language) is not self.wording.direction
        if turned and style.alignment is Alignment.START:
            style = replace(style, alignment=Alignment.END)
        return self.foreign_paragraph(text, style, language, role=role)

    def untold(self, text: str, style: TextStyle, *, role: Role = Role.PARAGRAPH) -> Paragraph:
        """Set a text of which nobody has said the language: a person's name, an answer.

        In the document's language, unless it is written in the other direction.
        """
        direction = written_direction(text)
        if direction in {None, self.wording.direction}:
            return self.paragraph(text, style, role=role)
        others = (one for one in self.charter.languages if direction_of(one) is direction)
        fallback = "ar" if direction is Direction.RTL else _UNDETERMINED
        return self.paragraph(text, style, language=next(others, fallback), role=role)

    def foreign_paragraph(
        self, text: str, style: TextStyle, language: str, *, role: Role = Role.PARAGRAPH
    ) -> Paragraph:
        """Set a text at its own language's start side, as in the second of two columns."""
        if language != "ar":
            style = replace(
                style, leading=style.leading * LATIN_SHARE, size=style.size * _LATIN_SIZE
            )
        direction = direction_of(language)
        return Paragraph(
            (Span(text, bold=style.bold),), style, role, direction=direction, language=language
        )

    def spans(self, spans: tuple[Span, ...], style: TextStyle, language: str) -> Paragraph:
        """Set a text of several styles in its own language's direction."""
        return replace(self.paragraph("", style, language=language), spans=spans)

    def marked(self, texts: Texts, style: TextStyle) -> Paragraph:
        """Set a provision's text with its bold and italic words and its links."""
        language, text = self.wording.choose(texts)
        return with_looks(self.paragraph("", style, language=language or None), text)

    def latin(self, text: str, style: TextStyle) -> Paragraph:
        """Set figures and Latin letters that are no language, from left to right."""
        style = replace(style, alignment=Alignment.CENTRE)
        return Paragraph((Span(text),), style, direction=Direction.LTR, language="en")

    def version_label(self, version: CharterVersion) -> str:
        """Name a version by its number."""
        return self.wording.label("version").format(number=self.wording.number(version.number))

    def text(self, texts: Texts, style: TextStyle, *, role: Role = Role.PARAGRAPH) -> Paragraph:
        """Set a text in the document's language, or in the nearest other that it has."""
        language, text = self.wording.choose(texts)
        return self.paragraph(text, style, language=language or None, role=role)

    def cell(self, text: str, style: TextStyle | None = None, shade: str | None = None) -> Cell:
        """Make a table cell of one text; an empty text makes an empty box."""
        content = (self.untold(text, style or self.look.cell),) if text else ()
        return Cell(content, shade=shade)

    def text_cell(self, texts: Texts) -> Cell:
        """Make a table cell of a text in the document's language, or the nearest other."""
        return Cell((self.text(texts, self.look.cell),))

    def signature_cell(self, entry: SignatoryEntry) -> Cell:
        """Make the box to sign in, with the signature where it was drawn on screen."""
        strokes = entry.strokes
        if strokes is None:
            return Cell()
        name = self.wording.text(entry.organisation.name)
        described = f"{self.wording.label('signature')}: {name}"
        return Cell(drawing=Drawing(strokes.lines, strokes.width, strokes.height, described))

    def number_cell(self, number: int) -> Cell:
        """Make a table cell of a number in the document's digits."""
        return self.cell(self.wording.number(number), self.look.header_cell)

    def header(self, texts: Iterable[str]) -> Row:
        """Make a table's header row."""
        return Row(tuple(self.cell(text, self.look.header_cell, self.look.shade) for text in texts))

    def label_header(self, labels: Iterable[str]) -> Row:
        """Make a table's header row of labels."""
        return self.header(self.wording.label(label) for label in labels)

    def heading(self, label: str) -> list[Block]:
        """Make the head of a document about a charter: what it is, and of which charter."""
        parts: list[Block] = [
            *self.logos(),
            self.paragraph(self.wording.label(label), self.look.title, role=Role.TITLE),
            self.text(self.charter.title, self.look.occasion),
        ]
        return [*parts, *self.rule(space_before=4, space_after=14)]

    def nothing(self, label: str) -> list[Block]:
        """Say that there is nothing to print yet, rather than print an empty sheet or table."""
        style = replace(self.look.occasion, space_before=10)
        return [self.paragraph(self.wording.label(label), style)]

    def rule(self, *, space_before: float, space_after: float) -> list[Block]:
        """Make the short rule of the title block; in a theme that has none, the room for it."""
        if not self.look.rules:
            return [Spacer(space_before + space_after)]
        return [Rule(width_share=0.4, space_before=space_before, space_after=space_after)]

    def logos(self) -> list[Block]:
        """Make the pictures above the title; raise `Problem` where one is no picture."""
        for logo in self.options.logos:
            if not logo.startswith(_PICTURE_MAGIC) or len(logo) > _LARGEST_LOGO:
                raise Problem("A logo is not a PNG or JPEG picture of at most 5 MB.")
        name = self.wording.text(self.charter.occasion) or self.wording.text(self.charter.title)
        pictures = tuple(
            Picture(logo, width=_LOGO_WIDTH, height=_LOGO_HEIGHT, description=name)
            for logo in self.options.logos
        )
        return [PictureRow(pictures, _LOGO_HEIGHT, space_after=_BELOW_LOGOS)] if pictures else []

    def document(
        self,
        title: str,
        blocks: Iterable[Block],
        *,
        landscape: bool = False,
        numbered: bool = True,
        subject: str = "",
    ) -> Document:
        """Bring blocks together as a document, its pages numbered in the footer."""
        return Document(
            title=title,
            language=self.wording.language,
            direction=self.wording.direction,
            blocks=blocks,
            page=self._page(landscape),
            header=RunningLine(start=self._draft_mark()),
            footer=self._footer() if numbered else RunningLine(),
            line_numbers=bool(self.options.draft),
            digits=self.wording.digits,
            subject=subject,
        )

    def _footer(self) -> RunningLine:
        """Number the page and, for an adopted text, say by its hash which one it is."""
        page = self.wording.label("page_of")
        if self.version is None:
            return RunningLine(centre=page)
        label = self.version_label(self.version)
        return RunningLine(start=f"{label} · {isolated(self.version.hash)}", end=page)

    def _draft_mark(self) -> str:
        if not self.options.draft:
            return self.wording.label("draft") if self._moved_on else ""
        return f"{self.wording.label('draft')} {isolated(self.options.draft)}"

    def _page(self, landscape: bool) -> PageSetup:
        page = PAGES[self.options.paper]
        if self.options.draft:
            page = replace(page, margin_end=page.margin_end + _DRAFT_MARGIN)
        return page.turned() if landscape else page
