"""What waits for somebody: questions that are open, and a thermometer to fill in."""

from flows.conversation.state import Conversation, State
from flows.conversation.talk import again_prefix
from flows.home.look import Look
from flows.message import Block, Button, Buttons, Heading, Note, Para
from flows.moments import local_day
from flows.people import Presence
from flows.reflection.flow import PROMPTS
from flows.thermometer.telling import named_note, until_words
from flows.words import day_words, moment_words, shortened

_MOST = 3
_LONGEST = 300


def waiting(look: Look) -> list[Block]:
    """Show what waits, with what can be done about it here; nothing is ever a must."""
    found = look.w.conversations.of_person(look.person.id, (State.OPEN, State.PAUSED), _MOST + 1)
    blocks = [
        block for each in found[:_MOST] for block in _question(look, each, first=each is found[0])
    ]
    if len(found) > _MOST:
        blocks.append(Note(look.say("home-more-questions")))
    blocks += _rounds(look)
    if blocks:
        return [Heading(look.say("home-questions")), *blocks]
    running = look.takes_part and look.person.presence is Presence.ACTIVE
    return [Para(look.say("home-no-question"))] if running else []


def _question(look: Look, conversation: Conversation, *, first: bool) -> tuple[Block, ...]:
    say = look.say
    title = say(f"{conversation.flow}-title")
    asked = conversation.asked.words if conversation.asked else title
    day = local_day(conversation.opened_at, look.person.zone)
    about = {
        "title": title,
        "network": look.name_of(conversation.network),
        "day": day_words(day, look.person.language),
    }
    return (
        Para(shortened(asked, _LONGEST), strong=True),
        Note(_which(look, conversation, about)),
        Buttons(_ways(look, conversation, first=first)),
    )


def _which(look: Look, conversation: Conversation, about: dict[str, str]) -> str:
    """Name the question; when it rests, with when it comes back."""
    if conversation.state is not State.PAUSED:
        return look.say("home-question", **about)
    at = look.w.due.first_under(again_prefix(conversation.id))
    if at is None:
        return look.say("home-question-later", **about)
    moment = moment_words(at, look.person.zone, look.person.language)
    return look.say("home-question-at", moment=moment, **about)


def _ways(look: Look, conversation: Conversation, *, first: bool) -> tuple[Button, ...]:
    """Answer; or not now; or, for a weekly question, not at all."""
    say, ids = look.say, {"conversation": conversation.id}
    ways = [Button("conversation.form", say("button-home-answer"), ids, "primary" if first else "")]
    asked = conversation.asked
    if conversation.state is State.OPEN and asked is not None:
        now = ids | {"step": asked.step, "turn": str(conversation.turn)}
        ways.append(Button("conversation.later", say("button-conversation-later"), now))
    if conversation.flow in PROMPTS:
        ways.append(Button("reflection.skip", say("button-reflection-skip"), ids))
    return tuple(ways)


def _rounds(look: Look) -> list[Block]:
    say = look.say
    blocks: list[Block] = []
    mine = {network.id: network for network, _ in look.mine}
    rounds = look.w.thermometer.open_for(look.person.id)
    for round_ in [each for each in rounds if each.network in mine][:_MOST]:
        network, person = mine[round_.network], look.person
        until = until_words(round_, person.zone, person.language, (network.zone,))
        fill = Button("thermometer.fill", say("button-thermometer-fill"), {"round": round_.id})
        blocks.append(Para(say("home-thermometer", network=network.name, until=until)))
        blocks += [Buttons((fill,)), *named_note(round_, say)]
    return blocks
