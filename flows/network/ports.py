"""What a use case about networks works on."""

from typing import Protocol

from flows.moments import Dues
from flows.outbox import OutboxWork
from flows.people import PeopleWork


class NetworkWork(PeopleWork, OutboxWork, Protocol):
    """People, networks, what is planned, and what is said."""

    @property
    def due(self) -> Dues: ...
