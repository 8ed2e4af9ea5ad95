"""The block model: what a document says and how it should look, before any page exists.

Every text is in logical order. Style is data, never mark-up: a ``&`` or a ``<`` in a name is a
letter like any other. All lengths are in points (1/72 inch).
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

MILLIMETRE = 72 / 25.4


class Direction(StrEnum):
    """The base direction of a paragraph (UAX #9, HL1: set by the author, not by the text)."""

    RTL = "rtl"
    LTR = "ltr"
    AUTO = "auto"
    """The first strong character decides (UAX #9 P2, P3)."""


class Alignment(StrEnum):
    """Where lines stand; START and END follow the paragraph's direction."""

    START = "start"
    END = "end"
    CENTRE = "centre"
    JUSTIFY = "justify"


class Digits(StrEnum):
    """The digits of page numbers and list markers that the engine itself makes."""

    WESTERN = "western"
    ARABIC_INDIC = "arabic-indic"


class Mark(StrEnum):
    """A line along a text."""

    UNDERLINED = "underlined"
    STRUCK = "struck"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one style.

    ``isolate`` keeps the text from turning its neighbours round (UAX #9 FSI … PDI): for a name
    put into a sentence of another script.
    """

    text: str
    bold: bool = False
    italic: bool = False
    colour: str | None = None
    """``#rrggbb``; None is the paragraph's colour."""
    isolate: bool = False
    mark: Mark | None = None
    link: str | None = None
    """The address that it leads to."""


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks. ``leading`` is the distance between two baselines, in points."""

    size: float = 12.0
    leading: float = 20.0
    alignment: Alignment = Alignment.START
    bold: bool = False
    colour: str = "#000000"
    space_before: float = 0.0
    space_after: float = 6.0
    indent_start: float = 0.0
    indent_end: float = 0.0
    keep_with_next: bool = False
    keep_together: bool = False


class Role(StrEnum):
    """What a paragraph is, for the outline and the structure tree (ISO 32000-1 14.8.4)."""

    PARAGRAPH = "P"
    TITLE = "Title"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: spans set one after the other and broken into lines."""

    spans: tuple[Span, ...]
    style: TextStyle = TextStyle()
    role: Role = Role.PARAGRAPH
    direction: Direction | None = None
    """None is the document's direction."""
    language: str | None = None
    """BCP 47; None is the document's language."""


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item: its marker as it is printed (``1.``, ``٣.``, ``–``) and its paragraphs."""

    marker: str
    content: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list. Markers stand in a gutter of ``marker_width`` at the start side."""

    items: tuple[ListItem, ...]
    marker_width: float = 24.0
    direction: Direction | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """Lines of a pen, such as a signature, with a text for who cannot see them.

    Points are pairs of x and y, y downwards, within ``width`` × ``height`` of any unit.
    """

    lines: tuple[tuple[tuple[float, float], ...], ...]
    width: float
    height: float
    description: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One table cell. A cell without content is an empty box to write in."""

    content: tuple[Paragraph, ...] = ()
    column_span: int = 1
    shade: str | None = None
    """Background as ``#rrggbb``."""
    drawing: Drawing | None = None
    """Fills the cell, as far as its shape allows."""


@dataclass(frozen=True, slots=True)
class Row:
    """One table row; unless it ``splits``, it is parted only where it is taller than a page."""

    cells: tuple[Cell, ...]
    minimum_height: float = 0.0
    centred: bool = False
    """Whether texts stand half-way down a row that is higher than they are, as on a card."""
    splits: bool = False
    """Whether a long row begins on a page that cannot hold all of it, and keeps with the next row
    where its paragraphs keep with what follows: for texts set beside each other."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``weight`` is its share of the table's width."""

    weight: float


@dataclass(frozen=True, slots=True)
class Table:
    """A table as wide as the text area; ``header`` rows are repeated on each page.

    The first column stands at the start side: on the right in a right-to-left document.
    ``rows`` may be a generator: it is read once, as the pages fill.
    """

    columns: tuple[Column, ...]
    rows: Iterable[Row]
    header: tuple[Row, ...] = ()
    cell_padding: float = 4.0
    rule_width: float = 0.5
    """Hairlines between rows and columns; 0 draws none."""
    rule_colour: str = "#888888"
    space_before: float = 0.0
    space_after: float = 8.0
    direction: Direction | None = None
    fixed: bool = False
    """Whether columns have just the shares of their weights, even where a word is wider."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A horizontal line; ``width_share`` of the text width, centred."""

    thickness: float = 0.75
    width_share: float = 1.0
    colour: str = "#000000"
    space_before: float = 4.0
    space_after: float = 8.0


@dataclass(frozen=True, slots=True)
class Spacer:
    """Empty height; dropped at the top of a page, unless it is to stay there (``at_top``)."""

    height: float
    at_top: bool = False


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG, scaled to fit ``width`` × ``height``, with a text for who cannot see it."""

    data: bytes
    width: float
    height: float
    description: str
    alignment: Alignment = Alignment.CENTRE
    space_after: float = 6.0


@dataclass(frozen=True, slots=True)
class PictureRow:
    """Pictures beside each other, such as the logos of partners, the first at the start side.

    All are ``height`` high at most, and narrower where the text area cannot hold them.
    """

    pictures: tuple[Picture, ...]
    height: float
    gap: float = 24.0
    space_after: float = 10.0


@dataclass(frozen=True, slots=True)
class KeepTogether:
    """Blocks that start on a new page rather than be parted, if they fit on one page."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class KeepWithNext:
    """A block whose end stays on one page with the beginning of the next block."""

    block: "Block"


Block = (
    Paragraph
    | ListBlock
    | Table
    | Rule
    | Spacer
    | PageBreak
    | Picture
    | PictureRow
    | KeepTogether
    | KeepWithNext
)


@dataclass(frozen=True, slots=True)
class RunningLine:
    """A page header or footer: three texts on one line.

    ``{page}`` and ``{pages}`` in a text become the page's number and their count, in the
    document's digits. An empty text prints nothing.
    """

    start: str = ""
    centre: str = ""
    end: str = ""


@dataclass(frozen=True, slots=True)
class PageSetup:
    """Page size and margins, in points."""

    width: float = 595.276
    height: float = 841.89
    margin_top: float = 64.0
    margin_bottom: float = 64.0
    margin_start: float = 62.0
    margin_end: float = 62.0

    def turned(self) -> "PageSetup":
        """Return the same sheet in the other orientation (landscape for portrait)."""
        return PageSetup(
            self.height, self.width, self.margin_top, self.margin_bottom,
            self.margin_start, self.margin_end,
        )  # fmt: skip


A4 = PageSetup()
LETTER = PageSetup(width=612.0, height=792.0)


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that is printed, in reading order.

    ``language`` (BCP 47) and ``direction`` are the document's, not the interface's.
    """

    title: str
    language: str
    direction: Direction
    blocks: Iterable[Block]
    page: PageSetup = A4
    header: RunningLine = RunningLine()
    footer: RunningLine = RunningLine(centre="{page} / {pages}")
    running_size: float = 9.0
    line_numbers: bool = False
    """Number the lines of each page in the start margin, for a text that is discussed."""
    digits: Digits = Digits.WESTERN
    frame: str = ""
    """The colour, as ``#rrggbb``, of a double line around each page; empty draws none."""
    author: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class MissingGlyph:
    """A character that no bundled font has; it is drawn as a visible box."""

    character: str
    context: str
    """Up to 40 characters of the text around it."""
    page: int


@dataclass(frozen=True, slots=True)
class TypesettingResult:
    """What came of a document."""

    pages: int
    missing: tuple[MissingGlyph, ...] = field(default=())


class TypesettingError(Exception):
    """The text cannot be typeset; the message says why, for developers and reports."""


class TypesettingCancelled(Exception):  # noqa: N818 - no fault
    """The caller asked to stop; nothing was written."""
