"""The 45 signatories of the sample as a workspace would know them, without a workspace."""

import json
from pathlib import Path

from charterdesk.locations import resource
from charterdesk.model.organisation_kind import OrganisationKind
from charterdesk.spreadsheets.lists import read_list
from charterdesk.spreadsheets.plan import ImportPlan, plan_import
from charterdesk.spreadsheets.records import KnownOrganisation

DATA = Path(__file__).parents[1] / "data"
SPREADSHEETS = DATA / "spreadsheets"
ODD = SPREADSHEETS / "odd"


def sample_organisations() -> list[KnownOrganisation]:
    sample = json.loads(resource("sample", "khemisset-2017.json").read_text("utf-8"))
    return [
        KnownOrganisation(
            id=f"org-{number}",
            names=signatory["name"],
            acronym=signatory.get("acronym", ""),
            kind=OrganisationKind(signatory["kind"]),
        )
        for number, signatory in enumerate(sample["signatories"])
    ]


def plan_file(path: Path, known: list[KnownOrganisation]) -> ImportPlan:
    found = read_list(path)
    return plan_import(found.understanding, known, other_sheets=found.other_sheets)


def stored(plan: ImportPlan) -> list[KnownOrganisation]:
    """What a workspace would hold after the links and the new rows of a plan were applied."""
    return [
        KnownOrganisation(
            id=f"new-{item.row}",
            names=item.values.names,
            acronym=item.values.acronym,
            kind=item.values.kind,
            city=item.values.city,
            phones=item.values.phones,
            emails=item.values.emails,
        )
        for item in plan.new
    ]
