"""Printing a charter's documents, and plain texts, as PDF."""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from io import TextIOWrapper
from itertools import chain, count
from pathlib import Path
from tempfile import TemporaryDirectory, mkstemp
from typing import Any, BinaryIO, Final

from charterdesk.documents import (
    Edition,
    Order,
    Paper,
    PrintOptions,
    Report,
    Theme,
    compose_adhesion_annex,
    compose_amendment_matrix,
    compose_attendance_sheet,
    compose_certificates,
    compose_charter,
    compose_commitment_matrix,
    compose_comparison,
    compose_letters,
    compose_minutes,
    compose_name_badges,
    compose_plain_text,
    compose_programme,
    compose_reconfirmation_letters,
    compose_reconfirmation_list,
    compose_report,
    compose_signatories,
    compose_signature_sheet,
    compose_table_cards,
)
from charterdesk.documents.docx import write_docx
from charterdesk.documents.html import write_html
from charterdesk.documents.signatories import ordered_entries
from charterdesk.model import CharterVersion, Problem
from charterdesk.model.cancelling import Cancelled, each, go_on, is_stopped
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.comparison import compare
from charterdesk.model.disclosure import public_content
from charterdesk.model.problem import file_problem
from charterdesk.typesetting import (
    TypesettingCancelled,
    TypesettingError,
    TypesettingResult,
    typeset,
)
from charterdesk.typesetting.blocks import Document, MissingGlyph

__all__ = [
    "DocumentKind",
    "Order",
    "Paper",
    "PrintOptions",
    "Report",
    "Theme",
    "compose",
    "compose_version_comparison",
    "free_path",
    "print_composed",
    "print_document",
    "print_options",
    "print_plain_text",
    "read_bytes",
    "read_text",
    "save_composed",
    "save_document",
    "save_documents",
    "sheet_order",
    "write_report",
    "written_whole",
]


class DocumentKind(StrEnum):
    """What can be printed of a charter."""

    CHARTER = "charter"
    SIGNATORIES = "signatories"
    SIGNATURE_SHEET = "signature-sheet"
    COMMITMENT_MATRIX = "commitment-matrix"
    ATTENDANCE_SHEET = "attendance-sheet"
    CERTIFICATES = "certificates"
    LETTERS = "letters"
    NAME_BADGES = "name-badges"
    TABLE_CARDS = "table-cards"
    PROGRAMME = "programme"
    ADHESION_ANNEX = "adhesion-annex"
    RECONFIRMATION_LIST = "reconfirmation-list"
    RECONFIRMATION_LETTERS = "reconfirmation-letters"
    MINUTES = "minutes"
    AMENDMENT_MATRIX = "amendment-matrix"


_COMPOSERS: Final[dict[DocumentKind, Callable[[CharterContent, Edition], Document]]] = {
    DocumentKind.CHARTER: compose_charter,
    DocumentKind.SIGNATORIES: compose_signatories,
    DocumentKind.SIGNATURE_SHEET: compose_signature_sheet,
    DocumentKind.COMMITMENT_MATRIX: compose_commitment_matrix,
    DocumentKind.ATTENDANCE_SHEET: compose_attendance_sheet,
    DocumentKind.CERTIFICATES: compose_certificates,
    DocumentKind.LETTERS: compose_letters,
    DocumentKind.NAME_BADGES: compose_name_badges,
    DocumentKind.TABLE_CARDS: compose_table_cards,
    DocumentKind.PROGRAMME: compose_programme,
    DocumentKind.ADHESION_ANNEX: compose_adhesion_annex,
    DocumentKind.RECONFIRMATION_LIST: compose_reconfirmation_list,
    DocumentKind.RECONFIRMATION_LETTERS: compose_reconfirmation_letters,
    DocumentKind.MINUTES: compose_minutes,
    DocumentKind.AMENDMENT_MATRIX: compose_amendment_matrix,
}

