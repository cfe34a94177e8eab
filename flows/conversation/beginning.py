"""Which conversation to begin, and how a question goes out."""

from collections.abc import Mapping
from dataclasses import dataclass, field

ASK = "conversation.ask"


@dataclass(frozen=True, slots=True)
class Asking:
    """As which kind of letter a question goes; what comes by itself is not urgent."""

    kind: str = ASK
    urgent: bool = True
    about: Mapping[str, str] = field(default_factory=dict)
    """What else the question says of itself, such as that it comes late."""


AT_ONCE = Asking()


@dataclass(frozen=True, slots=True)
class Beginning:
    """Which conversation to begin, and how its first question goes."""

    flow: str
    occasion: str
    how: Asking = AT_ONCE
