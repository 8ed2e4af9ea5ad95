"""Fixtures: a path in Arabic, an empty workspace, and one that holds the sample."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copy

import pytest

from charterdesk.model.charter_content import CharterContent
from charterdesk.services.charters import find_charter, load_charter
from charterdesk.store import Workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ورشة.charterdesk"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    with Workspace.create(path, "ليلى") as workspace:
        yield workspace


@pytest.fixture
def sample(sample_file: Path, path: Path) -> Iterator[Workspace]:
    copy(sample_file, path)
    with Workspace(path) as workspace:
        yield workspace


@pytest.fixture
def content(sample: Workspace) -> CharterContent:
    return load_charter(sample, find_charter(sample).id)
