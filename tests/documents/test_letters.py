"""Letters: where and when they are written, who signs, and in which language they show changes."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from charterdesk.documents.reading import letters_of
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.charters import edit_provision_text, load_charter
from charterdesk.services.printing import DocumentKind, PrintOptions, save_document
from charterdesk.store import Workspace
from tests.documents.test_pages import pages, words
from tests.documents.test_versions_on_paper import reworded

DAY = date(2026, 11, 24)


def printed(
    content: CharterContent, kind: DocumentKind, language: str, options: PrintOptions, folder: Path
) -> str:
    """Return the words of the first letter."""
    one = replace(content, signatories=content.signatories[:1])
    save_document(one, kind, language, folder / "x.pdf", options)
    [text, *_] = pages((folder / "x.pdf").read_bytes())
    return words(text)


@pytest.mark.parametrize(
    ("place", "day", "line"),
    [
        ("Rabat", DAY, "Rabat, le 24 novembre 2026"),
        ("", DAY, "24 novembre 2026"),
        ("Rabat", None, "Rabat"),
    ],
)
def test_a_letter_begins_with_place_and_date_and_ends_with_who_signs(
    content: CharterContent, tmp_path: Path, place: str, day: date | None, line: str
) -> None:
    options = PrintOptions(
        letter_place=place, letter_date=day, signer="Leïla Benali", signer_capacity="Coordinatrice"
    )
    text = printed(content, DocumentKind.LETTERS, "fr", options, tmp_path)
    assert text.startswith(f"{line} À l’attention")
    assert text.endswith("haute considération. Coordinatrice Leïla Benali Signature et cachet")


def test_a_letter_without_them_has_room_to_sign(content: CharterContent, tmp_path: Path) -> None:
    text = printed(content, DocumentKind.LETTERS, "ar", PrintOptions(), tmp_path)
    assert letters_of(text).startswith(letters_of("السيد(ة)"))
    assert letters_of(text).endswith(letters_of("التوقيع والخاتم"))


def test_one_s_own_text_is_filled_in_and_signed(content: CharterContent, tmp_path: Path) -> None:
    options = PrintOptions(letter="Chère {organisation},\n\nVenez le 2.", signer="L. B.")
    text = printed(content, DocumentKind.LETTERS, "fr", options, tmp_path)
    name = content.signatories[0].organisation.name.text("fr")
    assert text == f"Chère {words(name)}, Venez le 2. L. B. Signature et cachet"


@pytest.mark.parametrize("translated", [True, False])
def test_the_change_is_shown_in_the_letter_s_language_where_it_was_translated(
    sample: Workspace, content: CharterContent, tmp_path: Path, translated: bool
) -> None:
    provision = content.provisions[7]
    before = provision.text["fr"]
    if translated:
        edit_provision_text(sample, provision.id, "fr", f"{before} Partout.")
    reworded(sample, content)
    changed = load_charter(sample, content.charter.id)
    text = printed(changed, DocumentKind.RECONFIRMATION_LETTERS, "fr", PrintOptions(), tmp_path)
    note = "Traduction – le texte arabe fait foi."
    if translated:
        assert note in text
        assert words(before) in text
        assert "‹Partout.›" in text
        assert letters_of("تدريبية") not in letters_of(text)
    else:
        assert note not in text
        assert letters_of("تدريبية") in letters_of(text)
