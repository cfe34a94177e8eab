"""What goes into a thread arrives under what it belongs to, or not at all."""

from datetime import timedelta

import pytest

from bot.sandbox.standin import SeenMessage
from flows.outbox import InPlaceOf, Letter, Target, ToChannel, Under
from tests.walks.letters import RENEWED, SAID, TEAM, person_of, put, remark
from tests.walks.postmen import KilledError, client, deliver, dying, later, postman
from tests.walks.stage import CHANNEL, Stage

POST, NAME, ABOVE, BELOW = "chat.postMessage", "Samen Sterker", "above", "below"
HERE, AWAY = "network-moved-here", "network-moved-away"
ASKED = "network-undecided-other"
SOON, SETTLED = timedelta(seconds=59), timedelta(minutes=2)


def notice(stage: Stage, key: str, said: str, to: Target, channel: str = CHANNEL) -> Letter:
    """Write something to the channel that may be posted once more."""
    ids = {"network": stage.network(channel).id, "key": said}
    return Letter(TEAM, "network.notice", ids, to, key)


def above(stage: Stage) -> Letter:
    return notice(stage, ABOVE, HERE, ToChannel(CHANNEL))


def below(stage: Stage) -> Letter:
    return notice(stage, BELOW, AWAY, Under(ABOVE))


def once_below(stage: Stage) -> Letter:
    """Write something that is never posted twice unasked."""
    return remark(person_of(stage, "sanne"), BELOW, Under(ABOVE))


def stand(stage: Stage, key: str) -> list[SeenMessage]:
    """List the messages in the channel that say this."""
    text = stage.say(key, network=NAME) if key in {HERE, AWAY} else stage.say(key)
    said = stage.who("sanne").messages(CHANNEL)
    return [each for each in said if each.from_bot and text in each.shown()]


def take_away(stage: Stage, message: SeenMessage) -> None:
    """Let an administrator of the workspace delete it."""
    assert client(stage).chat_delete(channel=message.channel, ts=message.ts)["ok"]


def test_it_arrives_in_the_thread_and_everybody_sees_it_there(alone: Stage) -> None:
    put(alone.box, above(alone), below(alone))
    deliver(postman(alone))
    (first,), (second,) = stand(alone, HERE), stand(alone, AWAY)
    assert (first.thread_ts, second.thread_ts) == ("", first.ts)
    assert alone.say(AWAY, network=NAME) in alone.sight("sanne", CHANNEL)
    told = alone.transcript("sanne", CHANNEL).split("---")
    assert [" · in a thread**" in each for each in told[-2:]] == [False, True]


def test_what_cannot_be_said_yet_keeps_it_waiting(alone: Stage) -> None:
    alone.box.slack.faults.error(POST, "restricted_action", channel=CHANNEL)
    put(alone.box, above(alone), below(alone))
    worker = postman(alone)
    deliver(worker)
    assert stand(alone, AWAY) == []
    later(alone, worker, timedelta(hours=1, minutes=1), timedelta(hours=1, minutes=2))
    assert [each.thread_ts for each in stand(alone, AWAY)] == [stand(alone, HERE)[0].ts]


@pytest.mark.parametrize(("wait", "many"), [("drop", 2), ("http_500", 1)])
def test_it_goes_under_the_one_that_is_known_to_stand(alone: Stage, wait: str, many: int) -> None:
    getattr(alone.box.slack.faults, wait)(POST)
    put(alone.box, above(alone), below(alone))
    worker = postman(alone)
    deliver(worker)
    assert stand(alone, AWAY) == []
    later(alone, worker, SOON, SETTLED)
    standing = stand(alone, HERE)
    assert len(standing) == many
    assert [each.thread_ts for each in stand(alone, AWAY)] == [standing[-1].ts]


@pytest.mark.parametrize("again", [True, False])
def test_it_comes_when_who_leads_has_decided(alone: Stage, again: bool) -> None:
    alone.box.slack.faults.drop(POST)
    once = remark(person_of(alone, "sanne"), ABOVE, ToChannel(CHANNEL))
    put(alone.box, once, below(alone))
    later(alone, postman(alone), timedelta(0), SOON, SETTLED)
    assert stand(alone, AWAY) == []
    asked = alone.read("marijke", alone.say(ASKED, network=NAME))
    button = "button-network-post-again" if again else "button-network-leave-unposted"
    alone.press("marijke", asked, button)
    alone.quiet()
    found = [each.thread_ts for each in stand(alone, AWAY)]
    assert found == ([stand(alone, SAID)[-1].ts] if again else [])


