"""What a transaction has changed, so that a Home that shows it can follow."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Touched:
    """People, networks as everybody in them sees them, and networks as only those who lead do."""

    people: set[str] = field(default_factory=set)
    networks: set[str] = field(default_factory=set)
    led: set[str] = field(default_factory=set)
