"""What happens to the workspace itself, apart from what people do: the desk's quiet neighbour."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from flows.network.channels import Fate, befallen, moved
from flows.network.fates import ask_who_leads
from flows.network.letters import tell_undelivered
from flows.network.workspaces import removed, returned
from flows.parts import Caller
from flows.store import Store, in_one_go


@dataclass(frozen=True, slots=True)
class WorkspaceDesk:
    """Takes what Slack tells of channels and of the bot itself."""

    store: Store[Any]

    def channel_befell(self, caller: Caller, event: str, fate: Fate) -> None:
        """Take what happened to a channel."""
        self._once(
            caller,
            event,
            lambda w: befallen(w, caller.team, caller.channel, fate, caller.now),
        )

    def channel_moved(self, caller: Caller, event: str, to: str) -> None:
        """Follow a channel that goes on under another id."""
        self._once(caller, event, lambda w: moved(w, caller.team, caller.channel, to, caller.now))

    def removed(self, caller: Caller, event: str) -> None:
        """Let all rest: the bot was taken out of the workspace."""
        self._once(caller, event, lambda w: removed(w, caller.team, caller.now))

    def returned(self, team: str, now: datetime) -> None:
        """Take up work in a workspace; tell those who lead, if the bot was away."""
        in_one_go(self.store, lambda w: returned(w, team, now), now)

    def undelivered(self, team: str, channel: str, reason: str, now: datetime) -> None:
        """Tell whoever can do something about it that a channel cannot be reached."""
        ids = {"team": team, "channel": channel}
        in_one_go(self.store, lambda w: tell_undelivered(w, ids, reason, now), now)

    def undecided(self, ids: dict[str, str], letter: str, now: datetime) -> None:
        """Ask those who lead whether a letter stands in their channel, which the bot cannot see."""
        in_one_go(self.store, lambda w: ask_who_leads(w, ids, letter, now), now)

    def _once(self, caller: Caller, event: str, use_case: Callable[[Any], None]) -> None:
        """Take an event the first time that Slack brings it."""

        def take(w: Any) -> None:
            if w.inbox.first_time(caller.team, event, now=caller.now):
                use_case(w)

        in_one_go(self.store, take, caller.now)
