"""What can be wrong with what is kept; each is one sentence for the one who runs the bot."""

from sqlalchemy.exc import InterfaceError, OperationalError


class Unusable(Exception):
    """The database or its key cannot be used as it is."""


TROUBLE = (OperationalError, InterfaceError)
"""What a database says that was restarted, is locked or is full: the next time it may work."""
