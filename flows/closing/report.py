"""The closing report: published figures and shared lines, seen first by who leads."""

from dataclasses import dataclass

from flows.closing.keys import PREVIEW, REPORT, preview_key, report_key
from flows.closing.ports import ITEMS, KINDS, ClosingWork, Outcome, Survey
from flows.closing.surveying import count
from flows.errors import Refused
from flows.guide.done import done
from flows.message import (
    Block,
    Bullets,
    Button,
    Buttons,
    Filled,
    Form,
    Heading,
    Message,
    Note,
    Para,
    Quote,
)
from flows.network.menu import led
from flows.note import note
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel, ToPerson
from flows.parts import Part, Turn
from flows.people import Network, Standing
from flows.preview import framed
from flows.thermometer.lines import figure_words, line
from flows.thermometer.publish import Figure, figure_of
from flows.thermometer.statements import Statement
from flows.words import Language, Words, day_words, words

_MOST = 20  # shared lines: the others stand in the pack
_POST = "closing.post"


@dataclass(frozen=True, slots=True)
class Report:
    """Makes the report, and posts it when who leads says so."""

    least: int

    def part(self) -> Part:
        """What this brings."""
        return Part(
            kinds={PREVIEW: Kind(self._say_preview), REPORT: Kind(self._say, repeatable=True)},
            opens={REPORT: _form},
            submits={REPORT: self._make},
            presses={_POST: _post},
        )

    def _make(self, w: ClosingWork, turn: Turn, filled: Filled) -> Form:
        """Count the end survey, and send who leads the report to look at."""
        del filled
        network = led(w, turn)
        count(w, network.id, self.least, turn.now)
        ids = {"network": network.id, "person": turn.person.id}
        key = preview_key(network.id, turn.person.id)
        letter = Letter(network.team, PREVIEW, ids, ToPerson(turn.person.id), key)
        again = Letter(network.team, PREVIEW, ids, InPlaceOf(key))
        w.outbox.put(again if w.outbox.knows(key) else letter, turn.now)
        say = words(turn.person.language)
        said = (Para(say("closing-report-coming")),)
        return done(say("closing-report-title"), said, say)

    def _say_preview(self, w: ClosingWork, saying: Saying) -> Message | None:
        network = w.networks.find(saying.ids["network"])
        person = w.people.find(saying.ids["person"])
        member = w.networks.member(saying.ids["network"], saying.ids["person"])
        if network is None or person is None or network.standing is Standing.ERASED:
            return None
        say = words(person.language)
        if member is None or not member.leads:
            gone = Message((Note(say("withdrawn")),))
            return gone if saying.mode is Mode.UPDATE else None
        shown = framed(
            say("closing-preview-mark"), self._blocks(w, network), say("closing-preview-note")
        )
        post = Button(_POST, say("button-closing-post"), {"network": network.id}, "primary")
        return Message((*shown.blocks, Buttons((post,))))

    def _say(self, w: ClosingWork, saying: Saying) -> Message | None:
        network = w.networks.find(saying.ids["network"])
        if network is None or network.standing is Standing.ERASED:
            return None
        return Message(self._blocks(w, network))

    def _blocks(self, w: ClosingWork, network: Network) -> tuple[Block, ...]:
        say, language = words(network.language), network.language
        days = {
            "starts": day_words(network.starts, language),
            "ends": day_words(network.ends, language),
        }
        return (
            Heading(say("closing-report", network=network.name)),
            Para(say("closing-report-days", **days)),
            *figures(w.closings.survey(network.id), self.least, say, language),
            *results(w.closings.outcomes(network.id), say),
            Note(say("closing-report-note")),
        )


def report_button(network: Network, say: Words) -> Button:
    """Give the button with which who leads makes the report."""
    return Button(REPORT, say("button-closing-report"), {"network": network.id})


def published(survey: Survey | None, least: int) -> dict[str, Figure | None]:
    """Give what may be published of an end survey, by item; nothing of one with too few."""
    if survey is None or survey.counted_at is None or survey.submitted < least:
        return {}
    return {item: figure_of(survey.tallies[item][:5], least) for item in ITEMS}


def figures(survey: Survey | None, least: int, say: Words, language: Language) -> tuple[Block, ...]:
    """Tell the figures as the thermometer publishes them, or that there are too few answers."""
    lines = figure_lines(survey, least, say, language)
    if not lines or survey is None:
        return (Para(say("closing-report-too-few", least=least)),)
    return (
        Para(say("closing-report-answered", people=survey.submitted), strong=True),
        Bullets(lines),
        Note(say("closing-report-reading")),
    )


def figure_lines(
    survey: Survey | None, least: int, say: Words, language: Language
) -> tuple[str, ...]:
    """Say each item with its figures, as of something that is over."""

    def told(item: str, figure: Figure | None) -> str:
        statement = Statement(item, None, own=say(f"closing-item-{item}"))
        if figure is None:
            return line(statement, None, say, language)
        return figure_words("closing-line", statement, figure, say, language)

    return tuple(told(*each) for each in published(survey, least).items())


def results(outcomes: tuple[Outcome, ...], say: Words) -> tuple[Block, ...]:
    """List by kind what people chose to share; of whom each line is, is not said."""
    shared = sorted((each for each in outcomes if each.readers != "me"), key=_place)
    if not shared:
        return ()
    blocks: list[Block] = [Para(say("closing-report-results"), strong=True)]
    last = ""
    for each in shared[:_MOST]:
        if each.kind != last:
            blocks.append(Para(say(f"closing-result-{each.kind}")))
            last = each.kind
        blocks.append(Quote(each.words))
    more = len(shared) - _MOST
    return (*blocks, *((Note(say("closing-report-more", more=more)),) if more > 0 else ()))


def _place(outcome: Outcome) -> tuple[int, str]:
    """Lay lines of one kind together, in an order that tells nothing of who wrote when."""
    return KINDS.index(outcome.kind), outcome.words


def _form(w: ClosingWork, turn: Turn) -> Form:
    """Say what happens: the end survey is over from then on."""
    network = led(w, turn)
    say = words(turn.person.language)
    survey = w.closings.survey(network.id)
    counted = survey is not None and survey.counted_at is not None
    over = counted or network.is_over
    ends = day_words(network.ends, turn.person.language)
    return Form(
        action=REPORT,
        title=say("closing-report-title"),
        parts=(
            Para(say("closing-report-form", network=network.name)),
            *(() if over else (Para(say("closing-report-closes", day=ends), strong=True),)),
            Note(say("closing-report-seen")),
        ),
        submit=say("closing-report-submit"),
        close=say("form-cancel"),
        ids={"network": network.id},
    )


def _post(w: ClosingWork, turn: Turn) -> None:
    """Post it once; pressed again, what stands is brought up to date."""
    network = led(w, turn)
    here = w.networks.in_channel(network.team, network.channel)
    if here is not None and here.id != network.id:
        raise Refused("closing-elsewhere")
    ids, key = {"network": network.id}, report_key(network.id)
    again = w.outbox.knows(key)
    to = InPlaceOf(key) if again else ToChannel(network.channel)
    w.outbox.put(Letter(network.team, REPORT, ids, to, "" if again else key), turn.now)
    w.outbox.put(note(turn, "closing-posted-again" if again else "closing-posted"), turn.now)
