"""The canonical text of a charter, whose SHA-256 says which text was signed.

The form is specified in ARCHITECTURE.md so that any program can compute it.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from charterdesk.model.charters import Charter, Provision
from charterdesk.model.columns import damaged_value
from charterdesk.model.terms import ProvisionKind
from charterdesk.model.texts import Texts

FORMAT: Final = "charterdesk-text/1"
"""The first line of the canonical text."""

_VISIBLE_FORMAT_CHARACTERS: Final = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
"""Signs that stand under or around a number: format characters that are seen (Unicode property
Prepended_Concatenation_Mark)."""
_SPACES: Final = frozenset({"Zs", "Zl", "Zp", "Cc"})


@dataclass(frozen=True, slots=True)
class ProvisionText:
    """One provision as it was frozen."""

    id: str
    kind: ProvisionKind
    text: Texts


@dataclass(frozen=True, slots=True)
class CharterText:
    """The text of a charter in all its languages, apart from who signs and who is responsible."""

    languages: tuple[str, ...]
    """The authentic one first."""
    title: Texts
    provisions: tuple[ProvisionText, ...]

    @property
    def authentic_language(self) -> str:
        """The language that counts where translations differ."""
        return self.languages[0]

    def to_json(self) -> str:
        """Return the text as a JSON object."""
        return json.dumps(
            {
                "languages": self.languages,
                "title": dict(self.title),
                "provisions": [
                    {"id": part.id, "kind": part.kind, "text": dict(part.text)}
                    for part in self.provisions
                ],
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, stored: str) -> "CharterText":
        """Read `to_json`; raise `Problem` where it is something else."""
        try:
            value = json.loads(stored)
            return cls(
                languages=tuple(map(_string, value["languages"])) or ("ar",),
                title=_texts(value["title"]),
                provisions=tuple(
                    ProvisionText(
                        _string(part["id"]), ProvisionKind(part["kind"]), _texts(part["text"])
                    )
                    for part in value["provisions"]
                ),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as fault:
            raise damaged_value() from fault


def charter_text(charter: Charter, provisions: Iterable[Provision]) -> CharterText:
    """Return the text of a charter as it stands; its provisions in order."""
    return CharterText(
        languages=charter.languages,
        title=charter.title,
        provisions=tuple(ProvisionText(part.id, part.kind, part.text) for part in provisions),
    )


def canonical_line(text: str) -> str:
    """Return a text in one line of canonical form.

    Format characters that are not seen (category Cf: bidi controls, joiners, soft hyphens, byte
    order marks) are removed, then the text is put into NFC, then each run of white space and
    control characters becomes one space, none at either end.
    """
    seen = "".join(letter for letter in text if not _is_invisible(letter))
    spaced = (
        " " if unicodedata.category(letter) in _SPACES else letter
        for letter in unicodedata.normalize("NFC", seen)
    )
    return re.sub(" +", " ", "".join(spaced)).strip(" ")


def canonical_text(text: CharterText) -> str:
    """Return the canonical text: a line for the form, the language, the title, each provision."""
    language = text.authentic_language
    lines = [
        FORMAT,
        f"language {language}",
        f"title {canonical_line(text.title.get(language, ''))}",
        *(
            f"{part.kind.value} {canonical_line(part.text.get(language, ''))}"
            for part in text.provisions
        ),
    ]
    return "".join(f"{line}\n" for line in lines)


def canonical_hash(text: CharterText) -> str:
    """Return the SHA-256 of the canonical text in UTF-8: 64 hexadecimal digits, lower case."""
    return hashlib.sha256(canonical_text(text).encode("utf-8")).hexdigest()


def shortened_hash(digest: str) -> str:
    """Return the first 16 digits in fours, for people to compare by eye."""
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))


def _is_invisible(letter: str) -> bool:
    return unicodedata.category(letter) == "Cf" and letter not in _VISIBLE_FORMAT_CHARACTERS


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _texts(value: dict[object, object]) -> Texts:
    return Texts({_string(language): _string(text) for language, text in value.items()})
