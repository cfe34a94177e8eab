"""What somebody wants of the bot, as lines, and the buttons to want something else."""

from flows.home.look import Look
from flows.message import Block, Bullets, Button, Buttons, Confirm, Heading, Para
from flows.network.away import leave_of
from flows.network.settings import less_often, more_often, rhythm
from flows.people import Presence
from flows.words import day_words, weekday_words


def wishes(look: Look) -> list[Block]:
    """Say when somebody is asked, and let them change it."""
    blocks: list[Block] = [Heading(look.say("home-wishes")), Bullets(_lines(look))]
    if look.takes_part:
        blocks.append(Buttons(_often(look)))
    return [*blocks, Buttons(_always(look))]


def paused(look: Look) -> list[Block]:
    """Say above all else that somebody hears nothing now, and until when."""
    if look.person.presence is not Presence.ACTIVE:
        resume = Button("privacy.resume", look.say("button-privacy-resume"), style="primary")
        return [Para(look.say("home-stopped")), Buttons((resume,))]
    if look.takes_part and look.person.is_away(look.day) and look.person.away_until:
        say, until = look.say, day_words(look.person.away_until, look.person.language)
        back = Button("network.back", say("button-network-back"))
        return [Para(say("home-away-now", until=until)), Buttons((back,))]
    return []


def _lines(look: Look) -> tuple[str, ...]:
    person, say = look.person, look.say
    language = say("home-language", zone=person.zone.replace("_", " "))
    if not look.takes_part:
        return (language,)
    when = {"day": weekday_words(person.weekday, person.language), "hour": f"{person.hour:%H:%M}"}
    asked = say("home-when", weeks=rhythm(person, look.mine), **when)
    leave = leave_of(person, look.day)
    if leave is None or person.is_away(look.day):
        return asked, language
    first, last = (day_words(day, person.language) for day in leave)
    return asked, say("home-away-later", first=first, last=last), language


def _often(look: Look) -> tuple[Button, ...]:
    """Less, more, away; only what would change something."""
    say = look.say
    buttons = []
    if less_often(look.person, look.mine):
        buttons.append(Button("network.less", say("button-network-less")))
    if more_often(look.person, look.mine):
        buttons.append(Button("network.more", say("button-network-more")))
    if leave_of(look.person, look.day) is None:
        return (*buttons, Button("network.away", say("button-network-away")))
    buttons.append(Button("network.away", say("button-network-away-change")))
    if not look.person.is_away(look.day):
        buttons.append(Button("network.back", say("button-network-back-early")))
    return tuple(buttons)


def _always(look: Look) -> tuple[Button, ...]:
    say = look.say
    buttons = [Button("network.settings", say("button-network-settings"))]
    if look.mine:
        if look.person.presence is Presence.ACTIVE:
            buttons.append(Button("privacy.pause", say("button-privacy-pause")))
        buttons.append(Button("privacy.stop", say("button-privacy-stop"), confirm=_sure(look)))
    return (
        *buttons,
        Button("privacy.data", say("button-privacy-data")),
        Button("help", say("button-help")),
    )


def _sure(look: Look) -> Confirm:
    say = look.say
    return Confirm(
        say("home-stop-title"), say("privacy-stop"), say("home-stop-yes"), say("form-cancel")
    )
