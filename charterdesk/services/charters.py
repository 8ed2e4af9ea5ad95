"""Reading and writing charters, their provisions and thematic groups."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import (
    Amendment,
    Charter,
    CharterVersion,
    CommitmentMapping,
    GroupMember,
    Problem,
    Provision,
    Reconfirmation,
    Responsibility,
    Texts,
    ThematicGroup,
    inline,
)
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.charters import outdated_languages, wording_mark
from charterdesk.model.consultations import AmendmentKind
from charterdesk.model.folding import fold
from charterdesk.model.terms import CharterStatus, Digits, MonthNames, ProvisionKind
from charterdesk.model.transitions import require_charter_transition
from charterdesk.services.consultations import list_amendments, list_consultations
from charterdesk.services.editing import assign, fetch
from charterdesk.services.meetings import list_meetings
from charterdesk.services.ordering import renumber
from charterdesk.services.signatories import list_signatories
from charterdesk.store import Workspace


def list_charters(workspace: Workspace) -> list[Charter]:
    """Return all charters, the latest adopted first, drafts before them."""
    with workspace.read() as session:
        charters = list(session.scalars(select(Charter)))
    return sorted(
        charters,
        key=lambda charter: (
            charter.adopted_on is not None,
            -(charter.adopted_on.toordinal() if charter.adopted_on else 0),
            charter.title.text(),
        ),
    )


def find_charter(workspace: Workspace, wanted: str | None = None) -> Charter:
    """Return the charter with this id, or whose title holds this text.

    Args:
        workspace: Where to look.
        wanted: An id or a part of a title in any language, compared by folding; None for the
            first charter of the workspace.

    Raises:
        Problem: There is none, or the text fits several.
    """
    charters = list_charters(workspace)
    if not charters:
        raise Problem("This workspace has no charter yet.")
    if wanted is None:
        return charters[0]
    folded = fold(wanted)
    found = [charter for charter in charters if charter.id == wanted] or [
        charter
        for charter in charters
        if folded and any(folded in fold(title) for title in charter.title.values())
    ]
    if not found:
        raise Problem("No charter has the title or id “{wanted}”.", wanted=wanted)
    if len(found) > 1:
        raise Problem(
            "“{wanted}” fits {count} charters; write more of the title.",
            wanted=wanted, count=len(found),
        )  # fmt: skip
    return found[0]


def load_charter(workspace: Workspace, charter_id: str) -> CharterContent:
    """Return a charter with its provisions, groups, mappings and signatories."""
    with workspace.read() as session:
        charter = fetch(session, Charter, charter_id)
        provisions = ordered_provisions(session, charter_id)
        groups = session.scalars(
            select(ThematicGroup)
            .where(ThematicGroup.charter_id == charter_id)
            .order_by(ThematicGroup.position, ThematicGroup.id)
        ).all()
        mappings = session.execute(
            select(CommitmentMapping.provision_id, CommitmentMapping.group_id)
            .join(Provision, Provision.id == CommitmentMapping.provision_id)
            .where(Provision.charter_id == charter_id)
        ).all()
        members = session.scalars(
            select(GroupMember)
            .join(ThematicGroup, ThematicGroup.id == GroupMember.group_id)
            .where(ThematicGroup.charter_id == charter_id)
            .order_by(GroupMember.id)
        ).all()
        responsibilities = session.execute(
            select(Responsibility.provision_id, Responsibility.organisation_id)
            .join(Provision, Provision.id == Responsibility.provision_id)
            .where(Provision.charter_id == charter_id)
        ).all()
        versions = ordered_versions(session, charter_id)
        reconfirmations = session.scalars(
            select(Reconfirmation)
            .join(CharterVersion, CharterVersion.id == Reconfirmation.version_id)
            .where(CharterVersion.charter_id == charter_id)
            .order_by(Reconfirmation.id)
        ).all()
    return CharterContent(
        charter=charter,
        provisions=tuple(provisions),
        groups=tuple(groups),
        mappings=frozenset((provision_id, group_id) for provision_id, group_id in mappings),
        signatories=tuple(list_signatories(workspace, charter_id)),
        meetings=tuple(list_meetings(workspace, charter_id)),
        consultations=tuple(list_consultations(workspace, charter_id)),
        amendments=tuple(list_amendments(workspace, charter_id)),
        versions=tuple(versions),
        reconfirmations=tuple(reconfirmations),
        members=tuple(members),
        responsibilities=frozenset((part_id, body_id) for part_id, body_id in responsibilities),
    )


def add_charter(
    workspace: Workspace,
    title: Texts,
    language: str = "ar",
    *,
    digits: Digits = Digits.WESTERN,
    month_names: MonthNames = MonthNames.MAGHREB,
) -> str:
    """Add an empty draft and return its id."""
    with workspace.change("Add charter", title.text(language)) as session:
        charter = Charter(
            title=title, languages=(language,), digits=digits, month_names=month_names
        )
        session.add(charter)
        session.flush()
        return charter.id


def edit_charter(workspace: Workspace, charter_id: str, **values: object) -> None:
    """Set attributes of a charter: title, place, adopted_on, digits and so on.

    Raises:
        Problem: The status cannot follow the one before; a charter becomes adopted by
            adopting one of its versions.
    """
    with workspace.change("Edit charter") as session:
        charter = fetch(session, Charter, charter_id)
        before = charter.status
        assign(charter, values)
        if charter.status is not before:
            require_charter_transition(before, charter.status)
            if charter.status is CharterStatus.ADOPTED:
                raise Problem("Choose the version that is adopted.")


def add_provision(
    workspace: Workspace, charter_id: str, kind: ProvisionKind, text: Texts, position: int
) -> str:
    """Insert a provision at a position (from 0; past the end appends) and return its id."""
    with workspace.change("Add provision", inline.plain(text.text())) as session:
        fetch(session, Charter, charter_id)
        provisions = ordered_provisions(session, charter_id)
        provision = Provision(charter_id=charter_id, position=position, kind=kind, text=text)
        session.add(provision)
        provisions.insert(position, provision)
        renumber(provisions)
        session.flush()
        return provision.id


def edit_provision(workspace: Workspace, provision_id: str, **values: object) -> None:
    """Set attributes of a provision: its kind or its texts."""
    with workspace.change("Edit provision") as session:
        provision = fetch(session, Provision, provision_id)
        text = values.pop("text", None)
        if isinstance(text, Texts):
            write_texts(session, provision, text)
        assign(provision, values)


def edit_provision_text(workspace: Workspace, provision_id: str, language: str, text: str) -> None:
    """Set a provision's text in one language."""
    with workspace.change("Edit provision", inline.plain(text)) as session:
        write_text(session, fetch(session, Provision, provision_id), language, text)


