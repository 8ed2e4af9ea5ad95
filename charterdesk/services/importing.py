"""Importing lists of organisations: read, plan, show, apply in one step of undo."""

from collections.abc import Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from charterdesk.model import (
    Distinction,
    Organisation,
    OrganisationKind,
    Problem,
    RememberedMapping,
    Representative,
    Signatory,
    Texts,
)
from charterdesk.model.base import new_id
from charterdesk.model.cancelling import each
from charterdesk.model.naming import checked_name
from charterdesk.model.terms import SignatoryStatus
from charterdesk.services.editing import fetch
from charterdesk.services.signatories import ordered_signatories
from charterdesk.spreadsheets.errors import Fault, SpreadsheetError
from charterdesk.spreadsheets.lists import OrganisationList, read_list
from charterdesk.spreadsheets.plan import (
    ImportPlan,
    LinkedRow,
    NewRow,
    RowNotTaken,
    RowToCheck,
    compare_fields,
)
from charterdesk.spreadsheets.plan import plan_import as plan_rows
from charterdesk.spreadsheets.records import (
    LIST_FIELDS,
    NAME_FIELDS,
    TEXT_FIELDS,
    Field,
    KnownOrganisation,
    Reason,
    ReasonCode,
    RowValues,
    Value,
)
from charterdesk.spreadsheets.understanding import ColumnMapping, mapping_from_json, read_mapping
from charterdesk.store import BackupReason, Workspace

__all__ = [
    "Choices",
    "ColumnMapping",
    "ImportPlan",
    "ImportSummary",
    "OrganisationList",
    "apply_import",
    "known_organisation",
    "plan_import",
    "plan_list",
    "read_mapping",
    "read_organisation_list",
]

_SHOWN_OF_A_NAME: Final = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What a person chose after seeing a plan. As it stands, all that is certain is taken."""

    take_linked: bool = True
    take_new: bool = True
    decisions: Mapping[int, str | None] = field(default_factory=dict)
    """For rows to check: the row's number, and the organisation's id, or None for a new one."""
    overwrite: frozenset[tuple[int, Field]] = frozenset()
    """Conflicting fields, by row, in which the spreadsheet is right."""
    charter_id: str | None = None
    """Put the organisations on the list of this charter."""
    status: SignatoryStatus = SignatoryStatus.LISTED
    """For those whose row names no status and no date."""
    signed_on: date | None = None
    """For those whose row has no date."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSummary:
    """What an import did."""

    linked: int
    changed: int
    """Organisations already there that gained something."""
    added: int
    signatories: int
    """New lines on the charter's list."""
    not_taken: tuple[RowNotTaken, ...]
    """The rows that stayed out, in the file's order, those left undecided included; not the
    header and empty rows."""


def read_organisation_list(
    workspace: Workspace,
    path: Path,
    *,
    sheet: str | None = None,
    mapping: ColumnMapping | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    limit: int | None = None,
) -> OrganisationList:
    """Read a spreadsheet, its columns as they were mapped the last time under these headers.

    Columns that `mapping` names go before what was mapped the last time.

    Raises:
        SpreadsheetError: The file cannot be read as a list of organisations.
    """
    chosen: dict[str, Any] = {
        "sheet": sheet, "encoding": encoding, "delimiter": delimiter, "limit": limit,
    }  # fmt: skip
    found = read_list(path, mapping=mapping, **chosen)
    if mapping is not None and mapping.columns:
        return found
    with workspace.read() as session:
        remembered = session.scalars(
            select(RememberedMapping).where(
                RememberedMapping.headers == found.understanding.signature
            )
        ).first()
    if remembered is None:
        return found
    known = mapping_from_json(remembered.columns, path.name)
    if mapping is not None:
        known = replace(known, header_row=mapping.header_row, hidden_rows=mapping.hidden_rows)
    return read_list(path, mapping=known, **chosen)


def _remember(session: Session, understood: OrganisationList) -> None:
    signature = understood.understanding.signature
    known = session.scalars(
        select(RememberedMapping).where(RememberedMapping.headers == signature)
    ).first()
    columns = understood.understanding.mapping.to_json()
    if known is None:
        session.add(RememberedMapping(headers=signature, columns=columns))
    else:
        known.columns = columns


