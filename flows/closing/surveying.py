"""The end survey: four statements of which only counts are kept, and lines to share by choice."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from flows.closing import timing
from flows.closing.cards import share_field, share_in
from flows.closing.keys import COUNT, OUTCOMES, PREVIEW, REPORT, SURVEY, preview_key, report_key
from flows.closing.ports import ITEMS, KINDS, ClosingWork, Outcome, Share, Survey
from flows.errors import Refused
from flows.guide.done import done
from flows.message import (
    Button,
    ChoiceField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    TextField,
)
from flows.moments import Due, local_day, moment
from flows.outbox import InPlaceOf, Letter
from flows.parts import Part, Turn
from flows.people import Network, Person, Place, Standing
from flows.store import NewId
from flows.thermometer.ports import ANSWERS, Counted, Filing
from flows.words import Words, day_words, shortened, words

KEPT_FOR = timedelta(days=14)
"""So long after the end the answers wait for a report; then they are counted by themselves."""

_AT = time(10)
_LONGEST, _LABEL = 300, 40
_YES = "yes"


def count(w: ClosingWork, network: str, least: int, now: datetime) -> None:
    """Count once and for all; of fewer than `least` nothing is kept, not even how many."""
    filings = w.closings.filings(network)  # which keeps the survey as it is from here on
    survey = w.closings.survey(network)
    if survey is None or survey.counted_at is not None:
        return
    enough = len(filings) >= least
    w.closings.count(
        replace(
            survey,
            submitted=len(filings) if enough else 0,
            tallies=tallies(filings) if enough else {},
            counted_at=now,
        )
    )


def tallies(filings: Sequence[Filing]) -> dict[str, Counted]:
    """Count how often each answer was given to each statement."""
    return {item: _counted(filing.get(item, "") for filing in filings) for item in ITEMS}


def survey_button(network: Network, say: Words, *, several: bool = False) -> Button:
    """Give the button that opens the survey; with its network for whoever is in several."""
    ids = {"network": network.id}
    if several:
        name = shortened(network.name, _LABEL)
        return Button(SURVEY, say("button-closing-survey-in", network=name), ids)
    return Button(SURVEY, say("button-closing-survey"), ids)


def outcomes_button(network: Network, say: Words) -> Button:
    """Give the button to what somebody wrote, to change it or take it back."""
    name = shortened(network.name, _LABEL)
    ids = {"network": network.id}
    return Button(OUTCOMES, say("button-closing-outcomes", network=name), ids)


@dataclass(frozen=True, slots=True)
class Surveying:
    """Asks how it was, and what it brought."""

    new_id: NewId
    least: int

    def part(self) -> Part:
        """What this brings."""
        return Part(
            opens={SURVEY: self._form, OUTCOMES: _outcomes_alone},
            submits={SURVEY: self._keep, OUTCOMES: _keep_outcomes},
            fires={COUNT: self._count_in_time},
        )

    def _form(self, w: ClosingWork, turn: Turn) -> Form:
        network = _on(w, turn)
        say = words(turn.person.language)
        own = w.closings.own_box(network.id, turn.person.id) or {}
        until = day_words(network.ends, turn.person.language)
        options = tuple(Option(each, say(f"thermometer-scale-{each}")) for each in ANSWERS)
        fields = (
            ChoiceField(
                item, say(f"closing-item-{item}"), options, (own[item],) if item in own else ()
            )
            for item in ITEMS
        )
        return Form(
            action=SURVEY,
            title=say("closing-survey-title"),
            parts=(
                Para(say("closing-survey", network=network.name)),
                Para(say("closing-survey-anonymous", least=self.least)),
                Para(say("closing-survey-until", day=until)),
                *fields,
            ),
            submit=say("guide-next"),
            close=say("form-cancel"),
            ids={"network": network.id},
        )

    def _keep(self, w: ClosingWork, turn: Turn, filled: Filled) -> Errors | Form:
        """Seal the answers; no time is kept with them, and nothing is said of it anywhere."""
        network = _on(w, turn)
        say = words(turn.person.language)
        filing = {item: filled[item][0] for item in ITEMS if filled.get(item)}
        missing = [item for item in ITEMS if filing.get(item) not in ANSWERS]
        if missing:
            return Errors(dict.fromkeys(missing, say("thermometer-fill-missing")))
        fresh = Survey(network.id, network.team, self.new_id())
        if not w.closings.put_box(fresh, turn.person.id, filing):
            raise Refused("closing-survey-closed")
        w.due.plan(_count_due(network))
        return replace(_outcomes_form(w, network, turn), close=say("form-back"), page="next")

    def _count_in_time(self, w: ClosingWork, due: Due, now: datetime) -> None:
        """Count what nobody asked for; of a network that goes on longer, later."""
        network = w.networks.get(due.ids["network"])
        if network.is_over:
            count(w, network.id, self.least, now)
        else:
            w.due.plan(_count_due(network, local_day(now, network.zone) + KEPT_FOR))


def _count_due(network: Network, later: date = date.min) -> Due:
    """Plan it for some time after the end, or for a later day."""
    day = max(network.ends + KEPT_FOR, later)
    key = f"closing-count:{network.id}:{day.isoformat()}"
    at = moment(day, _AT, network.zone)
    ids = {"network": network.id}
    return Due(key, network.team, COUNT, ids, day, _AT, network.zone, at)


def renew_report(w: ClosingWork, network: Network, now: datetime) -> None:
    """Bring up to date what stands of the report, in the channel and where it was seen first."""
    ids = {"network": network.id}
    key = report_key(network.id)
    if w.outbox.knows(key):
        w.outbox.put(Letter(network.team, REPORT, ids, InPlaceOf(key)), now)
    for each in w.outbox.under(preview_key(network.id)):
        said = w.outbox.said(each)
        if said is not None:
            w.outbox.put(Letter(network.team, PREVIEW, said.ids, InPlaceOf(each)), now)


def _on(w: ClosingWork, turn: Turn) -> Network:
    """Give a network whose end survey is on to one who is in it."""
    network = _known(w, turn)
    member = w.networks.member(network.id, turn.person.id)
    if member is None or member.place is not Place.ACTIVE:
        raise Refused("network-not-a-member", network=network.name)
    survey = w.closings.survey(network.id)
    counted = survey is not None and survey.counted_at is not None
    if network.is_over or counted or local_day(turn.now, network.zone) > network.ends:
        raise Refused("closing-survey-closed")
    if not timing.in_last_weeks(network, turn.now):
        raise Refused("closing-survey-not-yet")
    return network


def _known(w: ClosingWork, turn: Turn) -> Network:
    network = w.networks.find(turn.ids["network"])
    if network is None or network.standing is Standing.ERASED:
        raise Refused("button-unknown")
    return network


def _outcomes_alone(w: ClosingWork, turn: Turn) -> Form:
    """Let somebody reach what they wrote, also when the network is over."""
    network = _known(w, turn)
    if not w.closings.outcomes_of(network.id, turn.person.id):
        raise Refused("closing-outcomes-none")
    return _outcomes_form(w, network, turn)


def _outcomes_form(w: ClosingWork, network: Network, turn: Turn) -> Form:
    """Ask what changed and what it brought, with who may read it."""
    say = words(turn.person.language)
    held = w.closings.outcomes_of(network.id, turn.person.id)
    fields = (
        TextField(
            kind,
            say(f"closing-kind-{kind}"),
            value=held[kind].words if kind in held else "",
            optional=True,
            multiline=kind == KINDS[0],
            longest=_LONGEST,
        )
        for kind in KINDS
    )
    readers: Share = next((each.readers for each in held.values()), "me")
    return Form(
        action=OUTCOMES,
        title=say("closing-survey-title"),
        parts=(
            Para(say("closing-outcomes", network=network.name)),
            *fields,
            share_field(readers, say),
            *_may_be_known(network, turn.person, ticked=readers != "me"),
            Note(say("closing-outcomes-unnamed")),
            Note(say("conversation-no-names")),
        ),
        submit=say("form-save"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _may_be_known(network: Network, person: Person, *, ticked: bool) -> tuple[Para | Field, ...]:
    """Say to who reads another language that their lines may be recognised, and ask a yes."""
    if not may_be_known(network, person):
        return ()
    say = words(person.language)
    yes = Option(_YES, say("closing-known-yes"))
    known, given = say("closing-known", language=network.language), (_YES,) if ticked else ()
    label = say("closing-known-label")
    return Para(known), ChoiceField("known", label, (yes,), given, optional=True, look="boxes")


def may_be_known(network: Network, person: Person) -> bool:
    """Tell whether a line without a name may be seen to be somebody's, by its language."""
    return person.language != network.language