def write_text(session: Session, provision: Provision, language: str, text: str) -> None:
    """Set a provision's text in one language, within a caller's change; see `write_texts`."""
    write_texts(session, provision, provision.text.replaced(language, text))


def write_texts(session: Session, provision: Provision, texts: Texts) -> None:
    """Set a provision's texts, within a caller's change; whatever changes them goes through here.

    What is known of its translations stays true: one that is written now is of the authentic text
    as it stands; those that were not marked yet are of the authentic text as it was. A text that
    reads as the one before is left as it was stored, and so is its hash.
    """
    texts = Texts(
        {language: _as_stored(provision.text.get(language, ""), text)
         for language, text in texts.items()}
    )  # fmt: skip
    authentic = fetch(session, Charter, provision.charter_id).languages[0]
    before, now = (wording_mark(known.get(authentic, "")) for known in (provision.text, texts))
    marks = {
        language: provision.translated_from.get(language, before)
        if text == provision.text.get(language)
        else now
        for language, text in texts.items()
        if language != authentic
    }
    provision.text, provision.translated_from = texts, Texts(marks)


def _as_stored(before: str, text: str) -> str:
    return before if inline.parse(before) == inline.parse(text) else text


def confirm_translation(workspace: Workspace, provision_id: str, language: str) -> None:
    """Say that a translation is still right though the authentic text has changed."""
    with workspace.change("Confirm translation") as session:
        provision = fetch(session, Provision, provision_id)
        authentic = fetch(session, Charter, provision.charter_id).languages[0]
        mark = wording_mark(provision.text.get(authentic, ""))
        provision.translated_from = provision.translated_from.replaced(language, mark)


def move_provision(workspace: Workspace, provision_id: str, position: int) -> None:
    """Move a provision to another position (from 0) of its charter."""
    with workspace.change("Move provision") as session:
        moved = fetch(session, Provision, provision_id)
        provisions = ordered_provisions(session, moved.charter_id)
        provisions.remove(moved)
        provisions.insert(position, moved)
        renumber(provisions)


