"""Words that people wrote reach nobody they were not meant for: no log, table, screen or file."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.settings import Times
from tests.walks.conftest import Logbook
from tests.walks.stage import CHANNEL, JOINS, LEADS, Stage, handled

SECRETS = {
    place: f"Zwaluw{number}{place}geheim"
    for number, place in enumerate(
        ("typed", "edited", "form", "reflection", "kept", "draft", "late", "lost", "button"), 4711
    )
}
SHORT = Times(timedelta(seconds=1), timedelta(seconds=2), timedelta(seconds=4))
BREAKS: dict[str, Callable[[Stage, str], None]] = {
    "http_500": lambda stage, method: stage.box.slack.faults.http_500(method),
    "drop": lambda stage, method: stage.box.slack.faults.drop(method, done=False),
    "half": lambda stage, method: stage.box.slack.faults.half(method, done=False),
    "hang": lambda stage, method: stage.box.slack.faults.hang(method, done=False),
    "refusal": lambda stage, method: stage.box.slack.faults.error(method, "fatal_error"),
    "invalid": lambda stage, method: stage.box.slack.faults.error(method, "invalid_arguments"),
}


def _plant(stage: Stage) -> None:
    """Let Sanne write a secret wherever she can write, and share nothing."""
    stage.begin("sanne", "youssef")
    sanne = stage.who("sanne")
    first = sanne.say("dm", SECRETS["typed"])
    stage.quiet()
    sanne.edit(first, f"{SECRETS['typed']} {SECRETS['edited']}")
    stage.quiet()
    stage.says("sanne", "x" * 3001 + SECRETS["draft"])
    _form(stage, "cycle-issue-why", SECRETS["form"])
    stage.says("marijke", SECRETS["kept"])
    stage.week()
    stage.seen("sanne", "reflection-me-success")
    for words in (SECRETS["reflection"], "Ik luisterde."):
        stage.says("sanne", words)
    asked = stage.seen("sanne", "reflection-me-readers")
    stage.presses("sanne", asked, "reflection-me-readers-me")


def _form(stage: Stage, question: str, secret: str) -> None:
    sanne = stage.who("sanne")
    stage.press("sanne", stage.seen("sanne", question), "button-conversation-form")
    sanne.fill({"why": "Nu.", "learn": secret})
    assert sanne.submit() == {}
    stage.go_on("sanne")
    stage.press("sanne", stage.seen("sanne", "cycle-issue-tried"), "button-conversation-form")
    assert sanne.submit() == {}
    stage.quiet()


def _found(text: str) -> list[str]:
    """List the places whose secret stands here."""
    return [place for place, secret in SECRETS.items() if secret in text]


def _bytes(stage: Stage) -> list[str]:
    """List the places whose secret can be read in the database's files."""
    files = stage.files()
    return [place for place, secret in SECRETS.items() if secret.encode() in files]


def _clean(logbook: Logbook, caplog: pytest.LogCaptureFixture, stage: Stage) -> None:
    """Look for secrets in logs, tables and files, and at what others see."""
    assert _found(logbook.text()) == []
    assert _found(caplog.text) == []
    assert _found(str([(each.args, each.exc_text) for each in caplog.records])) == []
    assert _found(str(stage.rows())) == []
    assert _bytes(stage) == []
    for name in (*LEADS, *JOINS):
        if name == "sanne":
            continue
        own = {"marijke": ["kept"], "bram": ["lost"]}.get(name, [])
        assert [each for each in _found(stage.sight(name)) if each not in own] == [], name


def _number(stage: Stage, key: str) -> str:
    """Give the words before the reference number."""
    return stage.say(key, reference="§").partition("§")[0]


def test_words_stay_with_who_wrote_them(
    logbook: Logbook, caplog: pytest.LogCaptureFixture, stage: Stage
) -> None:
    _plant(stage)
    stage.play(days=8)
    held = _found(stage.held("sanne"))
    assert {"typed", "edited", "form", "reflection"} <= set(held), "they were kept"
    assert "kept" in _found(stage.held("marijke"))
    stage.who("sanne").open_home()
    stage.quiet()
    _clean(logbook, caplog, stage)


@pytest.mark.parametrize("table", ["answer", "conversation", "person", "inbox", "outbox"])
def test_a_database_that_refuses_tells_no_secret(
    logbook: Logbook, caplog: pytest.LogCaptureFixture, stage: Stage, table: str
) -> None:
    _plant(stage)
    sanne = stage.who("sanne")
    first = next(each for each in sanne.messages() if SECRETS["typed"] in each.text)
    card = stage.seen("sanne", "cycle-issue-card")
    stage.press("sanne", card, "button-conversation-change")
    sanne.fill({"tried": SECRETS["lost"]})
    stage.impatient()
    with stage.broken(table):
        sanne.submit()
        if sanne.view is not None:
            sanne.close_view(all_views=True)
        sanne.say("dm", SECRETS["late"])
        sanne.edit(first, SECRETS["late"])
        sanne.command(CHANNEL, "/leerkring", SECRETS["button"])
        sanne.click(card, stage.say("button-conversation-change"))
        _heard(stage, 2)
    _later(stage)
    assert "listener_failed" in logbook.text(), "something did go wrong"
    stage.forgive()  # events that came back after a moment
    _clean(logbook, caplog, stage)


