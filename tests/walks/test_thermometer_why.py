"""How anonymous it is, to be checked by anybody."""

from flows.words import words
from tests.support import on_both
from tests.walks.stage import CHANNEL, Stage

FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")


def _why(stage: Stage, name: str, typed: str = "waarom-anoniem") -> str:
    answer = stage.who(name).command(CHANNEL, "/thermometer", typed)
    assert answer is not None
    return answer.shown()


@on_both
def test_before_closing_one_sees_ones_own_box_and_afterwards_only_what_is_published(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    assert stage.say("thermometer-why-none") in _why(stage, "sanne")
    stage.open_round()
    assert stage.say("thermometer-why-nothing") in _why(stage, "sanne")
    for name in FIVE:
        stage.fill_thermometer(name, "254453")
    own = _why(stage, "sanne")
    assert stage.say("thermometer-why-box") in own
    chose = stage.say(
        "thermometer-why-chose",
        statement=stage.say("statement-A1"),
        answer=stage.say("thermometer-scale-2"),
    )
    assert chose in own
    assert stage.say("thermometer-why-nothing") in _why(stage, "marijke")
    stage.close_round()
    left = _why(stage, "sanne", "why anonymous")
    assert left == _why(stage, "james", "why-anonymous"), "the same for all"
    assert stage.say("thermometer-why-left", statements=6) in left
    assert stage.say("thermometer-why-all") in left
    assert stage.say("thermometer-scale-2") not in left


def test_always_it_says_who_could_have_looked_in_ones_own_language(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    overview = stage.who("wim").command(CHANNEL, "/thermometer")
    assert overview is not None
    stage.who("wim").click(overview, stage.say("button-thermometer-why"))
    view = stage.who("wim").view
    assert view is not None
    for number in range(1, 6):
        assert stage.say(f"thermometer-why-looker-{number}") in view.shown()
        assert words("en")(f"thermometer-why-looker-{number}") not in view.shown()


def test_a_stranger_to_the_network_learns_nothing(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.open_round()
    told = _why(stage, "bram")
    assert told == stage.say("network-not-a-member", network="Samen Sterker")
