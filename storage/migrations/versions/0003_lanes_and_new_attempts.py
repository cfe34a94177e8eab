"""What waits, waits in a lane of its own; what failed when it was due is tried again."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _lanes()
    op.add_column(
        "due", sa.Column("planned_at", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.add_column("due", sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"))
    op.execute("UPDATE due SET planned_at = next_at")


def _lanes() -> None:
    op.add_column("outbox", sa.Column("lane", sa.String(), nullable=False, server_default="post"))
    op.execute("UPDATE outbox SET lane = mode WHERE mode IN ('update', 'home')")
    op.execute("UPDATE outbox SET lane = 'click' WHERE mode = 'ephemeral'")
    op.execute(
        "UPDATE outbox SET lane = 'look' "
        "WHERE mode = 'post' AND person IS NOT NULL AND state < 2 AND attempts > 0"
    )
    op.execute("UPDATE outbox SET line = 'u:' || replaces WHERE mode = 'update'")
    op.drop_index("ix_outbox_waiting", table_name="outbox")
    op.drop_index("ix_outbox_line", table_name="outbox")
    waiting = sa.text("state < 2")
    for name, columns in (
        ("ix_outbox_waiting", ["team", "lane", "urgent", "next_at", "id"]),
        ("ix_outbox_line", ["line", "urgent", "id"]),
    ):
        op.create_index(name, "outbox", columns, sqlite_where=waiting, postgresql_where=waiting)
    op.execute("DELETE FROM gate")  # their names have changed; they fill up again by themselves
