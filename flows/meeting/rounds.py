"""Silent rounds: everybody writes by themselves, and all answers show at once, or not at all."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flows.errors import Refused
from flows.group.ports import Group
from flows.meeting.bank import BANK, bank_menu
from flows.meeting.drafting import renew_agendas
from flows.meeting.keys import DROP, OVER, ROUND, moment_key, round_key
from flows.meeting.ports import MeetingWork, RoundState, SilentRound
from flows.meeting.round_telling import ids_of, renew, show_parts
from flows.meeting.who import may_write, people_of
from flows.message import (
    ChoiceField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    TextField,
    text_in,
)
from flows.moments import Due, local_day, local_time
from flows.network.menu import led_now
from flows.note import note
from flows.outbox import Letter, ToChannel
from flows.parts import Part, Turn
from flows.people import Network, Place
from flows.store import NewId
from flows.words import Words, shortened, words

BEGIN, SHOW = "meeting.round", "meeting.show-round"
SHOW_MINE, TAKE_BACK = "meeting.show-mine", "meeting.take-back"
LEAST = 3
"""So many answers of people who do not lead it takes to show them without names."""

_MINUTES = (0, 3, 5, 10, 15, 20)
_WAITS, _FEW_WAIT = timedelta(days=7), timedelta(days=1)
_NAMED, _UNNAMED, _EVERYBODY = "named", "unnamed", "all"
_LONGEST, _LABEL = 200, 70


@dataclass(frozen=True, slots=True)
class SilentRounds:
    """Begins silent rounds, and shows what was written."""

    new_id: NewId

    def part(self) -> Part:
        """What this brings."""
        return Part(
            opens={BEGIN: _form},
            submits={BEGIN: self._begin},
            presses={SHOW: _show_now, SHOW_MINE: _show_mine, TAKE_BACK: _take_back},
            commands=dict.fromkeys(("/leerkring round", "/leerkring ronde"), _form),
            fires={OVER: _show_in_time, DROP: _drop},
        )

    def _begin(self, w: MeetingWork, turn: Turn, filled: Filled) -> Errors | None:
        network, groups = _led_here(w, turn)
        own = text_in(filled, "own")
        bank = next((each for each in filled.get("bank", ()) if each in BANK), "")
        if bool(own) == bool(bank):
            key = "meeting-round-one" if own else "meeting-round-none"
            return Errors({"own": words(turn.person.language)(key)})
        chosen = text_in(filled, "whose")
        group = next((each for each in groups if each.id == chosen), None)
        if group is None and chosen not in {"", _EVERYBODY}:
            return Errors({"whose": words(turn.person.language)("meeting-round-no-channel")})
        whose = group.id if group else ""
        if any(each.group == whose for each in w.silent_rounds.open_in(network.id)):
            raise Refused("meeting-round-open-already")
        minutes = int(text_in(filled, "minutes") or 0)
        round_ = SilentRound(
            id=self.new_id(),
            team=network.team,
            network=network.id,
            named=filled.get("how") != (_UNNAMED,),
            opened_at=turn.now,
            group=whose,
            channel=group.channel if group else network.channel,
            bank=bank,
            own=own,
            over_at=turn.now + timedelta(minutes=minutes) if minutes else None,
            set_by=turn.person.id,
        )
        w.silent_rounds.add(round_)
        w.due.plan(*_moments(round_, network))
        to = ToChannel(round_.channel)
        key = round_key(network.id, round_.id)
        w.outbox.put(Letter(network.team, ROUND, ids_of(round_), to, key), turn.now)
        return None


def show(w: MeetingWork, round_: SilentRound, now: datetime) -> bool:
    """Show all that was written; false when somebody was faster.

    From here on nothing can be added. Without names, whose each answer is is forgotten now; of too
    few nothing shows, for then one could guess.
    """
    if not w.silent_rounds.move(round_.id, RoundState.OPEN, RoundState.SHOWN):
        return False
    _drop_moments(w, round_)
    _leave_out(w, round_)
    if round_.named:
        w.silent_rounds.show(round_.id)
    elif len(_participants_who_wrote(w, round_)) >= LEAST:
        w.silent_rounds.loosen(round_.id)
    else:
        w.silent_rounds.move(round_.id, RoundState.SHOWN, RoundState.FEW)
        zone = w.networks.get(round_.network).zone
        w.due.plan(_moment(DROP, round_, zone, now + _FEW_WAIT, "few"))
    renew(w, round_, now)
    show_parts(w, round_, now)
    return True


def _leave_out(w: MeetingWork, round_: SilentRound) -> None:
    """Drop what was written by who is not in it any more, in whatever way they went."""
    for each in w.silent_rounds.answers(round_.id):
        if each.person and not may_write(w, round_, each.person):
            w.silent_rounds.withdraw(round_.id, each.person)


def _participants_who_wrote(w: MeetingWork, round_: SilentRound) -> set[str]:
    """List who wrote and does not lead: two who do could tell one another what they wrote."""
    network = w.networks.get(round_.network)
    members = w.networks.members(network.id, Place.ACTIVE)
    leading = {each.person for each in members if each.leads}
    wrote = {each.person for each in w.silent_rounds.answers(round_.id)}
    return set(people_of(w, network, round_.group)) & wrote - leading


def throw_away(w: MeetingWork, round_: SilentRound, now: datetime) -> None:
    """End a round without showing what is not shown."""
    if w.silent_rounds.move(round_.id, round_.state, RoundState.OVER):
        _drop_moments(w, round_)
        w.silent_rounds.drop_unshown(round_.id)
        renew(w, round_, now)


def take_out(w: Any, person: str, now: datetime) -> None:
    """Say again where somebody stands by name, for they are going to be erased."""
    renew_agendas(w, person, now)
    for round_ in w.silent_rounds.written_by(person):
        renew(w, round_, now)
        show_parts(w, round_, now)


def _form(w: MeetingWork, turn: Turn) -> Form:
    """Ask the question, how it shows and when."""
    network, groups = _led_here(w, turn)
    say = words(turn.person.language)
    return Form(
        action=BEGIN,
        title=say("meeting-round-title"),
        parts=(
            Para(say("meeting-round-what")),
            *_where(groups, turn, network, say),
            bank_menu("bank", say("meeting-round-bank"), say),
            TextField(
                "own", say("meeting-round-own"), optional=True, multiline=False, longest=_LONGEST
            ),
            ChoiceField(
                "how",
                say("meeting-round-how"),
                tuple(Option(each, say(f"meeting-round-{each}")) for each in (_NAMED, _UNNAMED)),
                (_NAMED,),
                say("meeting-round-how-hint"),
            ),
            ChoiceField(
                "minutes",
                say("meeting-round-until"),
                tuple(Option(str(n), say("meeting-round-minutes", minutes=n)) for n in _MINUTES),
                ("0",),
                look="menu",
            ),
            Note(say("meeting-round-note")),
        ),
        submit=say("meeting-round-begin"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _where(
    groups: tuple[Group, ...], turn: Turn, network: Network, say: Words
) -> tuple[Field | Para, ...]:
    """Ask in which channel, where there are more; in the channel of a group it is that one."""
    here = next((each for each in groups if each.channel == turn.caller.channel), None)
    if not groups:
        return (Para(say("meeting-round-where", network=network.name)),)
    options = (
        Option(_EVERYBODY, say("meeting-whose-all")),
        *(Option(each.id, shortened(each.name, _LABEL)) for each in groups),
    )
    chosen = here.id if here else _EVERYBODY
    return (ChoiceField("whose", say("meeting-round-whose"), options, (chosen,), look="menu"),)


def _led_here(w: MeetingWork, turn: Turn) -> tuple[Network, tuple[Group, ...]]:
    """Give the network to one who leads it, also from a group's own channel; and such groups."""
    network = _of_group_channel(w, turn) or led_now(w, turn)
    groups = tuple(each for each in w.groups.of_network(network.id) if each.channel)
    return network, groups


