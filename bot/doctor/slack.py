"""Checks of what Slack says: can it be reached, are the tokens good, and is enough granted."""

import re

from bot.doctor.case import Case
from bot.doctor.clocks import skew
from bot.doctor.finding import Findings, fault, look, ok
from bot.doctor.settings import sentence
from bot.trouble import Trouble, host_of
from handlers.scopes import bot_scopes
from handlers.sending import SLACK_ERRORS

FEATURES = {
    "app_mentions:read": "answering when the bot is mentioned in a channel",
    "channels:read": "knowing in which public channels the bot is, and what becomes of them",
    "chat:write": "saying anything at all",
    "commands": "/leerkring and /thermometer",
    "files:write": "showing pictures",
    "groups:read": "knowing in which private channels the bot is, and what becomes of them",
    "im:history": "hearing what people type in direct messages",
    "im:write": "sending direct messages",
    "users:read": "knowing people's names, languages and time zones",
}
"""What does not work without each scope."""

_REINSTALL = (
    "On api.slack.com/apps open your app, paste manifest.yml under App Manifest, save, "
    "and choose Reinstall to Workspace under Install App."
)


def reach(case: Case) -> Findings:
    """Can Slack be reached at all?"""
    knock = case.bot or case.app
    if knock is None:
        return ()
    if knock.trouble and not knock.reached:
        return _said(knock.trouble)
    return ok(f"{host_of(case.settings.api_url)} answers.")


def bot_token(case: Case) -> Findings:
    """Does Slack accept the bot token?"""
    knock = case.bot
    if knock is None or not knock.reached:
        return ()
    if knock.trouble:
        return _said(knock.trouble)
    team, user = shown(knock.answer.get("team")), shown(knock.answer.get("user"))
    return ok(f"The bot token is good: workspace {team}, bot @{user}.")


def app_token(case: Case) -> Findings:
    """Does Slack accept the app-level token, and may it open connections?"""
    knock = case.app
    if knock is None:
        return ()
    if knock.trouble is None:
        return ok("The app-level token is good, and may open connections.")
    told = not knock.reached and (case.bot is None or not case.bot.reached)
    return () if told else _said(knock.trouble)  # what keeps both out is told once


def one_app(case: Case) -> Findings:
    """Are both tokens of the same app, as far as can be told?"""
    named = re.match(r"xapp-\d+-(A[A-Z0-9]+)-", case.settings.app_token)
    if not named or not case.is_in or case.bot is None:
        return ()
    try:
        user = case.client.users_info(user=str(case.bot.answer.get("user_id")))["user"]
    except SLACK_ERRORS:
        return ()  # it cannot be told, for one without users:read; the scopes say so
    app = (user or {}).get("profile", {}).get("api_app_id")
    if not app or app == named[1]:
        return ()
    return fault(
        f"The two tokens belong to different apps: the bot to {shown(app)}, "
        f"the app-level token to {named[1]}.",
        f"Take both from one app: api.slack.com/apps/{shown(app)} is the bot's.",
    )


def scopes(case: Case) -> Findings:
    """Is exactly that granted which the bot needs?"""
    header = case.bot.headers.get("x-oauth-scopes") if case.is_in and case.bot else None
    if header is None:
        return ()
    granted = {each.strip() for each in header.split(",") if each.strip()}
    missing, extra = sorted(bot_scopes() - granted), sorted(granted - bot_scopes())
    found: Findings = ()
    for scope in missing:
        fails = FEATURES.get(scope, "a part of the bot")
        found += fault(f"The scope {scope} is missing, so this fails: {fails}.", _REINSTALL)
    if extra:
        found += look(
            f"More is granted than the bot needs: {shown(', '.join(extra))}.",
            "Take it away under OAuth & Permissions > Scopes of your app, and reinstall it.",
        )
    return found or ok(f"All {len(granted)} scopes are granted, and no more.")


def clock(case: Case) -> Findings:
    """Does this machine's clock agree with Slack's?"""
    knock = case.bot or case.app
    return skew(knock, "Slack") if knock else ()


def shown(words: object) -> str:
    """Make words from outside fit for one line of a terminal."""
    return "".join(each for each in str(words)[:200] if each.isprintable())


def _said(trouble: Trouble) -> Findings:
    said = look if trouble.passes else fault
    return said(f"{trouble.what}.", sentence(trouble.remedy))
