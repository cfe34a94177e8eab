"""The names of what is said and planned about a round."""

OPENED, INVITE, RESULT = "thermometer.opened", "thermometer.invite", "thermometer.result"
REMIND, CARE, REMARKS = "thermometer.remind", "thermometer.care", "thermometer.remarks"
GUIDE, POINT, LOOK_BACK = "thermometer.guide", "thermometer.point", "thermometer.look-back"
WHY = "thermometer.why"  # how anonymous it is
CLOSE, COUNT, LET_GO = "thermometer.close", "thermometer.count", "thermometer.let-go"
PRACTICE, PRACTICE_HERE = "thermometer.practice", "thermometer.practice-here"
BY_PLAN, BY_PLAN_SOON = "thermometer.by-plan", "thermometer.by-plan-soon"


def opened_key(round_id: str) -> str:
    """Name the message in the channel about an open round."""
    return f"opened:{round_id}"


def invite_key(round_id: str, person: str) -> str:
    """Name the invitation of one person."""
    return f"thermometer:{round_id}:{person}"


def remind_key(round_id: str, person: str = "") -> str:
    """Name the reminder of one person; without one, how all of them begin."""
    return f"thermometer-remind:{round_id}:{person}"


def result_key(round_id: str) -> str:
    """Name the message in the channel with a round's result."""
    return f"result:{round_id}"


def remarks_key(round_id: str) -> str:
    """Name the message with what people wrote, as far as the group may read it."""
    return f"remarks:{round_id}"


def care_key(round_id: str, person: str) -> str:
    """Name the message to one who facilitates about a closed round."""
    return f"thermometer-care:{round_id}:{person}"


def guide_key(round_id: str) -> str:
    """Name the message with questions to talk about a result."""
    return f"guide:{round_id}"


def point_key(round_id: str) -> str:
    """Name the message in the channel about the point that was taken up after a round."""
    return f"point:{round_id}"


def look_back_key(round_id: str, day: str = "", person: str = "") -> str:
    """Name the question how it went; without a day and a person, how all of them begin."""
    return f"look-back:{round_id}:{day}:{person}" if person else f"look-back:{round_id}:"


def posted_keys(round_id: str) -> tuple[str, ...]:
    """Name all that stands in the channel about a round."""
    keys = (opened_key, result_key, remarks_key, guide_key, point_key)
    return tuple(key(round_id) for key in keys)


def moment_key(round_id: str, what: str = "") -> str:
    """Name a moment of an open round; without one, how all of them begin."""
    return f"round:{round_id}:{what}"


def plan_key(network: str, what: str, opens: str) -> str:
    """Name a moment of a network's plan; `opens` is the day on which that round opens."""
    return f"thermometer-plan:{network}:{what}:{opens}"


def practice_key(network: str, day: str = "") -> str:
    """Name what was posted to practise with on a day; without one, how all of them begin."""
    return f"practice:{network}:{day}"
