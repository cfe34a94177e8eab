"""Setting up a network, with everything that can be filled in wrongly, and who may do it."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.sandbox.standin.choices import Value
from tests.support import on_both
from tests.walks.stage import CHANNEL, KICK_OFF, Language, Stage

TODAY = KICK_OFF.date()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_what_is_wrong_in_the_form_is_said_at_its_field_and_nothing_is_lost(
    stage: Stage, language: Language
) -> None:
    del language
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "start")
    good: Mapping[str, Value] = {
        "name": "Samen Sterker",
        "purpose": "Leren.",
        "facilitators": ["U0MARIJKE"],
        "participants": ["U0SANNE"],
        "starts": TODAY,
        "ends": TODAY + timedelta(days=150),
    }
    wrong: tuple[tuple[dict[str, Value], str, str], ...] = (
        ({"name": "  \n "}, "name", "form-missing"),
        ({"purpose": "\u00a0"}, "purpose", "form-missing"),
        ({"ends": TODAY - timedelta(days=1)}, "ends", "network-start-ends-first"),
        ({"ends": TODAY}, "ends", "network-start-ends-first"),
        ({"ends": TODAY + timedelta(days=1100)}, "ends", "network-start-too-long"),
        (
            {"starts": TODAY - timedelta(days=60), "ends": TODAY - timedelta(days=2)},
            "ends",
            "network-start-over",
        ),
        ({"participants": ["U0MARIJKE"]}, "participants", "network-start-nobody"),
    )
    for values, field, key in wrong:
        marijke.fill({**good, **values})
        assert marijke.submit() == {field: stage.say(key)}, key
    marijke.fill({**good, "name": "a" * 81})
    assert marijke.submit().keys() == {"name"}
    marijke.fill({**good, "purpose": "a" * 5000})
    assert marijke.submit().keys() == {"purpose"}
    assert marijke.view is not None
    marijke.fill({**good, "participants": ["U0MARIJKE", "U0SANNE", "U0SANNE"]})
    assert marijke.submit() == {}
    stage.seen("sanne", "network-invite-no")
    started = stage.seen("marijke", "network-started-title", network="Samen Sterker")
    assert stage.say("network-started", invited=1) in started.shown()


def test_a_network_begins_in_a_channel_without_one_and_not_by_a_guest(stage: Stage) -> None:
    marijke, fatima = stage.who("marijke"), stage.who("fatima")
    answer = marijke.command("dm", "/leerkring", "start")
    assert answer is not None
    assert answer.shown() == stage.say("network-start-in-a-channel")
    answer = fatima.command(CHANNEL, "/leerkring", "start")
    assert answer is not None
    assert answer.shown() == stage.say("network-guests-cannot-start")
    menu = fatima.command(CHANNEL, "/leerkring")
    assert menu is not None
    told = stage.told(
        "fatima", lambda: fatima.click(menu, stage.say("button-network-start")), CHANNEL
    )
    assert told == stage.say("network-guests-cannot-start")
    assert fatima.view is None

    stage.set_up(("sanne",))
    answer = marijke.command(CHANNEL, "/leerkring", "start")
    assert answer is not None
    assert answer.shown() == stage.say("network-already-here")


def test_where_there_is_no_network_every_command_says_what_to_do(stage: Stage) -> None:
    sanne = stage.who("sanne")
    for text in ("", "pulse", "sluit", "uitslag", "help"):
        answer = sanne.command("C0LEEG", "/thermometer", text)
        assert answer is not None
        assert answer.shown() == stage.say("network-none-here"), text
    for command in ("/leerkring", "/thermometer"):
        answer = sanne.command("C0LEEG", command, "bakfiets <!channel> *x*")
        assert answer is not None
        assert answer.only_for_me
        assert answer.shown() == stage.say(f"unknown-{command.strip('/')}")
    answer = sanne.command("dm", "/leerkring")
    assert answer is not None
    assert stage.say("menu-no-network") in answer.shown()
    assert stage.say("button-network-start") not in answer.shown()
    answer = sanne.command("C0LEEG", "/leerkring", "  HULP ")
    assert answer is not None
    assert stage.say("help-title") in answer.shown()
    stage.set_up(("youssef",))
    answer = sanne.command(CHANNEL, "/thermometer", "pulse")
    assert answer is not None
    assert answer.shown() == stage.say("network-not-a-member", network="Samen Sterker")


def test_a_command_typed_elsewhere_says_in_which_channel_it_belongs(stage: Stage) -> None:
    stage.set_up(("sanne",))
    stage.join("sanne")
    there = stage.say("network-elsewhere", networks="Samen Sterker", count=1)
    typed = (("/thermometer", "start"), ("/thermometer", "uitslag"), ("/leerkring", "uitnodigen"))
    for place in ("dm", "C0LEEG"):
        for command, text in typed:
            answer = stage.who("sanne").command(place, command, text)
            assert answer is not None
            assert answer.shown() == there, (place, command)
        menu = stage.who("marijke").command(place, "/leerkring")
        assert menu is not None
        assert there in menu.shown()


def test_who_leads_a_network_can_start_its_thermometer_from_anywhere(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben")
    marijke = stage.who("marijke")
    answer = marijke.command("dm", "/thermometer", "start")
    assert answer is not None
    assert stage.say("network-elsewhere", networks="Samen Sterker", count=1) in answer.shown()
    label = stage.say("button-thermometer-start-there", network="Samen Sterker")
    marijke.click(answer, label)
    assert marijke.view is not None
    assert stage.say("thermometer-start") in marijke.view.shown()
    assert marijke.submit() == {}
    assert stage.seen("sanne", "thermometer-opened-title", CHANNEL)


@on_both
def test_two_who_set_up_in_one_channel_at_once_make_one_network(stage: Stage) -> None:
    starters = [stage.who("marijke"), stage.who("james")]
    for name in ("marijke", "james", "sanne"):
        stage.says(name, "hulp")  # the bot knows them all
    for person in starters:
        person.command(CHANNEL, "/leerkring", "start")
        person.fill({"name": f"Kring {person.name}", "purpose": "x", "participants": ["U0SANNE"]})
    with ThreadPoolExecutor(2) as threads:
        assert list(threads.map(lambda person: person.submit(), starters)) == [{}, {}]
    stage.quiet()
    invitations = [m for m in stage.who("sanne").messages() if "[Ja, ik doe mee]" in m.shown()]
    assert len(invitations) == 1
    refused = [view for person in starters if (view := person.view) is not None]
    assert [stage.say("network-already-here") in view.shown() for view in refused] == [True]
    for person in starters:
        if person.view is not None:
            person.close_view()
        answer = person.command(CHANNEL, "/leerkring")
        assert answer is not None
        assert "Kring" in answer.shown()


WRONG = {"U0APP": ("bot", "Andere app"), "U0VREEMD": ("stranger", "Eva"), "U0WEG": ("gone", "Piet")}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("user", WRONG)
def test_whoever_cannot_take_part_is_refused_in_the_form(stage: Stage, user: str) -> None:
    kind, name = WRONG[user]
    refused = stage.say(f"network-refused-{kind}", name=name)
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "start")
    marijke.fill({"name": "Kring", "purpose": "x", "participants": ["U0SANNE", user]})
    assert marijke.submit() == {"participants": refused}
    marijke.fill({"participants": ["U0SANNE"], "facilitators": ["U0MARIJKE", user]})
    assert marijke.submit() == {"facilitators": refused}
    marijke.fill({"facilitators": ["U0MARIJKE"]})
    assert marijke.submit() == {}
    assert stage.say("network-invite-no") in stage.read("sanne", "Kring").shown()
    marijke.command(CHANNEL, "/leerkring", "invite")
    marijke.fill({"participants": [user]})
    assert marijke.submit() == {"participants": refused}


def test_whoever_slack_does_not_tell_of_in_time_is_told_of_later(stage: Stage) -> None:
    marijke = stage.who("marijke")
    stage.box.slack.faults.http_500("users.info", 500)
    for channel, name in ((CHANNEL, "Eerste"), ("C0LEEG", "Tweede")):
        marijke.command(channel, "/leerkring", "start")
        people = ["U0SANNE", "U0APP", "U0VREEMD", "U0WEG", "USLACKBOT"]
        values: dict[str, Value] = {"name": name, "purpose": "x", "participants": people}
        marijke.fill(values | {"facilitators": ["U0MARIJKE", "U0JAMES"]})
        assert marijke.submit() == {}
    stage.box.slack.faults.clear()
    stage.play(hours=1)
    for name in ("Eerste", "Tweede"):
        for who in ("marijke", "james"):
            for kind, person in WRONG.values():
                sentence = stage.say(f"network-cannot-join-{kind}", name=person, network=name)
                assert sentence in stage.sight(who), f"{who} about {person} in {name}"
        assert stage.say("network-invite-no") in stage.read("sanne", name).shown()


def test_somebody_who_leaves_the_workspace_is_taken_off_the_list(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    told = stage.told("marijke", lambda: stage.box.slack.admin.change_user("U0SANNE", deleted=True))
    assert told == stage.say("network-cannot-join-gone", name="Sanne", network="Samen Sterker")
    stage.week()
    held = stage.held("sanne")
    assert "reflection" not in held, "no more prompts"
    stage.seen("youssef", "reflection-me-success")


def test_a_no_is_told_to_nobody_and_can_become_a_yes(stage: Stage) -> None:
    stage.set_up(("sanne", "youssef"))
    stage.quiet()
    before = stage.sight("marijke") + stage.sight("james")
    invite = stage.seen("sanne", "network-invite-no")
    stage.presses("sanne", invite, "button-network-decline")
    stage.play(days=5)
    assert stage.sight("marijke") + stage.sight("james") == before
    assert "Weekvraag" not in stage.sight("sanne", "dm")
    told = stage.presses("sanne", invite, "button-network-join-after-all")
    assert stage.say("cycle-issue-issue") in told


def test_an_invitation_can_be_answered_in_words_too(stage: Stage) -> None:
    words = {
        "sanne": "Ja!",
        "youssef": "nee",
        "ruben": "Nee, dank je.",
        "lotte": "Nee, liever niet",
    }
    stage.set_up((*words, "wim"))
    stage.quiet()
    assert stage.say("cycle-issue-issue") in stage.says("wim", "Ja, ik doe mee")
    for name, answer in words.items():
        stage.says(name, answer)
    assert stage.say("network-joined", network="Samen Sterker") in stage.sight("sanne", "dm")
    for name in ("youssef", "ruben", "lotte"):
        declined = stage.say("network-declined", network="Samen Sterker")
        assert declined in stage.sight(name, "dm"), words[name]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_ground_rules_are_there_for_whoever_joins_or_asks(stage: Stage) -> None:
    stage.begin("sanne")
    joined = stage.seen("sanne", "button-network-rules")
    rules = stage.presses("sanne", joined, "button-network-rules")
    for number in range(1, 8):
        assert stage.say(f"network-rule-{number}") in rules
    typed = stage.who("sanne").command(
        CHANNEL, "/leerkring", "spelregels" if stage.language == "nl" else "rules"
    )
    assert typed is not None
    assert stage.say("network-rule-7") in typed.shown()
