"""A name taken apart for comparison: the kind of body, its core words, numbers and segments."""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz.distance import OSA

from charterdesk.model.folding import fold
from charterdesk.model.names_of_bodies import BODY_WORDS

_DOTTED = re.compile(r"\b(?:[a-z]\.[ ]?){2,}(?:[a-z]\b)?")
_TOKEN = re.compile(r"\d+|[^\W\d_]+")
_SEPARATOR = re.compile(r"""[()\[\]{}"/|:;,،]|(?<=\s)-|-(?=\s)|(?<=[ء-ي])-|-(?=[ء-ي])""")
_SEPARATORS = re.compile(r"""[()\[\]{}"/|:;,،-]""")
_LATIN = re.compile("[a-z]")
_ARABIC = re.compile("[ء-ي]")
_MOST_SEGMENTS: Final = 20
_DRAWN_OUT = re.compile("اا+")
_SCRIPT_CHANGE = re.compile(r"(?<=[a-z.])[\s-]+(?=[ء-ي])|(?<=[ء-ي])[\s-]+(?=[a-z])")

LATIN_SMALL: Final = frozenset(
    {"de", "du", "des", "d", "l", "la", "le", "les", "el", "al", "et", "en", "au", "aux", "a"}
    | {"pour", "the", "of", "and", "for", "in", "los", "las", "del", "y", "por", "para"}
)
"""Left out of the core: they come and go with the writer."""

_JOINED: Final = frozenset({"و", "عبد"})
_AND: Final = frozenset({"et", "and", "y"})
LIGHT: Final = frozenset(map(fold, ("من", "أجل", "في", "على", "عن", "ضد", "مع", "إلى", "بين")))
"""Arabic words that tell bodies apart when the rest is equal, and carry nothing alone."""

_SPELLINGS: Final = {
    fold(variant): fold(usual)
    for usual, variants in (
        ("ديمقراطية", "ديموقراطية ديمقراطيه ديموقراطيه"),
        ("ديمقراطي", "ديموقراطي"),
        ("ديمقراطيات", "ديموقراطيات"),
        ("ديمقراطيين", "ديموقراطيين"),
        ("فدرالية", "فيدرالية فديرالية"),
        ("فدراليات", "فيدراليات"),
        ("هيئات", "هيآت هيات هياآت"),
        ("مساواة", "مساوات"),
        ("حياة", "حيات"),
        ("محاماة", "محامات"),
        ("معاناة", "معانات"),
        ("مباراة", "مبارات"),
        ("شؤون", "شئون"),
        ("مسؤولية", "مسئولية"),
        ("مسؤول", "مسئول"),
        ("امازيغية", "أمازيغيه"),
        ("إنترنت", "انترنيت أنترنت انترنات"),
        ("تكنولوجيا", "تكنولوجية"),
        ("موسيقى", "موسيقا"),
    )
    for variant in variants.split()
}
"""Folded spellings of one word -> the usual one."""

_RELATED_WORDS = (
    "مناهضة محاربة مكافحة",
    "المرأة النساء النسائي النسائية النسوي النسوية",
    "الطفل الأطفال الطفولة",
    "الشباب الشبيبة الشبابية",
    "المهاجر المهاجرين الهجرة",
    "السجن السجون السجناء",
    "المستهلك المستهلكين الاستهلاك",
    "البيئة البيئي البيئية",
    "حماية صيانة الدفاع",
    "دعم مساندة مؤازرة",
    "lutte combat contre",
    "femme femmes feminin feminine",
    "enfant enfants enfance",
    "jeune jeunes jeunesse",
    "migrant migrants migration migrations",
    "protection defense sauvegarde",
)
_ARTICLES: Final = ("وال", "بال", "ولل", "لل", "ال")
_RADICAL_LAM_WORDS = "لبنان لبناني لبنانية لبنانيين ليبيا ليبي ليبية ليبيين لاجئ لاجئين لاجئات"
_RADICAL_LAM: Final = frozenset(map(fold, _RADICAL_LAM_WORDS.split()))
_BRANCH_WORDS = (
    "فرع الفرع فروع مكتب المكتب مندوبية تمثيلية section antenne bureau branch chapter office "
    "succursale delegation seccion"
)
_BRANCHES: Final = frozenset(map(fold, _BRANCH_WORDS.split()))


