"""Who must confirm a changed text, and the letters that ask for it."""

from collections.abc import Iterator
from dataclasses import replace

from charterdesk.documents.comparison import changed_blocks, legend
from charterdesk.documents.edition import Edition
from charterdesk.documents.mailing import letterhead, signing_block
from charterdesk.documents.wording import isolated
from charterdesk.model.cancelling import each
from charterdesk.model.canonical import CharterText
from charterdesk.model.charter_content import CharterContent, SignatoryEntry
from charterdesk.model.comparison import Comparison, any_change, compare
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.typesetting.blocks import (
    Alignment,
    Block,
    Cell,
    Column,
    Document,
    KeepTogether,
    PageBreak,
    Role,
    Row,
    Table,
)


def compose_reconfirmation_list(content: CharterContent, edition: Edition) -> Document:
    """Compose the list of those whose signature is for another text, and what they answered."""
    wording = edition.wording

    def rows() -> Iterator[Row]:
        for number, entry in enumerate(each(_asked(content)), start=1):
            signed = content.version(entry.signatory.version_id)
            yield Row(
                (
                    edition.number_cell(number),
                    edition.text_cell(entry.organisation.name),
                    edition.cell(wording.number(signed.number) if signed else ""),
                    edition.cell(wording.term("answers", _answer(content, entry))),
                )
            )

    table = Table(
        columns=tuple(map(Column, (0.8, 6, 2, 2))),
        rows=rows(),
        header=(edition.label_header(("number", "organisation", "signed_version", "answer")),),
    )
    listing = [table] if _asked(content) else edition.nothing("no_reconfirmations")
    return edition.document(
        wording.label("reconfirmation_list"), [*edition.heading("reconfirmation_list"), *listing]
    )


def compose_reconfirmation_letters(content: CharterContent, edition: Edition) -> Document:
    """Compose a letter to each who has not answered: what changed, and a table to answer in."""
    wording, look = edition.wording, edition.look

    def letter(entry: SignatoryEntry) -> Iterator[Block]:
        adopted = content.adopted_version
        assert adopted is not None
        yield from letterhead(edition)
        heading = wording.label("reconfirmation_letter")
        yield edition.paragraph(heading, replace(look.title, space_after=14), role=Role.TITLE)
        values = {
            "organisation": isolated(wording.text(entry.organisation.name)),
            "charter": isolated(wording.text(content.charter.title)),
            "version": edition.version_label(adopted),
        }
        said: list[Block] = [
            edition.paragraph(line.format(**values), look.body)
            for line in wording.lines("reconfirmation_text")
        ]
        if signed := content.version(entry.signatory.version_id):
            compared = _readable(signed.text, adopted.text, wording.language)
            authentic = adopted.text.authentic_language
            if compared.language != authentic:
                note = wording.label("translation_note").format(
                    language=wording.term("text_languages", authentic)
                )
                said.append(edition.paragraph(note, replace(look.note, keep_with_next=True)))
            said += [legend(edition), *changed_blocks(compared, edition)]
        yield from said
        yield signing_block(edition)
        yield _answer_box(entry, content, edition)

    def blocks() -> Iterator[Block]:
        pending = [
            entry
            for entry in _asked(content)
            if _answer(content, entry) is ReconfirmationAnswer.PENDING
        ]
        if not pending:
            yield from edition.heading("reconfirmation_letter")
            yield from edition.nothing("no_reconfirmations")
        for number, entry in enumerate(pending):
            if number:
                yield PageBreak()
            yield from letter(entry)

    document = edition.document(wording.label("reconfirmation_letter"), blocks())
    # Who gets one letter is not told which of all pages it is.
    return replace(document, footer=replace(document.footer, centre="", end=""))


def _readable(old: CharterText, new: CharterText, language: str) -> Comparison:
    """Compare two texts in the letter's language, or, where that lacks a change, in the authentic.

    A translation that was not brought up to date would hide what has changed.
    """
    authentic = compare(old, new, new.authentic_language)
    translated = compare(old, new, language)
    return translated if _changed(authentic) <= _changed(translated) else authentic


def _changed(comparison: Comparison) -> set[str]:
    """Return the ids of the provisions that changed, and an empty one where the title did."""
    changed = {
        part.id
        for change in comparison.provisions
        if change.is_changed and (part := change.new or change.old)
    }
    return changed | ({""} if any_change(comparison.title) else set())


def _answer_box(entry: SignatoryEntry, content: CharterContent, edition: Edition) -> KeepTogether:
    """Make the table to answer in, under who answers about what: it may come back alone."""
    style = replace(edition.look.header_cell, alignment=Alignment.START, space_before=16)
    name = edition.text(entry.organisation.name, replace(style, keep_with_next=True))
    charter = edition.text(content.charter.title, replace(edition.look.note, keep_with_next=True))
    answers = edition.label_header(("we_confirm", "we_refuse"))
    signing = edition.label_header(("date", "signature"))
    rows = [
        Row((Cell(), Cell()), minimum_height=26),
        signing,
        Row((Cell(), Cell()), minimum_height=70),
    ]
    table = Table((Column(1), Column(1)), rows, (answers,), space_before=4)
    return KeepTogether((name, charter, table))


def _asked(content: CharterContent) -> tuple[SignatoryEntry, ...]:
    adopted = content.adopted_version
    return content.to_reconfirm(adopted) if adopted else ()


def _answer(content: CharterContent, entry: SignatoryEntry) -> ReconfirmationAnswer:
    return next(
        (
            asked.answer
            for asked in content.reconfirmations
            if asked.signatory_id == entry.signatory.id
            and asked.version_id == content.charter.adopted_version_id
        ),
        ReconfirmationAnswer.PENDING,
    )
