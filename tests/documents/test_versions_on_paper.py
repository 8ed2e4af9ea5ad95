"""Versions, comparisons, letters and annexes as they are printed."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from charterdesk.documents.reading import letters_of, read_pdf
from charterdesk.documents.seal import seal_text
from charterdesk.model import Problem, Texts
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.terms import CharterStatus
from charterdesk.model.versions import ReconfirmationAnswer
from charterdesk.services.adoption import adopt_version
from charterdesk.services.charters import (
    edit_charter,
    edit_provision_text,
    load_charter,
    move_provision,
)
from charterdesk.services.organisations import add_organisation
from charterdesk.services.printing import (
    DocumentKind,
    PrintOptions,
    compose,
    compose_version_comparison,
    save_composed,
    save_document,
)
from charterdesk.services.signing import (
    Signature,
    adhere,
    answer_reconfirmation,
    ask_reconfirmation,
)
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace
from charterdesk.typesetting.blocks import Block, KeepTogether, Paragraph, Picture
from tests.documents.test_pages import pages, printed, words


def paragraphs(blocks: Iterable[Block]) -> list[Paragraph]:
    return [block for block in blocks if isinstance(block, Paragraph)]


def marked(paragraph: Paragraph) -> str:
    return "".join(span.text for span in paragraph.spans)


def reworded(workspace: Workspace, content: CharterContent) -> tuple[str, str]:
    """Adopt a text with one word changed; return the ids of the versions before and after."""
    assert content.adopted_version is not None
    provision = content.provisions[7]
    text = provision.text["ar"].replace("تكوينية", "تدريبية")
    edit_provision_text(workspace, provision.id, "ar", text)
    after = freeze_version(workspace, content.charter.id, "كلمة")
    adopt_version(workspace, after, date(2018, 1, 1))
    return content.adopted_version.id, after


def test_a_text_that_has_moved_on_is_a_draft_and_the_adopted_one_is_there_for_the_asking(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    assert content.adopted_version is not None
    digest = content.adopted_version.hash
    edit_provision_text(sample, content.provisions[0].id, "ar", "نص لم يعتمده أحد")
    moved_on = load_charter(sample, content.charter.id)
    for options, adopted in (
        (PrintOptions(), False),
        (PrintOptions(draft="2"), False),
        (PrintOptions(adopted=True), True),
    ):
        save_document(moved_on, DocumentKind.CHARTER, "ar", tmp_path / "x.pdf", options)
        text = letters_of("".join(pages((tmp_path / "x.pdf").read_bytes())))
        assert (letters_of("لم يعتمده أحد") in text) != adopted
        assert (letters_of("لقد جرى النظر") in text) == adopted
        assert ("مسودة" in text) != adopted
        assert read_pdf((tmp_path / "x.pdf").read_bytes(), "x").hashes == (
            {digest} if adopted else set()
        )
    annex = compose(moved_on, DocumentKind.ADHESION_ANNEX, "ar")
    assert digest in annex.footer.start
    assert annex.header.start == ""


def test_every_paper_of_an_adopted_charter_carries_its_version(content: CharterContent) -> None:
    assert content.adopted_version is not None
    without_pages = {DocumentKind.NAME_BADGES, DocumentKind.TABLE_CARDS}
    for kind in DocumentKind:
        footer = compose(content, kind, "fr").footer
        if footer.start or footer.end or footer.centre:
            assert content.adopted_version.hash in footer.start, kind
            assert "Version 1" in footer.start
        else:
            assert kind in without_pages | {DocumentKind.CERTIFICATES, DocumentKind.LETTERS}


def test_the_qr_code_says_charter_version_and_hash(content: CharterContent) -> None:
    version = content.adopted_version
    assert version is not None
    assert seal_text(version) == f"charterdesk:{content.charter.id}/1/{version.hash}"
    seal = list(compose(content, DocumentKind.CHARTER, "ar").blocks)[-1]
    assert isinstance(seal, KeepTogether)
    picture = seal.blocks[1]
    assert isinstance(picture, Picture)
    assert picture.data.startswith(b"\x89PNG")
    assert version.hash in picture.description


def test_the_seal_stands_on_no_page_alone(content: CharterContent, tmp_path: Path) -> None:
    """However long the list is, its last name is on the page of the seal."""
    for count in range(1, len(content.signatories) + 1):
        some = replace(content, signatories=content.signatories[:count])
        save_document(some, DocumentKind.CHARTER, "ar", tmp_path / "x.pdf")
        last = letters_of(pages((tmp_path / "x.pdf").read_bytes())[-1])
        before, seal, _ = last.partition(letters_of("تعرف مطابقة هذه النسخة"))
        assert before.removesuffix(letters_of("الصيغة 1")), count
        assert seal


@pytest.mark.parametrize(
    ("language", "says"),
    [
        ("fr", "Traduction – le texte arabe fait foi."),
        ("en", "Unofficial translation: the Arabic text is authentic."),
        ("es", "Traducción no oficial: el texto árabe es el auténtico."),
        ("ar", None),
    ],
)
def test_a_translation_says_that_it_is_one(
    content: CharterContent, language: str, says: str | None
) -> None:
    texts = map(marked, paragraphs(compose(content, DocumentKind.CHARTER, language).blocks))
    notes = {"Traduction – le texte arabe fait foi.",
             "Unofficial translation: the Arabic text is authentic.",
             "Traducción no oficial: el texto árabe es el auténtico."}  # fmt: skip
    assert notes & set(texts) == ({says} if says else set())


def test_an_arabic_translation_names_the_authentic_language(
    sample: Workspace, content: CharterContent
) -> None:
    with sample.change("Test") as session:
        charter = session.merge(content.charter)
        charter.languages = ("fr", "ar")
    french = load_charter(sample, content.charter.id)
    shown = compose(french, DocumentKind.CHARTER, "ar", PrintOptions(draft="2"))
    texts = [marked(paragraph) for paragraph in paragraphs(shown.blocks)]
    assert "ترجمة غير رسمية؛ النص الفرنسي هو النص المعتمد." in texts


def test_a_printed_comparison_marks_words_and_moves_in_black_and_white(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    before, after = reworded(sample, content)
    move_provision(sample, content.provisions[12].id, 0)
    changed = load_charter(sample, content.charter.id)
    document = compose_version_comparison(changed, before, None, "ar")
    texts = [marked(paragraph) for paragraph in paragraphs(document.blocks)]
    assert "تنظيم دورات [تكوينية] ‹تدريبية› حول آلية الاستعراض الدوري الشامل؛" in texts
    assert texts.index("(نُقل من موضعه)") == texts.index(content.provisions[12].text["ar"]) - 1
    assert sum("[" in text for text in texts) == 2
    (note,) = [one for one in paragraphs(document.blocks) if marked(one) == "(نُقل من موضعه)"]
    assert note.style.keep_with_next
    assert "من «\u2068الصيغة 1\u2069» إلى «\u2068مسودة\u2069»" in texts
    for suffix in (".pdf", ".docx", ".html"):
        assert save_composed(document, tmp_path / f"x{suffix}") == ()
    assert document.footer.start == ""
    same = compose_version_comparison(changed, before, after, "fr")
    assert "Les deux textes sont identiques." in map(marked, paragraphs(same.blocks))
    with pytest.raises(Problem, match="not written in “es”"):
        compose_version_comparison(changed, before, after, "es")
    with pytest.raises(Problem, match="removed"):
        compose_version_comparison(changed, "x", None, "ar")


def test_a_changed_look_is_told_in_words(sample: Workspace, content: CharterContent) -> None:
    assert content.adopted_version is not None
    before = content.adopted_version.id
    provision = content.provisions[7]
    text = provision.text["ar"]
    assert text.startswith("تنظيم دورات تكوينية")
    bold = text.replace("دورات تكوينية", "**دورات** ***تكوينية***")
    edit_provision_text(sample, provision.id, "ar", bold)
    adopt_version(sample, freeze_version(sample, content.charter.id), date(2018, 1, 1))
    changed = load_charter(sample, content.charter.id)
    compared = compose_version_comparison(changed, before, None, "ar")
    asked = compose(changed, DocumentKind.RECONFIRMATION_LETTERS, "ar")
    told = (
        "تنظيم دورات {\u2068صار بخط عريض\u2069} "
        "تكوينية {\u2068صار بخط عريض، صار بخط مائل\u2069} حول"
    )
    for document in (compared, asked):
        parts = paragraphs(document.blocks)
        line, *_ = [part for part in parts if marked(part).startswith(told)]
        assert [span.text for span in line.spans if span.bold] == ["دورات", "تكوينية"]
        assert [span.text for span in line.spans if span.italic] == ["تكوينية"]
        assert "[محذوف]  ‹مضاف›  {تغير شكل الخط}" in map(marked, parts)


def test_letters_ask_each_signatory_of_an_earlier_text_and_show_the_change(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    reworded(sample, content)
    changed = load_charter(sample, content.charter.id)
    file = tmp_path / "x.pdf"
    save_document(changed, DocumentKind.RECONFIRMATION_LETTERS, "ar", file)
    texts = pages(file.read_bytes())
    assert len(texts) == 45
    for text, entry in zip(texts, changed.signatories, strict=True):
        assert letters_of("دورات تكوينية تدريبية حول") in letters_of(text)
        for word in entry.organisation.name["ar"].split():
            assert letters_of(word) in letters_of(text)
        answer = letters_of(text).rpartition(letters_of("التوقيع والخاتم"))[2]
        assert letters_of(entry.organisation.name["ar"].split()[-1]) in answer
    save_document(changed, DocumentKind.RECONFIRMATION_LIST, "fr", file)
    assert words("".join(pages(file.read_bytes()))).count("attente") == 45


def test_who_refused_to_confirm_is_listed_and_not_asked_again(
    sample: Workspace, content: CharterContent
) -> None:
    _, after = reworded(sample, content)
    refusing, *others = [entry.signatory.id for entry in content.signatories]
    refused, confirmed = ReconfirmationAnswer.REFUSED, ReconfirmationAnswer.CONFIRMED
    ask_reconfirmation(sample, [refusing, *others], after, date(2018, 1, 2))
    answer_reconfirmation(sample, others[1:], after, confirmed, date(2018, 1, 3))
    answer_reconfirmation(sample, [refusing], after, refused, date(2018, 1, 3))
    changed = load_charter(sample, content.charter.id)
    assert len(pages(printed(changed, DocumentKind.RECONFIRMATION_LETTERS, "ar"))) == 1
    listed = words("".join(pages(printed(changed, DocumentKind.RECONFIRMATION_LIST, "fr"))))
    assert "N’a pas confirmé" in listed


def test_late_adhesions_stand_apart_with_number_and_date(
    sample: Workspace, content: CharterContent, tmp_path: Path
) -> None:
    edit_charter(sample, content.charter.id, status=CharterStatus.OPEN)
    for day, name in ((date(2018, 5, 1), "Zitouna"), (date(2018, 3, 1), "Adala")):
        body = add_organisation(sample, Texts(fr=name))
        adhere(sample, content.charter.id, body, Signature(signed_on=day))
    opened = load_charter(sample, content.charter.id)
    file = tmp_path / "x.pdf"
    save_document(opened, DocumentKind.CHARTER, "fr", file)
    text = words("".join(pages(file.read_bytes())))
    annex = text[text.index("Annexe des adhésions ultérieures") :]
    assert "Au 1er mai 2018" in annex
    assert "1 Zitouna 1er mai 2018 2 Adala 1er mars 2018" in annex
    assert "Zitouna" not in text[: -len(annex)]
    assert "46." not in text
    assert "Représentant" not in annex