class Name(NamedTuple):
    """A name, folded and taken apart."""

    words: tuple[str, ...]
    """All words, folded, in order; و joined to what follows it."""
    body: str
    """The kind of body that it names (`BODY_WORDS`), or nothing."""
    core: tuple[str, ...]
    """The stems of the other words, in order."""
    pairs: tuple["Word", ...]
    """The stems with the words as they stand, folded."""
    numbers: tuple[str, ...]
    branch: tuple[str, ...]
    """The stems from a word for branch on."""

    key: "Key"
    """What must be equal for two names to be the same."""


Word = tuple[str, str]
"""A word of a core: its stem, and the word as it is written."""

Key = tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """Return a folded word without article and the prepositions written with it.

    Endings stay: المستهلك and المستهلكة, بيت and بيتي are different names. A drawn-out alef counts
    once.
    """
    bare = word = _DRAWN_OUT.sub("ا", word)
    if "ء" <= word[0] <= "ي" and word != "الله":
        for article in _ARTICLES:
            if word.startswith(article) and len(word) - len(article) >= 2 + (article != "ال"):
                bare = word[len(article) :]
                break
        else:
            if word[0] == "ل" and len(word) >= 5 and word not in _RADICAL_LAM:
                bare = word[1:]
    return _SPELLINGS.get(bare, bare)


@lru_cache(maxsize=1 << 12)
def split_words(text: str) -> tuple[str, ...]:
    """Return the folded words of a text, dotted acronyms closed up.

    A lone و is joined to what follows, and so is the عبد of a person's name: both are written
    either way.
    """
    folded = fold(text)
    if "." in folded:
        folded = _DOTTED.sub(lambda dots: f" {re.sub('[. ]', '', dots.group())} ", folded)
    tokens = _TOKEN.findall(folded)
    if _JOINED.isdisjoint(tokens):
        return tuple(tokens)
    joined: list[str] = []
    pending = ""
    for token in tokens:
        if token in _JOINED:
            pending += token
        else:
            joined.append(pending + token)
            pending = ""
    return (*joined, pending) if pending else tuple(joined)


