"""The questions of a weekly reflection, and of one that somebody begins by themselves."""

from collections.abc import Mapping
from datetime import date, timedelta

from flows.conversation.flow import READERS, Choice, Flow, Step, Text, Value

THEMES = ("me", "us", "better")
STEP_FLOW = "reflection-step"
OWN_FLOW = "reflection-own"
_WEEK = 7


def wrote_something(current: Mapping[str, Value]) -> bool:
    """There is nothing to share when every question was skipped."""
    return bool(current.keys() - {READERS})


CHOICE_OF_READERS = Step(
    READERS, Choice(("me", "group", "network")), optional=True, only_if=wrote_something
)

FLOWS = (
    *(
        Flow(
            f"reflection-{theme}",
            (
                Step("success", Text(), optional=True),
                Step(theme, Text(), optional=True),
                CHOICE_OF_READERS,
            ),
        )
        for theme in THEMES
    ),
    Flow(
        STEP_FLOW,
        (
            Step("did", Text(), optional=True),
            Step("next", Text(), optional=True),
            CHOICE_OF_READERS,
        ),
    ),
    Flow(OWN_FLOW, (Step("text", Text()), CHOICE_OF_READERS)),
)


PROMPTS = (*(f"reflection-{theme}" for theme in THEMES), STEP_FLOW)
"""The flows of a weekly prompt."""


def theme_of(day: date, starts: date) -> str:
    """Choose the theme of an ISO week: me, us, better, and round again."""
    weeks = (_monday(day) - _monday(starts)).days // _WEEK
    return THEMES[weeks % len(THEMES)]


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
