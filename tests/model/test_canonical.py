import unicodedata

from hypothesis import assume, given
from hypothesis import strategies as st

from charterdesk.model import Texts
from charterdesk.model.canonical import (
    CharterText,
    ProvisionText,
    canonical_hash,
    canonical_line,
    canonical_text,
    shortened_hash,
)
from charterdesk.model.terms import ProvisionKind

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text(
    "اأإبحقنة ًٌٍَُِّْ\u0670\u0640\u200f\u2068\u2069\u200c\u00ad\ufeff\n\t\u00a0e\u0301", max_size=40
)
KINDS = st.sampled_from(ProvisionKind)


def charter(title: str, *texts: str, kind: ProvisionKind = ProvisionKind.COMMITMENT) -> CharterText:
    return CharterText(
        ("ar", "fr"),
        Texts(ar=title, fr="Charte"),
        tuple(ProvisionText(str(place), kind, Texts(ar=text)) for place, text in enumerate(texts)),
    )


def test_the_canonical_text_is_as_specified() -> None:
    text = CharterText(
        ("ar", "fr"),
        Texts(ar=" ميثاق\u200f ", fr="Charte"),
        (
            ProvisionText(
                "x", ProvisionKind.PREAMBLE, Texts(ar="نحن\n\nالموقعين\u00a0أدناه", fr="N")
            ),
            ProvisionText("y", ProvisionKind.COMMITMENT, Texts(fr="Sans texte arabe")),
        ),
    )
    assert canonical_text(text) == (
        "charterdesk-text/1\nlanguage ar\ntitle ميثاق\npreamble نحن الموقعين أدناه\ncommitment \n"
    )
    assert canonical_hash(text) == (
        "9bcdedf15f45ad9548bb510ce4b0a0743beb0585768ad885eb3354c4a13f10d3"
    )
    assert shortened_hash("0123456789abcdef0123") == "0123 4567 89ab cdef"


@given(ANY_TEXT)
def test_a_canonical_line_is_one_line_of_visible_characters_and_stays_as_it_is(text: str) -> None:
    line = canonical_line(text)
    assert canonical_line(line) == line
    assert len(line.splitlines()) <= 1
    assert not any(unicodedata.category(letter) == "Cc" for letter in line)
    assert not set(line) & set("\u200e\u200f\u202e\u2066\u2069\u200c\u200d\u00ad\ufeff")
    assert "  " not in line
    assert line == line.strip()


@given(
    ANY_TEXT,
    st.sampled_from(["\u200f", "\u2068", "\u2069", "\ufeff", "\u200b", "\u00ad"]),
    st.data(),
)
def test_what_no_reader_sees_does_not_count(text: str, invisible: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    assert canonical_line(text[:place] + invisible + text[place:]) == canonical_line(text)
    for form in ("NFC", "NFD"):
        assert canonical_line(unicodedata.normalize(form, text)) == canonical_line(text)
    assert canonical_line(text.replace(" ", " \n")) == canonical_line(text)


@given(st.text("اأبتثجحخدقنيه ", min_size=1, max_size=30), st.data(), st.sampled_from("ًٌٍَُِّْ"))
def test_one_vowel_mark_makes_another_hash(text: str, data: st.DataObject, mark: str) -> None:
    place = data.draw(st.integers(1, len(text)))
    assume(text[place - 1] != " ")
    vocalised = text[:place] + mark + text[place:]
    assert canonical_hash(charter("م", text)) != canonical_hash(charter("م", vocalised))


def test_kind_order_title_and_language_count_but_not_a_translation() -> None:
    one = charter("م", "أ", "ب")
    others = [
        charter("ن", "أ", "ب"),
        charter("م", "ب", "أ"),
        charter("م", "أ ب"),
        charter("م", "أ", "ب", kind=ProvisionKind.MECHANISM),
        CharterText(("fr", "ar"), one.title, one.provisions),
    ]
    assert len({canonical_hash(text) for text in (one, *others)}) == 6
    translated = CharterText(one.languages, one.title.replaced("fr", "Autre"), one.provisions)
    assert canonical_hash(translated) == canonical_hash(one)


@given(st.lists(st.tuples(KINDS, ANY_TEXT, ANY_TEXT), max_size=5), ANY_TEXT)
def test_a_text_comes_back_from_json_as_it_was(
    parts: list[tuple[ProvisionKind, str, str]], title: str
) -> None:
    text = CharterText(
        ("ar", "fr"),
        Texts(ar=title),
        tuple(
            ProvisionText(str(place), kind, Texts(ar=arabic, fr=french))
            for place, (kind, arabic, french) in enumerate(parts)
        ),
    )
    assert CharterText.from_json(text.to_json()) == text
