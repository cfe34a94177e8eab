"""The page in a real browser: played by hand, in light and dark, wide and narrow."""

import os
import struct
import zlib
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from slack_bolt import Ack, App, Say
from slack_sdk import WebClient

from bot.sandbox.standin import Person, StandIn
from tests.browsing import PATIENT, in_a_browser

SHOTS = os.environ.get("STANDIN_SHOTS")
pytestmark = [*in_a_browser, pytest.mark.enable_socket]


def plain(text: str) -> dict[str, str]:
    return {"type": "plain_text", "text": text}


def options(*labels: str) -> list[dict[str, Any]]:
    return [{"text": plain(label), "value": label.lower()} for label in labels]


def field(block_id: str, label: str, element: dict[str, Any], **more: Any) -> dict[str, Any]:
    element = {"action_id": "value", **element}
    return {
        "type": "input",
        "block_id": block_id,
        "label": plain(label),
        "element": element,
        **more,
    }


FORM = {
    "type": "modal",
    "callback_id": "form",
    "title": plain("Bring your issue"),
    "submit": plain("Send"),
    "close": plain("Not now"),
    "blocks": [
        {"type": "section", "text": {"type": "mrkdwn", "text": "Six questions, *two* needed."}},
        field(
            "what",
            "What is it about?",
            {"type": "plain_text_input", "multiline": True, "placeholder": plain("In a few words")},
            hint=plain("Only your group sees this."),
        ),
        field(
            "who",
            "Who may see it?",
            {
                "type": "radio_buttons",
                "options": options("Only me", "My group", "Network"),
                "initial_option": options("Only me")[0],
            },
        ),
        field(
            "themes",
            "Themes",
            {"type": "checkboxes", "options": options("Care", "School")},
            optional=True,
        ),
        field(
            "kind",
            "Kind",
            {"type": "static_select", "options": options("New", "Old")},
            optional=True,
        ),
        field(
            "several",
            "Several",
            {"type": "multi_static_select", "options": options("One", "Two", "Three")},
            optional=True,
        ),
        field("person", "Who helps?", {"type": "users_select"}, optional=True),
        field("people", "Who is involved?", {"type": "multi_users_select"}, optional=True),
        field("place", "Where?", {"type": "conversations_select"}, optional=True),
        field(
            "day",
            "Since when?",
            {"type": "datepicker", "initial_date": "2026-05-04"},
            optional=True,
        ),
        field("hour", "At what time?", {"type": "timepicker"}, optional=True),
        field(
            "number",
            "How many?",
            {"type": "number_input", "is_decimal_allowed": False, "min_value": "1"},
            optional=True,
        ),
    ],
}


def button(action_id: str, label: str, **more: Any) -> dict[str, Any]:
    return {"type": "button", "action_id": action_id, "text": plain(label), **more}


def rich(*elements: dict[str, Any]) -> dict[str, Any]:
    return {"type": "rich_text", "elements": list(elements)}


def words(text: str, **style: bool) -> dict[str, Any]:
    return {"type": "text", "text": text, **({"style": style} if style else {})}


SECTION = {"type": "rich_text_section"}
LISTED = [
    {**SECTION, "elements": [words("listened", bold=True)]},
    {**SECTION, "elements": [words("asked "), words("why", italic=True)]},
]
QUOTED = [words("We finally met the <!channel> family.\nGood.")]
STOP = {
    "title": plain("Stop for good?"),
    "text": plain("You get no more questions."),
    "confirm": plain("Stop"),
    "deny": plain("Go on"),
}
WEEK = {"type": "mrkdwn", "text": "What *went well* this week in <#C0SAMEN>? :seedling:"}
LATER = {"placeholder": plain("Later"), "options": options("Tomorrow", "Friday")}
ABOVE: list[dict[str, Any]] = [
    {"type": "header", "text": plain("Good morning, Fatima")},
    {"type": "section", "text": WEEK},
    rich(
        {"type": "rich_text_quote", "elements": QUOTED},
        {"type": "rich_text_list", "style": "bullet", "elements": LISTED},
    ),
]
BELOW: list[dict[str, Any]] = [
    {
        "type": "actions",
        "block_id": "row",
        "elements": [
            button("open", "Write it down", style="primary"),
            button("skip", "Skip"),
            button("stop", "Stop", style="danger", confirm=STOP),
            {"type": "static_select", "action_id": "when", **LATER},
            {"type": "overflow", "action_id": "more", "options": options("Help", "My data")},
        ],
    },
    {"type": "divider"},
    {"type": "context", "elements": [{"type": "mrkdwn", "text": "You get this every Monday."}]},
]


