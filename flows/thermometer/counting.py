"""How many have answered: told in the channel from k on, anew on whole hours only.

So nobody who looks often learns the minute of a vote; and of the answers it tells nothing.
"""

from datetime import datetime, time, timedelta

from flows.moments import Due, is_night
from flows.outbox import InPlaceOf, Letter
from flows.parts import Fire
from flows.thermometer.keys import COUNT, OPENED, moment_key, opened_key
from flows.thermometer.ports import Round, RoundState, ThermometerWork

_HOUR = timedelta(hours=1)


def fires() -> dict[str, Fire]:
    """List what happens by itself."""
    return {COUNT: _count}


def first_count(round_: Round, zone: str, now: datetime) -> tuple[Due, ...]:
    """Give the next whole hour of the day there, unless the round has closed by then."""
    hour = now.replace(minute=0, second=0, microsecond=0) + _HOUR
    while is_night(hour, zone):
        hour += _HOUR
    if hour >= round_.deadline:
        return ()
    key = moment_key(round_.id, f"count:{hour:%Y%m%d%H}")
    ids = {"round": round_.id}
    wall = time(hour.hour)
    return (Due(key, round_.team, COUNT, ids, hour.date(), wall, "UTC", hour),)


def _count(w: ThermometerWork, due: Due, now: datetime) -> None:
    """Tell the count when it is another one; fewer than k is told as nothing at all."""
    round_ = w.thermometer.get(due.ids["round"])
    if round_ is None or round_.state is not RoundState.OPEN:
        return
    boxes = w.thermometer.boxes(round_.id)
    told = boxes if boxes >= round_.k else 0
    if told != round_.counted:
        w.thermometer.tell_count(round_.id, told)
        ids = {"round": round_.id}
        w.outbox.put(Letter(round_.team, OPENED, ids, InPlaceOf(opened_key(round_.id))), now)
    zone = w.networks.get(round_.network).zone
    w.due.plan(*first_count(round_, zone, now))