def shared_by(network: Network, person: Person, filled: Filled) -> Share | None:
    """Give who may read lines; none when their writer may be recognised and did not say yes."""
    readers = share_in(filled)
    wrote = any("".join(filled.get(kind, ())).strip() for kind in KINDS)
    needs_yes = wrote and readers != "me" and may_be_known(network, person)
    return None if needs_yes and filled.get("known") != (_YES,) else readers


def _keep_outcomes(w: ClosingWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Keep the lines, and let the report follow; what was made empty goes."""
    network, person = _known(w, turn), turn.person.id
    held = w.closings.outcomes_of(network.id, person)
    member = w.networks.member(network.id, person)
    if not held and (member is None or member.place is not Place.ACTIVE):
        raise Refused("network-not-a-member", network=network.name)
    readers = shared_by(network, turn.person, filled)
    if readers is None:
        return Errors({"readers": words(turn.person.language)("closing-known-first")})
    for kind in KINDS:
        text = "".join(filled.get(kind, ())).strip()
        at = held[kind].at if kind in held else turn.now
        if text or kind in held:
            w.closings.put_outcome(
                Outcome(network.team, network.id, person, kind, at, text, readers)
            )
    renew_report(w, network, turn.now)
    say = words(turn.person.language)
    said = (Para(say("closing-survey-thanks")), Para(say(f"closing-outcomes-saved-{readers}")))
    written = "\n".join(text for kind in KINDS for text in filled.get(kind, ()))
    return done(say("closing-survey-title"), said, say, written)


def _counted(answers: Iterable[str]) -> Counted:
    found = Counter(answers)
    one, two, three, four, five, none = (found[each] for each in ANSWERS)
    return one, two, three, four, five, none
