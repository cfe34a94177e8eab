"""A day that has gone by is no end of an experiment: it is asked again, kindly, in its place."""

from datetime import timedelta

import pytest

from flows.words import LANGUAGES, day_words
from tests.walks.homes import home, open_home
from tests.walks.stage import Stage
from tests.walks.test_programme import choose_programme

in_both = pytest.mark.parametrize("language", LANGUAGES)


def _trying_out(stage: Stage) -> None:
    """Let Sanne come to the question until when she tries something out."""
    stage.begin("sanne")
    choose_programme(stage)
    stage.box.clock.move_to(stage.box.clock() + timedelta(days=70))
    open_home(stage, "sanne")
    stage.who("sanne").click(home(stage, "sanne"), stage.say("button-cycle-go-on"))
    stage.seen("sanne", "cycle-experiment-do")
    stage.says("sanne", "Ik bel vooraf.")


@in_both
def test_a_day_gone_by_is_asked_again_and_a_later_one_is_taken(stage: Stage) -> None:
    _trying_out(stage)
    today = stage.box.clock().date()
    asked = stage.seen("sanne", "cycle-experiment-until").shown()
    example = asked.partition(stage.say("conversation-day-example", day="|").partition("|")[0])[2]
    for typed in (f"{today.day}-{today.month}", f"{today - timedelta(days=3):%d-%m-%Y}"):
        said = stage.says("sanne", typed)
        assert day_words(today, stage.language) in said
        assert stage.say("cycle-experiment-until") in said, "it is asked again"
        assert stage.say("cycle-experiment-expect") not in said
    said = stage.says("sanne", example.partition("\n")[0].rstrip(". "))
    assert stage.say("cycle-experiment-expect") in said, "the example is a day that can be"


@in_both
def test_in_a_form_it_is_told_at_its_field_and_an_old_day_stays_as_it_was(stage: Stage) -> None:
    _trying_out(stage)
    asked, sanne = stage.seen("sanne", "cycle-experiment-until"), stage.who("sanne")
    today = stage.box.clock().date()
    stage.press("sanne", asked, "button-conversation-form")
    sanne.fill({"until": today.isoformat()})
    day = day_words(today, stage.language)
    assert sanne.submit() == {
        "until": stage.say("conversation-day-gone-chosen", day=day, today=day)
    }
    later = (today + timedelta(days=2)).isoformat()
    sanne.fill({"until": later, "expect": "Rust."})
    assert sanne.submit() == {}
    stage.box.clock.move_to(stage.box.clock() + timedelta(days=7))
    said = stage.seen("sanne", "cycle-experiment-until")
    stage.press("sanne", said, "button-conversation-change")
    sanne.fill({"expect": "Meer rust."})
    assert sanne.submit() == {}, "a day that was good when it was chosen is no fault now"
    assert later in stage.held("sanne")
    assert "Meer rust." in stage.held("sanne")
