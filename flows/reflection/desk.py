"""Asking the one question a week, at a person's own day and hour."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from flows.conversation.beginning import Asking, Beginning
from flows.conversation.filing import Filer
from flows.conversation.ports import Week
from flows.conversation.pressing import own
from flows.conversation.saying import Sayer
from flows.conversation.state import Conversation, State
from flows.conversation.talk import Talk, takes_part
from flows.conversation.trying import Trying
from flows.cycle.ports import CycleWork
from flows.digest.ports import DigestWork
from flows.errors import Refused
from flows.moments import Due, Window, ahead, iso_week, local_day, monday_of, weekly_prefix
from flows.note import note
from flows.outbox import Kind
from flows.parts import Part, Turn, together
from flows.peace import LATE
from flows.people import Member, Network, Person, Presence, Role, Standing
from flows.reflection import silence
from flows.reflection.bundle import take_along
from flows.reflection.coming import outlook
from flows.reflection.flow import PROMPTS, theme_of
from flows.reflection.own import Own
from flows.reflection.planning import (
    PROMPT,
    is_past,
    prompt_at,
    prompts,
    wants_prompt,
)
from flows.reflection.prompt import Prompt
from flows.words import moment_words

_A_DAY = timedelta(days=1)


Ahead = Callable[[Any, Person, Network, Asking, datetime], Conversation | None]
"""Asks something that goes before this week's reflection; nothing if there is nothing."""