@lru_cache(maxsize=1 << 12)
def split_segments(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each part of a name, cut at brackets, dashes and changes of script."""
    folded = fold(text)
    mixed = _LATIN.search(folded) and _ARABIC.search(folded)
    if not mixed and not _SEPARATORS.search(folded):
        return (words,) if (words := split_words(text)) else ()
    parts = _SEPARATOR.split(_SCRIPT_CHANGE.sub(" | ", folded))
    if len(parts) > _MOST_SEGMENTS:
        return (split_words(text),)
    return tuple(words for part in parts if (words := split_words(part)))


@lru_cache(maxsize=1 << 15)
def take_apart(words: tuple[str, ...]) -> Name:
    """Take the words of a name apart."""
    body, body_at = "", -1
    for index, word in enumerate(words[:3]):
        if word in BODY_WORDS:
            body, body_at = BODY_WORDS[word], index
            break
        # Only English puts other words before the kind of body.
        if not word.isascii():
            break
    core: list[str] = []
    pairs: list[Word] = []
    numbers: list[str] = []
    branch: list[str] = []
    joined: set[int] = set()
    previous = ""
    for index, word in enumerate(words):
        if index == body_at:
            continue
        if word in LATIN_SMALL:
            if word in _AND:
                joined.add(len(core))
            continue
        if word.isdecimal():
            numbers.append(word.lstrip("0") or "0")
        elif branch or (word in _BRANCHES and index > 0):
            branch.append(stem(word))
        else:
            if word.startswith(("وال", "ولل")):
                joined.add(len(core))
            # droits de l'Homme and droits humains are two names of one thing.
            same = word == "homme" and previous == "droits"
            core.append("humains" if same else stem(word))
            pairs.append((core[-1], word))
        previous = word
    counted = tuple(sorted(numbers))
    compared = _in_order(core, joined)
    if len(core) == 1 and not branch:
        # One word alone is too little to forgive an article or a preposition.
        compared = tuple(word for word in words if word not in BODY_WORDS) or compared
    key = (body, compared, counted, tuple(branch))
    return Name(words, body, tuple(core), tuple(pairs), counted, tuple(branch), key)


def _in_order(core: list[str], joined: set[int]) -> tuple[str, ...]:
    """Return the stems with those that "and" joins to the one before in alphabetical order.

    للتنمية والثقافة and للثقافة والتنمية are the same; أطفال الشمس and شمس الأطفال are not.
    """
    ordered = list(core)
    start = 0
    for index in range(1, len(core) + 1):
        if index not in joined:
            ordered[start:index] = sorted(ordered[start:index])
            start = index
    return tuple(ordered)


RELATED: Final = {
    stem(word): frozenset(map(stem, line.split()))
    for line in map(fold, _RELATED_WORDS)
    for word in line.split()
}
"""Stems that writers put for one another -> those that they may stand for."""


def designation(words: tuple[str, ...]) -> str:
    """Return words written together, as acronyms are compared."""
    return "".join(words)


_SOUNDS: Final = {
    **dict.fromkeys("بpb", "b"),
    **dict.fromkeys("تطt", "t"),
    **dict.fromkeys("دضd", "d"),
    **dict.fromkeys("سصs", "s"),
    **dict.fromkeys("زظذz", "z"),
    **dict.fromkeys("كقkqcg", "k"),
    **dict.fromkeys("فfv", "f"),
    **dict.fromkeys("جj", "j"),
    **dict.fromkeys("رr", "r"),
    **dict.fromkeys("لl", "l"),
    **dict.fromkeys("مm", "m"),
    **dict.fromkeys("نn", "n"),
    **dict.fromkeys("شx", "x"),
    **dict.fromkeys("حخهh", "h"),
    "غ": "r",
    "ث": "t",
}


_DIGRAPH_SOUNDS: Final = {"ch": "x", "sh": "x", "kh": "h", "gh": "r", "th": "t"}
_DIGRAPHS = re.compile("|".join(_DIGRAPH_SOUNDS))


@lru_cache(maxsize=1 << 14)
def sound(text: str) -> str:
    """Return the consonants of a word as both scripts write them: حاتم and HATEM are both htm."""
    letters: list[str] = []
    previous = ""
    for letter in _DIGRAPHS.sub(lambda pair: _DIGRAPH_SOUNDS[pair.group()], fold(text)):
        heard = _SOUNDS.get(letter, "")
        # A letter written twice is heard once; with a vowel between, twice.
        if heard != previous:
            letters.append(heard)
        previous = heard
    return "".join(letters)


def sounds_like(one: str, other: str) -> bool:
    """Tell whether a word of one script is how the other script writes an acronym.

    Two consonants are few: then the words must be long and begin and end alike.
    """
    if is_arabic(one) == is_arabic(other):
        return False
    heard = sound(one)
    if heard != sound(other) or len(heard) < 2:
        return False
    if len(heard) > 2:
        return True
    edges = [[not sound(word[place]) for place in (0, -1)] for word in (one, other)]
    return min(len(one), len(other)) >= 4 and edges[0] == edges[1]


@lru_cache(maxsize=1 << 12)
def likely_body(words: tuple[str, ...]) -> str:
    """Return the kind of body that a misspelt first word stands for, or nothing."""
    if not words or len(words[0]) < 4:
        return ""
    near = {
        body
        for word, body in BODY_WORDS.items()
        if OSA.distance(words[0], word, score_cutoff=1) <= 1
    }
    return near.pop() if len(near) == 1 else ""


def is_arabic(text: str) -> bool:
    """Tell whether a text has Arabic letters."""
    return not text.isascii() and _ARABIC.search(text) is not None
