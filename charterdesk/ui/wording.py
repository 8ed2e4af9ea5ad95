"""Sentences, terms and dates in the interface's language."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale
from PySide6.QtGui import QGuiApplication, Qt

from charterdesk.model import OrganisationKind, Problem
from charterdesk.model.attachments import MediaType
from charterdesk.model.comparison import LookChange
from charterdesk.model.consultations import AmendmentKind, AmendmentStatus, Channel
from charterdesk.model.decisions import DecisionResult, Majority
from charterdesk.model.meetings import MeetingKind, Presence, QuorumRule
from charterdesk.model.terms import (
    CharterKind,
    CharterStatus,
    Digits,
    MonthNames,
    ProvisionKind,
    SignatoryStatus,
    SigningMethod,
)
from charterdesk.model.thresholds import Progress, ThresholdKind
from charterdesk.model.transitions import SignatureRequirement
from charterdesk.model.versions import CharterVersion, ReconfirmationAnswer
from charterdesk.store import BackupReason
from charterdesk.ui.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from charterdesk.services.checking import Finding
    from charterdesk.services.verifying import Statement

_LONGEST_TIP: Final = 600
_FIRST_STRONG_ISOLATE: Final = "\u2068"
_LEFT_TO_RIGHT: Final = "\u200e"
_RIGHT_TO_LEFT: Final = "\u200f"
_RIGHT_TO_LEFT_ISOLATE: Final = "\u2067"
_FIGURES: Final = re.compile(r"[\d:]+")
_POP_DIRECTIONAL_ISOLATE: Final = "\u2069"
_WORD_JOINER: Final = "\u2060"
_NO_BREAK_SPACE: Final = "\u00a0"

_TERMS: Final[Mapping[type[StrEnum], Mapping[StrEnum, str]]] = {
    CharterKind: {
        CharterKind.CHARTER: QT_TRANSLATE_NOOP("Term", "Charter"),
        CharterKind.FOUNDING_DECLARATION: QT_TRANSLATE_NOOP("Term", "Founding declaration"),
        CharterKind.STATEMENT: QT_TRANSLATE_NOOP("Term", "Statement"),
        CharterKind.ACTION_PLAN: QT_TRANSLATE_NOOP("Term", "Action plan"),
        CharterKind.CONCEPT_NOTE: QT_TRANSLATE_NOOP("Term", "Concept note"),
        CharterKind.BYLAWS: QT_TRANSLATE_NOOP("Term", "Bylaws"),
    },
    CharterStatus: {
        CharterStatus.DRAFT: QT_TRANSLATE_NOOP("Term", "Draft"),
        CharterStatus.CONSULTATION: QT_TRANSLATE_NOOP("Term", "In consultation"),
        CharterStatus.ADOPTED: QT_TRANSLATE_NOOP("Term", "Adopted"),
        CharterStatus.OPEN: QT_TRANSLATE_NOOP("Term", "Open for adhesion"),
        CharterStatus.CLOSED: QT_TRANSLATE_NOOP("Term", "Closed"),
        CharterStatus.SUPERSEDED: QT_TRANSLATE_NOOP("Term", "Superseded"),
    },
    ProvisionKind: {
        ProvisionKind.HEADING: QT_TRANSLATE_NOOP("Term", "Heading"),
        ProvisionKind.SUBHEADING: QT_TRANSLATE_NOOP("Term", "Subheading"),
        ProvisionKind.PREAMBLE: QT_TRANSLATE_NOOP("Term", "Preamble"),
        ProvisionKind.PRINCIPLE: QT_TRANSLATE_NOOP("Term", "Principle"),
        ProvisionKind.OBJECTIVE: QT_TRANSLATE_NOOP("Term", "Objective"),
        ProvisionKind.DEMAND: QT_TRANSLATE_NOOP("Term", "Demand"),
        ProvisionKind.COMMITMENT: QT_TRANSLATE_NOOP("Term", "Commitment"),
        ProvisionKind.MECHANISM: QT_TRANSLATE_NOOP("Term", "Mechanism"),
        ProvisionKind.PARAGRAPH: QT_TRANSLATE_NOOP("Term", "Paragraph"),
        ProvisionKind.ITEM: QT_TRANSLATE_NOOP("Term", "List item"),
        ProvisionKind.AGENDA: QT_TRANSLATE_NOOP("Term", "Agenda"),
        ProvisionKind.CLOSING: QT_TRANSLATE_NOOP("Term", "Closing"),
        ProvisionKind.ADOPTION_CLAUSE: QT_TRANSLATE_NOOP("Term", "Adoption clause"),
    },
    SignatoryStatus: {
        SignatoryStatus.LISTED: QT_TRANSLATE_NOOP("Term", "Listed"),
        SignatoryStatus.INVITED: QT_TRANSLATE_NOOP("Term", "Invited"),
        SignatoryStatus.CONFIRMED: QT_TRANSLATE_NOOP("Term", "Confirmed"),
        SignatoryStatus.SIGNED: QT_TRANSLATE_NOOP("Term", "Signed"),
        SignatoryStatus.DECLINED: QT_TRANSLATE_NOOP("Term", "Declined"),
        SignatoryStatus.WITHDRAWN: QT_TRANSLATE_NOOP("Term", "Withdrawn"),
        SignatoryStatus.INVALIDATED: QT_TRANSLATE_NOOP("Term", "Invalidated"),
    },
    SigningMethod: {
        SigningMethod.PAPER: QT_TRANSLATE_NOOP("Term", "On paper"),
        SigningMethod.SCAN: QT_TRANSLATE_NOOP("Term", "Scanned copy"),
        SigningMethod.ON_SCREEN: QT_TRANSLATE_NOOP("Term", "On screen"),
        SigningMethod.LETTER: QT_TRANSLATE_NOOP("Term", "By letter"),
        SigningMethod.MAIL: QT_TRANSLATE_NOOP("Term", "By e-mail"),
    },
    Digits: {
        Digits.WESTERN: QT_TRANSLATE_NOOP("Term", "0123456789"),
        Digits.ARABIC_INDIC: QT_TRANSLATE_NOOP("Term", "٠١٢٣٤٥٦٧٨٩"),
    },
    MonthNames: {
        MonthNames.MAGHREB: QT_TRANSLATE_NOOP("Term", "Morocco (يناير، ماي، غشت)"),
        MonthNames.EGYPT: QT_TRANSLATE_NOOP("Term", "Egypt and the Gulf (يناير، مايو، أغسطس)"),
        MonthNames.LEVANT: QT_TRANSLATE_NOOP("Term", "Levant (كانون الثاني، أيار، آب)"),
        MonthNames.TUNISIA_ALGERIA: QT_TRANSLATE_NOOP(
            "Term", "Tunisia and Algeria (جانفي، ماي، أوت)"
        ),
    },
    OrganisationKind: {
        OrganisationKind.ASSOCIATION: QT_TRANSLATE_NOOP("Term", "Association"),
        OrganisationKind.NETWORK: QT_TRANSLATE_NOOP("Term", "Network"),
        OrganisationKind.FEDERATION: QT_TRANSLATE_NOOP("Term", "Federation"),
        OrganisationKind.COALITION: QT_TRANSLATE_NOOP("Term", "Coalition"),
        OrganisationKind.OBSERVATORY: QT_TRANSLATE_NOOP("Term", "Observatory"),
        OrganisationKind.FORUM: QT_TRANSLATE_NOOP("Term", "Forum"),
        OrganisationKind.UNION: QT_TRANSLATE_NOOP("Term", "Union"),
        OrganisationKind.INSTITUTE: QT_TRANSLATE_NOOP("Term", "Institute"),
        OrganisationKind.LEAGUE: QT_TRANSLATE_NOOP("Term", "League"),
        OrganisationKind.ORGANISATION: QT_TRANSLATE_NOOP("Term", "Organisation"),
        OrganisationKind.COMMITTEE: QT_TRANSLATE_NOOP("Term", "Committee"),
        OrganisationKind.CENTRE: QT_TRANSLATE_NOOP("Term", "Centre"),
        OrganisationKind.FOUNDATION: QT_TRANSLATE_NOOP("Term", "Foundation"),
        OrganisationKind.MOVEMENT: QT_TRANSLATE_NOOP("Term", "Movement"),
        OrganisationKind.PLATFORM: QT_TRANSLATE_NOOP("Term", "Platform"),
        OrganisationKind.CLINIC: QT_TRANSLATE_NOOP("Term", "Clinic"),
        OrganisationKind.OTHER: QT_TRANSLATE_NOOP("Term", "Other"),
    },
    AmendmentKind: {
        AmendmentKind.INSERT: QT_TRANSLATE_NOOP("Term", "New provision"),
        AmendmentKind.DELETE: QT_TRANSLATE_NOOP("Term", "Removal"),
        AmendmentKind.REPLACE: QT_TRANSLATE_NOOP("Term", "Other words"),
        AmendmentKind.GENERAL: QT_TRANSLATE_NOOP("Term", "Comment"),
    },
    AmendmentStatus: {
        AmendmentStatus.RECEIVED: QT_TRANSLATE_NOOP("Term", "Received"),
        AmendmentStatus.UNDER_REVIEW: QT_TRANSLATE_NOOP("Term", "Under review"),
        AmendmentStatus.ACCEPTED: QT_TRANSLATE_NOOP("Term", "Accepted"),
        AmendmentStatus.ACCEPTED_MODIFIED: QT_TRANSLATE_NOOP("Term", "Accepted in other words"),
        AmendmentStatus.REJECTED: QT_TRANSLATE_NOOP("Term", "Rejected"),
        AmendmentStatus.DEFERRED: QT_TRANSLATE_NOOP("Term", "Deferred"),
        AmendmentStatus.WITHDRAWN: QT_TRANSLATE_NOOP("Term", "Withdrawn by its author"),
    },
    Channel: {
        Channel.PAPER: QT_TRANSLATE_NOOP("Term", "Received on paper"),
        Channel.MAIL: QT_TRANSLATE_NOOP("Term", "Received by e-mail"),
        Channel.MEETING: QT_TRANSLATE_NOOP("Term", "Received at a meeting"),
        Channel.ONLINE: QT_TRANSLATE_NOOP("Term", "Received online"),
        Channel.PHONE: QT_TRANSLATE_NOOP("Term", "Received by phone"),
    },
    Majority: {
        Majority.SIMPLE: QT_TRANSLATE_NOOP("Term", "Simple majority"),
        Majority.TWO_THIRDS: QT_TRANSLATE_NOOP("Term", "Two thirds"),
    },
    DecisionResult: {
        DecisionResult.PENDING: QT_TRANSLATE_NOOP("Term", "Not voted yet"),
        DecisionResult.ADOPTED: QT_TRANSLATE_NOOP("Term", "Adopted"),
        DecisionResult.REJECTED: QT_TRANSLATE_NOOP("Term", "Rejected"),
        DecisionResult.TIED: QT_TRANSLATE_NOOP("Term", "Tied, not adopted"),
    },
    MediaType: {
        MediaType.PNG: QT_TRANSLATE_NOOP("Term", "PNG picture"),
        MediaType.JPEG: QT_TRANSLATE_NOOP("Term", "JPEG picture"),
        MediaType.PDF: QT_TRANSLATE_NOOP("Term", "PDF document"),
        MediaType.STROKES: QT_TRANSLATE_NOOP("Term", "Signature on screen"),
    },
    LookChange: {
        LookChange.BOLD: QT_TRANSLATE_NOOP("Term", "now bold"),
        LookChange.NOT_BOLD: QT_TRANSLATE_NOOP("Term", "no longer bold"),
        LookChange.ITALIC: QT_TRANSLATE_NOOP("Term", "now italic"),
        LookChange.NOT_ITALIC: QT_TRANSLATE_NOOP("Term", "no longer italic"),
    },
    MeetingKind: {
        MeetingKind.WORKSHOP: QT_TRANSLATE_NOOP("Term", "Workshop"),
        MeetingKind.CONSULTATION: QT_TRANSLATE_NOOP("Term", "Consultation meeting"),
        MeetingKind.FOUNDING_ASSEMBLY: QT_TRANSLATE_NOOP("Term", "Founding assembly"),
        MeetingKind.GENERAL_ASSEMBLY: QT_TRANSLATE_NOOP("Term", "General assembly"),
        MeetingKind.BOARD: QT_TRANSLATE_NOOP("Term", "Board meeting"),
        MeetingKind.WORKING_GROUP: QT_TRANSLATE_NOOP("Term", "Working group"),
        MeetingKind.OTHER: QT_TRANSLATE_NOOP("Term", "Other meeting"),
    },
    Presence: {
        Presence.PRESENT: QT_TRANSLATE_NOOP("Term", "Present"),
        Presence.EXCUSED: QT_TRANSLATE_NOOP("Term", "Excused"),
        Presence.ABSENT: QT_TRANSLATE_NOOP("Term", "Absent"),
    },
    QuorumRule: {
        QuorumRule.NONE: QT_TRANSLATE_NOOP("Term", "No quorum"),
        QuorumRule.NUMBER: QT_TRANSLATE_NOOP("Term", "A number of members"),
        QuorumRule.SHARE: QT_TRANSLATE_NOOP("Term", "A share of the members"),
        QuorumRule.MAJORITY: QT_TRANSLATE_NOOP("Term", "More than half of the members"),
    },
    ReconfirmationAnswer: {
        ReconfirmationAnswer.PENDING: QT_TRANSLATE_NOOP("Term", "Not answered yet"),
        ReconfirmationAnswer.CONFIRMED: QT_TRANSLATE_NOOP("Term", "Signature confirmed"),
        ReconfirmationAnswer.REFUSED: QT_TRANSLATE_NOOP("Term", "Signature refused"),
    },
    SignatureRequirement: {
        SignatureRequirement.REPRESENTATIVE: QT_TRANSLATE_NOOP(
            "Term", "Representative of the signatory"
        ),
        SignatureRequirement.CAPACITY: QT_TRANSLATE_NOOP("Term", "Capacity of the representative"),
        SignatureRequirement.MANDATE: QT_TRANSLATE_NOOP("Term", "Date of the mandate"),
    },
    ThresholdKind: {
        ThresholdKind.SIGNATORIES: QT_TRANSLATE_NOOP("Term", "Organisations that signed"),
        ThresholdKind.REGION: QT_TRANSLATE_NOOP("Term", "Organisations of a region"),
        ThresholdKind.GROUP: QT_TRANSLATE_NOOP("Term", "Members of a thematic group"),
        ThresholdKind.ORGANISATION_KIND: QT_TRANSLATE_NOOP("Term", "Organisations of a kind"),
    },
}
"""By class: members of two enumerations that store the same word are equal."""

_BACKUP_REASONS: Final = {
    BackupReason.IMPORT: QT_TRANSLATE_NOOP("BackupReason", "Before an import"),
    BackupReason.MIGRATION: QT_TRANSLATE_NOOP("BackupReason", "Before a new release"),
    BackupReason.MERGE: QT_TRANSLATE_NOOP("BackupReason", "Before a merge"),
    BackupReason.RESTORE: QT_TRANSLATE_NOOP("BackupReason", "Before a backup came back"),
    BackupReason.DAILY: QT_TRANSLATE_NOOP("BackupReason", "Backup of the day"),
}

_LANGUAGE_NAMES: Final = {
    "ar": QT_TRANSLATE_NOOP("Term", "Arabic"),
    "fr": QT_TRANSLATE_NOOP("Term", "French"),
    "en": QT_TRANSLATE_NOOP("Term", "English"),
    "es": QT_TRANSLATE_NOOP("Term", "Spanish"),
    "zgh": QT_TRANSLATE_NOOP("Term", "Tamazight"),
}


def term(member: StrEnum) -> str:
    """Return a member of one of the closed lists, as a reader says it."""
    return QCoreApplication.translate("Term", _TERMS[type(member)][member])


def backup_reason(reason: BackupReason) -> str:
    """Return what a backup was made before."""
    return QCoreApplication.translate("BackupReason", _BACKUP_REASONS[reason])


def language_name(code: str) -> str:
    """Return the name of a language of the content (BCP 47) in the interface's language."""
    return QCoreApplication.translate("Term", _LANGUAGE_NAMES[code])


