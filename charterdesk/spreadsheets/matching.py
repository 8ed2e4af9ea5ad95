"""Which stored organisation a row is: only what is equal and contradicts nothing.

Names are equal when the kind of body, the core words (by stem), the branch and the
numbers are equal after the record's own acronym, alias or other name is taken off. What is merely
similar is for a person to decide: see `candidates`.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Final

from charterdesk.model.countries import country_key
from charterdesk.model.folding import fold
from charterdesk.model.names_of_bodies import BODY_WORDS
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.spreadsheets.name_parts import (
    Key,
    designation,
    is_arabic,
    sound,
    sounds_like,
    split_segments,
    split_words,
    stem,
    take_apart,
)
from charterdesk.spreadsheets.records import (
    KnownOrganisation,
    OrganisationValues,
    Reason,
    ReasonCode,
    RowValues,
)
from charterdesk.spreadsheets.values import phone_key

_NATIONAL_WORDS = (
    "مغربي مغربية مغرب مغاربي مغاربية جزائري جزائرية جزائر تونسي تونسية تونس ليبي ليبية ليبيا مصري "
    "مصرية مصر موريتاني موريتانية موريتانيا سوداني سودانية سودان فلسطيني فلسطينية فلسطين أردني "
    "أردنية أردن لبناني لبنانية لبنان سوري سورية سوريا عراقي عراقية عراق يمني يمنية يمن سعودي "
    "سعودية كويتي كويتية كويت بحريني بحرينية بحرين قطري قطرية قطر عماني عمانية إماراتي إماراتية "
    "وطني وطنية قومي قومية عربي عربية دولي دولية إفريقي إفريقية "
    "maroc marocain marocaine algerie algerien algerienne tunisie tunisien tunisienne egypte "
    "egyptien egyptienne libye mauritanie palestine palestinien palestinienne jordanie jordanien "
    "jordanienne liban libanais libanaise syrie syrien syrienne irak yemen national nationale "
    "international internationale arabe morocco moroccan algeria algerian tunisia tunisian egypt "
    "egyptian libya libyan jordan jordanian lebanon lebanese syria syrian iraq iraqi yemeni arab"
)
_NATIONAL: Final = frozenset(map(fold, _NATIONAL_WORDS.split()))
"""Stems that make a name the only one of its country, whatever city its office is in."""


@lru_cache(maxsize=1 << 12)
def reductions(text: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Return the words of a name without one of its parts, with the words of that part."""
    found = []
    segments = split_segments(text)
    if len(segments) > 1:
        for index, removed in enumerate(segments):
            rest = (*segments[:index], *segments[index + 1 :])
            found.append((tuple(chain.from_iterable(rest)), removed))
    words = split_words(text)
    if len(words) > 2:
        found.append((words[:-1], words[-1:]))
        found.append((words[1:], words[:1]))
    return tuple(found)


