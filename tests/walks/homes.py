"""Short words for what people do on their Home."""

from bot.sandbox.standin.screen import SeenView
from tests.walks.stage import Stage


def home(stage: Stage, name: str) -> SeenView:
    """Look at what stands on somebody's Home now."""
    stage.quiet()
    found = stage.who(name).home
    assert found is not None
    return found


def open_home(stage: Stage, name: str) -> SeenView:
    """Let somebody open the Home tab."""
    stage.who(name).open_home()
    return home(stage, name)


def press(stage: Stage, name: str, key: str) -> SeenView:
    """Let somebody press a button on their Home, and look at what it shows then."""
    stage.who(name).click(home(stage, name), stage.say(key))
    return home(stage, name)


def confirmation(view: SeenView, label: str) -> tuple[str, str]:
    """Give the title and the text of what a button asks before it does its work."""
    buttons = [
        each
        for block in view.blocks
        if block["type"] == "actions"
        for each in block["elements"]
        if each["text"]["text"] == label
    ]
    confirm = buttons[0]["confirm"]
    return confirm["title"]["text"], confirm["text"]["text"]


def sends(stage: Stage, name: str, key: str) -> str:
    """Let somebody press a button on their Home; gives what the bot writes to them for it."""
    return stage.told(name, lambda: press(stage, name, key))
