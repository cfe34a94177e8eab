"""What a person can do, what they see, and what the bot hears of it."""

from datetime import timedelta
from typing import Any

import pytest
from slack_bolt import Ack, App, Respond
from slack_sdk import WebClient
from slack_sdk.webhook import WebhookClient

from bot.sandbox.standin import CannotDoError, Person, SeenMessage, StandIn

Body = dict[str, Any]


def plain(text: str) -> Body:
    return {"type": "plain_text", "text": text}


def option(label: str) -> Body:
    return {"text": plain(label), "value": label.lower()}


ROW = {
    "type": "actions",
    "block_id": "row",
    "elements": [
        {"type": "button", "action_id": "yes", "value": "1", "text": plain("Yes")},
        {"type": "overflow", "action_id": "more", "options": [option("Help")]},
        {
            "type": "radio_buttons",
            "action_id": "scale",
            "options": [option("Low"), option("High")],
            "initial_option": option("Low"),
        },
        {"type": "datepicker", "action_id": "day"},
    ],
}


@pytest.fixture
def heard(app: App) -> list[Body]:
    """Give what the bot hears when something is pressed."""
    bodies: list[Body] = []

    def listen(ack: Ack, body: Body) -> None:
        bodies.append(body)
        ack()

    for action_id in ("yes", "more", "scale", "day"):
        app.action(action_id)(listen)
    return bodies


@pytest.fixture
def message(client: WebClient, fatima: Person) -> SeenMessage:
    client.chat_postMessage(channel=fatima.id, text="t", blocks=[ROW])
    return fatima.messages()[-1]


def test_a_press_says_where_and_who(
    heard: list[Body], message: SeenMessage, fatima: Person
) -> None:
    fatima.click(message, "Yes")
    body = heard[0]
    assert body["user"] == {
        "id": "U0FATIMA",
        "username": "fatima",
        "name": "fatima",
        "team_id": "T0LEERKRING",
    }
    assert body["container"] == {
        "type": "message",
        "message_ts": message.ts,
        "channel_id": fatima.dm,
        "is_ephemeral": False,
    }
    assert body["channel"] == {"id": fatima.dm, "name": "directmessage"}
    assert body["message"]["blocks"] == list(message.blocks)
    assert body["team"] == {"id": "T0LEERKRING", "domain": "samensterker"}
    action = body["actions"][0]
    assert (action["type"], action["action_id"], action["block_id"]) == ("button", "yes", "row")
    assert (action["value"], action["text"]["text"]) == ("1", "Yes")
    assert body["response_url"]
    assert body["trigger_id"]


def test_a_choice_says_what_was_chosen(
    heard: list[Body], message: SeenMessage, fatima: Person
) -> None:
    fatima.click(message, "scale", "High")
    fatima.click(message, "more", "Help")
    fatima.click(message, "day", "2026-05-04")
    scale, more, day = heard
    assert scale["actions"][0]["selected_option"] == option("High")
    assert scale["state"]["values"]["row"]["scale"]["selected_option"] == option("High")
    assert scale["state"]["values"]["row"]["day"]["selected_date"] is None
    assert more["actions"][0]["selected_option"] == option("Help")
    assert day["state"]["values"]["row"]["scale"]["selected_option"] == option("High")
    assert day["actions"][0]["selected_date"] == "2026-05-04"


def test_an_old_button_is_gone_unless_it_is_pressed_in_the_same_instant(
    heard: list[Body], client: WebClient, message: SeenMessage, fatima: Person
) -> None:
    client.chat_update(channel=fatima.dm, ts=message.ts, text="done", blocks=[])
    with pytest.raises(CannotDoError, match="there is no 'Yes', only: nothing to press"):
        fatima.click(message, "Yes")
    fatima.click(message, "Yes", stale=True)
    assert heard[0]["actions"][0]["action_id"] == "yes"
    client.chat_delete(channel=fatima.dm, ts=message.ts)
    with pytest.raises(CannotDoError, match="gone"):
        fatima.click(message, "Yes")