def language_within(code: str) -> str:
    """Return the name of a language as it stands within a sentence: small in French."""
    name = language_name(code)
    return name.lower() if interface_language() == "fr" else name


def interface_language() -> str:
    """Return the code of the interface's language: what is shown first of texts in several."""
    return QLocale().name().split("_")[0]


def isolated(text: str) -> str:
    """Return a name so wrapped that it stays whole in a sentence of another direction (UAX #9)."""
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_DIRECTIONAL_ISOLATE}"


def unbroken(words: str) -> str:
    """Return a few words that stand on one line together, as a count of a count."""
    return words.replace(" ", _NO_BREAK_SPACE)


def leading(text: str) -> str:
    """Return a text that stands alone, kept at the side where the window's lines begin.

    A label puts a text otherwise where a text of its own direction would begin.
    """
    right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"{_RIGHT_TO_LEFT if right_to_left else _LEFT_TO_RIGHT}{text}"


def tip(text: str) -> str:
    """Return a text of the data as a tool tip, which Qt would take for mark-up at a “<b>”."""
    if len(text) > _LONGEST_TIP:
        text = f"{text[:_LONGEST_TIP]}…"
    return f"<p>{escape(text)}</p>" if Qt.mightBeRichText(text) else text


def listed(words: Iterable[str]) -> str:
    """Return words after one another, parted as the interface's language parts them in a list."""
    return QCoreApplication.translate("List", ", ").join(words)


