"""What can be wrong with what is kept; each is one sentence for the one who runs the bot."""


class Unusable(Exception):
    """The database or its key cannot be used as it is."""
