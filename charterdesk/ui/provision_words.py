"""How a provision is called where there is no room for all of its text."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from charterdesk.model import Amendment, Provision
from charterdesk.model.charter_content import CharterContent
from charterdesk.model.inline import plain
from charterdesk.ui.wording import interface_language, isolated, term

_LONGEST: Final = 70


def provision_names(content: CharterContent) -> dict[str, str]:
    """Return what each provision of a charter is called, by its id: its kind and its number."""
    numbers = content.numbers()
    return {
        provision.id: (
            f"{term(provision.kind)} {numbers[provision.id]}"
            if provision.id in numbers
            else term(provision.kind)
        )
        for provision in content.provisions
    }


def provision_line(name: str, provision: Provision) -> str:
    """Return a provision's name and its first words."""
    text = " ".join(plain(provision.text.text(interface_language())).split())
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST - 1]}…"
    return f"{name} · {isolated(text)}" if text else name


def about_words(names: Mapping[str, str], amendment: Amendment) -> str:
    """Return what an amendment is about, by what `provision_names` calls the provisions."""
    about = amendment.provision_id
    return whole_text_words() if about is None else names.get(about, removed_words())


def whole_text_words() -> str:
    """Return what an amendment is about that names no provision."""
    return QCoreApplication.translate("Provision", "The whole text")


def removed_words() -> str:
    """Return what an amendment is about whose provision has gone."""
    return QCoreApplication.translate("Provision", "A provision that was removed")
