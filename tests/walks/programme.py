"""A circle that lives through a whole programme: who they are, and how they answer."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.sandbox.standin import Channel, SeenMessage, User, Workspace
from bot.sandbox.standin.choices import Value
from bot.sandbox.standin.elements import all_elements
from flows.cycle.phases import FLOWS as PHASES
from flows.reflection.flow import FLOWS as WEEKLY
from tests.walks.homes import open_home, with_button
from tests.walks.stage import BOT, CHANNEL, KICK_OFF, Stage

NAME = "Samen Sterker voor Morgen"
LEADS = ("marijke", "james")
NORTH = ("sanne", "youssef", "ruben", "lotte", "dewi", "noor")
SOUTH = ("amara", "fatima", "wim", "bram", "hilde", "kees")
JOINS = (*NORTH, *SOUTH)
EVERYBODY = (*LEADS, *JOINS)
QUESTIONS: Final = tuple(
    f"{flow.id}-{step.id}" for flow in (*PHASES.values(), *WEEKLY) for step in flow.steps
)
"""The words of all questions, by their key."""
OPEN = ("conversation.later", "conversation.answer")
"""What only a question that is open offers."""
BY_THEMSELVES: Final = {
    "invitation": "network-invite-no",
    "before a meeting": "meeting-before-why",
    "changed meeting": "meeting-changed-why",
    "questions of peers": "peer-why",
    "less": "button-reflection-less",
    "thermometer": "button-thermometer-fill",
    "a planned thermometer, to who leads": "button-thermometer-schedule",
    "the last day, to who leads": "button-network-end",
}
"""What may come beside the weekly question, by words that stand in it."""
AMSTERDAM = ZoneInfo("Europe/Amsterdam")

Script = Callable[[str], str | None]
"""Gives what somebody answers to a question; nothing when they leave it."""


def workspace() -> Workspace:
    """Describe two who lead and twelve who take part, one of whom reads English."""
    people = tuple(
        User(
            f"U0{name.upper()}",
            name,
            name.capitalize(),
            name.capitalize(),
            locale="en-GB" if name == "amara" else "nl-NL",
        )
        for name in EVERYBODY
    )
    everybody = frozenset(each.id for each in people) | {BOT}
    return Workspace(users=people, channels=(Channel(CHANNEL, "leren", everybody),))


@dataclass(slots=True)
class Circle:
    """The people of one programme, each in their own language."""

    stage: Stage
    came: dict[str, list[tuple[datetime, str]]] = field(default_factory=dict)
    asked_of: dict[str, list[str]] = field(default_factory=dict)
    arrived: dict[tuple[str, str], str] = field(default_factory=dict)

    def of(self, name: str) -> Stage:
        """Give the same stage, in the language somebody reads."""
        return replace(self.stage, language="en") if name == "amara" else self.stage

    def look(self) -> None:
        """Let everybody look at what came, and remember how it looked then."""
        for name in EVERYBODY:
            for place in ("dm", CHANNEL):
                for each in self.stage.who(name).messages(place):
                    if (place, each.ts) not in self.arrived:
                        self.arrived[place, each.ts] = each.shown()

    def transcript(self, name: str, place: str = "dm") -> str:
        """Write down what somebody read and wrote, in order, as it looked when it came."""
        lines = []
        for each in self.stage.who(name).messages(place):
            thread = " · in a thread" if each.thread_ts not in ("", each.ts) else ""
            shown = self.arrived.get((place, each.ts), each.shown())
            at = f"{_at(each).astimezone(AMSTERDAM):%a %d %b %H:%M}"
            lines.append(f"**{at} · {each.author}{thread}**\n\n{shown}\n")
        return "\n---\n\n".join(lines)

    def quiet(self) -> None:
        """Let the bot say all that it wants to say, and let everybody look at it."""
        self.stage.quiet()
        self.look()

    def friday(self, week: int) -> None:
        """Play to the Friday morning of a week; look at what came to whom meanwhile."""
        before = {name: self._said(name) for name in EVERYBODY}
        at = KICK_OFF + timedelta(weeks=week - 1, days=4)
        self.stage.box.player.play(at, lambda _at, _played: None)
        self.look()
        for name in EVERYBODY:
            known = {each.ts for each in before[name]}
            new = [each for each in self._said(name) if each.ts not in known]
            came = self.came.setdefault(name, [])
            came.extend((_at(each), self.kind(name, each)) for each in new)

    def kind(self, name: str, message: SeenMessage) -> str:
        """Tell what a message is that came by itself."""
        if self._question(name, message):
            return "weekly"
        say, shown = self.of(name).say, message.shown()
        found = (kind for kind, key in BY_THEMSELVES.items() if say(key) in shown)
        return next(found, f"unknown: {shown}")

    def open_question(self, name: str) -> tuple[SeenMessage, str] | None:
        """Find what is asked of somebody now, and its key."""
        for message in reversed(self._said(name)):
            key = self._question(name, message)
            if key:
                self.asked_of.setdefault(name, []).append(key)
                return message, key
        return None

    def answer(self, scripts: Mapping[str, Script]) -> None:
        """Let people answer what is asked of them, as long as they have something to say."""
        going = tuple(scripts)
        for _ in range(12):
            going = tuple(name for name in going if self._answers(name, scripts[name]))
            if not going:
                return
            self.quiet()
        raise AssertionError(f"{going} are asked without an end")

    def presses_newest(self, name: str, action: str) -> bool:
        """Let somebody press the newest button that does something; tells whether there is one."""
        said = reversed(self._said(name))
        found = next((each for each in said if each.offers(action)), None)
        if found is None:
            return False
        ids = (each.action_id for each in all_elements(found.blocks))
        button = next(each for each in ids if each.partition("#")[0] == action)
        self.stage.who(name).click(found, button)
        self.quiet()
        return True

    def shares(self, name: str, key: str = "button-cycle-share") -> None:
        """Let somebody share the newest card that they can share."""
        said = [each for each in self._said(name) if each.offers("cycle.share")]
        self.of(name).press(name, said[-1], key)
        self.quiet()

    def opens(self, name: str, key: str, /, **about: str | int) -> str:
        """Let somebody open a form from their Home; gives what stands in it."""
        open_home(self.stage, name)
        label = self.of(name).say(key, **about)
        seen = with_button(self.of(name), name, label)
        paths = (each.path for each in all_elements(seen.blocks) if each.label == label)
        path = next(paths, "")
        assert path, f"{label} is not on the Home of {name}"
        self.stage.who(name).click(seen, path)
        self.quiet()
        return self.form(name)

    def form(self, name: str) -> str:
        """Give the words of the form that somebody has open."""
        view = self.stage.who(name).view
        return view.shown() if view else ""

    def fills(self, name: str, values: Mapping[str, Value]) -> str:
        """Let somebody fill in the open form and send it; gives what stands there then."""
        person = self.stage.who(name)
        person.fill(values)
        assert person.submit() == {}
        return self.form(name)

    def done(self, name: str) -> None:
        """Let somebody put all forms away."""
        if self.stage.who(name).view is not None:
            self.stage.who(name).close_view(all_views=True)
        self.quiet()

    def sight(self, name: str) -> str:
        """Give all that somebody can see."""
        open_home(self.stage, name)
        return self.stage.sight(name)

    def _answers(self, name: str, script: Script) -> bool:
        found = self.open_question(name)
        text = script(found[1]) if found else None
        if found is None or text is None:
            return False
        message, key = found
        person = self.stage.who(name)
        if message.offers("conversation.answer"):
            person.click(message, self.of(name).say(f"{key}-{text}"))
        else:
            person.say("dm", text)
        return True

    def _question(self, name: str, message: SeenMessage) -> str:
        if not any(message.offers(each) for each in OPEN):
            return ""
        say, shown = self.of(name).say, message.shown()
        return next((key for key in QUESTIONS if say(key) in shown), "")

    def _said(self, name: str) -> list[SeenMessage]:
        return [each for each in self.stage.who(name).messages() if each.from_bot]


def weeks_of(came: list[tuple[datetime, str]], kind: str) -> Iterator[tuple[int, int]]:
    """Give the weeks in which somebody got something of a kind, as often as they got it."""
    for at, each in came:
        if each == kind:
            year, week, _ = at.astimezone(AMSTERDAM).isocalendar()
            yield year, week


def day_of(week: int, weekday: int) -> date:
    """Give a day of a week of the programme; Monday is 1."""
    return (KICK_OFF + timedelta(weeks=week - 1, days=weekday - 1)).date()


def _at(message: SeenMessage) -> datetime:
    return datetime.fromtimestamp(float(message.ts), UTC)
