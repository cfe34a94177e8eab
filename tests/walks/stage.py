"""A network to play in: the stand-in, the bot, the people, and what each of them reads."""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Literal

from slack_sdk import WebClient
from sqlalchemy import inspect

from bot.people import export_person
from bot.program import Program, assemble
from bot.sandbox.running import Sandbox
from bot.sandbox.standin import Channel, Person, SeenMessage, StandIn, User, Workspace
from bot.sandbox.standin.choices import Value
from bot.settings import Settings
from flows.people import Network
from flows.thermometer.statements import SETS
from flows.words import Words, words
from handlers import ids

Language = Literal["nl", "en"]

KICK_OFF = datetime(2026, 11, 2, 8, 0, tzinfo=UTC)  # a Monday, 09:00 in Amsterdam
CHANNEL, BOT = "C0LEREN", "U0LEERBOT"
_LONG = 60
PATIENT = 30.0  # seconds for an acknowledgement, where Slack gives three
_NAMES = ("Marijke", "James", "Sanne", "Youssef", "Ruben", "Fatima", "Wim", "Lotte", "Dewi", "Bram")
LEADS, JOINS = ("marijke", "james"), tuple(name.lower() for name in _NAMES[2:])


def workspace(language: Language) -> Workspace:
    """Describe ten people, two of them elsewhere, who read one language."""
    locale = "nl-NL" if language == "nl" else "en-GB"
    people = tuple(
        User(
            f"U0{name.upper()}",
            name.lower(),
            name,
            name,
            locale=locale,
            tz="Asia/Dubai" if name == "Dewi" else "Europe/Amsterdam",
            is_restricted=name in {"Fatima", "Wim"},
        )
        for name in _NAMES
    )
    everybody = frozenset(person.id for person in people) | {BOT}
    others = (
        User("U0VREEMD", "eva", "Eva", "Eva", team="T0ELDERS", is_stranger=True),
        User("U0APP", "andereapp", "Andere app", is_bot=True),
        User("U0WEG", "piet", "Piet", "Piet", deleted=True),
    )
    return Workspace(
        users=(*people, *others),
        channels=(
            Channel(CHANNEL, "leren", everybody, locale=locale),
            Channel("C0LEEG", "leeg", everybody, locale=locale),
            Channel("C0DICHT", "dicht", everybody - {BOT}, locale=locale),
        ),
        roles={"U0JAMES": {"nl": "begeleider", "en": "facilitator"}},
    )


