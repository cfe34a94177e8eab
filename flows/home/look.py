"""One look at a Home: who looks, when, in which words, and what is asked for only once."""

from dataclasses import dataclass
from datetime import date, datetime

from flows.home.leaf import Leaf, leaf_in
from flows.home.ports import HomeWork
from flows.moments import local_day
from flows.outbox import Letter, Saying, ToHome
from flows.people import Member, Network, Person, Place, Role
from flows.words import Words, words

HOME = "home"
_PLACES = (Place.INVITED, Place.ACTIVE, Place.STOPPED)
_ENDED = 3  # networks that are over, as far back as is still told


def letter(person: Person, leaf: Leaf | None = None) -> Letter:
    """Show somebody their Home, opened at a leaf."""
    ids = {"person": person.id, **(leaf or Leaf()).ids}
    return Letter(person.team, HOME, ids, ToHome(person.id))


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody's Home at one moment."""

    w: HomeWork
    person: Person
    at: datetime
    say: Words
    places: tuple[tuple[Network, Member], ...]
    ended: tuple[Network, ...]
    led: tuple[Network, ...]
    leaf: Leaf

    @property
    def mine(self) -> tuple[tuple[Network, Member], ...]:
        """List the networks that somebody is in."""
        return tuple(each for each in self.places if each[1].place is Place.ACTIVE)

    @property
    def stopped(self) -> tuple[Network, ...]:
        """List the networks that somebody stopped with, and can come back to."""
        return tuple(network for network, each in self.places if each.place is Place.STOPPED)

    @property
    def takes_part(self) -> bool:
        """Tell whether somebody is asked anything."""
        return any(member.role is Role.PARTICIPANT for _, member in self.mine)

    @property
    def day(self) -> date:
        """Tell which day it is where they are."""
        return local_day(self.at, self.person.zone)

    def name_of(self, network: str) -> str:
        """Give the name of a network, which may be one they have left."""
        known = {each.id: each.name for each, _ in self.places}
        known |= {each.id: each.name for each in self.ended}
        return known.get(network) or self.w.networks.get(network).name


def look(w: HomeWork, person: Person, saying: Saying) -> Look:
    """Look at a Home as it is now."""
    return Look(
        w=w,
        person=person,
        at=saying.now,
        say=words(person.language),
        places=w.networks.of_person(person.id, _PLACES),
        ended=w.networks.ended_of(person.id, _ENDED),
        led=tuple(sorted(w.networks.led_by(person.id), key=lambda each: each.is_over)),
        leaf=leaf_in(saying.ids),
    )