def split_provision(workspace: Workspace, provision_id: str, language: str, at: int) -> str:
    """Cut a provision in two at a place in one of its texts; return the second's id.

    What stands after the first ``at`` letters that are read goes, in that language alone, into a
    provision of the same kind behind it, which serves the same thematic groups. White space at the
    cut goes.
    """
    with workspace.change("Split provision") as session:
        first = fetch(session, Provision, provision_id)
        provisions = ordered_provisions(session, first.charter_id)
        before, after = inline.split(first.text.get(language, ""), at)
        place = provisions.index(first) + 1
        second = Provision(
            charter_id=first.charter_id,
            position=place,
            kind=first.kind,
            text=Texts({language: after.lstrip()}),
        )
        write_text(session, first, language, before.rstrip())
        session.add(second)
        session.flush()
        for group_id in _groups_of(session, first):
            session.add(CommitmentMapping(provision_id=second.id, group_id=group_id))
        for organisation_id in _responsible_for(session, first):
            session.add(Responsibility(provision_id=second.id, organisation_id=organisation_id))
        provisions.insert(place, second)
        renumber(provisions)
        return second.id


def join_provision(workspace: Workspace, provision_id: str) -> str:
    """Append a provision to the one before it, in every language; return that one's id.

    The joined one serves the thematic groups of both, and what was said of either is said of it;
    only the removal of the one that goes stays with that one, as it was asked for no other words.

    Raises:
        Problem: It is the first.
    """
    with workspace.change("Join provisions") as session:
        second = fetch(session, Provision, provision_id)
        provisions = ordered_provisions(session, second.charter_id)
        place = provisions.index(second)
        if place == 0:
            raise Problem("There is no provision before this one.")
        first = provisions[place - 1]
        _append_texts(session, first, second)
        for group_id in sorted(_groups_of(session, second) - _groups_of(session, first)):
            session.add(CommitmentMapping(provision_id=first.id, group_id=group_id))
        taken = _responsible_for(session, second) - _responsible_for(session, first)
        for organisation_id in sorted(taken):
            session.add(Responsibility(provision_id=first.id, organisation_id=organisation_id))
        for amendment in session.scalars(
            select(Amendment).where(
                Amendment.provision_id == second.id, Amendment.kind != AmendmentKind.DELETE
            )
        ):
            amendment.provision_id = first.id
        delete_provision(session, second)
        provisions.remove(second)
        renumber(provisions)
        return first.id


def _append_texts(session: Session, first: Provision, second: Provision) -> None:
    """Append the texts of one provision to another's; a translation left behind stays so."""
    authentic = fetch(session, Charter, first.charter_id).languages[0]
    left_behind = {
        language: part.translated_from[language]
        for part in (first, second)
        for language in outdated_languages(part, authentic)
    }
    texts = {
        language: inline.join(first.text.get(language, ""), second.text.get(language, ""))
        for language in {*first.text, *second.text}
    }
    write_texts(session, first, Texts(texts))
    first.translated_from = Texts(first.translated_from, **left_behind)


def remove_provision(workspace: Workspace, provision_id: str) -> None:
    """Remove a provision and what it was mapped to."""
    with workspace.change("Remove provision") as session:
        removed = fetch(session, Provision, provision_id)
        provisions = ordered_provisions(session, removed.charter_id)
        provisions.remove(removed)
        delete_provision(session, removed)
        renumber(provisions)


def delete_provision(session: Session, provision: Provision) -> None:
    """Delete a provision and what it was mapped to, within a caller's change."""
    for mapping in session.scalars(
        select(CommitmentMapping).where(CommitmentMapping.provision_id == provision.id)
    ):
        session.delete(mapping)
    for responsibility in session.scalars(
        select(Responsibility).where(Responsibility.provision_id == provision.id)
    ):
        session.delete(responsibility)
    session.delete(provision)


def ordered_versions(session: Session, charter_id: str) -> list[CharterVersion]:
    """Return a charter's versions, the first first, within a caller's session."""
    return list(
        session.scalars(
            select(CharterVersion)
            .where(CharterVersion.charter_id == charter_id)
            .order_by(CharterVersion.number, CharterVersion.frozen_at, CharterVersion.id)
        )
    )


def ordered_provisions(session: Session, charter_id: str) -> list[Provision]:
    """Return a charter's provisions in order, within a caller's session."""
    return list(
        session.scalars(
            select(Provision)
            .where(Provision.charter_id == charter_id)
            .order_by(Provision.position, Provision.id)
        )
    )


def _groups_of(session: Session, provision: Provision) -> set[str]:
    return set(
        session.scalars(
            select(CommitmentMapping.group_id).where(CommitmentMapping.provision_id == provision.id)
        )
    )


def _responsible_for(session: Session, provision: Provision) -> set[str]:
    return set(
        session.scalars(
            select(Responsibility.organisation_id).where(
                Responsibility.provision_id == provision.id
            )
        )
    )
