"""What two records say of the fields of one organisation: the same, more, or something else."""

from collections.abc import Iterable
from typing import Final

from charterdesk.model.countries import country_key
from charterdesk.model.folding import fold
from charterdesk.spreadsheets.matching import same_name, same_place
from charterdesk.spreadsheets.name_parts import split_words
from charterdesk.spreadsheets.records import (
    LIST_FIELDS,
    NAME_FIELDS,
    TEXT_FIELDS,
    Field,
    OrganisationValues,
    RowValues,
    Value,
)
from charterdesk.spreadsheets.values import phone_key

COMPARED_FIELDS: Final = (*NAME_FIELDS, Field.KIND, *TEXT_FIELDS, *LIST_FIELDS)
"""The organisation's fields that an import can fill or change."""


def added_texts(offered: tuple[str, ...], kept: tuple[str, ...], kind: Field) -> tuple[str, ...]:
    """Return the texts that are not in a list yet."""
    key = phone_key if kind is Field.PHONES else fold
    have = set(map(key, kept))
    return tuple(text for text in offered if key(text) not in have)


def same_value(offered: Value, kept: Value, kind: Field, own: frozenset[str] = frozenset()) -> bool:
    """Tell whether two values of a field say the same, however they are spelt.

    `own` are the acronyms and names of the organisation, which may stand beside a name.
    """
    if not isinstance(offered, str) or not isinstance(kept, str):
        return offered == kept
    if kind in NAME_FIELDS:
        return same_name(offered, kept, own)
    if kind is Field.COUNTRY:
        return country_key(offered) == country_key(kept)
    if kind in {Field.CITY, Field.REGION}:
        return same_place(offered, kept)
    if kind is Field.ACRONYM:
        return split_words(offered) == split_words(kept)
    return fold(offered) == fold(kept)


def adds_nothing(row: RowValues, earlier: RowValues) -> bool:
    """Tell whether a row says nothing that an earlier row of the same organisation did not."""
    for kind in COMPARED_FIELDS:
        offered, said = row.value(kind), earlier.value(kind)
        if kind in NAME_FIELDS or not offered:
            continue
        if isinstance(offered, tuple) and isinstance(said, tuple):
            if added_texts(offered, said, kind):
                return False
        elif not same_value(offered, said, kind):
            return False
    mine = (row.representative, row.capacity, row.signed_on, row.status)
    theirs = (earlier.representative, earlier.capacity, earlier.signed_on, earlier.status)
    return all(not value or value == said for value, said in zip(mine, theirs, strict=True))


def find_edits(
    row: RowValues, exported: RowValues, stored: OrganisationValues, columns: Iterable[Field]
) -> tuple[dict[Field, Value], list[Field]]:
    """Return the fields edited in an exported file, and those edited in the workspace as well.

    Only the fields that the file has columns for count; one that was emptied is a change too.
    """
    changes: dict[Field, Value] = {}
    contested = []
    for kind in columns:
        edited, written, now = row.value(kind), exported.value(kind), stored.value(kind)
        if edited in (written, now):
            continue
        if now == written or same_value(now, written, kind):
            changes[kind] = edited
        else:
            contested.append(kind)
    return changes, contested
