"""Who leads chooses a programme and moves its dates; what changes is shown before it is kept."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta

from flows.cycle.ports import CycleWork
from flows.cycle.programme import (
    TEMPLATES,
    Programme,
    Stage,
    Template,
    laid_out,
    moved,
    numbered_on,
)
from flows.cycle.remarks import fit_note, goes_on_note
from flows.errors import Refused
from flows.message import (
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
from flows.parts import Part, Turn
from flows.people import Network
from flows.words import Language, Words, day_words, short_day_words, words

_SHORT, _REST, _ONE = "short", "rest", "one"
_FAR = timedelta(days=366)


def part() -> Part:
    """What this brings."""
    return Part(
        opens={"cycle.programme": _choose, "cycle.move": _pick},
        submits={
            "cycle.programme": _preview,
            "cycle.programme-yes": _keep,
            "cycle.move": _preview_move,
            "cycle.move-yes": _keep_move,
        },
    )


def programme_buttons(network: Network, say: Words, *, has_one: bool) -> tuple[Button, ...]:
    """Give the buttons of who leads."""
    ids = {"network": network.id}
    choose = "button-cycle-programme-other" if has_one else "button-cycle-programme"
    buttons = (Button("cycle.programme", say(choose), ids, "" if has_one else "primary"),)
    return (Button("cycle.move", say("button-cycle-move"), ids), *buttons) if has_one else buttons


def calendar_lines(
    stages: tuple[Stage, ...], language: Language, was: tuple[Stage, ...] = ()
) -> Iterator[str]:
    """Say when each phase begins; what another calendar had stands beside it."""
    say = words(language)
    before = {(each.cycle, each.phase): each.starts for each in was}
    for stage in stages:
        day = day_words(stage.starts, language)
        phase = say(f"cycle-phase-{stage.phase}")
        old = before.get((stage.cycle, stage.phase), stage.starts)
        if old == stage.starts:
            yield say("cycle-calendar-line", day=day, phase=phase)
        else:
            was_day = short_day_words(old, language)
            yield say("cycle-calendar-moved", day=day, phase=phase, was=was_day)


def _choose(w: CycleWork, turn: Turn) -> Form:
    network = led_now(w, turn)
    say = words(turn.person.language)
    known = w.cycles.programme(network.id)
    options = tuple(Option(each.id, say(f"cycle-template-{each.id}")) for each in TEMPLATES)
    short = Option(_SHORT, say("cycle-programme-short-yes"))
    return Form(
        action="cycle.programme",
        title=say("cycle-programme-title"),
        parts=(
            Para(say("cycle-programme-explained")),
            ChoiceField(
                "template",
                say("cycle-programme-template"),
                options,
                (known.template if known else TEMPLATES[0].id,),
            ),
            DateField("starts", say("cycle-programme-starts"), network.starts),
            ChoiceField(
                "short",
                say("cycle-programme-short"),
                (short,),
                (_SHORT,) if known and known.short else (),
                optional=True,
                look="boxes",
            ),
            *((Note(say("cycle-programme-replaces")),) if known else ()),
        ),
        submit=say("cycle-programme-next"),
        close=say("form-cancel"),
        ids={"network": network.id, "now": _named(known)},
    )


def _preview(w: CycleWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Show the calendar that would follow, before anything is kept."""
    network, say = led_now(w, turn), words(turn.person.language)
    starts = date.fromisoformat(filled["starts"][0]) if filled.get("starts") else network.starts
    if not _lies_in(network, starts):
        between = {
            "first": day_words(network.starts, turn.person.language),
            "last": day_words(network.ends, turn.person.language),
        }
        return Errors({"starts": say("cycle-programme-outside", **between)})
    known = w.cycles.programme(network.id)
    if turn.ids["now"] != _named(known):
        raise Refused("cycle-move-changed")
    ids = {
        "network": network.id,
        "now": turn.ids["now"],
        "template": filled["template"][0],
        "starts": starts.isoformat(),
        "short": ",".join(filled.get("short", ())),
    }
    chosen = _chosen(network, ids, known)
    return Form(
        action="cycle.programme-yes",
        title=say("cycle-programme-title"),
        parts=(
            Para(say("cycle-programme-calendar"), strong=True),
            Bullets(tuple(calendar_lines(chosen.stages, turn.person.language))),
            *fit_note(_template(chosen.template), network, starts, say),
            *goes_on_note(known, starts, turn.person.language),
            Note(say("cycle-programme-then")),
        ),
        submit=say("cycle-programme-yes"),
        close=say("form-back"),
        ids={**ids, "seen": _named(chosen)},
        page="next",
    )


def _keep(w: CycleWork, turn: Turn, filled: Filled) -> Form:
    del filled
    network = led_now(w, turn)
    known, starts = w.cycles.programme(network.id), date.fromisoformat(turn.ids["starts"])
    if not _lies_in(network, starts):
        raise Refused("cycle-move-changed")
    programme = _chosen(network, turn.ids, known)
    if turn.ids["seen"] != _named(programme):
        raise Refused("cycle-move-changed")  # the network lasts longer or shorter now
    if known != programme and turn.ids["now"] != _named(known):
        raise Refused("cycle-move-changed")
    w.cycles.save(programme)
    return _done(turn, "cycle-programme-kept")


