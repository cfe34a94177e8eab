"""Modals: opened once, stacked three high, filled in, refused, changed and put away."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.standin import CannotDoError, Person, StandIn
from bot.sandbox.standin import triggers as triggers_module

Body = dict[str, Any]


def plain(text: str) -> Body:
    return {"type": "plain_text", "text": text}


def options(*values: str) -> list[Body]:
    return [{"text": plain(value.title()), "value": value} for value in values]


def field(block_id: str, element: Body, **more: Any) -> Body:
    element = {"action_id": "value", **element}
    label = plain(block_id.title())
    return {"type": "input", "block_id": block_id, "label": label, "element": element, **more}


def modal(*blocks: Body, title: str = "Form", **more: Any) -> Body:
    return {
        "type": "modal",
        "callback_id": "form",
        "title": plain(title),
        "submit": plain("Send"),
        "blocks": list(blocks),
        **more,
    }


def go(label: str = "Go") -> Body:
    button = {"type": "button", "action_id": "go", "text": plain(label), "value": "7"}
    return {"type": "actions", "block_id": "row", "elements": [button]}


TEXT = field("text", {"type": "plain_text_input", "min_length": 2, "max_length": 5})
EVERYTHING = (
    field("text", {"type": "plain_text_input", "initial_value": "begun"}),
    field("number", {"type": "number_input", "is_decimal_allowed": False, "max_value": "9"}),
    field("menu", {"type": "static_select", "options": options("a", "b")}),
    field("radio", {"type": "radio_buttons", "options": options("a", "b")}),
    field("boxes", {"type": "checkboxes", "options": options("a", "b")}),
    field("several", {"type": "multi_static_select", "options": options("a", "b")}),
    field("day", {"type": "datepicker"}),
    field("hour", {"type": "timepicker"}),
    field("user", {"type": "users_select"}),
    field("users", {"type": "multi_users_select"}),
    field("place", {"type": "conversations_select"}),
)

Opener = Callable[[Body], Person]


@pytest.fixture
def opened(app: App, client: WebClient, fatima: Person) -> Opener:
    """Give a way to bring a form to Fatima's screen by a button in a message."""
    views: list[Body] = []

    @app.action("go")
    def _(ack: Ack, body: Body) -> None:
        method = client.views_push if body["container"]["type"] == "view" else client.views_open
        method(trigger_id=body["trigger_id"], view=views[-1])
        ack()

    def open_form(view: Body) -> Person:
        views.append(view)
        on = fatima.view
        if on is None:
            client.chat_postMessage(channel=fatima.id, text="t", blocks=[go()])
        fatima.click(on or fatima.messages()[-1], "Go")
        return fatima

    return open_form


def test_everything_can_be_filled_in(slack: StandIn, app: App, opened: Opener) -> None:
    sent: list[Body] = []

    @app.view("form")
    def _(ack: Ack, view: Body) -> None:
        sent.append(view)
        ack()

    fatima = opened(modal(*EVERYTHING, private_metadata="ours"))
    view = fatima.view
    assert view
    assert view.values["text"]["value"]["value"] == "begun"
    fatima.fill({"Number": "7", "Menu": "B", "radio": "a", "Boxes": ["A", "b"], "several": ["A"]})
    fatima.fill({"Day": date(2026, 5, 4), "Hour": "09:30", "User": "John", "Users": ["John"]})
    fatima.fill({"Place": "#samen"})
    assert fatima.submit() == {}
    values = {name: each["value"] for name, each in sent[0]["state"]["values"].items()}
    option_a, option_b = options("a", "b")
    assert values == {
        "text": {"type": "plain_text_input", "value": "begun"},
        "number": {"type": "number_input", "value": "7"},
        "menu": {"type": "static_select", "selected_option": option_b},
        "radio": {"type": "radio_buttons", "selected_option": option_a},
        "boxes": {"type": "checkboxes", "selected_options": [option_a, option_b]},
        "several": {"type": "multi_static_select", "selected_options": [option_a]},
        "day": {"type": "datepicker", "selected_date": "2026-05-04"},
        "hour": {"type": "timepicker", "selected_time": "09:30"},
        "user": {"type": "users_select", "selected_user": "U0JOHN"},
        "users": {"type": "multi_users_select", "selected_users": ["U0JOHN"]},
        "place": {"type": "conversations_select", "selected_conversation": "C0SAMEN"},
    }
    assert sent[0]["private_metadata"] == "ours"
    assert fatima.view is None
    assert slack.violations == []


@pytest.mark.parametrize(
    ("value", "complaint"),
    [
        ("", "Please complete this required field."),
        ("a", "Please enter at least 2 characters."),
        ("abcdef", "Please enter no more than 5 characters."),
    ],
)
def test_slack_itself_looks_before_it_sends(opened: Opener, value: str, complaint: str) -> None:
    fatima = opened(modal(TEXT))
    fatima.fill({"Text": value})
    assert fatima.submit() == {"text": complaint}
    view = fatima.view
    assert view
    assert view.shown().splitlines()[2] == f"! {complaint}"


def test_a_wrong_choice_cannot_be_made(opened: Opener) -> None:
    fatima = opened(modal(*EVERYTHING))
    with pytest.raises(CannotDoError, match="no option 'C', only: 'A', 'B'"):
        fatima.fill({"Menu": "C"})
    with pytest.raises(CannotDoError, match="there is no 'Colour', only:"):
        fatima.fill({"Colour": "red"})
    with pytest.raises(CannotDoError, match="takes a list"):
        fatima.fill({"Boxes": "A"})
    fatima.fill({"Number": "10"})
    assert fatima.submit()["number"] == "Please enter a number from -inf to 9."


