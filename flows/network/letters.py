"""What a network says: the announcement, the invitation, and the start for its facilitators."""

from datetime import datetime, timedelta

from flows.message import Bullets, Button, Buttons, Heading, Message, Note, Para
from flows.moments import local_day
from flows.network.ports import NetworkWork
from flows.network.rules import rules_button
from flows.network.weeks import week_of
from flows.outbox import InPlaceOf, Kind, Letter, Mode, NotYet, Saying, ToChannel, ToPerson
from flows.peace import by_day, in_peace
from flows.people import Kind as AccountKind
from flows.people import Member, Network, Person, Place, Presence, Role
from flows.words import Language, Words, day_words, list_words, weekday_words, words

ANNOUNCE, INVITE, START = "network.announce", "network.invite", "network.started"
CANNOT_JOIN, UNDELIVERED = "network.cannot-join", "network.undelivered"
_REASONS = {"not_in_channel", "is_archived", "channel_not_found", "channel_deleted", "restricted"}
_UNTIL_LOOKED_UP = timedelta(milliseconds=200)
_UNTIL_BACK = timedelta(hours=6)


def kinds() -> dict[str, Kind]:
    """List them."""
    return {
        ANNOUNCE: Kind(_announce),
        INVITE: Kind(_invite),
        START: Kind(_start),
        CANNOT_JOIN: Kind(_cannot_join),
        UNDELIVERED: Kind(_undelivered),
    }


def announcing(network: Network) -> Letter:
    """Tell the channel that it has a network."""
    ids = {"network": network.id}
    key = announce_key(network.id)
    return Letter(network.team, ANNOUNCE, ids, ToChannel(network.channel), key)


def announce_again(network: Network) -> Letter:
    """Bring the announcement up to date."""
    ids = {"network": network.id}
    return Letter(network.team, ANNOUNCE, ids, InPlaceOf(announce_key(network.id)))


def announce_key(network: str) -> str:
    """Name the announcement of a network in its channel."""
    return f"announce:{network}"


def inviting(network: Network, person: Person) -> Letter:
    """Invite somebody; nothing is asked before their yes."""
    ids = {"network": network.id, "person": person.id}
    return Letter(network.team, INVITE, ids, ToPerson(person.id), invite_key(ids), urgent=False)


def invitation_again(network: Network, person: Person, *, came_back: bool = False) -> Letter:
    """Let the invitation show what became of it; who came back has nothing to catch up on."""
    ids = {"network": network.id, "person": person.id}
    key = invite_key(ids)
    ids |= {"back": "yes"} if came_back else {}
    return Letter(network.team, INVITE, ids, InPlaceOf(key))


def invite_key(ids: dict[str, str]) -> str:
    """Name the invitation of one person to one network."""
    return f"invite:{ids['network']}:{ids['person']}"


def starting(network: Network, person: Person) -> Letter:
    """Tell a facilitator what happens now."""
    ids = {"network": network.id, "person": person.id}
    key = f"started:{network.id}:{person.id}"
    return Letter(network.team, START, ids, ToPerson(person.id), key)


def cannot_join(facilitator: Member, who: Person) -> Letter:
    """Tell a facilitator that somebody on the list cannot take part."""
    ids = {"network": facilitator.network, "person": facilitator.person, "who": who.id}
    key = f"cannot-join:{facilitator.network}:{facilitator.person}:{who.id}"
    return Letter(facilitator.team, CANNOT_JOIN, ids, ToPerson(facilitator.person), key)


def tell_undelivered(w: NetworkWork, ids: dict[str, str], reason: str, now: datetime) -> None:
    """Tell the facilitators what keeps a message out of their channel, and the way out."""
    channel = ids.get("channel")
    network = w.networks.in_channel(ids["team"], channel) if channel else None
    if network is None or reason not in _REASONS:
        return
    for member in w.networks.members(network.id, Place.ACTIVE):
        if _leads(member):
            about = {"network": network.id, "person": member.person, "reason": reason}
            key = (
                f"undelivered:{network.id}:{member.person}:{reason}:{local_day(now, network.zone)}"
            )
            to = ToPerson(member.person)
            w.outbox.put(Letter(network.team, UNDELIVERED, about, to, key), now)


def facilitator_names(w: NetworkWork, network: Network, language: Language) -> str:
    """Name who leads a network."""
    leading = [m for m in w.networks.members(network.id, Place.ACTIVE) if _leads(m)]
    names = [name for each in leading if (name := w.people.name(each.person))]
    return list_words(sorted(names), language)


def _leads(member: Member) -> bool:
    return member.role is Role.FACILITATOR


def _announce(w: NetworkWork, saying: Saying) -> Message:
    network = w.networks.get(saying.ids["network"])
    say = words(network.language)
    return Message(
        (
            Heading(network.name),
            Para(network.purpose),
            Bullets(
                (
                    say("network-announce-asked"),
                    say("network-announce-week"),
                    say("network-announce-private"),
                )
            ),
            Note(_dates(network, say)),
        )
    )


