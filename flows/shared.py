"""Where words of people stand in a channel by their own choice, so that they can be taken away."""

from datetime import datetime

from flows.outbox import InPlaceOf, Letter, OutboxWork


def shared_key(network: str, *about: str) -> str:
    """Name what is shared in the channel of a network."""
    return ":".join(("shared", network, *about))


def shared_keys(w: OutboxWork, network: str) -> tuple[str, ...]:
    """List what was shared there."""
    return w.outbox.under(f"{shared_key(network)}:")


def say_again(w: OutboxWork, network: str, now: datetime) -> None:
    """Say all of it again as it is now: what is held no longer leaves a line."""
    for key in shared_keys(w, network):
        said = w.outbox.said(key)
        if said is not None:
            w.outbox.put(Letter(said.team, said.kind, said.ids, InPlaceOf(key)), now)
