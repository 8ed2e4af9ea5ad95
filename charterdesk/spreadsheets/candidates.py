"""Stored organisations that a row may be, ranked, each with the reason in words.

Nothing here links by itself. Candidates are looked up by core word, by words one letter away, by
acronym, initials, mail and phone, so that ten thousand organisations cost no more than a few.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nsmallest
from typing import Final, NamedTuple

from charterdesk.model.folding import fold
from charterdesk.spreadsheets.matching import ExactIndex
from charterdesk.spreadsheets.name_comparison import compare_names, deletions, is_slip
from charterdesk.spreadsheets.name_parts import (
    LATIN_SMALL,
    LIGHT,
    RELATED,
    Name,
    Word,
    designation,
    is_arabic,
    sound,
    sounds_like,
    split_segments,
    split_words,
    take_apart,
)
from charterdesk.spreadsheets.records import (
    KnownOrganisation,
    OrganisationValues,
    Reason,
    ReasonCode,
)
from charterdesk.spreadsheets.values import phone_key

_COMMON: Final = 50
"""A word that stands in more names than this is not taken for a misspelling of another."""
_POOL: Final = 200
_SHARED: Final = 5
"""A phone or mail address of more organisations than this tells nothing."""
_QUOTES_WORDS: Final = frozenset(
    {ReasonCode.SPELLING, ReasonCode.SHORTENED, ReasonCode.LONGER, ReasonCode.BRANCH}
)
_PUNCTUATION: Final = "«»“”\"'()[]،,;:.-–"
_TELLING_SOUND: Final = 3
"""Words of fewer consonants sound like too many others."""
_MOST_WORDS: Final = 50
MAX_CANDIDATES: Final = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored organisation that a row may be."""

    id: str
    name: str
    reason: Reason
    score: float
    """How likely, 0 to 1; only the order means anything."""


_Offer = Callable[[int, float, Reason], None]
"""Takes a candidate: its position, how likely it is, and why."""


class _Entry(NamedTuple):
    organisation: int
    name: Name


