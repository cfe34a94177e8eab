"""Blocks that Slack would refuse are refused here, with a reason that names the place."""

from typing import Any

import pytest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.sandbox.standin import Person, StandIn


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": text}


def section(text: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "section", "text": text, **more}


def button(label: str = "Go", **more: Any) -> dict[str, Any]:
    return {"type": "button", "text": plain(label), **more}


def actions(*elements: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "actions", "elements": list(elements), **more}


def option(label: str = "One", value: str = "1") -> dict[str, Any]:
    return {"text": plain(label), "value": value}


def select(count: int = 1, **more: Any) -> dict[str, Any]:
    return {
        "type": "static_select",
        "options": [option(value=str(n)) for n in range(count)],
        **more,
    }


def radio(**more: Any) -> dict[str, Any]:
    return {"type": "radio_buttons", "options": [option()], **more}


def field(element: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "input", "label": plain("Field"), "element": element, **more}


def rich(*elements: dict[str, Any]) -> dict[str, Any]:
    inside = {"type": "rich_text_section", "elements": list(elements)}
    return {"type": "rich_text", "elements": [inside]}


GOOD = [
    section(mrkdwn("*bold*"), fields=[plain("a")], accessory=button(url="https://a.nl")),
    section(mrkdwn("who"), accessory={"type": "multi_users_select", "initial_users": ["U1"]}),
    {"type": "header", "text": plain("x" * 150)},
    {"type": "context", "elements": [mrkdwn("small")]},
    {"type": "divider", "block_id": "line"},
    actions(button(value="v" * 2000, style="danger"), select(100), radio(initial_option=option())),
    actions({"type": "checkboxes", "options": [{"text": mrkdwn("*a*"), "value": "1"}]}),
    actions({"type": "overflow", "options": [option()]}),
    actions({"type": "datepicker", "initial_date": "2026-02-28"}, {"type": "users_select"}),
    rich({"type": "text", "text": "a", "style": {"bold": True}}, {"type": "user", "user_id": "U1"}),
    field({"type": "plain_text_input", "multiline": True, "max_length": 3000}, optional=True),
    {"type": "image", "alt_text": "a dot", "image_url": "https://a.nl/a.png"},
]

BAD = {
    "a header of 151": ({"type": "header", "text": plain("x" * 151)}, "/blocks/0/text/text"),
    "a header in mrkdwn": ({"type": "header", "text": mrkdwn("x")}, "/blocks/0/text/type"),
    "a section of 3001": (section(mrkdwn("x" * 3001)), "less than 3001 characters"),
    "an empty section": (section(mrkdwn("")), "more than 0 characters"),
    "a section without text": ({"type": "section"}, "at least one of: text, fields"),
    "eleven fields": (
        {"type": "section", "fields": [plain("a")] * 11},
        "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
    ),
    "a field of 2001": ({"type": "section", "fields": [plain("x" * 2001)]}, "/blocks/0/fields/0"),
    "eleven in a context": (
        {"type": "context", "elements": [plain("a")] * 11},
        "no more than 10 items allowed",
    ),
    "26 buttons": (actions(*[button()] * 26), "no more than 25 items allowed"),
    "no buttons": (actions(), "at least 1 items"),
    "a label of 76": (actions(button("x" * 76)), "/blocks/0/elements/0/text/text"),
    "a value of 2001": (actions(button(value="x" * 2001)), "/blocks/0/elements/0/value"),
    "an address of 3001": (actions(button(url="x" * 3001)), "/blocks/0/elements/0/url"),
    "an action_id of 256": (actions(button(action_id="x" * 256)), "/action_id"),
    "a block_id of 256": ({"type": "divider", "block_id": "x" * 256}, "/blocks/0/block_id"),
    "an odd style": (actions(button(style="green")), "must be one of: primary, danger"),
    "101 options": (actions(select(101)), "no more than 100 items allowed"),
    "an option label of 76": (
        actions(select(options=[option("x" * 76)])),
        "/blocks/0/elements/0/options/0/text/text",
    ),
    "an option value of 151": (actions(select(options=[option(value="x" * 151)])), "/value"),
    "options and groups": (
        actions(select(option_groups=[{"label": plain("a"), "options": [option()]}])),
        "either options or option_groups",
    ),
    "mrkdwn in a menu": (
        actions({"type": "static_select", "options": [{"text": mrkdwn("a"), "value": "1"}]}),
        "unsupported type: mrkdwn",
    ),
    "eleven radio buttons": (
        actions({"type": "radio_buttons", "options": [option()] * 11}),
        "no more than 10 items allowed",
    ),
    "an initial option from elsewhere": (
        actions(radio(initial_option=option("Two", "2"))),
        "must be one of the options",
    ),
    "six in an overflow": (
        actions({"type": "overflow", "options": [option()] * 6}),
        "no more than 5 items allowed",
    ),
    "a text input among actions": (
        actions({"type": "plain_text_input"}),
        "unsupported type: plain_text_input",
    ),
    "a multi select among actions": (
        actions({"type": "multi_users_select"}),
        "unsupported type: multi_users_select",
    ),
    "a placeholder of 151": (
        actions(select(placeholder=plain("x" * 151))),
        "/blocks/0/elements/0/placeholder/text",
    ),
    "a confirm title of 101": (
        actions(
            button(
                confirm={
                    "title": plain("x" * 101),
                    "text": plain("a"),
                    "confirm": plain("a"),
                    "deny": plain("a"),
                }
            )
        ),
        "/confirm/title/text",
    ),
    "a confirm without deny": (
        actions(button(confirm={"title": plain("a"), "text": plain("a"), "confirm": plain("a")})),
        "missing required field: deny",
    ),
    "an impossible date": (
        actions({"type": "datepicker", "initial_date": "2026-13-01"}),
        "a date as YYYY-MM-DD",
    ),
    "an input of 3001": (field({"type": "plain_text_input", "max_length": 3001}), "max_length"),
    "an initial value longer than allowed": (
        field({"type": "plain_text_input", "max_length": 2, "initial_value": "abc"}),
        "/initial_value",
    ),
    "a label of 2001": (
        {"type": "input", "label": plain("x" * 2001), "element": {"type": "plain_text_input"}},
        "/blocks/0/label/text",
    ),
    "a button in an input": (field(button()), "unsupported type: button"),
    "a picture without alt text": (
        {"type": "image", "image_url": "https://a.nl/a.png"},
        "missing required field: alt_text",
    ),
    "a picture from nowhere": ({"type": "image", "alt_text": "a"}, "image_url or slack_file"),
    "a picture that was never uploaded": (
        {"type": "image", "alt_text": "a", "slack_file": {"id": "F0"}},
        "invalid slack file",
    ),
    "an unknown block": (
        {"type": "banner"},
        "unsupported type: banner [json-pointer:/blocks/0/type]",
    ),
    "an unknown field": ({"type": "divider", "colour": "red"}, "properties allowed: colour"),
    "an unknown rich text": (rich({"type": "sound"}), "unsupported type: sound"),
    "an empty rich text": (rich({"type": "text", "text": ""}), "more than 0 characters"),
    "a number for a text": (section({"type": "plain_text", "text": 7}), "must provide a string"),
    "no block at all": ("hello", "missing required field: type"),
}


