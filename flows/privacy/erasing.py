"""Erasing a network: said a week before to whoever wrote something, and done only then."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from flows.cycle.cards import card_key_of
from flows.digest.updates import copies, digest_key
from flows.group.introducing import cards_in
from flows.meeting.keys import posts
from flows.message import ChoiceField, Errors, Filled, Form, Message, Note, Option, Para
from flows.moments import Due, local_day, moment
from flows.network.letters import announce_key
from flows.network.menu import led
from flows.network.notices import leading, to_person
from flows.network.resting import end
from flows.network.workspaces import FORGET
from flows.outbox import InPlaceOf, Kind, Letter, Saying
from flows.parts import Part, Turn
from flows.people import Network, Standing
from flows.privacy.ports import PrivacyWork
from flows.shared import shared_keys
from flows.support.reading import let_go
from flows.thermometer.keys import look_back_key, posted_keys, practice_key
from flows.words import day_words, words

ERASE, ERASED = "network.erase", "network.erased"
NOTICE_PERIOD = timedelta(days=7)
"""What people wrote is theirs: so much time they have to take it with them."""

_AT = time(10)
_YES = "yes"


@dataclass(frozen=True, slots=True)
class Erasing:
    """Erases networks."""

    def part(self) -> Part:
        """What this brings."""
        return Part(
            kinds={ERASED: Kind(_say_erased)},
            opens={ERASE: _form},
            submits={ERASE: _plan},
            presses={"network.keep": _keep},
            fires={ERASE: _fire, FORGET: _forget_workspace},
        )


def erase_network(w: PrivacyWork, network: Network, now: datetime) -> None:
    """Take away what stands in the channel and all that is held; only the id is left."""
    for key in _posted(w, network):
        if w.outbox.knows(key):
            ids = {"network": network.id}
            w.outbox.put(Letter(network.team, ERASED, ids, InPlaceOf(key)), now)
    for request in w.support.in_network(network.id):
        let_go(w, request, now)
    w.personal.forget_network(network.id)
    w.networks.save(replace(network, name="", purpose="", standing=Standing.ERASED))


def _posted(w: PrivacyWork, network: Network) -> Iterable[str]:
    """Name all that stands in Slack with the words or the figures of people."""
    yield announce_key(network.id)
    yield from map(card_key_of, w.conversations.of_network(network.id))
    yield from map(digest_key, w.digests.of_network(network.id))
    yield from cards_in(w, network.id)
    yield from w.outbox.under(copies(network.id))
    yield from w.outbox.under(practice_key(network.id))
    yield from shared_keys(w, network.id)
    yield from w.outbox.under(posts(network.id))
    for round_id in w.thermometer.of_network(network.id):
        yield from posted_keys(round_id)
        yield from w.outbox.under(look_back_key(round_id))


def _form(w: PrivacyWork, turn: Turn) -> Form:
    network = led(w, turn)
    say = words(turn.person.language)
    written = len(w.conversations.writers(network.id))
    day = day_words(_day(turn.now, network), turn.person.language)
    sure = Option(_YES, say("network-erase-sure", network=network.name))
    return Form(
        action=ERASE,
        title=say("network-erase-title"),
        parts=(
            Para(say("network-erase-what", network=network.name, written=written)),
            Para(say("network-erase-when", day=day)),
            Para(say("network-erase-first")),
            ChoiceField("sure", say("network-erase-question"), (sure,), look="boxes"),
        ),
        submit=say("network-erase-submit"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _plan(w: PrivacyWork, turn: Turn, filled: Filled) -> Errors | None:
    network = led(w, turn)
    if filled.get("sure") != (_YES,):
        return Errors({"sure": words(turn.person.language)("form-missing")})
    day = _day(turn.now, network)
    if not network.is_over:
        network = end(w, network, turn.now, turn.person.id)
    at = moment(day, _AT, network.zone)
    ids = {"network": network.id}
    w.due.plan(Due(_key(network), network.team, ERASE, ids, day, _AT, network.zone, at))
    for person in w.conversations.writers(network.id):
        told = to_person(
            network, person, "network-erasing", actions="privacy.data", day=day.isoformat()
        )
        w.outbox.put(told, turn.now)
    for person in leading(w, network):
        told = to_person(
            network, person, "network-erase-planned", actions="network.keep", day=day.isoformat()
        )
        w.outbox.put(told, turn.now)
    return None


def _keep(w: PrivacyWork, turn: Turn) -> None:
    """Call the erasing off, and tell whoever was told."""
    network = led(w, turn)
    w.due.drop(_key(network))
    told = {*w.conversations.writers(network.id), *leading(w, network)}
    for person in sorted(told):
        w.outbox.put(to_person(network, person, "network-kept"), turn.now)


def _fire(w: PrivacyWork, due: Due, now: datetime) -> None:
    erase_network(w, w.networks.get(due.ids["network"]), now)


def _forget_workspace(w: PrivacyWork, due: Due, now: datetime) -> None:
    """Erase all of a workspace that the bot was taken out of, a month ago."""
    team = due.ids["team"]
    if w.workspaces.get(team).removed_at is None:
        return
    for network in w.networks.of_team(team):
        erase_network(w, network, now)
    for person in w.people.of_team(team):
        w.personal.forget(person)


def _say_erased(w: PrivacyWork, saying: Saying) -> Message:
    network = w.networks.get(saying.ids["network"])
    return Message((Note(words(network.language)("network-erased-here")),))


def _day(now: datetime, network: Network) -> date:
    return local_day(now + NOTICE_PERIOD, network.zone)


def _key(network: Network) -> str:
    return f"erase:{network.id}"
