"""Help for who facilitates: a starting list, a structure check, reflections of one's own, calls."""

from collections.abc import Mapping

import pytest

from bot.sandbox.standin.choices import Value
from bot.sandbox.standin.screen import SeenView
from flows.guide.ports import POINTS
from flows.words import LANGUAGES
from tests.support import on_both
from tests.walks.homes import home, open_home, press
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
SECRET = "Ik leid door te vragen."


def _opens(stage: Stage, name: str, key: str) -> SeenView:
    """Let somebody open a form from their Home."""
    open_home(stage, name)
    press(stage, name, key)
    view = stage.who(name).view
    assert view is not None
    return view


def _fills(stage: Stage, name: str, values: Mapping[str, Value]) -> str:
    """Let somebody fill in the form that is open; gives what stands there then."""
    person = stage.who(name)
    person.fill(dict(values))
    assert person.submit() == {}
    assert person.view is not None
    return person.view.shown()


def _closes(stage: Stage, name: str) -> None:
    stage.who(name).close_view()
    assert stage.who(name).view is None


@in_both
@on_both
def test_the_starting_list_is_shared_and_two_may_tick_at_once(stage: Stage) -> None:
    stage.begin("sanne")
    goal, calls = (stage.say(f"guide-step-{each}") for each in ("goal", "calls"))
    seen = _opens(stage, "marijke", "button-guide-start")
    for each in ("stakeholders", "agreements"):
        assert stage.say(f"guide-why-{each}") in seen.shown()
    _opens(stage, "james", "button-guide-start")
    said = _fills(stage, "marijke", {"done": [goal]})
    assert stage.say("guide-start-saved", done=1, all=8) in said
    said = _fills(stage, "james", {"done": [calls]})
    assert stage.say("guide-start-saved", done=2, all=8) in said
    _closes(stage, "marijke")
    stage.quiet()
    assert stage.say("guide-ticked", done=2, all=8) in home(stage, "marijke").shown()
    _opens(stage, "marijke", "button-guide-start")
    said = _fills(stage, "marijke", {"done": [calls]})
    assert stage.say("guide-start-saved", done=1, all=8) in said
    rows = "".join(stage.rows("start_step")["start_step"])
    assert "calls" in rows
    assert "goal" not in rows


@in_both
def test_the_structure_check_asks_what_is_done_and_tells_what_moved(stage: Stage) -> None:
    stage.begin("sanne")
    assert stage.say("guide-check-never") in open_home(stage, "marijke", "help").shown()
    yes, partly, no = (stage.say(f"guide-stands-{each}") for each in ("yes", "partly", "no"))
    _opens(stage, "marijke", "button-guide-structure")
    marijke = stage.who("marijke")
    marijke.fill(dict.fromkeys(POINTS[1:], yes))
    assert set(marijke.submit()) == {"vision"}
    gaps = _fills(stage, "marijke", dict.fromkeys(POINTS, yes) | {"time": no, "contact": partly})
    time = stage.say("guide-point-time")
    assert stage.say("guide-gap", point=time) in gaps
    assert stage.say("guide-gap", point=stage.say("guide-point-vision")) not in gaps
    agreed = {"what:time": "Uren vragen.", "who:time": "de manager", "until:time": "2027-01-11"}
    assert stage.say("guide-structure-saved", gaps=1) in _fills(stage, "marijke", agreed)
    _closes(stage, "marijke")
    day = "maandag 2 november 2026" if stage.language == "nl" else "Monday 2 November 2026"
    stage.quiet()
    assert stage.say("guide-checked", day=day) in home(stage, "marijke").shown()


def test_half_a_year_later_it_is_offered_again_and_shows_what_moved(stage: Stage) -> None:
    stage.begin("sanne")
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "wijzig")
    marijke.fill({"ends": "2027-10-01"})
    assert marijke.submit() == {}
    _opens(stage, "marijke", "button-guide-structure")
    _fills(stage, "marijke", dict.fromkeys(POINTS, "Ja") | {"time": "Nee", "contact": "Deels"})
    _fills(stage, "marijke", {"what:time": "Uren vragen.", "who:time": "de manager"})
    _closes(stage, "marijke")
    stage.play(days=183)
    day = "maandag 2 november 2026"
    assert stage.say("guide-check-again", day=day) in open_home(stage, "james", "help").shown()
    form = _opens(stage, "james", "button-guide-structure").shown()
    assert stage.say("guide-structure-counts", day=day, yes=7, partly=1, no=1) in form
    assert "> Uren vragen." in form
    assert "de manager" in form
    assert stage.say("guide-stood", before="no") in form
    second = dict.fromkeys(POINTS, "Ja") | {"time": "Deels", "meetings": "Nee"}
    gaps = _fills(stage, "james", second)
    assert "Uren vragen." in gaps, "what is still open is carried over"
    assert stage.say("guide-structure-saved", gaps=1) in _fills(stage, "james", {})
    _closes(stage, "james")
    form = _opens(stage, "marijke", "button-guide-structure").shown()
    moved = stage.say(
        "guide-moved", point=stage.say("guide-point-time"), before="no", after="partly"
    )
    assert moved in form
    for point in ("contact", "meetings"):
        assert stage.say(f"guide-point-{point}") in form
    assert "Eerst ja, daarna nee" in form


