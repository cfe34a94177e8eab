"""A newcomer plays a participant in the browser, against the real bot."""

from playwright.sync_api import expect

from tests.browsing import OpenPage, in_a_browser
from tests.walks.stage import Stage

pytestmark = in_a_browser


def test_a_participant_joins_and_answers(stage: Stage, open_page: OpenPage) -> None:
    stage.set_up(("sanne",))
    stage.seen("sanne", "network-invite-no")
    page = open_page(stage.box.slack.url)
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
    page.get_by_role("button", name=stage.say("button-cycle-go-on")).click()
    expect(page.get_by_text(stage.say("cycle-issue-tried"))).to_be_visible()
    page.get_by_role("button", name=stage.say("button-conversation-form")).last.click()
    page.get_by_label(stage.say("cycle-issue-satisfied")).fill("Rust.")
    page.get_by_role("button", name=stage.say("form-save")).click()
    expect(page.get_by_text(stage.say("cycle-issue-card"))).to_be_visible()
