"""Who somebody is, as Slack tells it."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from flows.network.zones import known_zone
from flows.people import Kind, Profile
from flows.words import language_of

_AT_ONCE = 10
_GONE = {"user_not_found", "user_not_visible", "users_not_found"}


def look_up(client: WebClient, team: str, user: str) -> Profile:
    """Ask Slack about a user; one it does not know is gone. Other errors are the caller's."""
    try:
        found = client.users_info(user=user, include_locale=True)
    except SlackApiError as error:
        if error.response.get("error") not in _GONE:
            raise
        return Profile(team, user, "", Kind.GONE, None, None)
    return profile(team, found["user"])


def look_up_all(
    client: WebClient, team: str, users: Sequence[str], seconds: float
) -> dict[str, Profile]:
    """Ask about several users at once; who is not told of in time is left out."""
    if not users:
        return {}
    pool = ThreadPoolExecutor(_AT_ONCE)
    asked = {pool.submit(look_up, client, team, user): user for user in users}
    told, _ = wait(asked, timeout=seconds)
    pool.shutdown(wait=False, cancel_futures=True)
    return {asked[each]: each.result() for each in told if each.exception() is None}


def profile(team: str, user: dict[str, Any]) -> Profile:
    """Read a user as Slack describes one, in an answer or in an event."""
    shown = user.get("profile", {})
    name = shown.get("display_name") or shown.get("real_name") or user.get("real_name", "")
    zone, locale = user.get("tz"), user.get("locale")
    return Profile(
        team=team,
        user=user["id"],
        name=name,
        kind=_kind(team, user),
        zone=known_zone(zone) if zone else None,
        language=language_of(locale) if locale else None,
    )


def _kind(team: str, user: dict[str, Any]) -> Kind:
    if user.get("deleted"):
        return Kind.GONE
    if user.get("is_bot") or user["id"] == "USLACKBOT":
        return Kind.BOT
    if user.get("is_stranger") or user.get("team_id", team) != team:
        return Kind.STRANGER
    if user.get("is_restricted") or user.get("is_ultra_restricted"):
        return Kind.GUEST
    return Kind.MEMBER
