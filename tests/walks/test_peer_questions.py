"""Open questions of peers: asked with a private hint, brought together, answered only by choice."""

from datetime import timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from flows.group.ports import Group, GroupKind
from flows.words import LANGUAGES
from handlers import ids
from tests.walks.homes import home, open_home, press
from tests.walks.stage import CHANNEL, KICK_OFF, Stage

in_both = pytest.mark.parametrize("language", LANGUAGES)
ISSUE = "Familie zit pas aan tafel als het misgaat."
QUESTION = "Wat maakt dit voor jou zo belangrijk?"
ADVICE = "Heb je al met de huisarts gebeld?"
NAME = "Samen Sterker"


@pytest.fixture
def shared(stage: Stage) -> Stage:
    """Let Sanne have shared her issue with the network."""
    stage.begin("sanne", "ruben", "lotte")
    shares(stage)
    return stage


def shares(stage: Stage, name: str = "sanne") -> None:
    stage.bring_issue(name, ISSUE, "Nu.", "", "", "Luisteren.", "")
    stage.press(name, stage.seen(name, "cycle-issue-card"), "button-cycle-share")
    stage.quiet()


def card(stage: Stage, name: str = "ruben") -> SeenMessage:
    return stage.read(name, ISSUE, CHANNEL)


def opens(stage: Stage, name: str = "ruben") -> str:
    """Let somebody press the button under the card; gives what the bot says to that."""
    found = card(stage, name)
    return stage.told(name, lambda: stage.press(name, found, "button-peer-ask"), CHANNEL)


def asks(stage: Stage, text: str = QUESTION, name: str = "ruben") -> None:
    opens(stage, name)
    person = stage.who(name)
    person.fill({"question": text})
    assert person.submit() == {}
    assert person.view is not None
    assert stage.say("peer-sent-form") in person.view.shown()
    person.close_view(all_views=True)
    stage.quiet()


def answers(stage: Stage, text: str, readers: str = "asker", *, again: bool = False) -> str:
    """Let Sanne answer the one question she got, or change what she answered."""
    name, asked = "sanne", stage.seen("sanne", "peer-why")
    stage.press(name, asked, "button-peer-answer-change" if again else "button-peer-answer")
    person = stage.who(name)
    person.fill({"answer": text, "readers": stage.say(f"peer-readers-{readers}", network=NAME)})
    return stage.told(name, lambda: _accepted(stage, name))


def _accepted(stage: Stage, name: str) -> None:
    assert stage.who(name).submit() == {}


@in_both
def test_an_open_question_goes_at_once_and_is_brought_within_working_hours(shared: Stage) -> None:
    stage = shared
    asks(stage)
    assert QUESTION not in stage.sight("sanne", "dm"), "others may still ask"
    sent = stage.seen("ruben", "peer-sent", network=NAME).shown()
    assert QUESTION in sent
    assert stage.say("peer-sent-to", count=1, names="Sanne") in sent
    asks(stage, "Wie merkt het het eerst?", "lotte")
    stage.play(hours=2)
    asked = stage.seen("sanne", "peer-asked", network=NAME, count=2).shown()
    assert asked.count(stage.say("peer-about-issue")) == 2
    assert QUESTION in asked
    assert "Wie merkt het het eerst?" in asked
    assert "Ruben" in asked
    for other in ("lotte", "marijke"):
        assert QUESTION not in stage.sight(other, "dm", CHANNEL)


@in_both
def test_advice_gets_a_hint_that_only_its_writer_sees_and_can_go_as_it_is(shared: Stage) -> None:
    stage = shared
    opens(stage)
    ruben = stage.who("ruben")
    ruben.fill({"question": ADVICE})
    assert ruben.submit() == {}
    assert ruben.view is not None
    seen = ruben.view.shown()
    assert stage.say("peer-hint-advice") in seen
    assert stage.say("peer-hint-long") not in seen
    ruben.close_view()
    assert ruben.view is not None
    assert stage.say("peer-ask-title") in ruben.view.shown(), "one can go back and change it"
    assert ruben.submit() == {}
    assert ruben.submit() == {}
    ruben.close_view(all_views=True)
    stage.play(hours=2)
    assert ADVICE in stage.seen("sanne", "peer-asked", network=NAME, count=1).shown()


