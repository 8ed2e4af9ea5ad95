"""Whether a paper and a file hold the text that was adopted."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Final

from charterdesk.documents.reading import PrintedText, letters_of, read_pdf
from charterdesk.documents.wording import PRINT_LANGUAGES, Wording
from charterdesk.model import CharterVersion
from charterdesk.model.canonical import canonical_hash, shortened_hash
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.comparison import compare
from charterdesk.model.inline import plain
from charterdesk.model.terms import CharterStatus
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.services.charters import list_charters, load_charter
from charterdesk.services.printing import read_bytes
from charterdesk.store import Workspace

_TOKENS: Final = re.compile(r"#\d+|.")
"""A number, or a letter, of what `letters_of` returns."""
_WRITTEN_HASH: Final = re.compile("[0-9a-f]{16,64}")


@dataclass(frozen=True, slots=True)
class Statement:
    """One thing that was checked: an English sentence with named places, what fills them."""

    holds: bool
    template: str
    parameters: dict[str, object]

    def __str__(self) -> str:
        return self.template.format(**self.parameters)


def verify_workspace(workspace: Workspace) -> list[Statement]:
    """Recompute the hash of every version, and compare what was adopted with the draft."""
    statements: list[Statement] = []
    for charter in list_charters(workspace):
        content = load_charter(workspace, charter.id)
        statements += map(_version_statement, content.versions)
        statements += _adoption_statements(content)
    return statements or [
        _holds("There is no version to check in “{name}”.", name=workspace.path.name)
    ]


def verify_pdf(pdf: Path, workspace: Workspace | None = None) -> list[Statement]:
    """Check a PDF by the hash that is printed on it.

    Args:
        pdf: The file.
        workspace: Where to look for the version; without one only what the PDF says is told.

    Raises:
        Problem: The file cannot be read.
    """
    printed = read_pdf(read_bytes(pdf), pdf.name)
    if len(printed.hashes) != 1:
        return [
            _fails("The pages of “{name}” carry the hashes of different versions.", name=pdf.name)
            if printed.hashes
            else _fails("No hash of a version is printed on “{name}”.", name=pdf.name)
        ]
    (digest,) = printed.hashes
    if workspace is None:
        return [
            _holds(
                "“{name}” says that it has the text {hash}; check it against a workspace.",
                name=pdf.name, hash=shortened_hash(digest),
            )
        ]  # fmt: skip
    found = _find(workspace, digest)
    if found is None:
        return [
            _fails(
                "The hash {hash} printed on “{name}” is of no version in “{workspace}”.",
                hash=shortened_hash(digest), name=pdf.name, workspace=workspace.path.name,
            )
        ]  # fmt: skip
    return list(_copy_statements(pdf.name, printed, *found))


def verify_hash(workspace: Workspace, written: str) -> list[Statement]:
    """Look for the version that a paper in the hand names.

    Args:
        workspace: Where to look.
        written: What the QR code says, the hash, or its first 16 digits; spaces do not count.
    """
    digest = "".join(written.rpartition("/")[2].split()).lower().rstrip("…")
    found = _find(workspace, digest) if _WRITTEN_HASH.fullmatch(digest) else None
    if found is None:
        return [
            _fails(
                "“{hash}” is the hash of no version in “{workspace}”.",
                hash=written.strip(), workspace=workspace.path.name,
            )
        ]  # fmt: skip
    content, version = found
    values = {"number": version.number, "title": content.charter.title.text()}
    adopted = content.adopted_version
    return [
        _version_statement(version),
        _holds("Version {number} is the text of “{title}” that was adopted.", **values)
        if adopted is not None and adopted.hash == version.hash
        else _fails("Version {number} is not the text of “{title}” that was adopted.", **values),
    ]


def _find(workspace: Workspace, digest: str) -> tuple[CharterContent, CharterVersion] | None:
    """Return the version whose hash begins so, the adopted one before any other.

    The same text may have been frozen twice, with another translation.
    """
    for charter in list_charters(workspace):
        content = load_charter(workspace, charter.id)
        known = [version for version in content.versions if version.hash.startswith(digest)]
        if known:
            adopted = [version for version in known if version.id == charter.adopted_version_id]
            return content, (adopted or known)[0]
    return None


def _version_statement(version: CharterVersion) -> Statement:
    values = {"number": version.number, "hash": shortened_hash(version.hash)}
    if version.is_intact:
        return _holds("Version {number} has the text that was frozen ({hash}).", **values)
    return _fails("The text of version {number} was altered after it was frozen.", **values)


def _adoption_statements(content: CharterContent) -> Iterator[Statement]:
    adopted, title = content.adopted_version, content.charter.title.text()
    if adopted is None:
        if content.charter.status not in {CharterStatus.DRAFT, CharterStatus.CONSULTATION}:
            yield _fails("“{title}” is adopted, but no version of it was frozen.", title=title)
    elif canonical_hash(content.text) == adopted.hash:
        yield _holds(
            "The text of “{title}” is that of version {number}, which was adopted.",
            title=title, number=adopted.number,
        )  # fmt: skip
    else:
        language = adopted.text.authentic_language
        changes = compare(adopted.text, content.text, language).provisions
        yield _fails(
            "The text of “{title}” is no longer that of version {number}, which was adopted;"
            " provisions that differ: {count}.",
            title=title, number=adopted.number,
            count=sum(change.is_changed for change in changes),
        )  # fmt: skip


def _copy_statements(
    name: str, printed: PrintedText, content: CharterContent, version: CharterVersion
) -> Iterator[Statement]:
    yield _version_statement(version)
    adopted = content.adopted_version
    if adopted is not None and adopted.hash != version.hash:
        yield _fails(
            "“{name}” is a copy of version {number}; version {adopted} was adopted.",
            name=name, number=version.number, adopted=adopted.number,
        )  # fmt: skip
    if not version.is_intact:
        return
    written = {language for part in version.text.provisions for language in part.text}
    languages = [language for language in PRINT_LANGUAGES if language in written]
    ways = [(language,) for language in languages] + list(permutations(languages, 2))
    frozen = content.as_frozen(version)
    reached = [(_reading(printed.letters, frozen, version, way), way) for way in ways]
    count, way = max(reached, key=lambda pair: pair[0], default=(0, ()))
    if count <= len(frozen.provisions):
        yield _fails(
            "The text of “{name}” is not that of version {number}; provisions that agree before"
            " the first difference: {count}.",
            name=name, number=version.number, count=max(count, 0),
        )  # fmt: skip
    elif version.text.authentic_language in way:
        yield _holds(
            "The text of “{name}” is that of version {number}.", name=name, number=version.number
        )
    else:
        yield _holds(
            "The text of “{name}” is the translation kept with version {number}; it is not"
            " authentic.",
            name=name, number=version.number,
        )  # fmt: skip


def _reading(
    letters: str, content: CharterContent, version: CharterVersion, languages: tuple[str, ...]
) -> int:
    """Return how many provisions follow the title on paper one after the other, unaltered.

    Args:
        letters: The letters of the paper.
        content: The charter with the text that it should have.
        version: Which version that is.
        languages: One language, or two that stand side by side.

    Returns:
        -1 where the title is not there; one more than there are provisions where nothing else
        stands between the last of them and the annexes.
    """
    wordings = [Wording(language, content.charter) for language in languages]
    numbers = content.numbers()
    titles = [letters_of(wording.text(content.charter.title)) for wording in wordings]
    note = (
        wordings[0]
        .label("translation_note")
        .format(language=wordings[0].term("text_languages", content.charter.languages[0]))
    )

    numbered = wordings[0].label("version").format(number=version.number)
    endings = (
        letters_of(wordings[0].label("signatories_heading")),
        letters_of(wordings[0].label("listed_heading")),
        letters_of(wordings[0].label("adhesion_annex")),
        letters_of(f"{numbered}. {wordings[0].label('seal')}"),
    )

    def stands(expected: str, position: int) -> bool:
        return _same(letters[position : position + len(expected)], expected, languages)

    def follow(position: int) -> int:
        for count, provision in enumerate(content.provisions):
            texts = [plain(wording.text(provision.text)) for wording in wordings]
            number = numbers.get(provision.id, "")
            numbered = letters_of(" ".join(f"{number} {text}" for text in texts))
            for expected in (numbered, letters_of(" ".join(texts))):
                if stands(expected, position):
                    position += len(expected)
                    break
            else:
                return count
        ended = position == len(letters) or any(stands(one, position) for one in endings)
        return len(content.provisions) + ended

    best = -1
    for position in range(len(letters)):
        if not _same(letters[position : position + len(titles[0])], titles[0], languages[:1]):
            continue
        start = position + len(titles[0])
        # Between the title and the text stands the note of a translation, or the other title.
        for between in (letters_of(note), *titles[1:]):
            if stands(between, start):
                start += len(between)
        best = max(best, follow(start))
    return best


def _same(found: str, expected: str, languages: tuple[str, ...]) -> bool:
    """Whether letters on paper are those expected, as far as PDFium gives their order.

    In a line of two directions it misplaces what runs against the page: so figures, words of the
    other script, and everything in two columns are compared without their order.
    """
    if found == expected:
        return True
    if sorted(found) != sorted(expected):
        return False
    if sorted(_TOKENS.findall(found)) != sorted(_TOKENS.findall(expected)):
        return False
    if len(languages) > 1:
        return True
    direction = "AL" if languages[0] in RIGHT_TO_LEFT else "L"
    return [letter for letter in found if unicodedata.bidirectional(letter) == direction] == [
        letter for letter in expected if unicodedata.bidirectional(letter) == direction
    ]


def _holds(template: str, **parameters: object) -> Statement:
    return Statement(True, template, parameters)


def _fails(template: str, **parameters: object) -> Statement:
    return Statement(False, template, parameters)
