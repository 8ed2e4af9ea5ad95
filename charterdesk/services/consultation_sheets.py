"""Consultation sheets: out to organisations, and back in with their comments."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from charterdesk.documents import PRINT_LANGUAGES, Edition, PrintOptions, Wording
from charterdesk.documents.consultation import compose_consultation_sheet
from charterdesk.documents.docx import write_docx
from charterdesk.documents.word_reading import read_word_rows
from charterdesk.model import Amendment, Consultation, Organisation, Problem, Provision
from charterdesk.model.cancelling import each
from charterdesk.model.charter_content import CharterContent, ConsultationContent
from charterdesk.model.consultation_sheets import (
    COLUMNS,
    REFERENCE,
    ConsultationSheet,
    SheetRow,
    organisation_reference,
    text_reference,
)
from charterdesk.model.consultations import AmendmentKind, Channel
from charterdesk.model.folding import fold
from charterdesk.model.inline import plain, reworded
from charterdesk.services.amendments import take_in
from charterdesk.services.consultations import note_answer
from charterdesk.services.editing import fetch
from charterdesk.services.printing import written_whole
from charterdesk.spreadsheets.consultation_sheets import read_sheet_rows, write_consultation_sheet
from charterdesk.store import Workspace

_WORD: Final = ".docx"
_FIELDS: Final = ("number", "text", "comment", "proposed", "rationale", "reference")
"""Of `SheetRow`, in the order of `COLUMNS`."""


@dataclass(frozen=True, slots=True)
class PlannedAmendment:
    """A comment or an amendment as one row of a sheet says it."""

    row: int
    kind: AmendmentKind
    provision_id: str | None
    basis: str = ""
    proposed: str = ""
    comment: str = ""
    rationale: str = ""


@dataclass(frozen=True, slots=True)
class RowNotUnderstood:
    """A row that says something that nothing can be made of."""

    row: int
    text: str
    reason: Problem


@dataclass(frozen=True, slots=True)
class AnswerPlan:
    """What would be taken in of a sheet. Nothing is written."""

    consultation_id: str
    language: str
    organisation_name: str
    """As it stands in the sheet."""
    organisation: Organisation | None
    """None where the name is not in the directory: it must be chosen."""
    amendments: tuple[PlannedAmendment, ...]
    received_already: tuple[PlannedAmendment, ...]
    """The same organisation said the same before; they are not taken in again."""
    not_understood: tuple[RowNotUnderstood, ...]


def write_sheet(
    content: CharterContent,
    consultation: Consultation,
    language: str,
    path: Path,
    organisation: Organisation | None = None,
) -> None:
    """Write the sheet that an organisation fills in: DOCX if the file's name says so, else xlsx.

    Args:
        content: The charter.
        consultation: The consultation on it.
        language: In which the organisation reads the text.
        path: Where the file goes.
        organisation: Whom it is for; None leaves the name to be written in.

    Raises:
        Problem: The file cannot be written.
    """
    sheet = make_sheet(content, consultation, language, organisation)
    edition = Edition(content.charter, language, PrintOptions())
    if path.suffix.lower() == _WORD:
        with written_whole(path) as target:
            write_docx(compose_consultation_sheet(sheet, edition), target)
    else:
        label = edition.wording.label
        header = [label(column) for column in COLUMNS]
        write_consultation_sheet(
            path, sheet, header, label("organisation"), label("consultation_sheet")
        )


def make_sheet(
    content: CharterContent,
    consultation: Consultation,
    language: str,
    organisation: Organisation | None,
) -> ConsultationSheet:
    """Return the sheet of a charter as it goes out, with a last row for the whole text."""
    wording = Wording(language, content.charter)
    numbers = content.numbers()
    rows = []
    for provision in content.provisions:
        text = plain(provision.text.get(language, ""))
        rows.append(
            SheetRow(
                wording.provision(provision.kind, numbers.get(provision.id)),
                text,
                reference=text_reference(provision.id, text),
            )
        )
    whole = wording.label("whole_text")
    rows.append(SheetRow("", whole, reference=text_reference(content.charter.id, whole)))
    closes_on = consultation.closes_on
    return ConsultationSheet(
        language=language,
        title=wording.text(content.charter.title),
        instruction=wording.label("consultation_instruction").format(
            date=wording.date(closes_on) if closes_on else "…", delete=wording.label("delete_mark")
        ),
        organisation=wording.text(organisation.name) if organisation else "",
        reference=organisation_reference(
            consultation.id, organisation.id if organisation else None
        ),
        rows=tuple(rows),
    )


def read_sheet(content: CharterContent, path: Path) -> ConsultationSheet:
    """Read a sheet that came back, as a spreadsheet of any kind or as DOCX.

    Raises:
        Problem: It cannot be read, or is no consultation sheet.
    """
    is_word = path.suffix.lower() == _WORD
    rows = read_word_rows(path) if is_word else read_sheet_rows(path)
    return understand_sheet(content, rows)


def understand_sheet(
    content: CharterContent, rows: Sequence[tuple[int, Sequence[str]]]
) -> ConsultationSheet:
    """Return the sheet that rows of cells hold; columns may have been moved or added.

    Raises:
        Problem: There is no row of headers.
    """
    known = {}
    for language in PRINT_LANGUAGES:
        wording = Wording(language, content.charter)
        labels = [fold(wording.label(column)) for column in COLUMNS]
        known[language] = (labels, fold(wording.label("organisation")))
    for position, (_, cells) in enumerate(rows):
        folded = [fold(cell) for cell in cells]
        for language, (labels, organisation) in known.items():
            if all(label in folded for label in labels[1:]):
                places = {
                    column: folded.index(label)
                    for column, label in zip(COLUMNS, labels, strict=True)
                    if label in folded
                }
                head = [list(cells) for _, cells in rows[:position]]
                name, reference = _addressee(head, organisation)
                return ConsultationSheet(
                    language, "", "", name, reference,
                    tuple(_row(line, cells, places) for line, cells in rows[position + 1 :]),
                )  # fmt: skip
    raise Problem("This is no consultation sheet: the row of headers is missing.")


def plan_answers(
    content: CharterContent,
    sheet: ConsultationSheet,
    organisations: Sequence[Organisation],
    chosen: Organisation | None = None,
) -> AnswerPlan:
    """Match a sheet that came back to its organisation and its provisions. Nothing is written.

    Whoever wrote into the column of the text itself proposes what stands there. A row that was
    added with a proposed text is a new provision after the one above it. Whose it is can be
    ``chosen``, where the name is not in the directory.

    Raises:
        Problem: It belongs to no consultation on this charter.
    """
    consultation = _consultation(content, sheet.reference)
    organisation = chosen or _organisation(sheet, organisations)
    reader = _RowReader(content, sheet.language)
    found = [said for row in sheet.rows for said in reader.read(row)]
    planned = [said for said in found if isinstance(said, PlannedAmendment)]
    known = {
        _key(entry.amendment)
        for entry in content.amendments
        if organisation and entry.amendment.organisation_id == organisation.id
    }
    return AnswerPlan(
        consultation_id=consultation.consultation.id,
        language=sheet.language,
        organisation_name=sheet.organisation,
        organisation=organisation,
        amendments=tuple(one for one in planned if _key(one) not in known),
        received_already=tuple(one for one in planned if _key(one) in known),
        not_understood=tuple(said for said in found if isinstance(said, RowNotUnderstood)),
    )


def apply_answers(
    workspace: Workspace,
    plan: AnswerPlan,
    received_on: date,
    channel: Channel = Channel.MAIL,
) -> None:
    """Take in what a sheet says, and that its organisation has answered, in one step of undo.

    Raises:
        Problem: Nobody has said which organisation it is, or the consultation is closed.
    """
    if plan.organisation is None:
        raise Problem(
            "Choose the organisation that “{name}” is.", name=plan.organisation_name or "…"
        )
    organisation_id = plan.organisation.id
    name = plan.organisation.name.text()
    with workspace.change("Take in consultation sheet", name) as session:
        consultation = fetch(session, Consultation, plan.consultation_id)
        note_answer(session, consultation.id, organisation_id, received_on)
        for planned in each(plan.amendments):
            values = {
                "kind": planned.kind,
                "consultation_id": consultation.id,
                "provision_id": planned.provision_id,
                "language": plan.language,
                "basis": planned.basis,
                "proposed": planned.proposed,
                "comment": planned.comment,
                "rationale": planned.rationale,
                "organisation_id": organisation_id,
                "channel": channel,
                "received_on": received_on,
            }
            take_in(session, consultation.charter_id, values)


class _RowReader:
    """Understands the rows of one sheet, one after the other."""

    def __init__(self, content: CharterContent, language: str) -> None:
        self._language = language
        self._provisions = {provision.id[:8]: provision for provision in content.provisions}
        self._charter = content.charter.id[:8]
        self._deletions = {
            fold(Wording(one, content.charter).label("delete_mark")) for one in PRINT_LANGUAGES
        }
        self._above: Provision | None = None

    def read(self, row: SheetRow) -> Iterator[PlannedAmendment | RowNotUnderstood]:
        """Yield what a row says; nothing for one that says nothing."""
        said = {"comment": row.comment, "rationale": row.rationale}
        if not REFERENCE.fullmatch(row.reference):
            yield from self._added(row, said)
            return
        key = row.reference.split("-")[0]
        if key == self._charter:
            if row.proposed or any(said.values()):
                yield PlannedAmendment(
                    row.line,
                    AmendmentKind.GENERAL,
                    None,
                    proposed=reworded("", row.proposed),
                    **said,
                )
            return
        provision = self._provisions.get(key)
        if provision is not None:
            self._above = provision
            yield from self._about(row, provision, said)
        elif row.proposed or any(said.values()):
            yield _left(row, Problem("The provision has been removed, or is of another charter."))

    def _added(
        self, row: SheetRow, said: Mapping[str, str]
    ) -> Iterator[PlannedAmendment | RowNotUnderstood]:
        if row.proposed:
            above = self._above.id if self._above else None
            yield PlannedAmendment(
                row.line, AmendmentKind.INSERT, above, proposed=reworded("", row.proposed), **said
            )
        elif row.text or any(said.values()):
            yield _left(row, Problem("The row has no reference to a provision."))

    def _about(
        self, row: SheetRow, provision: Provision, said: Mapping[str, str]
    ) -> Iterator[PlannedAmendment | RowNotUnderstood]:
        now = provision.text.get(self._language, "")
        as_sent = text_reference(provision.id, row.text) == row.reference
        stands = text_reference(provision.id, plain(now)) == row.reference
        basis = now if stands else reworded("", row.text)
        if not as_sent and plain(basis) != plain(now):
            yield _left(
                row, Problem("The text was changed in the sheet, and in the draft as well.")
            )
            return
        proposed = row.proposed
        if not as_sent and row.text:
            if proposed:
                reason = Problem("Another text was proposed beside it; this one was left out.")
                yield _left(row, reason)
            else:
                proposed = row.text
        if fold(proposed) in self._deletions:
            yield PlannedAmendment(
                row.line, AmendmentKind.DELETE, provision.id, basis=basis, **said
            )
        elif proposed and text_reference("", proposed) != text_reference("", plain(basis)):
            proposed = reworded(basis, proposed)
            yield PlannedAmendment(
                row.line, AmendmentKind.REPLACE, provision.id, basis, proposed, **said
            )
        elif any(said.values()):
            yield PlannedAmendment(
                row.line, AmendmentKind.GENERAL, provision.id, basis=basis, **said
            )


def _left(row: SheetRow, reason: Problem) -> RowNotUnderstood:
    said = (row.text, row.comment, row.proposed, row.rationale)
    return RowNotUnderstood(row.line, " | ".join(text for text in said if text), reason)


def _row(line: int, cells: Sequence[str], places: Mapping[str, int]) -> SheetRow:
    values = [
        cells[places[column]].strip() if places.get(column, len(cells)) < len(cells) else ""
        for column in COLUMNS
    ]
    if any(values[1:]):
        # What stands in columns that somebody added, or in Word's margin, is a comment too.
        comment = COLUMNS.index("comment")
        beside = [cell for index, cell in enumerate(cells) if index not in places.values()]
        values[comment] = "\n".join(text for text in (values[comment], *beside) if text.strip())
    else:
        # What stands below the table is shown rather than lost; a number alone says nothing.
        left = " ".join(cell for cell in cells if cell.strip())
        values[1] = "" if left.isnumeric() else left
    return SheetRow(**dict(zip(_FIELDS, values, strict=True)), line=line)


def _addressee(head: Sequence[Sequence[str]], label: str) -> tuple[str, str]:
    """Return the name and the reference that stand above the table."""
    for cells in head:
        told = [cell.strip() for cell in cells if cell.strip()]
        if told and fold(told[0]) == label:
            references = [cell for cell in told if REFERENCE.fullmatch(cell)]
            names = [cell for cell in told[1:] if cell not in references]
            return " ".join(names[:1]), " ".join(references[:1])
    return "", ""


def _consultation(content: CharterContent, reference: str) -> ConsultationContent:
    for one in content.consultations:
        if reference.startswith(one.consultation.id[:8]):
            return one
    raise Problem("This sheet belongs to no consultation on this charter.")


def _organisation(
    sheet: ConsultationSheet, organisations: Sequence[Organisation]
) -> Organisation | None:
    """Find who answers: by the name that stands in the sheet, which may have been passed on."""
    wanted = fold(sheet.organisation)
    addressed = sheet.reference.rpartition("-")[2]
    found = [
        organisation
        for organisation in organisations
        if (wanted and wanted in {fold(name) for name in _names(organisation)})
        or (not wanted and organisation.id.startswith(addressed))
    ]
    if len(found) > 1:
        found = [one for one in found if one.id.startswith(addressed)]
    return found[0] if len(found) == 1 else None


def _names(organisation: Organisation) -> Iterator[str]:
    yield from organisation.name.values()
    yield from organisation.aliases
    if organisation.acronym:
        yield organisation.acronym


def _key(said: PlannedAmendment | Amendment) -> tuple[object, ...]:
    return said.kind, said.provision_id, said.proposed, said.comment, said.rationale