@dataclass(slots=True)
class Stage:
    """One play, with short words for what happens in every walk."""

    box: Sandbox
    language: Language = "nl"
    settings: Settings = field(default_factory=Settings)

    @property
    def say(self) -> Words:
        """Give the words of the play's language."""
        return words(self.language)

    def who(self, name: str) -> Person:
        """Give somebody by their name."""
        return self.box.slack.person(f"U0{name.upper()}")

    def wait(self, condition: Callable[[], object]) -> None:
        """Wait until something has come true."""
        self.box.slack.wait(condition)

    def seen(
        self, name: str, key: str, place: str = "dm", /, **placeholders: str | int
    ) -> SeenMessage:
        """Wait for a message that holds these words; gives the newest."""
        return self.read(name, self.say(key, **placeholders), place)

    def read(self, name: str, text: str, place: str = "dm") -> SeenMessage:
        """Wait for a message of the bot with this text; gives the newest."""
        self.quiet()

        def found() -> list[SeenMessage]:
            messages = self.who(name).messages(place)
            return [each for each in messages if each.from_bot and text in each.shown()]

        return self.box.slack.wait(found)[-1]

    def quiet(self) -> None:
        """Let some seconds pass, until the bot has heard all and said all that it wants to say."""
        handled(self.box.slack)
        program, clock = self.box.program, self.box.clock
        for _ in range(_LONG):
            clock.move_to(clock() + timedelta(seconds=1))
            program.pump.drain()
            program.firing.wait_until_idle()
            program.pump.drain()
            program.postman.wait_until_idle()
            at = program.postman.next_at()
            if at is None or at > clock() + timedelta(seconds=5):
                return
        raise TimeoutError("the bot does not come to an end")

    def told(self, name: str, deed: Callable[[], object], place: str = "dm") -> str:
        """Give all that the bot newly says to somebody when something is done."""
        before = {each.ts for each in self.who(name).messages(place)}
        deed()
        self.quiet()
        new = [each for each in self.who(name).messages(place) if each.ts not in before]
        return "\n---\n".join(each.shown() for each in new if each.from_bot)

    def says(self, name: str, text: str, under: SeenMessage | None = None) -> str:
        """Let somebody type, in a thread or not; gives what the bot says to that."""
        thread = under.ts if under else ""
        return self.told(name, lambda: self.who(name).say("dm", text, thread))

    def presses(self, name: str, message: SeenMessage, key: str, /, **placeholders: str) -> str:
        """Let somebody press a button; gives what the bot says to that."""
        return self.told(name, lambda: self.press(name, message, key, **placeholders))

    def sight(self, name: str, *places: str) -> str:
        """Give all that somebody can see, in the direct messages, channels and Home tab."""
        person = self.who(name)
        texts = [
            each.shown() for place in (places or ("dm", CHANNEL)) for each in person.messages(place)
        ]
        return "\n---\n".join([*texts, person.home.shown() if person.home else ""])

    def press(self, name: str, message: SeenMessage, key: str, /, **placeholders: str) -> None:
        """Press a button by its words."""
        self.who(name).click(message, self.say(key, **placeholders))

    def play(self, **passed: int) -> None:
        """Let time pass: days=…, hours=…."""
        self.box.player.play(self.box.clock() + timedelta(**passed), _silently)

    def set_up(self, participants: tuple[str, ...] = JOINS, name: str = "Samen Sterker") -> None:
        """Let Marijke set up the network."""
        marijke = self.who("marijke")
        marijke.command(CHANNEL, "/leerkring", "start")
        marijke.fill(
            {
                "name": name,
                "purpose": "Formele en informele zorg leren samenwerken."
                if self.language == "nl"
                else "Formal and informal care learn to work together.",
                "language": self.language,
                "facilitators": ["U0MARIJKE", "U0JAMES"],
                "participants": [f"U0{each.upper()}" for each in participants],
            }
        )
        errors = marijke.submit()
        assert errors == {}

    def join(self, *names: str) -> None:
        """Let people say yes."""
        for name in names:
            message = self.seen(name, "network-invite-no")
            self.press(name, message, "button-network-join")
        for name in names:
            self.seen(name, "cycle-issue-issue")

    def bring_issue(self, name: str, *answers: str) -> None:
        """Let somebody answer the six questions by typing; an empty one is skipped.

        The answers come in the order of the card; three are asked, and then the other three.
        """
        skip = self.say("command-skip").partition(",")[0]
        issue, why, tried, move, learn, satisfied = answers
        for sitting in (
            {"issue": issue, "why": why, "learn": learn},
            {"tried": tried, "move": move, "satisfied": satisfied},
        ):
            for step, answer in sitting.items():
                self.seen(name, f"cycle-issue-{step}")
                self.who(name).say("dm", answer or skip)
            if "learn" in sitting:
                self.go_on(name)
        self.seen(name, "cycle-issue-card")

    def go_on(self, name: str) -> str:
        """Let somebody whose sitting is over ask for the next questions at once."""
        self.quiet()
        resting = self.read(name, self.say("button-cycle-go-on"))
        return self.presses(name, resting, "button-cycle-go-on")

    def fill_thermometer(self, name: str, answers: str) -> None:
        """Let somebody fill in the six statements, as in "454453", or all twelve; no words."""
        person = self.who(name)
        self.choose(name, answers)
        assert person.submit() == {}
        assert person.submit() == {}
        person.close_view()

    def choose(self, name: str, answers: str) -> None:
        """Let somebody open the thermometer and choose answers, without turning the page."""
        message = self.seen(name, "button-thermometer-fill")
        self.press(name, message, "button-thermometer-fill")
        asked = SETS["pulse" if len(answers) == len(SETS["pulse"].statements) else "full"]
        options = {
            statement.id: self.say(f"thermometer-scale-{answer}")
            for statement, answer in zip(asked.statements, answers, strict=True)
        }
        self.who(name).fill(options)

    def held(self, name: str) -> str:
        """Give all that is held of somebody, as the administrator can export it."""
        held = export_person(self.box.program.database, "", f"U0{name.upper()}")
        return json.dumps(held, ensure_ascii=False)

    def begin(self, *names: str) -> None:
        """Set up the network, and let these people say yes."""
        self.set_up(names)
        self.join(*names)

    def set_up_elsewhere(self, *participants: str, channel: str = "C0LEEG") -> None:
        """Let Marijke set up a second network, in another channel."""
        marijke = self.who("marijke")
        marijke.command(channel, "/leerkring", "start")
        people = [f"U0{each.upper()}" for each in participants]
        leads = [f"U0{each.upper()}" for each in LEADS]
        values = {"name": "Tweede kring", "purpose": "Nog een kring."}
        marijke.fill(values | {"facilitators": leads, "participants": people})
        assert marijke.submit() == {}
        self.quiet()

    def planted(self, name: str, buttons: Mapping[str, tuple[str, str]]) -> SeenMessage:
        """Let the bot have said something with buttons it never made: label → name and value."""
        slack = self.box.slack
        client = WebClient(token=slack.bot_token, base_url=slack.api_url)
        elements = [
            {
                "type": "button",
                "action_id": action if "#" in action else f"{action}#{place}",
                "text": {"type": "plain_text", "text": label},
                **({"value": value} if value else {}),
            }
            for place, (label, (action, value)) in enumerate(buttons.items())
        ]
        blocks = [{"type": "actions", "elements": elements}]
        client.chat_postMessage(channel=f"U0{name.upper()}", text="…", blocks=blocks)
        return self.who(name).messages()[-1]

    def network(self, channel: str = CHANNEL) -> Network:
        """Give what is kept of the network in a channel."""
        with self.box.program.database.read() as w:
            found: Network | None = w.networks.in_channel("T0LEERKRING", channel)
        assert found is not None
        return found

    def leads(self, name: str, action: str, network: str = "") -> str:
        """Let a facilitator press what Home offers them; gives what the bot says to that."""
        about = {"network": network or self.network().id}
        button = {"Begin": (action, ids.value(about))}
        planted = self.planted(name, button)
        return self.told(name, lambda: self.who(name).click(planted, "Begin"))

    def stops(self, name: str) -> None:
        """Let somebody leave all their networks."""
        self.says(name, "stop")
        self.presses(name, self.seen(name, "privacy-stop-note"), "button-privacy-stop")

    def week(self) -> None:
        """Play to the afternoon of the first Thursday, when the first weekly questions come."""
        self.box.player.play(KICK_OFF + timedelta(days=3, hours=6, minutes=5), _silently)

    def open_round(self, typed: str = "pulse", **values: Value) -> None:
        """Let Marijke open the thermometer."""
        marijke = self.who("marijke")
        marijke.command(CHANNEL, "/thermometer", typed)
        marijke.fill(values)
        assert marijke.submit() == {}
        self.quiet()

    def close_round(self) -> None:
        """Let Marijke close the thermometer."""
        marijke = self.who("marijke")
        closing = marijke.command(CHANNEL, "/thermometer", "sluit")
        assert closing is not None
        marijke.click(closing, self.say("button-thermometer-close"))
        self.quiet()

    def deliveries(self, name: str, place: str = "dm") -> list[str]:
        """List the delivery ids of what the bot said somewhere, in order; each stands once."""
        said = [each.message for each in self.who(name).messages(place) if each.from_bot]
        marked = [each.metadata for each in said if each.metadata]
        return [str(each["event_payload"]["id"]) for each in marked]

    def rows(self, *tables: str) -> dict[str, list[str]]:
        """Give what stands in tables, unsealed nowhere, as text; without names, in all of them."""
        engine = self.box.program.database.engine
        names = tables or tuple(sorted(inspect(engine).get_table_names()))
        with engine.connect().execution_options(writing=False) as connection:
            found = {
                name: connection.exec_driver_sql(f'SELECT * FROM "{name}"').all()  # noqa: S608  a table of ours
                for name in names
            }
        return {name: sorted(map(repr, rows)) for name, rows in found.items()}

    def files(self) -> bytes:
        """Give all bytes of the SQLite file and what belongs to it."""
        database = self.box.program.database.engine.url.database
        assert database is not None
        beside = sorted(Path(database).parent.glob(f"{Path(database).name}*"))
        return b"".join(each.read_bytes() for each in beside)

    @contextmanager
    def broken(self, table: str) -> Iterator[None]:
        """Take a table away for a moment, so that the database refuses."""
        self._rename(table, f"{table}_away")
        try:
            yield
        finally:
            self._rename(f"{table}_away", table)

    def impatient(self, seconds: float = 0.4) -> None:
        """Let Slack wait less long for an acknowledgement, so that it soon brings things again."""
        self.box.slack.ack_seconds = seconds

    def forgive(self) -> None:
        """Forget what the bot did wrong on purpose, and be as patient as a busy machine needs."""
        self.box.slack.ack_seconds = PATIENT
        self.box.slack.forget_violations()

    def restart(self) -> Program:
        """Stop the bot, and start another one on the same database and in the same workspace."""
        slack = self.box.slack
        before = slack.connections_opened
        self.box.program.stop()
        program = assemble(self.settings, self.box.clock)
        self.box.program = self.box.player.program = program
        program.start()
        slack.wait(lambda: slack.connected and slack.connections_opened > before)
        return program

    def _rename(self, old: str, new: str) -> None:
        with self.box.program.database.engine.begin() as connection:
            connection.exec_driver_sql(f'ALTER TABLE "{old}" RENAME TO "{new}"')

    def transcript(self, name: str, place: str = "dm") -> str:
        """Write down what somebody read and wrote, in order."""
        lines = []
        for message in self.who(name).messages(place):
            at = datetime.fromtimestamp(float(message.ts), UTC)
            thread = " · in a thread" if message.thread_ts not in ("", message.ts) else ""
            who = f"{message.author}{thread}"
            lines.append(f"**{at:%a %d %b %H:%M} UTC · {who}**\n\n{message.shown()}\n")
        return "\n---\n\n".join(lines)


def handled(slack: StandIn, seconds: float = 10) -> bool:
    """Wait until the bot has acknowledged every event that was sent to it; tells whether it has."""
    return slack.all_heard(seconds)


def _silently(moment: datetime, played: int) -> None:
    del moment, played
