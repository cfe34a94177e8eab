"""A newcomer plays a participant in the browser, against the real bot."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect, sync_playwright

from tests.walks.stage import Stage

CHROMIUM = shutil.which("chromium")
CALM = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine"),
]


@pytest.fixture
def page() -> Iterator[Page]:
    """Open a browser."""
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=list(CALM))
        yield browser.new_page(viewport={"width": 1100, "height": 900})
        browser.close()


def test_a_participant_joins_and_answers(stage: Stage, page: Page) -> None:
    stage.set_up(("sanne",))
    stage.seen("sanne", "network-invite-no")
    page.goto(stage.box.slack.url)
    page.locator("select").first.select_option("U0SANNE")
    page.get_by_role("button", name=stage.say("button-network-join")).click()
    expect(page.get_by_text(stage.say("cycle-issue-issue"))).to_be_visible()
    box = page.locator("textarea").first
    box.fill("Familie zit pas aan tafel als het misgaat.")
    box.press("Enter")
    expect(page.get_by_text(stage.say("cycle-issue-why"))).to_be_visible()
    page.get_by_role("button", name=stage.say("button-conversation-form")).last.click()
    field = page.get_by_label(stage.say("cycle-issue-why"))
    field.fill("We komen handen tekort.")
    page.get_by_label(stage.say("cycle-issue-learn")).fill("Eerder praten.")
    page.get_by_role("button", name=stage.say("form-save")).click()
    expect(page.get_by_text(stage.say("cycle-issue-card"))).to_be_visible()
