"""The one place that counts: what Slack's own record says, beside what people did and the tables.

An input is a message that Slack handed over until it was acknowledged. It is *lost* when what was
written is nowhere in what the bot holds of its writer, and they were not told so either. A message
is *caused* by a call for help, by the coming of a person's weekly question, or by a row of the
outbox that counts as said. It is *lost* when it does not stand in Slack, *doubled* when it stands
there twice in somebody's direct messages. In a channel, what may be repeated stands there once or
twice, and an announcement at most once.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.people import export_person
from flows.desk import Desk
from storage.outbox import DEAD, SENT
from tests.torture.town import CHANNEL, LEAD, NAME, TEAM, Town

_ROWS = "SELECT delivery, kind, mode, person, state, attempts, error FROM outbox"
_FAILED = "SELECT key FROM due WHERE state = 4"
_ANNOUNCED_ONCE, _REPEATED = 1, 2
_GIVEN_UP = "fate_unknown"


@dataclass(slots=True)
class Count:
    """What came of everything, and each thing that went wrong."""

    inputs: int = 0
    messages: int = 0
    told: int = 0
    """How often somebody was told that what they wrote could not be kept."""
    tried_again: int = 0
    """Messages that took more than one attempt."""
    lost_inputs: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    stuck: list[str] = field(default_factory=list)

    def wrong(self) -> list[str]:
        """List all that went wrong, in words."""
        kinds = {
            "acknowledged and lost": self.lost_inputs,
            "lost": self.lost,
            "doubled": self.doubled,
            "stuck": self.stuck,
        }
        return [f"{kind}: {each}" for kind, found in kinds.items() for each in found]

    def add(self, other: "Count") -> None:
        """Take another count along."""
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


def examine(town: Town) -> Count:
    """Count everything, once the town has come to rest."""
    said = {user: _said(town, user, "dm") for user in (LEAD, *town.users)}
    in_channel = _said(town, LEAD, CHANNEL)
    sorry = town.say("failed-message", reference="§").partition("§")[0]
    told = Counter({user: sum(sorry in each for each in all_) for user, all_ in said.items()})
    count = Count(
        inputs=len(town.answers) + len(town.helps),
        messages=sum(map(len, said.values())) + len(in_channel),
        told=told.total(),
    )
    count.lost_inputs += _lost_inputs(town, told)
    for user in town.users:
        helps = sum(each.user == user for each in town.helps)
        _compare(
            count, f"help to {user}", _times(said[user], town.say("help-title")), helps, told[user]
        )
        title = town.say("reflection-title", network=NAME)
        _compare(count, f"question to {user}", _times(said[user], title), town.prompts)
    count.lost += [f"moment {row.key}" for row in town.rows(_FAILED)]
    _rows(town, count)
    return count


def _times(said: list[str], words: str) -> int:
    return sum(words in each for each in said)


def _said(town: Town, user: str, place: str) -> list[str]:
    return [each.shown() for each in town.who(user).messages(place) if each.from_bot]


def _lost_inputs(town: Town, told: Counter[str]) -> Iterator[str]:
    """List what is held nowhere; takes from `told` who knows that it is not."""
    held = {user: str(_held(town, user)) for user in {each.user for each in town.answers}}
    for each in town.answers:
        if each.text not in held[each.user]:
            if told[each.user]:
                told[each.user] -= 1
            else:
                yield f"{each.text!r} of {each.user}"


def _held(town: Town, user: str) -> dict[str, Any]:
    return export_person(town.database, TEAM, user)


def _compare(count: Count, what: str, found: int, expected: int, told: int = 0) -> None:
    """Note what is missing, unless its writer was told so often, or is there too often."""
    if found < expected - told:
        count.lost.append(f"{what}: {found} of {expected}")
    if found > expected:
        count.doubled.append(f"{what}: {found} instead of {expected}")


def _rows(town: Town, count: Count) -> None:
    """Lay the outbox beside what stands in Slack, by delivery id."""
    stands = Counter(_deliveries(town))
    kinds = Desk(town.database, str, "nl")
    for row in town.rows(_ROWS):
        times = stands.pop(row.delivery, 0)
        what = f"{row.kind} {row.delivery} (state {row.state}, {row.attempts} attempts)"
        count.tried_again += row.attempts > 1
        if row.state < SENT:
            count.stuck.append(what)
        elif row.mode == "post" and row.person:
            if row.state == DEAD:
                count.lost.append(f"{what}: given up, {row.error}")
            _compare(count, what, times, int(row.state == SENT) or min(times, 1))
        elif row.mode == "post":
            kind = kinds.kind(row.kind)
            most = _REPEATED if kind and kind.repeatable else _ANNOUNCED_ONCE
            told = row.state == SENT or (row.state == DEAD and row.error == _GIVEN_UP)
            least = int(row.state == SENT)
            if times < least or not told:
                count.lost.append(f"{what} in the channel, {row.error}")
            if times > most:
                count.doubled.append(f"{what} in the channel: {times}")
    count.doubled += [f"{each}: nobody knows of it" for each in stands]


def _deliveries(town: Town) -> Iterator[str]:
    for each in town.slack.record:
        if each.bot_id and each.metadata and not each.only_for:
            yield str(each.metadata["event_payload"]["id"])