@pytest.mark.parametrize("times", [SHORT])
@pytest.mark.parametrize("how", list(BREAKS))
def test_a_slack_that_fails_tells_no_secret(
    logbook: Logbook, caplog: pytest.LogCaptureFixture, stage: Stage, how: str
) -> None:
    stage.begin("sanne", "youssef")
    sanne = stage.who("sanne")
    stage.says("sanne", SECRETS["typed"])
    asked = stage.seen("sanne", "cycle-issue-why")
    for method in ("views.open", "chat.postMessage", "conversations.open", "users.info"):
        BREAKS[how](stage, method)
    BREAKS[how](stage, "views.publish")
    sanne.click(asked, stage.say("button-conversation-form"))
    sanne.say("dm", SECRETS["late"])
    sanne.open_home()
    handled(stage.box.slack)
    stage.box.program.pump.drain()
    stage.box.program.postman.wait_until_idle()
    stage.who("bram").say("dm", SECRETS["lost"])  # somebody who has to be looked up first
    handled(stage.box.slack)
    stage.play(minutes=7)
    log = logbook.text()
    assert "not_said" in log or "cannot_be_said" in log, "something did go wrong"
    stage.forgive()
    _clean(logbook, caplog, stage)


def test_what_nobody_foresaw_tells_no_secret(
    logbook: Logbook, caplog: pytest.LogCaptureFixture, stage: Stage
) -> None:
    stage.begin("sanne", "youssef")
    sanne = stage.who("sanne")
    half = "\ud800"  # half a character: it cannot be written down
    stage.impatient()
    asked = stage.seen("sanne", "cycle-issue-issue")
    stage.press("sanne", asked, "button-conversation-form")
    sanne.fill({"issue": f"{SECRETS['form']}{half}", "why": "Nu.", "learn": "Praten."})
    assert sanne.submit() == {}
    assert sanne.view is not None
    assert _number(stage, "failed") in sanne.view.shown()
    sanne.close_view(all_views=True)
    sanne.say("dm", f"{SECRETS['late']}{half}")
    _to_the_end(stage)
    assert logbook.text().count("listener_failed") == 5
    assert "UnicodeEncodeError" in logbook.text(), "an error that quotes what it chokes on"
    stage.forgive()
    _clean(logbook, caplog, stage)


def test_a_form_that_cannot_be_kept_gives_back_what_was_typed(
    logbook: Logbook, stage: Stage
) -> None:
    stage.begin("sanne")
    sanne = stage.who("sanne")
    stage.press("sanne", stage.seen("sanne", "cycle-issue-issue"), "button-conversation-form")
    long = "a" * 2900
    typed = {"issue": SECRETS["lost"], "why": f"*Vet* <@U0BRAM> & {SECRETS['form']}", "learn": long}
    sanne.fill(typed)
    with stage.broken("conversation"):
        assert sanne.submit() == {}
    assert sanne.view is not None
    shown = sanne.view.shown()
    assert _number(stage, "failed") in shown
    for words in typed.values():
        assert words in shown
    reference = shown.split(_number(stage, "failed"))[1][:8]
    assert f"reference={reference}" in logbook.text(), "the administrator finds it by its number"
    assert _found(logbook.text()) == []


def test_a_command_and_a_click_that_fail_get_a_number(logbook: Logbook, stage: Stage) -> None:
    stage.begin("sanne")
    sanne = stage.who("sanne")
    asked = stage.seen("sanne", "cycle-issue-issue")
    with stage.broken("person"):
        answer = sanne.command(CHANNEL, "/leerkring")
        sanne.click(asked, stage.say("button-conversation-later"))
        sanne.click(asked, stage.say("button-conversation-form"))
    assert answer is not None
    assert _number(stage, "failed") in answer.shown()
    assert answer.only_for_me
    told = [each for each in sanne.messages() if _number(stage, "failed") in each.shown()]
    assert len(told) == 2
    assert all(each.only_for_me for each in told)
    assert sanne.warnings == (), "all were acknowledged"
    numbers = {each.shown().split(_number(stage, "failed"))[1][:8] for each in (*told, answer)}
    assert len(numbers) == 3
    assert all(f"reference={number}" in logbook.text() for number in numbers)


