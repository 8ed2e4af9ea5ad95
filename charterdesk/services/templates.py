"""New charters from templates, with a short hint in place of each text."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Protocol, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.locations import resource
from charterdesk.model import (
    AgendaItem,
    Charter,
    Meeting,
    Problem,
    Provision,
    Texts,
    ThematicGroup,
)
from charterdesk.model.meetings import MeetingKind
from charterdesk.model.terms import CharterKind, Digits, MonthNames, ProvisionKind
from charterdesk.store import Workspace

TEMPLATE_LANGUAGES: Final = ("ar", "fr", "en")


_HINT: Final = "["
"""What a hint begins with; the texts of templates have no other square brackets."""


class _Part(Protocol):
    """A provision, of the draft or of a version."""

    @property
    def kind(self) -> ProvisionKind: ...
    @property
    def text(self) -> Texts: ...


_AnyPart = TypeVar("_AnyPart", bound=_Part)
_OfCharter = TypeVar("_OfCharter", Provision, ThematicGroup, Meeting)


@dataclass(frozen=True, slots=True)
class Template:
    """One that can be chosen."""

    key: str
    name: Texts
    description: Texts


def list_templates() -> list[Template]:
    """Return the templates in the order in which they are offered."""
    files = resource("templates").glob("*.json")
    loaded = [(file.stem, json.loads(file.read_text("utf-8"))) for file in files]
    return [
        Template(key, Texts(content["name"]), Texts(content["description"]))
        for key, content in sorted(loaded, key=lambda pair: pair[1]["order"])
    ]


def add_charter_from_template(
    workspace: Workspace,
    template: str,
    language: str,
    *,
    digits: Digits = Digits.WESTERN,
    month_names: MonthNames = MonthNames.MAGHREB,
) -> str:
    """Add a draft with the parts of a template in one step of undo, and return its id.

    Args:
        workspace: Where.
        template: A `Template.key`.
        language: The charter's authentic language, one of `TEMPLATE_LANGUAGES`.
        digits: Those in which it prints numbers.
        month_names: Those in which it prints Arabic dates.

    Raises:
        Problem: There is no such template, or not in this language.
    """
    if template not in {known.key for known in list_templates()}:
        raise Problem("There is no template “{name}”.", name=template)
    if language not in TEMPLATE_LANGUAGES:
        raise Problem(
            "The templates are written in {languages}, not in “{language}”.",
            languages=TEMPLATE_LANGUAGES, language=language,
        )  # fmt: skip
    content: dict[str, Any] = json.loads(
        resource("templates", f"{template}.json").read_text("utf-8")
    )

    def texts(source: dict[str, Any], key: str) -> Texts:
        return Texts({language: source.get(key, {}).get(language, "")})

    title = texts(content, "title")
    with workspace.change("Add charter from template", title.text()) as session:
        charter = Charter(
            kind=CharterKind(content["kind"]),
            title=title,
            occasion=texts(content, "occasion"),
            languages=(language,),
            digits=digits,
            month_names=month_names,
        )
        session.add(charter)
        session.flush()
        session.add_all(
            Provision(
                charter_id=charter.id,
                position=position,
                kind=ProvisionKind(part["kind"]),
                text=texts(part, "text"),
            )
            for position, part in enumerate(content["provisions"])
        )
        session.add_all(
            ThematicGroup(
                charter_id=charter.id,
                position=position,
                name=texts(group, "name"),
                colour=group["colour"],
            )
            for position, group in enumerate(content.get("groups", ()))
        )
        if planned := content.get("meeting"):
            meeting = Meeting(
                charter_id=charter.id,
                kind=MeetingKind(planned["kind"]),
                title=texts(planned, "title"),
                starts_at=planned["starts_at"],
            )
            session.add(meeting)
            session.flush()
            session.add_all(
                AgendaItem(
                    meeting_id=meeting.id,
                    position=position,
                    title=texts(item, "title"),
                    minutes=item["minutes"],
                )
                for position, item in enumerate(planned["agenda"])
            )
        return charter.id


def retell_template(session: Session, charter: Charter, language: str) -> None:
    """Say in another language what a charter still says in its template's words.

    Args:
        session: That of a caller's change.
        charter: What is its own stays as it is, and so does all where there is no such template.
        language: One of `TEMPLATE_LANGUAGES`.
    """

    def retold(texts: Texts) -> Texts:
        said = [_said_by_templates().get(item, {}).get(language, "") for item in texts.items()]
        return Texts({language: said[0]}) if len(said) == 1 and said[0] else texts

    def of_charter(entity: type[_OfCharter]) -> Sequence[_OfCharter]:
        return session.scalars(select(entity).where(entity.charter_id == charter.id)).all()

    charter.title, charter.occasion = retold(charter.title), retold(charter.occasion)
    for provision in of_charter(Provision):
        provision.text = retold(provision.text)
    for group in of_charter(ThematicGroup):
        group.name = retold(group.name)
    for meeting in of_charter(Meeting):
        meeting.title = retold(meeting.title)
        for item in session.scalars(select(AgendaItem).where(AgendaItem.meeting_id == meeting.id)):
            item.title = retold(item.title)


def is_hint(part: _Part) -> bool:
    """Tell whether a provision still says in a language what a template says in place of a text."""
    return any(_HINT in text for _, _, text in _keys(part) & _texts_of_templates())


def has_title_hint(texts: Texts) -> bool:
    """Tell whether a title or an occasion still says in a language what a template says."""
    return any((language, text) in _titles_of_templates() for language, text in texts.items())


def is_agenda_of_template(titles: Sequence[Texts]) -> bool:
    """Tell whether each item of an agenda says what that of a template says."""
    known = _agendas_of_templates()
    return all(set(title.items()) <= known for title in titles)


def left_of_template(parts: Sequence[_AnyPart]) -> list[_AnyPart]:
    """Return what whole texts of a charter take the place of: hints that nobody wrote over.

    Where nobody has written anything yet, also the headings and phrases between the hints; the
    place of the agenda stays, for the meeting's agenda is printed there.
    """
    hints = [part for part in parts if is_hint(part) and is_of_template(part)]
    own = [part for part in parts if part.kind is not ProvisionKind.AGENDA]
    return own if hints and all(map(is_of_template, own)) else hints


def is_of_template(part: _Part) -> bool:
    """Tell whether a provision says what a template says, and nothing else."""
    keys = _keys(part)
    return bool(keys) and keys <= _texts_of_templates()


def _keys(part: _Part) -> frozenset[tuple[ProvisionKind, str, str]]:
    return frozenset((part.kind, language, text) for language, text in part.text.items())


@cache
def _titles_of_templates() -> frozenset[tuple[str, str]]:
    """Return the titles and occasions that hold a hint, each with its language."""
    return frozenset(
        (language, text)
        for content in _templates()
        for key in ("title", "occasion")
        for language, text in content.get(key, {}).items()
        if _HINT in text
    )


@cache
def _agendas_of_templates() -> frozenset[tuple[str, str]]:
    return frozenset(
        (language, text)
        for content in _templates()
        for item in content.get("meeting", {}).get("agenda", ())
        for language, text in item["title"].items()
    )


@cache
def _texts_of_templates() -> frozenset[tuple[ProvisionKind, str, str]]:
    return frozenset(
        (ProvisionKind(part["kind"]), language, text)
        for content in _templates()
        for part in content["provisions"]
        for language, text in part["text"].items()
    )


@cache
def _said_by_templates() -> dict[tuple[str, str], Mapping[str, str]]:
    """Return each text of a template in all its languages, by each of these."""
    return {item: texts for texts in _texts_within(_templates()) for item in texts.items()}


def _texts_within(content: object) -> Iterator[Mapping[str, str]]:
    if isinstance(content, dict) and content.keys() <= set(TEMPLATE_LANGUAGES):
        yield content
    elif isinstance(content, list | dict):
        for part in content.values() if isinstance(content, dict) else content:
            yield from _texts_within(part)


def _templates() -> list[dict[str, Any]]:
    files = resource("templates").glob("*.json")
    return [json.loads(file.read_text("utf-8")) for file in files]
