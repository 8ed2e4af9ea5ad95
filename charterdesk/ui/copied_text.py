"""The text of what was copied in another program."""

from PySide6.QtCore import QMimeData


def copied_text(source: QMimeData) -> str:
    """Return it with the marks of its lists, headings and tables, where it tells them at all."""
    from charterdesk.services.pasted_html import LARGEST_PAGE, text_of_html

    html = source.html() if source.hasHtml() else ""
    read = text_of_html(html) if len(html) <= LARGEST_PAGE else ""
    return read or source.text()