@in_both
def test_an_answer_comes_back_once_and_for_whom_the_presenter_chose(shared: Stage) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    said = answers(stage, "Mijn moeder woont hier ook.", "network")
    assert stage.say("peer-answer-saved-network", name="Ruben", network=NAME) in said
    got = stage.seen("ruben", "peer-answer-of", name="Sanne", network=NAME).shown()
    assert "Mijn moeder woont hier ook." in got
    opens(stage, "lotte")
    lotte = stage.who("lotte")
    assert lotte.view is not None
    assert "Mijn moeder woont hier ook." in lotte.view.shown()
    assert QUESTION not in lotte.view.shown()
    lotte.close_view()
    answers(stage, "Dat vertel ik liever niet.", again=True)
    assert "Mijn moeder" not in stage.sight("ruben", "dm")
    opens(stage, "lotte")
    assert lotte.view is not None
    assert "liever niet" not in lotte.view.shown()


def test_what_is_let_go_is_seen_by_nobody_and_can_be_answered_later(shared: Stage) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    before = stage.sight("ruben")
    asked = stage.seen("sanne", "peer-asked", network=NAME, count=1)
    said = stage.presses("sanne", asked, "button-peer-let-go")
    assert stage.say("peer-let-go-done", name="Ruben") in said
    assert (
        stage.say("peer-let-go") in stage.seen("sanne", "peer-asked", network=NAME, count=1).shown()
    )
    assert stage.sight("ruben") == before
    assert stage.say("peer-let-go-done", name="Ruben") in stage.told(
        "sanne",
        lambda: stage.who("sanne").click(asked, stage.say("button-peer-let-go"), stale=True),
    ), "pressed twice"
    answers(stage, "Toch wel.")
    assert "Toch wel." in stage.sight("ruben")


def test_a_question_taken_back_in_the_hour_is_never_seen_and_later_disappears(
    shared: Stage,
) -> None:
    stage = shared
    asks(stage)
    sent = stage.seen("ruben", "peer-sent", network=NAME)
    stage.press("ruben", sent, "button-peer-withdraw")
    stage.play(hours=3)
    assert stage.say("peer-why") not in stage.sight("sanne", "dm")
    assert QUESTION not in stage.sight("sanne")
    asks(stage, "Wat hoop je?")
    stage.play(days=1)
    asked = stage.seen("sanne", "peer-asked", network=NAME, count=1)
    assert "Wat hoop je?" in asked.shown()
    sent = stage.seen("ruben", "peer-sent", network=NAME)
    stage.press("ruben", sent, "button-peer-withdraw")
    stage.quiet()
    assert "Wat hoop je?" not in stage.sight("sanne")
    said = stage.told(
        "sanne",
        lambda: stage.who("sanne").click(asked, stage.say("button-peer-answer"), stale=True),
    )
    assert stage.say("peer-was-withdrawn") in said


def test_at_most_one_message_a_day_in_working_hours(shared: Stage) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    asks(stage, "Wie merkt het het eerst?", "lotte")
    stage.play(hours=5)
    assert stage.sight("sanne", "dm").count(stage.say("peer-why")) == 1
    stage.box.player.play(KICK_OFF + timedelta(days=1, hours=2), lambda _at, _played: None)
    assert stage.sight("sanne", "dm").count(stage.say("peer-why")) == 2
    assert "Wie merkt het het eerst?" in stage.seen("sanne", "peer-why").shown()


def test_who_rests_gets_them_afterwards(shared: Stage) -> None:
    stage = shared
    stage.says("sanne", "pauze")
    asks(stage)
    stage.play(days=2)
    assert stage.say("peer-why") not in stage.sight("sanne", "dm")
    stage.says("sanne", "verder")
    stage.play(days=2)
    assert QUESTION in stage.seen("sanne", "peer-why").shown()


