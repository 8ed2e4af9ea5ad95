"""The sample and the print labels say what they should, in each language they promise."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
import uharfbuzz as hb

from charterdesk.locations import resource

PUBLISHED = Path(__file__).parent / "data/charters/khemisset-2017.ar.md"
SAMPLE: dict[str, Any] = json.loads(
    resource("sample", "khemisset-2017.json").read_text(encoding="utf-8")
)
LABELS: dict[str, dict[str, Any]] = {
    language: json.loads(resource("labels", f"{language}.json").read_text(encoding="utf-8"))
    for language in ("ar", "fr", "en", "es")
}
PLURALS = {"count_listed", "count_signatories", "confidential_count"}


def published(prefix: str) -> list[str]:
    """Return the published lines that start with ``prefix``; those without a mark-up for ``""``."""
    lines = PUBLISHED.read_text(encoding="utf-8").splitlines()
    if prefix:
        return [line.removeprefix(prefix) for line in lines if line.startswith(prefix)]
    return [line for line in lines if line.strip() and not line.startswith(("#", "- "))]


def provisions(*kinds: str) -> list[dict[str, Any]]:
    return [provision for provision in SAMPLE["provisions"] if provision["kind"] in kinds]


def strings(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text in ``value`` with the keys that lead to it."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from strings(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner, path)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def test_the_paragraphs_are_the_published_ones_letter_for_letter() -> None:
    dateline, *paragraphs = published("")
    shown = [p["text"]["ar"] for p in provisions("preamble", "closing", "adoption_clause")]
    assert shown == paragraphs
    assert dateline == f"02 يوليوز 2017، {SAMPLE['place']['ar']}"
    assert date.fromisoformat(SAMPLE["adopted_on"]) == date(2017, 7, 2)


def test_the_occasion_and_the_title_are_the_published_headings() -> None:
    (occasion_start,) = published("## ")
    occasion_end, title, _ = published("### ")
    assert SAMPLE["occasion"]["ar"] == f"{occasion_start} {occasion_end}"
    assert SAMPLE["title"]["ar"] == title
    heading = published("### ")[-1]
    assert f"{LABELS['ar']['signatories_heading']}:" == heading


def test_the_commitments_and_the_signatories_are_the_published_lists() -> None:
    items = published("- ")
    assert [p["text"]["ar"] for p in provisions("commitment")] == items[:7]
    names = [signatory["name"]["ar"] for signatory in SAMPLE["signatories"]]
    assert len(names) == 45
    assert names == [*items[7:-1], items[-1].removesuffix(".")]


def test_the_provisions_stand_in_the_published_order() -> None:
    kinds = [provision["kind"] for provision in SAMPLE["provisions"]]
    assert kinds == [
        *["preamble"] * 4, *["commitment"] * 7, *["closing"] * 2, "adoption_clause",
    ]  # fmt: skip


def test_the_groups_are_those_that_the_text_names_in_its_order() -> None:
    third_paragraph = provisions("preamble")[2]["text"]["ar"]
    places = [third_paragraph.find(group["name"]["ar"]) for group in SAMPLE["groups"]]
    assert len(places) == 5
    assert -1 not in places
    assert places == sorted(places)


def test_every_text_but_a_name_of_an_organisation_is_there_in_each_language() -> None:
    texts = [SAMPLE["occasion"], SAMPLE["title"], SAMPLE["place"]]
    texts += [group["name"] for group in SAMPLE["groups"]]
    texts += [provision["text"] for provision in SAMPLE["provisions"]]
    for text in texts:
        assert list(text) == SAMPLE["languages"] == ["ar", "fr", "en"]
        assert all(value == value.strip() != "" for value in text.values())


def test_a_translated_commitment_ends_as_the_published_one() -> None:
    for commitment in provisions("commitment"):
        text = commitment["text"]
        last = text["ar"][-1]
        assert text["en"].endswith({"؛": ";", ".": "."}[last])
        assert text["fr"].endswith({"؛": "\u202f;", ".": "."}[last])


def test_each_commitment_serves_a_group_and_each_group_has_a_commitment() -> None:
    keys = [group["key"] for group in SAMPLE["groups"]]
    served: set[str] = set()
    for commitment in provisions("commitment"):
        groups = commitment["groups"]
        assert groups
        assert groups == [key for key in keys if key in groups]
        served.update(groups)
    assert served == set(keys)


def test_the_labels_name_every_kind_and_status_of_the_sample() -> None:
    for labels in LABELS.values():
        assert SAMPLE["kind"] in labels["charter_kinds"]
        assert SAMPLE["status"] in labels["charter_statuses"]
        assert {p["kind"] for p in SAMPLE["provisions"]} <= set(labels["provision_kinds"])
        assert {s["kind"] for s in SAMPLE["signatories"]} <= set(labels["organisation_kinds"])


@pytest.mark.parametrize("language", ["ar", "fr", "en"])
def test_the_adoption_clause_uses_the_month_of_the_labels(language: str) -> None:
    months = LABELS[language]["months"]
    july = months.get(SAMPLE["months"], months.get("default"))[6]
    (clause,) = provisions("adoption_clause")
    day = "02" if language == "ar" else "2"
    written = LABELS[language]["date_pattern"].format(day=day, month=july, year=2017)
    assert written in clause["text"][language]


@pytest.mark.parametrize("language", ["ar", "fr", "es"])
def test_the_labels_have_the_same_keys_and_placeholders_in_each_language(language: str) -> None:
    def plain(labels: dict[str, Any]) -> dict[str, set[str]]:
        single = {k: v for k, v in labels.items() if k not in {*PLURALS, "months"}}
        return {path: placeholders(text) for path, text in strings(single)}

    english, other = LABELS["en"], LABELS[language]
    assert list(other) == list(english)
    assert plain(other) == plain(english)


@pytest.mark.parametrize("language", LABELS)
def test_counts_have_each_plural_form_of_the_language(language: str) -> None:
    arabic = ["zero", "one", "two", "few", "many", "other"]  # CLDR plural rules
    for key in PLURALS:
        forms = LABELS[language][key]
        assert list(forms) == (arabic if language == "ar" else ["one", "other"])
        assert placeholders(forms["other"]) == {"count"}
        for category, text in forms.items():
            # Arabic says none, one and two in words, without a figure.
            in_words = language == "ar" and category in {"zero", "one", "two"}
            assert placeholders(text) == (set() if in_words else {"count"})


@pytest.mark.parametrize("language", LABELS)
def test_each_calendar_has_twelve_months(language: str) -> None:
    months = LABELS[language]["months"]
    arabic = ["maghreb", "egypt", "levant", "tunisia_algeria"]
    assert list(months) == (arabic if language == "ar" else ["default"])
    assert all(len(set(names)) == len(names) == 12 for names in months.values())


def test_french_sets_narrow_spaces_before_high_punctuation_and_curved_apostrophes() -> None:
    french = [text for _, text in strings(LABELS["fr"])]
    french += [SAMPLE["occasion"]["fr"], SAMPLE["title"]["fr"]]
    french += [provision["text"]["fr"] for provision in SAMPLE["provisions"]]
    for text in french:
        assert not re.search(r"[^\u202f][;:!?]", text), text
        assert "'" not in text


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_bundled_fonts_have_every_character(weight: str) -> None:
    files = [f"NotoNaskhArabic-{weight}", f"NotoSerif-{weight}", "NotoSansTifinagh-Regular"]
    fonts = [
        hb.Font(hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{file}.ttf")))))
        for file in files
    ]
    characters = {
        character
        for source in (SAMPLE, LABELS)
        for _, text in strings(source)
        for character in text
    }
    missing = {c for c in characters if not any(f.get_nominal_glyph(ord(c)) for f in fonts)}
    assert len(characters) > 100
    assert missing == set()
