"""What stands in a network now that a suggested message can be chosen from."""

from datetime import date, datetime, timedelta

from flows.calendar import is_holiday
from flows.group.stirring import tellable
from flows.guide.ports import SuggestWork
from flows.guide.suggestions import BEGUN, Facts, Fitting, Planned, fitting
from flows.moments import local_day
from flows.people import Network, Standing

_SHOWN_AHEAD = 8  # days, in which holidays are looked for


def fitting_now(w: SuggestWork, network: Network, now: datetime) -> tuple[Fitting, ...]:
    """List what fits in a network now; in one that rests or is over, nothing does."""
    if network.standing is not Standing.RUNNING:
        return ()
    return fitting(_facts(w, network, now), w.suggested.dealt_with(network.id))


def _facts(w: SuggestWork, network: Network, now: datetime) -> Facts:
    today = local_day(now, network.zone)
    programme = w.cycles.programme(network.id)
    since, quiet = _groups(w, network, today, now)
    return Facts(
        day=today,
        starts=network.starts,
        ends=network.ends,
        rest=network.rest,
        holidays=_holidays(network, today),
        stages=programme.stages if programme else (),
        meeting=_meeting(w, network, today),
        groups_since=since,
        quiet=quiet,
        point=_point(w, network, now),
    )


def _holidays(network: Network, today: date) -> tuple[date, ...]:
    """List the public holidays around now that would have been working days."""
    calendar = network.calendar
    days = (today + timedelta(days=n) for n in range(_SHOWN_AHEAD))
    return tuple(
        day
        for day in days
        if is_holiday(day, calendar.country) and day.isoweekday() in calendar.weekdays
    )


def _meeting(w: SuggestWork, network: Network, today: date) -> Planned | None:
    """Find the next meeting of the whole network: the channel is everybody's."""
    coming = w.meetings.coming((network.id,), today + timedelta(days=1))
    return next((Planned(each.id, each.day) for each in coming if not each.group), None)


def _point(w: SuggestWork, network: Network, now: datetime) -> Planned | None:
    """Find the point that was agreed some time ago, and of which was not told how it went."""
    running = (
        each
        for each in w.points.of_network(network.id)
        if not each.outcome and each.made_at <= now - BEGUN
    )
    newest = max(running, key=lambda each: each.made_at, default=None)
    return Planned(newest.round, newest.look_back) if newest else None


def _groups(
    w: SuggestWork, network: Network, today: date, now: datetime
) -> tuple[date | None, bool]:
    """Tell since when there are groups, and whether all of which it may be told are quiet."""
    sizes = w.groups.sizes(network.id) if w.groups.of_network(network.id) else {}
    since = max((each.since for each in sizes.values()), default=None)
    if since is None:
        return None, False
    began = local_day(since, network.zone)
    rested = any(span.last > today - BEGUN for span in network.rest if span.first <= today)
    stirring = w.groups.stirring(network.id, now - BEGUN)
    if rested or all(group in stirring for group in sizes):  # most look at the people in vain
        return began, False
    told = tellable(w, network.id, now - BEGUN)
    return began, bool(told) and not told & stirring