def test_back_to_the_points_keeps_one_check(stage: Stage) -> None:
    stage.begin("sanne")
    marijke = stage.who("marijke")
    _opens(stage, "marijke", "button-guide-structure")
    _fills(stage, "marijke", dict.fromkeys(POINTS, "Nee"))
    marijke.close_view()
    said = _fills(stage, "marijke", dict.fromkeys(POINTS, "Ja"))
    assert stage.say("guide-structure-all") in said
    assert len(stage.rows("structure_check")["structure_check"]) == 1


@in_both
@on_both
def test_what_somebody_writes_of_their_leadership_is_theirs_alone(stage: Stage) -> None:
    stage.begin("sanne")
    seen = _opens(stage, "marijke", "button-guide-leadership")
    assert stage.say("guide-leadership-private") in seen.shown()
    said = _fills(stage, "marijke", {"leader": SECRET, "content": "Samen."})
    assert stage.say("guide-leadership-saved") in said
    _closes(stage, "marijke")
    stage.play(days=3)
    assert SECRET in _opens(stage, "marijke", "button-guide-leadership").shown()
    _fills(stage, "marijke", {"leader": SECRET, "content": None, "aboard": "Bellen."})
    _closes(stage, "marijke")
    assert SECRET not in _opens(stage, "james", "button-guide-leadership").shown()
    _closes(stage, "james")
    assert SECRET not in stage.sight("james") + stage.sight("sanne")
    assert SECRET in stage.held("marijke")
    assert SECRET not in stage.held("james")
    data = "mijn gegevens" if stage.language == "nl" else "my data"
    assert f"> {SECRET}" in stage.says("marijke", data)
    _opens(stage, "marijke", "button-guide-journal")
    assert stage.who("marijke").submit() == {}
    _, text = stage.seen("marijke", "journal-here", network="Samen Sterker").files
    journal = text.data.decode()
    assert [journal.index(each) for each in (SECRET, "Bellen.")] == sorted(
        journal.index(each) for each in (SECRET, "Bellen.")
    )
    assert stage.say("guide-leadership-leader") in journal
    assert "Samen." not in journal, "what was made empty is gone"


@in_both
def test_calls_are_kept_without_of_whom_and_shared_with_who_leads_too(stage: Stage) -> None:
    stage.begin("sanne")
    seen = _opens(stage, "marijke", "button-guide-calls")
    assert stage.say("guide-calls-private") in seen.shown()
    assert stage.say("guide-call-which") not in seen.shown(), "the first one begins at once"
    assert set(stage.who("marijke").submit()) == {"issue"}
    said = _fills(stage, "marijke", {"need": "Tijd, vraag het meneer Jansen."})
    assert stage.say("guide-call-saved") in said
    assert stage.say("conversation-recognisable-form") in said
    _closes(stage, "marijke")
    _opens(stage, "james", "button-guide-calls")
    day = "maandag 2 november 2026" if stage.language == "nl" else "Monday 2 November 2026"
    first = stage.say("guide-call-of", number=1, day=day)
    assert "Jansen" in _fills(stage, "james", {"call": first})
    assert stage.say("guide-call-saved") in _fills(stage, "james", {"need": "Tijd."})
    _closes(stage, "james")
    assert "Jansen" not in stage.held("marijke")
    data = stage.says("marijke", "mijn gegevens" if stage.language == "nl" else "my data")
    assert "> Tijd." in data
    assert stage.say("guide-call-read", network="Samen Sterker") in data
    _opens(stage, "marijke", "button-guide-calls")
    assert "Tijd." in _fills(stage, "marijke", {"call": first})
    assert stage.say("guide-call-dropped") in _fills(stage, "marijke", {"need": None})
    assert stage.rows("call_note")["call_note"] == []


def test_only_who_leads_a_network_that_is_on_gets_this_help(stage: Stage) -> None:
    stage.begin("sanne")
    actions = ("guide.start", "guide.structure", "guide.leadership", "guide.calls")
    assert stage.say("button-home-room-help") not in open_home(stage, "sanne").shown()
    for action in actions:
        assert stage.leads("sanne", action) == stage.say("network-facilitators-only")
    network = stage.network().id
    stage.leads("marijke", "network.end")
    assert stage.say("button-home-room-help") not in open_home(stage, "marijke").shown()
    for action in actions:
        over = stage.say("network-over", network="Samen Sterker")
        assert stage.leads("marijke", action, network) == over
