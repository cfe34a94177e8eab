"""The bot is taken out of a workspace, and comes back: nothing is asked meanwhile."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from flows.moments import Due, local_day, moment
from flows.network.notices import leading, to_person
from flows.network.ports import NetworkWork
from flows.people import Standing

FORGET = "workspace.forget"
KEPT = timedelta(days=30)
"""So long all is kept after the bot was taken out of a workspace; then it is erased."""

_AT = time(3)


def removed(w: NetworkWork, team: str, now: datetime) -> None:
    """Let all networks rest; nobody can be told, for the bot has no voice any more."""
    workspace = w.workspaces.get(team)
    if workspace.removed_at is None:
        w.workspaces.save(replace(workspace, removed_at=now))
        w.due.plan(_erasing(team, now))
    for network in w.networks.of_team(team):
        if network.standing is Standing.RUNNING:
            w.networks.save(replace(network, standing=Standing.PAUSED))


def returned(w: NetworkWork, team: str, now: datetime) -> None:
    """Tell those who lead that all is kept; they say when to go on."""
    workspace = w.workspaces.get(team)
    if workspace.removed_at is None:
        return
    w.workspaces.save(replace(workspace, removed_at=None))
    w.due.drop(_key(team))
    for network in w.networks.of_team(team):
        if network.standing is Standing.PAUSED:
            for person in leading(w, network):
                told = to_person(network, person, "network-bot-back", actions="network.resume")
                w.outbox.put(told, now)


def _erasing(team: str, now: datetime) -> Due:
    day = local_day(now + KEPT, "UTC")
    at = moment(day, _AT, "UTC")
    return Due(_key(team), team, FORGET, {"team": team}, day, _AT, "UTC", at)


def _key(team: str) -> str:
    return f"{FORGET}:{team}"
