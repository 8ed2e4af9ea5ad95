from collections.abc import Iterator
from pathlib import Path

import pytest

from charterdesk.services.sample import write_sample
from charterdesk.store import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ورشة.charterdesk"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace.create(path, "ليلى") as workspace:
        yield workspace


@pytest.fixture
def sample(path: Path) -> Iterator[Workspace]:
    write_sample(path)
    with Workspace(path) as workspace:
        yield workspace
