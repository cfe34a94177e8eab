"""Forms: without a mouse, with mistakes, with hundreds of people, and put away again."""

from dataclasses import replace

from playwright.sync_api import expect

from bot.sandbox.standin import StandIn, User
from tests.browsing import OpenPage, in_a_browser
from tests.walks.stage import CHANNEL, Stage

pytestmark = in_a_browser


def test_a_question_is_answered_and_a_form_sent_without_a_mouse(
    stage: Stage, open_page: OpenPage
) -> None:
    stage.begin("sanne")
    page = open_page(stage.box.slack.url)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the messages")).to_be_focused()
    page.get_by_label("You are").focus()
    page.keyboard.type("Sanne")
    question = page.get_by_role("log").get_by_text(stage.say("cycle-issue-issue"))
    expect(question).to_be_visible()
    page.keyboard.press("Shift+Tab")
    skip = page.get_by_role("link", name="Skip to where you write")
    skip.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Message Leerkring")).to_be_focused()
    page.keyboard.type("Family joins too late.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("log").get_by_text(stage.say("cycle-issue-why"))).to_be_visible()

    opener = page.get_by_role("button", name=stage.say("button-conversation-form")).last
    opener.focus()
    page.keyboard.press("Enter")
    form = page.get_by_role("dialog")
    expect(form.get_by_label(stage.say("cycle-issue-issue"))).to_be_focused()
    expect(form.get_by_label(stage.say("cycle-issue-issue"))).to_have_value(
        "Family joins too late."
    )
    page.keyboard.press("Escape")
    expect(form).to_be_hidden()
    expect(opener).to_be_focused()
    page.keyboard.press("Enter")
    form.get_by_label(stage.say("cycle-issue-why")).focus()
    page.keyboard.type("Too few hands.")
    form.get_by_label(stage.say("cycle-issue-learn")).focus()
    page.keyboard.type("To talk earlier.")
    form.get_by_role("button", name=stage.say("form-save")).focus()
    page.keyboard.press("Enter")
    expect(form).to_be_hidden()
    more = page.get_by_role("button", name=stage.say("button-cycle-go-on"))
    expect(more).to_be_visible()


def test_mistakes_stand_at_their_fields_and_focus_stays_in_the_form(
    stage: Stage, open_page: OpenPage
) -> None:
    page = open_page(stage.box.slack.url)
    page.locator("[data-place=C0LEREN]").click()
    page.get_by_label("Message #leren").fill("/leerkring start")
    page.keyboard.press("Enter")
    form = page.get_by_role("dialog")
    name = form.get_by_role("textbox").first
    expect(name).to_be_focused()
    form.get_by_role("button", name="Cancel").last.focus()
    name.fill("")
    form.locator("button[type=submit]").click()
    expect(form.get_by_text("Please fill this in.").first).to_be_visible()
    expect(form.locator(".wrong").first.locator("input, textarea").first).to_be_focused()
    expect(form.locator("[aria-invalid=true]").first).to_have_attribute("aria-required", "true")
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate("!document.activeElement.closest('.frame')"), (
            "the page is out of reach"
        )
    name.fill("Learning together")
    page.keyboard.press("Escape")
    expect(form).to_be_hidden()
    expect(page.get_by_label("Message #leren")).to_be_focused()


def test_three_hundred_people_can_be_searched(stage: Stage, open_page: OpenPage) -> None:
    with_many(stage.box.slack)
    page = open_page(stage.box.slack.url)
    stage.who("marijke").command(CHANNEL, "/leerkring", "start")
    form = page.get_by_role("dialog")
    people = form.get_by_role("group").filter(has=page.get_by_label("Search in this list")).last
    people.get_by_label("Search in this list").fill("person 29")
    expect(people.get_by_text("11 of", exact=False)).to_be_visible()
    people.get_by_label("Person 299").check()
    people.get_by_label("Search in this list").fill("")
    taken = people.get_by_role("button", name="Take off Person 299")
    expect(taken).to_be_visible()
    taken.click()
    expect(taken).to_be_hidden()
    expect(people.get_by_label("Person 299")).not_to_be_checked()


def with_many(slack: StandIn) -> None:
    """Let three hundred people come to work here."""
    someone = User("U0", "someone", "Somebody")
    for number in range(300):
        name = f"Person {number}"
        slack.admin.add_user(replace(someone, id=f"U0P{number}", name=name, real_name=name))
