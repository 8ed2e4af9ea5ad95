"""Pictures of every place: ``python -m tests.screenshots OUT/``.

Each place and dialog in Arabic, French and English, light and dark, at 1366 × 768, in high
contrast, and with text twice as large.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from charterdesk import __version__
from charterdesk.model.consultations import AmendmentStatus
from charterdesk.model.terms import CharterStatus
from charterdesk.services.consultation_sheets import write_sheet
from charterdesk.services.pasting import plan_paste
from charterdesk.services.printing import DocumentKind, save_document
from charterdesk.services.sample import write_sample
from charterdesk.store import PassphraseProblem, Workspace
from charterdesk.ui.destinations import DESTINATIONS
from charterdesk.ui.dialogs.about import AboutDialog
from charterdesk.ui.dialogs.amendment import AmendmentDialog
from charterdesk.ui.dialogs.answering import AnswerAmendment
from charterdesk.ui.dialogs.backups import BackupsDialog
from charterdesk.ui.dialogs.bodies_of import BodiesOf
from charterdesk.ui.dialogs.charter_details import CharterDetails
from charterdesk.ui.dialogs.checking import CheckDialog
from charterdesk.ui.dialogs.choosing_organisations import ChooseOrganisations
from charterdesk.ui.dialogs.collector import CollectorDialog
from charterdesk.ui.dialogs.consultation import ConsultationDialog
from charterdesk.ui.dialogs.damaged import DamagedDialog
from charterdesk.ui.dialogs.duplicates import DuplicatesDialog
from charterdesk.ui.dialogs.fault import FaultDialog
from charterdesk.ui.dialogs.finding import FindDialog
from charterdesk.ui.dialogs.group_names import GroupNames
from charterdesk.ui.dialogs.help_pages import HelpPages
from charterdesk.ui.dialogs.importing import ImportDialog
from charterdesk.ui.dialogs.link_address import LinkAddress
from charterdesk.ui.dialogs.locked import LockedDialog
from charterdesk.ui.dialogs.merging import MergeDialog
from charterdesk.ui.dialogs.organisation_history import OrganisationHistory
from charterdesk.ui.dialogs.passphrase import PassphraseDialog
from charterdesk.ui.dialogs.pasting import PasteDialog
from charterdesk.ui.dialogs.reconfirming import ReconfirmDialog
from charterdesk.ui.dialogs.refusals import RefusalsDialog
from charterdesk.ui.dialogs.registration_desk import RegistrationDesk
from charterdesk.ui.dialogs.scanned_sheet import ScannedSheetDialog
from charterdesk.ui.dialogs.settings import SettingsDialog
from charterdesk.ui.dialogs.sheet_in import SheetIn
from charterdesk.ui.dialogs.sheets_out import SheetsOut
from charterdesk.ui.dialogs.signature import SignatureDialog
from charterdesk.ui.dialogs.signing import SignDialog
from charterdesk.ui.dialogs.signing_rules import SigningRules
from charterdesk.ui.dialogs.unlocking import UnlockDialog
from charterdesk.ui.dialogs.verifying import VerifyDialog
from charterdesk.ui.dialogs.versions import AdoptVersion, FreezeVersion
from charterdesk.ui.housekeeping import Housekeeping
from charterdesk.ui.languages import InterfaceLanguage
from charterdesk.ui.main_window import MainWindow
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.projector import Projector
from charterdesk.ui.scanned_rows import read_scan
from charterdesk.ui.theme import Theme, ThemeName
from main import set_up
from tests.assemblies import add_assembly
from tests.consulted import add_consulted_draft, fill_in
from tests.dialog_states import later_dialogs_of, qt_dialogs_of
from tests.settling import settle

TODAY = date(2026, 11, 23)
LISTS = Path(__file__).parent / "data" / "spreadsheets"
LOOKS = (
    ("ar", ThemeName.LIGHT, 100),
    ("fr", ThemeName.LIGHT, 100),
    ("en", ThemeName.LIGHT, 100),
    ("ar", ThemeName.DARK, 100),
    ("fr", ThemeName.DARK, 100),
    ("en", ThemeName.DARK, 100),
    ("ar", ThemeName.HIGH_CONTRAST, 100),
    ("ar", ThemeName.LIGHT, 200),
    ("fr", ThemeName.LIGHT, 200),
    ("en", ThemeName.LIGHT, 200),
)


def main() -> int:
    """Write the pictures and say how many there are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("out", type=Path)
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    application = QApplication([sys.argv[0], "-platform", f"offscreen:configfile={_screen(out)}"])
    application.setCursorFlashTime(0)  # a cursor is seen whenever the picture is taken
    Housekeeping(application)
    # One for all looks: a second one would not know what the first has put on the application.
    theme, speech = Theme(application), InterfaceLanguage(application)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "khemisset.charterdesk"
        write_sample(path)
        with Workspace(path) as workspace:
            add_assembly(workspace)
            add_consulted_draft(workspace)
        count = sum(
            1
            for look in LOOKS
            for _ in _pictures(theme, speech, path=path, folder=Path(folder), look=look, out=out)
        )
    sys.stdout.write(f"{count} pictures in {out}\n")
    return 0


