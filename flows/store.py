"""How a use case gets at what is kept: one transaction, given back whole or not at all."""

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from datetime import datetime
from typing import Any, Protocol, TypeVar

from flows.errors import Overtaken

_TRIES = 5
R = TypeVar("R")
W_co = TypeVar("W_co", covariant=True)

NewId = Callable[[], str]
"""Gives a random id; handed in, so that the rules stay free of chance."""


class Store(Protocol[W_co]):
    """Opens transactions."""

    def write(self) -> AbstractContextManager[W_co]:
        """Open one that may change things; it commits on leaving, unless something was raised."""
        ...

    def read(self) -> AbstractContextManager[W_co]:
        """Open one that only looks."""
        ...


def in_one_go(store: Store[Any], use_case: Callable[[Any], R], now: datetime) -> R:
    """Run one use case; when somebody was faster, once more on what is there now.

    Every Home that is on somebody's screen follows what has changed.
    """
    for _ in range(_TRIES):
        with suppress(Overtaken), store.write() as w:
            answer = use_case(w)
            w.homes.renew(now)
            return answer
    raise Overtaken
