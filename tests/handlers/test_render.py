"""However odd the words, what goes to Slack keeps to its limits and mentions nobody."""

from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from flows.message import (
    Block,
    Bullets,
    Button,
    Buttons,
    ChoiceField,
    Form,
    Heading,
    Link,
    Message,
    Note,
    Option,
    Para,
    Picture,
    Quote,
    TextField,
)
from handlers.ids import action_of, ids_of
from handlers.render import escape, home, modal, render

_odd = st.sampled_from(
    ["<!channel>", "<@U1>", "*vet*", "&lt;", ":tada:", "\u202eomgekeerd", "10:30:45", ""]
)
_words = st.one_of(st.text(min_size=1, max_size=80), _odd, st.just("x" * 5000))
_blocks = st.one_of(
    st.builds(Heading, _words),
    st.builds(Para, _words),
    st.builds(Quote, _words, _words),
    st.builds(Note, _words),
    st.builds(lambda items: Bullets(tuple(items)), st.lists(_words, min_size=1, max_size=4)),
    st.builds(
        lambda labels: Buttons(tuple(Button("a.b", label) for label in labels)),
        st.lists(_words, min_size=1, max_size=5),
    ),
    st.builds(Picture, st.just("thermometer"), st.just({}), _words, _words),
)


def _inside(element: object) -> Iterator[dict[str, Any]]:
    if isinstance(element, dict):
        yield element
        for each in element.values():
            yield from _inside(each)
    if isinstance(element, list | tuple):
        for each in element:
            yield from _inside(each)


@given(st.lists(_blocks, min_size=1, max_size=8))
def test_words_are_never_markup(blocks: list[Block]) -> None:
    rendered = render(Message(tuple(blocks)), {"thermometer": "F1"})
    kinds = {each.get("type") for each in _inside(list(rendered.blocks))}
    assert not kinds & {"mrkdwn", "user", "broadcast", "usergroup", "channel", "link"}
    assert "<" not in rendered.text
    for each in _inside(list(rendered.blocks)):
        if each.get("type") == "plain_text":
            assert 1 <= len(each["text"]) <= 3000


@given(st.lists(_blocks, min_size=1, max_size=8))
def test_the_text_says_all_that_the_blocks_say(blocks: list[Block]) -> None:
    rendered = render(Message(tuple(blocks)))
    for block in blocks:
        if isinstance(block, Para | Quote) and len(rendered.text) < 3900:
            shown = block.text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            assert shown in rendered.text


def test_a_buttons_ids_come_back_as_they_went() -> None:
    button = Button("conversation.answer", "Ja", {"conversation": "c", "turn": "3"})
    twice = Message((Buttons((button, button)),))
    first, second = render(twice).blocks[0]["elements"]
    assert first["action_id"] != second["action_id"]
    assert action_of(first["action_id"]) == "conversation.answer"
    assert ids_of(first["value"]) == {"conversation": "c", "turn": "3"}


def test_ids_of_an_unknown_version_are_about_nothing() -> None:
    assert ids_of("not json") == {}
    assert ids_of('["a"]') == {}
    assert ids_of(None) == {}


def test_a_form_shows_what_is_already_there() -> None:
    options = (Option("a", "A" * 100), Option("b", "B"))
    form = Form(
        "x.y",
        "Titel",
        (
            Note("klein"),
            TextField("t", "Label", value="eerder"),
            ChoiceField("c", "Kies", options, ("b",)),
            ChoiceField("m", "Menu", options, ("a",), look="menu"),
            ChoiceField("n", "Vink", options, ("a", "b"), look="boxes"),
        ),
        submit="Bewaren",
    )
    view = modal(form)
    inputs = {block["block_id"]: block for block in view["blocks"] if block["type"] == "input"}
    assert inputs["t"]["element"]["initial_value"] == "eerder"
    assert inputs["c"]["element"]["initial_option"]["value"] == "b"
    assert inputs["m"]["element"]["type"] == "static_select"
    assert len(inputs["n"]["element"]["initial_options"]) == 2
    assert len(inputs["c"]["element"]["options"][0]["text"]["text"]) <= 75


def test_emoji_stay_emoji_and_times_stay_times() -> None:
    blocks = render(Message((Quote("mooi :tada: om 10:30:45 a:b:c"),))).blocks
    runs = [each for each in _inside(list(blocks)) if each.get("type") in {"emoji", "text"}]
    assert [run["name"] for run in runs if run["type"] == "emoji"] == ["tada"]


def test_home_is_a_home_view() -> None:
    assert home(Message((Heading("Dag"),)))["type"] == "home"


@given(_words, st.sampled_from(["https://meet.example.nl/a?b=c&d", "https://a.nl/%3C"]))
def test_a_link_shows_the_address_it_leads_to_and_its_text_says_it_too(
    label: str, url: str
) -> None:
    rendered = render(Message((Para("Waar?"), Link(label, url))))
    links = [each for each in _inside(list(rendered.blocks)) if each.get("type") == "link"]
    assert links == [{"type": "link", "url": url, "text": url}]
    if len(label) < 100:
        assert escape(url) in rendered.text
