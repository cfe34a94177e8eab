"""What Slack shows while somebody types a command; the same words as in `manifest.yml`."""

from bot.sandbox.standin import Command

COMMAND_WORDS = (
    Command(
        "/leerkring",
        "Menu, instellingen, hulp · menu, settings, help",
        "[start | instellingen | hulp]",
    ),
    Command(
        "/thermometer",
        "Hoe werken we samen? · how do we work together?",
        "[start | sluit | uitslag]",
    ),
)
