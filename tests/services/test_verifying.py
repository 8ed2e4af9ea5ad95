from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest

from charterdesk.cli import main
from charterdesk.documents import Edition, PrintOptions, compose_charter
from charterdesk.documents.reading import letters_of, read_pdf
from charterdesk.documents.seal import seal_text
from charterdesk.model import Problem, Texts
from charterdesk.model.base import detached_copy
from charterdesk.model.canonical import shortened_hash
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.adoption import adopt_version
from charterdesk.services.charters import (
    add_charter,
    add_provision,
    edit_provision_text,
    load_charter,
    move_provision,
)
from charterdesk.services.printing import (
    DocumentKind,
    Paper,
    Theme,
    save_composed,
    save_document,
)
from charterdesk.services.verifying import verify_hash, verify_pdf, verify_workspace
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from tests.services.drafts import ADOPTED_ON, add_draft, freeze_and_adopt
from tests.services.test_versions import forge


def save(content: CharterContent, path: Path, options: PrintOptions, language: str = "ar") -> Path:
    assert save_document(content, DocumentKind.CHARTER, language, path, options) == ()
    return path


def save_forged(content: CharterContent, path: Path, place: int, text: str) -> Path:
    """Print a charter with one provision altered, under the hash of the adopted version."""
    provisions = [detached_copy(provision) for provision in content.provisions]
    provisions[place].text = provisions[place].text.replaced("ar", text)
    altered = replace(content, provisions=tuple(provisions))
    edition = Edition(content.charter, "ar", PrintOptions(), content.adopted_version)
    save_composed(compose_charter(altered, edition), path)
    return path


@pytest.mark.parametrize(
    ("language", "options"),
    [
        ("ar", PrintOptions()),
        ("en", PrintOptions()),
        ("ar", PrintOptions(theme=Theme.COMPACT, paper=Paper.LETTER, hijri=True)),
        ("ar", PrintOptions(large_print=True, second_language="fr")),
        ("fr", PrintOptions(second_language="ar")),
        ("en", PrintOptions(second_language="fr")),
    ],
)
def test_a_copy_of_the_adopted_text_is_recognised_in_every_look(
    sample: Workspace, content: CharterContent, tmp_path: Path, language: str, options: PrintOptions
) -> None:
    pdf = save(content, tmp_path / "نسخة.pdf", options, language)
    statements = verify_pdf(pdf, sample)
    assert all(statement.holds for statement in statements), list(map(str, statements))
    arabic = "ar" in {language, options.second_language}
    said = "that of version 1" if arabic else "translation kept with version 1"
    assert said in str(statements[-1])


ALTERATIONS: dict[str, tuple[int, Callable[[str], str]]] = {
    "a word changed": (7, lambda text: text.replace("تنظيم", "إلغاء")),
    "a word put in": (12, lambda text: f"لا {text}"),
    "a word at the end": (12, lambda text: f"{text} أحيانا"),
    "a word left out": (12, lambda text: text.split(" ", 1)[1]),
    "two words exchanged": (12, lambda text: " ".join(reversed(text.split(" ", 2)[:2]))
                                             + " " + text.split(" ", 2)[2]),
    "a number": (0, lambda text: text.replace("244", "424")),
    "a year": (13, lambda text: text.replace("2017", "2071")),
}  # fmt: skip


@pytest.mark.parametrize("name", ["yemen-coalition", "ganhri-2021-concept-note", "marks"])
@pytest.mark.parametrize("options", [PrintOptions(), PrintOptions(large_print=True)])
def test_other_charters_are_recognised_with_their_marks_figures_and_latin_words(
    workspace: Workspace, tmp_path: Path, name: str, options: PrintOptions
) -> None:
    if name == "marks":
        lines = MARKS
    else:
        text = Path(f"tests/data/charters/{name}.ar.md").read_text("utf-8")
        lines = [line.strip("#*|- ") for line in text.splitlines() if line.strip("#*|- ")]
    charter_id = add_charter(workspace, Texts(ar=lines[0]))
    for place, line in enumerate(lines[1:]):
        kind = ProvisionKind.PREAMBLE if place % 3 else ProvisionKind.COMMITMENT
        add_provision(workspace, charter_id, kind, Texts(ar=line), place)
    freeze_and_adopt(workspace, charter_id)
    pdf = save(load_charter(workspace, charter_id), tmp_path / "x.pdf", options)
    assert [str(one) for one in verify_pdf(pdf, workspace) if not one.holds] == []


