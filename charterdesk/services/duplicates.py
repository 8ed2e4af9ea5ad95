"""Bringing several entries of one organisation together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import (
    Amendment,
    Attachment,
    Attendance,
    Candidate,
    Distinction,
    GroupMember,
    Invitation,
    Organisation,
    OrganisationKind,
    Problem,
    Reconfirmation,
    Representative,
    Responsibility,
    Signatory,
    Texts,
)
from charterdesk.model.folding import fold
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.editing import fetch
from charterdesk.services.importing import known_organisation
from charterdesk.services.signatories import number_signatories, ordered_signatories
from charterdesk.spreadsheets.duplicates import DuplicateGroup, find_duplicates
from charterdesk.store import Workspace

__all__ = [
    "DuplicateGroup",
    "MergedField",
    "find_duplicate_groups",
    "keep_apart",
    "merge_organisations",
    "preview_merge",
]

_SINGLE: Final = (
    "acronym", "kind", "country", "region", "city", "address", "website", "registration_number",
    "notes",
)  # fmt: skip
_LISTS: Final = ("aliases", "phones", "emails")
_STRENGTH: Final = (
    SignatoryStatus.INVALIDATED,
    SignatoryStatus.LISTED,
    SignatoryStatus.INVITED,
    SignatoryStatus.CONFIRMED,
    SignatoryStatus.DECLINED,
    SignatoryStatus.WITHDRAWN,
    SignatoryStatus.SIGNED,
)
"""Which of two standings towards one charter is kept, the strongest last."""


@dataclass(frozen=True, slots=True)
class MergedField:
    """One field of the organisations to be merged."""

    attribute: str
    """``name_ar`` and the like for names, else the attribute."""
    values: Mapping[str, str]
    """What each organisation holds, by its id; those with nothing are left out."""

    @property
    def in_conflict(self) -> bool:
        """Whether a person must choose."""
        return len({fold(value) for value in self.values.values()}) > 1


def find_duplicate_groups(workspace: Workspace) -> tuple[DuplicateGroup, ...]:
    """Return the groups of organisations that may be one, the surest first.

    Those that were said to be different, here or in an import, are not proposed again as long as
    they bear the name that was refused.

    Raises:
        Cancelled: Who watches asked to stop.
    """
    with workspace.read() as session:
        organisations = session.scalars(select(Organisation)).all()
        refused = session.scalars(select(Distinction)).all()
    return find_duplicates(
        [known_organisation(one) for one in organisations],
        different=_different(organisations, refused),
    )


def _different(
    organisations: Iterable[Organisation], refused: Iterable[Distinction]
) -> Iterable[tuple[str, str]]:
    bearers: dict[str, list[str]] = {}
    for organisation in organisations:
        for name in organisation.name.values():
            bearers.setdefault(fold(name), []).append(organisation.id)
    for distinction in refused:
        for bearer in bearers.get(fold(distinction.name), ()):
            yield distinction.organisation_id, bearer


def preview_merge(workspace: Workspace, organisation_ids: Sequence[str]) -> list[MergedField]:
    """Return, field by field, what the organisations hold. Nothing is written."""
    with workspace.read() as session:
        organisations = [fetch(session, Organisation, one) for one in organisation_ids]
    languages = dict.fromkeys(code for one in organisations for code in one.name)
    fields = [
        MergedField(
            f"name_{code}", {one.id: one.name[code] for one in organisations if code in one.name}
        )
        for code in languages
    ]
    for attribute in _SINGLE:
        values = {one.id: str(getattr(one, attribute)) for one in organisations}
        told = {key: value for key, value in values.items() if value not in _NOTHING}
        if told:
            fields.append(MergedField(attribute, told))
    return fields


_NOTHING: Final = frozenset({"", OrganisationKind.OTHER.value})


def merge_organisations(
    workspace: Workspace,
    kept_id: str,
    merged_ids: Sequence[str],
    choices: Mapping[str, str] | None = None,
) -> None:
    """Make several organisations one, in one step of undo.

    Signatures, representatives and lists are carried over; the names that are given up become
    aliases; where both stand on one charter's list, the stronger standing stays.

    Args:
        workspace: Where.
        kept_id: The organisation that stays.
        merged_ids: Those that go.
        choices: For each `MergedField.attribute`, the id of the organisation that is right; by
            default the kept one, or the first that holds anything.
    """
    fields = preview_merge(workspace, [kept_id, *merged_ids])
    with workspace.change("Merge organisations") as session:
        kept = fetch(session, Organisation, kept_id)
        merged = [fetch(session, Organisation, one) for one in merged_ids if one != kept_id]
        if not merged:
            raise Problem("Choose at least two organisations to merge.")
        _fill(kept, merged, fields, choices or {})
        for organisation in merged:
            _carry_over(session, organisation, kept)
            session.delete(organisation)


def keep_apart(workspace: Workspace, one_id: str, *other_ids: str) -> None:
    """Remember that an organisation is none of the others, so that it is not proposed again."""
    with workspace.change("Keep organisations apart") as session:
        one = fetch(session, Organisation, one_id)
        for other in (fetch(session, Organisation, key) for key in other_ids):
            for organisation, stranger in ((one, other), (other, one)):
                session.add_all(
                    Distinction(name=name, organisation_id=organisation.id)
                    for name in stranger.name.values()
                )


def _fill(
    kept: Organisation,
    merged: Sequence[Organisation],
    fields: Sequence[MergedField],
    choices: Mapping[str, str],
) -> None:
    by_id = {one.id: one for one in (kept, *merged)}
    given_up = [name for one in merged for name in one.name.values()]
    for field in fields:
        chosen = by_id[choices.get(field.attribute, next(iter(field.values)))]
        if field.attribute.startswith("name_"):
            language = field.attribute.removeprefix("name_")
            given_up.append(kept.name.get(language, ""))
            kept.name = Texts(kept.name).replaced(language, chosen.name[language])
        else:
            setattr(kept, field.attribute, getattr(chosen, field.attribute))
    names = {fold(name) for name in kept.name.values()}
    aliases = [name for name in given_up if name and fold(name) not in names]
    for attribute in _LISTS:
        everything = [value for one in (kept, *merged) for value in getattr(one, attribute)]
        if attribute == "aliases":
            everything += aliases
        setattr(kept, attribute, tuple(dict.fromkeys(everything)))
    kept.confidential = any(one.confidential for one in (kept, *merged))
    kept.initials_only = any(one.initials_only for one in (kept, *merged))


def _carry_over(session: Session, organisation: Organisation, kept: Organisation) -> None:
    for person in session.scalars(
        select(Representative).where(Representative.organisation_id == organisation.id)
    ):
        person.organisation_id = kept.id
    _carry_over_groups(session, organisation, kept)
    for distinction in session.scalars(
        select(Distinction).where(Distinction.organisation_id == organisation.id)
    ):
        session.delete(distinction)
    _carry_over_consultations(session, organisation, kept)
    standings = session.scalars(
        select(Signatory).where(Signatory.organisation_id == organisation.id)
    ).all()
    for standing in standings:
        own = session.scalars(
            select(Signatory).where(
                Signatory.organisation_id == kept.id, Signatory.charter_id == standing.charter_id
            )
        ).first()
        if own is None:
            standing.organisation_id = kept.id
            session.flush()
            continue
        weaker, stronger = sorted((own, standing), key=lambda one: _STRENGTH.index(one.status))
        listed = ordered_signatories(session, standing.charter_id)
        listed.remove(weaker)
        session.delete(weaker)
        session.flush()
        stronger.organisation_id = kept.id
        stronger.representative_id = stronger.representative_id or weaker.representative_id
        for attachment in session.scalars(
            select(Attachment).where(Attachment.signatory_id == weaker.id)
        ):
            attachment.signatory_id = stronger.id
        answered = set(
            session.scalars(
                select(Reconfirmation.version_id).where(Reconfirmation.signatory_id == stronger.id)
            )
        )
        for asked in session.scalars(
            select(Reconfirmation).where(Reconfirmation.signatory_id == weaker.id)
        ):
            if asked.version_id in answered:
                session.delete(asked)
            else:
                asked.signatory_id = stronger.id
        number_signatories(listed)


def _carry_over_groups(session: Session, organisation: Organisation, kept: Organisation) -> None:
    """Let the kept organisation work in the groups and for the commitments of the other."""
    groups = {
        member.group_id: member
        for member in session.scalars(
            select(GroupMember).where(GroupMember.organisation_id == kept.id)
        )
    }
    for member in session.scalars(
        select(GroupMember).where(GroupMember.organisation_id == organisation.id)
    ):
        if own_place := groups.get(member.group_id):
            own_place.coordinates = own_place.coordinates or member.coordinates
            session.delete(member)
        else:
            member.organisation_id = kept.id
    taken = set(
        session.scalars(
            select(Responsibility.provision_id).where(Responsibility.organisation_id == kept.id)
        )
    )
    for responsibility in session.scalars(
        select(Responsibility).where(Responsibility.organisation_id == organisation.id)
    ):
        if responsibility.provision_id in taken:
            session.delete(responsibility)
        else:
            responsibility.organisation_id = kept.id


def _carry_over_consultations(
    session: Session, organisation: Organisation, kept: Organisation
) -> None:
    """Let the kept organisation have said, attended and answered what the other did."""
    theirs = {"organisation_id": organisation.id}
    for said in (
        *session.scalars(select(Amendment).filter_by(**theirs)),
        *session.scalars(select(Attendance).filter_by(**theirs)),
        *session.scalars(select(Candidate).filter_by(**theirs)),
    ):
        said.organisation_id = kept.id
    own = {
        one.consultation_id: one
        for one in session.scalars(select(Invitation).filter_by(organisation_id=kept.id))
    }
    for invitation in session.scalars(select(Invitation).filter_by(**theirs)).all():
        asked = own.get(invitation.consultation_id)
        if asked is None:
            invitation.organisation_id = kept.id
        else:
            asked.answered_on = asked.answered_on or invitation.answered_on
            session.delete(invitation)
