"""Names of countries in the language of the window."""

from charterdesk.model.countries import country_name as name_in
from charterdesk.ui.wording import interface_language


def country_name(stored: str) -> str:
    """Return a country as the window calls it; what is no country that is known as it is stored."""
    return name_in(stored, interface_language())
