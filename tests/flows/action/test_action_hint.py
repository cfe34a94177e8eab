"""The hint about an action: kind, rare, and never for what people really write as a step."""

from datetime import UTC, date, datetime

import pytest

from flows.action.ports import Action
from flows.action.rules import Hint, hint, parts

NOW = datetime(2026, 5, 7, 12, tzinfo=UTC)
ACT = Action("a", "T", "p", "n", "Ik bel de huisarts.", date(2026, 5, 9), NOW, NOW)

CLEAR = (
    "Ik bel de wijkverpleegkundige",
    "ik vraag eerst wat er goed ging",
    "vraag ik aan de mantelzorger wat zij nodig heeft",
    "een ochtend meelopen met de dagbesteding",
    "koffie drinken met de vrijwilligerscoördinator",
    "dan stel ik één open vraag",
    "I call the district nurse",
    "ask the volunteer what helps her",
    "sit in on the Monday handover",
)
SHORT = ("bellen", "Overleg plannen", "call", "Ask Jan", "…")
VAGUE = (
    "meer en betere samenwerking",
    "beter overleg met ons",
    "more and better communication",
    "better meetings for us",
)


@pytest.mark.parametrize("text", CLEAR)
def test_a_real_step_gets_no_hint(text: str) -> None:
    assert hint(text, ()) is None


@pytest.mark.parametrize("text", SHORT)
def test_one_or_two_words_get_a_hint(text: str) -> None:
    assert hint(text, ()) == "short"


@pytest.mark.parametrize("text", VAGUE)
def test_good_intentions_without_a_deed_get_a_hint(text: str) -> None:
    assert hint(text, ()) == "vague"


@pytest.mark.parametrize("text", ["ik bel de huisarts", "Ik  bel, de HUISARTS!"])
def test_the_same_step_twice_gets_a_hint(text: str) -> None:
    found: Hint | None = hint(text, [ACT])
    assert found == "twice"


@pytest.mark.parametrize(
    ("when", "then", "shown"),
    [
        ("Als het overleg begint,", "dan vraag ik wat goed ging", ("het overleg begint", "vraag")),
        ("If the phone rings ...", "then I wait", ("the phone rings", "I wait")),
        ("maandag", "bel ik", ("maandag", "bel ik")),
        ("", "Danielle bellen", ("", "Danielle bellen")),
        ("Alsnog een afspraak", "gaan we", ("Alsnog een afspraak", "gaan we")),
    ],
)
def test_words_that_stand_there_already_are_not_said_twice(
    when: str, then: str, shown: tuple[str, str]
) -> None:
    found = parts(Action("a", "T", "p", "n", then, date(2026, 5, 9), NOW, NOW, when))
    assert found[0] == shown[0]
    assert found[1].startswith(shown[1])
