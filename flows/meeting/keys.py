"""The names of letters and moments about meetings, and the keys under which they are put once.

What stands in Slack begins with the network, so that all of it can be taken away with it.
"""

POST, CHANGED, BEFORE = "meeting.post", "meeting.changed", "meeting.before"
CALENDAR, AGENDA, AFTER = "meeting.calendar", "meeting.agenda", "meeting.after"
ROUND, SHOWN = "meeting.round", "meeting.shown"
OVER, DROP = "meeting.round-over", "meeting.round-drop"


def posts(network: str) -> str:
    """Give how the keys begin of all that is said about meetings of a network."""
    return f"meeting:{network}:"


def post_key(network: str, meeting: str) -> str:
    """Name the message in the channel that tells of a meeting."""
    return f"{posts(network)}post:{meeting}"


def agenda_key(network: str, meeting: str) -> str:
    """Name the agenda in the channel."""
    return f"{posts(network)}agenda:{meeting}"


def after_key(network: str, meeting: str) -> str:
    """Name the line that offers the form afterwards."""
    return f"{posts(network)}after:{meeting}"


def changed_key(network: str, meeting: str, sequence: int, person: str) -> str:
    """Name what somebody is told of one change."""
    return f"{posts(network)}changed:{meeting}:{sequence}:{person}"


def before_key(network: str, meeting: str, day: str, person: str) -> str:
    """Name the line that somebody gets before a meeting on a day."""
    return f"{posts(network)}before:{meeting}:{day}:{person}"


def round_key(network: str, round_id: str) -> str:
    """Name the message in which a silent round is asked."""
    return f"{posts(network)}round:{round_id}"


def shown_key(network: str, round_id: str, part: int) -> str:
    """Name one of the messages that show the answers."""
    return f"{posts(network)}shown:{round_id}:{part}"


def moment_key(what: str, network: str, about: str) -> str:
    """Name a moment."""
    return f"{what}:{network}:{about}"
