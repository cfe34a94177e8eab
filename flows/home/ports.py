"""What a Home is made of: it shows something of every subject."""

from datetime import datetime
from typing import Protocol

from flows.digest.ports import DigestWork
from flows.thermometer.ports import ThermometerWork


class Homes(Protocol):
    """The Homes that people have opened."""

    def renew(self, now: datetime) -> None: ...


class HomeWork(DigestWork, ThermometerWork, Protocol):
    """What a Home, or a use case of it, works on."""

    @property
    def homes(self) -> Homes: ...
