"""What must be known of all that is held of a person."""

from typing import Any, Protocol

from flows.digest.ports import DigestWork
from flows.thermometer.ports import ThermometerWork


class Personal(Protocol):
    """Everything that is held of one person, over all tables."""

    def holds(self, person: str) -> dict[str, Any]: ...
    def forget(self, person: str) -> None: ...
    def forget_network(self, network_id: str) -> None: ...


class PrivacyWork(DigestWork, ThermometerWork, Protocol):
    """What a use case about one's own data works on."""

    @property
    def personal(self) -> Personal: ...
