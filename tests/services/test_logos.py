from io import BytesIO

import pytest

from charterdesk.model import Logo, Problem, Texts
from charterdesk.model.attachments import MediaType
from charterdesk.services.charters import add_charter
from charterdesk.services.logos import add_logo, list_logos, remove_logo
from charterdesk.services.meetings import add_meeting, remove_meeting
from charterdesk.store import Workspace
from tests.snapshots import snapshot


def picture(width: int = 40, height: int = 20) -> bytes:
    """A PNG of one colour."""
    from PIL import Image

    target = BytesIO()
    Image.new("RGB", (width, height), "#227755").save(target, "PNG")
    return target.getvalue()


def test_logos_are_kept_in_order_and_go_with_their_meeting(workspace: Workspace) -> None:
    meeting = add_meeting(workspace, add_charter(workspace, Texts(ar="ميثاق")), Texts(ar="ورشة"))
    before = snapshot(workspace)
    first = add_logo(workspace, meeting, "شعار.png", picture())
    add_logo(workspace, meeting, "logo.png", picture(10, 10))
    kept = list_logos(workspace, meeting)
    assert [(logo.name, logo.position) for logo in kept] == [("شعار.png", 0), ("logo.png", 1)]
    assert kept[0].data() == picture()
    assert kept[0].media_type is MediaType.PNG
    remove_logo(workspace, first)
    assert [logo.position for logo in list_logos(workspace, meeting)] == [0]
    remove_meeting(workspace, meeting)
    with workspace.read() as session:
        assert session.query(Logo).count() == 0
    for _ in range(4):
        assert workspace.undo() == ()
    assert snapshot(workspace) == before


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"%PDF-1.7", picture()[:60] + b"x" * 100, picture() + b"x" * 5_000_000]
)
def test_what_cannot_be_printed_is_refused(workspace: Workspace, data: bytes) -> None:
    meeting = add_meeting(workspace, add_charter(workspace, Texts(ar="ميثاق")), Texts(ar="ورشة"))
    with pytest.raises(Problem):
        add_logo(workspace, meeting, "logo", data)
    assert list_logos(workspace, meeting) == []
