"""Write a workspace of today's schema for the tests: ``python -m tests.stored_workspaces``.

To be run, and its file committed, before the next migration lands; see
``tests/data/workspaces/README.md``.
"""

from pathlib import Path
from typing import Final

from charterdesk.services import charters, organisations
from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace, schema

FOLDER: Final = Path(__file__).parent / "data" / "workspaces"
_AUTHOR: Final = "ليلى"


def write(folder: Path) -> Path:
    """Write the sample, an edit, and an edit that was undone; return the file's path."""
    path = folder / f"schema-{schema.VERSION}.charterdesk"
    write_sample(path, _AUTHOR)
    with Workspace(path, _AUTHOR) as workspace:
        body = organisations.list_organisations(workspace)[0]
        organisations.edit_organisation(workspace, body.id, city="Rabat")
        charters.edit_charter(workspace, charters.find_charter(workspace).id, country="TN")
        workspace.undo()
    return path


if __name__ == "__main__":
    write(FOLDER)
