"""What an amendment would change, word by word, and with which others it collides."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from charterdesk.model import Amendment, Problem, Provision
from charterdesk.model.charter_content import AmendmentEntry, CharterContent
from charterdesk.model.comparison import Change, Piece, compare_texts
from charterdesk.model.consultations import MERGED_STATUSES, OPEN_STATUSES, AmendmentKind
from charterdesk.model.inline import plain
from charterdesk.services.amendments import Collision, find_collisions, merged_text
from charterdesk.ui.wording import interface_language, isolated, listed


@dataclass(frozen=True, slots=True)
class ProposedChange:
    """The text that an amendment is about, and what becomes of it."""

    now: str
    """The text before it; that of today while the amendment is open."""
    then: str
    """The text with it."""
    obstacle: Problem | None = None
    """Why it cannot be merged as it stands."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The change word by word."""
        if self.now == self.then:
            return (Piece(Change.EQUAL, plain(self.now)),)
        return compare_texts(self.now, self.then)


def provision_of(content: CharterContent, amendment: Amendment) -> Provision | None:
    """Return the provision that an amendment is about, if it is still there."""
    return next((one for one in content.provisions if one.id == amendment.provision_id), None)


def proposed_change(content: CharterContent, amendment: Amendment) -> ProposedChange:
    """Return what an amendment would change today, or what it changed once it is answered."""
    provision = provision_of(content, amendment)
    now = provision.text.get(amendment.language, "") if provision else ""
    if amendment.kind is AmendmentKind.GENERAL:
        text = now or amendment.basis
        return ProposedChange(text, text)
    if amendment.kind is AmendmentKind.INSERT:
        now = ""
    if amendment.status not in OPEN_STATUSES:
        merged = amendment.status in MERGED_STATUSES
        before = "" if amendment.kind is AmendmentKind.INSERT else amendment.basis
        return ProposedChange(before, amendment.merged if merged else amendment.proposed)
    try:
        amendments = [entry.amendment for entry in content.amendments]
        return ProposedChange(now, merged_text(amendment, provision, amendments))
    except Problem as problem:
        before = "" if amendment.kind is AmendmentKind.INSERT else amendment.basis
        return ProposedChange(before, amendment.proposed, problem)


def collisions_by_amendment(content: CharterContent) -> dict[str, list[Collision]]:
    """Return the collisions of each open amendment, by its id; of hundreds it takes a second."""
    found: dict[str, list[Collision]] = {}
    amendments = [entry.amendment for entry in content.amendments]
    for collision in find_collisions(content.provisions, amendments):
        for amendment in (collision.first, collision.second):
            if amendment is not None:
                found.setdefault(amendment.id, []).append(collision)
    return found


def collisions_of(content: CharterContent, amendment: Amendment) -> list[Collision]:
    """Return the collisions of one amendment: with others about its provision, or the draft."""
    beside = [
        entry.amendment
        for entry in content.amendments
        if entry.amendment.provision_id == amendment.provision_id
    ]
    return [
        collision
        for collision in find_collisions(content.provisions, beside)
        if amendment in {collision.first, collision.second}
    ]


def amendment_number(amendment: Amendment) -> str:
    """Return the number of an amendment: the order of its arrival, from 1."""
    return str(amendment.position + 1)


def author_name(entry: AmendmentEntry) -> str:
    """Return who proposes an amendment; empty where that is not known."""
    return entry.organisation.name.text(interface_language()) if entry.organisation else ""


def collision_sentences(content: CharterContent, amendment: Amendment) -> list[str]:
    """Return with what an amendment collides, a sentence for each."""
    entries: Mapping[str, AmendmentEntry] = {one.amendment.id: one for one in content.amendments}
    sentences = []
    for collision in collisions_of(content, amendment):
        other = collision.second if collision.first.id == amendment.id else collision.first
        if other is None:
            template = QCoreApplication.translate(
                "Collision", "Collides with the draft: the words it changes have changed since."
            )
            sentences.append(template)
            continue
        template = QCoreApplication.translate(
            "Collision", "Collides with No. {number} ({name}): both touch the same words."
        )
        name = author_name(entries[other.id]) or "…"
        sentences.append(template.format(number=amendment_number(other), name=isolated(name)))
    return sentences


def collision_numbers(collisions: Iterable[Collision], amendment: Amendment) -> str:
    """Return the numbers of those with which an amendment collides."""
    words = []
    for collision in collisions:
        other = collision.second if collision.first.id == amendment.id else collision.first
        if other is None:
            words.append(QCoreApplication.translate("Collision", "the draft"))
        else:
            template = QCoreApplication.translate("Collision", "No. {number}")
            words.append(template.format(number=amendment_number(other)))
    return listed(words)
