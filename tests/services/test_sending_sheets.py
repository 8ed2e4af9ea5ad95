from datetime import date
from pathlib import Path

import pytest

from charterdesk.model import Texts
from charterdesk.model.cancelling import Cancelled, watched
from charterdesk.model.charter_content import CharterContent
from charterdesk.services.charters import load_charter
from charterdesk.services.consultation_sheets import plan_answers, read_sheet
from charterdesk.services.consultations import add_consultation, invite
from charterdesk.services.organisations import add_organisation, list_organisations
from charterdesk.services.sending_sheets import write_sheets
from charterdesk.store import Workspace
from tests.services.drafts import add_draft

NAMES = ("جمعية: النساء/والشباب", "Réseau Nord? (R*N).", "ا" * 300)


@pytest.fixture
def consulted(workspace: Workspace) -> CharterContent:
    charter_id = add_draft(workspace)
    consultation = add_consultation(workspace, charter_id, date(2026, 11, 1), date(2026, 11, 30))
    bodies = [add_organisation(workspace, Texts(ar=name)) for name in NAMES]
    invite(workspace, consultation, bodies)
    return load_charter(workspace, charter_id)


def test_each_organisation_gets_its_sheet_under_a_name_that_every_system_takes(
    workspace: Workspace, consulted: CharterContent, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    bodies = list_organisations(workspace)
    consultation = consulted.consultations[0].consultation
    told: list[tuple[int, int]] = []
    for _ in range(2):
        with watched(lambda *so_far: told.append(so_far)):
            paths = write_sheets(
                consulted, consultation, bodies, folder, language="ar", suffix=".xlsx"
            )
    assert len(list(folder.iterdir())) == 6  # a name that is taken gets a number
    assert told[:3] == [(0, 3), (1, 3), (2, 3)]
    for path, body in zip(paths, bodies, strict=True):
        assert not set('<>:"/\\|?*') & set(path.name)
        assert len(path.name.encode()) < 200
        plan = plan_answers(consulted, read_sheet(consulted, path), bodies)
        assert plan.organisation is not None
        assert plan.organisation.id == body.id
        other = plan_answers(consulted, read_sheet(consulted, path), bodies, bodies[0])
        assert other.organisation == bodies[0]


def test_stopped_it_leaves_the_folder_as_it_was(
    workspace: Workspace, consulted: CharterContent, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    consultation = consulted.consultations[0].consultation

    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled), watched(stop):
        write_sheets(
            consulted, consultation, list_organisations(workspace), folder,
            language="ar", suffix=".docx",
        )  # fmt: skip
    assert not list(folder.iterdir())
