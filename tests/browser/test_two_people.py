"""Two people, each at a page of their own: a conversation, a thermometer and a digest."""

import re

from playwright.sync_api import Page, expect

from tests.browsing import OpenPage, in_a_browser
from tests.walks.stage import Stage

pytestmark = in_a_browser
FIVE = ("sanne", "youssef", "ruben", "fatima", "lotte")
LEARNED = "I asked first and only then advised."


def test_two_people_play_a_conversation_a_thermometer_and_a_digest(
    stage: Stage, open_page: OpenPage
) -> None:
    stage.begin(*FIVE)
    stage.week()
    sanne, marijke = (open_page(stage.box.slack.url) for _ in range(2))
    _become(sanne, "U0SANNE", "D0SANNE")
    _become(marijke, "U0MARIJKE", "C0LEREN")

    _reflect(stage, sanne)
    _measure(stage, marijke, sanne)
    _read_the_digest(stage, marijke, sanne)


def _reflect(stage: Stage, sanne: Page) -> None:
    """Answer the weekly question by typing, and share it by a button."""
    log = sanne.get_by_role("log")
    expect(log).to_contain_text(stage.say("reflection-me-success"))
    _type(sanne, "A daughter joined our meeting.")
    expect(log).to_contain_text(stage.say("reflection-me-me"))
    _type(sanne, LEARNED)
    log.get_by_role("button", name=stage.say("reflection-me-readers-network")).click()
    expect(log).to_contain_text(stage.say("reflection-thanks"))


def _measure(stage: Stage, marijke: Page, sanne: Page) -> None:
    """Open the thermometer, have it filled in, and close it."""
    _type(marijke, "/thermometer pulse")
    marijke.get_by_role("dialog").locator("button[type=submit]").click()
    expect(marijke.get_by_role("log")).to_contain_text(stage.say("thermometer-opened-title"))

    sanne.get_by_role("button", name=stage.say("button-thermometer-fill")).last.click()
    form = sanne.get_by_role("dialog")
    expect(form.get_by_role("radio").first).to_be_focused()
    for radio in form.get_by_role("radio", name=stage.say("thermometer-scale-4")).all():
        radio.check()
    form.locator("button[type=submit]").click()
    expect(form).to_contain_text(stage.say("thermometer-words-saved"))
    form.locator("button[type=submit]").click()
    expect(form.locator("button[type=submit]")).to_have_count(0)
    sanne.keyboard.press("Escape")
    for name in FIVE[1:]:
        stage.fill_thermometer(name, "454453")

    _type(marijke, "/thermometer close")
    log = marijke.get_by_role("log")
    log.get_by_role("button", name=stage.say("button-thermometer-close")).click()
    sure = marijke.get_by_role("alertdialog")
    sure.get_by_role("button", name=stage.say("button-thermometer-close")).click()
    expect(log).to_contain_text(stage.say("thermometer-result-title"))
    expect(log.locator("img").last).to_have_attribute("alt", re.compile(r"\w+"))


def _read_the_digest(stage: Stage, marijke: Page, sanne: Page) -> None:
    """Play the clock past Friday noon; both read what was shared."""
    marijke.get_by_label("Play the clock to").fill("2026-11-06T13:00")
    marijke.get_by_role("button", name="Play to").click()
    digest = stage.say("digest-title", network="Samen Sterker")
    expect(marijke.get_by_role("log")).to_contain_text(digest)
    sanne.locator("[data-place=C0LEREN]").click()
    expect(sanne.get_by_role("log")).to_contain_text(LEARNED)


def _become(page: Page, person: str, place: str) -> None:
    page.get_by_label("You are").select_option(person)
    page.locator(f"[data-place={place}]").click()


def _type(page: Page, text: str) -> None:
    field = page.locator("main .composer textarea")
    field.fill(text)
    field.press("Escape")  # puts the suggestions away, if there are any
    field.press("Enter")
