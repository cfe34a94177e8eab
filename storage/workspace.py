"""The workspaces the bot is in: who looks after it there, and since when it is gone."""

from typing import Any

from sqlalchemy import Column, Connection, String, Table, select, update

from flows.people import Workspace
from storage.tables import CATALOGUE, Moment
from storage.upsert import insert_into

WORKSPACE = Table(
    "workspace",
    CATALOGUE,
    Column("team", String, primary_key=True),
    Column("caretaker", String, nullable=False),
    Column("removed_at", Moment),
)


class WorkspaceTable:
    """Which workspaces the bot is in, or was."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, team: str) -> Workspace:
        """Give a workspace; one that was never noted is one with nothing to tell."""
        here = select(WORKSPACE).where(WORKSPACE.c.team == team)
        found = self._connection.execute(here).one_or_none()
        return (
            Workspace(found.team, found.caretaker, found.removed_at) if found else Workspace(team)
        )

    def save(self, workspace: Workspace) -> None:
        """Keep what has changed."""
        values = {"caretaker": workspace.caretaker, "removed_at": workspace.removed_at}
        statement = insert_into(self._connection, WORKSPACE).values(team=workspace.team, **values)
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["team"], set_=values)
        )


def forget(connection: Connection, person: str) -> None:
    """Let nobody look after a workspace who is erased."""
    change = update(WORKSPACE).where(WORKSPACE.c.caretaker == person)
    connection.execute(change.values(caretaker=""))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List the workspaces that a person looks after."""
    cared_for = select(WORKSPACE.c.team).where(WORKSPACE.c.caretaker == person)
    return {"workspace": list(connection.execute(cared_for).scalars())}
