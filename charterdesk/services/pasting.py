"""Text pasted from Word or a web page, made into provisions and organisations."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import Charter, Organisation, Problem, Provision, Signatory, Texts
from charterdesk.model.base import new_id
from charterdesk.model.folding import fold
from charterdesk.model.inline import Run, serialise
from charterdesk.model.names_of_bodies import BODY_WORDS
from charterdesk.model.terms import ProvisionKind, SignatoryStatus
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.services.charters import delete_provision, ordered_provisions
from charterdesk.services.editing import fetch
from charterdesk.services.ordering import renumber
from charterdesk.services.organisations import checked_names
from charterdesk.services.pasted_agenda import is_timed, write_agenda
from charterdesk.services.signatories import ordered_signatories
from charterdesk.services.templates import is_of_template, left_of_template, retell_template
from charterdesk.spreadsheets.header_vocabulary import fields_of_header
from charterdesk.store import Workspace

LARGEST_PASTE: Final = 200_000
"""Characters; what is longer is no charter."""
_NUMBER: Final = re.compile(
    r"[(\[]?(?:\d{1,3}\s*[.)\]\-–]|(?:[ivx]{1,4}|[a-h]|[أابجدهوزحطي])\s*(?:[)\]]|[.\-–](?=\s)))"
    r"\s*(?=[^\d\s])"
)
"""Of a list: a letter is one only where a bracket, or a stop and a space, set it apart."""
_MARKDOWN_HEADING: Final = re.compile(r"(#{1,6})\s+(?=\S)")
_DEAD_LINK: Final = re.compile(r"\[((?:\\.|[^\[\]\\])+)\]\(#[^()\s]*\)")
"""Markdown's link to a place of the page that the text was copied from."""
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_BULLET: Final = re.compile(r"[•●▪◦·o*\-–—\uf0b7]\s+(?=\S)")
_CONTROLS: Final = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
_END_OF_LIST: Final = re.compile(r"(?<!\.\S)\s*[.؛;،,]$")
"""What ends an item of a list: no part of a name, but where it is that of an abbreviation."""
_LIST_HEADING: Final = re.compile(
    r"(?:قايمه|لايحه|liste?)\b.{0,60}"
    r"(?:منظم|شبك|جمعي|هييات|موقع|signat|organi[sz]ation|associat)[^.؛;،,]{0,60}$"
)
"""Of a folded line: what stands over the names of those who sign, in plain text."""
_HEADINGS: Final = frozenset({ProvisionKind.HEADING, ProvisionKind.SUBHEADING})
_LONGEST_HEADING: Final = 90
_LONGEST_NAME: Final = 140
_FEWEST_BODIES: Final = 3
"""So many lines that look like names of organisations are a list of them."""
_FEWEST_ITEMS: Final = 2
"""So many lines with hours are an agenda; a single one says when the meeting is."""
_SHARE_OF_BODIES: Final = 0.6
"""Of a list or a column: some bodies have names that say not what they are."""


class Beside(StrEnum):
    """What a paragraph can become that is none of a charter's provisions."""

    TITLE = "title"
    OCCASION = "occasion"
    AGENDA_ITEM = "agenda_item"


