"""A network that meets, played on the real desk: short words for what its people do."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import select

from flows.meeting.ports import Meeting
from flows.message import Bullets, Buttons, Errors, Form, Heading, Link, Message, Note, Para, Quote
from flows.outbox import Mode, Saying
from flows.parts import Caller
from flows.words import words
from storage.outbox import OUTBOX, READY, SENT
from tests.moments.months import TEAM, Months, circle, somebody

SAY = words("nl")
MONDAY = datetime(2026, 6, 1, 8, tzinfo=UTC)  # 10:00 in Amsterdam
STARTS, ENDS = date(2026, 5, 4), date(2026, 12, 18)
NETWORK = circle(STARTS, ENDS)
PEOPLE = ("sanne", "youssef", "dewi", "ruben")


def gathered(database: Any) -> Months:
    """Let four people take part in a network that Marijke and James lead; Dewi is in Dubai."""
    months = Months(database, MONDAY)
    months.begin(NETWORK, *(somebody(each, _zone(each)) for each in PEOPLE))
    for each in ("marijke", "james"):
        months.lead(NETWORK, somebody(each))
    return months


def _zone(name: str) -> str:
    return "Asia/Dubai" if name == "dewi" else "Europe/Amsterdam"


def fills(months: Months, who: str, action: str, ids: dict[str, str], **filled: object) -> Any:
    """Let somebody fill in a form; gives its errors, or what comes after it."""
    given = {
        name: value if isinstance(value, tuple) else (str(value),)
        for name, value in filled.items()
        if value != ""
    }
    return months.desk.submit(Caller(TEAM, f"U{who}", months.now), action, ids, given)


def presses(months: Months, who: str, action: str, **ids: str) -> list[str]:
    """Let somebody press a button; gives what they are told at once."""
    before = len(months.got)
    months.desk.press(Caller(TEAM, f"U{who}", months.now), action, ids)
    months.play(months.now)
    return [read(each.message) for each in months.got[before:] if each.person == who]


def opens(months: Months, who: str, action: str, **ids: str) -> Form | None:
    """Let somebody press a button that opens a form."""
    return months.desk.open(Caller(TEAM, f"U{who}", months.now), action, ids)


def sets(months: Months, who: str = "marijke", **filled: object) -> Meeting:
    """Let somebody set a meeting; it is on a Thursday, unless they say otherwise."""
    values: dict[str, object] = {
        "title": "Derde keer",
        "sort": "ordinary",
        "day": "2026-06-11",
        "time": "14:00",
        "minutes": 90,
        "place": "Zaal 3",
    }
    known = {each.id for each in meetings(months)}
    answer = fills(months, who, "meeting.add", {"network": "n1"}, **(values | filled))
    assert answer is None, answer
    months.play(months.now)
    (meeting,) = (each for each in meetings(months) if each.id not in known)
    return meeting


def changes(months: Months, meeting: Meeting, who: str = "marijke", **filled: object) -> Any:
    """Let somebody change a meeting, as the form stands now; gives what comes of it."""
    ids = {"meeting": meeting.id, "sequence": str(now(months, meeting).sequence)}
    held = now(months, meeting)
    values: dict[str, object] = {
        "title": held.title,
        "sort": held.sort.value,
        "day": held.day.isoformat(),
        "time": f"{held.wall:%H:%M}",
        "minutes": held.minutes,
        "place": held.place,
        "link": held.link,
    }
    return fills(months, who, "meeting.change", ids, **(values | filled))


def now(months: Months, meeting: Meeting) -> Meeting:
    """Give a meeting as it is kept."""
    with months.database.read() as w:
        found = w.meetings.get(meeting.id)
    assert found is not None
    return found


def meetings(months: Months) -> tuple[Meeting, ...]:
    """List all meetings of the network that were not called off."""
    with months.database.read() as w:
        found: tuple[Meeting, ...] = w.meetings.coming(("n1",), date(2026, 1, 1))
    return found


def in_channel(months: Months, kind: str) -> list[str]:
    """List what stands in the channel of a kind, as it reads now."""
    months.play(months.now)
    wanted = select(OUTBOX).where(OUTBOX.c.kind == kind, OUTBOX.c.person.is_(None))
    stands = wanted.where(OUTBOX.c.mode == Mode.POST, OUTBOX.c.state.in_((READY, SENT)))
    with months.database.read() as w:
        rows = list(w.connection.execute(stands.order_by(OUTBOX.c.id)))
    said = [
        months.desk.say(row.kind, Saying(row.team, row.ids, Mode.UPDATE, months.now))
        for row in rows
    ]
    return [read(each) for each in said if isinstance(each, Message)]


def told(months: Months, who: str, kind: str) -> list[str]:
    """List what somebody was told of a kind, as they read it."""
    return [read(each.message) for each in months.of(who, kind)]


def read(message: Message) -> str:
    """Give all words of a message."""
    return "\n".join(map(_words, message.blocks))


def shown(form: Form | None) -> str:
    """Give the words that stand in a form."""
    assert form is not None
    return "\n".join(_words(each) for each in form.parts if not hasattr(each, "id"))


def errors(answer: object) -> set[str]:
    """Name the fields that were not accepted."""
    assert isinstance(answer, Errors), answer
    return set(answer.by_field)


def refused(answer: object) -> str:
    """Give the words with which a form was refused."""
    assert isinstance(answer, Form)
    assert answer.action == "refused"
    return shown(answer)


def _words(block: Any) -> str:
    match block:
        case Heading(text) | Para(text) | Note(text):
            return str(text)
        case Quote(text, by):
            return f"“{text}” {by}".strip()
        case Bullets(items):
            return "\n".join(items)
        case Link(label, url):
            return f"{label} {url}"
        case Buttons(items):
            return " ".join(f"[{each.label}]" for each in items)
        case _:
            return ""
