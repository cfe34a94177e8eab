"""The names of what is said, pressed and planned about questions of peers."""

ASK, CHOOSE, SEEK, SEND = "peer.ask", "peer.choose", "peer.seek", "peer.send"
ANSWER, LET_GO, WITHDRAW = "peer.answer", "peer.let-go", "peer.withdraw"
WEEKLY, DAILY = "peer.weekly", "peer.daily"
SENT, ASKED, ANSWERED = "peer.sent", "peer.asked", "peer.answered"
COLLECT = "peer.collect"


def sent_key(ask: str) -> str:
    """Name what the asker gets of their own question."""
    return f"peer-sent:{ask}"


def asked_key(person: str, day: str) -> str:
    """Name the questions that somebody gets on one day."""
    return f"peer-asked:{person}:{day}"


def answered_key(question: str) -> str:
    """Name the answer that the asker gets."""
    return f"peer-answered:{question}"


def collect_prefix(person: str) -> str:
    """Give how the plans to bring somebody their questions begin."""
    return f"peer:{person}:"
