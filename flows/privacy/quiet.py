"""Being left in peace: a pause, stopping, stopping with one network, and coming back.

What holds now is told in a message that stays, and that changes when it no longer holds.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from flows.conversation.commands import Command, asks_to_come_back
from flows.conversation.hearing import Obey
from flows.conversation.state import State
from flows.conversation.talk import Talk, put_away
from flows.cycle.issue import unfinished
from flows.errors import Refused
from flows.letting_go import let_go
from flows.moments import weekly_prefix
from flows.network.leaving import leave
from flows.network.letters import invitation_again, invite_key
from flows.network.settings import Places, Resettled
from flows.note import note
from flows.outbox import InPlaceOf, Letter, ToPerson
from flows.parts import Press, Turn
from flows.people import Member, Network, Person, Place, Presence
from flows.privacy.ports import PrivacyWork
from flows.privacy.told import QUIET, STOP, names_of

What = Literal["paused", "stopped", "left"]
_RENEWED = 5  # messages of the past that are kept true


@dataclass(frozen=True, slots=True)
class Quiet:
    """Lets people rest, go, and come back."""

    talk: Talk
    resettled: tuple[Resettled, ...]

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {
            "privacy.pause": self.pause,
            "privacy.resume": self.resume,
            "privacy.ask-to-stop": _ask_to_stop,
            "privacy.stop": self._stop,
            "privacy.leave": self._leave,
            "privacy.return": self._return,
        }

    def obey(self) -> dict[Command, Obey]:
        """List the command words."""
        return {
            Command.PAUSE: self.pause,
            Command.RESUME: self.resume,
            Command.STOP: _ask_to_stop,
        }

    def guard(self, w: PrivacyWork, turn: Turn, text: str) -> bool:
        """Take back who asks for it; tell others who have stopped how to, and keep nothing."""
        if turn.person.presence is not Presence.STOPPED:
            return False
        if asks_to_come_back(text):
            self.resume(w, turn)
            return True
        w.outbox.put(note(turn, "privacy-not-kept"), turn.now)
        _tell(w, turn, "stopped", _stopped_last(w, turn.person))
        return True

    def pause(self, w: PrivacyWork, turn: Turn) -> None:
        """Send nothing unasked until the person comes back; who has stopped stays stopped."""
        person = turn.person
        if person.presence is Presence.STOPPED:
            _tell(w, turn, "stopped", _stopped_last(w, person))
            return
        if person.presence is Presence.PAUSED:
            w.outbox.put(note(turn, "privacy-paused", button="privacy.resume"), turn.now)
            return
        self.begin_pause(w, person, turn.now)
        _tell(w, turn, "paused")

    def begin_pause(self, w: PrivacyWork, person: Person, now: datetime) -> None:
        """Let all that is open rest, and plan nothing."""
        w.people.save(replace(person, presence=Presence.PAUSED))
        w.due.drop(weekly_prefix(person.id))
        for each in w.conversations.of_person(person.id, (State.OPEN,)):
            self.talk.rest(w, each, State.PAUSED, now)

    def resume(self, w: PrivacyWork, turn: Turn) -> None:
        """Begin again, where the person was."""
        if turn.person.presence is Presence.STOPPED:
            self._come_back(w, turn, _stopped_last(w, turn.person))
            return
        person = self._hear(w, turn)
        resting = w.conversations.of_person(person.id, (State.PAUSED,))
        w.outbox.put(note(turn, "privacy-resumed"), turn.now)
        if resting:
            self.talk.reopen(w, resting[0], turn.now)

    def _stop(self, w: PrivacyWork, turn: Turn) -> None:
        if turn.person.presence is not Presence.STOPPED:  # else pressed twice
            _tell(w, turn, "stopped", self.stop(w, turn.person, turn.now))

    def stop(self, w: PrivacyWork, person: Person, now: datetime) -> Places:
        """Leave every network, and tell which those were; what was written is kept."""
        left = w.networks.of_person(person.id, (Place.ACTIVE, Place.INVITED))
        w.people.save(replace(person, presence=Presence.STOPPED))
        _give_back_care(w, person)
        w.due.drop(weekly_prefix(person.id))
        self._go(w, person, left, now)
        for each in w.conversations.of_person(person.id, (State.OPEN, State.PAUSED)):
            self.talk.rest(w, each, State.LAPSED, now)
        _show_closed(w, person, now)
        return [each for each in left if each[1].place is Place.ACTIVE]

    def _leave(self, w: PrivacyWork, turn: Turn) -> None:
        """Leave one network, and go on with the others."""
        here = _place(w, turn)
        if here[1].place is Place.ACTIVE:
            self.leave(w, turn.person, here, turn.now)
            _tell(w, turn, "left", [here])

    def leave(
        self, w: PrivacyWork, person: Person, place: tuple[Network, Member], now: datetime
    ) -> None:
        """Take somebody out of one network by their own choice."""
        self._go(w, person, [place], now)
        self.talk.leave(w, person.id, place[0].id, now)
        _show_closed(w, person, now)

    def _go(self, w: PrivacyWork, person: Person, places: Places, now: datetime) -> None:
        """Leave networks by own choice; an invitation counts as declined."""
        for network, member in places:
            place = Place.STOPPED if member.place is Place.ACTIVE else Place.DECLINED
            leave(w, network, member, now, place)
            _show_on_invitation(w, network, person, now)
        let_go(w, self.talk, person.id, now)

    def _return(self, w: PrivacyWork, turn: Turn) -> None:
        """Take part again in one network, or only hear from the bot again."""
        self._come_back(w, turn, [_place(w, turn)] if "network" in turn.ids else [])

    def _come_back(self, w: PrivacyWork, turn: Turn, places: Places) -> None:
        for network, member in [each for each in places if each[1].place is Place.STOPPED]:
            w.networks.put_member(replace(member, place=Place.ACTIVE, since=turn.now))
            _show_on_invitation(w, network, turn.person, turn.now, came_back=True)
        person = self._hear(w, turn)
        for network, _ in places:
            issue = unfinished(w, person.id, network.id, turn.now)
            if issue is not None and issue.state is State.LAPSED:
                self.talk.reopen(w, issue, turn.now)
        if places:
            names = names_of([network for network, _ in places], person)
            w.outbox.put(note(turn, "privacy-back", networks=names), turn.now)
        else:
            w.outbox.put(note(turn, "privacy-resumed"), turn.now)

    def _hear(self, w: PrivacyWork, turn: Turn) -> Person:
        """Write to somebody again; an invitation may be waiting."""
        person = replace(turn.person, presence=Presence.ACTIVE)
        w.people.save(person)
        for resettled in self.resettled:
            resettled(w, person, turn.now)
        w.outbox.hurry(person.id, turn.now)
        _renew(w, f"quiet:{person.id}:", turn.now)
        return person


def leave_all(w: PrivacyWork, talk: Talk, person: str, now: datetime) -> None:
    """Take somebody out of every network."""
    for network, member in w.networks.of_person(person, (Place.ACTIVE, Place.INVITED)):
        leave(w, network, member, now)
    let_go(w, talk, person, now)


def _give_back_care(w: PrivacyWork, person: Person) -> None:
    """Let nobody look after the app who is not told anything any more."""
    workspace = w.workspaces.get(person.team)
    if workspace.caretaker == person.id:
        w.workspaces.save(replace(workspace, caretaker=""))


def _show_closed(w: PrivacyWork, person: Person, now: datetime) -> None:
    """Let older questions lose the button with which they could still be answered."""
    for each in w.conversations.of_person(person.id, (State.LAPSED,), _RENEWED):
        put_away(w, each, now)


def _show_on_invitation(
    w: PrivacyWork, network: Network, person: Person, now: datetime, *, came_back: bool = False
) -> None:
    if w.outbox.knows(invite_key({"network": network.id, "person": person.id})):
        w.outbox.put(invitation_again(network, person, came_back=came_back), now)


def _place(w: PrivacyWork, turn: Turn) -> tuple[Network, Member]:
    """Give the network a button names and the place in it that is, or was, somebody's own."""
    network = w.networks.get(turn.ids["network"])
    member = w.networks.member(network.id, turn.person.id)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    if member is None or member.place not in {Place.ACTIVE, Place.STOPPED}:
        raise Refused("network-not-a-member", network=network.name)
    return network, member


