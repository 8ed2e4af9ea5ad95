"""What can be read in the list of comments and amendments at the usual size of the window."""

import pytest
from PySide6.QtTest import QTest

from charterdesk.ui.main_window import MainWindow
from tests.ui.conftest import LANGUAGES
from tests.ui.consulting import amendments, consulted_place


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_number_of_a_provision_is_read_in_the_list(window: MainWindow, language: str) -> None:
    place = consulted_place(window)
    window.resize(1366, 768)
    window.language.apply(language)
    QTest.qWait(20)
    tab = amendments(place)
    for row in range(tab._listing.rowCount()):
        index = tab._listing.index(row, 1)
        assert tab._table.sizeHintForIndex(index).width() <= tab._table.columnWidth(1), index.data()
