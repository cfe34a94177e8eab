"""No faster than Slack allows, nothing that is shut is called, and nobody waits for another."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.sandbox.running import Sandbox, sandbox
from bot.sandbox.standin import Person as Who
from bot.sandbox.standin import User, Workspace
from bot.settings import Settings
from flows.outbox import InPlaceOf
from flows.people import Kind, Person
from flows.words import words
from storage.delivery import DeliveryTable
from storage.lanes import call_gate
from tests.support import KEY
from tests.walks.letters import RENEWED, SAID, TEAM, drain, got, person_of, put, remark
from tests.walks.stage import KICK_OFF, PATIENT, Stage

POST, UPDATE, HISTORY = "chat.postMessage", "chat.update", "conversations.history"
MANY = 500


@pytest.fixture
def crowd(tmp_path: Path) -> Iterator[Sandbox]:
    """Let the bot know five hundred people; whatever Slack would refuse fails the walk."""
    people = [f"{number:03}" for number in range(MANY)]
    users = tuple(User(f"U0{each}", f"p{each}", each, each) for each in people)
    settings = Settings(
        database_url=f"sqlite:///{tmp_path / 'crowd.db'}", key=KEY, key_file=tmp_path / "key"
    )
    with sandbox(Workspace(users, ()), settings, KICK_OFF) as box:
        box.slack.ack_seconds = PATIENT
        with box.program.database.write() as w:
            for each in people:
                now = box.clock()
                known = Person(each, TEAM, "nl", "UTC", kind=Kind.MEMBER, looked_up_at=now)
                w.people.add(known, f"U0{each}")
        yield box
        assert box.slack.violations == []


def test_a_reply_overtakes_five_hundred_prompts_and_no_limit_is_broken(crowd: Sandbox) -> None:
    put(crowd, *(remark(f"{each:03}", f"prompt {each}", urgent=False) for each in range(MANY)))
    last = crowd.slack.person(f"U0{MANY - 1:03}")
    last.say("dm", "hulp")
    drain(crowd)
    help_ = words("nl")("help-title")
    replied = [each.ts for each in last.messages() if help_ in each.shown()]
    assert len(replied) == 1
    until = crowd.clock() + timedelta(minutes=30)
    while (at := crowd.program.next_at()) is not None and at < until:
        crowd.clock.move_to(max(at, crowd.clock() + timedelta(seconds=2)))
        drain(crowd)
    everybody = [crowd.slack.person(f"U0{number:03}") for number in range(MANY)]
    prompts = [_prompts(each) for each in everybody]
    assert [len(each) for each in prompts] == [1] * MANY
    assert sum(each[0] > replied[0] for each in prompts) > MANY / 2


def _prompts(who: Who) -> list[str]:
    """List when somebody was prompted."""
    text = words("nl")(SAID)
    return [each.ts for each in who.messages() if text in each.shown()]


def renewed(stage: Stage, *names: str) -> list[bool]:
    text = stage.say(RENEWED)
    return [text in stage.sight(each, "dm") for each in names]


def test_a_change_that_slack_puts_off_keeps_back_changes_only(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    box = stage.box
    who = {name: person_of(stage, name) for name in ("sanne", "youssef")}
    put(box, *(remark(person, f"said {name}") for name, person in who.items()))
    stage.quiet()
    box.slack.faults.rate_limit(UPDATE, retry_after=60, times=2)
    for name, person in who.items():
        put(box, remark(person, "", InPlaceOf(f"said {name}")))
        drain(box)
    assert stage.say("help-title") in stage.says("sanne", "hulp"), "a message goes on meanwhile"
    stage.play(seconds=80)
    assert not all(renewed(stage, *who)), "the second was not called into a shut gate"
    stage.play(seconds=60)
    assert renewed(stage, *who) == [True, True]


def test_when_a_second_line_is_refused_the_whole_workspace_waits(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben")
    stage.box.slack.faults.rate_limit(POST, retry_after=90, times=2)
    for name in ("sanne", "youssef", "ruben"):
        stage.who(name).say("dm", "hulp")
        drain(stage.box)
    helped = stage.say("help-title")
    assert [helped in stage.sight(name, "dm") for name in ("sanne", "youssef", "ruben")] == [
        False,
        False,
        False,
    ]
    stage.play(seconds=100)
    assert all(helped in stage.sight(name, "dm") for name in ("sanne", "youssef", "ruben"))


def test_a_look_up_that_slack_puts_off_is_not_asked_again_before(stage: Stage) -> None:
    stage.begin("sanne", "youssef", "ruben")
    stage.box.slack.faults.rate_limit(HISTORY, retry_after=120, times=2)
    for name in ("sanne", "youssef"):
        stage.box.slack.faults.drop(POST, done=True)
        stage.who(name).say("dm", "hulp")
        drain(stage.box)
        stage.play(seconds=40)
    assert stage.say("help-title") in stage.says("ruben", "hulp"), "who needs no look-up goes on"
    stage.play(seconds=130)
    assert _in_doubt(stage) > 0, "the second 429 came only after the first had passed"
    stage.play(minutes=10)
    assert _in_doubt(stage) == 0
    for name in ("sanne", "youssef"):
        said = [each for each in stage.who(name).messages() if each.from_bot]
        assert sum(stage.say("help-title") in each.shown() for each in said) == 1


def test_what_was_never_said_and_then_has_to_wait_is_said_after_all(stage: Stage) -> None:
    stage.begin("sanne")
    stage.quiet()
    stage.box.slack.faults.drop(POST, done=False)
    person = person_of(stage, "sanne")
    put(stage.box, remark(person, "once"))
    drain(stage.box)
    assert _in_doubt(stage) == 1
    with stage.box.program.database.write() as w:
        until = stage.box.clock() + timedelta(minutes=2)
        DeliveryTable(w.connection).block([call_gate(POST, TEAM)], until)
    stage.play(minutes=1)
    assert (got(stage, "sanne"), _in_doubt(stage)) == (0, 0), "it was looked up, and waits"
    stage.play(minutes=4)
    assert got(stage, "sanne") == 1


def _in_doubt(stage: Stage) -> int:
    """Count what is still in doubt."""
    with stage.box.program.database.engine.connect() as connection:
        count = "SELECT count(*) FROM outbox WHERE lane = 'look' AND state < 2"
        return int(connection.exec_driver_sql(count).scalar_one())


def exported(stage: Stage) -> int:
    """Count the documents in a facilitator's direct messages."""
    return sum(len(each.files) for each in stage.who("marijke").messages() if each.from_bot)