@dataclass(frozen=True, slots=True)
class Pasted:
    """One paragraph and what it is to become; None is an organisation on the charter's list."""

    kind: ProvisionKind | Beside | None
    text: str
    left_out: bool = False
    """It becomes nothing, unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class PasteSummary:
    """What came of a paste."""

    provisions: int
    added: tuple[str, ...]
    """Names of organisations that were not known, for somebody to check."""
    known: int
    """Organisations that were known already."""
    removed: int = 0
    """Provisions of a template that gave way."""
    last_id: str = ""
    """The last of the provisions; empty where there is none."""
    agenda_items: int = 0


def plan_paste(text: str, *, titled: bool = True) -> list[Pasted]:
    """Propose what each paragraph of a text is: nothing is written.

    A numbered list is of commitments, a bulleted one of items; a short first line is the heading;
    several lines that begin like organisations (جمعية, Association …) are organisations, and so is
    the column of a table (cells parted by tabs) whose cells do. Markers
    of lists, empty lines and invisible controls are left out, and so is the heading over the list
    of organisations: printed, that list has one of its own. Of Markdown's links that lead nowhere
    the words stay. Lines that say from when to when are items of the agenda.

    Args:
        text: Of the clipboard.
        titled: Whether the charter has a title of its own; where it has none, a heading that
            stands alone above the text is proposed as its title.

    Raises:
        Problem: It is longer than any charter.
    """
    if len(text) > LARGEST_PASTE:
        raise Problem("The text is too long; paste a part of it at a time.")
    text = _DEAD_LINK.sub(lambda link: _ESCAPED.sub(r"\1", link[1]), text)
    parts = list(_parts(text))
    if parts and _is_heading(parts[0]):
        parts[0] = Pasted(ProvisionKind.HEADING, parts[0].text)
    planned: list[Pasted] = []
    for listed in _lists(parts):
        if listed[0].kind is None or _are_bodies(listed):
            if planned and _is_above_a_list(planned[-1]):
                planned[-1] = replace(planned[-1], left_out=True)
            planned += [Pasted(None, _END_OF_LIST.sub("", one.text)) for one in listed]
        else:
            planned += listed
    _tell_agenda(planned)
    if not titled and [part.kind in _HEADINGS for part in planned[:2]] == [True, False]:
        planned[0] = replace(planned[0], kind=Beside.TITLE)
    return planned


def written_in(text: str, languages: Sequence[str]) -> str:
    """Return in which of some languages a text is: the first whose letters are most of its own."""
    letters = [unicodedata.bidirectional(letter) for letter in text]
    is_arabic = letters.count("AL") > letters.count("L")
    fitting = (one for one in languages if (one in RIGHT_TO_LEFT) is is_arabic)
    return next(fitting, languages[0])


def apply_paste(
    workspace: Workspace,
    charter_id: str,
    parts: Sequence[Pasted],
    language: str,
    position: int,
    *,
    in_place_of_template: bool = False,
) -> PasteSummary:
    """Write what was planned, in one step.

    Args:
        workspace: Where.
        charter_id: The charter that takes it.
        parts: As `plan_paste` proposed them, or as somebody corrected them; several lines of a
            title are one.
        language: What the text is written in. One that the charter is not written in is added to
            its languages; where nobody has written anything yet, it is the charter's only one.
        position: Where the first of them is to stand, from 0.
        in_place_of_template: Remove what nobody wrote over of the template that the charter was
            made from, and so its agenda where another comes.
    """
    with workspace.change("Paste text") as session:
        charter = fetch(session, Charter, charter_id)
        provisions = ordered_provisions(session, charter_id)
        if language not in charter.languages:
            _add_language(session, charter, provisions, language)
        removed = left_of_template(provisions) if in_place_of_template else []
        has_agenda = any(part.kind is ProvisionKind.AGENDA for part in provisions)
        written = [
            Provision(
                id=new_id(), charter_id=charter_id, position=0, kind=part.kind,
                text=Texts({language: serialise([Run(part.text)])}),
            )
            for part in parts
            if isinstance(part.kind, ProvisionKind)
            and not part.left_out
            and not (part.kind is ProvisionKind.AGENDA and has_agenda)
        ]  # fmt: skip
        for above in (Beside.TITLE, Beside.OCCASION):
            if lines := _told(parts, above):
                told = getattr(charter, above).replaced(language, " ".join(lines))
                setattr(charter, above, told)
        if agenda := _told(parts, Beside.AGENDA_ITEM):
            write_agenda(session, charter, agenda, language, instead=in_place_of_template)
        session.add_all(written)
        provisions[position:position] = written
        for provision in removed:
            provisions.remove(provision)
            delete_provision(session, provision)
        renumber(provisions)
        names = [part.text for part in parts if part.kind is None and not part.left_out]
        added = _list_bodies(session, charter, names, language)
        last_id = written[-1].id if written else ""
        known = len(names) - len(added)
        return PasteSummary(
            len(written), tuple(added), known, len(removed), last_id, agenda_items=len(agenda)
        )


def _add_language(
    session: Session, charter: Charter, provisions: Sequence[Provision], language: str
) -> None:
    if not all(map(is_of_template, provisions)):
        charter.languages = (*charter.languages, language)
        return
    charter.languages = (language,)
    retell_template(session, charter, language)


def _told(parts: Sequence[Pasted], kind: Beside) -> list[str]:
    return [part.text for part in parts if part.kind is kind and not part.left_out]


def _tell_agenda(planned: list[Pasted]) -> None:
    """Take several lines with hours, one after the other, for an agenda; what is above names it."""
    at = 0
    for timed, group in groupby(list(planned), key=lambda part: is_timed(part.text)):
        lines = list(group)
        if timed and len(lines) >= _FEWEST_ITEMS:
            planned[at : at + len(lines)] = [
                replace(line, kind=Beside.AGENDA_ITEM) for line in lines
            ]
            if at and planned[at - 1].kind in _HEADINGS:
                planned[at - 1] = replace(planned[at - 1], kind=ProvisionKind.AGENDA)
        at += len(lines)


def _list_bodies(
    session: Session, charter: Charter, names: Sequence[str], language: str
) -> list[str]:
    """Put organisations on a charter's list; return those that were not known."""
    known = {
        fold(name): body.id
        for body in session.scalars(select(Organisation))
        for name in (*body.aliases, *body.name.values())
    }
    listed = ordered_signatories(session, charter.id)
    there = {one.organisation_id for one in listed}
    added: list[str] = []
    for name in names:
        body_id = known.get(fold(name))
        if body_id is None:
            body_id = known[fold(name)] = new_id()
            session.add(Organisation(id=body_id, name=checked_names(Texts({language: name}))))
            added.append(name)
        if body_id not in there:
            there.add(body_id)
            session.add(
                Signatory(
                    charter_id=charter.id, organisation_id=body_id, position=len(there) - 1,
                    status=SignatoryStatus.LISTED,
                )
            )  # fmt: skip
    return added


