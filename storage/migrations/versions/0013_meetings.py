"""A network has meetings, people ask for time in them, and write in silent rounds."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.create_table(
        "meeting",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("in_group", sa.String(), nullable=False),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("title", sa.LargeBinary(), nullable=False),
        sa.Column("day", sa.String(10), nullable=False),
        sa.Column("wall", sa.String(5), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.LargeBinary()),
        sa.Column("link", sa.LargeBinary()),
        sa.Column("bank", sa.String(), nullable=False),
        sa.Column("own", sa.LargeBinary()),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("shared", sa.Boolean(), nullable=False),
        sa.Column("present", sa.Integer()),
        sa.Column("set_by", sa.String()),
        sa.Column("asked_by", sa.String()),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
    )
    op.create_index("ix_meeting_network_day", "meeting", ["network", "day"])
    op.create_index("ix_meeting_day", "meeting", ["day"])
    op.create_table(
        "meeting_bid",
        sa.Column("meeting", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer()),
        sa.Column("given", sa.Integer()),
        sa.PrimaryKeyConstraint("meeting", "person", name="pk_meeting_bid"),
    )
    op.create_index("ix_meeting_bid_person", "meeting_bid", ["person"])
    op.create_index("ix_meeting_bid_network", "meeting_bid", ["network"])
    op.create_table(
        "take_away",
        sa.Column("meeting", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("step", sa.LargeBinary()),
        sa.Column("lesson", sa.LargeBinary()),
        sa.Column("helper", sa.LargeBinary()),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("meeting", "person", name="pk_take_away"),
    )
    op.create_index("ix_take_away_person", "take_away", ["person"])
    op.create_index("ix_take_away_network", "take_away", ["network"])
    op.create_table(
        "no_meeting_line",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_no_meeting_line"),
    )
    op.create_table(
        "silent_round",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("in_group", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("bank", sa.String(), nullable=False),
        sa.Column("own", sa.LargeBinary()),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("over_at", sa.BigInteger()),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("set_by", sa.String()),
        sa.PrimaryKeyConstraint("id", name="pk_silent_round"),
    )
    is_open = sa.text("state = 'open'")
    op.create_index(
        "uq_silent_round_open",
        "silent_round",
        ["network", "in_group"],
        unique=True,
        sqlite_where=is_open,
        postgresql_where=is_open,
    )
    op.create_index("ix_silent_round_network", "silent_round", ["network"])
    op.create_table(
        "silent_draft",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_silent_draft"),
        sa.UniqueConstraint("round", "person", name="uq_silent_draft_round_person"),
    )
    op.create_index("ix_silent_draft_person", "silent_draft", ["person"])
    op.create_index("ix_silent_draft_network", "silent_draft", ["network"])
    op.create_table(
        "silent_answer",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String()),
        sa.Column("words", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name="pk_silent_answer"),
        sa.UniqueConstraint("round", "person", name="uq_silent_answer_round_person"),
    )
    op.create_index("ix_silent_answer_person", "silent_answer", ["person"])
    op.create_index("ix_silent_answer_network", "silent_answer", ["network"])
