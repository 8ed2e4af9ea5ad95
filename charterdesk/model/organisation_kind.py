"""The kinds of organisation, and the words that name them in Arabic, French and English."""

from enum import StrEnum

from charterdesk.model.folding import fold


class OrganisationKind(StrEnum):
    """What a body calls itself.

    Bodies that differ in nothing but this word are different bodies (الجمعية المغربية لحقوق الإنسان
    and الهيئة المغربية لحقوق الإنسان), so each word of the field has a member of its own.
    """

    ASSOCIATION = "association"
    ORGANISATION = "organisation"
    NETWORK = "network"
    FEDERATION = "federation"
    CONFEDERATION = "confederation"
    COALITION = "coalition"
    ALLIANCE = "alliance"
    COLLECTIVE = "collective"
    COORDINATION = "coordination"
    OBSERVATORY = "observatory"
    FORUM = "forum"
    UNION = "union"
    TRADE_UNION = "trade_union"
    LEAGUE = "league"
    AUTHORITY = "authority"
    INSTITUTE = "institute"
    INSTITUTION = "institution"
    FOUNDATION = "foundation"
    COMMITTEE = "committee"
    COUNCIL = "council"
    CENTRE = "centre"
    MOVEMENT = "movement"
    PLATFORM = "platform"
    INITIATIVE = "initiative"
    CAMPAIGN = "campaign"
    CLINIC = "clinic"
    CLUB = "club"
    GROUP = "group"
    SPACE = "space"
    COOPERATIVE = "cooperative"
    SOCIETY = "society"
    OTHER = "other"


_WORDS: dict[OrganisationKind, str] = {
    OrganisationKind.ASSOCIATION: "جمعية الجمعية جمعيه association asociacion",
    OrganisationKind.ORGANISATION: "منظمة المنظمة organisation organization organizacion",
    OrganisationKind.NETWORK: "شبكة الشبكة reseau network red",
    OrganisationKind.FEDERATION: "فدرالية الفدرالية فيدرالية الفيدرالية federation federacion",
    OrganisationKind.CONFEDERATION: (
        "كونفدرالية الكونفدرالية كنفدرالية الكنفدرالية كونفيدرالية الكونفيدرالية "
        "confederation confederacion"
    ),
    OrganisationKind.COALITION: "ائتلاف الائتلاف coalition coalicion",
    OrganisationKind.ALLIANCE: "تحالف التحالف alliance alianza",
    OrganisationKind.COLLECTIVE: "تجمع التجمع collectif collective colectivo",
    OrganisationKind.COORDINATION: (
        "تنسيقية التنسيقية تنسيق التنسيق coordination coordinadora coordinacion"
    ),
    OrganisationKind.OBSERVATORY: "مرصد المرصد observatoire observatory observatorio",
    OrganisationKind.FORUM: "منتدى المنتدى ملتقى الملتقى forum foro",
    OrganisationKind.UNION: "اتحاد الاتحاد union",
    OrganisationKind.TRADE_UNION: "نقابة النقابة syndicat sindicato",
    OrganisationKind.LEAGUE: "رابطة الرابطة عصبة العصبة ligue league liga",
    OrganisationKind.AUTHORITY: "هيئة الهيئة هيأة الهيأة instance authority autorite",
    OrganisationKind.INSTITUTE: "معهد المعهد institut institute instituto",
    OrganisationKind.INSTITUTION: "institution",
    OrganisationKind.FOUNDATION: "مؤسسة المؤسسة مؤسسه fondation foundation fundacion",
    OrganisationKind.COMMITTEE: "لجنة اللجنة comite committee commission",
    OrganisationKind.COUNCIL: "مجلس المجلس conseil council consejo",
    OrganisationKind.CENTRE: "مركز المركز centre center centro",
    OrganisationKind.MOVEMENT: "حركة الحركة mouvement movement movimiento",
    OrganisationKind.PLATFORM: "منصة المنصة plateforme platform plataforma",
    OrganisationKind.INITIATIVE: "مبادرة المبادرة مبادرات initiative initiatives iniciativa",
    OrganisationKind.CAMPAIGN: "حملة الحملة campagne campaign",
    OrganisationKind.CLINIC: "عيادة العيادة clinique clinic clinica",
    OrganisationKind.CLUB: "نادي النادي نادى club",
    OrganisationKind.GROUP: "مجموعة المجموعة groupe group grupo",
    OrganisationKind.SPACE: "فضاء الفضاء espace space espacio",
    OrganisationKind.COOPERATIVE: "تعاونية التعاونية cooperative cooperativa",
    OrganisationKind.SOCIETY: "societe society sociedad",
}

KIND_WORDS: dict[str, OrganisationKind] = {
    fold(word): kind for kind, words in _WORDS.items() for word in words.split()
}
"""Folded word -> the kind it names."""


def kind_of(name: str) -> OrganisationKind | None:
    """Return the kind that a name begins with, or None where its first word names none."""
    words = fold(name).replace('"', " ").split()
    return KIND_WORDS.get(words[0]) if words else None
