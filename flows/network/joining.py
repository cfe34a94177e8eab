"""Answering an invitation: by button or by typing *ja* or *nee*; a no stays between us."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any

from flows.errors import Refused
from flows.network.leaving import leave
from flows.network.letters import cannot_join, invitation_again, invite_key
from flows.network.ports import NetworkWork
from flows.network.weeks import week_of
from flows.parts import Press, Turn
from flows.people import Kind, Member, Network, Person, Place, Presence, Profile, Role
from flows.words import LANGUAGES, words

Joined = Callable[[Any, Person, Network, datetime], None]
"""What another subject does when somebody joins."""

CANNOT_JOIN = {Kind.BOT, Kind.STRANGER, Kind.GONE}


@dataclass(frozen=True, slots=True)
class Joining:
    """Lets people in and out."""

    begin: Joined
    plan: Joined

    def presses(self) -> dict[str, Press]:
        """List the buttons."""
        return {"network.join": self._join, "network.decline": self._decline}

    def listen(self, w: NetworkWork, turn: Turn, text: str, asked_at: datetime | None) -> bool:
        """Take a typed yes or no to an invitation that is newer than what was asked last."""
        answer = _vocabulary().get(_plain(text))
        if answer is None:
            return False
        invited = w.networks.of_person(turn.person.id, (Place.INVITED,))
        if not invited:
            return False
        network, member = invited[-1]
        said = w.outbox.said(invite_key({"network": network.id, "person": turn.person.id}))
        if asked_at is not None and (said is None or float(said.ts) < asked_at.timestamp()):
            return False
        self._answer(w, turn, network, member, Place.ACTIVE if answer else Place.DECLINED)
        return True

    def _join(self, w: NetworkWork, turn: Turn) -> None:
        self._answer(w, turn, *_own(w, turn), Place.ACTIVE)

    def _decline(self, w: NetworkWork, turn: Turn) -> None:
        self._answer(w, turn, *_own(w, turn), Place.DECLINED)

    def _answer(
        self, w: NetworkWork, turn: Turn, network: Network, member: Member, place: Place
    ) -> None:
        if network.is_over:
            raise Refused("network-over", network=network.name)
        if member.place is place:
            return
        w.networks.put_member(replace(member, place=place, since=turn.now))
        w.outbox.put(invitation_again(network, turn.person), turn.now)
        w.outbox.hurry(turn.person.id, turn.now)  # answered on Home, it may not have been sent yet
        if place is Place.ACTIVE:
            person = hears_again(w, turn.person)
            if week_of(network, turn.now) == 1:
                self.begin(w, person, network, turn.now)
            self.plan(w, person, network, turn.now)


def hears_again(w: NetworkWork, person: Person) -> Person:
    """Write again to somebody who had stopped and now asks for something; a pause goes on."""
    if person.presence is not Presence.STOPPED:
        return person
    awake = replace(person, presence=Presence.ACTIVE)
    w.people.save(awake)
    return awake


def meet(w: NetworkWork, person: Person, profile: Profile, now: datetime) -> Person:
    """Note what Slack tells of somebody; who cannot take part is taken off the list."""
    language = person.language if person.language_chosen else profile.language
    known = replace(
        person,
        kind=profile.kind,
        zone=profile.zone or person.zone,
        language=language or person.language,
        looked_up_at=now,
    )
    w.people.save(known)
    w.people.rename(person.id, profile.name)
    w.outbox.hurry(person.id, now)
    if profile.kind in CANNOT_JOIN:
        for network, member in w.networks.of_person(person.id, (Place.INVITED, Place.ACTIVE)):
            leave(w, network, member, now)
            _tell_facilitators(w, network, known, now)
    return known


def _tell_facilitators(w: NetworkWork, network: Network, person: Person, now: datetime) -> None:
    for member in w.networks.members(network.id, Place.ACTIVE):
        if member.role is Role.FACILITATOR:
            w.outbox.put(cannot_join(member, person), now)


def _own(w: NetworkWork, turn: Turn) -> tuple[Network, Member]:
    member = w.networks.member(turn.ids["network"], turn.person.id)
    if member is None or turn.ids["person"] != turn.person.id:
        raise Refused("network-not-invited")
    return w.networks.get(member.network), member


@cache
def _vocabulary() -> dict[str, bool]:
    """Every way to say yes or no, also in the words of the buttons."""
    return {
        _plain(typed): answer
        for language in LANGUAGES
        for answer, command, label in (
            (True, "command-yes", "button-network-join"),
            (False, "command-no", "button-network-decline"),
        )
        for typed in (*words(language)(command).split(","), words(language)(label))
    }


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.casefold()).split())