def test_somebody_from_elsewhere_can_press_but_not_command(
    slack: StandIn, heard: list[Body], client: WebClient
) -> None:
    client.chat_postMessage(channel="C0SAMEN", text="t", blocks=[ROW])
    olga = slack.person("U0OTHER")
    olga.click(olga.messages("samen")[0], "Yes")
    assert heard[0]["user"]["team_id"] == "T0ELSEWHERE"
    with pytest.raises(CannotDoError, match="not a command"):
        olga.command("samen", "/thermometer")
    with pytest.raises(CannotDoError, match="from elsewhere"):
        olga.say("dm", "hello")


def test_a_reply_by_its_address(
    slack: StandIn, heard: list[Body], message: SeenMessage, fatima: Person
) -> None:
    fatima.click(message, "Yes")
    reply = WebhookClient(heard[0]["response_url"])
    assert reply.send(text="psst").status_code == 200
    assert fatima.messages()[-1].only_for_me
    reply.send(text="loud", response_type="in_channel")
    assert not fatima.messages()[-1].only_for_me
    reply.send(text="instead", replace_original=True)
    assert fatima.messages()[0].shown() == "instead"
    reply.send(delete_original=True)
    assert [each.shown() for each in fatima.messages()] == ["psst", "loud"]
    assert reply.send(text="five").status_code == 200
    assert reply.send(text="six").body == '{"ok": false, "error": "used_url"}'
    assert [each.what for each in slack.violations] == ["refused: used_url"]


def test_an_address_for_replies_lives_half_an_hour(
    slack: StandIn, heard: list[Body], message: SeenMessage, fatima: Person
) -> None:
    fatima.click(message, "Yes")
    slack.play(slack.now() + timedelta(minutes=31))
    reply = WebhookClient(heard[0]["response_url"]).send(text="late")
    assert (reply.status_code, reply.body) == (404, '{"ok": false, "error": "expired_url"}')


def test_an_ephemeral_message_can_be_pressed_and_replaced(
    app: App, client: WebClient, fatima: Person
) -> None:
    bodies: list[Body] = []

    @app.action("yes")
    def _(ack: Ack, body: Body, respond: Respond) -> None:
        bodies.append(body)
        ack()
        respond(text="Thank you", replace_original=True)

    client.chat_postEphemeral(channel="C0SAMEN", user=fatima.id, text="t", blocks=[ROW])
    fatima.click(fatima.messages("samen")[0], "Yes")
    assert bodies[0]["container"]["is_ephemeral"]
    assert "message" not in bodies[0]
    assert [each.shown() for each in fatima.messages("samen")] == ["Thank you"]


def test_a_person_cannot_do_what_slack_does_not_let_them(
    slack: StandIn, client: WebClient, fatima: Person, john: Person
) -> None:
    with pytest.raises(CannotDoError, match="not in secret"):
        fatima.say("secret", "hello")
    with pytest.raises(CannotDoError, match="no channel 'nowhere'"):
        fatima.messages("nowhere")
    with pytest.raises(CannotDoError, match="not a command"):
        fatima.command("samen", "/unknown")
    with pytest.raises(CannotDoError, match="not your message"):
        john.delete(fatima.say("samen", "mine"))
    with pytest.raises(CannotDoError, match="cannot be at the keyboard"):
        slack.person("U0AWAY")
    with pytest.raises(CannotDoError, match="nobody with the id"):
        slack.person("U0NOBODY")
    with pytest.raises(CannotDoError, match="nothing to send"):
        fatima.say("dm", " ")
    with pytest.raises(CannotDoError, match="no form open"):
        fatima.submit()
    client.chat_postEphemeral(channel="C0SAMEN", user=fatima.id, text="psst")
    with pytest.raises(CannotDoError, match="cannot be edited"):
        fatima.edit(fatima.messages("samen")[-1], "loud")
    slack.admin.archive("samen")
    with pytest.raises(CannotDoError, match="archived"):
        fatima.say("samen", "hello")


def test_waiting_in_vain_shows_the_screen(slack: StandIn, fatima: Person) -> None:
    fatima.say("samen", "anybody?")
    with pytest.raises(TimeoutError, match=r"#samen · Fatima: anybody\?"):
        slack.wait(lambda: False, seconds=0.05)
