"""Which words are looked up."""

from time import process_time

import pytest

from charterdesk.spelling.words import words_of


@pytest.mark.parametrize(
    ("language", "text", "looked_up"),
    [
        ("ar", "نَلتزمُ بالمــيثاق، UPR و G20.", ["نلتزم", "بالميثاق"]),
        ("fr", "L’association n'a pas 2e choix", ["L'association", "n'a", "pas", "choix"]),
        ("fr", "voir www.exemple.org/page, a@b.ma ou adfm.org : الميثاق", ["voir", "ou"]),
        ("en", "The ADFM and UN met twice😀 here", ["The", "and", "met", "twice", "here"]),
        ("ar", "الميثاق\u200fو\u2067Charte\u2069 ٢٠٢٦", ["الميثاق"]),
        ("zgh", "ⴰⵣⵓⵍ azul", ["ⴰⵣⵓⵍ"]),
        ("fr", "« droits », fin… ‹mot› œuvre", ["droits", "fin", "mot", "œuvre"]),
        ("fr", "a" * 70, []),
        ("ar", "الموقع:https://a.org/ص (www.b.ma) c@d", ["الموقع"]),
        (
            "fr",
            "une **charte** et [des droits](https://a.org/x)",
            ["une", "charte", "et", "des", "droits"],
        ),
    ],
)
def test_words_are_cut_by_the_rules_of_the_language(
    language: str, text: str, looked_up: list[str]
) -> None:
    words = list(words_of(text, language))
    assert [word.plain for word in words] == looked_up
    assert all(text[word.start : word.end] == word.text for word in words)


@pytest.mark.parametrize("repeated", ["ا", "a@b ", "a.", "كلمة-", "،", "a.org ", "www."])
def test_the_words_of_the_longest_text_are_found_in_a_moment(repeated: str) -> None:
    begun = process_time()
    list(words_of(repeated * (40_000 // len(repeated)), "ar"))
    assert process_time() - begun < 1
