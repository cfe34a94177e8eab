"""`leerkring schedule`: what will be sent in a network and when, to how many and never to whom."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.admin.opened import opened
from bot.settings import SettingsError
from flows.closing.keys import COUNT as COUNT_END
from flows.conversation.snoozing import AGAIN
from flows.digest.updates import DIGEST
from flows.guide.placing import DUE as SUGGESTED_DUE
from flows.meeting.keys import AFTER, BEFORE, DROP, OVER
from flows.moments import Due, Window, moment
from flows.network.notices import leading
from flows.network.resting import END, ENDS_SOON
from flows.peer.keys import COLLECT
from flows.people import Network, Standing
from flows.planner import Planner
from flows.privacy.erasing import ERASE
from flows.reflection.planning import PROMPT, wants_prompt
from flows.subjects import all_tables
from flows.support.keys import COLLECT as ASKED_FOR_HELP
from flows.thermometer.keys import BY_PLAN, BY_PLAN_SOON, CLOSE, COUNT, REMIND
from storage.database import Database
from storage.waiting import PlannedMoments
from storage.work import Work

_LABELS = {
    PROMPT: "weekly question",
    AGAIN: "a question that was put off",
    DIGEST: "digest, if anything is shared",
    CLOSE: "thermometer closes, result",
    COUNT: "thermometer, how many have answered",
    REMIND: "thermometer, a reminder to who has not answered",
    BY_PLAN: "thermometer opens, if enough people take part",
    BY_PLAN_SOON: "whoever leads hears that a thermometer will open",
    COUNT_END: "the end questions are counted",
    BEFORE: "a line before a meeting",
    AFTER: "after a meeting, the form for what one takes away",
    OVER: "a silent round shows its answers",
    DROP: "answers of a silent round that were not shown are thrown away",
    ERASE: "the network is erased",
    END: "the network ends",
    ENDS_SOON: "whoever leads hears that the end is near",
    COLLECT: "questions of others, together",
    ASKED_FOR_HELP: "what who facilitates is asked for, together",
    SUGGESTED_DUE: "a message that whoever leads has written",
}
_IN_CHANNEL = {DIGEST, CLOSE, COUNT, END, BY_PLAN, AFTER, OVER, DROP, SUGGESTED_DUE}
_TO_WHO_LEADS = {ENDS_SOON, BY_PLAN_SOON}
_LONGEST = timedelta(days=366)
_Line = tuple[datetime, str, str, bool]


def scheduled(name: str, until: date, now: datetime) -> Iterator[str]:
    """Tell what will be sent, one line a moment and sort."""
    with opened() as database:
        network = _network(database, name)
        end = moment(until + timedelta(days=1), time(), network.zone)
        if not now < end <= now + _LONGEST:
            raise SettingsError("The date must lie ahead, and no further than a year.")
        moments = _moments(database, network, now, end)
        with database.read() as w:
            leads = len(leading(w, network))
    if network.standing is Standing.PAUSED:
        yield "This network is paused: nobody is asked anything before it goes on."
    lines = Counter(map(_line, moments))
    if not lines:
        yield "Nothing is going to be sent."
    for (at, zone, kind, to_people), count in sorted(lines.items()):
        what = _LABELS.get(kind, kind)
        whom = _whom(kind, leads if kind in _TO_WHO_LEADS else count * to_people)
        yield f"{_when(at, zone)}: {what}{whom}"
    if any(kind == PROMPT for _, _, kind, _ in lines):
        yield "As things are now. Who pauses, leaves or does not answer gets less."


def _whom(kind: str, people: int) -> str:
    """Tell where it goes or to how many, as far as that is known beforehand."""
    if kind in _IN_CHANNEL:
        return ", in the channel"
    return f", {people} {'person' if people == 1 else 'people'}" if people else ""


def _moments(database: Database, network: Network, now: datetime, end: datetime) -> list[Due]:
    """Collect what is planned, and what is going to be."""
    with database.read() as w:
        planned = PlannedMoments(w.connection)
        rounds = w.thermometer.of_network(network.id)
        found = {each.key: each for each in planned.of(network.id, rounds)}
    plans = all_tables(str).part.plans
    foreseen = {each.key: each for each in Planner(database, plans).moments(Window(now, end))}
    with database.read() as w:
        wanted = {
            key: each
            for key, each in (foreseen | found).items()
            if now <= each.at < end and _about(w, network, each)
        }
        over = PlannedMoments(w.connection).over(wanted.keys() - found.keys())
        return [each for key, each in wanted.items() if key not in over]


def _about(w: Work, network: Network, due: Due) -> bool:
    """Tell whether something of this network is wanted by those it is for."""
    if due.ids.get("network", "") != network.id and "round" not in due.ids:
        return False
    if due.kind != PROMPT:
        return True
    person = w.people.find(due.ids["person"])
    member = w.networks.member(network.id, due.ids["person"])
    return person is not None and wants_prompt(person, network, member)


def _network(database: Database, name: str) -> Network:
    """Find a network by its channel, its name or our id."""
    with database.read() as w:
        known = w.networks.live()
    wanted = name.removeprefix("#").casefold()
    found = [
        each
        for each in known
        if wanted in {each.id.casefold(), each.channel.casefold(), each.name.casefold()}
    ]
    if not found:
        raise SettingsError(f"No network is on that has {name} as its channel's id or its name.")
    if len(found) > 1:
        raise SettingsError(f"More than one network is called so; give one of: {_ids(found)}.")
    return found[0]


def _ids(networks: Iterable[Network]) -> str:
    return ", ".join(sorted(each.id for each in networks))


def _line(due: Due) -> _Line:
    return due.at, due.zone, due.kind, "person" in due.ids


def _when(at: datetime, zone: str) -> str:
    """Write a moment on the clock there, with its city, and in UTC."""
    there, utc = at.astimezone(ZoneInfo(zone)), at.astimezone(UTC)
    city = zone.rpartition("/")[2].replace("_", " ")
    same_day = there.date() == utc.date()
    return f"{there:%a %d %b %H:%M} {city}, {utc:{'%H:%M' if same_day else '%a %d %b %H:%M'}} UTC"
