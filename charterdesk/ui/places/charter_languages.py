"""Which languages stand beside each other where a charter is written, remembered per charter."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from charterdesk.ui.open_workspace import OpenWorkspace
from charterdesk.ui.place import Place
from charterdesk.ui.places.provision_texts import ProvisionTexts
from charterdesk.ui.preferences import Preferences
from charterdesk.ui.wording import language_name


class LanguageChoice(QObject):
    """Shows and hides the fields of the translations; the authentic text is always shown."""

    def __init__(
        self, place: Place, opened: OpenWorkspace, preferences: Preferences, texts: ProvisionTexts
    ) -> None:
        super().__init__(place)
        self._opened = opened
        self._preferences = preferences
        self._texts = texts
        self._menu = QMenu(place)
        self.command = place.add_command(
            "languages", lambda: self.tr("Translations shown"), lambda: None
        )
        self.command.setMenu(self._menu)

    def follow(self) -> None:
        """Offer the translations of the charter that is shown, and show those that were chosen."""
        content = self._opened.content
        languages = content.charter.languages[1:] if content is not None else ()
        hidden = self._hidden()
        if [action.data() for action in self._menu.actions()] != list(languages):
            self._menu.clear()
            for language in languages:
                action = QAction(self._menu, checkable=True)
                action.setData(language)
                action.toggled.connect(partial(self._on_toggled, language))
                self._menu.addAction(action)
        for action in self._menu.actions():
            action.blockSignals(True)
            action.setText(language_name(action.data()))
            action.setChecked(action.data() not in hidden)
            action.blockSignals(False)
        self.command.offer("" if languages else self.tr("The charter has one language alone."))
        self._texts.hide_languages(hidden)

    def _on_toggled(self, language: str, shown: bool) -> None:
        hidden = self._hidden() - {language} if shown else self._hidden() | {language}
        self._texts.commit()
        self._preferences.remember_choice(self._memory(), " ".join(sorted(hidden)))
        self._texts.hide_languages(hidden)

    def _hidden(self) -> set[str]:
        return set(self._preferences.choice(self._memory()).split())

    def _memory(self) -> str:
        return f"hidden-languages/{self._opened.charter_id}"
