"""What a person chooses when printing a document."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from charterdesk.documents.look import Paper, Theme


class Order(StrEnum):
    """In which order signatories are listed."""

    PUBLISHED = "published"
    ALPHABETICAL = "alphabetical"
    """By folded name, without the article and the words that every body has."""
    REGION = "region"


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """Choices that hold for one printing; the charter itself says its digits and months."""

    theme: Theme = Theme.FORMAL
    paper: Paper = Paper.A4
    large_print: bool = False
    order: Order = Order.PUBLISHED
    second_language: str | None = None
    """Print the charter in two columns, this language beside the document's."""
    draft: str = ""
    """Marks each page as a draft: ``3 – 2 July 2017``; empty for a final text."""
    hijri: bool = False
    """Write the Hijri date beside the date of adoption."""
    logos: tuple[bytes, ...] = ()
    """PNG or JPEG pictures, printed above the title."""
    letter: str = ""
    """The text of a letter, a paragraph a line; ``{organisation}`` and the like are filled."""
    letter_place: str = ""
    letter_date: date | None = None
    """Where and when a letter is written; without both it has no such line."""
    signer: str = ""
    signer_capacity: str = ""
    """Who signs letters; without a name there is room to sign all the same."""
    meeting: str = ""
    """The id of the meeting whose programme or minutes are printed; empty for all of them."""
    confidential: bool = False
    """Name those who chose not to be named: for the organiser, not for the public."""
    adopted: bool = False
    """Print the text that was adopted, where the charter's text has moved on since."""
    labels: str = ""
    """The sheet of name badges, as `label_sheet` reads it; empty for the paper's first."""
    first_label: int = 1
    """The label to begin at, where some of the sheet are used; 1 is at the start side's top."""
    cut_lines: bool = True
    """Draw hairlines to cut and fold badges and cards along."""
    card: str = ""
    """How a table card is folded: empty of a whole sheet laid across, ``half`` of half a sheet,
    or how high one side of it is, in millimetres."""