def _chosen(network: Network, ids: Mapping[str, str], known: Programme | None) -> Programme:
    """Lay out what was chosen on the dates of a network as they are now."""
    template = _template(ids["template"])
    stages = laid_out(template, date.fromisoformat(ids["starts"]), network.ends)
    stages = numbered_on(stages, known)
    is_short = template.short or ids["short"] == _SHORT
    return Programme(network.id, network.team, template.id, stages, is_short)


def _pick(w: CycleWork, turn: Turn) -> Form:
    network, programme = _with_programme(w, turn)
    say, language = words(turn.person.language), turn.person.language
    today = local_day(turn.now, network.zone)
    options = tuple(
        Option(str(place), line)
        for place, line in enumerate(calendar_lines(programme.stages, language))
    )
    coming = [place for place, each in enumerate(programme.stages) if each.starts > today]
    first = coming[0] if coming else len(programme.stages) - 1
    ways = (Option(_REST, say("cycle-move-rest")), Option(_ONE, say("cycle-move-one")))
    return Form(
        action="cycle.move",
        title=say("cycle-move-title"),
        parts=(
            ChoiceField("which", say("cycle-move-which"), options, (str(first),), look="menu"),
            DateField("day", say("cycle-move-day"), programme.stages[first].starts),
            ChoiceField("how", say("cycle-move-how"), ways, (_REST,)),
        ),
        submit=say("cycle-programme-next"),
        close=say("form-cancel"),
        ids={"network": network.id, "now": _named(programme)},
    )


def _preview_move(w: CycleWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Show what would change for whom."""
    network, programme = _with_programme(w, turn)
    say, language = words(turn.person.language), turn.person.language
    if turn.ids["now"] != _named(programme):
        raise Refused("cycle-move-changed")
    if not filled.get("day"):
        return Errors({"day": say("form-missing")})
    day = date.fromisoformat(filled["day"][0])
    if day - network.ends > _FAR:
        return Errors({"day": say("cycle-move-far")})
    how = filled["how"][0] if filled.get("how") else _REST
    stages = moved(programme.stages, _at(programme, filled), day, rest_too=how == _REST)
    if stages is None:
        return Errors({"day": say("cycle-move-crosses")})
    if stages[0].starts < network.starts:
        return Errors({"day": say("cycle-move-before")})
    if stages == programme.stages:
        return Errors({"day": say("cycle-move-unchanged")})
    changed = replace(programme, stages=stages)
    ids = {"network": network.id, "now": turn.ids["now"], "day": day.isoformat(), "how": how}
    return Form(
        action="cycle.move-yes",
        title=say("cycle-move-title"),
        parts=(
            Para(say("cycle-move-changes"), strong=True),
            Bullets(tuple(calendar_lines(stages, language, programme.stages))),
            *(Para(line) for line in _effects(programme, changed, network, turn.now, language)),
        ),
        submit=say("cycle-move-yes"),
        close=say("form-back"),
        ids={**ids, "which": filled["which"][0]},
        page="next",
    )


def _keep_move(w: CycleWork, turn: Turn, filled: Filled) -> Form:
    del filled
    _, programme = _with_programme(w, turn)
    if turn.ids["now"] != _named(programme):
        raise Refused("cycle-move-changed")
    day, at = date.fromisoformat(turn.ids["day"]), programme.stages[int(turn.ids["which"])]
    stages = moved(programme.stages, at, day, rest_too=turn.ids["how"] == _REST)
    if stages is None:
        raise Refused("cycle-move-changed")
    w.cycles.save(replace(programme, stages=stages))
    return _done(turn, "cycle-move-kept")


def _effects(
    before: Programme, after: Programme, network: Network, now: datetime, language: Language
) -> Iterator[str]:
    """Say what people notice: the phase of today, and what falls after the end."""
    say, today = words(language), local_day(now, network.zone)
    old, new = before.on(today), after.on(today)
    if new is not None and (old is None or new.phase is not old.phase):
        yield say("cycle-move-today", phase=say(f"cycle-phase-{new.phase}"))
    else:
        yield say("cycle-move-same")
    late = [each for each in after.stages if each.starts > network.ends]
    if late:
        ends = day_words(network.ends, language)
        yield say("cycle-move-late", number=len(late), ends=ends)


def _lies_in(network: Network, starts: date) -> bool:
    return network.starts <= starts < network.ends


def _with_programme(w: CycleWork, turn: Turn) -> tuple[Network, Programme]:
    network = led_now(w, turn)
    programme = w.cycles.programme(network.id)
    if programme is None:
        raise Refused("cycle-no-programme", network=network.name)
    return network, programme


def _at(programme: Programme, filled: Filled) -> Stage:
    return programme.stages[int(filled["which"][0])]


def _template(named: str) -> Template:
    return next(each for each in TEMPLATES if each.id == named)


def _named(programme: Programme | None) -> str:
    """Name a calendar as it is, so that nobody changes another one than they saw."""
    if programme is None:
        return "none"
    days = (each.starts.isoformat() for each in programme.stages)
    return "/".join((programme.template, *days))


def _done(turn: Turn, key: str) -> Form:
    say = words(turn.person.language)
    return Form("done", say("form-done"), (Para(say(key)),), close=say("form-close"), page="last")