class ExactIndex:
    """Organisations by the keys of their names."""

    def __init__(self, organisations: Iterable[KnownOrganisation] = ()) -> None:
        self._by_key: dict[Key, dict[str, ReasonCode]] = {}
        self._known: dict[str, KnownOrganisation] = {}
        self._own: dict[str, frozenset[str]] = {}
        self._designations: set[str] = set()
        self._sounds: set[str] = set()
        for organisation in organisations:
            self.add(organisation)

    def add(self, organisation: KnownOrganisation) -> None:
        """Make an organisation findable by each of its names and aliases."""
        self._known[organisation.id] = organisation
        own = frozenset(own_designations(organisation))
        self._own[organisation.id] = own
        self._designations |= own
        if organisation.acronym:
            self._sounds.add(sound(organisation.acronym))
        for name in organisation.names.values():
            self._put(take_apart(split_words(name)).key, organisation.id, ReasonCode.SAME_NAME)
            for rest, removed in reductions(name):
                if self._is_own(organisation, removed):
                    key = take_apart(rest).key
                    self._put(key, organisation.id, ReasonCode.SAME_NAME_AND_ACRONYM)
        for alias in organisation.aliases:
            self._put(take_apart(split_words(alias)).key, organisation.id, ReasonCode.ACCEPTED_NAME)

    def __getitem__(self, organisation_id: str) -> KnownOrganisation:
        return self._known[organisation_id]

    def __contains__(self, organisation_id: str) -> bool:
        return organisation_id in self._known

    def find(self, name: str, acronym: str = "") -> dict[str, ReasonCode]:
        """Return the organisations that have a name, with how it was recognised.

        `acronym` is the one that stands beside the name in its row.
        """
        words = split_words(name)
        found = self._by_key.get(take_apart(words).key)
        if found:
            return found
        own = fold(acronym).replace(".", "").replace(" ", "")
        reduced: dict[str, ReasonCode] = {}
        for rest, removed in reductions(name):
            if not self._may_be_removed(removed, own):
                continue
            for organisation_id in self._by_key.get(take_apart(rest).key, ()):
                organisation = self._known[organisation_id]
                row_says_so = own == designation(removed) and not organisation.acronym
                if row_says_so or self._is_own(organisation, removed):
                    reduced[organisation_id] = ReasonCode.SAME_NAME_AND_ACRONYM
        return reduced

    def with_key(self, words: tuple[str, ...]) -> Iterable[str]:
        """Return the organisations one of whose names has exactly these words."""
        return self._by_key.get(take_apart(words).key, ())

    def _may_be_removed(self, removed: tuple[str, ...], own: str) -> bool:
        """Tell whether words are anybody's acronym, alias or name; most words are not."""
        together = designation(removed)
        if together == own or together in self._designations:
            return True
        return len(removed) == 1 and bool(self._sounds) and sound(together) in self._sounds

    def _put(self, key: Key, organisation_id: str, code: ReasonCode) -> None:
        if key[1] or key[2]:
            self._by_key.setdefault(key, {}).setdefault(organisation_id, code)

    def _is_own(self, organisation: KnownOrganisation, removed: tuple[str, ...]) -> bool:
        """Tell whether the words are the organisation's own acronym, alias or other name."""
        if designation(removed) in self._own[organisation.id]:
            return True
        return len(removed) == 1 and sounds_like(removed[0], fold(organisation.acronym))


def own_designations(organisation: OrganisationValues) -> Iterator[str]:
    """Yield the acronym, aliases and names of an organisation, each written together."""
    for text in (organisation.acronym, *organisation.aliases, *organisation.names.values()):
        if text:
            yield designation(split_words(text))


def same_name(one: str, other: str, own: frozenset[str]) -> bool:
    """Tell whether two names differ in spelling only, or in a part that is in `own`.

    `own` are the acronyms and other names of the organisation, each written together.
    """
    keys = [take_apart(split_words(name)).key for name in (one, other)]
    if keys[0] == keys[1]:
        return True
    return any(
        take_apart(rest).key == key and designation(removed) in own
        for name, key in ((one, keys[1]), (other, keys[0]))
        for rest, removed in reductions(name)
    )


def same_place(one: str, other: str) -> bool:
    """Tell whether two places are the same, by their letters or, across scripts, by their sound."""
    mine, theirs = (" ".join(map(stem, split_words(place))) for place in (one, other))
    return mine == theirs or (is_arabic(one) != is_arabic(other) and sound(mine) == sound(theirs))


def find_conflict(row: OrganisationValues, stored: KnownOrganisation) -> Reason | None:
    """Return what speaks against two records of one name being one organisation."""
    if row.registration_number and stored.registration_number:
        pair = {"row": row.registration_number, "stored": stored.registration_number}
        if fold(row.registration_number) != fold(stored.registration_number):
            return Reason(ReasonCode.OTHER_REGISTRATION, pair)
        return None
    if _acronyms_differ(row, stored):
        pair = {"row": row.acronym, "stored": stored.acronym}
        return Reason(ReasonCode.OTHER_ACRONYM, pair)
    if _kinds_differ(row, stored):
        return Reason(ReasonCode.OTHER_KIND)
    return _find_other_place(row, stored)


