"""Saving a document of a charter, off the window's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from charterdesk.model.charter_content import CharterContent
from charterdesk.ui.operations import Cancelled, Progress


def saving(
    content: CharterContent, kind: str, language: str, options: dict[str, Any], path: Path
) -> Callable[[Progress, Cancelled], Path]:
    """Return the work that saves one document as what the file's name asks for.

    Args:
        content: The charter.
        kind: The value of a `DocumentKind`.
        language: The document's language.
        options: What `print_options` takes.
        path: Where to; the work returns it.
    """

    def save(progress: Progress, cancelled: Cancelled) -> Path:
        from charterdesk.services.printing import DocumentKind, print_options, save_document

        save_document(
            content,
            DocumentKind(kind),
            language,
            path,
            print_options(**options),
            progress=progress,
            cancelled=cancelled,
        )
        return path

    return save
