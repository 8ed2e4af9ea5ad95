"""What stands in the cells of printed tables, and that dates and times are not parted there."""

import re
from dataclasses import replace
from datetime import date

import pytest

from charterdesk.documents import PrintOptions
from charterdesk.model import Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.organisations import Representative
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.services.decisions import add_decision
from charterdesk.services.groups import add_group
from charterdesk.services.meetings import add_agenda_item, add_meeting
from charterdesk.services.printing import DocumentKind, compose
from charterdesk.store import Workspace
from charterdesk.typesetting.blocks import (
    Document,
    KeepTogether,
    KeepWithNext,
    ListBlock,
    Paragraph,
    Table,
)
from charterdesk.typesetting.columns import measure_columns
from tests.assemblies import add_assembly
from tests.documents.test_pages import PIXEL, found, pages, printed, words


def cells(document: Document) -> list[list[str]]:
    """Return the texts of all rows of a document's tables."""
    blocks = [
        block.block if isinstance(block, KeepWithNext) else block for block in document.blocks
    ]
    return [
        [
            "\n".join("".join(s.text for s in part.spans) for part in cell.content)
            for cell in row.cells
        ]
        for table in blocks
        if isinstance(table, Table)
        for row in table.rows
    ]


def named(content: CharterContent) -> CharterContent:
    person = Representative(name="سعاد العلوي", capacity="رئيسة")
    first, *others = content.signatories
    return replace(content, signatories=(replace(first, representative=person), *others))


def test_an_attendance_sheet_says_in_what_capacity_somebody_comes(content: CharterContent) -> None:
    first, *_ = cells(compose(named(content), DocumentKind.ATTENDANCE_SHEET, "ar"))
    assert first[2:4] == ["سعاد العلوي", "رئيسة"]


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize(("language", "day"), [("fr", "2 juillet 2017"), ("ar", "02 يوليوز 2017")])
def test_a_date_in_a_list_stands_on_one_line(
    content: CharterContent, language: str, day: str, large_print: bool
) -> None:
    options = PrintOptions(large_print=large_print)
    sheet = compose(named(content), DocumentKind.SIGNATORIES, language, options)
    (table,) = [block for block in sheet.blocks if isinstance(block, Table)]
    assert day.replace(" ", "\u00a0") in {
        span.text
        for row in table.rows
        for cell in row.cells
        for p in cell.content
        for span in p.spans
    }


def test_a_time_of_the_programme_stands_on_one_line(sample: Workspace) -> None:
    charter = find_charter(sample).id
    meeting = add_meeting(sample, charter, Texts(fr="Atelier"), starts_on=date(2017, 7, 1))
    add_agenda_item(sample, meeting, Texts(fr="Accueil"), 15, speaker="Fatima Zahra El Amrani")
    options = PrintOptions(large_print=True)
    content = load_charter(sample, charter)
    text = "\n".join(pages(printed(content, DocumentKind.PROGRAMME, "fr", options)))
    assert any("9:00" in line and "9:15" in line for line in text.splitlines())


def test_what_nobody_has_voted_on_yet_has_no_votes(sample: Workspace) -> None:
    charter = find_charter(sample).id
    meeting = add_meeting(sample, charter, Texts(fr="Atelier"))
    add_decision(sample, meeting, Texts(fr="Ouvrir un compte"))
    minutes = compose(load_charter(sample, charter), DocumentKind.MINUTES, "fr")
    assert ["1", "Ouvrir un compte", "", "en attente"] in cells(minutes)


@pytest.mark.parametrize("large_print", [False, True])
def test_a_list_with_many_columns_is_laid_across_and_cuts_no_word(
    content: CharterContent, large_print: bool
) -> None:
    full = named(content)
    for entry in full.signatories:
        entry.organisation.region, entry.organisation.city = "Rabat-Salé-Kénitra", "Khémisset"
    options = PrintOptions(large_print=large_print)
    sheet = compose(full, DocumentKind.SIGNATORIES, "fr", options)
    assert sheet.page.width > sheet.page.height
    text = " ".join(pages(printed(full, DocumentKind.SIGNATORIES, "fr", options)))
    for word in ("Représentant(e)", "Kénitra", "Khémisset"):
        assert word in text, word
    upright = compose(narrow(content), DocumentKind.SIGNATORIES, "fr")
    assert upright.page.width < upright.page.height


def narrow(content: CharterContent) -> CharterContent:
    """Return the charter without whatever makes its list wide."""
    for entry in content.signatories:
        entry.organisation.region = entry.organisation.city = ""
    return replace(
        content, signatories=tuple(replace(one, representative=None) for one in content.signatories)
    )


