"""Writing, finding what is new, changing and taking back, as in any good team chat."""

from playwright.sync_api import Page, Route, expect

from tests.browsing import OpenPage, in_a_browser
from tests.walks.stage import Stage

pytestmark = in_a_browser


def test_one_writes_lines_and_sends_them(stage: Stage, open_page: OpenPage) -> None:
    page = open_page(stage.box.slack.url)
    page.locator("[data-place=C0DICHT]").click()
    field = page.get_by_label("Message #dicht")
    expect(field).to_be_focused()
    page.keyboard.type("One")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("Two")
    page.reload()
    expect(field).to_have_value("One\nTwo")  # what was not sent is still there
    field.press("Enter")
    log = page.get_by_role("log", name="Messages in #dicht")
    expect(log.get_by_text("OneTwo")).to_be_visible()
    expect(field).to_have_value("")
    assert stage.who("marijke").messages("dicht")[-1].shown() == "One\nTwo"


def test_commands_are_suggested_and_answered_for_oneself_alone(
    stage: Stage, open_page: OpenPage
) -> None:
    page = open_page(stage.box.slack.url)
    page.locator("[data-place=C0LEREN]").click()
    page.get_by_label("Message #leren").press("/")
    offered = page.get_by_role("listbox").get_by_role("option")
    expect(offered).to_have_count(2)
    expect(offered.first).to_contain_text("[start | instellingen | hulp]")
    expect(offered.last).to_contain_text("how do we work together?")
    page.keyboard.press("ArrowDown")
    expect(offered.last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page.get_by_label("Message #leren")).to_have_value("/thermometer ")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.keyboard.press("Enter")
    mine = page.get_by_role("article").filter(has_text="Only visible to you")
    expect(mine).to_be_visible()
    mine.get_by_role("button", name="Dismiss").click()
    expect(mine).to_be_hidden()


def test_what_is_new_is_marked_for_every_person_and_place(
    stage: Stage, open_page: OpenPage
) -> None:
    page = open_page(stage.box.slack.url)
    stage.who("james").say("leren", "Good morning all")
    expect(page.locator("[data-place=C0LEREN]")).to_contain_text("1 new")
    page.get_by_label("You are").select_option("U0SANNE")
    expect(page.locator("[data-place=C0LEREN]")).to_contain_text("1 new")
    page.locator("[data-place=C0LEREN]").click()
    expect(page.get_by_text("Good morning all")).to_be_visible()
    page.locator("[data-place=C0DICHT]").click()
    expect(page.get_by_role("heading", name="#dicht")).to_be_visible()
    expect(page.locator("[data-place=C0LEREN]")).not_to_contain_text("new")
    page.locator("[data-place=C0LEREN]").click()
    expect(page.get_by_text("Good morning all")).to_be_visible()
    page.reload()
    expect(page.get_by_text("Good morning all")).to_be_visible()  # still Sanne, still there
    expect(page.get_by_label("You are")).to_have_value("U0SANNE")
    page.get_by_role("button", name="Who is who").click()
    people = page.get_by_role("dialog", name="Who is who")
    people.get_by_label("Search by name or role").fill("fat")
    expect(people.get_by_role("listitem")).to_have_count(1)
    expect(people.get_by_role("listitem")).to_contain_text("1 new")
    people.get_by_role("button", name="Be Fatima").click()
    expect(page.get_by_label("You are")).to_have_value("U0FATIMA")
    expect(page.locator("[data-place=C0LEREN]")).to_contain_text("1 new")


def test_own_messages_are_changed_and_taken_back(stage: Stage, open_page: OpenPage) -> None:
    page = open_page(stage.box.slack.url)
    page.locator("[data-place=C0DICHT]").click()
    field = page.get_by_label("Message #dicht")
    field.fill("Good mornig")
    field.press("Enter")
    message = page.get_by_role("article").filter(has_text="Good mornig")
    expect(message).to_be_visible()
    field.press("ArrowUp")  # as in most chats: back to one's last words
    editor = page.get_by_label("Your message")
    expect(editor).to_be_focused()
    editor.fill("Good morning")
    editor.press("Enter")
    changed = page.get_by_role("article").filter(has_text="Good morning")
    expect(changed).to_contain_text("(edited)")
    expect(field).to_be_focused()
    _delete(page, "Cancel")
    expect(changed).to_be_visible()
    _delete(page, "Delete")
    expect(changed).to_have_count(0)
    assert stage.who("marijke").messages("dicht") == []


def _delete(page: Page, answer: str) -> None:
    page.get_by_role("article").hover()
    page.get_by_role("article").get_by_role("button", name="Delete").click()
    question = page.get_by_role("alertdialog", name="Delete this message?")
    question.get_by_role("button", name=answer).click()
    expect(question).to_be_hidden()


def test_who_is_who_is_said_in_the_language_of_the_page(stage: Stage, open_page: OpenPage) -> None:
    page = open_page(stage.box.slack.url)
    james = page.get_by_label("You are").locator("option[value=U0JAMES]")
    expect(james).to_have_text("James, facilitator")
    page.get_by_role("button", name="NL", exact=True).click()
    james = page.get_by_label("Jij bent nu").locator("option[value=U0JAMES]")
    expect(james).to_have_text("James, begeleider, leest Engels")


def test_what_is_typed_right_after_a_thread_closes_is_not_lost(
    stage: Stage, open_page: OpenPage
) -> None:
    page = open_page(stage.box.slack.url)
    page.locator("[data-place=C0LEREN]").click()
    field = page.get_by_label("Message #leren")
    field.fill("Who joins?")
    field.press("Enter")
    page.get_by_role("article").filter(has_text="Who joins?").hover()
    page.locator("[data-focus^=reply-]").last.click()
    expect(page.locator(".thread textarea")).to_be_focused()
    held: list[Route] = []
    page.route("**/page/state", lambda route: held.append(route))  # noqa: PLW0108  it is wrapped
    with page.expect_request("**/page/state"):
        page.locator(".thread .cross").click()
    expect(page.locator(".thread")).to_be_hidden()
    field.press("/")  # before the page has heard from the workspace again
    expect(page.get_by_role("listbox")).to_be_visible()
    with page.expect_response("**/page/state"):
        for each in held:
            each.continue_()
    page.unroute("**/page/state")
    expect(field).to_be_focused()
    expect(page.get_by_role("listbox")).to_be_visible()


def test_what_the_stand_in_cannot_find_is_said_in_words_of_the_page(
    stage: Stage, open_page: OpenPage
) -> None:
    page = open_page(stage.box.slack.url, language="nl-NL")
    asked = "import('/page/said.js').then(({ said }) => said(\"there is no 'E/x#50', only: 'A'\"))"
    assert page.evaluate(asked) == "Deze knop is net veranderd. Kijk nog eens."