Break = Callable[[Stage, str], None]
BREAKS: dict[str, Break] = {
    "lost reply": lambda stage, method: stage.box.slack.faults.drop(method, 1, done=True),
    "lost call": lambda stage, method: stage.box.slack.faults.drop(method, 1, done=False),
    "half a reply": lambda stage, method: stage.box.slack.faults.half(method, 1, done=True),
    "an error of theirs": lambda stage, method: stage.box.slack.faults.http_500(method, 1),
    "too many": lambda stage, method: stage.box.slack.faults.rate_limit(method, 60),
}


@pytest.mark.parametrize(
    "method", ["files.getUploadURLExternal", "files.completeUploadExternal", "conversations.open"]
)
@pytest.mark.parametrize("how", list(BREAKS))
def test_a_document_arrives_once(stage: Stage, how: str, method: str) -> None:
    stage.begin("sanne")
    BREAKS[how](stage, method)
    stage.leads("marijke", "network.export")
    stage.play(minutes=5)
    assert exported(stage) == 1


def test_a_document_that_was_sent_before_a_restart_is_not_sent_again(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.drop("files.completeUploadExternal", 1, done=True)
    stage.leads("marijke", "network.export")
    assert exported(stage) == 1
    stage.restart()
    stage.play(minutes=5)
    assert exported(stage) == 1


def test_a_file_that_slack_has_lost_is_brought_again(stage: Stage) -> None:
    stage.begin("sanne")
    stage.box.slack.faults.error("files.completeUploadExternal", "file_not_found")
    stage.leads("marijke", "network.export")
    stage.play(minutes=1)
    assert exported(stage) == 1
