"""Name badges on a sheet of labels, and cards to be folded and stood on a table."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from charterdesk.documents.edition import Edition
from charterdesk.documents.signatories import nobody, ordered_entries
from charterdesk.model import Problem
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.label_sheets import PAPER_SIZES, LabelSheet, label_sheet
from charterdesk.typesetting.blocks import (
    MILLIMETRE,
    Block,
    Cell,
    Column,
    Direction,
    Document,
    PageBreak,
    PageSetup,
    Paragraph,
    Row,
    RunningLine,
    Table,
    TextStyle,
)
from charterdesk.typesetting.fitting import fit

_PADDING: Final = 4.0
"""Millimetres around a text: printers leave that much of a sheet's edge white."""
_SHARE: Final = 1.3
"""What one of several lines may take of the box, were it divided between them."""
_LARGEST_PADDING: Final = 0.12
"""The share of a small label's height that its padding takes at most."""
_CARD_SCALE: Final = 2.4
"""How much larger a name is on a table card, if it fits: to be read across a room."""
_LEAST_CARD: Final = 30.0
"""Millimetres: the lowest card that stands."""
_CUT: Final = 0.35
"""Points: a line to cut or to fold along."""
_CUT_COLOUR: Final = "#b0b0b0"


def compose_name_badges(content: CharterContent, edition: Edition) -> Document:
    """Compose a sheet of badges: the representative's name over the organisation's."""
    options, look = edition.options, edition.look
    sheet = label_sheet(options.labels, options.paper)
    if not 1 <= options.first_label <= sheet.count:
        raise Problem("The sheet has no label {number}.", number=options.first_label)

    def badge(entry: SignatoryEntry) -> Cell:
        person = entry.representative
        lines = [edition.text(entry.organisation.name, look.occasion if person else look.title)]
        if person:
            lines.insert(0, edition.untold(person.name, look.title))
            lines += [edition.untold(person.capacity, look.occasion)] if person.capacity else []
        return _fitted(lines, sheet.width, sheet.height, edition)

    entries = ordered_entries(content.standing_signatories, edition)
    if not entries:
        return nobody("name_badge", "no_signatories", content, edition)
    skipped = [None] * (options.first_label - 1)
    labels: list[SignatoryEntry | None] = [*skipped, *entries]

    def pages() -> Iterator[Block]:
        for start in range(0, len(labels), sheet.count):
            cells = [badge(entry) if entry else Cell() for entry in labels[start:][: sheet.count]]
            if start:
                yield PageBreak()
            yield _label_table(cells, sheet, edition)

    return _bare("name_badge", pages(), _label_page(sheet, edition), edition)


def compose_table_cards(content: CharterContent, edition: Edition) -> Document:
    """Compose a card for each organisation, its name below the line to fold it along."""
    look = edition.look
    page, height = _card_page(edition)
    width = page.width / MILLIMETRE
    on_page = max(int(page.height / MILLIMETRE / height / 2 + 1e-6), 1)
    name_style, acronym_style = _larger(look.display), _larger(look.title)

    def card(entry: SignatoryEntry) -> list[Row]:
        lines = [edition.text(entry.organisation.name, name_style)]
        acronym = entry.organisation.acronym
        words = edition.wording.text(entry.organisation.name).split()
        if acronym and acronym not in {word.strip('()[]«»"-–') for word in words}:
            lines.append(edition.untold(acronym, acronym_style))
        front = _fitted(lines, width, height, edition)
        side = height * MILLIMETRE
        return [
            Row((Cell(),), minimum_height=side),
            Row((front,), minimum_height=side, centred=True),
        ]

    entries = ordered_entries(content.standing_signatories, edition)
    if not entries:
        return nobody("table_card", "no_signatories", content, edition)

    def pages() -> Iterator[Block]:
        for start in range(0, len(entries), on_page):
            rows = [row for entry in entries[start : start + on_page] for row in card(entry)]
            if start:
                yield PageBreak()
            yield _table((Column(1),), rows, edition)

    return _bare("table_card", pages(), page, edition)


