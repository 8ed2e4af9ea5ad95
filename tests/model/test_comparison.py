import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterdesk.model import Texts
from charterdesk.model.canonical import CharterText, ProvisionText, canonical_line
from charterdesk.model.comparison import Change, Piece, compare, compare_texts, compare_words
from charterdesk.model.terms import ProvisionKind

CHARTER = Path("tests/data/charters/khemisset-2017.ar.md")


def marked(pieces: tuple[Piece, ...]) -> str:
    """Write deletions as ``[-…-]``, insertions as ``{+…+}`` and other looks as ``{~…~}``."""
    forms = {
        Change.EQUAL: "{}",
        Change.DELETED: "[-{}-]",
        Change.INSERTED: "{{+{}+}}",
        Change.RESTYLED: "{{~{}~}}",
    }
    return "".join(forms[piece.change].format(piece.text.rstrip()) + " " for piece in pieces)


def text(*provisions: tuple[str, str], language: str = "ar") -> CharterText:
    return CharterText(
        (language,),
        Texts({language: "ميثاق"}),
        tuple(
            ProvisionText(name, ProvisionKind.PRINCIPLE, Texts({language: words}))
            for name, words in provisions
        ),
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("نلتزم بالدفاع عن حقوق النساء.", "نلتزم بالدفاع عن الحقوق النساء.",
         "نلتزم بالدفاع عن [-حقوق-] {+الحقوق+} النساء. "),
        ("تَعهّد الموقِّعون بذلك", "تَعهَّد الموقِّعون بذلك", "[-تَعهّد-] {+تَعهَّد+} الموقِّعون بذلك "),
        ("العدالةُ أساسٌ", "العدالةَ أساسٌ", "[-العدالةُ-] {+العدالةَ+} أساسٌ "),
        ("الأطفال، والنساء", "الأطفال والنساء", "الأطفال [-،-] والنساء "),
        ("l’homme libre", "l’enfant libre", "l’ [-homme-] {+enfant+} libre "),
        ("un deux", "un deux trois", "un deux {+trois+} "),
        ("سنة 2017 (UPR)", "سنة 2018 (UPR)", "سنة [-2017-] {+2018+} (UPR) "),
        ("", "نص", "{+نص+} "),
        ("نص", "نص", "نص "),
        ("", "", ""),
    ],
)  # fmt: skip
def test_a_change_marks_its_word_and_no_other(old: str, new: str, expected: str) -> None:
    assert marked(compare_words(old, new)) == expected


WORDS = st.lists(
    st.sampled_from(["في", "و", "حق", "حقٌّ", "الحق", "the", "l’", "،", ".", "2017", "«", "»"]),
    max_size=40,
).map(" ".join) | st.text(max_size=60).map(canonical_line)


def tight(value: str) -> str:
    return re.sub(r"\s", "", value)


@given(WORDS, WORDS)
def test_the_pieces_read_as_the_old_text_and_as_the_new(old: str, new: str) -> None:
    pieces = compare_words(old, new)
    read_old = "".join(piece.text for piece in pieces if piece.change is not Change.INSERTED)
    read_new = "".join(piece.text for piece in pieces if piece.change is not Change.DELETED)
    assert tight(read_old) == tight(old)
    assert tight(read_new) == tight(new)
    assert all(piece.text for piece in pieces)


@given(WORDS)
def test_a_text_does_not_differ_from_itself(words: str) -> None:
    assert all(piece.change is Change.EQUAL for piece in compare_words(words, words))


def test_invisible_characters_and_spaces_are_no_difference() -> None:
    assert not compare(
        text(("1", "نص أول")), text(("1", " نص \u200f\u2068أول\u2069\n")), "ar"
    ).is_changed


def test_a_moved_provision_is_said_to_be_moved_and_its_neighbours_are_not() -> None:
    old = text(("1", "واحد"), ("2", "اثنان"), ("3", "ثلاثة"), ("4", "أربعة"))
    new = text(("4", "أربعة"), ("1", "واحد"), ("2", "اثنان جديدان"), ("3", "ثلاثة"))
    changes = compare(old, new, "ar").provisions
    assert [change.moved for change in changes] == [True, False, False, False]
    assert [change.is_changed for change in changes] == [True, False, True, False]


