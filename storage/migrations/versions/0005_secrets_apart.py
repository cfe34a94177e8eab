"""Secrets of open rounds stand apart, for backups to leave out; networks are told what goes when."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "round_secret",
        sa.Column("round", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("secret", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("round", name="pk_round_secret"),
    )
    op.execute(
        'INSERT INTO round_secret (round, team, secret) SELECT id, team, secret FROM "round"'
        " WHERE secret IS NOT NULL"
    )
    op.drop_column("round", "secret")
    op.create_table(
        "retention",
        sa.Column("network", sa.String(), nullable=False),
        sa.Column("team", sa.String(), nullable=False),
        sa.Column("told_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("network", name="pk_retention"),
    )
