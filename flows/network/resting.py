"""Pausing a network, going on, and ending it: by a facilitator, or after its last day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from flows.calendar import OPENS, Calendar, country_of
from flows.errors import Refused
from flows.moments import Due, Window, local_day, moment
from flows.network.menu import led_now
from flows.network.notices import leading, to_channel, to_person
from flows.network.ports import NetworkWork
from flows.note import note
from flows.parts import Press, Turn
from flows.people import Network, Standing

END, ENDS_SOON, ENDED = "network.end", "network.ends-soon", "network.ended"
_HEARS_BEFORE = 5  # working days


def presses() -> dict[str, Press]:
    """List the buttons."""
    return {"network.pause": _pause, "network.resume": _resume, "network.end": _end}


def plan(w: NetworkWork, window: Window) -> Iterator[Due]:
    """Give the moments at which networks end, and those at which who leads hears of it before.

    A network ends on the first working day after its last day.
    """
    for network in w.networks.live():
        ends, zone, calendar = network.ends, network.zone, _calendar(network)
        over = calendar.next_open(moment(ends + timedelta(days=1), OPENS, zone))
        soon = moment(calendar.working_days_before(ends, _HEARS_BEFORE), OPENS, zone)
        if over <= window.last:
            yield _due(END, network, over)
        if window.holds(soon):
            yield _due(ENDS_SOON, network, soon)


def tell_it_ends(w: NetworkWork, due: Due, now: datetime) -> None:
    """Tell who leads a network that its last day comes near, while it can still be moved."""
    network = w.networks.get(due.ids["network"])
    once = _key(ENDS_SOON, network)  # which names the last day: it may have been moved
    if network.is_over or due.key != once or _puts_off(w, network, due, now):
        return
    if local_day(now, network.zone) <= network.ends:
        for person in leading(w, network):
            day = network.ends.isoformat()
            actions = "network.change network.end"
            about = {"day": day, "actions": actions, "once": f"{once}:{person}"}
            w.outbox.put(to_person(network, person, "network-ends-soon", **about), now)


def end_in_time(w: NetworkWork, due: Due, now: datetime) -> None:
    """End what is over; the channel is free for another network."""
    network = w.networks.get(due.ids["network"])
    over = not network.is_over and local_day(now, network.zone) > network.ends
    if over and not _puts_off(w, network, due, now):
        end(w, network, now)


def end(w: NetworkWork, network: Network, now: datetime, by: str = "") -> Network:
    """Ask and post nothing any more; what was written stays until somebody erases it."""
    today = local_day(now, network.zone)
    over = replace(network, standing=Standing.ENDED, ends=min(network.ends, today))
    w.networks.save(over)
    w.outbox.put(to_channel(over, "network-ended-here", once=f"ended:{over.id}"), now)
    w.due.plan(_due(ENDED, over, now))  # so that other subjects end what they have open
    for person in leading(w, over):
        about = {"actions": "network.export network.erase", "once": f"ended:{over.id}:{person}"}
        answers = {"awake": "yes"} if person == by else {}
        told = to_person(over, person, "network-ended", **about, **answers)
        w.outbox.put(told, now)
    return over


def _due(kind: str, network: Network, at: datetime) -> Due:
    day, ids = local_day(at, network.zone), {"network": network.id}
    key = _key(kind, network)
    return Due(key, network.team, kind, ids, day, OPENS, network.zone, at)


def _puts_off(w: NetworkWork, network: Network, due: Due, now: datetime) -> bool:
    """Let what comes late, after a night without the bot, wait for working hours."""
    opens = _calendar(network).next_open(now)
    if opens > now:
        w.due.put_off(replace(due, at=opens))
    return opens > now


def _calendar(network: Network) -> Calendar:
    """Give its working days; a time of rest does not make it end later."""
    return Calendar(network.zone, country=country_of(network.zone))


def _key(kind: str, network: Network) -> str:
    return f"{kind}:{network.id}:{network.ends}"


def _pause(w: NetworkWork, turn: Turn) -> None:
    network = led_now(w, turn)
    if network.standing is Standing.RUNNING:
        w.networks.save(replace(network, standing=Standing.PAUSED))
        w.outbox.put(to_channel(network, "network-paused-here"), turn.now)
    w.outbox.put(note(turn, "network-paused", network=network.name), turn.now)


def _resume(w: NetworkWork, turn: Turn) -> None:
    network = led_now(w, turn)
    if network.standing is Standing.PAUSED:
        w.networks.save(replace(network, standing=Standing.RUNNING))
        w.outbox.put(to_channel(network, "network-resumed-here"), turn.now)
    w.outbox.put(note(turn, "network-resumed", network=network.name), turn.now)


def _end(w: NetworkWork, turn: Turn) -> None:
    network = led_now(w, turn)
    if network.is_over:
        raise Refused("network-over", network=network.name)
    end(w, network, turn.now, turn.person.id)
