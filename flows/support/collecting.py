"""Bringing who facilitates what is asked of them: together, in working hours, once a day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import groupby

from flows.message import Block, Message, Note, Para
from flows.moments import Due, Window, local_day, local_time, moment
from flows.outbox import Letter, Mode, NotYet, Saying, ToPerson
from flows.peace import in_peace
from flows.people import Network, Person, Presence, Standing
from flows.support.keys import ASKED, COLLECT, OVER, asked_key, collect_prefix
from flows.support.ports import Request, SupportWork
from flows.support.reading import guides, let_go, may_see, shown
from flows.words import words

_TOGETHER = timedelta(hours=1)
"""So long is waited for what others ask, and can it be taken back unseen."""
_DAY = timedelta(days=1)
_MOST = 8


def planned(w: SupportWork, guide: str, request: Request, now: datetime) -> Iterator[Due]:
    """Give the moment at which somebody hears of a request, unless one is planned by then.

    To who rests, or while the network does, it is planned afterwards.
    """
    person = w.people.find(guide)
    wants = person is not None and person.presence is Presence.ACTIVE
    if person is None or not wants or not _runs(w, request, now):
        return
    at = _next(w, person, max(now, request.asked_at + _TOGETHER))
    waits = w.due.first_under(collect_prefix(guide))
    if waits is not None and waits <= at:
        return
    day = local_day(at, person.zone)
    ids = {"person": guide, "network": request.network}
    key = f"{collect_prefix(guide)}{request.id}:{day}"
    wall = local_time(at, person.zone).time().replace(microsecond=0, tzinfo=None)
    yield Due(key, person.team, COLLECT, ids, day, wall, person.zone, at)


def plan(w: SupportWork, window: Window) -> Iterator[Due]:
    """Give when who came to facilitate later hears of it; let go of what is asked in vain."""
    for request in w.support.all_open():
        network = w.networks.get(request.network)
        if network.is_over:
            yield _over(request, network, window.first)
            continue
        told = {person for person, _ in w.support.told(request.id)}
        for guide in guides(w, network.id):
            if guide not in told and not request.taken_by:
                yield from planned(w, guide, request, window.first)


def end(w: SupportWork, due: Due, now: datetime) -> None:
    """Let go of what was asked in a network that is over."""
    request = w.support.get(due.ids["request"])
    if request is not None and w.networks.get(request.network).is_over:
        let_go(w, request, now)


def fire(w: SupportWork, due: Due, now: datetime) -> None:
    """Bring what is asked and new; to who rests, later."""
    person = w.people.find(due.ids["person"])
    found = _untold(w, person.id) if person else []
    if person is None or person.presence is Presence.STOPPED or not found:
        return
    ready = [each for each in found if _runs(w, each, now)][:_MOST]
    at = _next(w, person, now)
    if person.presence is Presence.PAUSED or not ready:
        at = _next(w, person, now + _DAY)
    if at > now:
        w.due.put_off(replace(due, at=at))
        return
    day = local_day(now, person.zone)
    w.support.tell(person.id, day, *ready)
    ids = {"person": person.id, "day": day.isoformat()}
    key = asked_key(person.id, day.isoformat())
    w.outbox.put(Letter(person.team, ASKED, ids, ToPerson(person.id), key, urgent=False), now)
    if len(found) > len(ready):
        w.due.put_off(replace(due, at=_next(w, person, now + _TOGETHER)))


def say_asked(w: SupportWork, saying: Saying) -> Message | NotYet | None:
    """Show what was brought on one day as it stands now."""
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    day, say = datetime.fromisoformat(saying.ids["day"]).date(), words(person.language)
    told = w.support.told_to(person.id, day)
    here = [each for each in told if may_see(w, each, person.id)]
    if saying.mode is Mode.POST:
        if not here or person.presence is not Presence.ACTIVE:
            return None
        wait = in_peace(person, saying.now)
        if wait:
            return wait
    if not here:
        return Message((Note(say("support-nothing-left")),))
    blocks: list[Block] = []
    by_network = sorted(here, key=lambda each: each.network)
    for network, some in groupby(by_network, key=lambda each: each.network):
        blocks.append(Para(say("support-asked", network=w.networks.get(network).name)))
        blocks += [block for each in some for block in shown(w, each, person.id, say)]
    return Message((*blocks, Note(say("support-why"))))


def _next(w: SupportWork, person: Person, at: datetime) -> datetime:
    """Give the next moment at which somebody can be brought something: working hours, a day."""
    calendar = person.calendar()
    opens = calendar.next_open(at)
    while w.outbox.knows(asked_key(person.id, local_day(opens, person.zone).isoformat())):
        tomorrow = local_day(opens, person.zone) + _DAY
        opens = calendar.next_open(moment(tomorrow, time(), person.zone))
    return opens


def _untold(w: SupportWork, guide: str) -> list[Request]:
    """List what somebody was not told of, and nobody took up yet."""
    led = [network.id for network in w.networks.led_by(guide) if not network.is_over]
    waits = (each for each in w.support.in_network(*led) if not each.taken_by)
    return [
        each
        for each in waits
        if may_see(w, each, guide) and guide not in {who for who, _ in w.support.told(each.id)}
    ]


def _runs(w: SupportWork, request: Request, now: datetime) -> bool:
    """Tell whether its network neither pauses nor rests today."""
    network = w.networks.get(request.network)
    rests = network.calendar.rests(local_day(now, network.zone))
    return network.standing is Standing.RUNNING and not rests


def _over(request: Request, network: Network, at: datetime) -> Due:
    key, ids, day = f"{OVER}:{request.id}", {"request": request.id}, local_day(at, network.zone)
    return Due(key, request.team, OVER, ids, day, time(), network.zone, at)
