"""Is the bot in the channels of the networks that run?"""

from slack_sdk.errors import SlackApiError

from bot.doctor.case import Case
from bot.doctor.finding import Findings, fault, look, ok
from bot.doctor.slack import shown
from flows.people import Network

_MOST = 40  # Slack answers some fifty of these calls a minute
_STOP = {"missing_scope", "ratelimited"}


def channels(case: Case) -> Findings:
    """Look at the channel of each running network of this workspace."""
    if not case.is_in or case.bot is None or not case.has_tables:
        return ()
    team = case.bot.answer.get("team_id")
    ours = [each for each in case.networks if each.team == team]
    found = _elsewhere(len(case.networks) - len(ours))
    if not ours:
        return found or ok("No network runs yet; /leerkring start in a channel begins one.")
    wrong: Findings = ()
    for number, network in enumerate(ours):
        if number == _MOST:
            return found + wrong + _unseen(len(ours) - number, "Slack allows so many at a time")
        try:
            wrong += _channel(case, network)
        except SlackApiError as error:
            reason = str(error.response.get("error"))
            if reason not in _STOP:
                raise
            why = "a scope is missing" if reason == "missing_scope" else "Slack asks to wait"
            return found + wrong + _unseen(len(ours) - number, why)
    return found + (wrong or ok(f"The bot is in the channels of all {len(ours)} running networks."))


def _channel(case: Case, network: Network) -> Findings:
    name = f"network {shown(network.name)} (channel {shown(network.channel)})"
    try:
        channel = case.client.conversations_info(channel=network.channel)["channel"] or {}
    except SlackApiError as error:
        if error.response.get("error") != "channel_not_found":
            raise
        return fault(
            f"Slack does not know the channel of {name}: it is gone, or private without the bot.",
            f"If it is there, open it in Slack and type {_invite(case)}.",
        )
    if channel.get("is_archived"):
        return fault(
            f"The channel of {name} is archived.",
            "Bring it back in Slack under the channel's name > Settings, "
            "or leave it: the network ends by itself on its last day.",
        )
    if not channel.get("is_member"):
        return fault(
            f"The bot is not in the channel of {name}.",
            f"Open that channel in Slack and type {_invite(case)}.",
        )
    return ()


def _invite(case: Case) -> str:
    return f"/invite @{shown(case.bot.answer.get('user')) if case.bot else 'leerkring'}"


def _elsewhere(count: int) -> Findings:
    if not count:
        return ()
    return look(
        f"{count} running network(s) in the database belong to another workspace than the token.",
        "See that DATABASE_URL and SLACK_BOT_TOKEN are of the same workspace.",
    )


def _unseen(count: int, why: str) -> Findings:
    return look(
        f"The channels of {count} running network(s) were not looked at: {why}.",
        "Mend what is said above, or wait a minute; then run `leerkring doctor` again.",
    )