def test_what_is_gone_takes_it_along_and_nothing_waits_behind_it(alone: Stage) -> None:
    put(alone.box, above(alone))
    worker = postman(alone)
    deliver(worker)
    take_away(alone, stand(alone, HERE)[0])
    put(alone.box, below(alone), notice(alone, "next", HERE, ToChannel(CHANNEL)))
    deliver(worker)
    later(alone, worker, SETTLED, timedelta(hours=2))
    assert stand(alone, AWAY) == []
    assert len(stand(alone, HERE)) == 1
    assert [each.what for each in alone.box.slack.violations] == ["refused: thread_not_found"]
    alone.forgive()


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_in_the_middle_it_is_posted_once_more_under_the_same(
    alone: Stage, when: str
) -> None:
    put(alone.box, above(alone))
    deliver(postman(alone))
    put(alone.box, below(alone))
    with pytest.raises(KilledError):
        deliver(postman(alone, sender=dying(alone, "post", when)))
    later(alone, postman(alone), SOON, SETTLED, timedelta(minutes=5))
    (first,) = stand(alone, HERE)
    copies = 1 if when == "before" else 2
    assert [each.thread_ts for each in stand(alone, AWAY)] == [first.ts] * copies


@pytest.mark.parametrize("when", ["before", "after"])
def test_killed_in_the_middle_what_may_not_be_repeated_is_asked_about(
    alone: Stage, when: str
) -> None:
    put(alone.box, above(alone))
    deliver(postman(alone))
    put(alone.box, once_below(alone))
    with pytest.raises(KilledError):
        deliver(postman(alone, sender=dying(alone, "post", when)))
    later(alone, postman(alone), SETTLED, timedelta(minutes=5))
    there = stand(alone, SAID)
    assert len(there) == (0 if when == "before" else 1)
    asked = alone.read("marijke", alone.say(ASKED, network=NAME))
    alone.press("marijke", asked, "button-network-post-again")
    alone.quiet()
    (first,) = stand(alone, HERE)
    assert [each.thread_ts for each in stand(alone, SAID)] == [first.ts] * (len(there) + 1)


def test_killed_with_what_it_belongs_to_it_still_comes_after_that(alone: Stage) -> None:
    put(alone.box, above(alone), below(alone))
    with pytest.raises(KilledError):
        deliver(postman(alone, sender=dying(alone, "post", "before")))
    other = postman(alone)
    deliver(other)
    assert stand(alone, AWAY) == [], "the other process still holds what it belongs to"
    later(alone, other, SETTLED)
    assert [each.thread_ts for each in stand(alone, AWAY)] == [stand(alone, HERE)[0].ts]


@pytest.mark.parametrize("changeable", [True, False])
def test_a_reply_is_changed_in_place_or_said_anew_in_its_thread(
    alone: Stage, changeable: bool
) -> None:
    put(alone.box, above(alone), once_below(alone))
    worker = postman(alone)
    deliver(worker)
    (before,) = stand(alone, SAID)
    if not changeable:
        alone.box.slack.faults.error("chat.update", "edit_window_closed")
    put(alone.box, remark(person_of(alone, "sanne"), "", InPlaceOf(BELOW)))
    deliver(worker)
    later(alone, worker, SETTLED)
    (first,) = stand(alone, HERE)
    (after,) = stand(alone, RENEWED if changeable else SAID)
    assert after.thread_ts == first.ts
    assert (after.ts == before.ts) is changeable


@pytest.mark.parametrize("reason", ["restricted_action_thread_locked", "cannot_reply_to_message"])
def test_a_channel_without_threads_keeps_nothing_else_back(alone: Stage, reason: str) -> None:
    put(alone.box, above(alone))
    worker = postman(alone)
    deliver(worker)
    alone.box.slack.faults.error(POST, reason, channel=CHANNEL)
    put(alone.box, below(alone), notice(alone, "next", HERE, ToChannel(CHANNEL)))
    deliver(worker)
    later(alone, worker, SETTLED)
    assert len(stand(alone, HERE)) == 2
    assert stand(alone, AWAY) == []


def test_a_channel_under_another_id_keeps_its_threads(stage: Stage) -> None:
    stage.begin("sanne")
    put(stage.box, above(stage))
    stage.quiet()
    stage.box.slack.admin.change_channel_id(CHANNEL, "C0ANDERS")
    stage.quiet()
    put(stage.box, notice(stage, BELOW, AWAY, Under(ABOVE), "C0ANDERS"))
    stage.quiet()
    said = stage.who("sanne").messages("C0ANDERS")
    text = {key: stage.say(key, network=NAME) for key in (HERE, AWAY)}
    (first,) = [each for each in said if text[HERE] in each.shown()]
    assert [each.thread_ts for each in said if text[AWAY] in each.shown()] == [first.ts]
