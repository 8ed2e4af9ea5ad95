"""A report on the work: a title, some lines, and a table as a window shows it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from charterdesk.documents.look import LOOKS, Theme
from charterdesk.documents.wording import direction_of, written_direction
from charterdesk.model.cancelling import each
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Column,
    Direction,
    Document,
    Paragraph,
    Role,
    Row,
    RunningLine,
    Span,
    Table,
    TextStyle,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What it says, in the language of its reader."""

    title: str
    lines: Sequence[str] = ()
    """Under the title, a paragraph each."""
    columns: Sequence[tuple[str, float]] = ()
    """Headings, each with its share of the width."""
    rows: Sequence[Sequence[str]] = ()
    language: str
    page: str
    """The footer, with ``{page}`` and ``{pages}`` in it."""


def compose_report(report: Report) -> Document:
    """Compose a report on A4; each cell in the direction of its own text."""
    look, direction = LOOKS[Theme.COMPACT], direction_of(report.language)
    body = replace(look.body, keep_with_next=False)
    blocks: list[Block] = [Paragraph((Span(report.title),), look.title, Role.TITLE)]
    blocks += [Paragraph((Span(line),), body) for line in report.lines]
    if report.rows:
        heading = tuple(
            Cell((Paragraph((Span(words),), look.header_cell),), shade=look.shade)
            for words, _ in report.columns
        )
        blocks.append(
            Table(
                columns=tuple(Column(share) for _, share in report.columns),
                rows=(
                    Row(tuple(_cell(text, look.cell, direction) for text in row))
                    for row in each(report.rows)
                ),
                header=(Row(heading),),
            )
        )
    return Document(
        title=report.title,
        language=report.language,
        direction=direction,
        blocks=blocks,
        footer=RunningLine(centre=report.page),
    )


def _cell(text: str, style: TextStyle, base: Direction) -> Cell:
    """Set a text in its own direction, at the document's start side like its neighbours."""
    direction = written_direction(text) or Direction.LTR
    alignment = Alignment.START if direction is base else Alignment.END
    style = replace(style, alignment=alignment)
    return Cell((Paragraph((Span(text),), style, direction=direction),) if text else ())