class CandidateIndex:
    """The names of the stored organisations, to look similar ones up."""

    def __init__(self, known: Sequence[KnownOrganisation], exact: ExactIndex) -> None:
        self._known = known
        self._exact = exact
        self._entries: list[_Entry] = []
        self._postings: dict[str, set[int]] = defaultdict(set)
        self._acronyms: dict[str, set[int]] = defaultdict(set)
        self._parts: dict[str, set[int]] = defaultdict(set)
        self._sounds: dict[str, set[int]] = defaultdict(set)
        self._heard: dict[bool, dict[str, set[tuple[int, str]]]] = {True: {}, False: {}}
        self._together: dict[str, set[int]] = defaultdict(set)
        self._contacts: dict[str, set[int]] = defaultdict(set)
        self._position = {organisation.id: index for index, organisation in enumerate(known)}
        for index, organisation in enumerate(known):
            self._add(index, organisation)
        self._deletions: dict[str, list[Word]] = defaultdict(list)
        words = {word for entry in self._entries for word in entry.name.pairs}
        for word in words:
            for form in deletions(*word):
                self._deletions[form].append(word)
        self._similar: dict[str, tuple[str, ...]] = {}
        self._weights: dict[str, float] = {}
        self._rarest: dict[str, dict[str, list[int]]] = defaultdict(dict)
        for number, entry in enumerate(self._entries):
            if entry.name.core:
                rarest = min(entry.name.core, key=lambda word: len(self._postings[word]))
                self._rarest[rarest].setdefault(entry.name.body, []).append(number)

    def _add(self, index: int, organisation: KnownOrganisation) -> None:
        scripts = set(map(is_arabic, organisation.names.values()))
        for text in (*organisation.names.values(), *organisation.aliases):
            words = split_words(text)
            name = take_apart(words)
            for word in name.core:
                self._postings[word].add(len(self._entries))
            if len(scripts) == 1:
                # Where the other script has no name, how the words sound must do.
                for word in _heard_words(name):
                    heard = self._heard[is_arabic(word)].setdefault(sound(word), set())
                    heard.add((index, name.body))
            self._entries.append(_Entry(index, name))
            self._together[designation(words)].add(index)
            for segment in split_segments(text):
                if segment != words and take_apart(segment).core:
                    self._parts[designation(segment)].add(index)
            if initials := _initials(words):
                self._acronyms[initials].add(index)
        if organisation.acronym:
            acronym = designation(split_words(organisation.acronym))
            self._acronyms[acronym].add(index)
            self._sounds[sound(acronym)].add(index)
        for email in organisation.emails:
            self._contacts[email].add(index)
        for phone in organisation.phones:
            self._contacts[phone_key(phone)].add(index)
        if organisation.registration_number:
            self._contacts[_registration_key(organisation.registration_number)].add(index)

    def find(self, row: OrganisationValues, without: frozenset[str]) -> tuple[Candidate, ...]:
        """Return the organisations that a row may be, best first, but for those in `without`."""
        found: dict[int, tuple[float, Reason]] = {}

        def offer(index: int, score: float, reason: Reason) -> None:
            if index not in found or found[index][0] < score:
                found[index] = (score, reason)

        for text in row.names.values():
            words = split_words(text)
            self._by_acronym(text, words, offer)
            self._by_segment(text, offer)
            self._by_words(take_apart(words), offer)
            self._by_sound(take_apart(words), offer)
        if row.acronym:
            acronym = designation(split_words(row.acronym))
            for index in self._acronyms.get(acronym, ()):
                offer(index, 0.8, Reason(ReasonCode.ACRONYM_ONLY, {"acronym": row.acronym}))
        if self._contacts:
            self._by_contact(row, offer)
        if not found:
            return ()
        ranked = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))
        return tuple(
            Candidate(
                organisation.id,
                organisation.name,
                _as_written(reason, row, organisation),
                round(score, 3),
            )
            for index, (score, reason) in ranked
            if (organisation := self._known[index]).id not in without
        )[:MAX_CANDIDATES]

    def _by_acronym(self, text: str, words: tuple[str, ...], offer: _Offer) -> None:
        whole = designation(words)
        for index in self._acronyms.get(whole, ()):
            offer(index, 0.95, Reason(ReasonCode.ACRONYM_ONLY, {"acronym": text}))
        for index in self._parts.get(whole, ()):
            offer(index, 0.9, Reason(ReasonCode.PART))
        for index in self._together.get(whole, ()):
            offer(index, 0.97, Reason(ReasonCode.WRITTEN_TOGETHER))
        if len(words) == 1 and len(heard := sound(whole)) >= 3:
            for index in self._sounds.get(heard, ()):
                if sounds_like(whole, fold(self._known[index].acronym)):
                    offer(index, 0.9, Reason(ReasonCode.ACRONYM_ONLY, {"acronym": text}))
        if len(words) > 2 and (initials := _initials(words)):
            for index in self._acronyms.get(initials, ()):
                offer(index, 0.6, Reason(ReasonCode.INITIALS, {"acronym": initials.upper()}))

    def _by_segment(self, text: str, offer: _Offer) -> None:
        segments = split_segments(text)
        if len(segments) < 2:
            return

        def offer_part(index: int, score: float, _: Reason) -> None:
            offer(index, 0.9 * score, Reason(ReasonCode.PART))

        for segment in segments:
            if len(segment) > 1:
                self._by_words(take_apart(segment), offer_part)
            for organisation_id in self._exact.with_key(segment):
                offer(self._position[organisation_id], 0.9, Reason(ReasonCode.PART))
            together = designation(segment)
            for index in self._acronyms.get(together, ()):
                offer(index, 0.85, Reason(ReasonCode.ACRONYM_ONLY, {"acronym": together.upper()}))
            for index in self._parts.get(together, ()):
                offer(index, 0.8, Reason(ReasonCode.PART))

    def _by_sound(self, name: Name, offer: _Offer) -> None:
        """Offer the organisations whose name in the other script has a rare word that sounds so."""
        others = self._heard[not is_arabic(name.core[0])] if name.core else {}
        if not others:
            return
        for word in _heard_words(name):
            indexes = others.get(sound(word), ())
            if len(indexes) > _SHARED:
                continue
            for index, body in indexes:
                if not body or not name.body or body == name.body:
                    offer(index, 0.5, Reason(ReasonCode.SOUNDS_ALIKE, {"word": word}))

    def _by_contact(self, row: OrganisationValues, offer: _Offer) -> None:
        contacts = [
            *((email, ReasonCode.SAME_EMAIL, email, 0.7) for email in row.emails),
            *((phone_key(phone), ReasonCode.SAME_PHONE, phone, 0.55) for phone in row.phones),
        ]
        if number := row.registration_number:
            contacts.append((_registration_key(number), ReasonCode.SAME_REGISTRATION, number, 0.9))
        for key, code, value, score in contacts:
            indexes = self._contacts.get(key, set())
            if len(indexes) <= _SHARED:
                for index in indexes:
                    offer(index, score, Reason(code, {"value": value}))

    def _by_words(self, name: Name, offer: _Offer) -> None:
        if not 0 < len(name.core) <= _MOST_WORDS:
            return
        for number in self._pool(name):
            entry = self._entries[number]
            if compared := compare_names(name, entry.name, self._weight):
                offer(entry.organisation, *compared)

    def _pool(self, name: Name) -> Iterable[int]:
        """Return the names that hold all the words of a name, or whose rarest word it holds."""
        alike = {word: self._words_like(word, written) for word, written in name.pairs}
        pool = self._holders_of_all(alike)
        for word, others in alike.items():
            for form in (word, *others):
                by_body = self._rarest.get(form)
                if by_body is None:
                    continue
                if not name.body:
                    pool = pool.union(*by_body.values())
                    continue
                # A name of another kind of body is another body; of none it may be the same.
                pool.update(by_body.get(name.body, ()), by_body.get("", ()))
        if len(pool) <= _POOL:
            return pool
        size = len(name.core)
        return nsmallest(_POOL, pool, lambda n: abs(len(self._entries[n].name.core) - size))

    def _holders_of_all(self, alike: Mapping[str, tuple[str, ...]]) -> set[int]:
        """Return the names that hold each of the words, or one that is like it."""
        held: list[tuple[int, str]] = []
        for word, others in alike.items():
            if word not in LIGHT:
                count = sum(len(self._postings.get(form, ())) for form in (word, *others))
                if not count:
                    return set()
                held.append((count, word))
        held.sort()
        found: set[int] | None = None
        for _, word in held:
            holders = [
                self._postings[form] for form in (word, *alike[word]) if form in self._postings
            ]
            if found is None:
                found = set().union(*holders)
            else:
                found = {n for n in found if any(n in holder for holder in holders)}
        return found or set()

    def _words_like(self, word: str, written: str) -> tuple[str, ...]:
        """Return the stems in stored names that are one slip of the pen away, or related.

        A slip may fall on an article, so words are compared as they are written too.
        """
        if (known := self._similar.get(written)) is not None:
            return known
        like = {other for other in RELATED.get(word, ()) if other in self._postings}
        if len(word) > 1 and len(self._postings.get(word, ())) <= _COMMON:
            near = {
                other
                for form in deletions(written, word)
                for other in self._deletions.get(form, ())
            }
            like |= {other[0] for other in near if is_slip((word, written), other)}
        like.discard(word)
        similar = self._similar[written] = tuple(sorted(like))
        return similar

    def _weight(self, word: str) -> float:
        weight = self._weights.get(word)
        if weight is None:
            weight = self._weights[word] = self._weigh(word)
        return weight

    def _weigh(self, word: str) -> float:
        if word in LIGHT:
            return 0.1
        holders = len(self._postings.get(word, ()))
        return math.log1p(len(self._entries) / (holders + 1)) + 0.1


