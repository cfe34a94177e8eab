"""What must be kept of cycles."""

from collections.abc import Mapping
from typing import Protocol

from flows.cycle.programme import Programme
from flows.cycle.track import Track
from flows.digest.ports import DigestWork


class Cycles(Protocol):
    """Calendars of networks, and the tracks of people."""

    def programme(self, network: str) -> Programme | None: ...
    def save(self, programme: Programme) -> None: ...
    def track(self, network: str, person: str) -> Track | None: ...
    def take(self, track: Track) -> None: ...
    def is_short(self, network: str) -> bool: ...
    def counts(self, network: str) -> Mapping[str, int]: ...


class CycleWork(DigestWork, Protocol):
    """What a use case about the cycle works on."""

    @property
    def cycles(self) -> Cycles: ...