def _find_other_place(row: OrganisationValues, stored: KnownOrganisation) -> Reason | None:
    """Object to another city or country, unless one address more is all that it can mean."""
    mine, theirs = row.city, stored.city
    differ = places_differ(mine, theirs)
    if not differ and row.country and stored.country:
        mine, theirs = row.country, stored.country
        differ = country_key(mine) != country_key(theirs)
    if not differ or _is_one_body_anyway(row, stored):
        return None
    return Reason(ReasonCode.OTHER_CITY, {"row": mine, "stored": theirs})


def places_differ(one: str, other: str) -> bool:
    """Tell whether two places written in one script are different; across scripts nobody knows."""
    if not one or not other or one == other or is_arabic(one) != is_arabic(other):
        return False
    mine, theirs = (frozenset(map(stem, split_words(place))) for place in (one, other))
    return not (mine <= theirs or theirs <= mine)


def _acronyms_differ(row: OrganisationValues, stored: KnownOrganisation) -> bool:
    if not row.acronym or not stored.acronym:
        return False
    mine, theirs = (designation(split_words(text)) for text in (row.acronym, stored.acronym))
    if is_arabic(mine) != is_arabic(theirs):
        return False
    if mine.startswith(theirs) or theirs.startswith(mine):
        return False
    named = {word for name in row.names.values() for word in split_words(name)}
    return mine not in set(own_designations(stored)) and theirs not in named


def _kinds_differ(row: OrganisationValues, stored: KnownOrganisation) -> bool:
    """Compare the kinds of names that do not tell their kind themselves."""
    if row.kind is None or stored.kind is None or row.kind is stored.kind:
        return False
    if OrganisationKind.OTHER in {row.kind, stored.kind}:
        return False
    return not any(
        word in BODY_WORDS for name in row.names.values() for word in split_words(name)[:3]
    )


def _is_one_body_anyway(row: OrganisationValues, stored: KnownOrganisation) -> bool:
    """Tell whether something besides the name says that another city is only another address."""
    if row.acronym and stored.acronym:
        return True
    if set(row.emails) & set(stored.emails):
        return True
    if set(map(phone_key, row.phones)) & set(map(phone_key, stored.phones)):
        return True
    return any(stem(word) in _NATIONAL for name in row.names.values() for word in split_words(name))


def find_link(
    row: RowValues, index: ExactIndex, refused: frozenset[str]
) -> tuple[KnownOrganisation, Reason] | Reason | None:
    """Return the one organisation that a row is; or why that is in doubt; or None."""
    if row.id in index and row.id not in refused:
        return index[row.id], Reason(ReasonCode.SAME_ID)
    found: dict[str, Mapping[str, ReasonCode]] = {}
    for language, name in row.names.items():
        matches: Mapping[str, ReasonCode] = index.find(name, row.acronym)
        if refused:
            matches = {one: code for one, code in matches.items() if one not in refused}
        if matches:
            found[language] = matches
    if not found:
        return None
    common = set.intersection(*(set(matches) for matches in found.values()))
    if not common:
        return Reason(ReasonCode.NAMES_DISAGREE)
    doubt: Reason | None = None
    agreed = []
    for organisation_id in sorted(common):
        conflict = find_conflict(row, index[organisation_id]) or _first_name_differs(
            row, index[organisation_id], found
        )
        if conflict:
            doubt = conflict
        else:
            agreed.append(organisation_id)
    if len(agreed) == 1:
        code = next(matches[agreed[0]] for matches in found.values())
        return index[agreed[0]], Reason(code)
    return Reason(ReasonCode.SEVERAL) if agreed else doubt


def _first_name_differs(
    row: RowValues, stored: KnownOrganisation, found: Mapping[str, object]
) -> Reason | None:
    """Object where only translations are equal and the Arabic names are not."""
    if "ar" in found or not ("ar" in row.names and "ar" in stored.names):
        return None
    return Reason(ReasonCode.NAMES_DISAGREE)
