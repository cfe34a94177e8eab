"""A rehearsal of the thermometer: invented people fill it in, so that a result comes."""

from datetime import datetime, timedelta
from itertools import cycle

from bot.sandbox.player import BotPlayer
from bot.sandbox.standin import CannotDoError, SeenMessage, StandIn

_FILL = "thermometer.fill"
_AFTER = timedelta(minutes=5)
_FORMS = ("445344", "354443", "535454", "444235", "253344")
"""What they choose, statement by statement; from the start again where more is asked."""


def fill_in(slack: StandIn, users: tuple[str, ...]) -> None:
    """Let these people fill in the thermometer that is open; refused when none is."""
    invitations = {user: found for user in users if (found := _invitation(slack, user))}
    if not invitations:
        raise CannotDoError("no thermometer is open for them")
    for (user, invitation), answers in zip(invitations.items(), _FORMS, strict=False):
        person = slack.person(user)
        person.click(invitation, f"{_FILL}#0")
        form = person.view
        if form is not None:
            asked = [block["block_id"] for block in form.blocks if block["type"] == "input"]
            person.fill(dict(zip(asked, cycle(answers), strict=False)))
            person.submit()  # turns the page
            person.submit()
            person.close_view()


def just_closed(player: BotPlayer, team: str, channel: str) -> datetime:
    """Tell when the thermometer that is open in a channel has closed; refused when none is."""
    open_round = None
    if player.program:
        with player.program.database.read() as w:
            network = w.networks.in_channel(team, channel)
            open_round = w.thermometer.open_in(network.id) if network else None
    if open_round is None:
        raise CannotDoError("no thermometer is open here")
    return open_round.deadline + _AFTER


def _invitation(slack: StandIn, user: str) -> SeenMessage | None:
    """Find the newest message to somebody that still asks them to fill it in."""
    messages = reversed(slack.person(user).messages("dm"))
    return next((each for each in messages if each.offers(_FILL)), None)
