"""A small, strict stand-in for Slack on loopback; the real Bolt app runs against it unchanged.

    with StandIn(workspace, PlayClock(), scopes=SCOPES, commands=("/x",)) as slack:
        app = App(client=WebClient(token=slack.bot_token, base_url=slack.api_url))
        SocketModeHandler(app, slack.app_token).connect()
        slack.wait(lambda: slack.connected)
        fatima = slack.person("U0FATIMA")
        fatima.say("dm", "hello")
        reply = slack.wait(lambda: [m for m in fatima.messages("dm") if m.from_bot])[0]
        print(reply.shown())
        fatima.click(reply, "Answer")          # waits for the acknowledgement
        fatima.fill({"How was it?": "fine"})   # by label or block id, in the open modal
        assert fatima.submit() == {}           # or the errors by block id
        assert slack.violations == [] and slack.notified == []

A `Person` can also `command("samen", "/x", "pulse")`, `edit`, `delete`, `share_file`, `open_home`,
`close_view`; and sees `messages(channel)`, `view`, `home`, `warnings`. `slack.admin` archives,
renames, invites, changes people; `slack.faults` lets things go wrong; `slack.redeliver(event)`
repeats one of `slack.events`; `slack.disconnect()` asks the bot to reconnect.
"""

from bot.sandbox.standin.faults import Faults
from bot.sandbox.standin.limits import Allowance, Allowances
from bot.sandbox.standin.person import Person
from bot.sandbox.standin.player import Player, Progress
from bot.sandbox.standin.screen import SeenMessage, SeenView
from bot.sandbox.standin.server import Settings, StandIn
from bot.sandbox.standin.sockets import Timing
from bot.sandbox.standin.values import Message, Notified, Violation
from bot.sandbox.standin.wire import CannotDoError
from bot.sandbox.standin.workspace import Bot, Channel, User, Workspace

__all__ = [
    "Allowance",
    "Allowances",
    "Bot",
    "CannotDoError",
    "Channel",
    "Faults",
    "Message",
    "Notified",
    "Person",
    "Player",
    "Progress",
    "SeenMessage",
    "SeenView",
    "Settings",
    "StandIn",
    "Timing",
    "User",
    "Violation",
    "Workspace",
]
