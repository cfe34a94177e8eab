"""Planning and sending the one prompt a week, at a person's own day and hour."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from flows.conversation.filing import Filer, Heard, Spot
from flows.conversation.pressing import own
from flows.conversation.saying import Sayer
from flows.conversation.state import Conversation, State, Status
from flows.conversation.talk import Beginning, Talk
from flows.conversation.trying import Trying
from flows.digest.ports import DigestWork
from flows.errors import Refused
from flows.message import Button, Buttons, Message, Para
from flows.moments import Due, is_night, iso_week, local_day, next_morning, weekly
from flows.note import note
from flows.outbox import Kind, Letter, Mode, Saying, ToPerson
from flows.parts import Part, Turn, together
from flows.people import Member, Network, Person, Place, Presence, Role, Standing
from flows.reflection.course import OWN_FLOW, PROMPTS, theme_of
from flows.words import words

PROMPT, LESS = "reflection.prompt", "reflection.less"
_STALE = timedelta(days=2)
_LATE = timedelta(hours=1)
MISSED = timedelta(days=2)
"""A prompt that could not come is caught up on within this time, and then left."""

_IGNORED = 2


@dataclass(frozen=True, slots=True)
class Reflection:
    """The weekly reflection."""

    talk: Talk

    def part(self) -> Part:
        """What this subject brings."""
        sayer = Sayer(self.talk)
        by_self = _Own(self.talk, Filer(self.talk))
        trying = Trying("reflection.try", self.talk.courses, _beginning_now)
        weekly_part = Part(
            kinds={
                PROMPT: Kind(_Prompt(sayer).say, stale_after=_STALE),
                LESS: Kind(_say_less, _STALE),
            },
            presses={
                "reflection.own": by_self.begin,
                "reflection.go-on": self._go_on,
                "reflection.skip": self._skip,
                "reflection.less": _less,
            },
            fires={PROMPT: self.fire},
            plans=(self.plan,),
        )
        return together((weekly_part, trying.part()))

    def plan(self, w: DigestWork, now: datetime) -> None:
        """Plan everybody's prompts of the next two days, and those missed in the last two."""
        for network in w.networks.running():
            for member in w.networks.members(network.id, Place.ACTIVE):
                if member.role is Role.PARTICIPANT:
                    self.plan_for(w, w.people.get(member.person), network, now, MISSED)

    def plan_for(
        self,
        w: DigestWork,
        person: Person,
        network: Network,
        now: datetime,
        back: timedelta = timedelta(),
    ) -> None:
        """Plan one person's prompts in one network."""
        for day, at in weekly(person.weekday, person.hour, person.zone, now, back):
            if _has_prompt(network, person, day):
                ids = {"person": person.id, "network": network.id}
                key = f"{_prefix(person)}{network.id}:{iso_week(day)}"
                w.due.plan(Due(key, person.team, PROMPT, ids, day, person.hour, person.zone, at))

    def replan(self, w: DigestWork, person: Person, now: datetime) -> None:
        """Plan anew after somebody changed their day, hour or rhythm."""
        w.due.drop(_prefix(person))
        for network, member in w.networks.of_person(person.id):
            if member.role is Role.PARTICIPANT:
                self.plan_for(w, person, network, now)

    def wake(self, w: DigestWork, person: Person, now: datetime) -> None:
        """Ask again after a silence: who says how they want to be asked has not forgotten us."""
        for network, _ in w.networks.of_person(person.id):
            if self._ignored(w, person, network) is not None:
                _, older = w.conversations.latest(person.id, network.id, PROMPTS, _IGNORED)
                w.conversations.save(older, replace(older, state=State.FINISHED, asked=None))
        self.replan(w, person, now)

    def fire(self, w: DigestWork, due: Due, now: datetime) -> None:
        """Ask this week's question, unless it is not wanted any more; never at night."""
        person = w.people.find(due.ids["person"])
        network = w.networks.get(due.ids["network"])
        member = w.networks.member(network.id, due.ids["person"])
        if (
            person is None
            or not _wants_prompt(person, network, member)
            or not _has_prompt(network, person, due.day)
            or person.is_away(local_day(now, person.zone))
            or _missed(due, member, now)
        ):
            return
        if now - due.at > _LATE and is_night(now, person.zone):
            day, at = next_morning(now, person.zone)
            w.due.plan(replace(due, key=f"{due.key}:late:{day}", at=at))
            return
        ignored = self._ignored(w, person, network)
        if ignored is not None:
            ids = {"person": person.id, "network": network.id, "week": iso_week(due.day)}
            key = f"less:{person.id}:{network.id}:{ignored}"
            letter = Letter(person.team, LESS, ids, ToPerson(person.id), key, urgent=False)
            w.outbox.put(letter, now)
            return
        self._begin(w, person, network, due.day, now)

    def _begin(
        self, w: DigestWork, person: Person, network: Network, day: date, now: datetime
    ) -> None:
        """Ask the question of a week, once; what was not answered before makes room."""
        known = w.conversations.latest(person.id, network.id, PROMPTS, 1)
        if any(each.occasion == iso_week(day) for each in known):
            return
        for older in w.conversations.of_person(person.id, (State.OPEN,)):
            if older.network == network.id and older.flow in PROMPTS:
                self.talk.rest(w, older, State.LAPSED, now)
        self.talk.begin(w, person, network, _beginning(network, day), now)

    def _ignored(self, w: DigestWork, person: Person, network: Network) -> str | None:
        """Name the last of two prompts in a row that got no answer at all."""
        latest = w.conversations.latest(person.id, network.id, PROMPTS, _IGNORED)
        if len(latest) < _IGNORED or any(map(_was_touched, latest)):
            return None
        return latest[0].occasion

    def _go_on(self, w: DigestWork, turn: Turn) -> None:
        """Ask this week's question after all."""
        network = w.networks.get(turn.ids["network"])
        member = w.networks.member(network.id, turn.person.id)
        if not _wants_prompt(turn.person, network, member):
            raise Refused("conversation-gone")
        self._begin(w, turn.person, network, local_day(turn.now, turn.person.zone), turn.now)

    def _skip(self, w: DigestWork, turn: Turn) -> None:
        """Pass over all that is still asked this week; what was answered stays."""
        now = own(w, turn)
        if now.flow not in PROMPTS:
            raise Refused("conversation-not-skippable")
        if now.asked is None:
            raise Refused("conversation-finished")
        while now.asked is not None:
            now = self.talk.skip(w, now, now.asked.step, turn.now)


