"""Writing the workspace's lists for spreadsheets and address books."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from charterdesk.model import Organisation, Problem
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.disclosure import public_content, public_organisation
from charterdesk.model.inline import plain
from charterdesk.services.charters import list_charters, load_charter
from charterdesk.services.importing import known_organisation
from charterdesk.services.organisations import list_organisations
from charterdesk.spreadsheets.csv_writing import write_csv
from charterdesk.spreadsheets.export_columns import (
    CommitmentMatrix,
    matrix_table,
    organisation_table,
    sheet_titles,
    signatory_table,
)
from charterdesk.spreadsheets.lists import OrganisationList
from charterdesk.spreadsheets.ods_writing import write_ods
from charterdesk.spreadsheets.plan import RowNotTaken
from charterdesk.spreadsheets.records import KnownSignatory, Reason
from charterdesk.spreadsheets.vcard_writing import write_vcards
from charterdesk.spreadsheets.writing import write_not_taken, write_template, write_workbook
from charterdesk.store import Workspace


def export_workspace(
    workspace: Workspace,
    path: Path,
    *,
    language: str = "ar",
    confidential: bool = False,
) -> None:
    """Write organisations, signatories and commitments as the file's name asks for.

    Args:
        workspace: What to export.
        path: ``.xlsx`` or ``.ods`` for everything, ``.csv`` or ``.vcf`` for the organisations.
        language: Of headers and terms: ar, fr or en.
        confidential: Name the organisations and people who chose not to be named, too.

    Raises:
        Cancelled: Who watches asked to stop; no file was written or replaced.
        Problem: The file's name ends in none of these, or it cannot be written.
    """
    organisations: Iterable[Organisation] = list_organisations(workspace)
    charters = [load_charter(workspace, charter.id) for charter in list_charters(workspace)]
    if not confidential:
        organisations = filter(None, map(public_organisation, organisations))
        charters = [public_content(content) for content in charters]
    known = [known_organisation(organisation) for organisation in organisations]
    signatories = [
        signatory for content in charters for signatory in _signatories(content, confidential)
    ]
    matrices = [_matrix(content) for content in charters if content.commitments]
    match path.suffix.lower():
        case ".xlsx":
            write_workbook(path, known, signatories, matrices, language)
        case ".ods":
            titles = sheet_titles(language)
            tables = {
                titles[0]: organisation_table(known, language),
                titles[1]: signatory_table(signatories, language),
            }
            for number, matrix in enumerate(matrices, start=1):
                tables[f"{titles[2]} {number}"] = matrix_table(matrix, language)
            write_ods(path, tables, language)
        case ".csv":
            write_csv(path, organisation_table(known, language))
        case ".vcf":
            write_vcards(path, known, language)
        case _:
            raise Problem("“{name}” must end in .xlsx, .ods, .csv or .vcf.", name=path.name)


def write_list_template(path: Path, *, language: str = "ar") -> None:
    """Write an empty list of organisations to fill in (xlsx), with drop-down lists and an example.

    Raises:
        Problem: The file cannot be written.
    """
    write_template(path, language)


def write_rows_not_taken(
    path: Path,
    understood: OrganisationList,
    rows: Sequence[RowNotTaken],
    language: str,
    describe: Callable[[Reason], str],
) -> None:
    """Write the rows that an import left out as they stood (xlsx), each with its reason.

    Args:
        path: Where; an existing file is replaced.
        understood: The list that was imported.
        rows: What the import's summary says was not taken.
        language: Of the two columns in front: ar, fr or en.
        describe: Says a reason in that language.

    Raises:
        Problem: The file cannot be written.
    """
    write_not_taken(path, understood.understanding, rows, language, describe)


def _signatories(content: CharterContent, confidential: bool) -> list[KnownSignatory]:
    return [
        KnownSignatory(
            charter=content.charter.title.text(),
            organisation_id=entry.organisation.id,
            name=entry.organisation.name.text("ar"),
            status=entry.signatory.status,
            signed_on=entry.signatory.signed_on,
            representative=entry.representative.name if entry.representative else "",
            capacity=entry.representative.capacity if entry.representative else "",
            notes=entry.signatory.status_reason if confidential else "",
        )
        for entry in content.signatories
    ]


def _matrix(content: CharterContent) -> CommitmentMatrix:
    language = content.charter.languages[0]
    return CommitmentMatrix(
        groups=tuple(group.name.text(language) for group in content.groups),
        commitments=tuple(
            (
                plain(commitment.text.text(language)),
                tuple((commitment.id, group.id) in content.mappings for group in content.groups),
            )
            for commitment in content.commitments
        ),
    )