def test_an_error_for_an_unknown_field_is_noticed(slack: StandIn, app: App, opened: Opener) -> None:
    @app.view("form")
    def _(ack: Ack) -> None:
        ack(response_action="errors", errors={"text": "No.", "other": "No."})

    fatima = opened(modal(TEXT))
    fatima.fill({"Text": "abc"})
    assert fatima.submit() == {"text": "No.", "other": "No."}
    assert [each.what for each in slack.violations] == ["an error for an unknown block_id"]


def test_an_answer_can_show_another_form(slack: StandIn, app: App, opened: Opener) -> None:
    answers: list[Body] = [
        {"response_action": "update", "view": modal(TEXT, title="Two")},
        {"response_action": "push", "view": modal(title="Three")},
        {"response_action": "clear"},
    ]

    @app.view("form")
    def _(ack: Ack) -> None:
        ack(**answers.pop(0))

    fatima = opened(modal(TEXT, title="One"))
    fatima.fill({"Text": "kept"})
    titles: list[str] = []
    while answers:
        view = fatima.view
        assert view
        titles.append(f"{view.title} {view.values}")
        assert fatima.submit() == {}
    kept = {"text": {"value": {"type": "plain_text_input", "value": "kept"}}}
    assert titles == [f"One {kept}", f"Two {kept}", "Three {}"]
    assert fatima.view is None
    assert slack.violations == []


def test_a_refused_answer_is_trouble_for_the_person(
    slack: StandIn, app: App, opened: Opener
) -> None:
    @app.view("form")
    def _(ack: Ack) -> None:
        ack(response_action="update", view=modal(title="x" * 25))

    fatima = opened(modal())
    assert list(fatima.submit()) == [""]
    assert fatima.view
    assert fatima.warnings
    assert slack.violations[0].what == "the answer was refused"


def test_three_forms_lie_on_one_another_and_no_more(
    slack: StandIn, app: App, opened: Opener
) -> None:
    closed: list[str] = []

    @app.view_closed("form")
    def _(ack: Ack, body: Body) -> None:
        closed.append(f"{body['view']['title']['text']} {body['is_cleared']}")
        ack()

    fatima = opened(modal(go(), title="One", notify_on_close=True))
    opened(modal(go(), title="Two"))
    opened(modal(go(), title="Three", notify_on_close=True))
    opened(modal(go(), title="Four"))
    view = fatima.view
    assert view
    assert view.title == "Three"
    assert "push_limit_reached" in str(slack.violations)
    fatima.close_view()
    fatima.close_view()
    fatima.close_view(all_views=True)
    assert closed == ["Three False", "One True"]
    assert fatima.view is None


def test_a_trigger_is_used_once_and_soon(
    slack: StandIn,
    app: App,
    client: WebClient,
    fatima: Person,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[str] = []

    @app.command("/thermometer")
    def _(ack: Ack, body: Body) -> None:
        seen.append(body["trigger_id"])
        ack()

    def refused(trigger_id: str) -> str:
        with pytest.raises(SlackApiError) as error:
            client.views_open(trigger_id=trigger_id, view=modal())
        return str(error.value.response["error"])

    fatima.command("samen", "/thermometer")
    assert refused("1.2.abc") == "invalid_trigger_id"
    client.views_open(trigger_id=seen[0], view=modal())
    assert refused(seen[0]) == "exchanged_trigger_id"
    fatima.close_view()
    monkeypatch.setattr(triggers_module, "TRIGGER_SECONDS", -1.0)
    fatima.command("samen", "/thermometer")
    assert refused(seen[1]) == "expired_trigger_id"
    assert len(slack.violations) == 3


def test_an_update_keeps_what_is_typed_under_the_same_names(
    slack: StandIn, client: WebClient, opened: Opener
) -> None:
    other = field("other", {"type": "plain_text_input"})
    fatima = opened(modal(TEXT, other))
    fatima.fill({"Text": "mine", "Other": "gone"})
    view = fatima.view
    assert view
    changed = field("text", {"type": "plain_text_input", "initial_value": "ours"})
    renamed = field("other", {"type": "plain_text_input", "action_id": "new"})
    client.views_update(view_id=view.id, hash=view.view.hash, view=modal(changed, renamed))
    after = fatima.view
    assert after
    assert after.values["text"]["value"]["value"] == "mine"
    assert after.values["other"]["new"]["value"] is None
    with pytest.raises(SlackApiError, match="hash_conflict"):
        client.views_update(view_id=view.id, hash=view.view.hash, view=modal())
    fatima.close_view()
    with pytest.raises(SlackApiError, match="not_found"):
        client.views_update(view_id=view.id, view=modal())
    assert slack.violations == []


def test_a_home_tab_is_published_by_hash(client: WebClient, fatima: Person) -> None:
    home = {"type": "home", "blocks": [go()]}
    first = client.views_publish(user_id=fatima.id, view=home)["view"]["hash"]
    client.views_publish(user_id=fatima.id, view=home, hash=first)
    with pytest.raises(SlackApiError, match="hash_conflict"):
        client.views_publish(user_id=fatima.id, view=home, hash=first)
