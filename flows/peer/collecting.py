"""Bringing somebody their questions: together, once a day at most, or with their weekly one."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import groupby

from flows.action.asking import this_week
from flows.action.reading import takes_part
from flows.conversation.state import Conversation
from flows.cycle.phases import phase_of
from flows.message import Block, Button, Buttons, Message, Note, Para, Quote
from flows.moments import Due, local_day, local_time, moment
from flows.note import note
from flows.outbox import Letter, Mode, NotYet, Saying, ToPerson
from flows.parts import Turn
from flows.peace import in_peace
from flows.peer.keys import (
    ANSWER,
    ASKED,
    COLLECT,
    DAILY,
    LET_GO,
    WEEKLY,
    asked_key,
    collect_prefix,
)
from flows.peer.ports import PeerWork, Question, QuestionState
from flows.people import Person, Presence, Standing
from flows.words import Words, words

_TOGETHER = timedelta(hours=1)
"""So long is waited for more questions, and can a question be taken back unseen."""
_DAY = timedelta(days=1)
_MOST, _BESIDE = 8, 3


def plan(w: PeerWork, person_id: str, ask: str, now: datetime) -> None:
    """Plan to bring somebody what they were asked, unless that is planned."""
    person = w.people.find(person_id)
    if person is None or w.due.first_under(collect_prefix(person_id)) is not None:
        return
    at = _next(w, person, now + _TOGETHER)
    key, zone = f"{collect_prefix(person_id)}{ask}", person.zone
    wall = local_time(at, zone).time().replace(microsecond=0, tzinfo=None)
    ids = {"person": person_id}
    day = local_day(at, zone)
    w.due.plan(Due(key, person.team, COLLECT, ids, day, wall, zone, at))


def fire(w: PeerWork, due: Due, now: datetime) -> None:
    """Bring what is open and new; to who rests, later; to who keeps it for the week, not."""
    person = w.people.find(due.ids["person"])
    if person is None or person.presence is Presence.STOPPED or w.questions.wants_weekly(person.id):
        return
    found = _untold(w, person)
    if not found:
        return
    ready = [each for each in found if _runs(w, each, now)][:_MOST]
    at = _next(w, person, now)
    if person.presence is Presence.PAUSED or not ready:
        at = _next(w, person, now + _DAY)
    if at > now:
        w.due.put_off(replace(due, at=at))
        return
    day = local_day(now, person.zone)
    w.questions.tell(day, *(each.id for each in ready))
    ids = {"person": person.id, "day": day.isoformat()}
    key = asked_key(person.id, day.isoformat())
    w.outbox.put(Letter(person.team, ASKED, ids, ToPerson(person.id), key, urgent=False), now)
    if len(found) > len(ready):
        w.due.put_off(replace(due, at=_next(w, person, now + _TOGETHER)))


def say_asked(w: PeerWork, saying: Saying) -> Message | NotYet | None:
    """Show the questions of one day as they stand now."""
    person = w.people.find(saying.ids["person"])
    if person is None:
        return None
    day, say = saying.ids["day"], words(person.language)
    of_day = [
        each for each in w.questions.asked_of(person.id) if each.told and str(each.told) == day
    ]
    if saying.mode is Mode.POST:
        wants = person.presence is Presence.ACTIVE
        of_day = [each for each in of_day if _can_come(w, each)]
        if not of_day or not wants:
            return None
        wait = in_peace(person, saying.now)
        if wait:
            return wait
    if not of_day:
        return Message((Note(say("withdrawn")),))
    weekly = w.questions.wants_weekly(person.id)
    wish = (DAILY, "button-peer-daily") if weekly else (WEEKLY, "button-peer-weekly")
    blocks: list[Block] = []
    for network, some in groupby(of_day, key=lambda each: each.network):
        name, here = w.networks.get(network).name, list(some)
        standing = sum(not _is_gone(each) for each in here)
        blocks.append(Para(say("peer-asked", network=name, count=standing)))
        blocks += [block for each in here for block in _one(w, each, say)]
    return Message((*blocks, Buttons((Button(wish[0], say(wish[1])),)), Note(say("peer-why"))))


def beside(w: PeerWork, conversation: Conversation, say: Words) -> tuple[Block, ...]:
    """Lay what was kept since the question before beside this one, for who wants it so."""
    week = this_week(w, conversation) if w.questions.wants_weekly(conversation.person) else None
    if week is None:
        return ()
    opened, before = week
    found = [
        each
        for each in w.questions.open_for(conversation.person, conversation.network)
        if each.told is None
        and each.shows_from <= opened
        and (before is None or before < each.shows_from)
    ]
    if not found:
        return ()
    shown = found[:_BESIDE]
    quotes = (Quote(each.words, name_of(w, each.asker, say)) for each in shown)
    return Para(say("peer-beside", count=len(found))), *quotes, answer_buttons(w, shown, say)


def want_weekly(w: PeerWork, turn: Turn) -> None:
    """Keep what comes for the weekly question."""
    w.questions.set_weekly(turn.person.id, turn.person.team, turn.now)
    w.outbox.put(note(turn, "peer-weekly-now", button=DAILY), turn.now)


def want_daily(w: PeerWork, turn: Turn) -> None:
    """Bring what comes once a day."""
    w.questions.set_daily(turn.person.id, local_day(turn.now, turn.person.zone))
    w.outbox.put(note(turn, "peer-daily-now", button=WEEKLY), turn.now)


def answer_buttons(w: PeerWork, questions: list[Question], say: Words) -> Buttons:
    """Give one button for each, with whose question it is."""
    return Buttons(
        tuple(
            Button(
                ANSWER,
                say("button-peer-answer-of", name=name_of(w, each.asker, say)),
                {"question": each.id},
            )
            for each in questions
        )
    )


def about_what(w: PeerWork, question: Question, say: Words) -> tuple[Block, ...]:
    """Tell what somebody is asked about: what they shared, or the work of who asks."""
    if question.about == "action":
        return (Note(say("peer-about-think")),)
    found = w.conversations.get(question.subject)
    phase = phase_of(found.flow) if found else None
    return (Note(say(f"peer-about-{phase}")),) if phase else ()


def name_of(w: PeerWork, person: str, say: Words) -> str:
    """Give somebody's name; who was erased is somebody."""
    return (w.people.name(person) if person else "") or say("somebody")