@dataclass(frozen=True, slots=True)
class _Prompt:
    """Words the weekly question, unless it is not wanted any more."""

    sayer: Sayer

    def say(self, w: DigestWork, saying: Saying) -> Message | None:
        conversation = w.conversations.get(saying.ids["conversation"])
        person = w.people.find(conversation.person) if conversation else None
        if conversation is None or person is None:
            return None
        network = w.networks.get(conversation.network)
        member = w.networks.member(network.id, person.id)
        if saying.mode is Mode.POST and not _wants_prompt(person, network, member):
            return None
        return self.sayer.ask(w, saying)


@dataclass(frozen=True, slots=True)
class _Own:
    """A reflection somebody begins by themselves, with words they already wrote."""

    talk: Talk
    filer: Filer

    def begin(self, w: DigestWork, turn: Turn) -> None:
        kept = w.kept.get(turn.ids["text"])
        member = w.networks.member(turn.ids["network"], turn.person.id)
        if kept is None or kept.person != turn.person.id or member is None:
            raise Refused("conversation-gone")
        if member.place is not Place.ACTIVE:
            raise Refused("network-not-a-member", network=w.networks.get(member.network).name)
        network = w.networks.get(member.network)
        how = Beginning(OWN_FLOW, f"own:{kept.id}")
        begun = self.talk.begin(w, turn.person, network, how, turn.now)
        if begun is not None and begun.asked is not None:
            w.kept.drop(kept.id)
            heard = Heard("", kept.words, kept.source)
            self.filer.file(w, turn, Spot(begun, begun.asked.step), heard)


def _beginning(network: Network, day: date) -> Beginning:
    flow = f"reflection-{theme_of(day, network.starts)}"
    return Beginning(flow, iso_week(day), PROMPT, urgent=False)


def _beginning_now(network: Network, now: datetime) -> Beginning:
    return _beginning(network, local_day(now, network.zone))


def _less(w: DigestWork, turn: Turn) -> None:
    """Ask less often from now on; saying so ends the silence."""
    w.people.save(replace(turn.person, every=max(turn.person.every, 2)))
    for each in w.conversations.of_person(turn.person.id, (State.OPEN, State.LAPSED)):
        if each.network == turn.ids["network"] and each.flow in PROMPTS:
            w.conversations.save(each, replace(each, state=State.FINISHED, asked=None))
    w.due.drop(_prefix(turn.person))
    w.outbox.put(note(turn, "reflection-less-done"), turn.now)


def _say_less(w: DigestWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None or person.presence is not Presence.ACTIVE:
        return None
    network = w.networks.get(saying.ids["network"])
    say = words(person.language)
    ids = {"network": network.id, "week": saying.ids["week"]}
    return Message(
        (
            Para(say("reflection-less", name=w.people.name(person.id), network=network.name)),
            Buttons(
                (
                    Button("reflection.go-on", say("button-reflection-go-on"), ids),
                    Button("reflection.less", say("button-reflection-less"), ids),
                    Button("network.settings", say("button-network-settings")),
                )
            ),
        )
    )


def _prefix(person: Person) -> str:
    return f"prompt:{person.id}:"


def _has_prompt(network: Network, person: Person, day: date) -> bool:
    """Tell whether a day within the network's time is one of this person's weeks."""
    weeks = (day - network.starts).days // 7
    every = max(person.every, network.every)  # each is 1, 2 or 4
    return network.starts < day <= network.ends and weeks % every == 0 and not person.is_away(day)


def _wants_prompt(person: Person, network: Network, member: Member | None) -> bool:
    return (
        member is not None
        and member.place is Place.ACTIVE
        and member.role is Role.PARTICIPANT
        and network.standing is Standing.RUNNING
        and person.presence is Presence.ACTIVE
    )


def _missed(due: Due, member: Member | None, now: datetime) -> bool:
    """Tell whether a moment lies too far back, or before somebody joined."""
    since = member.since if member else None
    return now - due.at > MISSED or (since is not None and due.at < since)


def _was_touched(conversation: Conversation) -> bool:
    """Any answer, draft, skip or pressed button counts; silence does not."""
    return conversation.state in {State.PAUSED, State.FINISHED} or any(
        each.status is not Status.TOLD for each in conversation.answers.values()
    )
