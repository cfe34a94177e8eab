"""The names of what is said, pressed and planned about asking who facilitates for help."""

ASK, WITHDRAW, TAKE, DONE = "support.ask", "support.withdraw", "support.take", "support.done"
SIGNAL = "support.signal"
ASKED, TAKEN = "support.asked", "support.taken"
COLLECT, OVER = "support.collect", "support.over"


def asked_key(person: str, day: str) -> str:
    """Name what somebody who facilitates gets on one day."""
    return f"support-asked:{person}:{day}"


def taken_prefix(request: str) -> str:
    """Give how the replies begin that say who takes something up."""
    return f"support-taken:{request}:"


def collect_prefix(person: str) -> str:
    """Give how the plans to bring somebody what was asked begin."""
    return f"support:{person}:"
