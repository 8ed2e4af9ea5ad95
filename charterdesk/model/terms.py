"""The closed lists of the field's terms. Values are what the workspace file stores."""

from enum import StrEnum


class CharterKind(StrEnum):
    """What sort of common text it is."""

    CHARTER = "charter"
    FOUNDING_DECLARATION = "founding_declaration"
    STATEMENT = "statement"
    ACTION_PLAN = "action_plan"
    CONCEPT_NOTE = "concept_note"
    BYLAWS = "bylaws"


class CharterStatus(StrEnum):
    """Where a charter stands between its first draft and its end."""

    DRAFT = "draft"
    CONSULTATION = "consultation"
    ADOPTED = "adopted"
    OPEN = "open"
    """Adopted, and open for late adhesion."""
    CLOSED = "closed"
    SUPERSEDED = "superseded"


class ProvisionKind(StrEnum):
    """The part that a provision plays in its charter."""

    HEADING = "heading"
    SUBHEADING = "subheading"
    """A heading under a heading."""
    PREAMBLE = "preamble"
    PRINCIPLE = "principle"
    OBJECTIVE = "objective"
    DEMAND = "demand"
    COMMITMENT = "commitment"
    MECHANISM = "mechanism"
    PARAGRAPH = "paragraph"
    """A text that has no part of its own to play, as in a concept note."""
    ITEM = "item"
    """An item of a list without numbers."""
    AGENDA = "agenda"
    """The heading under which the programme of the charter's meetings is printed."""
    CLOSING = "closing"
    ADOPTION_CLAUSE = "adoption_clause"


NUMBERED_KINDS = frozenset(
    {
        ProvisionKind.PRINCIPLE,
        ProvisionKind.OBJECTIVE,
        ProvisionKind.DEMAND,
        ProvisionKind.COMMITMENT,
        ProvisionKind.MECHANISM,
    }
)
"""Provisions that are counted, each run of one kind from 1."""


class SignatoryStatus(StrEnum):
    """Where an organisation stands towards a charter."""

    LISTED = "listed"
    INVITED = "invited"
    CONFIRMED = "confirmed"
    SIGNED = "signed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    INVALIDATED = "invalidated"


STANDING_STATUSES = frozenset(
    {
        SignatoryStatus.LISTED,
        SignatoryStatus.INVITED,
        SignatoryStatus.CONFIRMED,
        SignatoryStatus.SIGNED,
    }
)
"""Signatories that are still asked or have signed; the others are history."""


class SigningMethod(StrEnum):
    """How a signature reached the organiser."""

    PAPER = "paper"
    SCAN = "scan"
    ON_SCREEN = "on_screen"
    LETTER = "letter"
    MAIL = "mail"


class Digits(StrEnum):
    """The digits in which a charter prints numbers and dates."""

    WESTERN = "western"
    ARABIC_INDIC = "arabic-indic"


class MonthNames(StrEnum):
    """The Arabic month names of a region."""

    MAGHREB = "maghreb"
    EGYPT = "egypt"
    LEVANT = "levant"
    TUNISIA_ALGERIA = "tunisia_algeria"
