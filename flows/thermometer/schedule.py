"""The form in which who leads plans the thermometers of a network, and what follows from it."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial

from flows.message import (
    Block,
    Bullets,
    Button,
    ChoiceField,
    DateField,
    Errors,
    Filled,
    Form,
    Note,
    Option,
    Para,
)
from flows.moments import local_day
from flows.network.menu import led_now
from flows.note import note
from flows.outbox import Letter
from flows.parts import Part, Turn
from flows.people import Network, Standing
from flows.thermometer.by_plan import replan_in
from flows.thermometer.ports import ThermometerPlan, ThermometerWork
from flows.thermometer.scheduling import RHYTHMS, meeting_problem, opens_at, upcoming
from flows.words import Language, Words, day_words, moment_in, words

SCHEDULE = "thermometer.schedule"
_YES = "yes"
_SHOWN = 3


def part(least: int) -> Part:
    """What this brings; `least` answers make an anonymous result."""
    form = partial(_form, least=least)
    typed = ("/thermometer plan", "/thermometer planning")
    return Part(
        opens={SCHEDULE: form}, submits={SCHEDULE: _save}, commands=dict.fromkeys(typed, form)
    )


def schedule_button(network: Network, say: Words) -> Button:
    """Give the button that opens the form."""
    return Button(SCHEDULE, say("button-thermometer-schedule"), {"network": network.id})


def next_words(
    w: ThermometerWork, network: Network, now: datetime, zone: str, language: Language
) -> str:
    """Say which thermometer comes next, or that none is planned."""
    say = words(language)
    coming = upcoming(network, _plan_of(w, network, now), now)
    if not coming:
        return say("home-no-thermometer")
    at = moment_in(opens_at(network, coming[0]), zone, language, (network.zone,))
    return say(f"home-next-thermometer-{coming[0].statements}", moment=at)


def _form(w: ThermometerWork, turn: Turn, least: int) -> Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    plan = _plan_of(w, network, turn.now)
    today = local_day(turn.now, network.zone)
    every = tuple(Option(str(n), say("thermometer-schedule-weeks", weeks=n)) for n in RHYTHMS)
    return Form(
        action=SCHEDULE,
        title=say("thermometer-schedule-title"),
        parts=(
            Para(say("thermometer-schedule")),
            ChoiceField(
                "phases",
                say("thermometer-schedule-phases"),
                (Option(_YES, say("thermometer-schedule-phases-yes")),),
                (_YES,) if plan.phases else (),
                say("thermometer-schedule-phases-hint"),
                optional=True,
                look="boxes",
            ),
            ChoiceField(
                "every", say("thermometer-schedule-every"), every, (str(plan.every),), look="menu"
            ),
            DateField(
                "meeting",
                say("thermometer-schedule-meeting"),
                plan.meeting if plan.meeting and plan.meeting > today else None,
                say("thermometer-schedule-meeting-hint"),
                optional=True,
            ),
            *_follows(network, plan, turn),
            Note(say("thermometer-schedule-how", least=least)),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _follows(network: Network, plan: ThermometerPlan, turn: Turn) -> tuple[Block, ...]:
    """Say in plain words which days follow from what is set now."""
    say, language = words(turn.person.language), turn.person.language
    if network.standing is not Standing.RUNNING:
        return (Para(say("thermometer-schedule-paused")),)
    coming = upcoming(network, plan, turn.now)[:_SHOWN]
    if not coming:
        return (Para(say("thermometer-schedule-nothing")),)
    lines = tuple(
        say(
            f"thermometer-schedule-on-{each.reason}",
            opens=day_words(each.opens, language),
            closes=day_words(each.closes, language),
        )
        for each in coming
    )
    return Para(say("thermometer-schedule-next"), strong=True), Bullets(lines)


def _save(w: ThermometerWork, turn: Turn, filled: Filled) -> Errors | None:
    network = led_now(w, turn)
    before = _plan_of(w, network, turn.now)
    meeting = filled.get("meeting")
    plan = replace(
        before,
        phases=filled.get("phases") == (_YES,),
        every=int(filled["every"][0]),
        meeting=date.fromisoformat(meeting[0]) if meeting else None,
        set_by=turn.person.id,
    )
    is_new = plan.meeting != before.meeting  # one that stands may come near, or have been
    problem = meeting_problem(network, plan, turn.now) if is_new else None
    if problem:
        say = words(turn.person.language)
        return Errors({"meeting": say(f"thermometer-schedule-meeting-{problem}")})
    w.thermometer_plans.save(plan)
    replan_in(w, network, turn.now)
    w.outbox.put(_saved(network, plan, turn), turn.now)
    return None


def _saved(network: Network, plan: ThermometerPlan, turn: Turn) -> Letter:
    """Say what comes first."""
    coming = upcoming(network, plan, turn.now)
    if not coming:
        return note(turn, "thermometer-schedule-saved-none", network=network.name)
    person = turn.person
    at = moment_in(opens_at(network, coming[0]), person.zone, person.language, (network.zone,))
    return note(turn, "thermometer-schedule-saved", network=network.name, moment=at)


def _plan_of(w: ThermometerWork, network: Network, now: datetime) -> ThermometerPlan:
    """Give what is set; where nothing ever was, that nothing is."""
    known = w.thermometer_plans.of(network.id)
    return known or ThermometerPlan(network.id, network.team, now)
