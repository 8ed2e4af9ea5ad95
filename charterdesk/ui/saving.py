"""Saving a document of a charter, off the window's thread."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from charterdesk.model import Problem
from charterdesk.model.charter_content import CharterContent
from charterdesk.ui.dialogs.under_way import UnderWay


def save_under_way(
    parent: QWidget,
    content: CharterContent,
    kind: str,
    *,
    language: str,
    options: dict[str, Any],
    path: Path,
    done: Callable[[Path], object],
    failed: Callable[[Problem], object],
) -> None:
    """Save one document as what the file's name asks for; it can be stopped.

    Args:
        parent: The place or dialog that asks for it.
        content: The charter.
        kind: The value of a `DocumentKind`.
        language: The document's language.
        options: What `print_options` takes.
        path: Where to.
        done: Told the path, once the file is there.
        failed: Told of what went wrong.
    """

    def save() -> Path:
        from charterdesk.services.printing import DocumentKind, print_options, save_document

        save_document(
            content,
            DocumentKind(kind),
            language,
            path,
            print_options(**options),
        )
        return path

    UnderWay(QCoreApplication.translate("Saving", "Saving…"), parent).run(save, done, failed)
