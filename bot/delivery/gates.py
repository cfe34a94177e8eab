"""The gates before Slack, as a sender meets them: one that is shut is heeded before any call."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.clock import Clock
from bot.delivery.paces import DELETE, POST, SLACK, call_of
from bot.settings import Times
from storage.claiming import Claim
from storage.database import Database
from storage.delivery import DeliveryTable
from storage.gate import GateTable
from storage.lanes import Lane, Paces, call_gate, line_gate, team_gate


class ShutError(Exception):
    """A gate is shut, until then."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class LostError(Exception):
    """The lease has ended: somebody else may be at it, so it is left alone."""


@dataclass(frozen=True, slots=True)
class Gates:
    """Lets calls through, for all processes together."""

    database: Database
    clock: Clock
    times: Times
    paces: Paces = SLACK

    def go(self, claim: Claim, *calls: str) -> None:
        """Let a letter go on to these calls, with a lease that outlasts them.

        That something is to be deleted is noted first: afterwards it is said anew, come what may.
        """
        now = self.clock()
        gates = self.paces.gates(claim.team, *calls)
        if POST in calls:
            gates |= self.paces.line_gate(claim.team, claim.line)
        with self.database.write() as w:
            table = DeliveryTable(w.connection)
            if not table.hold(claim, now + self.times.lease):
                raise LostError
            until = table.pass_through(gates, now, urgent=claim.urgent)
            if DELETE in calls and until <= now:
                table.removing(claim)
        if until > now:
            raise ShutError(until)

    def still_ours(self, claim: Claim) -> None:
        """Look, at the very last, whether a letter that took long may still be said by us.

        A machine that stood still wakes up behind its lease, and another has said it by then.
        """
        needs = self.times.timeout + self.times.settle
        if self.clock() > claim.leased_until - needs:
            self.go(claim)

    def enter(self, team: str, call: str) -> None:
        """Let a call through that belongs to no letter and can wait for those that do."""
        now = self.clock()
        with self.database.write() as w:
            gates = self.paces.gates(team, call)
            until = GateTable(w.connection).pass_all(gates, now, urgent=False)
        if until is not None:
            raise ShutError(until)

    def shut(self, team: str, method: str, after: timedelta) -> None:
        """Shut what Slack spoke of, outside any letter."""
        with self.database.write() as w:
            until = self.clock() + after
            GateTable(w.connection).block(call_gate(call_of(method), team), until)

    def shut_by(self, table: DeliveryTable, claim: Claim, method: str, until: datetime) -> None:
        """Shut what Slack spoke of: a method, or for a message its line.

        When it refuses a second line while the first is shut, it means the workspace.
        """
        call = call_of(method)
        gates = [call_gate(call, claim.team)] if call else []
        if call == POST:
            gates = gates if table.another_line_is_shut(claim, self.clock()) else []
            gates.append(line_gate(claim.team, claim.line))
        table.block(gates, until)


def close_call(table: DeliveryTable, team: str, method: str, until: datetime) -> None:
    """Shut one sort of calls: the bot may not use it in this workspace."""
    table.block([call_gate(call_of(method), team)], until)


def shut_all(table: DeliveryTable, team: str, until: datetime) -> None:
    """Shut everything: the bot may not speak in this workspace at all."""
    table.block([team_gate(team)], until)


def settled(claim: Claim, now: datetime) -> Claim:
    """Give what was looked up and certainly never said: it is in doubt no longer."""
    return replace(claim, lane=Lane.POST, first_attempt_at=now)
