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
        assert slack.violations == []
        assert slack.notified == []

A place is `"dm"`, a channel's id or its name. Something to press is named by its action id, its
label, its block id, or `block_id/action_id` where these are not enough.

- `slack.person(id)`: `say edit delete share_file command click fill submit close_view open_home
  open_dm`, and what is seen: `messages(place) view home warnings`. What Slack would not let a
  person do raises `CannotDoError`. `click(…, stale=True)` presses what stood there when looked at.
- `slack.wait(condition)` looks again at every change and acknowledgement; `slack.play(until)` moves
  the clock; `slack.now()`; `slack.violations`, `slack.forget_violations()`, `slack.notified`.
- `slack.admin`: channels that are archived, renamed, joined, left, deleted or get another id,
  made private, people who come or change, other bots, unfurled links, the app removed, its token
  revoked, the app installed again.
- `slack.remember_in(Memory(path))` before the start: everything outlives the stand-in, written at
  every change. `slack.ack_seconds` is how long Slack waits; `slack.all_heard()` waits for the bot.
- `slack.faults`: `rate_limit drop hang half http_500 page slow error hold_history slow_files`, each
  for a method and so many times; `weather`, `history_lag`, `lost_acks`; what came `too_early`;
  `slack.disconnect(abort=…)`; `slack.redeliver(slack.events[0])`. All messages: `slack.record`.
- `Settings(timing, allowances, subscribed, guide)`: other waiting times, other rate limits, the
  events of the manifest, what the page tells a newcomer; `StandIn(…, again=…)` begins all anew.
  A test that plays fast needs a wider `Allowances(channel=Allowance(100, 6000))`.
"""

from bot.sandbox.standin.codec import UnreadableError
from bot.sandbox.standin.faults import Fault, Faults, Weather
from bot.sandbox.standin.guide import Command, Guide, Tour
from bot.sandbox.standin.limits import Allowance, Allowances
from bot.sandbox.standin.memory import Memory
from bot.sandbox.standin.person import Person
from bot.sandbox.standin.player import Player, Progress
from bot.sandbox.standin.screen import SeenMessage, SeenView
from bot.sandbox.standin.server import Settings, StandIn
from bot.sandbox.standin.service import is_free
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
    "Command",
    "Fault",
    "Faults",
    "Guide",
    "Memory",
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
    "Tour",
    "UnreadableError",
    "User",
    "Violation",
    "Weather",
    "Workspace",
    "is_free",
]
