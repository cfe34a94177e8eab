"""The structure check: nine points twice a year, what moved, and what is done about the gaps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from flows.errors import Refused
from flows.guide.done import done
from flows.guide.ports import POINTS, STANDINGS, Check, Gap, GuideWork, Standing
from flows.message import (
    Block,
    Bullets,
    Button,
    ChoiceField,
    DateField,
    Errors,
    Field,
    Filled,
    Form,
    Note,
    Option,
    Para,
    Quote,
    TextField,
)
from flows.moments import local_day
from flows.network.menu import led_now
from flows.parts import Part, Turn
from flows.people import Network
from flows.store import NewId
from flows.words import Language, Words, day_words, words

CHECK, GAPS = "guide.structure", "guide.structure-gaps"
HALF_A_YEAR = timedelta(days=182)
_SHOWN = 4
_LONGEST, _ROLE = 300, 80


def is_due(checked_at: datetime | None, now: datetime) -> bool:
    """Tell whether it is time for a check: never done, or half a year ago."""
    return checked_at is None or now - checked_at >= HALF_A_YEAR


def moved(
    before: Mapping[str, Standing], after: Mapping[str, Standing]
) -> tuple[tuple[str, Standing, Standing], ...]:
    """List the points that stand otherwise than before, in their order."""
    return tuple(
        (point, before[point], after[point])
        for point in POINTS
        if point in before and point in after and before[point] != after[point]
    )


def open_points(standings: Mapping[str, Standing]) -> tuple[str, ...]:
    """List the points that do not stand yet, in their order."""
    return tuple(point for point in POINTS if standings.get(point, "yes") != "yes")


def button(network: Network, say: Words) -> Button:
    """Give the button that opens the check."""
    return Button(CHECK, say("button-guide-structure"), {"network": network.id})


@dataclass(frozen=True, slots=True)
class Structure:
    """Asks how a network stands."""

    new_id: NewId

    def part(self) -> Part:
        """What this brings."""
        return Part(opens={CHECK: self._form}, submits={CHECK: _keep, GAPS: _keep_gaps})

    def _form(self, w: GuideWork, turn: Turn) -> Form:
        network = led_now(w, turn)
        say, language = words(turn.person.language), turn.person.language
        checks = w.lists.checks(network.id, _SHOWN)
        before = checks[0].standings if checks else {}
        return Form(
            action=CHECK,
            title=say("guide-structure-title"),
            parts=(
                Para(say("guide-structure", network=network.name)),
                *_history(checks, turn.person.zone, say, language),
                *(_point(point, before.get(point), say) for point in POINTS),
                Note(say("guide-structure-shared")),
            ),
            submit=say("guide-next"),
            close=say("form-cancel"),
            ids={"network": network.id, "check": self.new_id()},
        )


def _point(point: str, before: Standing | None, say: Words) -> Field:
    options = tuple(Option(each, say(f"guide-stands-{each}")) for each in STANDINGS)
    hint = say("guide-stood", before=before) if before else ""
    return ChoiceField(point, say(f"guide-point-{point}"), options, hint=hint)


def _history(
    checks: Sequence[Check], zone: str, say: Words, language: Language
) -> tuple[Block, ...]:
    """Say how earlier checks came out, what moved in the last one, and what was agreed then."""
    if not checks:
        return ()
    counts = tuple(_counts(each, zone, say, language) for each in checks)
    changes = moved(checks[1].standings, checks[0].standings) if len(checks) > 1 else ()
    told = tuple(_moved(change, say) for change in changes)
    return (
        Para(say("guide-structure-before"), strong=True),
        Bullets(counts),
        *((Para(say("guide-structure-moved"), strong=True), Bullets(told)) if told else ()),
        *_agreed(checks[0], say, language),
    )


def _counts(check: Check, zone: str, say: Words, language: Language) -> str:
    found = list(check.standings.values())
    counts = {each: found.count(each) for each in STANDINGS}
    day = day_words(local_day(check.at, zone), language)
    return say("guide-structure-counts", day=day, **counts)


def _moved(change: tuple[str, Standing, Standing], say: Words) -> str:
    point, before, after = change
    return say("guide-moved", point=say(f"guide-point-{point}"), before=before, after=after)


def _agreed(check: Check, say: Words, language: Language) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for point in POINTS:
        gap = check.gaps.get(point)
        if gap is not None:
            blocks += [Para(say(f"guide-point-{point}")), Quote(gap.what, gap.who)]
            if gap.until is not None:
                blocks.append(Note(say("guide-gap-day", day=day_words(gap.until, language))))
    title = Para(say("guide-structure-agreed"), strong=True)
    return (title, *blocks) if blocks else ()


def _keep(w: GuideWork, turn: Turn, filled: Filled) -> Errors | Form:
    """Keep how it stands, and ask what is done about what does not stand yet."""
    network = led_now(w, turn)
    say = words(turn.person.language)
    standings = {point: each for point in POINTS if (each := _standing(filled, point))}
    missing = [point for point in POINTS if point not in standings]
    if missing:
        return Errors(dict.fromkeys(missing, say("form-missing")))
    known = w.lists.check(turn.ids["check"])  # after *back* it is filled in once more
    if known is not None and known.network != network.id:
        raise Refused("button-unknown")
    earlier = known or next(iter(w.lists.checks(network.id, 1)), None)
    at, gaps = (known.at, known.gaps) if known else (turn.now, {})
    check = Check(turn.ids["check"], network.team, network.id, at, standings, gaps)
    w.lists.put_check(check)
    wanted = open_points(standings)
    if not wanted:
        said = (Para(say("guide-structure-all")),)
        return done(say("guide-structure-title"), said, say)
    return _gaps_form(check, wanted, earlier.gaps if earlier else {}, say)


def _gaps_form(check: Check, wanted: Sequence[str], before: Mapping[str, Gap], say: Words) -> Form:
    """Ask for what, who and when; what was agreed before and is still open stands there."""
    fields = (field for point in wanted for field in _gap_fields(point, before.get(point), say))
    return Form(
        action=GAPS,
        title=say("guide-structure-title"),
        parts=(Para(say("guide-gaps")), *fields, Note(say("guide-gaps-note"))),
        submit=say("form-save"),
        close=say("form-back"),
        ids={"network": check.network, "check": check.id},
        page="next",
    )


def _gap_fields(point: str, before: Gap | None, say: Words) -> tuple[Field, ...]:
    gap = before or Gap("")
    label = say("guide-gap", point=say(f"guide-point-{point}"))
    return (
        TextField(f"what:{point}", label, value=gap.what, optional=True, longest=_LONGEST),
        TextField(
            f"who:{point}",
            say("guide-gap-who"),
            value=gap.who,
            optional=True,
            multiline=False,
            longest=_ROLE,
        ),
        DateField(f"until:{point}", say("guide-gap-until"), gap.until, optional=True),
    )


def _keep_gaps(w: GuideWork, turn: Turn, filled: Filled) -> Form:
    network = led_now(w, turn)
    check = w.lists.check(turn.ids["check"])
    if check is None or check.network != network.id:
        raise Refused("button-unknown")
    gaps = {point: gap for point in open_points(check.standings) if (gap := _gap(filled, point))}
    check = Check(check.id, check.team, check.network, check.at, check.standings, gaps)
    w.lists.put_check(check)
    say = words(turn.person.language)
    said = (Para(say("guide-structure-saved", gaps=len(gaps))),)
    written = "\n".join(each for gap in gaps.values() for each in (gap.what, gap.who))
    return done(say("guide-structure-title"), said, say, written)


def _gap(filled: Filled, point: str) -> Gap | None:
    """Read what is done about a point; only who or when says nothing."""
    what, who, until = ("".join(filled.get(f"{name}:{point}", ())).strip() for name in _GAP)
    return Gap(what, who, date.fromisoformat(until) if until else None) if what else None


_GAP = ("what", "who", "until")


def _standing(filled: Filled, point: str) -> Standing | None:
    return next((each for each in STANDINGS if filled.get(point) == (each,)), None)
