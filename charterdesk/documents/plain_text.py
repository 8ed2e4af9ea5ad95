"""A plain text as a document: one paragraph a line."""

from charterdesk.documents.look import LOOKS, Theme
from charterdesk.documents.wording import direction_of
from charterdesk.typesetting.blocks import Document, Paragraph, Span


def compose_plain_text(text: str, title: str, language: str) -> Document:
    """Compose an A4 document of a text's lines; empty lines are passed over."""
    body = LOOKS[Theme.FORMAL].body
    return Document(
        title=title,
        language=language,
        direction=direction_of(language),
        blocks=[Paragraph((Span(line),), body) for line in text.splitlines() if line.strip()],
    )
