"""Another language of the interface leaves what is chosen, typed, filtered and scrolled."""

from PySide6.QtTest import QTest

from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.places.charter import CharterPlace
from charterdesk.ui.places.organisations import OrganisationsPlace
from charterdesk.ui.places.signatories import SignatoriesPlace
from charterdesk.ui.table import Table


def test_rows_filters_and_half_typed_words_stay(window: MainWindow) -> None:
    charter = window.go("charter")
    signatories = window.go("signatories")
    organisations = window.go("organisations")
    assert isinstance(charter, CharterPlace)
    assert isinstance(signatories, SignatoriesPlace)
    assert isinstance(organisations, OrganisationsPlace)
    QTest.qWait(50)
    signatories._search.setText("الا")
    organisations._search.setText("")
    area = charter._texts._areas["fr"]

    def state() -> list[object]:
        tables: list[Table] = [signatories._table, organisations._table]
        return [
            signatories._search.text(),
            signatories._listing.rowCount(),
            *(table.selected_ids() for table in tables),
            organisations._table.verticalScrollBar().value(),
            organisations._form._fields["city"].text(),
            area.toPlainText(),
            area.textCursor().position(),
        ]

    for name in ("signatories", "organisations", "charter"):
        window.go(name)
        QTest.qWait(20)
        if name == "signatories":
            signatories._table.selectRow(2)
        elif name == "organisations":
            organisations._table.selectRow(20)
            organisations._table.verticalScrollBar().setValue(200)
            organisations._form._fields["city"].setText("Sal")
        else:
            area.setFocus()
            QTest.keyClicks(area, "Mot")
        window.commit()
        before = state()
        for language in ("ar", "fr", "en"):
            window.menus.choose_language(language)
            QTest.qWait(30)
            assert state() == before, (name, language)