@dataclass(frozen=True, slots=True)
class Reflection:
    """The weekly reflection."""

    talk: Talk
    ahead: Ahead = lambda *_: None

    def part(self) -> Part:
        """What this subject brings."""
        weekly_part = Part(
            kinds={PROMPT: Kind(Prompt(Sayer(self.talk)).say), **silence.kinds()},
            presses={
                "reflection.own": Own(self.talk, Filer(self.talk)).begin,
                "reflection.go-on": self._go_on,
                "reflection.skip": self._skip,
                "reflection.less": self._less,
            },
            fires={PROMPT: self.fire},
            plans=(plan,),
        )
        return together((weekly_part, Trying("reflection.try", self.talk.courses, _today).part()))

    def plan_for(self, w: DigestWork, person: Person, network: Network, now: datetime) -> None:
        """Plan one person's questions in one network, from now on."""
        w.due.plan(*prompts(person, network, ahead(now)))

    def replan(self, w: DigestWork, person: Person, now: datetime) -> None:
        """Plan anew after somebody's day, hour, rhythm or time off changed.

        A question whose hour has gone by, and that waits for working hours, still comes.
        """
        w.due.drop(weekly_prefix(person.id), after=now)
        for network, member in w.networks.of_person(person.id):
            if member.role is Role.PARTICIPANT:
                self.plan_for(w, person, network, now)

    def replan_in(self, w: DigestWork, network: Network, now: datetime) -> None:
        """Plan anew after a network's dates, rhythm or rest changed, as `replan` does."""
        w.due.call_off(network.id, PROMPT, after=now)
        if network.standing is Standing.RUNNING:
            w.due.plan(*_in_network(w, network, ahead(now)))

    def wake(self, w: DigestWork, person: Person, now: datetime) -> None:
        """Ask again after a silence, and plan anew."""
        silence.end_silence(w, person)
        self.replan(w, person, now)

    def fire(self, w: CycleWork, due: Due, now: datetime) -> None:
        """Ask this week's question if it is wanted; one that comes late, in working hours."""
        person, week = w.people.find(due.ids["person"]), iso_week(due.day)
        network = w.networks.get(due.ids["network"])
        member = w.networks.member(network.id, due.ids["person"])
        if person is None or not wants_prompt(person, network, member):
            return
        at = prompt_at(person, network, week)
        if at is None or is_past(person, week, now) or _was_elsewhere(member, at):
            return
        opens = person.calendar(*network.rest).next_open(now) if now - at > LATE else at
        if opens > now:
            w.due.put_off(replace(due, wall=person.hour, zone=person.zone, at=opens))
            return
        since = silence.ignored(w, person, network)
        if since is not None:
            silence.ask_for_less(w, person, network, since, now)
        else:
            late = {"late": due.day.isoformat()} if now - at > LATE else {}
            self._begin(w, person, network, week, now, late)

    def moved(self, w: DigestWork, person: Person, now: datetime) -> None:
        """Plan anew after somebody's zone changed; what has just gone by there comes late."""
        for network, member in w.networks.of_person(person.id):
            if member.role is Role.PARTICIPANT:
                w.due.plan(*prompts(person, network, ahead(now, now - _A_DAY)))

    def _begin(
        self,
        w: CycleWork,
        person: Person,
        network: Network,
        week: str,
        now: datetime,
        about: Mapping[str, str],
    ) -> None:
        """Ask the question of a week, once; what was not answered before makes room."""
        if any(each.week == week for each in w.weeks.latest(person.id, network.id, 1)):
            return
        for older in w.conversations.of_person(person.id, (State.OPEN,)):
            if older.network == network.id and older.flow in PROMPTS:
                self.talk.rest(w, older, State.LAPSED, now)
        how = Asking(PROMPT, urgent=False, about={**about, "week": week})
        begun = self.ahead(w, person, network, how, now)
        if begun is None:
            theme = replace(_beginning(network, week), how=how)
            begun = self.talk.begin(w, person, network, theme, now)
        if begun is not None:
            turn = begun.turn
            w.weeks.add(Week(person.id, network.id, person.team, week, begun.id, turn, now))
            take_along(w, begun, now)

    def _less(self, w: DigestWork, turn: Turn) -> None:
        """Ask less often, and plan anew."""
        person, network = silence.less(w, turn), w.networks.get(turn.ids["network"])
        self.replan(w, person, turn.now)
        member = w.networks.member(network.id, person.id)
        at = outlook(w, person, network, member, turn.now).at
        if at is None:
            w.outbox.put(note(turn, "reflection-less-done"), turn.now)
            return
        moment = moment_words(at, person.zone, person.language)
        w.outbox.put(note(turn, "reflection-less-next", moment=moment), turn.now)

    def _go_on(self, w: CycleWork, turn: Turn) -> None:
        """Ask this week's question after all."""
        network = w.networks.get(turn.ids["network"])
        member = w.networks.member(network.id, turn.person.id)
        if turn.person.presence is Presence.PAUSED:
            raise Refused("home-resting")
        if not wants_prompt(turn.person, network, member):
            raise Refused("conversation-gone")
        silence.chosen(w, turn.person, network.id, turn.now)
        week = iso_week(local_day(turn.now, turn.person.zone))
        self._begin(w, turn.person, network, week, turn.now, {})

    def _skip(self, w: DigestWork, turn: Turn) -> None:
        """Pass over all that is still asked this week; what was answered stays."""
        now = own(w, turn)
        if not takes_part(w, now):
            network = w.networks.get(now.network)
            raise Refused("network-not-a-member", network=network.name)
        if now.asked is None:
            raise Refused("conversation-finished")
        if now.flow not in PROMPTS:
            self._rest(w, now, turn)
            return
        passed = None
        while now.asked is not None and now.asked != passed:
            passed = now.asked
            now = self.talk.skip(w, now, passed.step, turn.now)

    def _rest(self, w: DigestWork, now: Conversation, turn: Turn) -> None:
        """Ask no more of a longer conversation this week; next week it goes on."""
        if now.state is not State.OPEN or w.weeks.asked_at(now.id, now.turn) is None:
            raise Refused("conversation-not-skippable")
        self.talk.rest(w, now, State.RESTING, turn.now)
        w.outbox.put(note(turn, "reflection-rests"), turn.now)


def plan(w: DigestWork, window: Window) -> Iterator[Due]:
    """Give the moments of everybody's questions."""
    for network in w.networks.running():
        yield from _in_network(w, network, window)


def _in_network(w: DigestWork, network: Network, window: Window) -> Iterator[Due]:
    for person in w.people.taking_part(network.id):
        yield from prompts(person, network, window)


def _beginning(network: Network, week: str) -> Beginning:
    flow = f"reflection-{theme_of(monday_of(week), network.starts)}"
    return Beginning(flow, week)


def _today(network: Network, now: datetime) -> Beginning:
    return _beginning(network, iso_week(local_day(now, network.zone)))


def _was_elsewhere(member: Member | None, at: datetime) -> bool:
    """Tell whether somebody joined only after a moment."""
    return member is not None and member.since is not None and at < member.since
