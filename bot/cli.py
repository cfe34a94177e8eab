"""The command line: `leerkring run`, `sandbox`, `start`, `migrate`, `people`."""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.admin.commands import ADMINISTRATION
from bot.settings import Settings, SettingsError, read_settings
from storage.errors import Unusable

if TYPE_CHECKING:
    from bot.sandbox.standin import Violation

SANDBOX = Path("var/sandbox")


def main() -> None:
    """Run the command line; what is wrong is said in one sentence, with exit code 1."""
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except click.Abort:
        sys.exit(130)
    except (SettingsError, Unusable) as error:
        click.echo(f"leerkring: {error}", err=True)
        sys.exit(1)


@click.group()
def cli() -> None:
    """Leerkring keeps learning networks learning between their meetings."""


for _command in ADMINISTRATION:
    cli.add_command(_command)


@cli.command()
def start() -> None:
    """Go to the workspace of .env, or else to the sandbox in the browser."""
    settings = _settings()
    if settings.has_tokens:
        _run(settings)
    else:
        _sandbox(settings)


@cli.command()
def run() -> None:
    """Run in the workspace whose tokens are set."""
    settings = _settings()
    if not settings.has_tokens:
        raise SettingsError(
            "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set; try `leerkring sandbox` without."
        )
    _run(settings)


@cli.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=0,
    help="The port of the page; by default the one of last time, or any free one.",
)
@click.option(
    "--folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=SANDBOX,
    show_default=True,
    help="Where the workspace is kept, to go on with at the next start.",
)
@click.option(
    "--strict-report",
    is_flag=True,
    help="At the end, print what Slack would not have liked; exit code 1 when there was anything.",
)
def sandbox(port: int, folder: Path, *, strict_report: bool) -> None:
    """Play in a workspace in the browser, without a Slack account."""
    from bot.sandbox.report import report

    violations = _sandbox(_settings(), port, folder)
    if strict_report:
        click.echo(report(violations))
        sys.exit(1 if violations else 0)


@cli.command()
def migrate() -> None:
    """Bring the database up to date, and check its key."""
    from bot.opening import open_for

    open_for(_settings()).close()
    click.echo("The database is up to date.")


@cli.command()
@click.option("--json", "as_json", is_flag=True, help="Tell it as JSON, for machines.")
@click.option(
    "--live",
    metavar="USER",
    default="",
    help="Also send this person (a Slack member id, U…) a message and take it away again.",
)
def doctor(as_json: bool, live: str) -> None:
    """Say what is still wrong with the settings, Slack, the database and this machine."""
    from bot.doctor.visit import visit

    sys.exit(visit(os.environ, live, as_json=as_json))


@cli.command()
def health() -> None:
    """Ask the running bot at LEERKRING_HTTP how it is; exit code 0 when all is well."""
    from bot.endpoint import ask_health

    well, said = ask_health(_settings().http)
    click.echo(said)
    sys.exit(0 if well else 1)


@cli.group()
def people() -> None:
    """Give people what is theirs: export it, or forget it."""


@people.command()
@click.argument("user")
@click.option("--team", default="", help="The workspace, where there is more than one.")
def export(user: str, team: str) -> None:
    """Print all that is held of a Slack user, as JSON."""
    from bot.admin.opened import opened
    from bot.people import export_person

    with opened(_settings()) as database:
        held = export_person(database, team, user)
    click.echo(json.dumps(held, ensure_ascii=False, indent=2))


@people.command()
@click.argument("user")
@click.option("--team", default="", help="The workspace, where there is more than one.")
@click.option("--yes", is_flag=True, help="Do not ask.")
def forget(user: str, team: str, yes: bool) -> None:
    """Erase all that is held of a Slack user; the running bot takes it out of Slack too."""
    from bot.admin.opened import opened
    from bot.people import forget_person

    if not yes:
        click.confirm(f"Erase everything of {user}? This cannot be undone.", abort=True)
    settings = _settings()
    with opened(settings) as database:
        forget_person(database, settings, team, user)
    click.echo(f"Everything of {user} is erased.")


def _settings() -> Settings:
    return read_settings(os.environ)


def _run(settings: Settings) -> None:
    from bot.stopping import Stopping

    stopping = Stopping()  # before the rest is imported, which takes a second
    from bot.running import run_in_workspace

    run_in_workspace(settings, stopping)


def _sandbox(settings: Settings, port: int = 0, folder: Path = SANDBOX) -> "list[Violation]":
    from bot.sandbox.running import run_sandbox

    return run_sandbox(settings, folder, port)
