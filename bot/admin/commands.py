"""The commands of an administrator, each with its own `--help`; `bot.cli` takes them in."""

from collections.abc import Iterable
from datetime import datetime

import click

from bot.clock import system_clock

_STATES = click.Choice(["waiting", "under-way", "sent", "left-out", "aside", "withdrawn", "all"])
_MOMENTS = click.Choice(["waiting", "done", "aside", "all"])
_limit = click.option("--limit", type=click.IntRange(1), default=50, show_default=True)


@click.group()
def outbox() -> None:
    """See what waits to be said, and try it again or withdraw it; beside the running bot."""


@outbox.command("list")
@click.option("--state", type=_STATES, default=None, help="By default all that was not said yet.")
@_limit
def list_rows(state: str | None, limit: int) -> None:
    """List messages: never for whom they are, or what they say."""
    from bot.admin.outbox import listing

    _print(listing(state or "", limit, system_clock()))


@outbox.command()
@click.argument("row", metavar="ID", type=int)
def show(row: int) -> None:
    """Tell all about one message, but for whom it is and what it says."""
    from bot.admin.outbox import shown

    _print(shown(row, system_clock()))


@outbox.command("retry")
@click.argument("rows", metavar="ID…", type=int, nargs=-1)
@click.option("--all-aside", is_flag=True, help="Everything that was set aside.")
@click.option("--yes", "sure", is_flag=True, help="It does not stand in its channel; I looked.")
def retry_rows(rows: tuple[int, ...], *, all_aside: bool, sure: bool) -> None:
    """Try messages again now.

    What may have been said already in direct messages is looked up there first, so nothing comes
    twice. In a channel nobody but you can look.
    """
    from bot.admin.outbox import retry

    if bool(rows) == all_aside:
        raise click.UsageError("Give ids, or --all-aside.")
    _print(retry(rows, system_clock(), all_aside=all_aside, sure=sure))


@outbox.command("withdraw")
@click.argument("rows", metavar="ID…", type=int, nargs=-1, required=True)
def withdraw_rows(rows: tuple[int, ...]) -> None:
    """Never send these messages."""
    from bot.admin.outbox import withdraw

    _print(withdraw(rows))


@click.group()
def due() -> None:
    """See what is planned, and what could not be done and was set aside."""


@due.command("list")
@click.option("--state", type=_MOMENTS, default=None, help="By default all that is not done.")
@_limit
def list_moments(state: str | None, limit: int) -> None:
    """List planned moments by their keys."""
    from bot.admin.due import listing

    _print(listing(state or "", limit))


@due.command("retry")
@click.argument("keys", metavar="KEY…", nargs=-1, required=True)
def retry_moments(keys: tuple[str, ...]) -> None:
    """Do what was set aside after all; what is too late for its kind is left."""
    from bot.admin.due import retry

    _print(retry(keys))


@due.command("withdraw")
@click.argument("keys", metavar="KEY…", nargs=-1, required=True)
def withdraw_moments(keys: tuple[str, ...]) -> None:
    """Never do these."""
    from bot.admin.due import withdraw

    _print(withdraw(keys))


@click.command()
@click.argument("network")
@click.option(
    "--until",
    type=click.DateTime(["%Y-%m-%d"]),
    required=True,
    help="The last day, such as 2026-12-31, there where the network is.",
)
def schedule(network: str, until: datetime) -> None:
    """Tell what will be sent in a NETWORK and when, to how many people and never to whom.

    NETWORK is the id of its channel (C…), its name, or our id of it.
    """
    from bot.admin.schedule import scheduled

    _print(scheduled(network, until.date(), system_clock()))


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


ADMINISTRATION: tuple[click.Command, ...] = (outbox, due, schedule)