def _part(line: str) -> Pasted:
    if found := _MARKDOWN_HEADING.match(line):
        high = len(found[1]) < 4
        kind = ProvisionKind.HEADING if high else ProvisionKind.SUBHEADING
        return Pasted(kind, line[found.end() :])
    if found := _NUMBER.match(line):
        return Pasted(ProvisionKind.COMMITMENT, line[found.end() :])
    if found := _BULLET.match(line):
        item = line[found.end() :]
        return _part(item) if _NUMBER.match(item) else Pasted(ProvisionKind.ITEM, item)
    return Pasted(ProvisionKind.PARAGRAPH, line)


def _lists(parts: Sequence[Pasted]) -> Iterator[list[Pasted]]:
    """Tell lists apart from each other.

    One with marks goes together, whatever its lines say: some bodies have names that say not what
    they are. Only of a numbered one that is not of bodies as a whole can a part be.
    """
    for kind, group in groupby(parts, key=lambda part: part.kind):
        listed = list(group)
        numbered = kind is ProvisionKind.COMMITMENT
        if kind in {ProvisionKind.ITEM, None} or (numbered and _are_bodies(listed)):
            yield listed
        else:
            for _, same in groupby(listed, key=_is_body):
                yield list(same)


def _parts(text: str) -> Iterator[Pasted]:
    """Return the lines of a text, and of a table that lists organisations their names alone."""
    lines = [_CONTROLS.sub("", line) for line in text.splitlines()]
    for cells, group in groupby(lines, key=lambda line: line.count("\t")):
        rows = [line.split("\t") for line in group]
        names = _column_of_bodies(rows) if cells else []
        for row in [] if names else rows:
            if line := " ".join("\t".join(row).split()):
                yield _part(line)
        yield from names


def _column_of_bodies(rows: list[list[str]]) -> list[Pasted]:
    """Return what stands in the column of a table that lists organisations, if one does."""
    is_headed = all(fields_of_header(cell) for cell in rows[0])
    for column in zip(*rows[is_headed:], strict=True):
        names = [Pasted(None, " ".join(cell.split())) for cell in column if cell.strip()]
        if _are_bodies(names):
            return names
    return []


def _is_heading(part: Pasted) -> bool:
    return (
        part.kind is ProvisionKind.PARAGRAPH
        and len(part.text) <= _LONGEST_HEADING
        and part.text[-1] not in ".؛;:،,"
    )


def _is_above_a_list(part: Pasted) -> bool:
    return part.kind in _HEADINGS or _LIST_HEADING.match(fold(part.text)) is not None


def _are_bodies(parts: Sequence[Pasted]) -> bool:
    bodies = sum(map(_is_body, parts))
    return bodies >= _FEWEST_BODIES and bodies >= _SHARE_OF_BODIES * len(parts)


def _is_body(part: Pasted) -> bool:
    return (
        part.kind is not ProvisionKind.HEADING
        and len(part.text) <= _LONGEST_NAME
        and part.text[-1] not in ".؛:"
        and fold(part.text).split(" ")[0] in BODY_WORDS
    )
