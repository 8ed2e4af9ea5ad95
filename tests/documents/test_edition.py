"""Texts of which nobody has said the language, on papers of another."""

from dataclasses import replace

import pytest

from charterdesk.documents import Edition, PrintOptions, Theme
from charterdesk.documents.wording import isolated, written_direction
from charterdesk.model import Charter, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.organisations import Representative
from charterdesk.model.terms import MonthNames
from charterdesk.services.printing import DocumentKind, compose
from charterdesk.typesetting.blocks import Alignment, Direction, Paragraph, Spacer, Table


def edition(language: str) -> Edition:
    return Edition(
        Charter(title=Texts(), month_names=MonthNames.MAGHREB, languages=("ar", "fr")),
        language,
        PrintOptions(),
    )


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("سعاد العلوي", Direction.RTL),
        ("Fatima Zahra El Amrani", Direction.LTR),
        ("ⵜⴰⵎⵙⵎⵓⵏⵜ", Direction.LTR),
        ("9:00 – 9:15", None),
        ("", None),
        (f"{isolated('Oxfam')}، الرباط", Direction.RTL),
        ("\u2069 abc", Direction.LTR),
    ],
)
def test_a_text_is_written_as_its_first_letter_is(text: str, direction: Direction | None) -> None:
    assert written_direction(text) is direction


@pytest.mark.parametrize(
    ("language", "text", "own"),
    [("fr", "اجتماع واحد يكفي.", "ar"), ("ar", "Une réunion suffit.", "fr")],
)
def test_a_text_of_the_other_script_is_set_like_a_name_that_is_known_to_be_of_it(
    language: str, text: str, own: str
) -> None:
    paper = edition(language)
    (set_so,) = paper.cell(text).content
    (known,) = paper.text_cell(Texts({own: text})).content
    assert set_so == known
    assert set_so.style.alignment is Alignment.END


def test_a_text_of_the_same_direction_is_in_the_documents_language() -> None:
    (set_so,) = edition("en").cell("Fatima Zahra El Amrani").content
    assert set_so.language == "en"


def test_the_persons_of_a_signature_sheet_are_as_large_as_the_organisations(
    content: CharterContent,
) -> None:
    first, *_ = content.signatories
    person = Representative(name="سعاد العلوي", capacity="رئيسة")
    named = replace(content, signatories=(replace(first, representative=person),))
    sheet = compose(named, DocumentKind.SIGNATURE_SHEET, "fr")
    (table,) = [block for block in sheet.blocks if isinstance(block, Table)]
    _, _, name, capacity, *_ = next(iter(table.rows)).cells
    arabic = edition("ar").cell("سعاد").content[0].style
    for cell in (name, capacity):
        assert cell.content[0].style.size == arabic.size
        assert cell.content[0].style.leading == arabic.leading
        assert cell.content[0].direction is Direction.RTL


def test_a_theme_without_rules_keeps_their_room(content: CharterContent) -> None:
    sheet = compose(content, DocumentKind.SIGNATORIES, "fr", PrintOptions(theme=Theme.PLAIN))
    *above, table = [block for block in sheet.blocks if not isinstance(block, Paragraph)][:2]
    assert isinstance(table, Table)
    (room,) = above
    assert isinstance(room, Spacer)
    assert room.height >= 14
