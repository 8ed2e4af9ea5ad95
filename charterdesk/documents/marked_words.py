"""Bold, italic and links of a provision's text as the spans of a paragraph."""

from dataclasses import replace

from charterdesk.model.inline import Run, parse
from charterdesk.typesetting.blocks import Mark, Paragraph, Span


def with_looks(paragraph: Paragraph, text: str, prefix: str = "") -> Paragraph:
    """Return a paragraph with a stored text as its words, after a prefix such as its number."""
    runs = list(parse(text))
    if prefix:
        first = runs.pop(0) if runs and runs[0].is_plain else Run("")
        runs.insert(0, Run(prefix + first.text))
    spans = (
        Span(
            run.text,
            bold=paragraph.style.bold or run.bold,
            italic=run.italic,
            mark=Mark.UNDERLINED if run.link else None,
            link=run.link,
        )
        for run in runs
    )
    return replace(paragraph, spans=tuple(spans))
