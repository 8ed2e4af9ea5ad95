"""Fixtures: a path in Arabic, an empty workspace, and one that holds the sample."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from charterdesk.model.charter_content import CharterContent
from charterdesk.services.charters import find_charter, load_charter
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


@pytest.fixture
def content(sample: Workspace) -> CharterContent:
    return load_charter(sample, find_charter(sample).id)
