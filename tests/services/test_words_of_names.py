"""Words of names, which no dictionary has."""

from charterdesk.model import Texts
from charterdesk.services.organisations import add_organisation
from charterdesk.services.words_of_names import words_of_names
from charterdesk.store import Workspace


def test_every_word_of_every_name_is_there_as_dictionaries_write_it(workspace: Workspace) -> None:
    name = Texts(ar="جمعيّة «أزطـا» أمازيغ", fr="Réseau Azetta, (Rabat)")
    add_organisation(workspace, name, acronym="AZETTA", aliases=("L’Azetta",))
    words = words_of_names(workspace)
    assert words == {
        "جمعية", "أزطا", "أمازيغ", "réseau", "azetta", "rabat", "l'azetta",
    }  # fmt: skip
