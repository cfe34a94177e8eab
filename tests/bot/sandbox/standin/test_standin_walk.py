"""One walk through everything a conversation needs, with a real Bolt app over real sockets."""

from typing import Any

from slack_bolt import Ack, App, Respond, Say
from slack_sdk import WebClient

from bot.sandbox.standin import Person, StandIn

BUTTONS: list[dict[str, Any]] = [
    {"type": "section", "text": {"type": "mrkdwn", "text": "*Hello* <@U0FATIMA>"}},
    {
        "type": "actions",
        "block_id": "row",
        "elements": [
            {
                "type": "button",
                "action_id": "answer",
                "value": "1",
                "text": {"type": "plain_text", "text": "Answer"},
            }
        ],
    },
]
FORM = {
    "type": "modal",
    "callback_id": "form",
    "title": {"type": "plain_text", "text": "Reflection"},
    "submit": {"type": "plain_text", "text": "Send"},
    "blocks": [
        {
            "type": "input",
            "block_id": "how",
            "label": {"type": "plain_text", "text": "How was it?"},
            "element": {"type": "plain_text_input", "action_id": "value"},
        }
    ],
}


def test_a_dm_is_answered(slack: StandIn, app: App, fatima: Person) -> None:
    @app.event("message")
    def _(event: dict[str, str], say: Say) -> None:
        if not event.get("bot_id"):
            say(text=f"You said {event['text']}")

    fatima.say("dm", "R&D <!channel>")
    reply = slack.wait(lambda: [each for each in fatima.messages() if each.from_bot])[0]

    assert reply.shown() == "You said R&D <!channel>"
    assert slack.violations == []
    assert slack.notified == []


def test_a_button_opens_a_form_and_the_form_has_errors(
    slack: StandIn, app: App, fatima: Person, client: WebClient
) -> None:
    @app.action("answer")
    def _(ack: Ack, body: dict[str, str]) -> None:
        client.views_open(trigger_id=body["trigger_id"], view=FORM)
        ack()

    @app.view("form")
    def _(ack: Ack, view: dict[str, dict[str, dict[str, dict[str, dict[str, str]]]]]) -> None:
        said = view["state"]["values"]["how"]["value"]["value"]
        ack() if said == "fine" else ack(response_action="errors", errors={"how": "Really?"})

    client.chat_postMessage(channel="U0FATIMA", text="Hello", blocks=BUTTONS)
    message = fatima.messages()[-1]
    assert message.shown() == "Hello @Fatima\n[Answer]"
    fatima.click(message, "Answer")
    assert fatima.submit() == {"how": "Please complete this required field."}
    fatima.fill({"How was it?": "bad"})
    assert fatima.submit() == {"how": "Really?"}
    view = fatima.view
    assert view
    assert view.shown() == "== Reflection ==\nHow was it?: [bad]\n! Really?\n[Send]"
    fatima.fill({"how": "fine"})
    assert fatima.submit() == {}
    assert fatima.view is None
    assert slack.violations == []
    assert [each.user for each in slack.notified] == ["U0FATIMA"]


def test_a_command_is_answered_for_the_eyes_of_one(
    slack: StandIn, app: App, fatima: Person, john: Person
) -> None:
    @app.command("/thermometer")
    def _(ack: Ack, command: dict[str, str], respond: Respond) -> None:
        ack(text=f"Started {command['text']}")
        respond(text="More to come", response_type="in_channel")

    answer = fatima.command("samen", "/thermometer", "pulse")

    assert answer
    assert answer.shown() == "Started pulse"
    slack.wait(lambda: [each.shown() for each in john.messages("samen")] == ["More to come"])
    assert len(fatima.messages("samen")) == 2
    assert slack.violations == []


def test_the_home_tab_shows_a_picture(
    slack: StandIn, app: App, fatima: Person, client: WebClient
) -> None:
    @app.event("app_home_opened")
    def _(event: dict[str, str]) -> None:
        given = client.files_upload_v2(filename="a.png", content=b"\x89PNG rest", alt_txt="A dot")
        picture = {
            "type": "image",
            "alt_text": "A dot",
            "slack_file": {"id": given["file"]["id"]},
        }
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [picture]})

    fatima.open_home()
    slack.wait(lambda: fatima.home)
    home = fatima.home

    assert home
    assert home.shown() == "[picture: A dot]"
    assert slack.violations == []