@in_both
def test_who_keeps_them_gets_them_beside_the_weekly_question(shared: Stage) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    asked = stage.seen("sanne", "peer-why")
    assert stage.say("peer-weekly-now") in stage.presses("sanne", asked, "button-peer-weekly")
    stage.play(days=1)
    asks(stage, "Wie merkt het het eerst?", "lotte")
    stage.play(hours=5)
    assert stage.sight("sanne", "dm").count(stage.say("peer-why")) == 1
    stage.week()
    weekly = stage.seen("sanne", "peer-beside", count=1)
    assert "Wie merkt het het eerst?" in weekly.shown()
    assert QUESTION not in weekly.shown()
    stage.press("sanne", weekly, "button-peer-answer-of", name="Lotte")
    stage.who("sanne").fill({"answer": "De nachtdienst."})
    _accepted(stage, "sanne")
    assert (
        "De nachtdienst."
        in stage.seen("lotte", "peer-answer-of", name="Sanne", network=NAME).shown()
    )
    stage.play(days=7)
    assert (
        stage.say("peer-beside", count=1)
        not in [each.shown() for each in stage.who("sanne").messages()][-1]
    )


@pytest.mark.parametrize("days", [0, 7])
@pytest.mark.parametrize("erases", [False, True])
def test_what_was_taken_back_or_erased_stands_in_no_weekly_message(
    shared: Stage, days: int, *, erases: bool
) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    asked = stage.seen("sanne", "peer-why")
    stage.presses("sanne", asked, "button-peer-weekly")
    stage.play(days=1)
    asks(stage, "Wie merkt het het eerst?", "lotte")
    stage.week()
    stage.play(days=days)
    assert "Wie merkt het het eerst?" in stage.sight("sanne", "dm")
    if erases:
        _erases(stage, "lotte")
    else:
        stage.press("lotte", stage.seen("lotte", "peer-sent", network=NAME), "button-peer-withdraw")
        stage.quiet()
    assert "Wie merkt het het eerst?" not in stage.sight("sanne")


@in_both
def test_an_answer_goes_to_nobody_who_left_the_network_and_its_writer_is_told(
    shared: Stage,
) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    asked = stage.seen("sanne", "peer-why")
    stage.press("sanne", asked, "button-peer-answer")
    sanne = stage.who("sanne")
    sanne.fill({"answer": "Merelantwoord.", "readers": stage.say("peer-readers-asker")})
    stage.stops("ruben")
    assert "answer" not in sanne.submit()
    sanne.close_view(all_views=True)
    assert "Merelantwoord" not in stage.sight("ruben")
    stage.press("sanne", asked, "button-peer-answer")
    assert sanne.view is not None
    assert stage.say("peer-unheard", name="Ruben") in sanne.view.shown()
    assert stage.say("peer-answer") not in sanne.view.shown()
    sanne.fill({"let-go": [stage.say("peer-answer-let-go")]})
    assert stage.say("peer-let-go-done", name="Ruben") in stage.told(
        "sanne", lambda: _accepted(stage, "sanne")
    )
    asks(stage, "Wie merkt het het eerst?", "lotte")
    stage.play(days=1)
    sent = answers(stage, "Spreeuwantwoord.", "network")
    assert stage.say("peer-answer-saved-network", name="Lotte", network=NAME) in sent
    stage.stops("lotte")
    changed = answers(stage, "Vinkantwoord.", again=True)
    assert stage.say("peer-answer-saved-unheard", name="Lotte", network=NAME) in changed
    assert "Vinkantwoord" not in stage.sight("lotte")


def test_a_card_taken_back_gets_no_more_questions(shared: Stage) -> None:
    stage = shared
    old = card(stage)
    opens(stage)
    ending = stage.seen("sanne", "cycle-issue-card")
    stage.press("sanne", ending, "button-cycle-unshare")
    stage.quiet()
    ruben = stage.who("ruben")
    ruben.fill({"question": QUESTION})
    assert ruben.submit() == {}
    assert ruben.view is not None
    assert stage.say("peer-card-back") in ruben.view.shown()
    ruben.close_view(all_views=True)
    said = stage.told(
        "ruben", lambda: ruben.click(old, stage.say("button-peer-ask"), stale=True), CHANNEL
    )
    assert stage.say("peer-card-back") in said
    stage.play(days=1)
    assert QUESTION not in stage.sight("sanne")


