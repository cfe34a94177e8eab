"""Draws the pictures of the documentation anew: `make screenshots`.

A network is played in the sandbox, once in Dutch and once in English, on days that never change;
what people see is photographed on the way.
"""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Locator, Page, sync_playwright

from bot.logs import configure_logs
from bot.sandbox.running import sandbox
from bot.settings import Settings
from tests.browser.cast import ANSWERS, PEOPLE, SILENT, TEXTS, TOUR, cast
from tests.support import KEY
from tests.walks.homes import open_home, press
from tests.walks.stage import CHANNEL, JOINS, KICK_OFF, Language, Stage

IMAGES = Path(__file__).parents[2] / "docs" / "images"
CALM = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
HEAVY = 115_000  # bytes; the house allows 120,000
PATIENT = 60_000  # milliseconds
PHONE, DESKTOP, FORM, TALL = (390, 720), (1240, 900), (1000, 1180), (1000, 2400)
THURSDAY = timedelta(days=3, hours=8)


@dataclass(frozen=True, slots=True)
class Studio:
    """A play on stage, with a camera before it."""

    stage: Stage
    browser: Browser

    @property
    def texts(self) -> Mapping[str, str]:
        """Give what people write in the play's language."""
        return TEXTS[self.stage.language]

    @contextmanager
    def seen_by(
        self,
        name: str,
        place: str = "",
        size: tuple[int, int] = TALL,
        *,
        home: bool = False,
        tour: bool = False,
    ) -> Iterator[Page]:
        """Open the page as somebody, at a place where all has been read before."""
        self.stage.quiet()
        page = self.browser.new_page(
            viewport={"width": size[0], "height": size[1]},
            locale=self.texts["locale"],
            color_scheme="light",
            reduced_motion="reduce",
            device_scale_factor=1.5,
        )
        page.set_default_timeout(PATIENT)
        page.goto(self.stage.box.slack.url)
        page.locator("#who").wait_for(state="attached")
        page.locator("#who").evaluate(_CHOOSE, f"U0{name.upper()}")
        first = PEOPLE[self.stage.language][name.title()][0].partition(" ")[0]
        page.wait_for_function("(name) => document.title.includes(name)", arg=f"· {first} ·")
        where = f"[data-place={place}]" if place else "[data-place]"
        _go(page, where)
        if not tour:
            page.locator("#tour .cross").evaluate(_PRESS)
        if home:
            page.locator("[data-tab=home]").evaluate(_PRESS)
            self.stage.quiet()  # opening it asks the bot to draw it
            page.locator(".home").get_by_text(self.stage.say("home-private")).wait_for()
        else:
            _read(page, where)
        page.evaluate("document.fonts.ready")
        page.evaluate("document.activeElement.blur()")
        page.evaluate(_HIDE)
        page.locator("#main").evaluate(_TO_THE_END)
        yield page
        page.close()

    def take(self, what: Page | Locator, name: str) -> None:
        """Keep a picture, light enough for a phone."""
        file = self._file(name)
        what.screenshot(path=file, animations="disabled", caret="hide")
        _lighten(file)

    def take_home(self, page: Page, name: str) -> None:
        """Keep the Home tab down to its last line."""
        clip = page.evaluate(_DOWN_TO_THE_LAST)
        file = self._file(name)
        page.screenshot(path=file, clip=clip, animations="disabled", caret="hide")
        _lighten(file)

    def message(self, page: Page, key: str, /, **placeholders: str) -> Locator:
        """Find the newest message with these words."""
        text = self.stage.say(key, **placeholders)
        return page.get_by_role("article").filter(has_text=text).last

    def _file(self, name: str) -> Path:
        file = IMAGES / self.stage.language / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        return file


_PRESS = "(button) => button.click()"  # also behind a form that lies open
_DOWN_TO_THE_LAST = """() => {
  const top = document.querySelector("#main > header").getBoundingClientRect();
  const all = [...document.querySelectorAll(".home > *")];
  const end = Math.max(...all.map((each) => each.getBoundingClientRect().bottom));
  return { x: top.x, y: top.y, width: top.width, height: end + 16 - top.y };
}"""
_HIDE = """() => document.querySelectorAll(".clock-date, .enlarge-sign").forEach((each) => {
  each.style.display = "none";
})"""
"""Hides dates in the browser's own way of writing, and a sign that lies over a figure."""

_TO_THE_END = """(main) => {
  const list = main.querySelector(".messages");
  if (list) list.scrollTop = list.scrollHeight;
}"""
_IS_THERE = "(where) => document.querySelector(where).getAttribute('aria-current') === 'page'"
_CHOOSE = "(menu, who) => { menu.value = who; menu.dispatchEvent(new Event('change')); }"


