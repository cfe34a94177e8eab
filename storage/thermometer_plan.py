"""Which thermometers a network wants to come by themselves."""

from dataclasses import asdict, fields
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Integer,
    Row,
    String,
    Table,
    delete,
    select,
    update,
)

from flows.thermometer.ports import ThermometerPlan
from storage.tables import CATALOGUE, Day, Moment
from storage.touched import Touched
from storage.upsert import insert_into

THERMOMETER_PLAN = Table(
    "thermometer_plan",
    CATALOGUE,
    Column("network", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("since", Moment, nullable=False),
    Column("phases", Boolean, nullable=False),
    Column("every", Integer, nullable=False),  # weeks; none is 0
    Column("meeting", Day),
    Column("set_by", String),
)


class ThermometerPlanTable:
    """The plan of each network that has one."""

    def __init__(self, connection: Connection, touched: Touched) -> None:
        self._connection = connection
        self._touched = touched

    def of(self, network: str) -> ThermometerPlan | None:
        """Give a network's plan, if it ever had one."""
        here = select(THERMOMETER_PLAN).where(THERMOMETER_PLAN.c.network == network)
        row = self._connection.execute(here).one_or_none()
        return _plan(row) if row else None

    def everywhere(self) -> tuple[ThermometerPlan, ...]:
        """List all of them."""
        rows = select(THERMOMETER_PLAN).order_by(THERMOMETER_PLAN.c.network)
        return tuple(map(_plan, self._connection.execute(rows)))

    def save(self, plan: ThermometerPlan) -> None:
        """Keep what is wanted now."""
        values = asdict(plan)
        statement = insert_into(self._connection, THERMOMETER_PLAN).values(values)
        changed = {name: value for name, value in values.items() if name != "network"}
        self._connection.execute(
            statement.on_conflict_do_update(index_elements=["network"], set_=changed)
        )
        self._touched.led.add(plan.network)


def forget(connection: Connection, person: str) -> None:
    """Keep a plan without the name of who set it."""
    change = update(THERMOMETER_PLAN).where(THERMOMETER_PLAN.c.set_by == person)
    connection.execute(change.values(set_by=None))


def forget_network(connection: Connection, network: str) -> None:
    """Erase a network's plan."""
    connection.execute(delete(THERMOMETER_PLAN).where(THERMOMETER_PLAN.c.network == network))


def holds(connection: Connection, person: str) -> dict[str, Any]:
    """List the networks of which a person set the plan."""
    theirs = select(THERMOMETER_PLAN.c.network).where(THERMOMETER_PLAN.c.set_by == person)
    return {"thermometer_plan": list(connection.execute(theirs).scalars())}


def _plan(row: Row[Any]) -> ThermometerPlan:
    return ThermometerPlan(
        **{each.name: getattr(row, each.name) for each in fields(ThermometerPlan)}
    )
