"""Papers of a consultation: the sheet to fill in, and the matrix of comments and answers."""

from collections.abc import Iterator
from dataclasses import replace

from charterdesk.documents.edition import Edition
from charterdesk.documents.marked_words import with_looks
from charterdesk.documents.wording import isolated
from charterdesk.model.charter_content import AmendmentEntry, CharterContent
from charterdesk.model.charters import Provision
from charterdesk.model.consultation_sheets import COLUMNS, ConsultationSheet
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus
from charterdesk.model.inline import plain
from charterdesk.typesetting.blocks import Cell, Column, Document, Paragraph, Role, Row, Table

_SPARE_HEIGHT = 30.0
"""Points of an empty box to write in."""


def compose_consultation_sheet(sheet: ConsultationSheet, edition: Edition) -> Document:
    """Compose the sheet that an organisation fills in, one row a provision."""
    wording, look = edition.wording, edition.look
    small = replace(look.cell, size=6.5, leading=9, colour="#777777")

    def reference(text: str) -> Cell:
        return Cell((edition.paragraph(text, small, language="en"),))

    def empty() -> Cell:
        # A paragraph without words keeps the direction in which they will be written.
        return Cell((edition.paragraph("", look.cell),))

    def rows() -> Iterator[Row]:
        for row in sheet.rows:
            cells = (row.number, row.text, row.comment, row.proposed, row.rationale)
            boxes = (edition.cell(text) if text else empty() for text in cells)
            yield Row((*boxes, reference(row.reference)), minimum_height=_SPARE_HEIGHT)

    name = edition.cell(sheet.organisation) if sheet.organisation else empty()
    label = edition.cell(wording.label("organisation"), look.header_cell, look.shade)
    addressee = Table(
        (Column(2), Column(8), Column(1.9)), [Row((label, name, reference(sheet.reference)))]
    )
    table = Table(
        tuple(map(Column, (1.7, 4.6, 3, 4, 3, 1.9))), rows(), (edition.label_header(COLUMNS),)
    )
    return edition.document(
        wording.label("consultation_sheet"),
        [
            *edition.heading("consultation_sheet"),
            edition.paragraph(sheet.instruction, look.note),
            addressee,
            table,
        ],
        landscape=True,
    )


def compose_amendment_matrix(content: CharterContent, edition: Edition) -> Document:
    """Compose what was proposed for each provision, by whom, and how it was answered."""
    wording = edition.wording
    columns = {"provision": 4.2, "organisation": 3.2, "proposal": 4.4, "answer": 3}
    numbers = content.numbers()
    provisions = {provision.id: provision for provision in content.provisions}

    def place(entry: AmendmentEntry) -> tuple[bool, int]:
        about = entry.amendment.provision_id or ""
        return about not in provisions, provisions[about].position if about in provisions else 0

    def name(provision: Provision) -> str:
        return wording.provision(provision.kind, numbers.get(provision.id))

    def provision_cell(entry: AmendmentEntry, repeated: bool) -> Cell:
        """Name the provision in each row: the next page shows what a proposal is about, too."""
        provision = provisions.get(entry.amendment.provision_id or "")
        style = replace(edition.look.cell, bold=True)
        named = [edition.paragraph(name(provision), style)] if provision else []
        return Cell((*named, *([] if repeated else _words_then(entry, edition))))

    def rows() -> Iterator[Row]:
        above: tuple[str | None, str] = ("", "")
        for entry in sorted(content.amendments, key=place):
            about = (entry.amendment.provision_id, entry.amendment.basis)
            repeated = about == above
            above = about
            yield Row(
                (
                    provision_cell(entry, repeated),
                    _author_cell(entry, edition),
                    Cell(tuple(_proposal(entry, edition))),
                    Cell(tuple(_answer(entry, edition))),
                )
            )

    table = Table(tuple(map(Column, columns.values())), rows(), (edition.label_header(columns),))
    parts = [*edition.heading("amendment_matrix"), *_who_answered(content, edition)]
    parts += [table] if content.amendments else edition.nothing("no_amendments")
    return edition.document(wording.label("amendment_matrix"), parts, landscape=True)


def _who_answered(content: CharterContent, edition: Edition) -> Iterator[Paragraph]:
    wording, look = edition.wording, edition.look
    for one in content.consultations:
        opens_on, closes_on = one.consultation.opens_on, one.consultation.closes_on
        if opens_on and closes_on:
            period = wording.label("period").format(
                start=wording.date(opens_on), end=wording.date(closes_on)
            )
            yield edition.paragraph(period, look.occasion, role=Role.HEADING_1)
        asked = [*(invitation for invitation, _ in one.invited), *one.unnamed]
        answered = sum(invitation.answered_on is not None for invitation in asked)
        counted = wording.label("answers_counted").format(
            answered=wording.number(answered), invited=wording.number(len(asked))
        )
        yield edition.paragraph(counted, look.note)


def _words_then(entry: AmendmentEntry, edition: Edition) -> list[Paragraph]:
    """Show the words that it was written for: those of today may be what it asked for."""
    if entry.amendment.provision_id is not None:
        return [with_looks(_said(entry, "", edition), entry.amendment.basis)]
    if entry.amendment.kind is not AmendmentKind.GENERAL:
        return []
    return [edition.paragraph(edition.wording.label("whole_text"), edition.look.cell)]


def _author_cell(entry: AmendmentEntry, edition: Edition) -> Cell:
    if entry.organisation is not None:
        return edition.text_cell(entry.organisation.name)
    unnamed = entry.amendment.organisation_id is not None
    return edition.cell(edition.wording.label("unnamed_organisation") if unnamed else "")


def _proposal(entry: AmendmentEntry, edition: Edition) -> Iterator[Paragraph]:
    amendment, look = entry.amendment, edition.look
    kind = edition.wording.term("amendment_kinds", amendment.kind)
    yield edition.paragraph(kind, replace(look.cell, bold=True))
    if amendment.proposed:
        yield with_looks(_said(entry, "", edition), amendment.proposed)
    for text in (amendment.comment, amendment.rationale):
        if text:
            yield _said(entry, text, edition)


def _answer(entry: AmendmentEntry, edition: Edition) -> Iterator[Paragraph]:
    amendment, look, wording = entry.amendment, edition.look, edition.wording
    status = wording.term("amendment_statuses", amendment.status)
    yield edition.paragraph(status, replace(look.cell, bold=True))
    if amendment.response:
        yield edition.untold(amendment.response, look.cell)
    if amendment.status is AmendmentStatus.ACCEPTED_MODIFIED:
        text = wording.label("merged_text").format(text=isolated(plain(amendment.merged)))
        yield edition.paragraph(text, look.cell)


def _said(entry: AmendmentEntry, text: str, edition: Edition) -> Paragraph:
    """Set what was written in the language in which it was written."""
    language = entry.amendment.language
    return edition.paragraph(text, edition.look.cell, language=language)