def filled(translated: str, **parameters: object) -> str:
    """Fill the named places of a translated sentence: texts isolated, numbers in its digits.

    A tuple is a list.
    """
    return translated.format(**{name: _filling(value) for name, value in parameters.items()})


def said_of(name: str, words: str) -> str:
    """Return a name with what is said of it, parted as the interface's language does."""
    return QCoreApplication.translate("Wording", "{name}: {words}").format(name=name, words=words)


def _filling(value: object) -> str:
    if isinstance(value, StrEnum) and type(value) in _TERMS:
        return term(value)
    if isinstance(value, tuple):
        return listed(map(_filling, value))
    return QLocale().toString(value) if isinstance(value, int) else isolated(str(value))


def problem_sentence(problem: Problem) -> str:
    """Return what went wrong, in the interface's language."""
    return filled(QCoreApplication.translate("Problem", problem.template), **problem.parameters)


def finding_sentence(finding: "Finding") -> str:
    """Return what is missing, in the interface's language."""
    return filled(QCoreApplication.translate("Finding", finding.template), **finding.parameters)


def statement_sentence(statement: "Statement") -> str:
    """Return what was found out about a text, in the interface's language."""
    template = QCoreApplication.translate("Statement", statement.template)
    return filled(template, **statement.parameters)


