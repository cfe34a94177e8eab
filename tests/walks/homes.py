"""Short words for what people do on their Home."""

from bot.sandbox.standin.screen import SeenView
from flows.home.leaf import Room
from tests.walks.stage import Stage


def home(stage: Stage, name: str) -> SeenView:
    """Look at what stands on somebody's Home now."""
    stage.quiet()
    found = stage.who(name).home
    assert found is not None
    return found


def open_home(stage: Stage, name: str, which: str = "") -> SeenView:
    """Let somebody open the Home tab; who leads may go into a room of it at once."""
    stage.who(name).open_home()
    return room(stage, name, which) if which else home(stage, name)


def room(stage: Stage, name: str, which: str) -> SeenView:
    """Let somebody who leads go into a room of their Home: now, people, help or keeping."""
    stage.who(name).click(home(stage, name), stage.say(f"button-home-room-{which}"))
    return home(stage, name)


def with_button(stage: Stage, name: str, label: str) -> SeenView:
    """Let somebody look for a button on their Home; who leads looks into every room."""
    view = home(stage, name)
    for which in Room:
        door = stage.say(f"button-home-room-{which}")
        if label in view.buttons or door not in view.buttons:
            break
        view = room(stage, name, which)
    return view


def press(stage: Stage, name: str, key: str, /, **placeholders: str | int) -> SeenView:
    """Let somebody press a button on their Home, and look at what it shows then."""
    label = stage.say(key, **placeholders)
    stage.who(name).click(with_button(stage, name, label), label)
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
