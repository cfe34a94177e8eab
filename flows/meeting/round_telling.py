"""How a silent round looks in the channel: the question, how many wrote, and then all answers."""

from datetime import datetime
from itertools import count

from flows.meeting.bank import BANK, bank_words
from flows.meeting.keys import ROUND, SHOWN, round_key, shown_key
from flows.meeting.ports import MeetingWork, RoundState, SilentAnswer, SilentRound
from flows.message import (
    Block,
    Button,
    Buttons,
    Confirm,
    Divider,
    Heading,
    Message,
    Note,
    Para,
    Quote,
)
from flows.moments import local_time
from flows.outbox import InPlaceOf, Kind, Letter, Mode, Saying, ToChannel
from flows.words import Words, words

_COUNTED_FROM = 3
_A_PART = 7  # answers in one message, so that its text alone still says all of it


def kinds() -> dict[str, Kind]:
    """List what is said."""
    return {ROUND: Kind(_say, repeatable=True), SHOWN: Kind(_say_part, repeatable=True)}


def ids_of(round_: SilentRound) -> dict[str, str]:
    """Give what a letter about a round is about."""
    return {"round": round_.id, "network": round_.network}


def renew(w: MeetingWork, round_: SilentRound, now: datetime) -> None:
    """Say again how a round stands."""
    key = round_key(round_.network, round_.id)
    w.outbox.put(Letter(round_.team, ROUND, ids_of(round_), InPlaceOf(key)), now)


def show_parts(w: MeetingWork, round_: SilentRound, now: datetime) -> None:
    """Say all that shows; what stands there already is said again as it is now."""
    shown = len([each for each in w.silent_rounds.answers(round_.id) if each.shown])
    for part in count():
        ids, key = ids_of(round_) | {"part": str(part)}, shown_key(round_.network, round_.id, part)
        if w.outbox.knows(key):
            w.outbox.put(Letter(round_.team, SHOWN, ids, InPlaceOf(key)), now)
        elif part * _A_PART < shown:
            to = ToChannel(round_.channel)  # where it was asked, and no other since
            w.outbox.put(Letter(round_.team, SHOWN, ids, to, key), now)
        else:
            return


def question(round_: SilentRound, say: Words) -> Block:
    """Give the question: of the bank in the reader's language, or as somebody wrote it."""
    if round_.bank in BANK:
        return Para(question_words(round_, say), strong=True)
    return Quote(round_.own)


def question_words(round_: SilentRound, say: Words) -> str:
    """Give the question as words alone."""
    return bank_words(round_.bank, say) if round_.bank in BANK else round_.own


def show_button(round_: SilentRound, say: Words) -> Button:
    """Give the button that shows all answers, which asks first."""
    sure = Confirm(
        say("meeting-show-title"),
        say("meeting-show-sure"),
        say("button-meeting-show-round"),
        say("form-cancel"),
    )
    ids = {"round": round_.id}
    return Button("meeting.show-round", say("button-meeting-show-round"), ids, confirm=sure)


def take_back_button(round_: SilentRound, say: Words) -> Button:
    """Give the button with which somebody takes their shown words back."""
    return Button("meeting.take-back", say("button-meeting-take-back"), {"round": round_.id})


def _say(w: MeetingWork, saying: Saying) -> Message | None:
    round_ = w.silent_rounds.get(saying.ids["round"])
    if round_ is None:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    title = Heading(say("meeting-round-heading"))
    asked = question(round_, say)
    if round_.state is not RoundState.OPEN:
        if saying.mode is Mode.POST:
            return None
        return Message((title, asked, *_ended(w, round_, say)))
    how = "meeting-round-is-named" if round_.named else "meeting-round-is-unnamed"
    write = Button("meeting.write", say("button-meeting-write"), {"round": round_.id}, "primary")
    return Message(
        (
            title,
            asked,
            Para(say(how)),
            *_until(round_, network.zone, say),
            *_counted(w, round_, say),
            Buttons((write, show_button(round_, say))),
            Note(say("meeting-round-silent")),
        )
    )


def _until(round_: SilentRound, zone: str, say: Words) -> tuple[Block, ...]:
    if round_.over_at is None:
        return (Para(say("meeting-round-shows-by-hand")),)
    return (Para(say("meeting-round-shows-at", time=f"{local_time(round_.over_at, zone):%H:%M}")),)


def _counted(w: MeetingWork, round_: SilentRound, say: Words) -> tuple[Block, ...]:
    """Tell how many wrote, once that tells nothing of anybody."""
    wrote = w.silent_rounds.count(round_.id)
    return (Para(say("meeting-round-count", count=wrote)),) if wrote >= _COUNTED_FROM else ()


def _ended(w: MeetingWork, round_: SilentRound, say: Words) -> tuple[Block, ...]:
    match round_.state:
        case RoundState.FEW:
            ids = {"round": round_.id}
            mine = Button("meeting.show-mine", say("button-meeting-show-mine"), ids)
            return Para(say("meeting-round-few")), Buttons((mine,))
        case RoundState.OVER:
            return (Para(say("meeting-round-over")),)
        case _:
            empty = not w.silent_rounds.count(round_.id)
            return (Para(say("meeting-round-empty" if empty else "meeting-round-shown")),)


def _say_part(w: MeetingWork, saying: Saying) -> Message | None:
    """Show some of the answers, in the random order of their ids."""
    round_ = w.silent_rounds.get(saying.ids["round"])
    if round_ is None:
        return None
    network = w.networks.get(round_.network)
    say = words(network.language)
    part = int(saying.ids["part"])
    shown = [each for each in w.silent_rounds.answers(round_.id) if each.shown]
    these = shown[part * _A_PART : (part + 1) * _A_PART]
    if not these:
        gone = Message((Para(say("withdrawn")),))
        return gone if saying.mode is Mode.UPDATE else None
    apart: list[Block] = []  # Slack runs quotes together that stand under one another
    for each in these:
        apart += [Divider(), _answer(w, each, say)]
    above = (
        Heading(say("meeting-round-answers")),
        Para(say("meeting-round-asked")),
        question(round_, say),
        Para(say("meeting-round-calmly")),
    )
    return Message((*above, *apart, *_way_back(these, round_, say)))


def _answer(w: MeetingWork, answer: SilentAnswer, say: Words) -> Block:
    if not answer.words:
        return Para(say("meeting-round-taken"))
    return Quote(answer.words, w.people.name(answer.person) if answer.person else "")


def _way_back(these: list[SilentAnswer], round_: SilentRound, say: Words) -> tuple[Block, ...]:
    """Let who stands by name take their words back; without names nobody knows whose they are."""
    if not any(each.person for each in these):
        return ()
    return (Buttons((take_back_button(round_, say),)),)