def test_added_and_removed_provisions_stand_where_they_were() -> None:
    old = text(("1", "واحد"), ("2", "اثنان"), ("3", "ثلاثة"))
    new = text(("1", "واحد"), ("3", "ثلاثة"), ("5", "خمسة كاملة"))
    shown = [
        (change.old and change.old.id, change.new and change.new.id)
        for change in compare(old, new, "ar").provisions
    ]
    assert shown == [("1", "1"), ("2", None), ("3", "3"), (None, "5")]


def test_provisions_under_new_ids_are_known_by_their_words() -> None:
    old = text(("1", "نلتزم بمتابعة تنفيذ التوصيات"), ("2", "نص آخر تماما"))
    new = text(("a", "نص آخر تماما"), ("b", "نلتزم بمتابعة تنفيذ جميع التوصيات"))
    changes = compare(old, new, "ar").provisions
    assert [(change.old and change.old.id, change.new and change.new.id) for change in changes] == [
        ("2", "a"), ("1", "b"),
    ]  # fmt: skip
    assert sum(change.moved for change in changes) == 1


def test_a_changed_kind_is_a_change() -> None:
    old = text(("1", "نص"))
    new = CharterText(
        old.languages, old.title, (ProvisionText("1", ProvisionKind.PREAMBLE, Texts(ar="نص")),)
    )
    assert compare(old, new, "ar").is_changed


@pytest.mark.parametrize("provisions", [1, 150])
def test_thirty_pages_are_compared_whole(provisions: int) -> None:
    # Twenty copies of a charter, the longer words of each made its own, as a long text has them.
    words = [
        f"{word}{'ابتثجحخدذرزسشصضطظعغف'[copy]}" if len(word) > 5 else word
        for copy in range(20)
        for word in re.findall(r"\w+", CHARTER.read_text("utf-8"))
    ]
    assert len(words) > 30 * 250
    size = len(words) // provisions
    changed = [f"ال{word}" if number % 17 == 0 else word for number, word in enumerate(words)]

    def whole(words: list[str]) -> CharterText:
        return text(
            *((str(part), " ".join(words[part * size : (part + 1) * size]))
              for part in range(provisions))
        )  # fmt: skip

    old, new = whole(words), whole(changed)
    comparison = compare(old, new, "ar")
    assert comparison.is_changed
    reworded = CharterText(
        new.languages, new.title,
        tuple(ProvisionText(f"x{part.id}", part.kind, part.text) for part in new.provisions[::-1]),
    )  # fmt: skip
    compare(old, reworded, "ar")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("نص **مهم** هنا", "نص **مهم** هناك", "نص مهم [-هنا-] {+هناك+} "),
        ("نص **مهم**", "نص **مهم**", "نص مهم "),
        ("نص مهم", "نص *مهم*", "نص {~مهم~} "),
        ("نص مهم جدا هنا", "نص **مهم  جدا** هناك", "نص {~مهم  جدا~} [-هنا-] {+هناك+} "),
        ("**نص** مهم", "نص *مهم*", "{~نص~} {~مهم~} "),
        ("[هنا](https://a.org) نص", "[هنا](https://b.org) **نص**",
         "هنا ( [-https://a.org-] {+https://b.org+} ) {~نص~} "),
    ],
)  # fmt: skip
def test_a_changed_look_marks_its_words(old: str, new: str, expected: str) -> None:
    assert marked(compare_texts(old, new)) == expected


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        ("نص مهم", "نص **مهم**", ["bold"]),
        ("نص **مهم**", "نص مهم", ["not_bold"]),
        ("نص **مهم**", "نص *مهم*", ["not_bold", "italic"]),
        ("نص ***مهم***", "نص **مهم**", ["not_italic"]),
    ],
)
def test_it_is_known_how_a_look_changed(old: str, new: str, changes: list[str]) -> None:
    (piece,) = [one for one in compare_texts(old, new) if one.change is not Change.EQUAL]
    assert (piece.change, piece.text) == (Change.RESTYLED, "مهم")
    assert list(piece.look_changes) == changes


def test_a_link_that_leads_elsewhere_is_seen_among_other_changes() -> None:
    pieces = compare_texts("[هنا](https://a.org) نص", "[هنا](https://b.org) نصا")
    assert marked(pieces) == "هنا ( [-https://a.org-] {+https://b.org+} ) [-نص-] {+نصا+} "


def test_new_words_with_looks_are_shown_without_marks_and_with_their_address() -> None:
    pieces = compare_texts("نص", "نص **ثابت** *كما في* [**موقع** المفوضية](https://a.org/x).")
    assert marked(pieces) == "نص {+ثابت كما في موقع المفوضية (https://a.org/x).+} "
