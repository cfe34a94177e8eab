"""A hint about recognisable people comes when it should, and not at ordinary sentences."""

import pytest

from flows.conversation.recognisable import seems_recognisable


@pytest.mark.parametrize(
    "text",
    [
        "bel me op 06-12345678",
        "mail naar jan.jansen@zorg.nl",
        "zij woont op 3011 AB 12",
        "haar bsn is 111222333",
        "geboren op 12-3-1941",
        "mevrouw Jansen wilde niet",
        "dhr. de Vries en mw. Bakker",
        "J.P., 83 jaar, val gehad",
        "mrs. Jones said no",
    ],
)
def test_what_points_at_one_person_gets_a_hint(text: str) -> None:
    assert seems_recognisable(text)


@pytest.mark.parametrize(
    "text",
    [
        "Een dochter schoof aan bij de overdracht.",
        "Ik had 3 gesprekken op 12 mei om 10:30.",
        "Er waren 12345678 redenen",
        "de mevrouw van hiernaast",
        "In 2026 zijn we begonnen met 1200 uur",
        "",
    ],
)
def test_ordinary_sentences_get_none(text: str) -> None:
    assert not seems_recognisable(text)
