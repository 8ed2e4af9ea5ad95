"""The kinds of bodies that sign charters."""

from enum import StrEnum


class OrganisationKind(StrEnum):
    """What sort of body an organisation is. Values are what the workspace file stores."""

    ASSOCIATION = "association"
    NETWORK = "network"
    FEDERATION = "federation"
    COALITION = "coalition"
    OBSERVATORY = "observatory"
    FORUM = "forum"
    UNION = "union"
    INSTITUTE = "institute"
    LEAGUE = "league"
    ORGANISATION = "organisation"
    COMMITTEE = "committee"
    CENTRE = "centre"
    FOUNDATION = "foundation"
    MOVEMENT = "movement"
    PLATFORM = "platform"
    CLINIC = "clinic"
    OTHER = "other"
