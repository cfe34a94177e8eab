"""Opening a thermometer by plan: what is planned when, and looking again when its day has come."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from flows.moments import Due, Window, ahead, local_day, moment
from flows.network.notices import leading, to_person
from flows.parts import Fire, Plan
from flows.people import Network, Standing
from flows.store import NewId
from flows.thermometer.keys import BY_PLAN, BY_PLAN_SOON, plan_key
from flows.thermometer.opening import Wanted, invited, open_round
from flows.thermometer.ports import ThermometerPlan, ThermometerWork
from flows.thermometer.publish import LEAST_ANSWERS
from flows.thermometer.scheduling import OPENS_AT, PlannedRound, opens_at, planned, upcoming

_HEARS_BEFORE = 2  # working days
_SHORTEST = timedelta(days=2)  # what came too late to stay open for so long does not open


@dataclass(frozen=True, slots=True)
class ByPlan:
    """Opens what is planned, and tells who leads before."""

    new_id: NewId
    least: int = LEAST_ANSWERS

    def fires(self) -> dict[str, Fire]:
        """List what happens by itself."""
        return {BY_PLAN: self._open, BY_PLAN_SOON: self._tell_before}

    def _open(self, w: ThermometerWork, due: Due, now: datetime) -> None:
        """Open it if all is as it was planned; else tell who leads why not."""
        network, round_ = _still_planned(w, due)
        if round_ is None or _puts_off(w, network, due, now):
            return
        if round_.closes - local_day(now, network.zone) < _SHORTEST:
            self._tell(w, network, due, now, "thermometer-plan-missed", "thermometer.start")
        elif w.thermometer.open_in(network.id) is not None:
            self._tell(w, network, due, now, "thermometer-plan-open-already")
        elif len(invited(w, network)) < self.least:
            self._tell(w, network, due, now, "thermometer-plan-too-few", "thermometer.start")
        else:
            wanted = Wanted(round_.statements, round_.closes, least=self.least)
            open_round(w, network, wanted, self.new_id(), now)

    def _tell_before(self, w: ThermometerWork, due: Due, now: datetime) -> None:
        """Tell who leads what is going to open, and while there is time that too few take part."""
        network, round_ = _still_planned(w, due)
        if round_ is None or now >= opens_at(network, round_):
            return
        people = len(invited(w, network))
        if people < self.least:
            self._tell(w, network, due, now, "thermometer-plan-soon-few", "network.invite")
        else:
            self._tell(w, network, due, now, f"thermometer-plan-soon-{round_.statements}")

    def _tell(
        self,
        w: ThermometerWork,
        network: Network,
        due: Due,
        now: datetime,
        key: str,
        action: str = "",
    ) -> None:
        """Tell who leads in a sentence, with a button to change the plan."""
        actions = f"{action} thermometer.schedule".strip()
        for person in leading(w, network):
            once = f"{due.key}:{person}"
            about = {"day": due.ids["opens"], "least": str(self.least), "once": once}
            w.outbox.put(to_person(network, person, key, actions=actions, **about), now)


def plans() -> tuple[Plan, ...]:
    """List what gives the moments."""
    return (plan,)


def plan(w: ThermometerWork, window: Window) -> Iterator[Due]:
    """Give the moments at which thermometers open, and those at which who leads hears of it."""
    running = {network.id: network for network in w.networks.running()}
    for each in w.thermometer_plans.everywhere():
        if each.network in running:
            yield from _in_network(running[each.network], each, window)


def replan_in(w: ThermometerWork, network: Network, now: datetime) -> None:
    """Plan anew after a plan, or a network's dates or rest, changed: what lies behind stays so."""
    for kind in (BY_PLAN, BY_PLAN_SOON):
        w.due.call_off(network.id, kind, after=now)
    wanted = w.thermometer_plans.of(network.id)
    if wanted is None:
        return
    changed = replace(wanted, since=now)
    w.thermometer_plans.save(changed)
    if network.standing is Standing.RUNNING:
        w.due.plan(*_in_network(network, changed, ahead(now)))


def _in_network(network: Network, wanted: ThermometerPlan, window: Window) -> Iterator[Due]:
    for round_ in upcoming(network, wanted, wanted.since):
        heard = network.calendar.working_days_before(round_.opens, _HEARS_BEFORE)
        at = moment(heard, OPENS_AT, network.zone)
        if window.holds(at) and at > wanted.since and heard >= network.starts:
            yield replace(_due(BY_PLAN_SOON, network, round_), day=heard, at=at)
        if window.holds(opens_at(network, round_)):
            yield _due(BY_PLAN, network, round_)


def _due(kind: str, network: Network, round_: PlannedRound) -> Due:
    opens = round_.opens.isoformat()
    ids = {"network": network.id, "reason": round_.reason, "opens": opens}
    what = round_.reason if kind == BY_PLAN else f"soon:{round_.reason}"
    return Due(
        key=plan_key(network.id, what, opens),
        team=network.team,
        kind=kind,
        ids=ids,
        day=round_.opens,
        wall=OPENS_AT,
        zone=network.zone,
        at=opens_at(network, round_),
    )


def _still_planned(w: ThermometerWork, due: Due) -> tuple[Network, PlannedRound | None]:
    """Find the round that is meant; none when the network stands still or the plan has changed."""
    network = w.networks.get(due.ids["network"])
    wanted = w.thermometer_plans.of(network.id)
    if wanted is None or network.standing is not Standing.RUNNING:
        return network, None
    meant = due.ids["reason"], due.ids["opens"]
    found = (
        each for each in planned(network, wanted) if (each.reason, each.opens.isoformat()) == meant
    )
    return network, next(found, None)


def _puts_off(w: ThermometerWork, network: Network, due: Due, now: datetime) -> bool:
    """Let what comes late, after a night without the bot, wait for working hours."""
    opens = network.calendar.next_open(now)
    if opens > now:
        w.due.put_off(replace(due, at=opens))
    return opens > now
