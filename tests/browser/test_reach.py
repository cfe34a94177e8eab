"""Every screen is within reach: on a phone, by ear, in the dark, in Dutch and in English."""

import re
import struct
import zlib
from collections.abc import Callable
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from slack_sdk import WebClient

from bot.sandbox.standin import Tour
from tests.browser.conftest import TOUR
from tests.browsing import OpenPage, in_a_browser
from tests.walks.stage import Stage

pytestmark = in_a_browser
AXE = Axe()
PICTURE = "The collaboration feels 3.5 of 5"
STOP = {
    "title": {"type": "plain_text", "text": "Stop for good?"},
    "text": {"type": "plain_text", "text": "You get no more questions."},
    "confirm": {"type": "plain_text", "text": "Stop"},
    "deny": {"type": "plain_text", "text": "Go on"},
}


@pytest.fixture
def tour() -> Tour | None:
    """Show the tour, so that it is looked at too."""
    return TOUR


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_screen_shuts_anybody_out(
    stage: Stage,
    open_page: OpenPage,
    scheme: Literal["light", "dark"],
    shoot: Callable[[Page, str], None],
) -> None:
    post_picture(stage)
    page = open_page(stage.box.slack.url, scheme=scheme)
    for screen, look in SCREENS.items():
        look(page)
        shoot(page, screen)
        assert serious(page, scheme) == [], screen


def test_all_of_it_fits_a_phone(
    stage: Stage, open_page: OpenPage, shoot: Callable[[Page, str], None]
) -> None:
    post_picture(stage)
    page = open_page(stage.box.slack.url, width=360, height=740, language="nl-NL")
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    for screen, look in PHONE.items():
        look(page)
        shoot(page, screen)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, screen
        assert page.evaluate(OUTSIDE) == [], screen


def test_the_language_is_that_of_the_browser_until_one_chooses(
    stage: Stage, open_page: OpenPage
) -> None:
    page = open_page(stage.box.slack.url, language="nl-NL")
    expect(page.get_by_role("button", name="Volgende maandag")).to_be_visible()
    page.get_by_role("button", name="EN", exact=True).click()
    expect(page.get_by_role("button", name="Next Monday")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Next Monday")).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    words = page.evaluate(
        """async () => {
            const [{ nl }, { en }] = await Promise.all(
                [import("/page/words/nl.js"), import("/page/words/en.js")]);
            const shape = (words) => Object.fromEntries(
                Object.entries(words).map(([key, value]) => [key, typeof value]));
            return [shape(nl), shape(en)];
        }"""
    )
    assert words[0] == words[1]


def post_picture(stage: Stage) -> None:
    """Let the bot show a picture and a button that asks first."""
    slack = stage.box.slack
    client = WebClient(token=slack.bot_token, base_url=slack.api_url)
    given: Any = client.files_upload_v2(filename="t.png", content=png(420, 120), alt_txt=PICTURE)
    stop = {
        "type": "button",
        "action_id": "privacy.nothing#0",
        "text": {"type": "plain_text", "text": "Stop"},
        "style": "danger",
        "confirm": STOP,
    }
    blocks: list[dict[str, Any]] = [
        {"type": "image", "alt_text": PICTURE, "slack_file": {"id": given["file"]["id"]}},
        {"type": "actions", "elements": [stop]},
    ]
    client.chat_postMessage(channel="U0MARIJKE", text=PICTURE, blocks=blocks)


def png(width: int, height: int) -> bytes:
    """Draw a plain picture."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    rows = (b"\0" + b"\x50\x90\x90" * width) * height
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def serious(page: Page, scheme: str) -> list[str]:
    """List what axe finds; in the dark only the colours differ."""
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if scheme == "dark":
        options["runOnly"] = ["color-contrast"]
    found = AXE.run(page, options=options).response["violations"]
    return [
        f"{each['id']}: {node['html']}"
        for each in found
        if each["impact"] in {"serious", "critical"}
        for node in each["nodes"]
    ]


# What can be pressed but lies outside the window; what scrolls inside its own box is within reach.
OUTSIDE = """() => [...document.querySelectorAll("button, a, select, textarea, input")]
    .filter((node) => node.offsetParent && !node.closest(".skip"))
    .filter((node) => {
        const box = node.getBoundingClientRect();
        return box.left < -1 || box.right > window.innerWidth + 1;
    })
    .map((node) => node.outerHTML)"""


def _messages(page: Page) -> None:
    expect(page.get_by_alt_text(PICTURE)).to_be_visible()


def _enlarged(page: Page) -> None:
    page.get_by_role("button", name=PICTURE).click()
    expect(page.get_by_role("dialog").get_by_alt_text(PICTURE)).to_be_visible()


def _asked(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name=PICTURE)).to_be_focused()
    page.get_by_role("button", name="Stop", exact=True).click()
    expect(page.get_by_role("alertdialog", name="Stop for good?")).to_be_visible()


def _home(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.get_by_role("alertdialog")).to_have_count(0)
    page.get_by_role("tab", name="Home").click()
    expect(page.get_by_role("tabpanel").get_by_role("heading").first).to_be_visible()


def _people(page: Page) -> None:
    _menu(page)
    page.get_by_role("button", name=re.compile("Who is who|Wie is wie")).click()
    expect(page.get_by_role("dialog").get_by_role("listitem")).to_have_count(11)


def _form(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.locator("[data-place=C0LEREN]").click()
    field = page.locator("main .composer textarea")
    field.fill("/leerkring start")
    field.press("Enter")
    form = page.get_by_role("dialog")
    expect(form.get_by_role("textbox").first).to_be_focused()
    form.locator("button[type=submit]").click()
    expect(form.locator(".error").first).to_be_visible()


def _thread(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    field = page.locator("main .composer textarea")
    field.fill("Who joins?")
    field.press("Enter")
    page.get_by_role("article").filter(has_text="Who joins?").hover()
    page.locator("[data-focus^=reply-]").last.click()
    expect(page.locator(".thread textarea")).to_be_focused()


def _suggestions(page: Page) -> None:
    page.locator(".thread .cross").click()
    field = page.locator("main .composer textarea")
    field.press("/")
    expect(page.get_by_role("listbox")).to_be_visible()


def _arrivals(page: Page) -> None:
    page.locator("main .composer textarea").fill("")
    if page.locator(".clock-more").is_visible():
        page.locator(".clock-more").click()
    page.locator("[data-wish=hour]").click()
    expect(page.locator("#arrivals")).to_be_visible()


def _menu(page: Page) -> None:
    if page.locator("#menu").is_visible() and not page.locator("#side").is_visible():
        page.locator("#menu").click()


SCREENS: dict[str, Callable[[Page], None]] = {
    "messages": _messages,
    "enlarged": _enlarged,
    "asked": _asked,
    "home": _home,
    "people": _people,
    "form": _form,
    "thread": _thread,
    "suggestions": _suggestions,
    "arrivals": _arrivals,
}
PHONE = {**SCREENS, "menu": _menu}
