"""What happens in a town: played small in the tests, and at length in `make torture`."""

import os
import signal
from collections import deque
from datetime import timedelta
from random import Random

from bot.sandbox.rehearsal import fill_in
from bot.sandbox.standin import SeenMessage
from tests.torture import databases
from tests.torture.points import KILLED
from tests.torture.town import CHANNEL, LEAD, NAME, THURSDAY, Town, until

_LIVES = 0.5
_ENOUGH = 5
FRIDAY = THURSDAY + timedelta(hours=21)  # 12:05 in Amsterdam: the digest
AT_A_PROMPT = (
    "during fire",
    "after claim",
    "before post",
    "after accept",
    "before mark",
    "after mark",
)


class Deaths:
    """Tells each process that starts where it will die; when no more are planned, it lives."""

    def __init__(self, *points: str, nth: int = 1) -> None:
        self.coming = deque((each, nth) for each in points)

    def __call__(self) -> tuple[str, int]:
        """Give the next."""
        return self.coming.popleft() if self.coming else ("", 1)


def week_of_deaths(town: Town) -> None:
    """Let the bot die at every named point, in the course of one week."""
    _die_migrating(town)
    town.seed()
    town.prompts = 1
    _die(town, "during plan", *AT_A_PROMPT)
    _die_before_an_ack(town)
    share(town, town.users[0])
    _die_closing(town)
    _die_at_the_digest(town)
    town.settle()


def _die_migrating(town: Town) -> None:
    town.bots.next_crash = Deaths("during migration", nth=5)
    town.bots.start()
    _await_deaths(town, 1)
    town.connected()


def _die(town: Town, *points: str) -> None:
    """Kill who lives, and let those who come after die at these points, one after another."""
    before = len(town.bots.ends)
    town.bots.next_crash = Deaths(*points)
    town.bots.kill()
    _await_deaths(town, before + 1 + len(points))


def _await_deaths(town: Town, many: int) -> None:
    town.bots.await_ends(many)
    strange = [each for each in town.bots.ends if each not in (KILLED, -9)]
    assert strange == [], f"ended otherwise than by the point: {town.bots.log()}"


def _die_before_an_ack(town: Town) -> None:
    town.await_prompts()
    before = len(town.bots.ends)
    town.bots.next_crash = Deaths("while hearing", "before ack")
    town.bots.kill()
    town.bots.await_ends(before + 1)
    town.connected()
    for user in town.users[1:]:
        town.answer(user)
        town.ask_help(user)
    _await_deaths(town, before + 3)


def share(town: Town, user: str, theme: str = "me") -> None:
    """Let somebody answer the weekly question to its end, for all to read."""
    for step in (theme, "readers"):
        town.settle()  # people are not quicker than the bot can note what it said
        town.answer(user)
        town.newest(user, town.say(f"reflection-{theme}-{step}"))
    question = town.say(f"reflection-{theme}-readers")
    label = town.say(f"reflection-{theme}-readers-network")
    town.press(user, lambda: town.newest(user, question), label)
    town.newest(user, town.say("reflection-read-by-network", network=NAME))


def open_thermometer(town: Town) -> None:
    """Let the facilitator open one, and five fill it in; what is not answered they do again."""
    lead, fill = town.who(LEAD), town.say("button-thermometer-fill")

    def shown() -> bool:
        town.connected()
        lead.command(CHANNEL, "/thermometer", "pulse")
        return lead.view is not None

    until(shown, "the form is there")
    until(lambda: lead.submit() == {} or town.read(town.users[0], fill), "it is sent")
    for user in town.users:
        town.newest(user, fill)
    until(lambda: _five_fill_in(town), "five have filled it in")


def _five_fill_in(town: Town) -> bool:
    for user in town.users[:5]:
        if town.who(user).view:
            town.who(user).close_view(all_views=True)
    fill_in(town.slack, town.users[:5])
    return bool(town.rows("SELECT count(*) FROM box")[0][0] >= _ENOUGH)


