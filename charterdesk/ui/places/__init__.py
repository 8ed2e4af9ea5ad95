"""The places of the window, one file each."""

from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.place import Place
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.commitments import CommitmentsPlace
from charterdesk.ui.places.documents import DocumentsPlace
from charterdesk.ui.places.history import HistoryPlace
from charterdesk.ui.places.organisations import OrganisationsPlace
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.places.versions import VersionsPlace
from charterdesk.ui.preferences import Preferences


def make_places(opened: OpenWorkspace, preferences: Preferences) -> list[Place]:
    """Return the places that show an open workspace, in the order of the work."""
    return [
        CharterPlace(opened),
        SignatoriesPlace(opened),
        CommitmentsPlace(opened),
        OrganisationsPlace(opened),
        VersionsPlace(opened),
        DocumentsPlace(opened, preferences),
        HistoryPlace(opened),
    ]