def plan_import(
    workspace: Workspace,
    path: Path,
    *,
    sheet: str | None = None,
    mapping: ColumnMapping | None = None,
) -> ImportPlan:
    """Read a spreadsheet and say what importing it would do. Nothing is written.

    Raises:
        SpreadsheetError: The file cannot be read as a list of organisations.
        Cancelled: Who watches asked to stop.
    """
    understood = read_organisation_list(workspace, path, sheet=sheet, mapping=mapping)
    return plan_list(workspace, understood)


def plan_list(workspace: Workspace, understood: OrganisationList) -> ImportPlan:
    """Say what importing an understood list would do. Nothing is written.

    Raises:
        SpreadsheetError: No column holds names.
        Cancelled: Who watches asked to stop.
    """
    if not understood.understanding.has_names:
        raise SpreadsheetError(Fault.NO_NAME_COLUMN, file=understood.file_name)
    with workspace.read() as session:
        known = [known_organisation(one) for one in session.scalars(select(Organisation))]
        different = [
            (one.name, one.organisation_id) for one in session.scalars(select(Distinction))
        ]
    plan = plan_rows(
        understood.understanding,
        known,
        different=different,
        other_sheets=understood.other_sheets,
    )
    return _without_names_that_are_none(plan)


def known_organisation(organisation: Organisation) -> KnownOrganisation:
    """Return a stored organisation as the matcher takes it."""
    return KnownOrganisation(
        id=organisation.id,
        names=dict(organisation.name),
        kind=organisation.kind,
        aliases=organisation.aliases,
        phones=organisation.phones,
        emails=organisation.emails,
        **{kind.value: getattr(organisation, kind.value) for kind in TEXT_FIELDS},
    )


def apply_import(
    workspace: Workspace,
    plan: ImportPlan,
    choices: Choices | None = None,
    *,
    source: str = "",
    remembered: OrganisationList | None = None,
) -> ImportSummary:
    """Do what a plan says, as one step of undo: all of it, or nothing when it is stopped.

    A backup is written first.

    Args:
        workspace: Where to write.
        plan: What `plan_import` returned.
        choices: What was chosen; by default all that is certain.
        source: The file's name, for the journal.
        remembered: What is to be kept of its columns, for the next file with the same headers.
    """
    choices = choices or Choices()
    left_out = [
        *plan.left_out,
        *(
            RowNotTaken(row=row.row, name=row.name, reason=row.reason)
            for row in plan.check
            if row.row not in choices.decisions
        ),
    ]
    rows: list[LinkedRow | RowToCheck | NewRow] = [
        *(plan.linked if choices.take_linked else ()),
        *(row for row in plan.check if row.row in choices.decisions),
        *(plan.new if choices.take_new else ()),
    ]
    with (
        workspace.backed_up(BackupReason.IMPORT) if rows else nullcontext(),
        workspace.change("Import organisations" if rows else "Remember columns", source) as session,
    ):
        writer = _Writer(session, choices)
        for row in each(sorted(rows, key=lambda row: row.row)):
            writer.take(row)
        if remembered is not None:
            _remember(session, remembered)
    return ImportSummary(
        linked=writer.linked,
        changed=len(writer.changed),
        added=writer.added,
        signatories=writer.signatories,
        not_taken=tuple(sorted(left_out, key=lambda left: left.row or 0)),
    )


def _without_names_that_are_none(plan: ImportPlan) -> ImportPlan:
    """Move rows whose name no organisation could bear to those not taken."""
    refused: list[RowNotTaken] = []

    def bears_a_name(row: LinkedRow | RowToCheck | NewRow) -> bool:
        try:
            for name in row.values.names.values():
                checked_name(name)
        except Problem:
            reason = Reason(ReasonCode.NAME_NOT_TEXT, {"value": row.name[:_SHOWN_OF_A_NAME]})
            refused.append(RowNotTaken(row=row.row, name=row.name, reason=reason))
            return False
        return True

    linked = tuple(row for row in plan.linked if bears_a_name(row))
    check = tuple(row for row in plan.check if bears_a_name(row))
    new = tuple(row for row in plan.new if bears_a_name(row))
    return ImportPlan(linked, check, new, (*plan.not_taken, *refused))


