"""The tables of the thermometer: rounds, who is invited, sealed boxes, and what is kept of them."""

from sqlalchemy import JSON, Boolean, Column, Index, Integer, LargeBinary, String, Table

from flows.thermometer.ports import RoundState
from storage.tables import CATALOGUE, Moment, sealed

ROUND = Table(
    "round",
    CATALOGUE,
    Column("id", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("network", String, nullable=False, index=True),
    Column("channel", String, nullable=False),
    Column("statements", String, nullable=False),  # the name of the set
    Column("mode", String, nullable=False),
    Column("pair", Boolean, nullable=False),
    Column("own", JSON, nullable=False),  # words that stood in the channel when it opened
    Column("k", Integer, nullable=False),
    Column("opened_by", String),
    Column("opens_at", Moment, nullable=False),
    Column("deadline", Moment, nullable=False),
    Column("state", String, nullable=False),
    Column("invited", Integer, nullable=False),
    Column("submitted", Integer, nullable=False),
    Column("closed_at", Moment),
    Column("changed", Integer, nullable=False),
    Column("counted", Integer, nullable=False),  # how many answers the channel was told of
)

Index(
    "uq_round_open",
    ROUND.c.network,
    unique=True,
    sqlite_where=ROUND.c.state == RoundState.OPEN.value,
    postgresql_where=ROUND.c.state == RoundState.OPEN.value,
)

TICKET = Table(
    "ticket",
    CATALOGUE,
    Column("round", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    sqlite_with_rowid=False,
)

ROUND_SECRET = Table(  # apart, so that a backup can leave it out
    "round_secret",
    CATALOGUE,
    Column("round", String, primary_key=True),
    Column("team", String, nullable=False),
    sealed("secret", row=("round",), table="round", nullable=False),
)

BOX = Table(
    "box",
    CATALOGUE,
    Column("round", String, primary_key=True),
    Column("token", String, primary_key=True),
    Column("team", String, nullable=False),
    Column("box", LargeBinary, nullable=False),
    sqlite_with_rowid=False,  # a row number would tell who came first
)

REMARK = Table(
    "remark",
    CATALOGUE,
    Column("id", String, primary_key=True),  # random, so that the order is too
    Column("round", String, nullable=False, index=True),
    Column("team", String, nullable=False),
    Column("question", String, nullable=False),
    Column("readers", String, nullable=False),
    Column("shown", Boolean, nullable=False),
    sealed("words", nullable=False),
    sqlite_with_rowid=False,
)

NAMED = Table(
    "named",
    CATALOGUE,
    Column("round", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
    Column("team", String, nullable=False),
    sealed("form", row=("round", "person"), nullable=False),
    sqlite_with_rowid=False,
)
