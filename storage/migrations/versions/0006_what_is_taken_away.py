"""A change of a message remembers that the message is being deleted, to be said anew."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column(
        "outbox", sa.Column("removing", sa.Boolean(), nullable=False, server_default=sa.false())
    )
