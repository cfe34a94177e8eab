"""The hint about a question: never on a short open one, always on advice in disguise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.peer.hint import HINTS, Hint, hints
from flows.words import LANGUAGES, words

OPEN = (
    "Wat maakt dit zo lastig voor je?",
    "Wat zou er gebeuren als je een week niets doet?",
    "Hoe reageerde het team toen je dat zei?",
    "Waarom is dit nu belangrijk?",
    "Waarom komt zij niet meer?",
    "Wie merkt er het meest van?",
    "Kun je vertellen wat er toen gebeurde?",
    "Heb je een voorbeeld?",
    "Ik zou graag weten: wat raakte je het meest?",
    "Hoi Sanne, wat hoop je dat er over een jaar anders is?",
    "Wat zou de mantelzorger zelf willen?",
    "Je schreef dat het stil bleef. Wat dacht je toen?",
    "Waar droom je van?",
    "Wat als het wél lukt?",
    "Moet het altijd op maandag?",
    "Wanneer ging het wel goed?",
    "What makes this hard for you?",
    "Why does it matter now?",
    "Why did she stay away?",
    "Could you tell what happened then?",
    "Have you got an example?",
    "I would like to know: what touched you most?",
    "Hi Sanne, what do you hope will be different?",
    "You wrote that it went quiet. What did you think then?",
    "What would the carer want?",
    "What if it works?",
    "Who is still missing at the table?",
    "When did it go well?",
)
ADVICE = (
    "Heb je al met de huisarts gebeld?",
    "Heb je weleens gedacht aan een familiegesprek?",
    "Moet je niet gewoon het team erbij halen?",
    "Waarom doe je niet eerst een klein proefje?",
    "Waarom vraag je het niet aan de familie?",
    "waarom bel je dan niet even?",
    "Zou je niet beter wachten?",
    "Kun je niet iemand anders vragen?",
    "Je zou het ook schriftelijk kunnen doen?",
    "Misschien moet je het klein houden?",
    "Probeer eens een keukentafelgesprek?",
    "Als ik jou was ging ik langs.",
    "Nou, heb je al iets geprobeerd?",
    "Hoi Sanne, heb je al aan de wijkverpleegkundige gedacht?",
    "Mooi vraagstuk. Is het een idee om klein te beginnen?",
    "“Je moet het loslaten” zei mijn moeder altijd?",
    "Ik zou gewoon beginnen?",
    "Have you tried calling the doctor?",
    "Have you thought about a family meeting?",
    "Shouldn't you involve the team?",
    "Shouldn\u2019t you involve the team?",
    "Why don't you ask the family?",
    "Why don\u2019t you ask the family?",
    "You should write it down?",
    "Maybe you could start small?",
    "If I were you I would wait?",
    "Hi Sanne, have you considered the district nurse?",
    "Nice issue. How about a kitchen table talk?",
    "But couldn't you ask somebody else?",
)


@pytest.mark.parametrize("text", OPEN)
def test_a_short_open_question_gets_no_hint(text: str) -> None:
    assert hints(text) == ()


@pytest.mark.parametrize("text", ADVICE)
def test_advice_in_the_shape_of_a_question_gets_that_hint(text: str) -> None:
    assert "advice" in hints(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wat speelt er? En wie merkt het?", ("many",)),
        ("Wat speelt er", ("none",)),
        ("Echt waar??", ()),
        ("Wat " + "heel " * 28 + "erg?", ("long",)),
        ("a" * 139 + "?", ()),
        ("a" * 140 + "?", ("long",)),
        ("You should rest. You must sleep.", ("advice", "none")),
        ("…", ("none",)),
    ],
)
def test_length_and_question_marks(text: str, found: tuple[Hint, ...]) -> None:
    assert hints(text) == found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_question_of_the_bank_gets_a_hint(language: str) -> None:
    say = words("nl" if language == "nl" else "en")
    assert [n for n in range(1, 9) if hints(say(f"peer-bank-{n}"))] == []


@given(st.text(max_size=400))
def test_whatever_is_written_gives_hints_in_their_order(text: str) -> None:
    found = hints(text)
    assert found == tuple(each for each in HINTS if each in found)
    assert ("none" in found) == ("?" not in text)
    assert not {"none", "many"} <= set(found)
