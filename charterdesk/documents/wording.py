"""The words, numbers and dates that a document prints, in the document's own language."""

import json
import unicodedata
from datetime import date
from functools import cache
from typing import Any, Final

from hijridate import Gregorian

from charterdesk.locations import resource
from charterdesk.model import LANGUAGES, Charter, Problem, Texts
from charterdesk.model.terms import Digits, ProvisionKind
from charterdesk.model.texts import RIGHT_TO_LEFT
from charterdesk.typesetting import blocks

PRINT_LANGUAGES: Final = ("ar", "fr", "en", "es")

_ARABIC_INDIC: Final = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
_FIRST_HIJRI: Final = date(1924, 8, 1)
_LAST_HIJRI: Final = date(2077, 11, 16)
"""The range for which Umm al-Qura's calendar is tabulated."""
_SINGULAR_BELOW: Final = {"fr": 2}
"""French counts 0 and 1.5 in the singular (CLDR plural rules)."""


class Wording:
    """How one charter's documents speak in one language."""

    def __init__(self, language: str, charter: Charter) -> None:
        """Load the labels of a language; raise `Problem` where there are none."""
        if language not in PRINT_LANGUAGES:
            raise Problem(
                "No documents can be printed in “{language}”; choose one of {languages}.",
                language=language, languages=PRINT_LANGUAGES,
            )  # fmt: skip
        self.language = language
        self._labels = _labels(language)
        months = self._labels["months"]
        self._months = months.get(charter.month_names) or months["default"]
        self._arabic_indic = language == "ar" and charter.digits is Digits.ARABIC_INDIC

    @property
    def direction(self) -> blocks.Direction:
        """The document's base direction."""
        return direction_of(self.language)

    @property
    def digits(self) -> blocks.Digits:
        """The digits of page numbers."""
        return blocks.Digits.ARABIC_INDIC if self._arabic_indic else blocks.Digits.WESTERN

    def choose(self, texts: Texts) -> tuple[str, str]:
        """Return ``(language, text)`` in the document's language, or else in the nearest.

        The nearest is one of the same script, which the reader can at least spell out.
        """
        same_script = (
            language
            for language in LANGUAGES
            if direction_of(language) is self.direction and language in texts
        )
        return texts.best(self.language, *same_script)

    def text(self, texts: Texts) -> str:
        """Return the text of `choose`."""
        return self.choose(texts)[1]

    def label(self, key: str) -> str:
        """Return a label such as ``signature``."""
        return str(self._labels[key])

    def lines(self, key: str) -> list[str]:
        """Return a label of several lines, such as the text of a letter."""
        return list(self._labels[key])

    def term(self, group: str, value: str) -> str:
        """Return the word for a stored value: ``term("statuses", "signed")``."""
        return str(self._labels[group][value])

    def provision(self, kind: ProvisionKind, number: int | None) -> str:
        """Name a provision by its kind and, where it has one, its number: each kind counts."""
        name = self.term("provision_kinds", kind)
        return name if number is None else f"{name} {self.number(number)}"

    def number(self, value: int) -> str:
        """Return a number in the document's digits."""
        return self.in_digits(str(value))

    def in_digits(self, text: str) -> str:
        """Return a text with its numbers in the document's digits."""
        return text.translate(_ARABIC_INDIC) if self._arabic_indic else text

    def date(self, day: date, *, hijri: bool = False) -> str:
        """Return a date in words, with the month names of the charter's region.

        Args:
            day: The date.
            hijri: Write the Hijri date beside it, where the calendar is defined.
        """
        if self.language == "ar":
            number = f"{day.day:02}"
        else:
            number = self.label("first_day") if day.day == 1 else str(day.day)
        written = self.label("date_pattern").format(
            day=number, month=self._months[day.month - 1], year=day.year
        )
        if hijri and _FIRST_HIJRI <= day <= _LAST_HIJRI:
            moon = Gregorian.fromdate(day).to_hijri()
            month = moon.month_name("ar" if self.language == "ar" else "en")
            written = self.label("hijri_pattern").format(
                date=written, hijri=f"{moon.day} {month} {moon.year}"
            )
        return self.in_digits(written)

    def time(self, minutes: int) -> str:
        """Return a time of day, given in minutes after midnight, as ``16:45``."""
        return self.in_digits(f"{minutes // 60 % 24}:{minutes % 60:02}")

    def count(self, key: str, value: int) -> str:
        """Return a counted noun in the plural form that the language asks for."""
        return str(self._labels[key][plural_form(self.language, value)]).format(
            count=self.number(value)
        )


def direction_of(language: str) -> blocks.Direction:
    """Return the direction in which a language is written."""
    return blocks.Direction.RTL if language in RIGHT_TO_LEFT else blocks.Direction.LTR


def written_direction(text: str) -> blocks.Direction | None:
    """Return the direction of a text's first strong character outside of isolates (UAX #9 P2)."""
    depth = 0
    for kind in map(unicodedata.bidirectional, text):
        if kind in {"LRI", "RLI", "FSI"}:
            depth += 1
        elif kind == "PDI":
            depth = max(depth - 1, 0)
        elif kind in {"L", "R", "AL"} and not depth:
            return blocks.Direction.LTR if kind == "L" else blocks.Direction.RTL
    return None


def unbroken(text: str) -> str:
    """Return a text that stays on one line, such as a date in a table; its column is as wide.

    A line may end after a dash even before a no-break space (UAX #14 LB12a): a word joiner
    forbids it.
    """
    return text.replace(" ", "\u00a0").replace("–", "–\u2060")


def isolated(text: str) -> str:
    """Return a text that turns nothing around it when put into a sentence (UAX #9, FSI, PDI)."""
    return f"\u2068{text}\u2069"


def plural_form(language: str, count: int) -> str:
    """Return the plural category of a count (Unicode CLDR, Language Plural Rules)."""
    if language != "ar":
        singular = count < _SINGULAR_BELOW.get(language, 0) or count == 1
        return "one" if singular else "other"
    if count in {0, 1, 2}:
        return ("zero", "one", "two")[count]
    if 3 <= count % 100 <= 10:
        return "few"
    return "many" if count % 100 >= 11 else "other"


@cache
def _labels(language: str) -> dict[str, Any]:
    labels: dict[str, Any] = json.loads(resource("labels", f"{language}.json").read_text("utf-8"))
    return labels