def _label_table(cells: Sequence[Cell], sheet: LabelSheet, edition: Edition) -> Table:
    """Set the labels of one sheet, with empty columns and rows for the gaps between them."""
    rows: list[Row] = []
    columns = [Column(sheet.width)]
    for _ in range(sheet.columns - 1):
        columns += [Column(sheet.gap_across)] if sheet.gap_across else []
        columns.append(Column(sheet.width))
    for start in range(0, len(cells), sheet.columns):
        if rows and sheet.gap_down:
            gap = tuple(Cell() for _ in columns)
            rows.append(Row(gap, minimum_height=sheet.gap_down * MILLIMETRE))
        boxes = list(cells[start : start + sheet.columns])
        boxes += [Cell()] * (sheet.columns - len(boxes))
        if sheet.gap_across:
            boxes = [box for cell in boxes for box in (cell, Cell())][:-1]
        rows.append(Row(tuple(boxes), minimum_height=sheet.height * MILLIMETRE, centred=True))
    return _table(tuple(columns), rows, edition)


def _table(columns: tuple[Column, ...], rows: list[Row], edition: Edition) -> Table:
    rule = _CUT if edition.options.cut_lines else 0.0
    return Table(
        columns, rows, cell_padding=0, rule_width=rule, rule_colour=_CUT_COLOUR, fixed=True
    )


def _label_page(sheet: LabelSheet, edition: Edition) -> PageSetup:
    """Return the sheet with margins that leave just the columns of labels between them."""
    width, height = PAPER_SIZES[sheet.paper]
    left, top = sheet.origin
    right = width - left - sheet.across
    start, end = (right, left) if edition.wording.direction is Direction.RTL else (left, right)
    bottom = height - top - sheet.down
    lengths = (width, height, top, bottom, start, end)
    return PageSetup(*(length * MILLIMETRE for length in lengths))


def _card_page(edition: Edition) -> tuple[PageSetup, float]:
    """Return the sheet for table cards, and the height of one side of a card in millimetres."""
    width, height = PAPER_SIZES[edition.options.paper]
    match edition.options.card:
        case "":
            width, height = height, width
            side = height / 2
        case "half":
            side = height / 4
        case words:
            side = _millimetres(words)
    if not _LEAST_CARD <= side <= height / 2:
        raise Problem(
            "One side of a table card is {least} to {most} mm high on this paper.",
            least=f"{_LEAST_CARD:g}",
            most=f"{height / 2:g}",
        )
    return PageSetup(width * MILLIMETRE, height * MILLIMETRE, 0, 0, 0, 0), side


def _millimetres(words: str) -> float:
    try:
        return float(words)
    except ValueError:
        raise Problem("“{words}” is no height of a table card.", words=words) from None


def _fitted(lines: list[Paragraph], width: float, height: float, edition: Edition) -> Cell:
    """Make a cell whose text stays within a box, whatever its length; sizes in millimetres.

    A line that is much longer than the others is set smaller first, and then all of them alike.
    """
    padding = min(_PADDING, height * _LARGEST_PADDING)
    room = [(side - 2 * padding) * MILLIMETRE for side in (width, height)]
    indent = padding * MILLIMETRE
    direction = edition.wording.direction
    share = room[1] * min(_SHARE / len(lines), 1.0)
    own = [line for one in lines for line in fit((one,), room[0], share, direction)]
    fitted = fit(tuple(own), room[0], room[1], direction)
    return Cell(
        tuple(
            replace(line, style=replace(line.style, indent_start=indent, indent_end=indent))
            for line in fitted
        )
    )


def _larger(style: TextStyle) -> TextStyle:
    return replace(style, size=style.size * _CARD_SCALE, leading=style.leading * _CARD_SCALE)


def _bare(label: str, blocks: Iterator[Block], page: PageSetup, edition: Edition) -> Document:
    """Return a document of which nothing but the cards is printed: no number, no mark."""
    document = edition.document(edition.wording.label(label), blocks, numbered=False)
    return replace(document, page=page, header=RunningLine(), line_numbers=False)
