"""The tour and the clock: a newcomer is led from a question to what came of it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from bot.sandbox.standin import Tour
from tests.browser.conftest import TOUR
from tests.browsing import OpenPage, in_a_browser
from tests.walks.stage import JOINS, LEADS, Stage

pytestmark = in_a_browser


@pytest.fixture
def tour() -> Tour | None:
    """Lead a newcomer around."""
    return TOUR


def test_the_tour_leads_from_a_question_to_the_home_tab(
    stage: Stage, open_page: OpenPage, shoot: Callable[[Page, str], None]
) -> None:
    stage.begin(*JOINS)
    page = open_page(stage.box.slack.url)
    guide = page.get_by_role("region", name="Tour")
    expect(guide).to_contain_text("Step 1 of 5")
    guide.get_by_role("button", name="Become Sanne").click()
    expect(page.locator("main textarea.pointed")).to_be_visible()
    shoot(page, "1")
    page.get_by_label("Message Leerkring").fill("Family joins too late.")
    page.keyboard.press("Enter")
    _next(page)

    guide.get_by_role("button", name="Become Marijke").click()
    expect(page.locator("[data-place=C0LEREN].pointed")).to_be_visible()
    page.locator("[data-place=C0LEREN]").click()
    guide.get_by_role("button", name="Type /thermometer pulse for me").click()
    shoot(page, "2")
    page.keyboard.press("Enter")
    page.get_by_role("dialog").locator("button[type=submit].pointed").click()
    _next(page)

    guide.get_by_role("button", name="Become Youssef").click()
    fill = page.get_by_role("log").get_by_role("button", name=stage.say("button-thermometer-fill"))
    expect(fill).to_have_class(re.compile("pointed"))
    shoot(page, "3")
    fill.click()
    form = page.get_by_role("dialog")
    expect(form.get_by_role("radio").first).to_be_focused()
    for radio in form.get_by_role("radio", name=stage.say("thermometer-scale-4")).all():
        radio.check()
    form.locator("button[type=submit]").click()
    expect(form).to_contain_text(stage.say("thermometer-words-saved"))
    form.locator("button[type=submit]").click()
    expect(form.locator("button[type=submit]")).to_have_count(0)
    page.keyboard.press("Escape")
    guide.get_by_role("button", name="Rehearsal: let 5 invented participants fill it in").click()
    expect(page.get_by_text("5 invented participants have filled it in.")).to_be_visible()
    _next(page)

    page.reload()  # one can stop half-way and go on later
    expect(guide).to_contain_text("Step 4 of 5")
    _to_the_result(page)
    shoot(page, "4")
    _next(page)

    page.locator("[data-place=C0LEREN].pointed").click()
    took_part = stage.say("thermometer-took-part", submitted=6, invited=len(JOINS) + len(LEADS))
    expect(page.get_by_role("log")).to_contain_text(took_part)
    page.locator("[data-place=D0YOUSSEF].pointed").click()
    page.get_by_role("tab", name="Home").click()
    expect(page.get_by_role("tabpanel").get_by_role("heading").first).to_be_visible()
    _next(page)
    guide.get_by_role("button", name="Close").click()
    expect(guide).to_be_hidden()


def test_the_tour_can_be_left_and_begun_again(stage: Stage, open_page: OpenPage) -> None:
    page = open_page(stage.box.slack.url)
    guide = page.get_by_role("region", name="Tour")
    guide.get_by_role("button", name="Skip this step").click()
    expect(guide).to_contain_text("Step 2 of 5")
    guide.get_by_role("button", name="Stop the tour").click()
    expect(guide).to_be_hidden()
    page.reload()
    expect(page.get_by_role("log")).to_be_visible()
    expect(guide).to_be_hidden()
    page.get_by_role("button", name="Tour").click()
    expect(guide).to_contain_text("Step 1 of 5")


def test_the_clock_is_played_and_leads_to_what_arrived(stage: Stage, open_page: OpenPage) -> None:
    stage.begin("sanne", "dewi")
    page = open_page(stage.box.slack.url)
    page.get_by_role("button", name="Stop the tour").click()
    page.get_by_label("Play the clock to").fill("2026-11-06T13:00")
    page.get_by_role("button", name="Play to").click()
    expect(page.locator("#clock time")).to_have_text("Friday 6 November, 13:00")
    arrived = page.get_by_role("region", name="What arrived")
    for_dewi = arrived.get_by_role("listitem").filter(has=page.get_by_role("button", name="Dewi"))
    expect(for_dewi).to_contain_text("(Dubai)")
    expect(for_dewi).to_contain_text("A private message to Dewi")
    expect(arrived).not_to_contain_text(stage.say("reflection-me-success"))
    for_dewi.get_by_role("button", name="Dewi").click()
    expect(arrived).to_be_hidden()
    expect(page.get_by_label("You are")).to_have_value("U0DEWI")
    expect(page.get_by_role("article").last).to_be_focused()
    expect(page.get_by_role("article").last).to_contain_text(stage.say("reflection-me-success"))
    expect(page.locator("#clock")).to_contain_text("Dubai")
    expect(page.locator("#clock time")).to_contain_text("Friday 6 November, 16:0")


def _to_the_result(page: Page) -> None:
    guide = page.get_by_role("region", name="Tour")
    page.locator("[data-wish=hour]").click()
    expect(page.locator("#clock time")).to_contain_text("10:0")
    expect(page.locator(".clock.running")).to_have_count(0)  # one play at a time
    expect(guide.get_by_text("Done.")).to_have_count(0)  # there is no result yet
    guide.get_by_role("button", name="Play to the result").click()
    arrived = page.get_by_role("region", name="What arrived")
    expect(arrived.get_by_role("listitem").first).to_be_visible()
    expect(page.locator("#clock time")).to_have_text("Monday 9 November, 17:05")


def _next(page: Page) -> None:
    expect(page.get_by_role("region", name="Tour").get_by_text("Done.")).to_be_visible()
    page.get_by_role("button", name="Next step").click()
