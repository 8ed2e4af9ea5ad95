"""What differs between two texts of a charter, readable in black and white."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from charterdesk.documents.edition import Edition
from charterdesk.documents.wording import Wording, isolated
from charterdesk.model.comparison import Change, Comparison, Piece, ProvisionChange, any_change
from charterdesk.typesetting.blocks import Block, Document, Mark, Paragraph, Rule, Span, TextStyle

_GREY: Final = "#777777"
_MARKS: Final = {Change.DELETED: "[{}]", Change.INSERTED: "‹{}›", Change.RESTYLED: "{{{}}}"}
"""Beside the lines along the words: brackets stay where a text is copied out or read aloud.

Those of a changed look are around a note after the words.
"""


def compose_comparison(comparison: Comparison, old: str, new: str, edition: Edition) -> Document:
    """Compose a whole charter with the words that changed marked.

    Args:
        comparison: What differs.
        old: What the old text is called: a version's number and name.
        new: What the new one is called.
        edition: Language and look; the text itself is in the comparison's language.
    """
    wording, look = edition.wording, edition.look
    between = wording.label("comparison_between").format(old=isolated(old), new=isolated(new))
    parts = [
        *edition.heading("comparison"),
        edition.paragraph(between, look.occasion),
        legend(edition),
        Rule(),
    ]
    if not comparison.is_changed:
        parts.append(edition.paragraph(wording.label("no_difference"), look.body))
    parts.append(_marked(comparison.title, look.heading, comparison.language, edition))
    for change in comparison.provisions:
        parts += change_blocks(change, comparison.language, edition)
    return edition.document(wording.label("comparison"), parts)


def changed_blocks(comparison: Comparison, edition: Edition) -> list[Block]:
    """Compose only what changed: the title if it did, and each provision that did."""
    parts: list[Block] = []
    if any_change(comparison.title):
        style = edition.look.heading
        parts.append(_marked(comparison.title, style, comparison.language, edition))
    for change in comparison.provisions:
        if change.is_changed:
            parts += change_blocks(change, comparison.language, edition)
    return parts


def legend(edition: Edition) -> Paragraph:
    """Say what the marks mean."""
    wording = edition.wording
    deleted = Piece(Change.DELETED, wording.label("deleted"))
    inserted = Piece(Change.INSERTED, wording.label("inserted"))
    style = edition.look.note
    marks = (*_spans(deleted, style, wording), Span(" "), *_spans(inserted, style, wording))
    restyled = _note(wording.label("look_changed"))
    return edition.spans((*marks, Span("  "), restyled), style, wording.language)


def change_blocks(change: ProvisionChange, language: str, edition: Edition) -> list[Block]:
    """Compose one provision, with what it was before where its part or its place changed."""
    wording, look = edition.wording, edition.look
    notes = []
    if change.old and change.new and change.old.kind is not change.new.kind:
        notes.append(
            wording.label("comparison_between").format(
                old=wording.term("provision_kinds", change.old.kind),
                new=wording.term("provision_kinds", change.new.kind),
            )
        )
    if change.moved:
        notes.append(wording.label("moved"))
    parts: list[Block] = []
    if notes:
        style = replace(look.note, keep_with_next=True)
        parts.append(edition.paragraph(f"({' · '.join(notes)})", style))
    return [*parts, _marked(change.pieces, look.body, language, edition)]


def _marked(
    pieces: tuple[Piece, ...], style: TextStyle, language: str, edition: Edition
) -> Paragraph:
    spans = tuple(span for piece in pieces for span in _spans(piece, style, edition.wording))
    return edition.spans(spans, style, language)


def _spans(piece: Piece, style: TextStyle, wording: Wording) -> Iterator[Span]:
    """Mark a piece; the space after it stays outside of its brackets."""
    text = piece.text.rstrip()
    after = piece.text[len(text) :]
    match piece.change:
        case Change.EQUAL:
            yield Span(piece.text, bold=style.bold)
        case Change.DELETED:
            yield Span(_MARKS[Change.DELETED].format(text), colour=_GREY, mark=Mark.STRUCK)
            yield Span(after or " ")
        case Change.INSERTED:
            yield Span(_MARKS[Change.INSERTED].format(text), bold=True, mark=Mark.UNDERLINED)
            yield Span(after)
        case Change.RESTYLED:
            bold = style.bold or piece.new_look.bold
            yield Span(text, bold=bold, italic=piece.new_look.italic)
            changes = (wording.term("look_changes", change) for change in piece.look_changes)
            yield Span(" ")
            yield _note(isolated(wording.label("list_separator").join(changes)))
            yield Span(after)


def _note(text: str) -> Span:
    return Span(_MARKS[Change.RESTYLED].format(text), colour=_GREY)
