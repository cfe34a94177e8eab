"""*Why did I get this?*: what somebody gets, when, and how to get less of it."""

from collections.abc import Iterator
from datetime import datetime

from flows.message import Bullets, Button, Buttons, Heading, Message, Note, Para
from flows.outbox import Kind, Letter, Saying, Target, ToClick, ToPerson
from flows.parts import Turn
from flows.people import Member, Network, Person, Place, Presence, Role, Standing
from flows.privacy.ports import PrivacyWork
from flows.reflection.coming import outlook
from flows.words import Words, moment_words, weekday_words, words

WHY = "privacy.why"
_MOST = 5


def why_kinds() -> dict[str, Kind]:
    """List what is told."""
    return {WHY: Kind(_say_why)}


def tell_why(w: PrivacyWork, turn: Turn) -> None:
    """Tell it to whoever asks; after a click only they see it, in place."""
    person, caller = turn.person, turn.caller
    to: Target = ToClick(caller.url, person.id) if caller.url else ToPerson(person.id)
    w.outbox.put(Letter(person.team, WHY, {"person": person.id}, to), turn.now)


def _say_why(w: PrivacyWork, saying: Saying) -> Message | None:
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    say = words(person.language)
    places = w.networks.of_person(person.id, (Place.ACTIVE, Place.INVITED))
    lines = [line for each in places[:_MOST] for line in _lines(w, person, *each, saying.now)]
    resting = () if person.presence is Presence.ACTIVE else (Para(say("home-resting")),)
    return Message(
        (
            Heading(say("why-title")),
            Bullets(tuple(lines)) if lines else Para(say("why-nothing")),
            *resting,
            Para(say("why-promise")),
            Buttons(_ways(person, say)),
            Note(say("why-note")),
        )
    )


def _lines(
    w: PrivacyWork,
    person: Person,
    network: Network,
    member: Member,
    now: datetime,
) -> Iterator[str]:
    """Say what one network brings; when the next question comes, if one is foreseen."""
    say = words(person.language)
    about = {"network": network.name}
    if member.place is Place.INVITED:
        yield say("why-invited", **about)
    elif member.role is Role.FACILITATOR:
        yield say("why-facilitator", **about)
    elif network.standing is not Standing.RUNNING:
        yield say("why-paused", **about)
    else:
        ahead = outlook(w, person, network, member, now)
        if ahead.is_quiet:
            yield say("why-quiet", **about)
            return
        weeks = max(person.every, network.every)
        day = weekday_words(person.weekday, person.language)
        yield say("why-weekly", weeks=weeks, day=day, hour=f"{person.hour:%H:%M}", **about)
        if ahead.at is not None:
            moment = moment_words(ahead.at, person.zone, person.language)
            yield say("why-next", moment=moment, **about)


def _ways(person: Person, say: Words) -> tuple[Button, ...]:
    settings = Button("network.settings", say("button-network-settings"))
    stop = Button("privacy.ask-to-stop", say("button-privacy-stop"))
    if person.presence is not Presence.ACTIVE:
        return (Button("privacy.resume", say("button-privacy-resume")), settings)
    away = Button("network.away", say("button-network-away"))
    return settings, away, Button("privacy.pause", say("button-privacy-pause")), stop
