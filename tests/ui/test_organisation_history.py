"""The history of one organisation: its charters, its statuses, what was changed of it."""

import pytest
from PySide6.QtWidgets import QLabel

from charterdesk.model import Texts
from charterdesk.services.organisations import (
    add_organisation,
    edit_organisation,
    find_organisation,
)
from charterdesk.ui.dialogs.organisation_history import OrganisationHistory
from charterdesk.ui.dialogs.plain_table import PlainTable
from charterdesk.ui.main_window import MainWindow


def texts(table: PlainTable, row: int) -> list[str]:
    items = [table.item(row, column) for column in range(table.columnCount())]
    return ["" if item is None else item.text().strip("\u2068\u2069") for item in items]


def test_an_organisation_tells_its_charters_and_its_changes(window: MainWindow) -> None:
    assert window.opened is not None
    content = window.opened.content
    assert content is not None
    workspace, entry = window.opened.workspace, content.signatories[3]
    workspace.author = "ليلى"
    edit_organisation(workspace, entry.organisation.id, city="وجدة")
    dialog = OrganisationHistory(workspace, entry.organisation, window)
    assert dialog._charters.rowCount() == 1
    assert texts(dialog._charters, 0)[1::2] == ["Signed", "02/07/2017"]
    assert texts(dialog._steps, 0)[1:] == ["Edit organisation", "ليلى"]
    assert dialog._steps.rowCount() == 2  # and the sample that brought it


@pytest.mark.parametrize("name", ["جمعية الأمل", "Association Espoir"])
@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_name_over_a_window_stands_where_its_lines_begin(
    window: MainWindow, language: str, name: str
) -> None:
    assert window.opened is not None
    window.language.apply(language)
    workspace = window.opened.workspace
    organisation = find_organisation(workspace, add_organisation(workspace, Texts(ar=name)))
    assert organisation is not None
    dialog = OrganisationHistory(workspace, organisation, window)
    dialog.show()
    heading = next(label for label in dialog.findChildren(QLabel) if name in label.text())
    picture = heading.grab().toImage()
    blank = picture.pixelColor(picture.width() // 2, 0)
    drawn = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) != blank for y in range(picture.height()))
    ]
    assert (min(drawn) > picture.width() / 2) is (language == "ar")
    dialog.close()
