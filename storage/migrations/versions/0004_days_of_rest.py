"""People have days on which they may be written to, and holidays; a network has times of rest."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    workdays = sa.text("'12345'")
    op.add_column(
        "person", sa.Column("weekdays", sa.String(), nullable=False, server_default=workdays)
    )
    op.add_column("person", sa.Column("country", sa.String(), nullable=True))
    op.add_column(
        "network", sa.Column("rest", sa.String(), nullable=False, server_default=sa.text("''"))
    )
    op.create_table(
        "planned",
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("what", name="pk_planned"),
    )
