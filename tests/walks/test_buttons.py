"""Buttons: old ones, pressed twice, from another version, of somebody else."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from bot.sandbox.standin import SeenMessage
from tests.support import on_both
from tests.walks.stage import CHANNEL, Stage


def test_an_old_skip_back_or_later_only_tells_where_we_are(stage: Stage) -> None:
    stage.begin("sanne")
    stage.says("sanne", "Familie.")
    stage.says("sanne", "Nu.")
    stage.says("sanne", "Praten.")
    stage.go_on("sanne")
    asked = stage.seen("sanne", "cycle-issue-tried")
    stage.says("sanne", "Gebeld.")
    held = stage.held("sanne")
    for key in ("skip", "back", "later"):
        assert _stale(stage, "sanne", asked, f"button-conversation-{key}") == stage.say(
            "conversation-moved-on"
        )
    assert _without_outbox(stage.held("sanne")) == _without_outbox(held)
    assert stage.say("cycle-issue-satisfied") in stage.says("sanne", "Bellen.")


def test_an_old_button_corrects_its_own_step_and_takes_back_but_never_shares(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.week()
    _reflect(stage, "sanne")
    asked = stage.seen("sanne", "reflection-me-readers")
    network, me = "reflection-me-readers-network", "reflection-me-readers-me"
    ended = stage.presses("sanne", asked, network)
    assert stage.say("reflection-read-by-network", network="Samen Sterker") in ended
    _stale(stage, "sanne", asked, me)
    ending = stage.seen("sanne", "reflection-thanks").shown()
    assert stage.say("reflection-read-by-me") in ending, "the correction is shown where it was said"
    stage.play(days=1)
    assert "Het lukte." not in stage.sight("youssef", CHANNEL), "only me is only me"
    assert stage.say("conversation-finished") in _stale(stage, "sanne", asked, network)
    stage.play(days=7)
    assert "Het lukte." not in stage.sight("youssef", CHANNEL), "an old button shares nothing"


def test_choosing_other_readers_in_the_form_narrows_and_widens(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.week()
    _reflect(stage, "sanne")
    stage.says("sanne", "2")
    stage.play(hours=23)
    assert "Het lukte." in stage.sight("youssef", CHANNEL)
    person = stage.who("sanne")
    stage.press("sanne", stage.seen("sanne", "reflection-thanks"), "button-conversation-change")
    person.fill({"readers": "me"})
    assert person.submit() == {}
    stage.quiet()
    assert "Het lukte." not in stage.sight("youssef", CHANNEL)


def test_the_readers_form_narrows_and_widens_each_answer(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Familie komt laat.", "Geen handen.", "", "", "Eerder praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    person = stage.who("sanne")

    def choose(**readers: str) -> None:
        card = stage.seen("sanne", "cycle-issue-card")
        stage.press("sanne", card, "button-conversation-readers")
        person.fill(readers)
        assert person.submit() == {}
        stage.quiet()

    choose(why="me")
    seen = stage.sight("youssef", CHANNEL)
    assert "Geen handen." not in seen
    assert "Familie komt laat." in seen
    choose(why="network", issue="me", learn="me")
    seen = stage.sight("youssef", CHANNEL)
    assert "Geen handen." in seen
    assert "Familie komt laat." not in seen
    choose(why="me")
    seen = stage.sight("youssef", CHANNEL)
    assert "Geen handen." not in seen
    assert stage.say("withdrawn") in seen
    data = stage.says("sanne", "mijn gegevens")
    assert "Het netwerk leest dit" not in data
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    assert "Eerder praten." in stage.sight("youssef", CHANNEL), "sharing it all again is possible"
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-unshare")
    assert "Eerder praten." not in stage.sight("youssef", CHANNEL)


@on_both
def test_pressing_twice_at_once_does_it_once(stage: Stage) -> None:
    stage.set_up(("sanne", "youssef"))
    invite = stage.seen("sanne", "network-invite-no")
    _both(stage, "sanne", invite, "button-network-join")
    dm = stage.sight("sanne", "dm")
    assert dm.count(stage.say("cycle-issue-issue")) == 1
    for answer in ("Familie.", "Nu.", "Praten."):
        stage.says("sanne", answer)
    stage.go_on("sanne")
    asked = stage.seen("sanne", "cycle-issue-tried")
    told = _both(stage, "sanne", asked, "button-conversation-skip")
    assert told.count(stage.say("cycle-issue-move")) == 1
    assert stage.say("cycle-issue-satisfied") not in told, "the next question is not skipped too"
    asked = stage.seen("sanne", "cycle-issue-move")
    told = _both(stage, "sanne", asked, "button-conversation-back")
    assert told.count(stage.say("cycle-issue-tried")) == 1
    for answer in ("Gebeld.", "Bellen.", "Rust."):
        stage.says("sanne", answer)
    card = stage.seen("sanne", "cycle-issue-card")
    _both(stage, "sanne", card, "button-cycle-share")
    shared = stage.say("cycle-issue-card-of", name="Sanne")
    assert stage.sight("youssef", CHANNEL).count(shared) == 1


def test_the_same_event_twice_counts_once(stage: Stage) -> None:
    stage.begin("sanne")
    slack = stage.box.slack
    stage.says("sanne", "Familie.")
    typed = _typed(stage, "Familie.")
    held = _without_outbox(stage.held("sanne"))
    assert stage.told("sanne", lambda: slack.redeliver(typed)) == ""
    assert stage.told("sanne", lambda: slack.redeliver(typed, fresh_id=True)) == ""
    assert _without_outbox(stage.held("sanne")) == held

    stage.says("marijke", "later")  # refused: there is no open question
    refused = _typed(stage, "later")
    assert stage.told("marijke", lambda: slack.redeliver(refused)) == ""
    assert stage.told("marijke", lambda: slack.redeliver(refused, fresh_id=True)) == ""


def test_a_button_of_an_older_version_is_answered_kindly(stage: Stage) -> None:
    stage.begin("sanne")
    unknown = stage.say("button-unknown")
    old = stage.planted(
        "sanne",
        {
            "Weg": ("kudos.give#0", "{}"),
            "Leeg": ("conversation.answer#0", ""),
            "Oud": ("cycle.share", "17"),
        },
    )
    for label in ("Weg", "Leeg", "Oud"):
        told = stage.told("sanne", lambda label=label: stage.who("sanne").click(old, label))  # type: ignore[misc]  # a lambda in a loop
        assert told == unknown, label


def test_a_button_of_somebody_elses_conversation_does_nothing(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Familie komt laat.", "Nu.", "", "", "Praten.", "")
    card = stage.seen("sanne", "cycle-issue-card")
    ids = next(
        json.loads(each["value"])
        for block in card.blocks
        if block["type"] == "actions"
        for each in block["elements"]
    )
    ids |= {"step": "issue", "turn": "1", "value": "x", "text": "x", "network": "x"}
    actions = (
        *(
            "answer",
            "skip",
            "back",
            "later",
            "reopen",
            "withdraw",
            "form",
            "readers",
            "edit-shared",
        ),
        *("place", "drop"),
    )
    buttons = {each: (f"conversation.{each}", json.dumps(ids)) for each in actions}
    buttons |= {each: (f"cycle.{each}", json.dumps(ids)) for each in ("share", "unshare")}
    buttons["own"] = ("reflection.own", json.dumps(ids))
    planted = stage.planted("youssef", buttons)
    held = _without_outbox(stage.held("sanne"))
    person = stage.who("youssef")
    for label in buttons:
        told = stage.told("youssef", lambda label=label: person.click(planted, label))  # type: ignore[misc]  # a lambda in a loop
        assert told == stage.say("conversation-gone"), label
        assert person.view is None, label
    assert _without_outbox(stage.held("sanne")) == held
    assert "Familie" not in stage.sight("youssef")


def _reflect(stage: Stage, name: str) -> None:
    stage.says(name, "Het lukte.")
    stage.says(name, "Ik luisterde.")


def _stale(stage: Stage, name: str, message: SeenMessage, key: str) -> str:
    """Press what stood there when the message came."""
    label = stage.say(key)
    return stage.told(name, lambda: stage.who(name).click(message, label, stale=True))


def _both(stage: Stage, name: str, message: SeenMessage, key: str) -> str:
    """Press a button twice at the same time."""
    person, label = stage.who(name), stage.say(key)

    def press() -> None:
        with ThreadPoolExecutor(2) as threads:
            clicks: list[Callable[[], object]] = [
                threads.submit(person.click, message, label, stale=True).result for _ in range(2)
            ]
            for click in clicks:
                click()

    return stage.told(name, press)


def _typed(stage: Stage, text: str) -> dict[str, object]:
    return next(each for each in stage.box.slack.events if each["event"].get("text") == text)


def _without_outbox(held: str) -> dict[str, object]:
    return {key: value for key, value in json.loads(held).items() if key != "outbox"}
