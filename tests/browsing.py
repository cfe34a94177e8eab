"""A real browser for the tests of the page: one for each process that runs tests."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, Protocol

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

CHROMIUM = shutil.which("chromium")
CALM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
PATIENT = 30_000  # milliseconds, for machines that have other things to do
SHOTS = os.environ.get("LEERKRING_SHOTS")

in_a_browser = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no chromium on this machine"),
]


class OpenPage(Protocol):
    """Opens the page as somebody with such a screen and language has it."""

    def __call__(
        self,
        address: str,
        *,
        width: int = 1280,
        height: int = 820,
        language: str = "en-GB",
        scheme: Literal["light", "dark"] = "light",
    ) -> Page: ...


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start the browser that this machine has."""
    expect.set_options(timeout=PATIENT)
    with sync_playwright() as player:
        started = player.chromium.launch(executable_path=CHROMIUM, args=CALM)
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[OpenPage]:
    """Open pages that keep nothing of one another; whatever goes wrong in one fails the test."""
    opened: list[Page] = []
    wrong: list[str] = []

    def open_one(
        address: str,
        *,
        width: int = 1280,
        height: int = 820,
        language: str = "en-GB",
        scheme: Literal["light", "dark"] = "light",
    ) -> Page:
        page = browser.new_page(
            viewport={"width": width, "height": height},
            locale=language,
            color_scheme=scheme,
            reduced_motion="reduce",
        )
        opened.append(page)
        page.set_default_timeout(PATIENT)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda line: _note(wrong, line.type, line.text))
        page.goto(address)
        page.locator("#who").wait_for(state="attached")
        return page

    yield open_one
    for page in opened:
        page.close()
    assert wrong == []


def _note(wrong: list[str], kind: str, text: str) -> None:
    """Keep what the page complains of; that the other side is gone is not the page's fault."""
    if kind == "error" and not text.startswith("Failed to load resource"):
        wrong.append(text)


@pytest.fixture
def shoot(request: pytest.FixtureRequest) -> Callable[[Page, str], None]:
    """Keep pictures of the page, for whoever wants to look at them."""
    name = str(request.node.name)

    def take(page: Page, what: str) -> None:
        if SHOTS:
            page.screenshot(path=Path(SHOTS) / f"{name}-{what}.png")

    return take
