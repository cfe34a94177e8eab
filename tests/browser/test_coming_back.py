"""The page says when the sandbox is gone, comes back with it, and can begin anew."""

import threading
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from bot.clock import PlayClock
from bot.sandbox.standin import StandIn
from tests.browsing import OpenPage, in_a_browser
from tests.walks.stage import workspace

pytestmark = [*in_a_browser, pytest.mark.enable_socket]


def stand_in(port: int = 0, again: Callable[[], None] | None = None) -> StandIn:
    """Give a workspace in which nothing happens by itself."""
    return StandIn(
        workspace("en"), PlayClock(), scopes=frozenset({"commands"}), port=port, again=again
    )


def test_the_page_waits_for_a_sandbox_that_is_gone(open_page: OpenPage) -> None:
    with stand_in() as first:
        page = open_page(first.url)
        page.get_by_label("You are").select_option("U0RUBEN")
        page.locator("[data-place=C0LEREN]").click()
        page.get_by_label("Message #leren").fill("Still here?")
        expect(page.get_by_role("button", name="Start again")).to_be_hidden()
    gone = page.get_by_text("The sandbox does not answer.")
    expect(gone).to_be_visible()
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_text("This did not work.")).to_be_visible()
    with stand_in(int(first.url.rstrip("/").rpartition(":")[2])) as second:
        expect(gone).to_be_hidden()
        expect(page.get_by_text("The sandbox answers again.")).to_be_visible()
        expect(page.get_by_label("You are")).to_have_value("U0RUBEN")
        page.get_by_label("Message #leren").press("Enter")
        expect(page.get_by_role("log").get_by_text("Still here?")).to_be_visible()
        assert second.person("U0RUBEN").messages("leren")[-1].shown() == "Still here?"


def test_beginning_anew_is_asked_first_and_waited_for(open_page: OpenPage) -> None:
    asked = threading.Event()
    with stand_in(again=asked.set) as first:
        page = open_page(first.url)
        page.locator("[data-place=C0LEREN]").click()
        page.get_by_role("button", name="Start again").click()
        page.get_by_role("button", name="Cancel").click()
        assert not asked.is_set()
        page.get_by_role("button", name="Start again").click()
        page.get_by_role("alertdialog").get_by_role("button", name="Start again").click()
        expect(page.get_by_text("Starting again…")).to_be_visible()
        assert asked.wait(15)
    with stand_in(int(first.url.rstrip("/").rpartition(":")[2]), asked.set):
        expect(page.get_by_text("The demo has begun anew.")).to_be_visible()
        expect(page.get_by_role("heading", name="Leerkring")).to_be_visible()


def test_what_the_bot_does_wrong_is_a_small_warning(open_page: OpenPage) -> None:
    with stand_in() as slack:
        page = open_page(slack.url)
        slack._world.warn("U0MARIJKE", "Leerkring did not respond in time.")  # noqa: SLF001  no bot here to be late
        slack._world.object_to("chat.postMessage", "refused: no_text")  # noqa: SLF001  no bot here to be wrong
        late = page.locator(".notice").filter(has_text="Leerkring did not answer in time.")
        wrong = page.locator(".notice").filter(has_text="chat.postMessage")
        expect(late).to_be_visible()
        expect(wrong).to_be_visible()
        for notice in (late, wrong):
            notice.get_by_role("button").click()
            expect(notice).to_be_hidden()
        page.reload()
        expect(page.locator("#who")).to_be_attached()
        expect(late).to_be_hidden()