def test_only_who_may_read_it_asks_and_one_question_a_day(shared: Stage) -> None:
    stage = shared
    assert stage.say("peer-own-card") in opens(stage, "sanne")
    assert stage.say("network-not-a-member", network=NAME) in opens(stage, "bram")
    asks(stage)
    assert stage.say("peer-one-a-day") in opens(stage)
    stage.stops("lotte")
    assert stage.say("network-not-a-member", network=NAME) in opens(stage, "lotte")
    stage.stops("sanne")
    assert stage.say("peer-card-back") in opens(stage, "marijke")
    stage.leads("marijke", "network.end")


def test_in_a_network_that_is_over_nobody_asks(shared: Stage) -> None:
    stage = shared
    stage.leads("marijke", "network.end")
    assert stage.say("network-over", network=NAME) in opens(stage)


def test_a_network_that_pauses_keeps_questions_and_one_that_ends_lets_them_go(
    shared: Stage,
) -> None:
    stage = shared
    asks(stage)
    network = stage.network().id
    stage.leads("marijke", "network.pause")
    stage.play(days=2)
    assert stage.say("peer-why") not in stage.sight("sanne", "dm")
    stage.leads("marijke", "network.resume")
    stage.play(days=2)
    assert QUESTION in stage.seen("sanne", "peer-why").shown()
    asks(stage, "Wat hoop je?")
    stage.leads("marijke", "network.end", network)
    stage.play(days=3)
    assert "Wat hoop je?" not in stage.sight("sanne")


def test_words_can_be_neither_markup_nor_too_long_nor_missing(shared: Stage) -> None:
    stage = shared
    opens(stage)
    ruben = stage.who("ruben")
    ruben.fill({"question": "x" * 401})
    assert list(ruben.submit()) == ["question"]
    ruben.fill({"question": "Wat wil <!channel> @marijke *echt*?"})
    assert ruben.submit() == {}
    ruben.close_view(all_views=True)
    stage.play(hours=2)
    assert "Wat wil <!channel> @marijke *echt*?" in stage.seen("sanne", "peer-why").shown()
    stage.press("sanne", stage.seen("sanne", "peer-why"), "button-peer-answer")
    assert stage.who("sanne").submit() == {"answer": stage.say("peer-answer-missing")}


def in_a_group(stage: Stage, *names: str) -> None:
    """Let people be in a set together."""
    network = stage.network()
    with stage.box.program.database.write() as w:
        group = Group("g1", network.id, network.team, GroupKind.SET, "De kring")
        w.groups.add(group)
        for name in names:
            person = w.people.of_user(network.team, f"U0{name.upper()}")
            assert person is not None
            w.groups.put(group, person.id, KICK_OFF)


def test_cards_of_ones_group_stand_on_home_and_answers_for_it_stay_in_it(shared: Stage) -> None:
    stage = shared
    in_a_group(stage, "sanne", "ruben")
    open_home(stage, "ruben")
    press(stage, "ruben", "button-peer-choose")
    assert stage.who("ruben").view is not None
    stage.who("ruben").fill({"question": QUESTION})
    assert stage.who("ruben").submit() == {}
    stage.who("ruben").close_view(all_views=True)
    open_home(stage, "lotte")
    assert stage.say("button-peer-choose") not in home(stage, "lotte").shown()
    stage.play(hours=2)
    answers(stage, "Alleen voor de kring.", "group")
    opens(stage, "lotte")
    view = stage.who("lotte").view
    assert view is not None
    assert "Alleen voor de kring." not in view.shown()