def _invite(w: NetworkWork, saying: Saying) -> Message | NotYet | None:
    person = w.people.find(saying.ids["person"])
    member = w.networks.member(saying.ids["network"], saying.ids["person"])
    if person is None or member is None:
        return None
    network = w.networks.get(member.network)
    say = words(person.language)
    if saying.mode is Mode.UPDATE or member.place is Place.ACTIVE:
        came_back = "back" in saying.ids
        return _invitation_answered(network, person, member, say, came_back=came_back)
    if member.place is not Place.INVITED:
        return None
    return _waits(person, network, saying.now) or _invitation(w, network, person, say)


def _waits(person: Person, network: Network, now: datetime) -> NotYet | None:
    """Let an invitation wait: to know who it is for, until they are back, or for working hours."""
    if person.kind is AccountKind.UNKNOWN:
        return NotYet(_UNTIL_LOOKED_UP)
    if person.presence is not Presence.ACTIVE:
        return NotYet(_UNTIL_BACK)
    return in_peace(person, now, *network.rest)


def _invitation(w: NetworkWork, network: Network, person: Person, say: Words) -> Message:
    ids = {"network": network.id, "person": person.id}
    by = facilitator_names(w, network, person.language)
    opening = "network-invite" if by else "network-invite-unsigned"
    return Message(
        (
            Heading(network.name),
            Para(say(opening, name=w.people.name(person.id), by=by, network=network.name)),
            Para(network.purpose),
            Bullets(
                (
                    say("network-invite-what"),
                    say("network-invite-when", ends=day_words(network.ends, person.language)),
                    say("network-invite-who"),
                )
            ),
            Buttons(
                (
                    Button("network.join", say("button-network-join"), ids, "primary"),
                    Button("network.decline", say("button-network-decline"), ids),
                    Button("privacy.why", say("button-privacy-why")),
                )
            ),
            Note(say("network-invite-no")),
        )
    )


def _invitation_answered(
    network: Network, person: Person, member: Member, say: Words, *, came_back: bool
) -> Message | None:
    ids = {"network": network.id, "person": person.id}
    if member.place is Place.ACTIVE:
        week = week_of(network, member.since) if member.since and not came_back else 1
        return _joined(network, person, week, say)
    if member.place is Place.STOPPED:
        back = Button("privacy.return", say("button-privacy-return-here"), ids)
        left = Para(say("network-stopped", network=network.name))
        return Message((Heading(network.name), left, Buttons((back,))))
    again = Button("network.join", say("button-network-join-after-all"), ids)
    gone = Para(say("network-declined", network=network.name))
    return Message((Heading(network.name), gone, Buttons((again,))))


def _joined(network: Network, person: Person, week: int, say: Words) -> Message:
    """Say what comes; who joins late starts where the group is, and may catch up."""
    when = {"day": weekday_words(person.weekday, person.language), "hour": f"{person.hour:%H:%M}"}
    settings = Button("network.settings", say("button-network-settings"))
    late: tuple[Para, ...] = ()
    buttons: tuple[Button, ...] = (settings,)
    if week > 1:
        about = {"network": network.id}
        late = (Para(say("network-joined-late", week=week)),)
        issue = Button("cycle.catch-up", say("button-cycle-catch-up"), about)
        buttons = (issue, Button("digest.catch-up", say("button-digest-catch-up"), about), settings)
    return Message(
        (
            Heading(network.name),
            Para(say("network-joined", network=network.name)),
            *late,
            Para(say("network-joined-when", **when)),
            Buttons((*buttons, rules_button(say))),
            Note(say("network-joined-stop")),
        )
    )


def _start(w: NetworkWork, saying: Saying) -> Message | NotYet | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    if person.kind is AccountKind.UNKNOWN:
        return NotYet(_UNTIL_LOOKED_UP)
    network = w.networks.get(saying.ids["network"])
    say = words(person.language)
    invited = sum(m.role is Role.PARTICIPANT for m in w.networks.members(network.id))
    return Message(
        (
            Heading(say("network-started-title", network=network.name)),
            Para(say("network-started", invited=invited)),
            Bullets(
                (
                    say("network-started-you-see"),
                    say("network-started-thermometer"),
                    say("network-started-digest"),
                )
            ),
            Note(_dates(network, say, person)),
        )
    )


def _cannot_join(w: NetworkWork, saying: Saying) -> Message | NotYet | None:
    person, who = w.people.find(saying.ids["person"]), w.people.find(saying.ids["who"])
    if person is None or who is None:
        return None
    network = w.networks.get(saying.ids["network"])
    say = words(person.language)
    key = f"network-cannot-join-{who.kind}"
    return by_day(person, saying.now) or Message(
        (Para(say(key, name=w.people.name(who.id), network=network.name)),)
    )


def _undelivered(w: NetworkWork, saying: Saying) -> Message | NotYet | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    network = w.networks.get(saying.ids["network"])
    say = words(person.language)
    reason = saying.ids["reason"].replace("_", "-")
    move = Button("network.change", say("button-network-change"), {"network": network.id})
    text = Para(say(f"network-undelivered-{reason}", network=network.name))
    return by_day(person, saying.now) or Message((text, Buttons((move,))))


def _dates(network: Network, say: Words, person: Person | None = None) -> str:
    language = person.language if person else network.language
    return say(
        "network-dates",
        starts=day_words(network.starts, language),
        ends=day_words(network.ends, language),
    )
