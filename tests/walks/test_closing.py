"""Halfway initiatives are shared; at the end it is said what it brought, and handed over."""

from collections.abc import Mapping

import pytest

from bot.sandbox.standin import SeenMessage, User
from bot.sandbox.standin.choices import Value
from flows.closing.ports import ITEMS
from flows.words import LANGUAGES, words
from tests.support import on_both
from tests.walks.homes import home, open_home, press
from tests.walks.stage import CHANNEL, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
FIVE = ("sanne", "youssef", "ruben", "lotte", "wim")
NAME = "Samen Sterker"
BOX = "Een escapebox voor de wijk."
LAST = {"nl": "donderdag 12 november 2026", "en": "Thursday 12 November 2026"}


def _form(stage: Stage, name: str) -> str:
    view = stage.who(name).view
    assert view is not None
    return view.shown()


def _from_home(stage: Stage, name: str, key: str, **about: str) -> str:
    """Let somebody open a form from their Home."""
    open_home(stage, name)
    press(stage, name, key, **about)
    return _form(stage, name)


def _fills(stage: Stage, name: str, values: Mapping[str, Value]) -> str:
    stage.who(name).fill(dict(values))
    assert stage.who(name).submit() == {}
    return _form(stage, name)


def _asks(stage: Stage) -> SeenMessage:
    """Let Marijke ask halfway."""
    _from_home(stage, "marijke", "button-closing-midway")
    assert stage.say("closing-midway-asked") in _fills(stage, "marijke", {})
    stage.who("marijke").close_view()
    return stage.seen("sanne", "closing-midway", CHANNEL)


def _shares(stage: Stage, name: str, readers: str, named: str = "no") -> None:
    """Let somebody write of an initiative in the form that is open."""
    said = _fills(
        stage,
        name,
        {
            "what": BOX,
            "whom": "Teams die *vast* zitten.",
            "role": "buurtzorg",
            "named": stage.say(f"closing-named-{named}"),
            "readers": stage.say(f"closing-share-{readers}"),
        },
    )
    assert stage.say(f"closing-practice-saved-{readers}", network=NAME) in said
    stage.who(name).close_view()
    stage.quiet()


