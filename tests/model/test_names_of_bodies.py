import pytest

from charterdesk.model.names_of_bodies import kind_of
from charterdesk.model.organisation_kind import OrganisationKind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("الجمعيه المغربية لحقوق الإنسان", OrganisationKind.ASSOCIATION),
        ("الهيأة المغربية لحقوق الإنسان", OrganisationKind.ORGANISATION),
        ("«مرصد دادس»", OrganisationKind.OBSERVATORY),
        ("Réseau amazigh pour la citoyenneté", OrganisationKind.NETWORK),
        ("Moroccan Association", None),
        ("جذور", None),
        ("", None),
    ],
)
def test_the_first_word_of_a_name_tells_its_kind(name: str, kind: OrganisationKind | None) -> None:
    assert kind_of(name) is kind
