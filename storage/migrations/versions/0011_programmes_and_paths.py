"""A network has a calendar of phases."""

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Nothing yet."""
