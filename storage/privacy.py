"""Everything that is held of one person, and forgetting it; every table with a person is here."""

from typing import Any

from sqlalchemy import Connection

from storage import (
    action,
    closing,
    conversation,
    cycle,
    digest,
    due,
    gate,
    group,
    guide,
    introduction,
    kept,
    meeting,
    network,
    peer,
    people,
    point,
    retention,
    silent_round,
    suggested,
    support,
    thermometer,
    thermometer_plan,
    traces,
    weeks,
    wording,
    workspace,
)
from storage.erased import NETWORK, PERSON, Gone
from storage.touched import Touched
from storage.vault import Vault


class PersonalData:
    """What is held of a person over all tables."""

    def __init__(
        self, connection: Connection, vault: Vault, touched: Touched | None = None
    ) -> None:
        self._connection = connection
        self._vault = vault
        self._touched = touched or Touched()
        self.wants_purge = False
        self.gone: list[Gone] = []

    def holds(self, person: str) -> dict[str, Any]:
        """Give all of it, by table."""
        return {
            **people.holds(self._connection, self._vault, person),
            **network.holds(self._connection, person),
            **group.holds(self._connection, self._vault, person),
            **introduction.holds(self._connection, self._vault, person),
            **kept.holds(self._connection, self._vault, person),
            **conversation.holds(self._connection, self._vault, person),
            **thermometer.holds(self._connection, self._vault, person),
            **action.holds(self._connection, self._vault, person),
            **peer.holds(self._connection, self._vault, person),
            **support.holds(self._connection, self._vault, person),
            **point.holds(self._connection, self._vault, person),
            **thermometer_plan.holds(self._connection, person),
            **closing.holds(self._connection, self._vault, person),
            **guide.holds(self._connection, self._vault, person),
            **suggested.holds(self._connection, self._vault, person),
            **meeting.holds(self._connection, self._vault, person),
            **silent_round.holds(self._connection, self._vault, person),
            **cycle.holds(self._connection, person),
            **weeks.holds(self._connection, person),
            **traces.holds(self._connection, person),
            **due.holds(self._connection, person),
            **workspace.holds(self._connection, person),
            **retention.holds(self._connection, person),
        }

    def forget(self, person: str) -> None:
        """Erase all of it; the link to Slack goes first."""
        people.forget(self._connection, person)
        network.forget(self._connection, person)
        group.forget(self._connection, person)
        introduction.forget(self._connection, person)
        kept.forget(self._connection, person)
        thermometer.forget(self._connection, self._vault, person)
        point.forget(self._connection, person)
        action.forget(self._connection, person)
        peer.forget(self._connection, person)
        support.forget(self._connection, person)
        thermometer_plan.forget(self._connection, person)
        closing.forget(self._connection, self._vault, person)
        guide.forget(self._connection, person)
        suggested.forget(self._connection, person)
        meeting.forget(self._connection, person)
        silent_round.forget(self._connection, person)
        conversation.forget(self._connection, person)
        cycle.forget(self._connection, person)
        weeks.forget(self._connection, person)
        traces.forget(self._connection, person)
        due.forget(self._connection, person)
        gate.forget(self._connection, person)
        workspace.forget(self._connection, person)
        retention.forget(self._connection, person)
        self.gone.append(Gone(PERSON, person))
        self.wants_purge = True

    def forget_network(self, network_id: str) -> None:
        """Erase all that is held of a network, but for the network itself."""
        members = network.NetworkTables(self._connection).members(network_id)
        self._touched.people.update(member.person for member in members)
        subjects = (thermometer_plan, group, introduction, cycle, weeks, closing, guide)
        between = (action, peer, support, meeting, silent_round)
        for subject in (*subjects, *between, wording, suggested):
            subject.forget_network(self._connection, network_id)
        for subject in (thermometer, point, digest, conversation, network, traces, due, retention):
            subject.forget_network(self._connection, network_id)
        self.gone.append(Gone(NETWORK, network_id))
        self.wants_purge = True
