"""The sample workspace: the charter adopted at Khemisset in 2017."""

import json
from datetime import date
from pathlib import Path

from charterdesk.locations import resource
from charterdesk.model import (
    Charter,
    CharterVersion,
    CommitmentMapping,
    Organisation,
    OrganisationKind,
    Provision,
    Signatory,
    Texts,
    ThematicGroup,
)
from charterdesk.model.canonical import charter_text
from charterdesk.model.terms import (
    CharterKind,
    CharterStatus,
    Digits,
    MonthNames,
    ProvisionKind,
    SignatoryStatus,
)
from charterdesk.store import Workspace


def write_sample(path: Path, author: str = "") -> None:
    """Write the sample workspace to a path where nothing is yet."""
    workspace = Workspace.create(path, author)
    try:
        with workspace:
            add_sample(workspace)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def add_sample(workspace: Workspace) -> str:
    """Add the sample charter with its organisations in one step; return the charter's id."""
    sample = json.loads(resource("sample", "khemisset-2017.json").read_text("utf-8"))
    adopted_on = date.fromisoformat(sample["adopted_on"])
    with workspace.change("Add the sample charter") as session:
        charter = Charter(
            kind=CharterKind(sample["kind"]),
            status=CharterStatus(sample["status"]),
            title=Texts(sample["title"]),
            occasion=Texts(sample["occasion"]),
            place=Texts(sample["place"]),
            adopted_on=adopted_on,
            country=sample["country"],
            languages=tuple(sample["languages"]),
            digits=Digits(sample["digits"]),
            month_names=MonthNames(sample["months"]),
        )
        session.add(charter)
        session.flush()
        groups = {
            group["key"]: ThematicGroup(
                charter_id=charter.id,
                position=position,
                name=Texts(group["name"]),
                colour=group["colour"],
            )
            for position, group in enumerate(sample["groups"])
        }
        session.add_all(groups.values())
        session.flush()
        provisions = []
        for position, part in enumerate(sample["provisions"]):
            provision = Provision(
                charter_id=charter.id,
                position=position,
                kind=ProvisionKind(part["kind"]),
                text=Texts(part["text"]),
            )
            session.add(provision)
            session.flush()
            provisions.append(provision)
            session.add_all(
                CommitmentMapping(provision_id=provision.id, group_id=groups[key].id)
                for key in part.get("groups", ())
            )
        version = CharterVersion.freeze(
            charter.id, charter_text(charter, provisions), number=1, author=workspace.author
        )
        session.add(version)
        charter.adopted_version_id = version.id
        for position, body in enumerate(sample["signatories"]):
            organisation = Organisation(
                name=Texts(body["name"]),
                acronym=body.get("acronym", ""),
                kind=OrganisationKind(body["kind"]),
                country=sample["country"],
            )
            session.add(organisation)
            session.flush()
            session.add(
                Signatory(
                    charter_id=charter.id,
                    organisation_id=organisation.id,
                    position=position,
                    status=SignatoryStatus.SIGNED,
                    signed_on=adopted_on,
                    status_on=adopted_on,
                    version_id=version.id,
                )
            )
        return charter.id