def test_a_message_that_fails_comes_again_and_is_kept_once(stage: Stage) -> None:
    stage.begin("sanne")
    stage.impatient()
    with stage.broken("conversation"):
        stage.who("sanne").say("dm", SECRETS["late"])
        _heard(stage, 1)
    _later(stage)
    stage.forgive()
    stage.seen("sanne", "cycle-issue-why")
    assert stage.held("sanne").count(SECRETS["late"]) == 1
    sight = stage.sight("sanne", "dm")
    assert _number(stage, "failed-message") not in sight, "in the end nothing was lost"


def test_a_message_that_keeps_failing_is_told_of_once(logbook: Logbook, stage: Stage) -> None:
    stage.begin("sanne")
    slack, sanne = stage.box.slack, stage.who("sanne")
    words = _number(stage, "failed-message")

    def told() -> list[str]:
        return [each.shown() for each in sanne.messages() if words in each.shown()]

    stage.impatient()
    with stage.broken("conversation"):
        sanne.say("dm", SECRETS["late"])
        _to_the_end(stage, lambda: told() == [])
        slack.wait(told)
    assert len(told()) == 1
    assert told()[0].split(words)[1][:8] in logbook.text()
    assert _found(logbook.text()) == []
    stage.forgive()
    assert stage.say("cycle-issue-why") in stage.says("sanne", "Nog eens."), "life goes on"


def test_erase_me_takes_everything_away(
    logbook: Logbook, caplog: pytest.LogCaptureFixture, stage: Stage
) -> None:
    stage.begin("sanne", "youssef")
    shared = {"card": "Merelkaartlied", "digest": "Lijsterweeklied"}
    stage.bring_issue("sanne", shared["card"], SECRETS["typed"], "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    stage.week()
    stage.says("sanne", shared["digest"])
    stage.says("sanne", "Ik luisterde.")
    stage.presses(
        "sanne", stage.seen("sanne", "reflection-me-readers"), "reflection-me-readers-network"
    )
    stage.says("sanne", SECRETS["kept"])
    stage.play(days=1)
    before = stage.sight("youssef", CHANNEL)
    assert shared["card"] in before
    assert shared["digest"] in before
    with stage.box.program.database.read() as w:
        person = w.people.of_user("T0LEERKRING", "U0SANNE")
    assert person is not None

    stage.says("sanne", "wis mijn gegevens")
    erased = stage.presses(
        "sanne", stage.seen("sanne", "privacy-erase-note"), "button-privacy-erase"
    )
    assert stage.say("privacy-erased") in erased
    after = stage.sight("youssef", CHANNEL)
    for words in (*shared.values(), *SECRETS.values()):
        assert words not in after
        assert words not in str(stage.rows())
        assert words.encode() not in stage.files()
    assert "U0SANNE" not in str(stage.rows())
    left = {name for name, rows in stage.rows().items() if person.id in str(rows)}
    assert left == set(), "also her own number is gone"
    assert person.id.encode() not in stage.files()
    assert _found(logbook.text()) == []
    assert _found(caplog.text) == []


def test_erase_me_takes_shared_words_back_also_while_slack_is_down(stage: Stage) -> None:
    stage.begin("sanne", "youssef")
    stage.bring_issue("sanne", "Merelkaartlied", "Nu.", "", "", "Praten.", "")
    stage.presses("sanne", stage.seen("sanne", "cycle-issue-card"), "button-cycle-share")
    assert "Merelkaartlied" in stage.sight("youssef", CHANNEL)
    stage.says("sanne", "wis mijn gegevens")
    asked = stage.seen("sanne", "privacy-erase-note")
    stage.box.slack.faults.http_500("chat.update", 500)
    stage.who("sanne").click(asked, stage.say("button-privacy-erase"))
    stage.play(minutes=20)
    assert "Merelkaartlied" in stage.sight("youssef", CHANNEL)
    stage.box.slack.faults.clear()
    stage.play(minutes=10)
    assert "Merelkaartlied" not in stage.sight("youssef", CHANNEL)


def _heard(stage: Stage, times: int) -> None:
    """Wait until the bot has failed to take events so many times, in all."""
    slack = stage.box.slack
    slack.wait(lambda: sum("not acknowledged" in each.what for each in slack.violations) >= times)


def _to_the_end(stage: Stage, meanwhile: Callable[[], bool] = lambda: True) -> None:
    """Let one event fail as often as Slack brings it."""
    clock = stage.box.clock
    for failed, minutes in ((2, 1), (3, 5)):
        _heard(stage, failed)
        assert meanwhile()
        clock.move_to(clock() + timedelta(minutes=minutes, seconds=1))
    handled(stage.box.slack)


def _later(stage: Stage) -> None:
    """Let the time pass in which Slack brings again what was not acknowledged."""
    clock = stage.box.clock
    for _ in range(20):
        clock.move_to(clock() + timedelta(minutes=1))
        if handled(stage.box.slack, 0.5):
            break
    stage.quiet()