def test_good_blocks_are_taken(slack: StandIn, client: WebClient) -> None:
    client.chat_postMessage(channel="U0FATIMA", text="t", blocks=GOOD)
    assert slack.violations == []


@pytest.mark.parametrize(("block", "reason"), BAD.values(), ids=list(BAD))
def test_a_bad_block_is_refused(
    slack: StandIn, client: WebClient, fatima: Person, block: dict[str, Any], reason: str
) -> None:
    with pytest.raises(SlackApiError) as refused:
        client.chat_postMessage(channel="U0FATIMA", text="t", blocks=[block])

    assert refused.value.response["error"] == "invalid_blocks"
    assert reason in str(refused.value.response["response_metadata"]["messages"])
    assert slack.violations[0].what == "refused: invalid_blocks"
    assert fatima.messages() == []


def test_names_are_unique_and_missing_ones_are_made(client: WebClient, fatima: Person) -> None:
    twice = [{"type": "divider", "block_id": "a"}, {"type": "divider", "block_id": "a"}]
    with pytest.raises(SlackApiError, match="invalid_blocks"):
        client.chat_postMessage(channel="U0FATIMA", text="t", blocks=twice)
    same = [actions(button(action_id="a"), button(action_id="a"))]
    with pytest.raises(SlackApiError, match="invalid_blocks"):
        client.chat_postMessage(channel="U0FATIMA", text="t", blocks=same)

    client.chat_postMessage(
        channel="U0FATIMA", text="t", blocks=[actions(button()), actions(button())]
    )
    blocks = fatima.messages()[0].blocks
    assert blocks[0]["block_id"] != blocks[1]["block_id"]
    assert blocks[0]["elements"][0]["action_id"]


def test_a_message_holds_fifty_blocks_and_a_view_a_hundred(client: WebClient) -> None:
    line = {"type": "divider"}
    client.chat_postMessage(channel="U0FATIMA", text="t", blocks=[line] * 50)
    client.views_publish(user_id="U0FATIMA", view={"type": "home", "blocks": [line] * 100})
    with pytest.raises(SlackApiError, match="invalid_blocks"):
        client.chat_postMessage(channel="U0FATIMA", text="t", blocks=[line] * 51)
    with pytest.raises(SlackApiError, match="invalid_arguments"):
        client.views_publish(user_id="U0FATIMA", view={"type": "home", "blocks": [line] * 101})


@pytest.mark.parametrize(
    ("view", "reason"),
    [
        ({"type": "modal", "title": plain("x" * 25), "blocks": []}, "/view/title/text"),
        ({"type": "modal", "blocks": []}, "missing required field: title"),
        ({"type": "home", "title": plain("x"), "blocks": []}, "must be one of: modal"),
        (
            {"type": "modal", "title": plain("x"), "blocks": [field({"type": "plain_text_input"})]},
            "missing required field: submit",
        ),
        (
            {"type": "modal", "title": plain("x"), "blocks": [], "private_metadata": "x" * 3001},
            "/view/private_metadata",
        ),
        (
            {"type": "modal", "title": plain("x"), "blocks": [], "callback_id": "x" * 256},
            "/view/callback_id",
        ),
        ({"type": "modal", "title": plain("x"), "blocks": [], "size": "big"}, "allowed: size"),
    ],
)
def test_a_bad_modal_is_refused(client: WebClient, view: dict[str, Any], reason: str) -> None:
    with pytest.raises(SlackApiError) as refused:
        client.views_open(trigger_id="1.2.abc", view=view)

    assert refused.value.response["error"] == "invalid_arguments"
    assert reason in str(refused.value.response["response_metadata"]["messages"])
