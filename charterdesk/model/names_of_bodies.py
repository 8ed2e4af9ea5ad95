"""The words that bodies call themselves by, in Arabic, French, English and Spanish."""

from typing import Final

from charterdesk.model.folding import fold
from charterdesk.model.organisation_kind import OrganisationKind as Kind

_BODIES: Final[dict[str, tuple[Kind, str]]] = {
    "association": (Kind.ASSOCIATION, "جمعية association asociacion"),
    "organisation": (Kind.ORGANISATION, "منظمة organisation organization organizacion"),
    "network": (Kind.NETWORK, "شبكة reseau network red"),
    "federation": (Kind.FEDERATION, "فدرالية فيدرالية federation federacion"),
    "confederation": (
        Kind.FEDERATION,
        "كونفدرالية كنفدرالية كونفيدرالية confederation confederacion",
    ),
    "coalition": (Kind.COALITION, "ائتلاف coalition coalicion"),
    "alliance": (Kind.COALITION, "تحالف alliance alianza"),
    "collective": (Kind.COALITION, "تجمع collectif collective colectivo"),
    "coordination": (Kind.NETWORK, "تنسيقية تنسيق coordination coordinadora coordinacion"),
    "observatory": (Kind.OBSERVATORY, "مرصد observatoire observatory observatorio"),
    "forum": (Kind.FORUM, "منتدى forum foro"),
    "meeting place": (Kind.FORUM, "ملتقى"),
    "union": (Kind.UNION, "اتحاد union"),
    "trade union": (Kind.UNION, "نقابة syndicat sindicato"),
    "league": (Kind.LEAGUE, "رابطة ligue league liga"),
    "band": (Kind.LEAGUE, "عصبة"),
    "instance": (Kind.ORGANISATION, "هيئة هيأة instance authority"),
    "institute": (Kind.INSTITUTE, "معهد institut institute instituto"),
    "institution": (Kind.FOUNDATION, "institution"),
    "foundation": (Kind.FOUNDATION, "مؤسسة fondation foundation fundacion"),
    "committee": (Kind.COMMITTEE, "لجنة comite committee commission comision"),
    "council": (Kind.COMMITTEE, "مجلس conseil council consejo"),
    "centre": (Kind.CENTRE, "مركز centre center centro"),
    "movement": (Kind.MOVEMENT, "حركة mouvement movement movimiento"),
    "platform": (Kind.PLATFORM, "منصة plateforme platform plataforma"),
    "initiative": (Kind.OTHER, "مبادرة initiative iniciativa"),
    "campaign": (Kind.OTHER, "حملة campagne campaign"),
    "clinic": (Kind.CLINIC, "عيادة clinique clinic clinica"),
    "club": (Kind.ASSOCIATION, "نادي club"),
    "group": (Kind.ASSOCIATION, "مجموعة groupe group grupo"),
    "space": (Kind.ASSOCIATION, "فضاء espace space espacio"),
    "cooperative": (Kind.ASSOCIATION, "تعاونية cooperative cooperativa"),
    "society": (Kind.ASSOCIATION, "societe society sociedad"),
}

BODY_WORDS: Final[dict[str, str]] = {
    fold(prefix + word): body
    for body, (_, words) in _BODIES.items()
    for word in words.split()
    for prefix in (("", "ال") if word > "ء" else ("",))
}
"""Folded word, with and without the article -> the body that it names.

Finer than `Kind`, because bodies that differ in nothing but this word are different bodies:
الجمعية المغربية لحقوق الإنسان and الهيئة المغربية لحقوق الإنسان.
"""

_KIND_WORDS = {
    Kind.ASSOCIATION: ("جمعية", "association", "association"),
    Kind.NETWORK: ("شبكة", "réseau", "network"),
    Kind.FEDERATION: ("فدرالية", "fédération", "federation"),
    Kind.COALITION: ("ائتلاف", "coalition", "coalition"),
    Kind.OBSERVATORY: ("مرصد", "observatoire", "observatory"),
    Kind.FORUM: ("منتدى", "forum", "forum"),
    Kind.UNION: ("اتحاد", "union", "union"),
    Kind.INSTITUTE: ("معهد", "institut", "institute"),
    Kind.LEAGUE: ("رابطة", "ligue", "league"),
    Kind.ORGANISATION: ("منظمة", "organisation", "organisation"),
    Kind.COMMITTEE: ("لجنة", "comité", "committee"),
    Kind.CENTRE: ("مركز", "centre", "centre"),
    Kind.FOUNDATION: ("مؤسسة", "fondation", "foundation"),
    Kind.MOVEMENT: ("حركة", "mouvement", "movement"),
    Kind.PLATFORM: ("منصة", "plateforme", "platform"),
    Kind.CLINIC: ("عيادة", "clinique", "clinic"),
    Kind.OTHER: ("أخرى", "autre", "other"),
}
KIND_WORDS: Final[dict[str, dict[Kind, str]]] = {
    language: {kind: words[column] for kind, words in _KIND_WORDS.items()}
    for column, language in enumerate(("ar", "fr", "en"))
}
"""Language -> the word for each kind, as a column of kinds holds it and `parse_kind` reads it."""

_NO_KIND: Final = frozenset(map(fold, ("أخرى", "autre", "other", "otra")))


def parse_kind(text: str) -> Kind | None:
    """Return the kind that a cell of a column of kinds names; None where it is not known."""
    folded = fold(text)
    if folded in _NO_KIND:
        return Kind.OTHER
    return kind_of(text) or next((kind for kind in Kind if kind.value == folded), None)


def kind_of(name: str) -> Kind | None:
    """Return the kind that a name begins with, or None where its first word names none."""
    words = fold(name).replace('"', " ").split()
    body = BODY_WORDS.get(words[0]) if words else None
    return _BODIES[body][0] if body else None
