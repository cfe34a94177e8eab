"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "answer",
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("readers", sa.String(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("conversation", "step", name="pk_answer"),
    )
    op.create_table(
        "answer_source",
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("channel", "ts", name="pk_answer_source"),
    )
    op.create_index(
        "ix_answer_source_answer", "answer_source", ["conversation", "step"], unique=False
    )
    op.create_table(
        "box",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("box", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("round", "token", name="pk_box"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "conversation",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("flow", sa.String(), nullable=False),
        sa.Column("occasion", sa.String(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("asked_step", sa.String(), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=True),
        sa.Column("asked_words", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_conversation"),
    )
    op.create_index("ix_conversation_network", "conversation", ["network", "flow"], unique=False)
    op.create_index("ix_conversation_person", "conversation", ["person"], unique=False)
    op.create_index(
        "uq_conversation_occasion",
        "conversation",
        ["person", "network", "flow", "occasion"],
        unique=True,
    )
    op.create_table(
        "digest",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("week", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_digest"),
    )
    op.create_table(
        "digest_item",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("conversation", sa.String(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("digest", "conversation", "step", name="pk_digest_item"),
    )
    op.create_index("ix_digest_item_conversation", "digest_item", ["conversation"], unique=False)
    op.create_table(
        "due",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ids", sa.JSON(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("local_date", sa.String(10), nullable=False),
        sa.Column("wall_time", sa.String(5), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_due"),
    )
    op.create_index("ix_due_person", "due", ["person"], unique=False)
    op.create_index(
        "ix_due_waiting",
        "due",
        ["next_at"],
        unique=False,
        sqlite_where=sa.text("state = 0"),
        postgresql_where=sa.text("state = 0"),
    )
    op.create_table(
        "gate",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("next_free", sa.BigInteger(), nullable=False),
        sa.Column("blocked_until", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("key", name="pk_gate"),
    )
    op.create_table(
        "inbox",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("team", "key", name="pk_inbox"),
    )
    op.create_index("ix_inbox_at", "inbox", ["at"], unique=False)
    op.create_table(
        "kept_text",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("ts", sa.String(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_kept_text"),
    )
    op.create_index("ix_kept_text_person", "kept_text", ["person"], unique=False)
    op.create_table(
        "member",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("network", "person", name="pk_member"),
    )
    op.create_index("ix_member_person", "member", ["person"], unique=False)
    op.create_table(
        "meta",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.create_table(
        "network",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("purpose", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("starts", sa.String(10), nullable=False),
        sa.Column("ends", sa.String(10), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_network"),
    )
    op.create_index(
        "uq_network_running",
        "network",
        ["team", "channel"],
        unique=True,
        sqlite_where=sa.text("standing = 'running'"),
        postgresql_where=sa.text("standing = 'running'"),
    )
    op.create_table(
        "outbox",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("ids", sa.JSON(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("replaces", sa.String(), nullable=True),
        sa.Column("delivery", sa.String(), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("lease", sa.String(), nullable=True),
        sa.Column("renewed", sa.Boolean(), nullable=False),
        sa.Column("first_attempt_at", sa.BigInteger(), nullable=True),
        sa.Column("slack_channel", sa.String(), nullable=True),
        sa.Column("slack_ts", sa.String(), nullable=True),
        sa.Column("error", sa.String(), nullable=True),
        sa.Column("file", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    op.create_index(
        "ix_outbox_line",
        "outbox",
        ["line", "id"],
        unique=False,
        sqlite_where=sa.text("state < 2"),
        postgresql_where=sa.text("state < 2"),
    )
    op.create_index("ix_outbox_person", "outbox", ["person"], unique=False)
    op.create_index("ix_outbox_said", "outbox", ["slack_channel", "slack_ts"], unique=False)
    op.create_index(
        "ix_outbox_waiting",
        "outbox",
        ["next_at"],
        unique=False,
        sqlite_where=sa.text("state < 2"),
        postgresql_where=sa.text("state < 2"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("zone", sa.String(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.String(5), nullable=False),
        sa.Column("every", sa.Integer(), nullable=False),
        sa.Column("presence", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("looked_up_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_looked_up_at", "person", ["looked_up_at"], unique=False)
    op.create_table(
        "round",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("statements", sa.String(), nullable=False),
        sa.Column("k", sa.Integer(), nullable=False),
        sa.Column("opened_by", sa.String(), nullable=True),
        sa.Column("opens_at", sa.BigInteger(), nullable=False),
        sa.Column("deadline", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=True),
        sa.Column("invited", sa.Integer(), nullable=False),
        sa.Column("submitted", sa.Integer(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_round"),
    )
    op.create_index("ix_round_network", "round", ["network"], unique=False)
    op.create_index(
        "uq_round_open",
        "round",
        ["network"],
        unique=True,
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )
    op.create_table(
        "slack_user",
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("user", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("team", "user", name="pk_slack_user"),
        sa.UniqueConstraint("person", name="uq_slack_user_person"),
    )
    op.create_table(
        "tally",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("answer_1", sa.Integer(), nullable=False),
        sa.Column("answer_2", sa.Integer(), nullable=False),
        sa.Column("answer_3", sa.Integer(), nullable=False),
        sa.Column("answer_4", sa.Integer(), nullable=False),
        sa.Column("answer_5", sa.Integer(), nullable=False),
        sa.Column("answer_0", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("round", "statement", name="pk_tally"),
    )
    op.create_table(
        "ticket",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("submitted", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("round", "person", name="pk_ticket"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_ticket_person", "ticket", ["person"], unique=False)