def _screen(folder: Path) -> Path:
    """Write what Qt's invisible screen is to be: that of a small laptop."""
    path = folder / "screen.json"
    screen = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}
    path.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}))
    return path


def _pictures(
    theme: Theme,
    speech: InterfaceLanguage,
    *,
    path: Path,
    folder: Path,
    look: tuple[str, ThemeName, int],
    out: Path,
) -> Iterator[Path]:
    language, colours, percent = look
    theme.apply(colours, percent)
    speech.apply(language)
    preferences = Preferences(folder / "settings.ini")
    preferences.language, preferences.theme, preferences.text_percent = look
    window = MainWindow(preferences, theme, speech)
    window.resize(1366, 768)
    window.open_path(path)
    window.show()
    for destination in DESTINATIONS:
        _choose_charter(window, in_consultation=destination.name == "consultation")
        place = window.go(destination.name)
        yield _picture(window, out, place.name, look)
        tabs = place.findChild(QTabWidget)
        if not isinstance(tabs, QTabWidget):
            continue
        for number in range(1, tabs.count()):
            tabs.setCurrentIndex(number)
            yield _picture(window, out, f"{place.name}-{number + 1}", look)
    for name, dialog in chain(dialogs_of(window), qt_dialogs_of(window)):
        dialog.show()
        yield _picture(dialog, out, name, look)
        dialog.done(0)
        dialog.deleteLater()
    if colours is not ThemeName.HIGH_CONTRAST:
        yield _projected(window, out, look)
    window.close_workspace()
    yield _picture(window, out, "start", look)
    window.close()
    window.deleteLater()
    settle()


def _projected(window: MainWindow, out: Path, look: tuple[str, ThemeName, int]) -> Path:
    """Show the first commitment in the language of the window, on the tone of its colours."""
    _choose_charter(window, in_consultation=False)
    opened = window.opened
    assert opened is not None
    assert opened.content is not None
    projector = Projector(opened, window, opened.content.commitments[0].id)
    projector.project()
    language, colours, _ = look
    for _ in range(opened.content.charter.languages.index(language)):
        QTest.keyClick(projector, Qt.Key.Key_L)
    if colours is ThemeName.DARK:
        QTest.keyClick(projector, Qt.Key.Key_D)
    path = _picture(projector, out, "projector", look)
    projector.close()
    window.activateWindow()  # as it is when somebody closes the projector
    return path


def _choose_charter(window: MainWindow, *, in_consultation: bool) -> None:
    """Show the draft that organisations are asked about, or the charter that they have signed."""
    opened = window.opened
    assert opened is not None
    for charter in opened.charters:
        if (charter.status is CharterStatus.CONSULTATION) is in_consultation:
            opened.choose_charter(charter.id)


