"""What makes the program end by itself."""


class GaveUp(Exception):
    """The bot cannot go on; the message is one sentence for the administrator."""