def message(picture: str) -> list[dict[str, Any]]:
    drawing = {
        "type": "image",
        "alt_text": "The network feels 3.5 of 5",
        "title": plain("Thermometer"),
        "slack_file": {"id": picture},
    }
    return [*ABOVE, drawing, *BELOW]


def png(width: int, height: int) -> bytes:
    """Draw a small picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    rows = b"".join(
        b"\0" + b"".join(bytes((40 + x % 200, 140, 150)) for x in range(width))
        for _ in range(height)
    )
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


@pytest.fixture
def page(browser: Browser, slack: StandIn) -> Iterator[Page]:
    page = browser.new_page(viewport={"width": 1280, "height": 860})
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.set_default_timeout(PATIENT)
    page.goto(slack.url)
    yield page
    page.close()
    assert wrong == []


@pytest.fixture
def picture(client: WebClient) -> str:
    given = client.files_upload_v2(filename="t.png", content=png(420, 120), alt_txt="A drawing")
    return str(given["file"]["id"])


def shoot(page: Page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=f"{SHOTS}/{name}.png")


@pytest.fixture
def bot(app: App, client: WebClient) -> App:
    """Give a bot that answers, opens the form, complains once, and has a Home tab."""

    @app.event("message")
    def _(event: dict[str, Any], say: Say) -> None:
        if not event.get("bot_id") and not event.get("subtype"):
            say(text=f"You said: {event['text']}", thread_ts=event.get("thread_ts"))

    @app.event("app_home_opened")
    def _(event: dict[str, Any]) -> None:
        button = {"type": "button", "action_id": "open", "text": plain("Bring an issue")}
        blocks = [
            {"type": "header", "text": plain("Your network")},
            {"type": "actions", "elements": [button]},
        ]
        client.views_publish(user_id=event["user"], view={"type": "home", "blocks": blocks})

    @app.action("open")
    def _(ack: Ack, body: dict[str, Any]) -> None:
        client.views_open(trigger_id=body["trigger_id"], view=FORM)
        ack()

    @app.action("stop")
    def _(ack: Ack, say: Say) -> None:
        ack()
        say(text="Stopped.")

    @app.view("form")
    def _(ack: Ack, view: dict[str, Any]) -> None:
        said = view["state"]["values"]["what"]["value"]["value"]
        if len(said) < 10:
            ack(response_action="errors", errors={"what": "Please write a little more."})
        else:
            ack()

    @app.command("/thermometer")
    def _(ack: Ack) -> None:
        ack(text="The thermometer is open.")

    return app


def test_a_person_plays_a_conversation_by_hand(
    slack: StandIn, bot: App, client: WebClient, picture: str, page: Page
) -> None:
    del bot
    client.chat_postMessage(channel="U0FATIMA", text="Good morning", blocks=message(picture))
    log = page.get_by_role("log", name="Messages in Leerkring")
    expect(log.get_by_text("Good morning, Fatima")).to_be_visible()
    expect(log.get_by_alt_text("The network feels 3.5 of 5")).to_be_visible()
    shoot(page, "desktop-dm")

    page.get_by_label("Message Leerkring").fill("R&D <!channel>")
    page.keyboard.press("Enter")
    expect(log.get_by_text("You said: R&D <!channel>")).to_be_visible()

    page.get_by_role("button", name="Write it down").click()
    form = page.get_by_role("dialog", name="Bring your issue")
    form.get_by_label("What is it about?").fill("short")
    form.get_by_label("My group").check()
    shoot(page, "desktop-form")
    form.get_by_role("button", name="Send").click()
    expect(form.get_by_text("Please write a little more.")).to_be_visible()
    shoot(page, "desktop-form-error")
    form.get_by_label("What is it about?").fill("long enough to be sent")
    form.get_by_role("button", name="Send").click()
    expect(form).to_be_hidden()

    page.get_by_role("button", name="Stop", exact=True).click()
    question = page.get_by_role("alertdialog", name="Stop for good?")
    shoot(page, "desktop-confirm")
    question.get_by_role("button", name="Stop").click()
    expect(log.get_by_text("Stopped.")).to_be_visible()

    page.get_by_role("tab", name="Home").click()
    expect(page.get_by_role("button", name="Bring an issue")).to_be_visible()
    shoot(page, "desktop-home")
    assert slack.violations == []
    assert slack.notified == []


def test_channels_threads_commands_and_the_clock(
    slack: StandIn, bot: App, page: Page, john: Person
) -> None:
    del bot
    page.get_by_role("button", name="samen").click()
    writing = page.get_by_label("Message #samen")
    writing.fill("Hello @John")
    page.keyboard.press("Enter")
    log = page.get_by_role("log", name="Messages in #samen")
    expect(log.get_by_text("You said: Hello @John")).to_be_visible()
    writing.fill("/thermometer pulse")
    page.keyboard.press("Enter")
    expect(log.get_by_text("Only visible to you")).to_be_visible()
    assert all("thermometer" not in each.shown() for each in john.messages("samen"))

    log.get_by_role("article").first.hover()
    log.get_by_role("button", name="Reply").first.click()
    page.get_by_label("Reply", exact=True).fill("In a thread")
    page.keyboard.press("Enter")
    thread = page.get_by_role("log", name="Messages in the thread")
    expect(thread.get_by_text("You said: In a thread")).to_be_visible()
    shoot(page, "desktop-thread")

    log.get_by_role("article").first.hover()
    log.get_by_role("button", name="Edit").first.click()
    page.get_by_label("Your message").fill("Hello everybody")
    page.keyboard.press("Enter")
    expect(log.get_by_text("(edited)")).to_be_visible()

    before = slack.now()
    page.get_by_role("button", name="Next Monday").click()
    slack.wait(lambda: slack.playing.last and slack.playing.last.over)
    assert slack.now() > before
    expect(page.get_by_role("button", name="Nothing arrived")).to_be_visible()
    page.get_by_label("You are").select_option("U0JOHN")
    page.get_by_role("button", name="samen").click()
    expect(log.get_by_text("Hello everybody")).to_be_visible()
    shoot(page, "desktop-john")


def test_a_file_is_kept_under_its_own_name(bot: App, page: Page, fatima: Person) -> None:
    del bot
    shared = fatima.share_file("dm", "rondes été.csv", "ronde;café\n".encode())
    link = page.get_by_role("link", name="File: rondes été.csv")
    expect(link).to_be_visible()
    with page.expect_download() as coming:
        link.click()
    assert coming.value.suggested_filename == "rondes été.csv"
    assert coming.value.path().read_bytes() == shared.files[0].data


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_works_on_a_phone(
    slack: StandIn, bot: App, client: WebClient, picture: str, page: Page, scheme: Any
) -> None:
    del bot
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": 390, "height": 800})
    client.chat_postMessage(channel="U0FATIMA", text="Good morning", blocks=message(picture))
    expect(page.get_by_text("Good morning, Fatima")).to_be_visible()
    shoot(page, f"phone-{scheme}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    page.get_by_role("button", name="Menu").click()
    shoot(page, f"phone-{scheme}-menu")
    page.get_by_role("button", name="samen").click()
    expect(page.get_by_label("Message #samen")).to_be_visible()
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("button", name="Leerkring").click()
    page.get_by_role("button", name="Write it down").click()
    expect(page.get_by_role("dialog", name="Bring your issue")).to_be_visible()
    shoot(page, f"phone-{scheme}-form")
    assert slack.violations == []