def step_name(label: str) -> str:
    """Return what a change set did, in the interface's language."""
    return QCoreApplication.translate("Step", label)


def date_text(day: date | None) -> str:
    """Return a date as the interface's language writes it; nothing for none."""
    if day is None:
        return ""
    words = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
    return _without_marks(words)


def _without_marks(moment: str) -> str:
    """Return a date in its order without the marks of direction that Arabic locales put into it.

    The window's font has none; Qt takes them from one that moves the whole line up. Isolates, which
    keep the same order, it leaves out. Between them it would break a line.
    """
    if _RIGHT_TO_LEFT not in moment:
        return moment
    parts = _FIGURES.sub(lambda found: isolated(found[0]), moment.replace(_RIGHT_TO_LEFT, ""))
    parts = parts.replace("/", f"/{_WORD_JOINER}")
    return f"{_RIGHT_TO_LEFT_ISOLATE}{parts}{_POP_DIRECTIONAL_ISOLATE}"


def clock_text(minutes: int) -> str:
    """Return a time of the day, given in minutes after midnight."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def moment_text(moment: datetime) -> str:
    """Return a moment in local time as the interface's language writes it."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return _without_marks(QLocale().toString(local, QLocale.FormatType.ShortFormat))


def version_name(version: CharterVersion) -> str:
    """Return how a version is called: its number, and its name where it has one."""
    words = QCoreApplication.translate("Wording", "Version {number}").format(number=version.number)
    return f"{words} · {isolated(version.name)}" if version.name else words


def threshold_name(progress: Progress) -> str:
    """Return of whom a threshold asks for a least number of signatures."""
    kind = progress.threshold.kind
    if kind is ThresholdKind.ORGANISATION_KIND:
        return term(OrganisationKind(progress.threshold.subject))
    return isolated(progress.name) if progress.name else term(kind)


def threshold_sentence(progress: Progress) -> str:
    """Return how far a threshold is reached, in words and numbers."""
    template = (
        QCoreApplication.translate("Wording", "{of_whom}: {signed} of {minimum}, reached")
        if progress.reached
        else QCoreApplication.translate("Wording", "{of_whom}: {signed} of {minimum}")
    )
    return template.format(
        of_whom=threshold_name(progress),
        signed=progress.signed,
        minimum=progress.threshold.minimum,
    )
