"""How a use case gets at what is kept: one transaction, given back whole or not at all."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol, TypeVar

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
