"""Checks of `.env` and the environment."""

from dotenv.parser import parse_stream

from bot.doctor.case import Case
from bot.doctor.finding import Findings, fault, look, ok
from bot.settings import address_wrong, http_wrong, language_wrong, times_wrong, token_wrong
from bot.trouble import COPY, Token

SECTION = "README.md, 'In your own workspace'"
_OTHERS = 0o077


def env_file(case: Case) -> Findings:
    """Is there a `.env`, can it be read, and by us alone?"""
    file = case.env_file
    if not file.exists():
        line = f"There is no {file} in {file.absolute().parent}."
        if case.environ.get("SLACK_BOT_TOKEN"):
            return ok(f"{line} The tokens come from the environment.")
        return look(line, "Go to Leerkring's own folder, and: cp .env.example .env")
    if case.unreadable:
        return fault(case.unreadable, f"Save {file} as plain text (UTF-8) that you may read.")
    strange = _strange_lines(case)
    if strange:
        lines = ", ".join(str(number) for number in strange)
        return fault(
            f"{file} has lines that cannot be read: {lines}.",
            "Write each as NAME=value, without a word before it.",
        )
    if file.stat().st_mode & _OTHERS:
        return look(f"{file} can be read by others on this machine.", f"chmod 600 {file}")
    return ok(f"{file} is there and can be read.")


def tokens(case: Case) -> Findings:
    """Do the tokens look like what they should be?"""
    if not case.settings.bot_token and not case.settings.app_token:
        return fault(
            "There are no tokens yet, so no workspace to go to; nothing of Slack is checked.",
            f"Follow {SECTION}. Without tokens `make run` opens the sandbox.",
        )
    bot, app = token_wrong(case.given)
    if bot and bot == app:
        return fault(bot, "The bot token begins with xoxb-, the app-level token with xapp-.")
    names: tuple[tuple[Token, str], ...] = (("SLACK_BOT_TOKEN", bot), ("SLACK_APP_TOKEN", app))
    wrong = [each for name, said in names if said for each in fault(said, sentence(COPY[name]))]
    return tuple(wrong) or ok("Both tokens are set, and look as they should.")


def other_settings(case: Case) -> Findings:
    """Are the other settings possible?"""
    address = address_wrong(case.settings.api_url)
    language = language_wrong(case.given.get("LEERKRING_LANGUAGE", "nl"))
    found: Findings = ()
    if address:
        found += fault(address, "Take SLACK_API_URL out of .env.")
    if language:
        found += fault(language, "Correct LEERKRING_LANGUAGE in .env.")
    for name, wrong in (("LEERKRING_TIMES", times_wrong), ("LEERKRING_HTTP", http_wrong)):
        if said := wrong(case.given.get(name, "")):
            found += fault(said, f"Correct {name} in .env, or take it out.")
    return found


def _strange_lines(case: Case) -> list[int]:
    with case.env_file.open(encoding="utf-8") as stream:
        return [each.original.line for each in parse_stream(stream) if each.error]


def sentence(clause: str) -> str:
    """Make a whole sentence of a clause."""
    return f"{clause[:1].upper()}{clause[1:]}."
