"""Everything the stand-in keeps, put together once and handed around."""

from dataclasses import dataclass

from bot.sandbox.standin.events import Announcer
from bot.sandbox.standin.faults import Faults
from bot.sandbox.standin.limits import Limits
from bot.sandbox.standin.sockets import Sockets
from bot.sandbox.standin.triggers import Hooks, Triggers
from bot.sandbox.standin.world import World


@dataclass(frozen=True, slots=True)
class Office:
    """What the Web API, the people at the keyboard and the page work with."""

    world: World
    announcer: Announcer
    sockets: Sockets
    triggers: Triggers
    hooks: Hooks
    limits: Limits
    faults: Faults
    scopes: frozenset[str]
    commands: tuple[str, ...]
    bot_token: str
    app_token: str
    base: str
    """`http://127.0.0.1:PORT`, without a slash at the end."""
