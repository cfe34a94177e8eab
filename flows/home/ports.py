"""What a Home is made of: it shows something of every subject."""

from datetime import datetime
from typing import Protocol

from flows.cycle.ports import CycleWork
from flows.group.ports import GroupWork
from flows.privacy.ports import PrivacyWork


class Homes(Protocol):
    """The Homes that people have opened."""

    def renew(self, now: datetime) -> None: ...


class HomeWork(PrivacyWork, CycleWork, GroupWork, Protocol):
    """What a Home, or a use case of it, works on."""

    @property
    def homes(self) -> Homes: ...
