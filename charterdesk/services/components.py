"""What a package of the application contains, and on which terms others gave it."""

import json
from dataclasses import dataclass
from pathlib import Path

from charterdesk import __version__
from charterdesk.locations import bill_of_materials, licence


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that the application is made of."""

    name: str
    version: str
    licence: str
    """As an SPDX expression."""
    texts: tuple[Path, ...]

    def read_terms(self) -> str:
        """Return its licence word by word, and those of what it contains itself."""
        return "\n\n".join(path.read_text("utf-8").strip("\n") for path in self.texts)


def list_components() -> list[Component]:
    """Return the application and what it is packaged with; outside of packages it alone."""
    bill = bill_of_materials()
    if bill is None:
        return [Component("CharterDesk", __version__, "MIT", (licence(),))]
    listed = json.loads(bill.read_text("utf-8"))
    return [
        Component(
            one["name"],
            one.get("version", ""),
            one["licenses"][0]["expression"],
            tuple(bill.parent / text["value"] for text in one["properties"]),
        )
        for one in (listed["metadata"]["component"], *listed["components"])
    ]
