import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm.exc import DetachedInstanceError

from charterdesk.model import Problem
from charterdesk.model.attachments import LARGEST_ATTACHMENT, Attachment, MediaType, Strokes
from charterdesk.services.attachments import (
    attach,
    list_attachments,
    read_attachment,
    remove_attachment,
)
from charterdesk.store import Workspace
from tests.services.drafts import add_draft, add_listed
from tests.snapshots import snapshot

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


@pytest.fixture
def signatory_id(workspace: Workspace) -> str:
    (signatory_id,) = add_listed(workspace, add_draft(workspace), 1)
    return signatory_id


def test_an_attachment_comes_back_byte_for_byte_after_undo_and_redo(
    workspace: Workspace, signatory_id: str, path: Path
) -> None:
    before = snapshot(workspace)
    attachment_id = attach(workspace, signatory_id, "صفحة.png", PNG)
    workspace.undo()
    assert snapshot(workspace) == before
    workspace.redo()
    remove_attachment(workspace, attachment_id)
    assert list_attachments(workspace, signatory_id) == []
    workspace.undo()
    workspace.close()
    with Workspace(path) as opened:
        (kept,) = list_attachments(opened, signatory_id)
        assert (kept.media_type, kept.size) == (MediaType.PNG, len(PNG))
        assert read_attachment(opened, attachment_id) == PNG


def test_listing_attachments_does_not_read_them(workspace: Workspace, signatory_id: str) -> None:
    attach(workspace, signatory_id, "صفحة.png", PNG)
    (kept,) = list_attachments(workspace, signatory_id)
    with pytest.raises(DetachedInstanceError):
        _ = kept.content


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty or larger"),
        (PNG + bytes(LARGEST_ATTACHMENT), "empty or larger"),
        (b"MZ\x90\x00", "no PNG or JPEG"),
        (b"{}", "signature on screen"),
        (b'{"width": 10, "height": 10, "lines": [[[1, 11]]]}', "signature on screen"),
        (b'{"width": 10, "height": 10, "lines": []}', "signature on screen"),
        (b'{"width": NaN, "height": 10, "lines": [[[1, 1]]]}', "signature on screen"),
    ],
)
def test_what_is_no_scan_and_no_signature_is_refused(
    workspace: Workspace, signatory_id: str, data: bytes, says: str
) -> None:
    with pytest.raises(Problem, match=says):
        attach(workspace, signatory_id, "ملف", data)


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (PNG, MediaType.PNG),
        (b"\xff\xd8\xff\xe0 jpeg", MediaType.JPEG),
        (b"%PDF-1.7", MediaType.PDF),
        (Strokes(10, 10, (((1.0, 2.0),),)).to_json(), MediaType.STROKES),
    ],
)
def test_what_a_file_is_is_told_from_its_bytes(data: bytes, media_type: MediaType) -> None:
    assert Attachment.of("x", "ملف.exe", data).media_type is media_type


def test_altered_bytes_are_seen(workspace: Workspace, signatory_id: str, path: Path) -> None:
    attachment_id = attach(workspace, signatory_id, "صفحة.png", PNG)
    workspace.close()
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE attachment SET content = 'AAAA' || substr(content, 5)")
        raw.commit()
    with Workspace(path) as opened, pytest.raises(Problem, match="was altered"):
        read_attachment(opened, attachment_id)


POINTS = st.tuples(st.floats(0, 300), st.floats(0, 100))


@given(st.lists(st.lists(POINTS, min_size=1).map(tuple), min_size=1, max_size=5).map(tuple))
def test_strokes_come_back_as_they_were_drawn(
    lines: tuple[tuple[tuple[float, float], ...], ...],
) -> None:
    strokes = Strokes(300, 100, lines)
    assert Strokes.from_json(strokes.to_json()) == strokes