def _stopped_last(w: PrivacyWork, person: Person) -> Places:
    """List the networks that were left at one go, the last time."""
    left = w.networks.of_person(person.id, (Place.STOPPED,))
    last = max((member.since for _, member in left if member.since), default=None)
    return [each for each in left if each[1].since == last]


def _tell(w: PrivacyWork, turn: Turn, what: What, places: Places = ()) -> None:
    """Say what holds now, so that it stays; what asked for it needs no answer any more."""
    person, at = turn.person, turn.now.isoformat()
    networks = " ".join(network.id for network, _ in places)
    ids = {"person": person.id, "what": what, "networks": networks}
    _renew(w, f"stop:{person.id}:", turn.now)
    _renew(w, f"quiet:{person.id}:", turn.now)
    key = f"quiet:{person.id}:{at}"
    w.outbox.put(Letter(person.team, QUIET, ids, ToPerson(person.id), key), turn.now)


def _ask_to_stop(w: PrivacyWork, turn: Turn) -> None:
    person = turn.person
    if person.presence is Presence.STOPPED:
        _tell(w, turn, "stopped", _stopped_last(w, person))
        return
    key = f"stop:{person.id}:{turn.now.isoformat()}"
    ids = {"person": person.id}
    w.outbox.put(Letter(person.team, STOP, ids, ToPerson(person.id), key), turn.now)


def _renew(w: PrivacyWork, prefix: str, now: datetime) -> None:
    """Let the latest of these messages show what holds now."""
    for key in sorted(w.outbox.under(prefix))[-_RENEWED:]:
        said = w.outbox.said(key)
        if said is not None:
            w.outbox.put(Letter(said.team, said.kind, said.ids, InPlaceOf(key)), now)
