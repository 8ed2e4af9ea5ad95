"""Finding and replacing words in a charter, whatever their harakat and hamza forms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from charterdesk.model import Provision
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.folding import fold
from charterdesk.model.inline import plain, replaced
from charterdesk.services.charters import write_text
from charterdesk.services.editing import fetch
from charterdesk.store import Workspace


@dataclass(frozen=True, slots=True)
class Found:
    """One place in a text: its letters, as they are read, from ``start`` to before ``end``."""

    provision_id: str
    language: str
    start: int
    end: int


def find_text(content: CharterContent, wanted: str) -> list[Found]:
    """Return where a charter says something, in every language, in the charter's order.

    Harakat, tatweel, hamza forms, final forms, case and accents do not count; white space counts
    as one space.
    """
    folded = _folded(wanted.strip())[0]
    if not folded:
        return []
    return [
        Found(part.id, language, start, end)
        for part in content.provisions
        for language in content.charter.languages
        for start, end in _places(plain(part.text.get(language, "")), folded)
    ]


def replace_text(workspace: Workspace, found: Sequence[Found], replacement: str) -> None:
    """Write something else at several places, in one step.

    Args:
        workspace: Where.
        found: What `find_text` found, as it still stands.
        replacement: Written as it is, with its own harakat, and as bold as what it replaces.
    """
    order = sorted(found, key=lambda one: (one.provision_id, one.language, one.start))
    with workspace.change("Replace text", replacement) as session:
        for (provision_id, language), places in groupby(
            order, key=lambda one: (one.provision_id, one.language)
        ):
            provision = fetch(session, Provision, provision_id)
            text = provision.text.get(language, "")
            for place in reversed(list(places)):
                text = replaced(text, place.start, place.end, replacement)
            write_text(session, provision, language, text)


def _places(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    folded, origins = _folded(text)
    at = folded.find(wanted)
    while at >= 0:
        last = origins[at + len(wanted) - 1]
        end = last + 1
        while end < len(text) and not text[end].isspace() and not fold(text[end]):
            end += 1  # the harakat of the last letter belong to it
        yield origins[at], end
        at = folded.find(wanted, at + len(wanted))


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text folded letter by letter, and where each of its letters was."""
    letters: list[str] = []
    origins: list[int] = []
    for place, letter in enumerate(text):
        plain = " " if letter.isspace() else fold(letter)
        if plain == " " and letters and letters[-1] == " ":
            continue
        letters += plain
        origins += [place] * len(plain)
    return "".join(letters), origins
