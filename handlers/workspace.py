"""What Slack tells of the workspace itself: its channels, and whether the bot is still in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from slack_bolt import App, BoltContext

from flows.desk import Desk
from flows.network.channels import Fate
from flows.parts import Caller
from handlers.incoming import Body, team_of

_FATES = {
    "archive": Fate.ARCHIVED,
    "unarchive": Fate.BACK,
    "left": Fate.LEFT,
    "deleted": Fate.DELETED,
}


def register(app: App, desk: Desk, clock: Callable[[], datetime]) -> None:
    """Let the app hear what happens to the workspace."""
    watch = Watch(desk, clock)
    app.event("channel_archive")(watch.channel)
    app.event("channel_unarchive")(watch.channel)
    app.event("channel_left")(watch.channel)
    app.event("channel_deleted")(watch.channel)
    app.event("group_archive")(watch.channel)
    app.event("group_unarchive")(watch.channel)
    app.event("group_left")(watch.channel)
    app.event("group_deleted")(watch.channel)
    app.event("member_joined_channel")(watch.joined)
    app.event("channel_id_changed")(watch.moved)
    app.event("app_uninstalled")(watch.removed)
    app.event("tokens_revoked")(watch.revoked)


@dataclass(frozen=True, slots=True)
class Watch:
    """The listeners."""

    desk: Desk
    clock: Callable[[], datetime]

    def channel(self, body: Body) -> None:
        """Hear that a channel is gone, or back."""
        event = body["event"]
        what = event["type"].partition("_")[2]  # alike for public channels and private groups
        caller = self._caller(body, event["channel"])
        self.desk.workspace.channel_befell(caller, body["event_id"], _FATES[what])

    def joined(self, body: Body, context: BoltContext) -> None:
        """Hear that the bot itself was let into a channel."""
        event = body["event"]
        if event["user"] == context.bot_user_id:
            caller = self._caller(body, event["channel"])
            self.desk.workspace.channel_befell(caller, body["event_id"], Fate.BACK)

    def moved(self, body: Body) -> None:
        """Hear that a channel goes on under another id."""
        event = body["event"]
        caller = self._caller(body, event["old_channel_id"])
        self.desk.workspace.channel_moved(caller, body["event_id"], event["new_channel_id"])

    def removed(self, body: Body) -> None:
        """Hear that the bot was taken out of the workspace."""
        self.desk.workspace.removed(self._caller(body), body["event_id"])

    def revoked(self, body: Body) -> None:
        """Hear that tokens were taken back; only the bot's own matters."""
        if body["event"].get("tokens", {}).get("bot"):
            self.removed(body)

    def _caller(self, body: Body, channel: str = "") -> Caller:
        return Caller(team_of(body), "", self.clock(), channel)