@in_both
def test_an_initiative_is_shared_as_a_card_and_taken_back(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    asked = _asks(stage)
    stage.press("sanne", asked, "button-closing-practice")
    assert stage.say("closing-practice-back") in _form(stage, "sanne")
    _shares(stage, "sanne", "me")
    assert BOX not in stage.sight("youssef", CHANNEL, "dm")
    stage.press("sanne", asked, "button-closing-practice")
    _shares(stage, "sanne", "network", "yes")
    seen = stage.sight("youssef", CHANNEL)
    assert stage.say("closing-card-of", name="Sanne") in seen
    assert stage.say("closing-card-ask", name="Sanne") in seen
    assert "> Teams die *vast* zitten." in seen
    _from_home(stage, "sanne", "button-closing-practice")
    _shares(stage, "sanne", "everyone")
    seen = stage.sight("youssef", CHANNEL)
    assert BOX in seen
    assert stage.say("closing-card") in seen
    assert stage.say("closing-card-of", name="Sanne") not in seen, "without a name after all"
    _from_home(stage, "sanne", "button-closing-practice")
    _shares(stage, "sanne", "me")
    seen = stage.sight("youssef", CHANNEL)
    assert BOX not in seen
    assert stage.say("withdrawn") in seen
    assert BOX in stage.held("sanne")


@in_both
def test_it_is_asked_beside_the_weekly_question_until_somebody_wrote(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    asked = _asks(stage)
    stage.press("sanne", asked, "button-closing-practice")
    _shares(stage, "sanne", "me")
    stage.week()
    line = stage.say("closing-beside-practice")
    assert line in stage.sight("youssef", "dm")
    assert line not in stage.sight("sanne", "dm")
    last = stage.say("closing-beside-last")
    assert last not in stage.sight("youssef", "dm")
    stage.play(days=7)
    weekly = stage.seen("youssef", "closing-beside-last")
    assert line in weekly.shown()
    stage.press("youssef", weekly, "button-closing-practice")
    _shares(stage, "youssef", "network")
    assert BOX in stage.sight("sanne", CHANNEL)
    refused = stage.leads("marijke", "closing.midway")
    assert refused == stage.say("closing-midway-begun")


def test_before_it_is_asked_and_outside_the_network_it_is_refused(stage: Stage) -> None:
    stage.begin("sanne")
    assert stage.leads("sanne", "closing.practice") == stage.say("closing-midway-not-yet")
    assert stage.leads("sanne", "closing.midway") == stage.say("network-facilitators-only")
    assert stage.leads("bram", "closing.practice") == stage.say(
        "network-not-a-member", network=NAME
    )
    assert stage.leads("sanne", "closing.survey") == stage.say("closing-survey-not-yet")
    assert stage.leads("sanne", "closing.outcomes") == stage.say("closing-outcomes-none")
    for action in ("closing.report", "closing.pack", "closing.post"):
        assert stage.leads("sanne", action) == stage.say("network-facilitators-only")


@on_both
def test_who_is_erased_takes_card_and_lines_out_of_the_channel(stage: Stage) -> None:
    stage.begin(*FIVE)
    stage.press("sanne", _asks(stage), "button-closing-practice")
    _shares(stage, "sanne", "network", "yes")
    _to_the_last_weeks(stage)
    _answers(stage, "sanne", {"plan": "Een plan voor mantelzorg."})
    _reports(stage)
    assert "Een plan voor mantelzorg." in stage.sight("youssef", CHANNEL)
    stage.says("sanne", "wis mijn gegevens")
    gone = stage.seen("sanne", "privacy-erase-note")
    stage.presses("sanne", gone, "button-privacy-erase")
    stage.quiet()
    left = stage.sight("youssef", CHANNEL) + stage.sight("marijke")
    assert BOX not in left
    assert "Een plan voor mantelzorg." not in left
    assert stage.rows("box")["box"] == []


def _to_the_last_weeks(stage: Stage) -> None:
    """Let the network end in ten days."""
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "wijzig")
    marijke.fill({"ends": "2026-11-12"})
    assert marijke.submit() == {}
    stage.quiet()


def _answers(
    stage: Stage, name: str, lines: Mapping[str, Value], readers: str = "network", answer: str = "4"
) -> None:
    """Let somebody answer the end questions, and write what it brought."""
    form = _from_home(stage, name, "button-closing-survey")
    assert stage.say("closing-survey-until", day=LAST[stage.language]) in form
    scale = stage.say(f"thermometer-scale-{answer}")
    page = _fills(stage, name, dict.fromkeys(ITEMS, scale))
    assert stage.say("closing-outcomes", network=NAME) in page
    said = _fills(stage, name, {**lines, "readers": stage.say(f"closing-share-{readers}")})
    assert stage.say("closing-survey-thanks") in said
    assert stage.say(f"closing-outcomes-saved-{readers}") in said
    stage.who(name).close_view()


def _reports(stage: Stage) -> SeenMessage:
    """Let Marijke make the report, look at it, and post it; gives what she looked at."""
    _from_home(stage, "marijke", "button-closing-report")
    assert stage.say("closing-report-coming") in _fills(stage, "marijke", {})
    stage.who("marijke").close_view()
    shown = stage.seen("marijke", "closing-preview-note")
    told = stage.presses("marijke", shown, "button-closing-post")
    assert stage.say("closing-posted") in told
    return shown


@in_both
def test_the_report_has_rounded_figures_and_only_lines_that_were_shared(stage: Stage) -> None:
    stage.begin(*FIVE)
    _to_the_last_weeks(stage)
    for name in FIVE[:4]:
        _answers(stage, name, {}, "me")
    _answers(stage, "wim", {"plan": "Een plan.", "changed": "Ik vraag eerder."}, answer="5")
    _answers(stage, "sanne", {"product": "Geheim."}, "me")  # again, which takes its place
    _from_home(stage, "marijke", "button-closing-report")
    assert stage.say("closing-report-closes", day=LAST[stage.language]) in _form(stage, "marijke")
    _fills(stage, "marijke", {})
    stage.who("marijke").close_view()
    shown = stage.seen("marijke", "closing-preview-note")
    assert stage.say("closing-report", network=NAME) not in stage.sight("sanne", CHANNEL)
    for seen in (shown.shown(),):
        assert stage.say("closing-report-answered", people=5) in seen
        assert "> Een plan." in seen
        assert "> Ik vraag eerder." in seen
        assert "Geheim." not in seen
        assert "Wim" not in seen
        mean = "4,0" if stage.language == "nl" else "4.0"
        assert mean in seen, "4.2 is rounded to the half"
        went = {"nl": "Dat ging goed.", "en": "That went well."}
        assert went[stage.language] in seen, "it is over"
        assert stage.say("closing-preview-mark") in seen
        assert stage.say("preview-mark", network=NAME) not in seen
    stage.presses("marijke", shown, "button-closing-post")
    posted = stage.seen("sanne", "closing-report-answered", CHANNEL, people=5)
    assert "> Een plan." in posted.shown()
    closed = stage.leads("sanne", "closing.survey")
    assert closed == stage.say("closing-survey-closed")
    assert stage.rows("box", "round_secret") == {"box": [], "round_secret": []}
    about = stage.say("button-closing-outcomes", network=NAME)
    open_home(stage, "wim")
    stage.who("wim").click(home(stage, "wim"), about)
    _fills(stage, "wim", {"plan": None})
    stage.quiet()
    for name, place in (("sanne", CHANNEL), ("marijke", "dm")):
        assert "Een plan." not in stage.sight(name, place)
        assert "Ik vraag eerder." in stage.sight(name, place)


@on_both
def test_under_five_nothing_is_shown_and_nobody_sees_who_filled_in(stage: Stage) -> None:
    stage.begin(*FIVE)
    _to_the_last_weeks(stage)
    open_home(stage, "marijke")
    open_home(stage, "youssef")
    before = stage.rows("outbox")
    homes = [home(stage, each).shown() for each in ("marijke", "youssef")]
    stage.who("youssef").click(home(stage, "youssef"), stage.say("button-closing-survey"))
    scale = stage.say("thermometer-scale-2")
    stage.who("youssef").fill(dict.fromkeys(ITEMS, scale))
    assert stage.who("youssef").submit() == {}
    stage.quiet()
    assert stage.rows("outbox") == before, "who fills in leaves no trace"
    assert [home(stage, each).shown() for each in ("marijke", "youssef")] == homes
    shown = _reports(stage)
    assert stage.say("closing-report-too-few", least=5) in shown.shown()
    (row,) = stage.rows("end_survey")["end_survey"]
    assert "{}" in row, "not even how many is kept"
    assert stage.rows("box")["box"] == []


def test_the_end_questions_come_beside_the_weekly_one_and_are_counted_by_themselves(
    stage: Stage,
) -> None:
    stage.begin(*FIVE)
    _to_the_last_weeks(stage)
    stage.week()
    for name in FIVE:
        weekly = stage.seen(name, "closing-beside-survey", day=LAST[stage.language])
        stage.press(name, weekly, "button-closing-survey")
        _fills(stage, name, dict.fromkeys(ITEMS, stage.say("thermometer-scale-3")))
        stage.who(name).close_view()
    assert len(stage.rows("box")["box"]) == len(FIVE)
    stage.play(days=30)
    assert stage.rows("box")["box"] == []
    shown = _reports(stage)
    assert stage.say("closing-report-answered", people=5) in shown.shown()


@in_both
def test_the_pack_holds_only_what_was_left_for_others(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    asked = _asks(stage)
    stage.press("sanne", asked, "button-closing-practice")
    _shares(stage, "sanne", "everyone")
    stage.press("youssef", asked, "button-closing-practice")
    stage.who("youssef").fill({"what": "Alleen voor ons.", "whom": "Ons."})
    _fills(stage, "youssef", {"readers": stage.say("closing-share-network")})
    stage.who("youssef").close_view()
    _to_the_last_weeks(stage)
    _answers(stage, "sanne", {"plan": "# Een plan."}, "everyone")
    _answers(stage, "youssef", {"plan": "Niet voor later."})
    open_home(stage, "marijke")
    stage.who("marijke").click(home(stage, "marijke"), stage.say("button-closing-pack"))
    came = stage.seen("marijke", "closing-pack-here", network=NAME)
    paper, text = came.files
    assert paper.mimetype == "application/pdf"
    pack = text.data.decode()
    assert f"> {BOX}" in pack
    assert "> buurtzorg" in pack
    assert r"> \# Een plan." in pack
    for hidden in ("Alleen voor ons.", "Niet voor later.", "Sanne", "Youssef"):
        assert hidden not in pack
    for prompt in ("struck", "lesson", "mine"):
        assert stage.say(f"closing-eye-{prompt}") in pack


def test_what_was_written_stands_in_the_journal_and_can_be_taken_back_after_the_end(
    stage: Stage,
) -> None:
    stage.begin("sanne", "youssef")
    stage.press("sanne", _asks(stage), "button-closing-practice")
    _shares(stage, "sanne", "network")
    _to_the_last_weeks(stage)
    _answers(stage, "sanne", {"plan": "Een plan."})
    data = stage.says("sanne", "mijn gegevens")
    for written in (BOX, "Een plan."):
        assert f"> {written}" in data
    stage.leads("marijke", "network.end")
    _from_home(stage, "sanne", "button-guide-journal")
    assert stage.who("sanne").submit() == {}
    _, text = stage.seen("sanne", "journal-here", network=NAME).files
    journal = text.data.decode()
    assert f"> {BOX}" in journal
    assert "> Een plan." in journal
    _from_home(stage, "sanne", "button-closing-practice-in", network=NAME)
    _shares(stage, "sanne", "me")
    assert BOX not in stage.sight("youssef", CHANNEL)


def test_an_erased_network_leaves_nothing_of_it_in_the_channel(stage: Stage) -> None:
    stage.begin("sanne")
    stage.press("sanne", _asks(stage), "button-closing-practice")
    _shares(stage, "sanne", "network")
    _to_the_last_weeks(stage)
    _answers(stage, "sanne", {"plan": "Een plan."})
    _reports(stage)
    stage.leads("marijke", "network.erase")
    stage.who("marijke").fill({"sure": [stage.say("network-erase-sure", network=NAME)]})
    assert stage.who("marijke").submit() == {}
    stage.play(days=9)
    left = stage.sight("sanne", CHANNEL) + stage.sight("marijke")
    assert BOX not in left
    assert "Een plan." not in left


def test_who_reads_another_language_is_told_and_asked_before_their_line_is_shared(
    stage: Stage,
) -> None:
    stage.box.slack.admin.add_user(User("U0ANN", "ann", "Ann", "Ann", locale="en-GB"))
    stage.set_up(("sanne", "ann"))
    stage.join("sanne")
    ann, say = stage.who("ann"), words("en")
    ann.click(stage.read("ann", say("network-invite-no")), say("button-network-join"))
    _to_the_last_weeks(stage)
    _answers(stage, "sanne", {"plan": "Een plan."})
    open_home(stage, "ann")
    ann.click(home(stage, "ann"), say("button-closing-survey"))
    page = _fills(stage, "ann", dict.fromkeys(ITEMS, say("thermometer-scale-4")))
    assert say("closing-known", language="nl") in page
    ann.fill({"plan": "A plan of mine.", "readers": say("closing-share-network")})
    assert ann.submit() == {"readers": say("closing-known-first")}
    said = _fills(stage, "ann", {"readers": say("closing-share-me")})
    assert say("closing-outcomes-saved-me") in said
    ann.close_view()
    shown = _reports(stage)
    assert "A plan of mine." not in stage.sight("sanne", CHANNEL) + shown.shown()
    assert "A plan of mine." in stage.held("ann")
    open_home(stage, "ann")
    ann.click(home(stage, "ann"), say("button-closing-outcomes", network=NAME))
    yes = {"readers": say("closing-share-network"), "known": [say("closing-known-yes")]}
    assert say("closing-outcomes-saved-network") in _fills(stage, "ann", yes)
    stage.read("sanne", "A plan of mine.", CHANNEL)