MARKS = [
    "تَحَالُفًا وَٱلْحُرِّيَّةُ وَالْكَرَامَةُ لِلْجَمِيعِ",
    "أݣادير وتافوݣالت في سنة ٢٠١٧-٢٠١٨ (UPR 3rd cycle) 16:45 – 16:30",
    "لا إله إلا الله، اللّٰه",
    r"نلتزم **بما جاء** في [الإعلان العالمي](https://a.org/ar) و*روحه* [و](UPR) \*كله\*",
    *(f"المادة {number}" for number in range(2, 40)),
]


@pytest.mark.parametrize("what", ALTERATIONS)
def test_a_paper_with_an_altered_text_is_found_out(
    sample: Workspace, content: CharterContent, tmp_path: Path, what: str
) -> None:
    place, change = ALTERATIONS[what]
    before = content.provisions[place].text["ar"]
    assert change(before) != before
    pdf = save_forged(content, tmp_path / "x.pdf", place, change(before))
    *_, last = verify_pdf(pdf, sample)
    assert not last.holds
    agreeing = place + 1 if what == "a word at the end" else place
    assert f"before the first difference: {agreeing}." in str(last)


def test_a_provision_put_in_after_the_last_is_found_out(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    add_provision(
        sample, content.charter.id, ProvisionKind.CLOSING, Texts(ar="وما لم يتفق عليه أحد"), 99
    )
    longer = load_charter(sample, content.charter.id)
    edition = Edition(longer.charter, "ar", PrintOptions(), longer.adopted_version)
    save_composed(compose_charter(longer, edition), tmp_path / "x.pdf")
    assert not verify_pdf(tmp_path / "x.pdf", sample)[-1].holds


def test_a_charter_without_signatories_is_recognised_too(
    workspace: Workspace, tmp_path: Path
) -> None:
    charter_id = add_draft(workspace)
    freeze_and_adopt(workspace, charter_id)
    for language in ("ar", "fr"):
        pdf = save(
            load_charter(workspace, charter_id), tmp_path / "x.pdf", PrintOptions(), language
        )
        assert verify_pdf(pdf, workspace)[-1].holds


def test_a_provision_in_another_place_is_found_out(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    move_provision(sample, content.provisions[5].id, 8)
    moved = load_charter(sample, content.charter.id)
    edition = Edition(moved.charter, "ar", PrintOptions(), moved.adopted_version)
    save_composed(compose_charter(moved, edition), tmp_path / "x.pdf")
    assert not all(statement.holds for statement in verify_pdf(tmp_path / "x.pdf", sample))


def test_an_earlier_version_on_paper_is_said_to_be_one(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    pdf = save(content, tmp_path / "x.pdf", PrintOptions())
    edit_provision_text(sample, content.provisions[3].id, "ar", "نص معدل")
    adopt_version(sample, freeze_version(sample, content.charter.id), ADOPTED_ON)
    statements = verify_pdf(pdf, sample)
    assert [statement.holds for statement in statements] == [True, False, True]
    assert "a copy of version 1; version 2 was adopted" in str(statements[1])


def test_an_altered_version_in_the_file_is_found_out_from_the_paper_and_from_the_file(
    sample: Workspace, content: CharterContent, tmp_path: Path, path: Path
) -> None:
    edit_provision_text(sample, content.provisions[3].id, "ar", "نلتزم بالدفاع عن الحقوق")
    adopt_version(sample, freeze_version(sample, content.charter.id), ADOPTED_ON)
    pdf = save(load_charter(sample, content.charter.id), tmp_path / "x.pdf", PrintOptions())
    sample.close()
    forge(path)
    with Workspace(path) as opened:
        assert [str(one) for one in verify_pdf(pdf, opened) if not one.holds] == [
            "The text of version 2 was altered after it was frozen."
        ]
        assert not all(one.holds for one in verify_workspace(opened))
        with pytest.raises(Problem, match="version 2 was altered"):
            save(load_charter(opened, content.charter.id), pdf, PrintOptions())


def test_a_draft_that_is_no_longer_the_adopted_text_is_said_to_differ(
    sample: Workspace, content: CharterContent
) -> None:
    assert all(one.holds for one in verify_workspace(sample))
    edit_provision_text(sample, content.provisions[3].id, "ar", "نص معدل")
    edit_provision_text(sample, content.provisions[4].id, "fr", "Autre")
    (failed,) = [one for one in verify_workspace(sample) if not one.holds]
    assert "no longer that of version 1" in str(failed)
    assert "provisions that differ: 1." in str(failed)


def test_a_paper_of_another_charter_or_without_a_hash_is_not_taken_for_one(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    pdf = save(content, tmp_path / "x.pdf", PrintOptions())
    with Workspace.create(tmp_path / "other.charterdesk") as other:
        (unknown,) = verify_pdf(pdf, other)
        assert "is of no version" in str(unknown)
        assert not unknown.holds
        (nothing,) = verify_workspace(other)
        assert nothing.holds
    (draft,) = verify_pdf(save(content, pdf, PrintOptions(draft="3")), sample)
    assert "No hash of a version" in str(draft)
    pdf.write_bytes(b"%PDF-1.7 broken")
    with pytest.raises(Problem, match="no PDF"):
        verify_pdf(pdf, sample)


def test_pages_of_two_versions_are_not_taken_for_one_paper(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    first = save(content, tmp_path / "1.pdf", PrintOptions())
    edit_provision_text(sample, content.provisions[3].id, "ar", "نص معدل")
    adopt_version(sample, freeze_version(sample, content.charter.id), ADOPTED_ON)
    second = save(load_charter(sample, content.charter.id), tmp_path / "2.pdf", PrintOptions())
    mixed, other = (
        pypdfium2.PdfDocument(first.read_bytes()),
        pypdfium2.PdfDocument(second.read_bytes()),
    )
    target = BytesIO()
    mixed.import_pages(other, pages=[1])
    mixed.save(target)
    mixed.close()
    other.close()
    (tmp_path / "mixed.pdf").write_bytes(target.getvalue())
    (statement,) = verify_pdf(tmp_path / "mixed.pdf", sample)
    assert "different versions" in str(statement)


def test_the_hash_is_on_every_page_and_the_qr_code_in_the_seal(
    content: CharterContent, tmp_path: Path
) -> None:
    assert content.adopted_version is not None
    pdf = save(content, tmp_path / "x.pdf", PrintOptions())
    with pypdfium2.PdfDocument(pdf.read_bytes()) as document:
        assert len(document) == 3
        for number in range(len(document)):
            single = pypdfium2.PdfDocument.new()
            single.import_pages(document, pages=[number])
            target = BytesIO()
            single.save(target)
            single.close()
            assert read_pdf(target.getvalue(), "x").hashes == {content.adopted_version.hash}


def test_a_paper_in_the_hand_is_known_by_its_qr_code_and_by_its_first_digits(
    sample: Workspace, content: CharterContent
) -> None:
    version = content.adopted_version
    assert version is not None
    for written in (seal_text(version), version.hash, f" {shortened_hash(version.hash).upper()} "):
        intact, adopted = verify_hash(sample, written)
        assert intact.holds
        assert adopted.holds
        assert "that was adopted" in str(adopted)
    edit_provision_text(sample, content.provisions[3].id, "ar", "نص معدل")
    adopt_version(sample, freeze_version(sample, content.charter.id), ADOPTED_ON)
    assert [one.holds for one in verify_hash(sample, version.hash)] == [True, False]
    for unknown in ("", "abc", version.hash[:15], "0" * 64, "charterdesk:x/1/لا"):
        assert [one.holds for one in verify_hash(sample, unknown)] == [False]


def test_letters_are_read_alike_whatever_form_a_reader_gives_them() -> None:
    assert letters_of("ﻻ تَعَهُّد، ٢٠١٧-2016 (UPR)\u200f") == "لاتعهد#2017#2016UPR"


def test_the_command_line_says_a_sentence_each_and_exits_with_what_was_found(
    sample: Workspace, content: CharterContent, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pdf = save(content, tmp_path / "نسخة.pdf", PrintOptions())
    sample.close()
    file = str(sample.path)
    assert main(["verify", file]) == 0
    assert main(["verify", str(pdf)]) == 0
    assert main(["verify", str(pdf), "--against", file]) == 0
    assert "that of version 1" in capsys.readouterr().out
    assert main(["verify", file, "--against", file]) == 1
    assert content.adopted_version is not None
    assert main(["verify", file, "--hash", content.adopted_version.hash]) == 0
    with Workspace(sample.path) as opened:
        edit_provision_text(opened, content.provisions[3].id, "ar", "نص معدل")
    assert main(["verify", file]) == 1
    assert "no longer that of version 1" in capsys.readouterr().out