@in_both
def test_who_is_stuck_with_an_action_asks_one_person_after_a_look(stage: Stage) -> None:
    stage.begin("sanne", "ruben", "lotte")
    in_a_group(stage, "sanne", "ruben")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-action-new")
    sanne = stage.who("sanne")
    sanne.fill({"then": "Ik bel de huisarts op maandag"})
    assert sanne.submit() == {}
    press(stage, "sanne", "button-action-tell")
    sanne.fill({"how": stage.say("action-how-stuck")})
    assert sanne.submit() == {}
    sanne.fill({"way": stage.say("action-way-peer")})
    assert sanne.submit() == {}
    sanne.fill({"whom": "Ruben", "question": "Hoe zou jij beginnen?"})
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert stage.say("peer-goes-to", count=1, names="Ruben") in sanne.view.shown()
    assert sanne.submit() == {}
    sanne.close_view(all_views=True)
    stage.play(hours=2)
    asked = stage.seen("ruben", "peer-why").shown()
    assert "Hoe zou jij beginnen?" in asked
    assert stage.say("peer-about-think") in asked
    assert "huisarts" not in asked
    for other in ("lotte", "marijke"):
        open_home(stage, other)
        assert "Hoe zou jij" not in stage.sight(other)
    stage.press("ruben", stage.seen("ruben", "peer-why"), "button-peer-answer")
    stage.who("ruben").fill({"answer": "Met een kop koffie."})
    _accepted(stage, "ruben")
    got = stage.seen("sanne", "peer-answer-of", name="Ruben", network=NAME)
    assert "Met een kop koffie." in got.shown()
    assert "Hoe zou jij beginnen?" in stage.says(
        "sanne", "mijn gegevens" if stage.language == "nl" else "my data"
    )


def test_without_a_group_anybody_who_takes_part_can_be_asked(stage: Stage) -> None:
    stage.begin("sanne", "ruben")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-action-new")
    sanne = stage.who("sanne")
    sanne.fill({"then": "Ik bel de huisarts op maandag"})
    assert sanne.submit() == {}
    press(stage, "sanne", "button-action-tell")
    sanne.fill({"how": stage.say("action-how-stuck")})
    assert sanne.submit() == {}
    sanne.fill({"way": stage.say("action-way-peer")})
    assert sanne.submit() == {}
    for wrong in (["U0BRAM"], ["U0SANNE"], ["U0RUBEN", "U0MARIJKE"]):
        sanne.fill({"whom": wrong, "question": "Hoe zou jij beginnen?"})
        assert sanne.submit() == {"whom": stage.say("peer-seek-whom-wrong")}
    sanne.fill({"whom": ["U0RUBEN"]})
    assert sanne.submit() == {}
    assert sanne.submit() == {}
    sanne.close_view(all_views=True)
    stage.play(hours=2)
    assert "Hoe zou jij beginnen?" in stage.seen("ruben", "peer-why").shown()


def test_who_erases_themselves_takes_their_words_out_of_what_others_got(shared: Stage) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    answers(stage, "Mijn moeder woont hier ook.")
    asks(stage, "Wie merkt het het eerst?", "lotte")
    stage.play(days=1)
    assert "Wie merkt het het eerst?" in stage.sight("sanne")
    _erases(stage, "lotte")
    assert "Wie merkt het het eerst?" not in stage.sight("sanne")
    _erases(stage, "sanne")
    assert "Mijn moeder" not in stage.sight("ruben")
    assert QUESTION in stage.held("ruben")


def _erases(stage: Stage, name: str) -> None:
    stage.says(name, "wis mijn gegevens")
    message = stage.seen(name, "privacy-erase-cannot")
    stage.press(name, message, "button-privacy-erase")
    stage.quiet()


def test_a_button_that_was_never_made_for_somebody_is_answered_kindly(shared: Stage) -> None:
    stage = shared
    asks(stage)
    stage.play(hours=2)
    with stage.box.program.database.read() as w:
        person = w.people.of_user("T0LEERKRING", "U0SANNE")
        assert person is not None
        (question,) = w.questions.asked_of(person.id)
    for action, about in (
        ("peer.answer", {"question": question.id}),
        ("peer.let-go", {"question": question.id}),
        ("peer.withdraw", {"ask": question.ask}),
        ("peer.ask", {"card": "gone"}),
    ):
        planted = stage.planted("lotte", {"Druk": (action, ids.value(about))})
        said = _presses(stage, planted)
        kind = "peer-card-back" if action == "peer.ask" else "peer-question-gone"
        assert stage.say(kind) in said, action
        assert QUESTION not in said


def _presses(stage: Stage, planted: SeenMessage) -> str:
    return stage.told("lotte", lambda: stage.who("lotte").click(planted, "Druk"))