def _die_closing(town: Town) -> None:
    open_thermometer(town)
    closing = ask_to_close(town)
    before = len(town.bots.ends)
    town.bots.next_crash = Deaths("during closing", "after upload")
    town.bots.kill()
    town.bots.await_ends(before + 1)
    town.press(LEAD, lambda: closing, town.say("button-thermometer-close"))
    _await_deaths(town, before + 3)
    town.newest(LEAD, town.say("thermometer-result-title"), place=CHANNEL)


def ask_to_close(town: Town) -> SeenMessage:
    """Let the facilitator ask for the button that closes the thermometer."""
    lead = town.who(LEAD)

    def asked() -> list[SeenMessage]:
        found = lead.command(CHANNEL, "/thermometer", "sluit")
        return [found] if found else []

    return until(asked, "the command is answered")[0]


def _die_at_the_digest(town: Town) -> None:
    town.settle()
    town.bots.stop()
    before = len(town.bots.ends)
    town.clock.move_to(FRIDAY)
    town.bots.next_crash = Deaths("during digest")
    town.bots.start()
    _await_deaths(town, before + 1)
    town.newest(LEAD, town.say("digest-title", network=NAME), place=CHANNEL)


def restless(town: Town, *, processes: int, kills: int, weeks: int = 1) -> None:
    """Let people write all the time while processes are killed anywhere, so often each week."""
    town.seed()
    dice = Random(processes * 1000 + kills)  # noqa: S311  which one is killed is no secret
    for week in range(weeks):
        town.clock.move_to(THURSDAY + timedelta(days=7 * week))
        town.prompts += 1
        town.bots.start(processes)
        _a_week(town, dice, kills)
        town.settle()
        town.bots.stop()


def _a_week(town: Town, dice: Random, kills: int) -> None:
    kill_some(town, dice, kills // 3)
    town.await_prompts()
    for user in town.users:
        town.answer(user)
        town.ask_help(user)
    kill_some(town, dice, kills - kills // 3)


def kill_some(town: Town, dice: Random, kills: int) -> None:
    """Kill somebody whenever some more has been said."""
    for _ in range(kills):
        town.until_said(town.said() + dice.randrange(1, 2 + len(town.users) // 3))
        ended = len(town.bots.ends)
        town.bots.kill(dice.randrange(8))
        town.bots.await_ends(ended + 1)


class Perils:
    """Lets every other process that starts die at a point by chance, and the rest live."""

    def __init__(self, seed: int) -> None:
        self.dice = Random(seed)  # noqa: S311  no secret is drawn

    def __call__(self) -> tuple[str, int]:
        """Give the next."""
        if self.dice.random() < _LIVES:
            return "", 1
        return self.dice.choice((*AT_A_PROMPT, "while hearing", "before ack")), self.dice.randrange(
            1, 30
        )


def held_up(town: Town, processes: int) -> None:
    """Let a process stand still between claim and post, for longer than its lease lasts."""
    _pause(town, "after claim")
    if processes > 1:
        town.bots.start(processes - 1)
    over = town.clock() + town.bots.order.times.lease * 2
    until(lambda: town.clock() > over, "its lease is over")
    late = town.bots.paused()
    _go_on(town)
    for pid in late:  # told to stop, it first ends what it was about to do
        os.kill(pid, signal.SIGTERM)
    town.bots.await_ends(len(late))
    town.settle()


def cut_off_while_firing(town: Town) -> None:
    """Let the database go away in the middle of what is due, and come back at once."""
    _pause(town, "during fire")
    databases.cut_off(town)
    _go_on(town)


def _pause(town: Town, point: str) -> None:
    town.seed()
    town.prompts = 1
    town.bots.next_crash = Deaths(f"pause {point}")
    town.bots.start()
    until(town.bots.paused, "one stands still")


def _go_on(town: Town) -> None:
    for pid in town.bots.paused():
        os.kill(pid, signal.SIGCONT)
    town.settle()