def _as_written(reason: Reason, row: OrganisationValues, stored: OrganisationValues) -> Reason:
    """Return a reason with the words of names as they are written, not as they are compared."""
    if reason.code not in _QUOTES_WORDS:
        return reason
    written = {
        fold(bare): bare
        for name in (*stored.names.values(), *row.names.values())
        for word in name.split()
        if (bare := word.strip(_PUNCTUATION))
    }
    parameters = {
        place: " ".join(written.get(word, word) for word in str(words).split())
        for place, words in reason.parameters.items()
    }
    return Reason(reason.code, parameters)


def _heard_words(name: Name) -> tuple[str, ...]:
    """Return the words that sound like no other; all in one, where each is too short for that."""
    telling = tuple(word for word in name.core if len(sound(word)) >= _TELLING_SOUND)
    together = "".join(name.core)
    if telling or len(sound(together)) < _TELLING_SOUND:
        return telling
    return (together,)


def _registration_key(number: str) -> str:
    # The space keeps it apart from mail addresses and phones in one index.
    return f"n {designation(split_words(number))}"


def _initials(words: Sequence[str]) -> str:
    """Return the initials of a Latin name of three words or more, small words left out."""
    if not words or not words[0].isascii():
        return ""
    letters = [word[0] for word in words if word not in LATIN_SMALL]
    return "".join(letters) if len(letters) > 2 else ""