def _next(w: PeerWork, person: Person, at: datetime) -> datetime:
    """Give the next moment at which somebody can get questions: working hours, once a day."""
    calendar = person.calendar()
    opens = calendar.next_open(at)
    told = {each.told for each in w.questions.asked_of(person.id)}
    while local_day(opens, person.zone) in told:
        tomorrow = local_day(opens, person.zone) + _DAY
        opens = calendar.next_open(moment(tomorrow, time(), person.zone))
    return opens


def _untold(w: PeerWork, person: Person) -> list[Question]:
    asked = w.questions.asked_of(person.id)
    return [each for each in asked if not each.told and _can_come(w, each)]


def _can_come(w: PeerWork, question: Question) -> bool:
    """Tell whether both still take part in what goes on, and it was not taken back."""
    both = (question.person, question.asker)
    here = all(each and takes_part(w, each, question.network) for each in both)
    goes_on = not w.networks.get(question.network).is_over
    return here and goes_on and question.state is QuestionState.OPEN


def _runs(w: PeerWork, question: Question, now: datetime) -> bool:
    """Tell whether its network neither pauses nor rests today."""
    network = w.networks.get(question.network)
    rests = network.calendar.rests(local_day(now, network.zone))
    return network.standing is Standing.RUNNING and not rests


def _is_gone(question: Question) -> bool:
    return question.state is QuestionState.WITHDRAWN or not question.words


def _one(w: PeerWork, question: Question, say: Words) -> tuple[Block, ...]:
    if _is_gone(question):
        return (Note(say("peer-was-withdrawn")),)
    ids = {"question": question.id}
    asked = Quote(question.words, name_of(w, question.asker, say))
    quote = (*about_what(w, question, say), asked)
    answer = Button(ANSWER, say("button-peer-answer"), ids)
    match question.state:
        case QuestionState.ANSWERED:
            change = replace(answer, label=say("button-peer-answer-change"))
            return *quote, Note(say("peer-answered")), Buttons((change,))
        case QuestionState.LET_GO:
            return *quote, Note(say("peer-let-go")), Buttons((answer,))
        case _:
            return *quote, Buttons((answer, Button(LET_GO, say("button-peer-let-go"), ids)))