class _Writer:
    """Writes rows one by one within one change."""

    def __init__(self, session: Session, choices: Choices) -> None:
        self.linked = self.added = self.signatories = 0
        self.changed: set[str] = set()
        self._session = session
        self._choices = choices
        self._organisations = {one.id: one for one in session.scalars(select(Organisation))}
        self._listed: dict[str, Signatory] = {}
        if choices.charter_id:
            listed = ordered_signatories(session, choices.charter_id)
            self._listed = {one.organisation_id: one for one in listed}

    def take(self, row: LinkedRow | RowToCheck | NewRow) -> None:
        match row:
            case LinkedRow():
                organisation = self._organisation(row.organisation.id)
                right = {
                    conflict.field: conflict.offered
                    for conflict in row.conflicts
                    if (row.row, conflict.field) in self._choices.overwrite
                }
                self._set(organisation, {**row.fills, **row.changes, **right})
                self.linked += 1
            case RowToCheck():
                organisation = self._decided(row)
            case NewRow():
                organisation = self._add(row.values)
        if self._choices.charter_id:
            self._list(organisation, row.values, self._choices.charter_id)

    def _organisation(self, organisation_id: str) -> Organisation:
        return self._organisations.get(organisation_id) or fetch(
            self._session, Organisation, organisation_id
        )

    def _decided(self, row: RowToCheck) -> Organisation:
        """Link or add as was decided, and remember the decision."""
        decision = self._choices.decisions[row.row]
        for candidate in row.candidates:
            if candidate.id != decision:
                self._session.add_all(
                    Distinction(name=name, organisation_id=candidate.id)
                    for name in row.values.names.values()
                )
        if decision is None:
            return self._add(row.values)
        organisation = self._organisation(decision)
        fills, _ = compare_fields(row.values, known_organisation(organisation))
        names = {*organisation.name.values(), *organisation.aliases}
        variants = [name for name in row.values.names.values() if name not in names]
        self._set(organisation, {**fills, Field.ALIASES: (*organisation.aliases, *variants)})
        self.linked += 1
        return organisation

    def _add(self, values: RowValues) -> Organisation:
        organisation = Organisation(
            id=new_id(),
            name=Texts({code: checked_name(name) for code, name in values.names.items()}),
            kind=values.kind or OrganisationKind.OTHER,
            **{kind.value: getattr(values, kind.value) for kind in (*TEXT_FIELDS, *LIST_FIELDS)},
        )
        self._session.add(organisation)
        self._organisations[organisation.id] = organisation
        self.added += 1
        return organisation

    def _set(self, organisation: Organisation, values: Mapping[Field, Value]) -> None:
        for kind, value in values.items():
            if kind in NAME_FIELDS:
                changed: object = organisation.name.replaced(NAME_FIELDS[kind], str(value))
                attribute = "name"
            else:
                changed, attribute = value, kind.value
            if getattr(organisation, attribute) != changed:
                setattr(organisation, attribute, changed)
                self.changed.add(organisation.id)

    def _list(self, organisation: Organisation, values: RowValues, charter_id: str) -> None:
        signatory = self._listed.get(organisation.id)
        signed_on = values.signed_on or self._choices.signed_on
        if signatory is None:
            status = values.status or (
                SignatoryStatus.SIGNED if values.signed_on else self._choices.status
            )
            signatory = Signatory(
                charter_id=charter_id,
                organisation_id=organisation.id,
                position=len(self._listed),
                status=status,
                signed_on=signed_on if status is SignatoryStatus.SIGNED else None,
            )
            self._session.add(signatory)
            self._listed[organisation.id] = signatory
            self.signatories += 1
        if values.representative and signatory.representative_id is None:
            signatory.representative_id = self._representative(organisation, values).id

    def _representative(self, organisation: Organisation, values: RowValues) -> Representative:
        known: Iterable[Representative] = self._session.scalars(
            select(Representative).where(
                Representative.organisation_id == organisation.id,
                Representative.name == values.representative,
            )
        )
        for person in known:
            return person
        person = Representative(
            id=new_id(),
            organisation_id=organisation.id,
            name=values.representative,
            capacity=values.capacity,
        )
        self._session.add(person)
        return person