_WITH_TEXT: Final = frozenset({DocumentKind.CHARTER, DocumentKind.COMMITMENT_MATRIX})
"""Documents that print the charter's text."""

_AS_USUAL: Final = PrintOptions()

_LARGEST_FILE: Final = 20_000_000
"""Bytes; beyond that it is no text or logo that somebody means to print."""


def print_options(
    *,
    theme: str = Theme.FORMAL,
    paper: str = Paper.A4,
    order: str = Order.PUBLISHED,
    letter_date: str = "",
    **others: Any,  # noqa: ANN401 - as `PrintOptions` has them
) -> PrintOptions:
    """Return options from the words that stand for them, as settings and the window keep them."""
    return PrintOptions(
        theme=Theme(theme),
        paper=Paper(paper),
        order=Order(order),
        letter_date=date.fromisoformat(letter_date) if letter_date else None,
        **others,
    )


def compose(
    content: CharterContent, kind: DocumentKind, language: str, options: PrintOptions = _AS_USUAL
) -> Document:
    """Compose one document of a charter as blocks.

    A paper of an adopted charter carries the hash of the version adopted. Where the text has
    moved on since, it is printed as a draft and without the hash, unless `PrintOptions.adopted`
    asks for the text that was adopted. Only what the public may read is printed, unless
    `PrintOptions.confidential` says otherwise.

    Raises:
        Problem: The language has no labels, or the adopted text was altered in the file.
    """
    version = None if options.draft else content.adopted_version
    moved_on = False
    if version is not None:
        frozen = content.as_frozen(version)
        moved_on = kind in _WITH_TEXT and not options.adopted and content.text != version.text
        content, version = (content, None) if moved_on else (frozen, version)
    if not options.confidential:
        content = public_content(content)
    return _COMPOSERS[kind](content, Edition(content.charter, language, options, version, moved_on))


def sheet_order(
    content: CharterContent, language: str, options: PrintOptions = _AS_USUAL
) -> list[str]:
    """Return the ids of those on a printed signature sheet, the first row's first."""
    shown = content if options.confidential else public_content(content)
    entries = ordered_entries(
        shown.standing_signatories, Edition(content.charter, language, options)
    )
    return [entry.signatory.id for entry in entries]


def compose_version_comparison(
    content: CharterContent,
    old_id: str,
    new_id: str | None,
    language: str,
    options: PrintOptions = _AS_USUAL,
) -> Document:
    """Compose what differs between two versions, or a version and (None) the draft.

    The texts are compared in the document's language, which must be one of the charter's.
    """
    edition = Edition(content.charter, language, options)
    old, new = content.version(old_id), content.version(new_id)
    if old is None or (new_id is not None and new is None):
        raise Problem("This version has been removed in the meantime.")
    if language not in (new.text if new else content.text).languages:
        raise Problem("The charter is not written in “{language}”.", language=language)

    def called(version: CharterVersion | None) -> str:
        if version is None:
            return edition.wording.label("draft")
        return " – ".join(filter(None, (edition.version_label(version), version.name)))

    comparison = compare(old.text, new.text if new else content.text, language)
    return compose_comparison(comparison, called(old), called(new), edition)


def print_document(
    content: CharterContent,
    kind: DocumentKind,
    language: str,
    target: BinaryIO,
    options: PrintOptions = _AS_USUAL,
) -> TypesettingResult:
    """Write one document of a charter as PDF.

    Args:
        content: The charter.
        kind: Which document.
        language: The document's language (not the interface's).
        target: Where the PDF goes.
        options: Theme, paper, order and so on.

    Raises:
        Problem: The language has no labels, or a text cannot be typeset.
        Cancelled: Who watches asked to stop.
    """
    document = compose(content, kind, language, options)
    return _typeset(document, target)


