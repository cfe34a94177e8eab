"""What somebody wrote, the newest first, a page at a time, with who can read it."""

from dataclasses import replace

from flows.conversation.course import Courses
from flows.conversation.flow import READERS
from flows.conversation.state import Answer, Conversation, Status, read_by
from flows.home.look import Look
from flows.message import Block, Button, Buttons, Heading, Note, Quote
from flows.moments import local_day
from flows.words import day_words, shortened

_PAGE = 3  # pieces: about one screen of a phone
_QUOTES, _LONGEST = 2, 160
_KEPT = 2  # texts without a place: the newest


def written(look: Look, courses: Courses) -> list[Block]:
    """Show one page of what somebody wrote; a page that is no longer there is the first."""
    page, found = look.leaf.page, _page(look, look.leaf.page)
    if page and not found:
        page, found = 0, _page(look, 0)
    placeless = _placeless(look) if page == 0 else []
    if not found and not placeless:
        return []
    blocks: list[Block] = [Heading(look.say("home-written")), *placeless]
    for conversation in found[:_PAGE]:
        blocks += _piece(look, courses, conversation)
    ways = _ways(look, page, more=len(found) > _PAGE)
    return [*blocks, Buttons(ways)] if ways else blocks


def _placeless(look: Look) -> list[Block]:
    """Show what is kept without a place yet, and let its writer let go of it."""
    say = look.say
    blocks: list[Block] = []
    for kept in look.w.kept.of_person(look.person.id)[-_KEPT:]:
        drop = Button("conversation.drop", say("button-conversation-drop"), {"text": kept.id})
        blocks += [
            Note(say("home-kept")),
            Quote(shortened(kept.words, _LONGEST)),
            Buttons((drop,)),
        ]
    return blocks


def _page(look: Look, page: int) -> tuple[Conversation, ...]:
    """Find one page, and one piece more to see whether there is another."""
    return look.w.conversations.written(look.person.id, READERS, _PAGE + 1, page * _PAGE)


def _ways(look: Look, page: int, *, more: bool) -> tuple[Button, ...]:
    newer = Button("home.show", look.say("button-home-newer"), _leaf(look, page - 1))
    older = Button("home.show", look.say("button-home-older"), _leaf(look, page + 1))
    return (*((newer,) if page else ()), *((older,) if more else ()))


def _leaf(look: Look, page: int) -> dict[str, str]:
    return replace(look.leaf, page=page).ids


def _piece(look: Look, courses: Courses, conversation: Conversation) -> list[Block]:
    say, ids = look.say, {"conversation": conversation.id}
    network, language = look.name_of(conversation.network), look.person.language
    day = day_words(local_day(conversation.opened_at, look.person.zone), language)
    texts = _texts(look, courses, conversation)
    blocks: list[Block] = [
        Note(say("home-piece", title=say(f"{conversation.flow}-title"), network=network, day=day)),
        *(Quote(shortened("\n".join(each.value), _LONGEST)) for each in texts[:_QUOTES]),
    ]
    if len(texts) > _QUOTES:
        blocks.append(Note(say("home-piece-more", more=len(texts) - _QUOTES)))
    blocks.append(Note(say(f"home-read-by-{read_by(texts)}", network=network)))
    change = Button("conversation.form", say("button-conversation-change"), ids)
    who = Button("conversation.readers", say("button-conversation-readers"), ids)
    return [*blocks, Buttons((change, who))]


def _texts(look: Look, courses: Courses, conversation: Conversation) -> list[Answer]:
    """Give what was written in the order of asking; what is asked no more comes last."""
    asked = [step.id for step in courses.of(look.w, conversation).flow.steps]
    steps = [*asked, *(step for step in conversation.answers if step not in asked)]
    held = [conversation.answers[step] for step in steps if step in conversation.answers]
    return [each for each in held if each.status is Status.ANSWERED and each.step != READERS]
