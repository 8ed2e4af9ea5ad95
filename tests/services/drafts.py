"""A small charter in Arabic and French, as a draft, with organisations that may sign it."""

from datetime import date
from typing import Final

from charterdesk.model import Texts
from charterdesk.model.terms import ProvisionKind
from charterdesk.services.adoption import adopt_version
from charterdesk.services.charters import add_charter, add_provision
from charterdesk.services.organisations import add_organisation
from charterdesk.services.signatories import add_signatory
from charterdesk.services.versions import freeze_version
from charterdesk.store import Workspace

ADOPTED_ON: Final = date(2017, 7, 2)
PARTS: Final = (
    (ProvisionKind.PREAMBLE, "نحن المنظمات الموقعة أسفله", "Nous, organisations signataires,"),
    (ProvisionKind.COMMITMENT, "نلتزم بمتابعة تنفيذ التوصيات", "Nous engageons à suivre"),
    (ProvisionKind.COMMITMENT, "نلتزم بالدفاع عن الحقوق", "Nous engageons à défendre"),
)


def add_draft(workspace: Workspace) -> str:
    """Add a draft of three provisions and return the charter's id."""
    charter_id = add_charter(workspace, Texts(ar="ميثاق الحقوق", fr="Charte des droits"))
    for position, (kind, arabic, french) in enumerate(PARTS):
        add_provision(workspace, charter_id, kind, Texts(ar=arabic, fr=french), position)
    return charter_id


def add_listed(workspace: Workspace, charter_id: str, count: int) -> list[str]:
    """Put organisations on the list and return the signatories' ids."""
    return [
        add_signatory(
            workspace, charter_id, add_organisation(workspace, Texts(ar=f"جمعية رقم {number}"))
        )
        for number in range(1, count + 1)
    ]


def freeze_and_adopt(workspace: Workspace, charter_id: str) -> str:
    """Freeze the draft, adopt it and return the version's id."""
    version_id = freeze_version(workspace, charter_id, "نسخة الورشة")
    adopt_version(workspace, version_id, ADOPTED_ON, Texts(ar="الخميسات"))
    return version_id
