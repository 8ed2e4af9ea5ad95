"""The places of the window, one file each, imported when they are first visited."""

from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.place import Place
from charterdesk.ui.preferences import Preferences


def make_place(name: str, opened: OpenWorkspace, preferences: Preferences) -> Place:
    """Return the place with a name, showing an open workspace."""
    place: Place
    match name:
        case "charter":
            from charterdesk.ui.places.charter import CharterPlace

            place = CharterPlace(opened, preferences)
        case "consultation":
            from charterdesk.ui.places.consultation import ConsultationPlace

            place = ConsultationPlace(opened, preferences)
        case "signatories":
            from charterdesk.ui.places.signatories import SignatoriesPlace

            place = SignatoriesPlace(opened, preferences)
        case "commitments":
            from charterdesk.ui.places.commitments import CommitmentsPlace

            place = CommitmentsPlace(opened)
        case "organisations":
            from charterdesk.ui.places.organisations import OrganisationsPlace

            place = OrganisationsPlace(opened, preferences)
        case "meetings":
            from charterdesk.ui.places.meetings import MeetingsPlace

            place = MeetingsPlace(opened, preferences)
        case "versions":
            from charterdesk.ui.places.versions import VersionsPlace

            place = VersionsPlace(opened, preferences)
        case "documents":
            from charterdesk.ui.places.documents import DocumentsPlace

            place = DocumentsPlace(opened, preferences)
        case "history":
            from charterdesk.ui.places.history import HistoryPlace

            place = HistoryPlace(opened)
        case _:
            raise LookupError(name)
    return place
