"""What the page asks for, done by the same person that tests use."""

from collections.abc import Callable, Mapping
from datetime import date

from bot.sandbox.standin.choices import Value
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.person import Person
from bot.sandbox.standin.screen import SeenMessage, SeenView
from bot.sandbox.standin.wire import CannotDoError, Json


def do(office: Office, wish: Json, whole: Mapping[str, Callable[[], None] | None]) -> None:
    """Do one thing; the wish names the person, the deed, and what it is about.

    `whole` are the deeds of nobody in particular, by name.
    """
    of_nobody = whole.get(str(wish.get("deed")))
    if of_nobody is not None:
        of_nobody()
        return
    deed = _DEEDS.get(str(wish.get("deed")))
    if deed is None:
        raise CannotDoError("the stand-in cannot do that")
    deed(Person(office, str(wish["person"])), wish)


def _say(person: Person, wish: Json) -> None:
    text = str(wish["text"])
    if not text.startswith("/"):
        person.say(str(wish["place"]), text, str(wish.get("thread_ts") or ""))
        return
    if wish.get("thread_ts"):
        raise CannotDoError("commands do not work in threads")
    command, _, rest = text.partition(" ")
    person.command(str(wish["place"]), command, rest.strip())


def _edit(person: Person, wish: Json) -> None:
    person.edit(_message(person, wish), str(wish["text"]))


def _delete(person: Person, wish: Json) -> None:
    person.delete(_message(person, wish))


def _share(person: Person, wish: Json) -> None:
    person.share_file(str(wish["place"]), str(wish["name"]), text=str(wish.get("text") or ""))


def _click(person: Person, wish: Json) -> None:
    person.click(_message(person, wish), str(wish["path"]), _value(wish))


def _click_home(person: Person, wish: Json) -> None:
    person.click(_open(person.home), str(wish["path"]), _value(wish))


def _click_view(person: Person, wish: Json) -> None:
    person.click(_open(person.view), str(wish["path"]), _value(wish))


def _fill(person: Person, wish: Json) -> None:
    person.fill({str(wish["path"]): _value(wish)})


def _submit(person: Person, _wish: Json) -> None:
    person.submit()


def _close(person: Person, wish: Json) -> None:
    person.close_view(all_views=bool(wish.get("all")))


def _open_home(person: Person, _wish: Json) -> None:
    person.open_home()


def _open_dm(person: Person, _wish: Json) -> None:
    person.open_dm()


def _message(person: Person, wish: Json) -> SeenMessage:
    for message in person.messages(str(wish["place"])):
        if message.ts == wish["ts"]:
            return message
    raise CannotDoError("this message is gone")


def _open(view: SeenView | None) -> SeenView:
    if view is None:
        raise CannotDoError("nothing is open")
    return view


def _value(wish: Json) -> Value:
    value = wish.get("value")
    if value is None or isinstance(value, (str, date)):
        return value
    return [str(each) for each in value]


_DEEDS: dict[str, Callable[[Person, Json], None]] = {
    "say": _say,
    "edit": _edit,
    "delete": _delete,
    "share": _share,
    "click": _click,
    "click_home": _click_home,
    "click_view": _click_view,
    "fill": _fill,
    "submit": _submit,
    "close": _close,
    "open_home": _open_home,
    "open_dm": _open_dm,
}
