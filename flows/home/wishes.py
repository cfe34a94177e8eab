"""What somebody wants of the bot, as lines, and the buttons to want something else."""

from flows.calendar import WORKDAYS
from flows.home.look import Look
from flows.message import Block, Bullets, Button, Buttons, Confirm, Heading, Note, Para
from flows.network.away import leave_of
from flows.network.settings import less_often, more_often, rhythm
from flows.people import Network, Presence
from flows.privacy.told import back_buttons, leave_button, names_of
from flows.support.quiet import wish
from flows.words import country_words, day_words, list_words, shortened, weekday_words

_MOST, _NAMES = 10, 80


def wishes(look: Look) -> list[Block]:
    """Say when somebody is asked, and let them change it; then how to rest or go."""
    if look.person.presence is Presence.STOPPED:
        return _last(look)
    blocks: list[Block] = [Heading(look.say("home-wishes")), Bullets(_lines(look))]
    often = _often(look)
    settings = Button("network.settings", look.say("button-network-settings"))
    blocks.append(Buttons((settings, *often)))
    if often:
        blocks.append(Note(look.say("home-often")))
    return [*blocks, *wish(look), *_rest(look), *_last(look)]


def paused(look: Look) -> list[Block]:
    """Say above all else that somebody hears nothing now, and until when."""
    if look.person.presence is not Presence.ACTIVE:
        resume = Button("privacy.resume", look.say("button-privacy-resume"), style="primary")
        return [Para(look.say("home-resting")), Buttons((resume,))]
    if look.takes_part and look.person.is_away(look.day) and look.person.away_until:
        say, until = look.say, day_words(look.person.away_until, look.person.language)
        back = Button("network.back", say("button-network-back"))
        return [Para(say("home-away-now", until=until)), Buttons((back,))]
    return []


def gone(look: Look) -> list[Block]:
    """Say to somebody who has stopped what holds now, and let them come back."""
    say, networks = look.say, look.stopped
    names = names_of(networks, look.person)
    hear = Button("privacy.return", say("button-privacy-hear"))
    return [
        Para(say("privacy-stopped", count=len(networks), networks=names), strong=True),
        Note(say("home-stopped-kept")),
        Buttons(back_buttons(networks, say) or (hear,)),
    ]


def _lines(look: Look) -> tuple[str, ...]:
    person, say = look.person, look.say
    language = say("home-language", zone=person.zone.replace("_", " "))
    if not look.takes_part:
        return (language,)
    when = {"day": weekday_words(person.weekday, person.language), "hour": f"{person.hour:%H:%M}"}
    asked = say("home-when", weeks=rhythm(person, look.mine), **when)
    lines = [asked, _peace(look)]
    leave = leave_of(person, look.day)
    if leave is not None and not person.is_away(look.day):
        first, last = (day_words(day, person.language) for day in leave)
        lines.append(say("home-away-later", first=first, last=last))
    return (*lines, language)


def _peace(look: Look) -> str:
    """Say when somebody is written to at all."""
    person, language = look.person, look.person.language
    days = [weekday_words(day, language) for day in sorted(person.weekdays)]
    about = {
        "workdays": "yes" if person.weekdays == frozenset(WORKDAYS) else "no",
        "days": list_words(days, language),
        "country": country_words(person.holidays_of, language) if person.holidays_of else "",
    }
    key = "home-peace" if person.holidays_of else "home-peace-no-holidays"
    return look.say(key, **about)


def _often(look: Look) -> tuple[Button, ...]:
    """Less, more; only what would change something."""
    say, person, mine = look.say, look.person, look.mine
    if not look.takes_part:
        return ()
    less = Button("network.less", say("button-network-less"))
    more = Button("network.more", say("button-network-more"))
    slower, quicker = less_often(person, mine), more_often(person, mine)
    return (*((less,) if slower else ()), *((more,) if quicker else ()))


def _rest(look: Look) -> list[Block]:
    """Group the ways to be left in peace, each with what it does and for how long."""
    if not look.mine:
        return []
    say = look.say
    listens = look.person.presence is Presence.ACTIVE
    pause = Button("privacy.pause", say("button-privacy-pause"))
    lines = [
        *((say("home-rest-away"),) if look.takes_part else ()),
        *((say("home-rest-pause"),) if listens else ()),
        say("home-rest-stop"),
    ]
    buttons = [*_away(look), *((pause,) if listens else ()), *_stops(look)]
    return [
        Para(say("home-rest"), strong=True),
        Bullets(tuple(lines)),
        Buttons(tuple(buttons)),
    ]


def _away(look: Look) -> tuple[Button, ...]:
    say = look.say
    if not look.takes_part:
        return ()
    if leave_of(look.person, look.day) is None:
        return (Button("network.away", say("button-network-away")),)
    change = Button("network.away", say("button-network-away-change"))
    if look.person.is_away(look.day):
        return (change,)
    return change, Button("network.back", say("button-network-back-early"))


def _stops(look: Look) -> tuple[Button, ...]:
    """Stop with everything, or with one network of several; each asks first, and says with what."""
    say, mine = look.say, [network for network, _ in look.mine]
    names = shortened(names_of(mine, look.person), _NAMES)
    sure = Confirm(
        say("home-stop-title"),
        say("home-stop-sure", count=len(mine), networks=names),
        say("home-stop-yes"),
        say("form-cancel"),
    )
    if len(mine) == 1:
        return (Button("privacy.stop", say("button-privacy-stop"), confirm=sure),)
    every = Button("privacy.stop", say("button-privacy-stop-all"), confirm=sure)
    return (*(_leave(look, network) for network in mine[:_MOST]), every)


def _leave(look: Look, network: Network) -> Button:
    say, button = look.say, leave_button(network, look.say)
    sure = Confirm(
        say("home-leave-title"),
        say("home-leave-sure", network=shortened(network.name, _NAMES)),
        say("home-stop-yes"),
        say("form-cancel"),
    )
    return Button(button.action, button.label, button.ids, confirm=sure)


def _last(look: Look) -> list[Block]:
    say = look.say
    data = Button("privacy.data", say("button-privacy-data"))
    return [Note(say("home-data")), Buttons((data, Button("help", say("button-help"))))]