def _of_group_channel(w: MeetingWork, turn: Turn) -> Network | None:
    channel = turn.caller.channel
    if turn.ids or not channel or w.networks.in_channel(turn.person.team, channel) is not None:
        return None
    for network in w.networks.led_by(turn.person.id):
        if not network.is_over and any(
            each.channel == channel for each in w.groups.of_network(network.id)
        ):
            return network
    return None


def _moments(round_: SilentRound, network: Network) -> tuple[Due, ...]:
    """Plan when it shows by itself; and that what nobody shows is thrown away."""
    drop = _moment(DROP, round_, network.zone, round_.opened_at + _WAITS, "never")
    if round_.over_at is None:
        return (drop,)
    return drop, _moment(OVER, round_, network.zone, round_.over_at, "")


def _drop_moments(w: MeetingWork, round_: SilentRound) -> None:
    for kind in (OVER, DROP):
        w.due.drop(moment_key(kind, round_.network, round_.id))


def _moment(kind: str, round_: SilentRound, zone: str, at: datetime, why: str) -> Due:
    key = f"{moment_key(kind, round_.network, round_.id)}:{why}"
    wall = local_time(at, zone).time().replace(second=0, microsecond=0)
    day = local_day(at, zone)
    return Due(key, round_.team, kind, ids_of(round_), day, wall, zone, at)


def _show_in_time(w: MeetingWork, due: Due, now: datetime) -> None:
    round_ = w.silent_rounds.get(due.ids["round"])
    if round_ is not None:
        show(w, round_, now)


def _drop(w: MeetingWork, due: Due, now: datetime) -> None:
    """Throw away what was never shown."""
    round_ = w.silent_rounds.get(due.ids["round"])
    if round_ is not None and round_.state in {RoundState.OPEN, RoundState.FEW}:
        throw_away(w, round_, now)


def _show_now(w: MeetingWork, turn: Turn) -> None:
    round_ = _round(w, turn)
    network = w.networks.get(round_.network)
    member = w.networks.member(network.id, turn.person.id)
    if member is None or not member.leads:
        raise Refused("meeting-round-not-shown-by-you")
    if not show(w, round_, turn.now):
        raise Refused("meeting-round-shown-already")


def _show_mine(w: MeetingWork, turn: Turn) -> None:
    """Show one's own words with one's name, where there were too few without."""
    round_ = _round(w, turn)
    if round_.state is not RoundState.FEW:
        raise Refused("meeting-round-shown-already")
    mine = w.silent_rounds.own(round_.id, turn.person.id)
    if mine is None:
        raise Refused("meeting-round-not-yours")
    w.silent_rounds.show(round_.id, turn.person.id)
    show_parts(w, round_, turn.now)
    w.outbox.put(note(turn, "meeting-round-mine-shown"), turn.now)


def _take_back(w: MeetingWork, turn: Turn) -> None:
    """Take one's own words out of what was shown, as long as they are known to be one's own."""
    round_ = _round(w, turn)
    if not w.silent_rounds.take_back(round_.id, turn.person.id):
        raise Refused("meeting-round-not-yours")
    show_parts(w, round_, turn.now)
    w.outbox.put(note(turn, "meeting-round-taken-back"), turn.now)


def _round(w: MeetingWork, turn: Turn) -> SilentRound:
    round_ = w.silent_rounds.get(turn.ids["round"])
    if round_ is None:
        raise Refused("button-unknown")
    return round_