def save_document(
    content: CharterContent,
    kind: DocumentKind,
    language: str,
    path: Path,
    options: PrintOptions = _AS_USUAL,
) -> tuple[MissingGlyph, ...]:
    """Save one document as what the file's name asks for: DOCX, HTML, else PDF.

    Returns:
        The characters that no font has, which a PDF shows as boxes.
    """
    document = compose(content, kind, language, options)
    return save_composed(document, path)


def save_documents(
    content: CharterContent,
    names: Mapping[DocumentKind, str],
    language: str,
    folder: Path,
    options: PrintOptions = _AS_USUAL,
) -> list[Path]:
    """Save several documents as PDF into a folder: all of them, or none.

    Args:
        content: The charter.
        names: The documents, and how their files are called without a suffix. A name that is
            taken gets a number.
        language: The documents' language.
        folder: Where they go.
        options: Theme, paper, order and so on.

    Raises:
        Cancelled: Who watches asked to stop; the folder is as it was.
    """
    try:
        with TemporaryDirectory(dir=folder, prefix=".charterdesk-") as unfinished:
            written: list[tuple[Path, Path]] = []
            for kind, name in each(names.items()):
                path = Path(unfinished) / f"{name}.pdf"
                save_document(content, kind, language, path, options)
                written.append((path, free_path(folder / path.name)))
            return [path.rename(final) for path, final in written]
    except OSError as fault:
        raise file_problem(folder, fault) from fault


def free_path(path: Path) -> Path:
    """Return the path, with a number in its name where it is taken."""
    numbered = (path.with_stem(f"{path.stem} ({number})") for number in count(2))
    return next(one for one in chain([path], numbered) if not one.exists())


def save_composed(
    document: Document,
    path: Path,
) -> tuple[MissingGlyph, ...]:
    """Save what is composed, as `save_document` does."""
    with written_whole(path) as target:
        suffix = path.suffix.lower()
        if suffix == ".docx":
            write_docx(document, target)
        elif suffix in {".html", ".htm"}:
            text = TextIOWrapper(target, encoding="utf-8", newline="\n")
            write_html(document, text)
            text.detach()
        else:
            return _typeset(document, target).missing
        go_on()  # stopped while it was written, it takes no file's place
    return ()


def print_composed(document: Document, target: BinaryIO) -> TypesettingResult:
    """Write what is composed as PDF."""
    return _typeset(document, target)


def print_plain_text(source: Path, language: str, target: BinaryIO) -> TypesettingResult:
    """Write a UTF-8 text as an A4 PDF, one paragraph a line."""
    return _typeset(compose_plain_text(read_text(source), source.stem, language), target)


def write_report(report: Report, target: BinaryIO) -> TypesettingResult:
    """Write a report on the work as PDF."""
    return _typeset(compose_report(report), target)


def read_bytes(source: Path) -> bytes:
    """Read a small file that was chosen; raise `Problem` where it cannot be, or is too large."""
    try:
        if source.stat().st_size > _LARGEST_FILE:
            raise Problem("“{name}” is too large.", name=source.name)
        return source.read_bytes()
    except OSError as fault:
        raise file_problem(source, fault) from fault


def read_text(source: Path) -> str:
    """Read a text in UTF-8; raise `Problem` where it is none."""
    try:
        return read_bytes(source).decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Problem("“{name}” is not a text in UTF-8.", name=source.name) from fault


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write to that appears under its name only when the block ends well.

    Raises:
        Problem: The folder does not exist, is read-only or full.
    """
    try:
        descriptor, name = mkstemp(dir=path.parent, prefix=".charterdesk-")
        unfinished = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                yield file
            unfinished.replace(path)
        except BaseException:
            unfinished.unlink()
            raise
    except OSError as fault:
        raise file_problem(path, fault) from fault


def _typeset(document: Document, target: BinaryIO) -> TypesettingResult:
    try:
        return typeset(document, target, cancelled=is_stopped)
    except TypesettingCancelled as stopped:
        raise Cancelled from stopped
    except TypesettingError as fault:
        raise Problem("The text cannot be printed: {reason}.", reason=str(fault)) from fault