def main() -> None:
    """Draw all pictures, in both languages."""
    configure_logs("plain")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=shutil.which("chromium"), args=CALM)
        for language in PEOPLE:
            with TemporaryDirectory() as folder, _opened(language, Path(folder)) as stage:
                _begin(Studio(stage, browser))
        browser.close()


def _begin(studio: Studio) -> None:
    """Set up, invite, and join."""
    stage, texts = studio.stage, studio.texts
    marijke = stage.who("marijke")
    marijke.command(CHANNEL, "/leerkring", "start")
    people = {"facilitators": ["U0MARIJKE", "U0JAMES"]}
    people |= {"participants": [f"U0{each.upper()}" for each in JOINS]}
    marijke.fill({"name": texts["name"], "purpose": texts["about"], **people})
    with studio.seen_by("marijke", CHANNEL, FORM) as page:
        studio.take(page.locator("#modal"), "network-form")
    assert marijke.submit() == {}
    stage.play(hours=1, minutes=5)  # until it is nine o'clock in London too
    with studio.seen_by("lotte") as page:
        studio.take(studio.message(page, "network-invite-no"), "invitation")
    stage.join(*JOINS[:-1])
    open_home(stage, "james")
    press(stage, "james", "button-home-care")  # what an administrator does first
    stage.who("youssef").command(CHANNEL, "/leerkring", "settings")
    stage.who("youssef").fill({"hour": "14:00"})  # or chance would choose whose words come first
    assert stage.who("youssef").submit() == {}
    for name in ("sanne", "ruben"):
        stage.bring_issue(name, texts[name], texts["why"], "", "", texts["learn"], "")
        stage.press(name, stage.seen(name, "cycle-issue-card"), "button-cycle-share")
    _reflect(studio)


def _reflect(studio: Studio) -> None:
    """Ask the first weekly question, and share what was answered."""
    stage, texts = studio.stage, studio.texts
    _play_to(stage, THURSDAY)
    with studio.seen_by("sanne", size=PHONE) as page:
        studio.take(page.locator("#main"), "question-phone")
    with studio.seen_by("sanne", size=DESKTOP, tour=True) as page:
        studio.take(page, "sandbox")
    _answer(stage, "sanne", texts["success"], texts["me"], "network")
    _answer(stage, "youssef", texts["called"], texts["calling"], "network")
    _play_to(stage, timedelta(days=4, hours=6))
    with studio.seen_by("marijke", CHANNEL) as page:
        studio.take(studio.message(page, "digest-title", network=texts["name"]), "digest")
    _measure(studio)


def _measure(studio: Studio) -> None:
    """Open the thermometer in the second week, fill it in, and close it."""
    stage = studio.stage
    _play_to(stage, THURSDAY + timedelta(days=7))
    with studio.seen_by("sanne", home=True) as page:
        studio.take_home(page, "home")
    stage.who("marijke").command(CHANNEL, "/thermometer", "full")
    with studio.seen_by("marijke", CHANNEL, size=PHONE) as page:
        studio.take(page.locator("#modal"), "thermometer-start")
    stage.who("marijke").close_view()
    stage.open_round()
    with studio.seen_by("marijke", home=True) as page:
        studio.take_home(page, "home-facilitator")
    invited = stage.seen("youssef", "button-thermometer-fill")
    stage.press("youssef", invited, "button-thermometer-fill")
    with studio.seen_by("youssef", size=PHONE) as page:
        studio.take(page.locator("#modal"), "thermometer-form")
    stage.who("youssef").close_view()
    for name, answers in zip((*JOINS[:-1], "james"), ANSWERS, strict=True):
        _fill_in(studio, name, answers)
    stage.play(hours=1)
    with studio.seen_by("ruben", CHANNEL, size=PHONE) as page:
        studio.take(studio.message(page, "thermometer-opened-title"), "thermometer-channel")
    stage.play(days=8)
    stage.seen("ruben", "thermometer-result-title", CHANNEL)
    with studio.seen_by("ruben", CHANNEL) as page:
        studio.take(studio.message(page, "thermometer-result-title"), "result")
    care = stage.seen("marijke", "thermometer-care-remarks")
    stage.press("marijke", care, "button-thermometer-check")
    with studio.seen_by("marijke", size=PHONE) as page:
        studio.take(page.locator("#modal"), "thermometer-check")
    stage.who("marijke").close_view()
    _measure_again(studio)


