"""The agenda: drafted from who asked for time, changed by who leads, shared on their own yes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from flows.errors import Refused
from flows.meeting.agenda import Agenda, Slot, agenda, in_order, minutes_of, room
from flows.meeting.keys import AGENDA, agenda_key
from flows.meeting.ports import Bid, Meeting, MeetingWork
from flows.meeting.telling import ids_of
from flows.meeting.when import at_words
from flows.meeting.who import channel_of, is_for, led_meeting, own_meeting
from flows.message import (
    Block,
    ChoiceField,
    Field,
    Filled,
    Form,
    Heading,
    Message,
    Note,
    Option,
    Para,
    Quote,
    text_in,
)
from flows.moments import local_time
from flows.note import note
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel
from flows.parts import Part, Turn
from flows.people import Person
from flows.words import Words, words

SHARE, READ = "meeting.agenda-share", "meeting.read-agenda"
_LATER = "later"
_GIVEN = (10, 15, 20, 30, 45, 60, 90)
_MOST = 12


def part() -> Part:
    """What this brings."""
    return Part(
        kinds={AGENDA: Kind(_say, repeatable=True)},
        opens={AGENDA: _form, READ: _read},
        submits={AGENDA: _preview, SHARE: _share},
    )


def renew_agenda(w: MeetingWork, meeting: Meeting, now: datetime) -> None:
    """Say an agenda again that stands in the channel."""
    key = agenda_key(meeting.network, meeting.id)
    if w.outbox.knows(key):
        w.outbox.put(Letter(meeting.team, AGENDA, ids_of(meeting), InPlaceOf(key)), now)


def renew_agendas(w: MeetingWork, person: str, now: datetime) -> None:
    """Say the agendas again in which somebody stands, or stood until now."""
    for bid in w.meetings.bids_of(person):
        meeting = w.meetings.get(bid.meeting)
        if meeting is not None:
            renew_agenda(w, meeting, now)


def answered(w: MeetingWork, meeting: Meeting, person: Person, say: Words) -> tuple[Block, ...]:
    """Tell who asked for time what they get, as soon as the agenda is shared."""
    bids = _bids(w, meeting)
    bid = next((each for each in bids if each.person == person.id), None)
    if bid is None or not meeting.shared:
        return ()
    slots = agenda(meeting, bids).slots
    slot = next((each for each in slots if each.bid and each.bid.person == person.id), None)
    if slot is None:
        return (Para(say("meeting-before-time-none", asked=bid.minutes)),)
    time = f"{local_time(slot.starts, person.zone):%H:%M}"
    told = say("meeting-before-time-given", asked=bid.minutes, minutes=slot.minutes, time=time)
    return (Para(told),)


def _form(w: MeetingWork, turn: Turn) -> Form:
    """Show the draft, and let who leads change the order and the minutes."""
    meeting, _ = led_meeting(w, turn)
    say = words(turn.person.language)
    bids = in_order(_bids(w, meeting))[:_MOST]
    about = Para(say("meeting-agenda-what", asked=len(bids), room=room(meeting.minutes)))
    shown = tuple(_blocks(w, agenda(meeting, bids), meeting.zone, say))
    fields = tuple(part for n, each in enumerate(bids, 1) for part in _place(w, each, n, bids, say))
    return Form(
        action=AGENDA,
        title=say("meeting-agenda-title"),
        parts=(about, *shown, *fields, Note(say("meeting-agenda-note"))),
        submit=say("meeting-agenda-on"),
        close=say("form-cancel"),
        ids={"meeting": meeting.id},
    )


def _place(
    w: MeetingWork, bid: Bid, number: int, bids: Sequence[Bid], say: Words
) -> tuple[Field | Block, ...]:
    """Ask which place somebody gets in the row, and how many minutes."""
    places = tuple(
        Option(str(n), say("meeting-agenda-place", n=n)) for n in range(1, len(bids) + 1)
    )
    later = Option(_LATER, say("meeting-agenda-later"))
    minutes = sorted({*_GIVEN, minutes_of(bid) or bid.minutes})
    lengths = tuple(Option(str(n), say("meeting-minutes", minutes=n)) for n in minutes)
    name = w.people.name(bid.person)
    place = (_LATER if bid.given == 0 else str(number),)
    given = (str(minutes_of(bid) or bid.minutes),)
    return (
        Quote(bid.words, name),
        ChoiceField(
            f"place:{bid.person}",
            say("meeting-agenda-order", name=name),
            (*places, later),
            place,
            look="menu",
        ),
        ChoiceField(
            f"minutes:{bid.person}",
            say("meeting-agenda-minutes", name=name),
            lengths,
            given,
            look="menu",
        ),
    )


def _preview(w: MeetingWork, turn: Turn, filled: Filled) -> Form:
    """Show what comes of the order and the minutes; nothing is kept before it is shared."""
    meeting, network = led_meeting(w, turn)
    bids = _bids(w, meeting)
    given = _given(filled, bids)
    say = words(turn.person.language)
    laid = agenda(meeting, _laid(bids, given))
    channel = channel_of(w, meeting)
    where = "meeting-agenda-in-channel" if channel else "meeting-agenda-no-channel"
    return Form(
        action=SHARE,
        title=say("meeting-agenda-title"),
        parts=(
            Para(say(where, network=network.name)),
            *_blocks(w, laid, meeting.zone, say),
            Note(say("meeting-agenda-share-note")),
        ),
        submit=say("meeting-agenda-share"),
        close=say("form-back"),
        ids={"meeting": meeting.id, "channel": channel, "given": _written(given)},
        page="next",
    )


def _given(filled: Filled, bids: Sequence[Bid]) -> dict[str, int]:
    """Read who gets how many minutes, in the order that was chosen; none means next time."""
    asked = [each for each in bids if f"place:{each.person}" in filled]
    order = sorted(asked, key=lambda each: int(_chosen(filled, "place", each) or len(asked) + 1))
    found = {}
    for each in order:
        put_off = filled[f"place:{each.person}"] == (_LATER,)
        minutes = _chosen(filled, "minutes", each) or minutes_of(each) or each.minutes
        found[each.person] = 0 if put_off else int(minutes)
    return found


def _laid(bids: Sequence[Bid], given: Mapping[str, int]) -> list[Bid]:
    """Put people in the order that was chosen, and after them who was not in it."""
    places = {person: place for place, person in enumerate(given)}
    order = sorted(in_order(bids), key=lambda each: places.get(each.person, len(places)))
    return [
        replace(each, place=place, given=given.get(each.person, each.given))
        for place, each in enumerate(order, 1)
    ]


def _written(given: Mapping[str, int]) -> str:
    """Write what was chosen, to be kept in the form until it is shared."""
    return " ".join(f"{person}:{minutes}" for person, minutes in given.items())


def _read_back(given: str) -> dict[str, int]:
    pairs = (each.rpartition(":") for each in given.split())
    return {person: int(minutes) for person, _, minutes in pairs}


def _chosen(filled: Filled, field: str, bid: Bid) -> str:
    """Give the number that was chosen; nothing when none was."""
    chosen = text_in(filled, f"{field}:{bid.person}")
    return chosen if chosen.isdecimal() else ""


def _share(w: MeetingWork, turn: Turn, filled: Filled) -> Form:
    """Let everybody it is for see the agenda, in the channel that stood under what was shown."""
    del filled
    meeting, _ = led_meeting(w, turn)
    if turn.ids["channel"] != channel_of(w, meeting):
        raise Refused("meeting-agenda-elsewhere", title=meeting.title)
    for each in _laid(_bids(w, meeting), _read_back(turn.ids["given"])):
        w.meetings.put_bid(each)
    w.meetings.save(replace(meeting, shared=True))
    channel, key = channel_of(w, meeting), agenda_key(meeting.network, meeting.id)
    if w.outbox.knows(key):
        renew_agenda(w, meeting, turn.now)
    elif channel:
        to = ToChannel(channel)
        w.outbox.put(Letter(meeting.team, AGENDA, ids_of(meeting), to, key), turn.now)
    w.outbox.put(note(turn, "meeting-agenda-shared", title=meeting.title), turn.now)
    say = words(turn.person.language)
    done = Para(say("meeting-agenda-shared", title=meeting.title))
    return Form(SHARE, say("meeting-agenda-title"), (done,), close=say("form-done"), page="last")


def _read(w: MeetingWork, turn: Turn) -> Form:
    """Show the agenda to somebody it is for, on their own clock."""
    meeting, _ = own_meeting(w, turn)
    if not meeting.shared or meeting.cancelled:
        raise Refused("meeting-no-agenda", title=meeting.title)
    say, person = words(turn.person.language), turn.person
    laid = agenda(meeting, _bids(w, meeting))
    return Form(
        action=READ,
        title=say("meeting-agenda-title"),
        parts=(
            Para(at_words(meeting, person.zone, person.language)),
            *_blocks(w, laid, person.zone, say),
        ),
        close=say("form-close"),
    )


def _say(w: MeetingWork, saying: Saying) -> Message | None:
    meeting = w.meetings.get(saying.ids["meeting"])
    if meeting is None or (meeting.cancelled and saying.mode is Mode.POST):
        return None
    network = w.networks.get(meeting.network)
    say = words(network.language)
    if meeting.cancelled:
        return Message((Para(say("meeting-post-cancelled", title=meeting.title)),))
    laid = agenda(meeting, _bids(w, meeting))
    return Message(
        (
            Heading(say("meeting-agenda-heading", title=meeting.title)),
            Para(at_words(meeting, network.zone, network.language)),
            *_blocks(w, laid, network.zone, say),
        )
    )


def _bids(w: MeetingWork, meeting: Meeting) -> tuple[Bid, ...]:
    """List who asked for time and still takes part."""
    return tuple(
        each
        for each in w.meetings.bids(meeting.id)
        if is_for(w, meeting, w.networks.member(meeting.network, each.person))
    )


def _blocks(w: MeetingWork, laid: Agenda, zone: str, say: Words) -> Iterator[Block]:
    """Set the parts under one another; what does not fit comes last, kindly."""
    for slot in laid.slots:
        yield Para(_line(w, slot, zone, say), strong=True)
        if slot.bid:
            yield Quote(slot.bid.words)
    if laid.later:
        yield Para(say("meeting-agenda-full", later=len(laid.later)))
    for bid in laid.later:
        yield Quote(bid.words, w.people.name(bid.person))


def _line(w: MeetingWork, slot: Slot, zone: str, say: Words) -> str:
    about = {"time": f"{local_time(slot.starts, zone):%H:%M}", "minutes": slot.minutes}
    if slot.bid:
        return say("meeting-slot-issue", name=w.people.name(slot.bid.person), **about)
    return say(f"meeting-slot-{slot.what}", **about)