def dialogs_of(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """Return the dialogs that a window on the sample can open, with the names of their pictures."""
    opened = window.opened
    assert opened is not None
    assert opened.content is not None
    yield "details", CharterDetails(opened.workspace, opened.content.charter, window)
    yield "choose", ChooseOrganisations(opened.workspace, (), window)
    yield "settings", SettingsDialog(window)
    yield "desk", RegistrationDesk(opened, window)
    yield "import", ImportDialog(opened, LISTS / "late-adhesions.xlsx", window)
    workspace = opened.workspace
    other = workspace.path.with_name("other.charterdesk")
    workspace.save_copy(other)
    yield "passphrase", PassphraseDialog(workspace, None, window)
    yield "locked", LockedDialog(workspace, window)
    yield "backups", BackupsDialog(opened, window.preferences, window)
    yield "check", CheckDialog(opened, window)
    yield "damaged", DamagedDialog(other, None, window)
    yield "merge", MergeDialog(opened, other, window)
    yield "collector", CollectorDialog(opened, opened.content.charter.id, window)
    yield from _signing_dialogs(window)
    yield from _consultation_dialogs(window)
    text = "\n".join(part.text["ar"] for part in opened.content.provisions)
    yield "paste", PasteDialog(plan_paste(text), "ar", window)
    yield "find", FindDialog(opened, window)
    yield "link", LinkAddress("https://www.ohchr.org/ar/", window)
    bodies = [entry.organisation for entry in opened.content.signatories]
    yield "organisation", OrganisationHistory(opened.workspace, bodies[0], window)
    content = opened.content
    names = content.groups[0].name
    title = names.text(window.language.code)
    yield "members", BodiesOf(title, bodies, [bodies[0].id], window, with_coordinator=True)
    yield "group-names", GroupNames(names, content.charter.languages, window)
    yield "freeze", FreezeVersion(window)
    yield "adopt", AdoptVersion(content, None, TODAY, window)
    yield "duplicates", DuplicatesDialog(opened, window)
    wrong = PassphraseProblem("This is not the passphrase of “{name}”.", name=workspace.path.name)
    yield "unlock", UnlockDialog(wrong, window)
    pages = HelpPages(window)
    pages.choose("charter")
    yield "help", pages
    yield "about", AboutDialog(window)
    yield "fault", FaultDialog(f"CharterDesk {__version__}\nLookupError\n", window)
    yield from later_dialogs_of(window)


def _signing_dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    opened = window.opened
    assert opened is not None
    content = opened.content
    assert content is not None
    folder, entry = opened.workspace.path.parent, content.signatories[0]
    sheet = folder / "sheet.pdf"
    save_document(content, DocumentKind.SIGNATURE_SHEET, "ar", sheet)
    yield "sign", SignDialog(content, entry, TODAY, window, folder=folder, record=lambda *_: None)
    yield "signature", SignatureDialog(opened, entry.signatory.id, window.preferences, window)
    yield (
        "scan",
        ScannedSheetDialog(opened.workspace, content, read_scan(sheet), TODAY, window),
    )
    yield "rules", SigningRules(opened, content, window)
    yield "reconfirmation", ReconfirmDialog(opened, window.preferences, TODAY, window)
    yield "refusals", RefusalsDialog(content, window)
    yield "verify", VerifyDialog(opened.workspace, folder, window)


def _consultation_dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    _choose_charter(window, in_consultation=True)
    opened = window.opened
    assert opened is not None
    content = opened.content
    assert content is not None
    entry, workspace = content.amendments[0], opened.workspace
    answer = AnswerAmendment(workspace, content, entry, window)
    answer.choose(AmendmentStatus.ACCEPTED_MODIFIED)
    yield "answer", answer
    amendment = AmendmentDialog(workspace, content, window)
    amendment.begin(content.provisions[1].id, TODAY)
    yield "amendment", amendment
    yield "consultation-days", ConsultationDialog(workspace, content.charter, None, TODAY, window)
    consulted = content.consultations[0]
    yield "sheets-out", SheetsOut(consulted, window)
    sheet = workspace.path.with_name("sheet.xlsx")
    write_sheet(content, consulted.consultation, "ar", sheet, consulted.invited[5][1])
    fill_in(sheet)
    yield "sheet-in", SheetIn(opened, sheet, TODAY, window)
    _choose_charter(window, in_consultation=False)


def _picture(widget: QWidget, out: Path, name: str, look: tuple[str, ThemeName, int]) -> Path:
    settle()
    language, theme, percent = look
    path = out / f"{name}-{language}-{theme.value}-{percent}.png"
    widget.grab().save(str(path))
    return path


if __name__ == "__main__":
    set_up("test")
    sys.exit(main())