def _measure_again(studio: Studio) -> None:
    """Take a second one, and look at how it went."""
    stage = studio.stage
    stage.play(days=2, hours=16)  # into a morning, when people are written to
    stage.open_round()
    for name, answers in zip((*JOINS[:-1], "james"), ANSWERS, strict=True):
        _fill_in(studio, name, answers[1:] + answers[:1])
    stage.play(days=8)
    told = stage.who("ruben").command(CHANNEL, "/thermometer", "history")
    assert told is not None
    stage.press("ruben", told, "button-thermometer-history-picture")
    with studio.seen_by("ruben") as page:
        studio.take(
            studio.message(page, "thermometer-history-picture", network=studio.texts["name"]),
            "thermometer-history",
        )
    _walk(studio)


def _walk(studio: Studio) -> None:
    """Choose a programme, answer a question of a phase, and write in silence."""
    stage, marijke = studio.stage, studio.stage.who("marijke")
    marijke.click(open_home(stage, "marijke"), stage.say("button-cycle-programme"))
    assert marijke.submit() == {}
    with studio.seen_by("marijke", size=PHONE) as page:
        studio.take(page.locator("#modal"), "programme")
    assert marijke.submit() == {}
    marijke.close_view(all_views=True)
    open_home(stage, "sanne")
    press(stage, "sanne", "button-cycle-go-on")
    stage.seen("sanne", "cycle-exploring-moment")
    with studio.seen_by("sanne", size=PHONE) as page:
        studio.take(page.locator("#main"), "phase-phone")
    marijke.command(CHANNEL, "/leerkring", "ronde" if stage.language == "nl" else "round")
    marijke.fill(
        {"bank": stage.say("meeting-bank-step"), "how": stage.say("meeting-round-unnamed")}
    )
    assert marijke.submit() == {}
    asked = stage.seen("ruben", "meeting-round-silent", CHANNEL)
    for name, wrote in zip(("sanne", "youssef", "ruben"), SILENT[stage.language], strict=True):
        stage.press(name, asked, "button-meeting-write")
        stage.who(name).fill({"words": wrote})
        assert stage.who(name).submit() == {}
        stage.who(name).close_view()
    stage.presses("marijke", asked, "button-meeting-show-round")
    with studio.seen_by("ruben", CHANNEL, size=PHONE) as page:
        studio.take(page.locator("#main"), "silent-round")


def _fill_in(studio: Studio, name: str, answers: str) -> None:
    """Fill in both pages; some of them write something."""
    stage, person = studio.stage, studio.stage.who(name)
    stage.choose(name, answers)
    assert person.submit() == {}
    text = studio.texts.get(f"good-{name}", "")
    group = stage.say("thermometer-readers-group")
    person.fill({"good": text, "good-readers": group} if text else {})
    assert person.submit() == {}
    person.close_view()


def _answer(stage: Stage, name: str, success: str, theme: str, readers: str) -> None:
    stage.seen(name, "reflection-me-success")
    stage.who(name).say("dm", success)
    stage.seen(name, "reflection-me-me")
    stage.who(name).say("dm", theme)
    asked = stage.seen(name, "reflection-me-readers")
    stage.press(name, asked, f"reflection-me-readers-{readers}")
    stage.seen(name, "reflection-thanks")


def _play_to(stage: Stage, passed: timedelta) -> None:
    stage.box.player.play(KICK_OFF + passed, lambda _moment, _played: None)


def _go(page: Page, where: str) -> None:
    """Open a place, and wait until it is there."""
    page.locator(where).first.evaluate(_PRESS)
    page.wait_for_function(_IS_THERE, arg=where)
    page.locator(".messages > *").first.wait_for()


def _read(page: Page, where: str) -> None:
    """Come back until nothing is marked as new, as it is for who reads along."""
    for _ in range(20):
        page.reload()
        page.locator("#who").wait_for(state="attached")
        _go(page, where)
        if page.locator(".news-line").count() == 0:
            return
        page.wait_for_timeout(200)


@contextmanager
def _opened(language: Language, folder: Path) -> Iterator[Stage]:
    """Open a workspace in which nothing has been said, in a fresh folder."""
    configured = Settings(
        database_url=f"sqlite:///{folder}/leerkring.db",
        key=KEY,
        key_file=folder / "key",
        language=language,
    )
    with sandbox(cast(language), configured, KICK_OFF, again=_unheeded, tour=TOUR) as box:
        yield Stage(box, language, configured)


def _unheeded() -> None:
    """Let the page offer to start again; in a picture nobody presses it."""


def _lighten(file: Path) -> None:
    """Use fewer colours where ImageMagick is there; without, the picture is only heavier."""
    convert = shutil.which("convert")
    for colours in (64, 32, 16) if convert else ():
        command = [str(convert), str(file), "-strip", "+dither", "-colors", str(colours), str(file)]
        subprocess.run(command, check=False)  # noqa: S603  files and words of our own
        if file.stat().st_size < HEAVY:
            return


if __name__ == "__main__":
    main()
