import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model.folding import fold, sort_key

ARABIC_AND_LATIN = st.text(
    st.one_of(
        st.characters(min_codepoint=0x600, max_codepoint=0x6FF),
        st.characters(min_codepoint=0xFB50, max_codepoint=0xFEFF),
        st.characters(min_codepoint=0x20, max_codepoint=0x24F),
        st.characters(),
    )
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الجمعيه المغربيه لحقوق الانسان", "الجمعية المغربية لحقوق الإنسان"),
        ("مُنتدى الكرامة لِحقوق الإنسان", "منتدي الكرامه لحقوق الانسان"),
        ("الجمعيـــة المغربيــة", "الجمعية المغربية"),
        ("وَٱلْحُرِّيَّةُ", "والحرية"),
        ("أݣادير", "اكادير"),
        ("أڭادير", "أگادير"),
        ("کتاب فارسی", "كتاب فارسي"),
        ("ﻣﻨﻈﻤﺔ", "منظمة"),
        ("ﷲ", "الله"),
        ("آفاق ٢٠١١", "آفاق 2011"),
        ("آفاق ۲۰۱۱", "آفاق 2011"),
        ("Réseau Œuvres", "reseau oeuvres"),
        ("L’ÉGALITÉ", "l'egalite"),
        ("\u202bجمعية\u202c \u200fبيتي\u200e", "جمعية بيتي"),
        ("زيرو\u200cنان", "زيرونان"),
        ("  نادي \t\n\xa0 قضاة  ", "نادي قضاة"),
        ("«أقليات»", "“أقليات”"),
        ("أزطا – أمازيغ", "أزطا - أمازيغ"),
        ("شؤون", "شوون"),
        ("النساء", "النسا"),
        ("STRASSE", "Straße"),
    ],
)
def test_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الأمل", "العمل"),
        ("بيتي", "بيت"),
        ("المغربي", "المغاربي"),
        ("آفاق 1", "آفاق 2"),
        ("السلام", "الإسلام"),
        ("AMDH", "OMDH"),
    ],
)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(ARABIC_AND_LATIN)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(ARABIC_AND_LATIN)
def test_case_and_white_space_never_count(text: str) -> None:
    assert fold(f" {text.upper()}\n") == fold(text.upper())
    assert fold(text.lower().upper()) == fold(text.upper())


@given(ARABIC_AND_LATIN)
def test_folded_text_holds_no_controls_and_no_double_spaces(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert not {unicodedata.category(letter) for letter in folded} & {"Cc", "Cf", "Cs", "Mn", "Me"}


def test_names_sort_alphabetically_without_regard_to_spelling() -> None:
    names = ["وحدة", "ياسمين", "«أقليات»", "إبداع", "جمعية 10", "جمعية 9", "هدى", "Amal", "Écoute"]
    assert sorted(names, key=sort_key) == [
        "Amal",
        "Écoute",
        "إبداع",
        "«أقليات»",
        "جمعية 9",
        "جمعية 10",
        "هدى",
        "وحدة",
        "ياسمين",
    ]


def test_fifty_thousand_names_fold_in_well_under_a_second() -> None:
    names = [f"الجمعيّة المغربية رقم {n} لحقوق الإنسان" for n in range(50_000)]
    started = time.process_time()
    for name in names:
        fold(name)
    assert time.process_time() - started < 1