def test_names_of_both_scripts_are_listed_at_even_distances(content: CharterContent) -> None:
    charter = compose(content, DocumentKind.CHARTER, "fr")
    held = [block.block for block in charter.blocks if isinstance(block, KeepWithNext)]
    listed = held[-1]
    assert isinstance(listed, ListBlock)
    assert len({item.content[0].direction for item in listed.items}) == 2
    assert len({item.content[0].style.leading for item in listed.items}) == 1


@pytest.mark.parametrize(("groups", "large_print"), [(7, False), (8, False), (14, True), (4, True)])
def test_a_matrix_of_many_groups_numbers_them_and_leaves_room_for_the_commitments(
    sample: Workspace, groups: int, large_print: bool
) -> None:
    charter = find_charter(sample).id
    for number in range(len(load_charter(sample, charter).groups), groups):
        add_group(sample, charter, Texts(fr=f"Droits économiques et socioculturels {number}"))
    content = load_charter(sample, charter)
    content = replace(content, groups=content.groups[:groups])
    options = PrintOptions(large_print=large_print)
    matrix = compose(content, DocumentKind.COMMITMENT_MATRIX, "fr", options)
    (table,) = [block for block in matrix.blocks if isinstance(block, Table)]
    page = matrix.page
    width = page.width - page.margin_start - page.margin_end
    widths, _ = measure_columns(table, width, matrix.direction)
    assert widths[1] > width / 4
    text = words(" ".join(pages(printed(content, DocumentKind.COMMITMENT_MATRIX, "fr", options))))
    for group in content.groups:
        assert found(group.name.text("fr"), text)


def test_there_is_room_to_write_in_who_presided(sample: Workspace) -> None:
    charter = find_charter(sample).id
    add_meeting(sample, charter, Texts(fr="Atelier"))
    minutes = compose(load_charter(sample, charter), DocumentKind.MINUTES, "fr")
    *_, signatures = minutes.blocks
    assert isinstance(signatures, KeepTogether)
    (table,) = signatures.blocks
    assert isinstance(table, Table)
    names, signing = table.rows
    assert 20 < names.minimum_height < signing.minimum_height


@pytest.mark.parametrize("large_print", [False, True])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_columns_of_all_days_of_a_programme_are_alike(
    sample: Workspace, language: str, large_print: bool
) -> None:
    charter = find_charter(sample).id
    meeting = add_meeting(sample, charter, Texts(fr="Atelier"), starts_on=date(2017, 7, 1))
    for day in (0, 0, 1):
        add_agenda_item(sample, meeting, Texts(fr="Débat"), 135, speaker="Ali", day=day)
    options = PrintOptions(large_print=large_print)
    programme = compose(load_charter(sample, charter), DocumentKind.PROGRAMME, language, options)
    page = programme.page
    width = page.width - page.margin_start - page.margin_end
    tables = [block for block in programme.blocks if isinstance(block, Table)]
    days = [measure_columns(table, width, programme.direction)[0] for table in tables]
    assert len(days) == 2
    assert days[0] == pytest.approx(days[1])


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_the_sheet_of_a_meeting_with_all_its_facts_has_room_for_rows(
    sample: Workspace, language: str
) -> None:
    meeting = add_assembly(sample)
    options = PrintOptions(meeting=meeting, logos=(PIXEL,))
    content = load_charter(sample, find_charter(sample).id)
    first, *_ = pages(printed(content, DocumentKind.ATTENDANCE_SHEET, language, options))
    assert "Oxfam" in first
    assert re.search(r"(?m)^\s*5\b|\b5\s*$", first), first


@pytest.mark.parametrize(
    ("language", "kind"), [("fr", "Assemblée constitutive"), ("ar", "جمع عام")]
)
@pytest.mark.parametrize("paper", [DocumentKind.MINUTES, DocumentKind.ATTENDANCE_SHEET])
def test_a_meeting_called_by_its_kind_is_named_once(
    sample: Workspace, language: str, kind: str, paper: DocumentKind
) -> None:
    options = PrintOptions(meeting=add_assembly(sample))
    sheet = compose(load_charter(sample, find_charter(sample).id), paper, language, options)
    paragraphs = [block for block in sheet.blocks if isinstance(block, Paragraph)]
    said = ["".join(span.text for span in one.spans) for one in paragraphs]
    assert not [text for text in said if kind in text and text != "Assemblée constitutive"]
    assert said.count("Assemblée constitutive") == (language == "fr")
