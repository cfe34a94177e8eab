"""A backup is put back: nothing comes twice, what is late comes by its rule, the erased stay so."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.support import on_both
from tests.walks.homes import home, open_home, press
from tests.walks.restoring import POST, Copies, prompts, said, twice
from tests.walks.stage import CHANNEL, Stage, handled

PEOPLE = ("sanne", "youssef", "lotte", "dewi")
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.fixture
def copies(stage: Stage, tmp_path: Path) -> Copies:
    return Copies(stage, tmp_path)


def _before_the_first_question(stage: Stage) -> None:
    """Play to Thursday, half an hour before the question comes; in Dubai it came already."""
    stage.begin(*PEOPLE)
    stage.play(days=3, hours=5, minutes=30)
    assert [prompts(stage, name) for name in PEOPLE] == [0, 0, 0, 1]


@pytest.mark.parametrize(
    ("address", "played"),
    [("sqlite", HOUR), ("sqlite", 6 * DAY), ("postgresql", 2 * DAY)],
    indirect=["address"],
    ids=["hour", "6days", "2days-postgresql"],
)
def test_what_came_after_the_backup_does_not_come_again(
    stage: Stage, copies: Copies, played: timedelta
) -> None:
    _before_the_first_question(stage)
    copies.make()
    stage.play(seconds=int(played.total_seconds()))
    stage.says("lotte", "Ik luisterde eerst.")
    before = said(stage)
    copies.put_back()
    stage.play(hours=20)
    assert said(stage) == before
    assert [prompts(stage, name) for name in PEOPLE] == [1, 1, 1, 1]
    stage.play(days=7)
    assert twice(stage) == []
    assert [prompts(stage, name) for name in PEOPLE] == [2, 2, 2, 2]


@pytest.mark.parametrize(
    ("down", "then"), [(3 * HOUR, HOUR), (9 * HOUR, 12 * HOUR), (25 * HOUR, HOUR)]
)
def test_what_fell_in_the_time_without_a_bot_comes_late_and_not_at_night(
    stage: Stage, copies: Copies, down: timedelta, then: timedelta
) -> None:
    _before_the_first_question(stage)
    copies.make()
    copies.put_back(down)
    night = stage.box.clock().hour > 20
    assert prompts(stage, "sanne") == (0 if night else 1)
    stage.play(seconds=int(then.total_seconds()))
    assert [prompts(stage, name) for name in PEOPLE] == [1, 1, 1, 1]
    assert twice(stage) == []


def test_what_is_too_old_to_be_asked_late_is_left(stage: Stage, copies: Copies) -> None:
    _before_the_first_question(stage)
    copies.make()
    copies.put_back(5 * DAY)
    stage.play(hours=20)
    assert [prompts(stage, name) for name in PEOPLE] == [0, 0, 0, 1]


def test_a_question_of_the_lost_time_can_be_answered_where_it_stands(
    stage: Stage, copies: Copies
) -> None:
    _before_the_first_question(stage)
    copies.make()
    stage.play(hours=1)
    asked = stage.seen("sanne", "reflection-me-success")
    stage.says("sanne", "Het lukte.")
    copies.put_back()
    again = stage.seen("sanne", "reflection-me-success")
    assert again.ts == asked.ts, "the same message asks again"
    stage.presses("sanne", again, "button-conversation-skip")
    assert "Het lukte." not in stage.held("sanne")
    stage.says("sanne", "Het lukte weer.")
    assert "Het lukte weer." in stage.held("sanne")


def test_a_question_that_came_back_in_the_lost_time_comes_back_once(
    stage: Stage, copies: Copies
) -> None:
    _before_the_first_question(stage)
    stage.play(hours=1)
    stage.says("sanne", "later")
    kept = stage.seen("sanne", "button-conversation-snooze-tomorrow")
    stage.press("sanne", kept, "button-conversation-snooze-tomorrow")
    stage.quiet()
    copies.make()
    stage.play(hours=25)
    assert stage.say("conversation-again") in stage.sight("sanne", "dm")
    before = said(stage)
    copies.put_back()
    stage.play(hours=20)
    assert said(stage) == before


def test_what_waited_when_the_backup_was_made_comes_once(stage: Stage, copies: Copies) -> None:
    stage.begin(*PEOPLE)
    stage.quiet()
    stage.box.slack.faults.rate_limit(POST, retry_after=60, times=4)
    for name in PEOPLE:
        stage.who(name).say("dm", "hulp")
    handled(stage.box.slack)
    stage.box.program.pump.drain()
    stage.box.program.postman.wait_until_idle()
    copies.make()
    stage.play(minutes=10)
    before = said(stage)
    assert all(stage.say("help-title") in stage.sight(name, "dm") for name in PEOPLE)
    copies.put_back()
    stage.play(minutes=10)
    assert said(stage) == before


def test_a_network_that_ended_in_the_lost_time_ends_once(stage: Stage, copies: Copies) -> None:
    stage.begin("sanne")
    network = stage.network()
    days = (network.ends - network.starts).days
    stage.play(days=days)
    copies.make()
    stage.play(days=2)
    before = said(stage)
    copies.put_back()
    stage.play(days=2)
    assert said(stage) == before


@on_both
def test_who_was_erased_since_the_backup_stays_erased(stage: Stage, copies: Copies) -> None:
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    assert "Merelkaart" in stage.sight("youssef", CHANNEL)
    copies.make()
    stage.says("sanne", "wis mijn gegevens")
    stage.presses("sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase")
    told = copies.put_back()
    assert any("erased, taken back or stopped" in line for line in told)
    with stage.box.program.database.read() as w:
        assert w.people.person_of("U0SANNE") is None
    stage.play(days=5)
    assert "Merelkaart" not in stage.sight("youssef", CHANNEL)
    assert prompts(stage, "sanne") == 0


def test_who_was_erased_stays_so_when_the_file_is_put_back_by_hand(
    stage: Stage, copies: Copies
) -> None:
    stage.begin("sanne", "youssef")
    content = copies.make()
    stage.says("sanne", "wis mijn gegevens")
    stage.presses("sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase")
    stage.box.program.stop()
    Path(stage.settings.database_url.removeprefix("sqlite:///")).write_bytes(content)
    stage.restart()
    with stage.box.program.database.read() as w:
        assert w.people.person_of("U0SANNE") is None
        assert w.people.person_of("U0YOUSSEF") is not None


def test_what_was_taken_back_since_the_backup_stays_away(stage: Stage, copies: Copies) -> None:
    stage.begin("sanne", "youssef")
    for name, text in (("sanne", "Merelkaart"), ("youssef", "Koolmees")):
        stage.bring_issue(name, text, "Nu.", "", "", "Praten.", "")
        stage.presses(name, stage.seen(name, "cycle-issue-card"), "button-cycle-share")
    copies.make()
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-unshare")
    typed = next(each for each in stage.who("youssef").messages() if each.text == "Koolmees")
    stage.who("youssef").delete(typed)
    stage.quiet()
    copies.put_back()
    stage.play(days=5)
    for word in ("Merelkaart", "Koolmees"):
        assert word not in stage.sight("lotte", CHANNEL)
    assert "Merelkaart" in stage.held("sanne"), "taken from the channel, kept by its writer"
    assert "Koolmees" not in stage.held("youssef")


@on_both
def test_who_stopped_since_the_backup_is_not_asked_again(stage: Stage, copies: Copies) -> None:
    stage.begin("sanne", "youssef", "lotte")
    stage.says("lotte", "stop")
    stage.presses("lotte", stage.seen("lotte", "privacy-stop-note"), "button-privacy-stop")
    stage.set_up_elsewhere("ruben")
    stage.presses("ruben", stage.seen("ruben", "network-invite-no"), "button-network-join")
    copies.make()
    stage.stops("sanne")
    stage.says("youssef", "pauze")
    stage.says("lotte", "verder")
    stage.stops("lotte")
    stage.says("lotte", "verder")
    before = said(stage)
    copies.put_back()
    assert said(stage) == before, "nobody is told again that they stopped"
    stage.play(days=5)
    assert [prompts(stage, name) for name in ("sanne", "youssef")] == [0, 0]
    assert stage.say("home-stopped-kept") in open_home(stage, "sanne").shown()
    assert stage.say("home-resting") in open_home(stage, "youssef").shown()


def test_who_left_a_network_since_the_backup_stays_out_of_it(stage: Stage, copies: Copies) -> None:
    stage.begin("sanne", "youssef")
    stage.set_up_elsewhere("sanne", "youssef")
    for name in ("sanne", "youssef"):
        stage.presses(name, stage.seen(name, "network-invite-no"), "button-network-join")
    copies.make()
    for name in ("sanne", "youssef"):
        stage.says(name, "stop")
        asked = stage.seen(name, "privacy-stop-note")
        stage.presses(name, asked, "button-privacy-leave", network="Samen Sterker")
    back = stage.seen("youssef", "privacy-left", networks="Samen Sterker")
    stage.presses("youssef", back, "button-privacy-return", network="Samen Sterker")
    copies.put_back()
    left = stage.say("home-left", networks="Samen Sterker")
    assert left in open_home(stage, "sanne").shown()
    assert left not in open_home(stage, "youssef").shown()


def test_a_text_that_was_thrown_away_since_the_backup_stays_away(
    stage: Stage, copies: Copies
) -> None:
    stage.begin("youssef")
    for name in ("marijke", "james"):
        stage.says(name, "Een los idee.")
    copies.make()
    typed = next(each for each in stage.who("marijke").messages() if each.text == "Een los idee.")
    stage.who("marijke").delete(typed)
    stage.press(
        "james", stage.seen("james", "button-conversation-drop"), "button-conversation-drop"
    )
    stage.quiet()
    copies.put_back()
    for name in ("marijke", "james"):
        assert "los idee" not in stage.held(name)


def test_a_network_that_was_erased_stays_erased(stage: Stage, copies: Copies) -> None:
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Merelkaart", "Nu.", "", "", "Praten.", "")
    network = stage.network().id
    copies.make()
    with stage.box.program.database.write() as w:
        w.personal.forget_network(network)
    copies.put_back()
    assert "Merelkaart" not in stage.held("sanne")
    with stage.box.program.database.read() as w:
        assert w.networks.get(network).name == ""


@pytest.mark.parametrize("closed", [False, True])
def test_an_open_thermometer_is_in_no_backup_and_is_given_up_kindly(
    stage: Stage, copies: Copies, closed: bool
) -> None:
    five = ("sanne", "youssef", "ruben", "lotte", "wim")
    stage.begin(*five)
    stage.open_round()
    for name in five:
        stage.fill_thermometer(name, "454453")
    sealed = _boxes(stage)
    content = copies.make()
    assert len(sealed) == 11
    assert [each for each in sealed if each in content] == []
    if closed:
        stage.close_round()
    before = said(stage)
    copies.put_back()
    stage.play(hours=1)
    lost = stage.say("thermometer-invite-lost", network="Samen Sterker")
    for name in five:
        assert lost in stage.sight(name, "dm")
        assert said(stage)[name] == before[name], "no new message for who was invited"
    assert stage.say("thermometer-lost") in stage.sight("wim", CHANNEL)
    told = stage.say("thermometer-lost-told", network="Samen Sterker")
    assert stage.sight("marijke", "dm").count(told) == 1
    stage.play(days=10)
    results = stage.sight("wim", CHANNEL).count(stage.say("thermometer-result-title"))
    assert results == int(closed)
    stage.open_round()
    for name in five:
        stage.fill_thermometer(name, "454453")
    stage.close_round()
    assert stage.seen("wim", "thermometer-result-title", CHANNEL)


def _boxes(stage: Stage) -> list[bytes]:
    with stage.box.program.database.engine.connect() as connection:
        boxes = connection.exec_driver_sql("SELECT token, box FROM box").all()
        secret = connection.exec_driver_sql("SELECT secret FROM round_secret").scalar_one()
    return [
        *(str(token).encode() for token, _ in boxes),
        *(bytes(box) for _, box in boxes),
        bytes(secret),
    ]


def test_a_card_that_was_taken_back_or_erased_since_the_backup_stays_away(
    stage: Stage, copies: Copies
) -> None:
    stage.begin("sanne", "youssef")
    for name, text in (("sanne", "Merelkaart."), ("youssef", "Spreeuwkaart.")):
        open_home(stage, name)
        press(stage, name, "button-group-introduce")
        stage.who(name).fill({"about": text})
        shown = stage.say("readers-network", network="Samen Sterker")
        stage.who(name).fill({"readers": shown})
        assert stage.who(name).submit() == {}
        stage.quiet()
    copies.make()
    for name, filled in (("sanne", {"about": ""}), ("youssef", {})):
        press(stage, name, "button-group-introduced")
        nobody = stage.say("group-card-nobody")
        stage.who(name).fill({**filled, "readers": nobody})
        assert stage.who(name).submit() == {}
        stage.quiet()
    copies.put_back()
    for text in ("Merelkaart", "Spreeuwkaart"):
        assert text not in stage.sight("ruben", CHANNEL), text
    with stage.box.program.database.read() as w:
        left = w.introductions.of_network(stage.network().id)
    assert [(each.about, each.readers) for each in left] == [("Spreeuwkaart.", "me")]


def test_what_was_asked_of_who_facilitates_and_taken_back_since_the_backup_stays_away(
    stage: Stage, copies: Copies
) -> None:
    stage.begin("sanne", "youssef")
    open_home(stage, "sanne")
    sanne = stage.who("sanne")
    press(stage, "sanne", "button-support-ask")
    sanne.fill({"help": stage.say("support-help-think"), "words": "Merelhulp."})
    assert sanne.submit() == {}
    for name in ("sanne", "youssef"):
        _lets_be_seen(stage, name, "Samen Sterker")
    copies.make()
    press(stage, "sanne", "button-support-withdraw")
    for name in ("sanne", "youssef"):
        _lets_be_seen(stage, name)
    _lets_be_seen(stage, "youssef", "Samen Sterker")
    copies.put_back()
    stage.play(days=2)
    for name in ("marijke", "sanne"):
        open_home(stage, name)
        assert "Merelhulp" not in stage.sight(name), name
    seen = stage.say("support-signal-on", networks="Samen Sterker")
    assert seen not in home(stage, "sanne").shown()
    assert seen in open_home(stage, "youssef").shown()


def _lets_be_seen(stage: Stage, name: str, *networks: str) -> None:
    open_home(stage, name)
    press(stage, name, "button-support-signal")
    stage.who(name).fill({"networks": list(networks)})
    assert stage.who(name).submit() == {}
    stage.quiet()
