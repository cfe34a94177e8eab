"""The commands of an administrator, each with its own `--help`; `bot.cli` takes them in."""

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click

from bot.clock import system_clock
from bot.settings import Settings, read_settings

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


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def backup(file: Path) -> None:
    """Copy the database to FILE, beside the running bot; SQLite only.

    The key is not in it. On PostgreSQL, use pg_dump; this says how.
    """
    from bot.admin.backup import backed_up

    _print(backed_up(_settings(), file, system_clock()))


@click.command()
@click.argument(
    "file", type=click.Path(dir_okay=False, exists=True, path_type=Path), required=False
)
@click.option(
    "--made-at",
    type=click.DateTime(["%Y-%m-%dT%H:%M"]),
    default=None,
    help="When copying began (UTC, such as 2026-11-21T03:00); a backup knows that itself.",
)
def restore(file: Path | None, made_at: datetime | None) -> None:
    """Put the backup FILE in the place of the database; stop the bot first.

    What was said since the backup is not said again, and who was erased since is erased again.
    Without FILE: make a database fit that was put back by other means, such as pg_restore.
    """
    from bot.admin.restore import moment_in_utc, restored

    _print(restored(_settings(), file, moment_in_utc(made_at), system_clock()))


@click.group()
def key() -> None:
    """Replace the key that everything is sealed with."""


@key.command()
def rotate() -> None:
    """Seal everything with a new key; it may be broken off and run again.

    With the key in var/key: stop the bot, and a new one is made. With the key in the environment:
    put the new one in LEERKRING_KEY and the one until now in LEERKRING_KEY_OLD. Then, with SQLite,
    stop the bot; with PostgreSQL, restart every bot first.
    """
    from bot.admin.key import rotated

    _print(rotated(_settings()))


@click.command()
@click.option("--dry-run", is_flag=True, help="Only count what would go.")
@click.option("--now", is_flag=True, help="Let it go now, and not only at night.")
def retention(*, dry_run: bool, now: bool) -> None:
    """Let go of what is too old to be kept; the bot does so every night by itself.

    Of what only they can read in a network, people are told weeks before. What they shared stays.
    """
    from bot.admin.retention import dry, let_go

    if dry_run == now:
        raise click.UsageError("Give --dry-run or --now.")
    _print((let_go if now else dry)(_settings(), system_clock()))


def _settings() -> Settings:
    return read_settings(os.environ)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


ADMINISTRATION: tuple[click.Command, ...] = (outbox, due, schedule, backup, restore, key, retention)
