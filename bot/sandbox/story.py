"""What happened in the demo network before you came: its first two weeks, played for real."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.sandbox.demo import JAMES, MARIJKE, NETWORK, PARTICIPANTS
from bot.sandbox.standin import SeenMessage, SeenView, StandIn

_MONTHS = timedelta(days=150)
_PATIENCE = 30  # seconds, for machines that have other things to do

_ZONE = ZoneInfo("Europe/Amsterdam")
_WORK = range(8, 18)  # hours
_MORNING = 9
_FRIDAY = 5

Play = Callable[[datetime], None]

_ISSUES = {
    "U0SANNE": (
        "Mantelzorgers zitten pas aan tafel als het al misgaat.",
        "Door de krapte vragen we steeds meer van familie. Zij merken het als eersten.",
        "Leren hoe ik het gesprek eerder begin.",
    ),
    "U0YOUSSEF": (
        "Wij en de wijkverpleging kennen elkaars werk niet.",
        "Mensen vertellen hun verhaal twee keer. Zij zijn er moe van.",
        "Durven bellen voordat ik een mail stuur.",
    ),
    "U0RUBEN": (
        "We vinden wel vrijwilligers, maar ze gaan na een halfjaar weer weg.",
        "Niemand heeft tijd om ze te begeleiden. Bewoners wennen steeds aan iemand anders.",
        "Wat maakt dat iemand blijft.",
    ),
    "U0INGRID": (
        "Studenten leren weinig over samenwerken met familie.",
        "Ze komen straks in een wereld waarin dat de helft van het werk is.",
        "Hoe ik mantelzorgers in mijn les krijg, zonder dat het een praatje wordt.",
    ),
    "U0AMARA": (
        "Research about informal care rarely reaches the people who need it.",
        "There is much more of it now, and carers still have to find out everything alone.",
        "How to write one page that somebody reads on a Monday.",
    ),
}
_SHARED = ("U0SANNE", "U0RUBEN", "U0AMARA")

_WEEK_ONE = {
    "U0SANNE": ("Een dochter schoof aan bij de overdracht.", "Ik vroeg eerst, en dacht daarna."),
    "U0YOUSSEF": ("Twee keer gebeld in plaats van gemaild.", "Bellen voelt nog als storen."),
    "U0RUBEN": ("Een echtpaar durfde hulp aan te nemen.", "Ik luister beter als ik zit."),
}
_WEEK_ONE_SHARED = ("U0SANNE", "U0YOUSSEF")


def opening(now: datetime) -> datetime:
    """Tell when a demo begins: now in working hours, else on the next working morning."""
    local = now.astimezone(_ZONE).replace(second=0, microsecond=0)
    if local.isoweekday() <= _FRIDAY and local.hour in _WORK:
        return local.astimezone(UTC)
    morning = local.replace(hour=_MORNING, minute=0)
    while morning <= local or morning.isoweekday() > _FRIDAY:
        morning += timedelta(days=1)
    return morning.astimezone(UTC)


def kick_off_before(opens: datetime) -> datetime:
    """Tell when the network began: on the Monday of two weeks before."""
    local = opens.astimezone(_ZONE).replace(hour=_MORNING, minute=0)
    monday = local - timedelta(days=local.isoweekday() - 1, weeks=2)
    return monday.astimezone(UTC)


def tell(
    slack: StandIn,
    play: Play,
    settle: Callable[[], None],
    kick_off: datetime,
    opens: datetime,
) -> None:
    """Play from the kick-off on: set up, join, bring an issue, and one weekly reflection.

    `settle` waits until the bot has noted what it said: these people are quicker than people.
    """
    _set_up(slack, kick_off)
    settle()
    _choose_programme(slack)
    play(kick_off + timedelta(hours=1))  # it is nine o'clock in London too
    _join(slack)
    play(kick_off + timedelta(hours=2))
    for user, (issue, why, learn) in _ISSUES.items():
        _bring_issue(slack, user, {"issue": issue, "why": why, "learn": learn})
    play(kick_off + timedelta(days=9))
    for user, (success, theme) in _WEEK_ONE.items():
        _reflect(slack, user, (success, theme), settle)
    play(opens)


def _set_up(slack: StandIn, kick_off: datetime) -> None:
    marijke = slack.person(MARIJKE)
    marijke.command(NETWORK, "/leerkring", "start")
    marijke.fill(
        {
            "name": "Samen Sterker voor Morgen",
            "purpose": "Formele en informele zorg leren samenwerken: van vraagstuk naar idee, "
            "en van idee naar verandering.",
            "facilitators": [MARIJKE, JAMES],
            "participants": [person.id for person in PARTICIPANTS],
            "ends": (kick_off + _MONTHS).date(),
        }
    )
    marijke.submit()


def _choose_programme(slack: StandIn) -> None:
    """Choose action learning in five months, look at the dates, and agree."""
    marijke = slack.person(MARIJKE)
    marijke.open_home()

    def offering() -> list[SeenView]:
        home = marijke.home
        return [home] if home and home.offers("cycle.programme") else []

    home = slack.wait(offering, _PATIENCE)[0]
    marijke.click(home, "cycle.programme#0")
    marijke.submit()
    marijke.submit()
    marijke.close_view(all_views=True)


def _join(slack: StandIn) -> None:
    """All but Tom say yes; he has not answered yet, so that you can."""
    for person in PARTICIPANTS:
        if person.id != "U0TOM":
            invitation = _newest(slack, person.id, "network.join")
            slack.person(person.id).click(invitation, "network.join#0")


def _bring_issue(slack: StandIn, user: str, answers: dict[str, str]) -> None:
    person = slack.person(user)
    question = _newest(slack, user, "conversation.form")
    person.click(question, "conversation.form#0")
    person.fill(answers)
    person.submit()
    resting = _newest(slack, user, "conversation.reopen")
    person.click(resting, "conversation.reopen#0")
    more = _newest(slack, user, "conversation.skip", after=resting)
    person.click(more, "conversation.form#0")
    person.submit()
    if user in _SHARED:
        card = _newest(slack, user, "cycle.share")
        person.click(card, "cycle.share#0")


def _reflect(
    slack: StandIn, user: str, answers: tuple[str, str], settle: Callable[[], None]
) -> None:
    person = slack.person(user)
    success, theme = answers
    prompt = _newest(slack, user, "conversation.skip")
    person.say("dm", success, prompt.ts)
    asked = _newest(slack, user, "conversation.back", after=prompt)
    settle()
    person.say("dm", theme, asked.ts)
    who = _newest(slack, user, "conversation.answer", after=asked)
    place = 1 if user in _WEEK_ONE_SHARED else 0
    person.click(who, f"conversation.answer#{place}")


def _newest(
    slack: StandIn, user: str, action: str, after: SeenMessage | None = None
) -> SeenMessage:
    """Wait for a message to somebody in which this can be done."""

    def found() -> list[SeenMessage]:
        messages = slack.person(user).messages("dm")
        later = [each for each in messages if after is None or each.ts > after.ts]
        return [each for each in later if each.offers(action)]

    return slack.wait(found, _PATIENCE)[-1]
