"""What is told of a meeting: in the channel that it stands, and to its people what changed."""

from datetime import datetime, timedelta

from flows.meeting.keys import CHANGED, POST, changed_key, post_key
from flows.meeting.ports import Meeting, MeetingWork
from flows.meeting.when import at_words, when_words
from flows.meeting.who import channel_of, group_of, invited, is_for
from flows.message import Block, Button, Buttons, Heading, Link, Message, Note, Para
from flows.moments import local_day
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToChannel, ToPerson
from flows.peace import by_day, in_peace
from flows.people import Network, Person, Presence, Standing
from flows.words import Language, Words, words

_TOLD = ("day", "wall", "minutes", "place", "link", "cancelled")
"""What somebody must know when it changes."""


_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)


def kinds() -> dict[str, Kind]:
    """List what is said."""
    return {POST: Kind(_say_post, repeatable=True), CHANGED: Kind(_say_changed)}


def tell_new(w: MeetingWork, meeting: Meeting, now: datetime) -> None:
    """Tell of it in the channel of those who meet, if they have one."""
    channel = channel_of(w, meeting)
    if channel:
        key = post_key(meeting.network, meeting.id)
        w.outbox.put(Letter(meeting.team, POST, ids_of(meeting), ToChannel(channel), key), now)


def tell_changed(w: MeetingWork, before: Meeting, after: Meeting, now: datetime) -> bool:
    """Tell everybody of what they must know; tells whether there was something."""
    renew(w, after, now)
    if all(getattr(before, each) == getattr(after, each) for each in _TOLD):
        return False
    for person in invited(w, after):
        ids = ids_of(after) | {"person": person.id, "sequence": str(after.sequence)}
        key = changed_key(after.network, after.id, after.sequence, person.id)
        letter = Letter(after.team, CHANGED, ids, ToPerson(person.id), key, urgent=False)
        w.outbox.put(letter, now)
    return True


def renew(w: MeetingWork, meeting: Meeting, now: datetime) -> None:
    """Say again what stands in the channel."""
    key = post_key(meeting.network, meeting.id)
    if w.outbox.knows(key):
        w.outbox.put(Letter(meeting.team, POST, ids_of(meeting), InPlaceOf(key)), now)


def ids_of(meeting: Meeting) -> dict[str, str]:
    """Give what a letter about a meeting is about."""
    return {"meeting": meeting.id, "network": meeting.network}


def lines(meeting: Meeting, zone: str, language: Language, say: Words) -> tuple[Block, ...]:
    """Say when and where, on somebody's own clock."""
    where = (Para(say("meeting-where", place=meeting.place)),) if meeting.place else ()
    link = (Link(say("meeting-online"), meeting.link),) if meeting.link else ()
    return (Para(at_words(meeting, zone, language)), *where, *link)


def calendar_button(meeting: Meeting, say: Words) -> Button:
    """Give the button that brings the file for somebody's own calendar."""
    label = "button-meeting-uncalendar" if meeting.cancelled else "button-meeting-calendar"
    return Button("meeting.calendar", say(label), {"meeting": meeting.id})


def bid_button(meeting: Meeting, say: Words) -> Button:
    """Give the button with which somebody asks for time."""
    return Button("meeting.bid", say("button-meeting-bid"), {"meeting": meeting.id})


def title_of(w: MeetingWork, meeting: Meeting, say: Words) -> str:
    """Name a meeting, and whose it is."""
    group = group_of(w, meeting)
    name = group.name if group else w.networks.get(meeting.network).name
    return say("meeting-named", title=meeting.title, whose=name)


def _say_post(w: MeetingWork, saying: Saying) -> Message | None:
    meeting = w.meetings.get(saying.ids["meeting"])
    if meeting is None:
        return None
    network = w.networks.get(meeting.network)
    say = words(network.language)
    if meeting.cancelled:
        gone = Message((Para(say("meeting-post-cancelled", title=meeting.title)),))
        return gone if saying.mode is Mode.UPDATE else None
    buttons = calendar_button(meeting, say), bid_button(meeting, say)
    return Message(
        (
            Heading(_heading(meeting, say)),
            *lines(meeting, network.zone, network.language, say),
            Buttons(buttons),
            Note(say("meeting-post-note")),
        )
    )


def _heading(meeting: Meeting, say: Words) -> str:
    """Name the sort before the title, unless the title begins with it itself."""
    key, title = f"meeting-post-{meeting.sort.value}", meeting.title
    sort = say(key, title="").rstrip(": ").casefold()
    return title if title.casefold().startswith(sort) else say(key, title=title)


def _say_changed(w: MeetingWork, saying: Saying) -> Message | NotYet | None:
    """Tell one person, in working hours, before it begins; a later change takes its place."""
    meeting, person = w.meetings.get(saying.ids["meeting"]), w.people.find(saying.ids["person"])
    if meeting is None or person is None or saying.ids["sequence"] != str(meeting.sequence):
        return None
    network = w.networks.get(meeting.network)
    if not _concerns(w, meeting, network, person) or meeting.starts <= saying.now:
        return None
    wait = _after_the_pause(meeting, network, person, saying.now)
    wait = wait or until_heard(meeting, network, person, saying.now)
    if saying.mode is Mode.POST and wait:
        return wait
    say = words(person.language)
    title = title_of(w, meeting, say)
    if meeting.cancelled:
        when = when_words(meeting, person.zone, person.language)
        said: tuple[Block, ...] = (Para(say("meeting-cancelled", title=title, when=when)),)
    else:
        about = lines(meeting, person.zone, person.language, say)
        said = Para(say("meeting-changed", title=title)), *about
    button = Buttons((calendar_button(meeting, say),))
    return Message((*said, button, Note(say("meeting-changed-why"))))


def _after_the_pause(
    meeting: Meeting, network: Network, person: Person, now: datetime
) -> NotYet | None:
    """Wait while either pauses; look more often whether that is over when the meeting is near."""
    if not _pauses(network, person):
        return None
    is_near = meeting.starts - now <= _DAY * 2
    return NotYet(_HOUR if is_near else _DAY, known=True)


def hears(w: MeetingWork, meeting: Meeting, network: Network, person: Person) -> bool:
    """Tell whether somebody is told anything about a meeting that they did not ask for."""
    return not _pauses(network, person) and _concerns(w, meeting, network, person)


def _pauses(network: Network, person: Person) -> bool:
    return network.standing is Standing.PAUSED or person.presence is Presence.PAUSED


def _concerns(w: MeetingWork, meeting: Meeting, network: Network, person: Person) -> bool:
    """Tell whether a meeting is somebody's to hear of, now or after a pause."""
    is_on = not network.is_over and person.presence is not Presence.STOPPED
    return is_on and is_for(w, meeting, w.networks.member(network.id, person.id))


def until_heard(meeting: Meeting, network: Network, person: Person, now: datetime) -> NotYet | None:
    """Wait for working hours; where it begins before those, for the morning."""
    wait = in_peace(person, now, *network.rest)
    in_time = wait is None or now + wait.wait < meeting.starts
    rests = person.calendar(*network.rest).rests(local_day(now, person.zone))
    return wait if in_time or rests else by_day(person, now)
