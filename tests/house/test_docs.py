"""What the documentation says is there, is there: links, pages, commands, settings and names."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from bot.cli import cli
from flows.conversation.commands import command_in
from flows.subjects import all_tables
from flows.words import LANGUAGES
from handlers.scopes import bot_scopes

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
FOLDERS = ("bot", "handlers", "flows", "storage", "tests")
SOURCES = {
    str(path.relative_to(ROOT)): path.read_text("utf-8")
    for folder in FOLDERS
    for path in (ROOT / folder).rglob("*.py")
}
PAGES = {
    "deelnemers": "participants",
    "begeleiders": "facilitators",
    "beheerders": "administrators",
}
BOTH = [DOCS / "nl" / f"{name}.md" for name in PAGES] + [
    DOCS / "en" / f"{name}.md" for name in PAGES.values()
]
ADMINISTRATORS = [DOCS / "nl" / "beheerders.md", DOCS / "en" / "administrators.md"]
PARTICIPANTS = [DOCS / "nl" / "deelnemers.md", DOCS / "en" / "participants.md"]
DEVELOPERS = DOCS / "developers.md"
INSTRUCTING = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", DOCS / "README.md", DEVELOPERS, *BOTH]
EVERYTHING = sorted({*INSTRUCTING, *DOCS.rglob("*.md")})
OF_SLACK = {"Home"}

in_each = pytest.mark.parametrize("page", EVERYTHING, ids=lambda page: str(page.relative_to(ROOT)))
in_each_that_instructs = pytest.mark.parametrize(
    "page", INSTRUCTING, ids=lambda page: str(page.relative_to(ROOT))
)


@in_each
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", _without_code(page)):
        file, _, heading = target.partition("#")
        if re.match(r"[a-z]+:", file):
            continue
        found = (page.parent / file).resolve() if file else page
        assert found.exists(), target
        assert not heading or heading in _headings(found), target


def test_both_languages_have_the_same_pages() -> None:
    for language, names in (("nl", PAGES.keys()), ("en", PAGES.values())):
        assert {path.stem for path in (DOCS / language).glob("*.md")} == set(names)
    pictures = [{path.name for path in (DOCS / "images" / each).glob("*")} for each in LANGUAGES]
    assert pictures[0] == pictures[1]


@pytest.mark.parametrize(("dutch", "english"), PAGES.items())
def test_a_page_has_the_same_build_in_both_languages(dutch: str, english: str) -> None:
    built = [_build(DOCS / "nl" / f"{dutch}.md"), _build(DOCS / "en" / f"{english}.md")]
    assert built[0] == built[1]


def test_every_picture_is_shown_somewhere_and_is_light() -> None:
    shown = "".join(page.read_text("utf-8") for page in EVERYTHING)
    for picture in (DOCS / "images").rglob("*.png"):
        assert f"images/{picture.relative_to(DOCS / 'images')}" in shown
        assert picture.stat().st_size < 120_000, picture


@in_each_that_instructs
def test_every_command_of_the_command_line_is_there(page: Path) -> None:
    for typed in _matches(page, r"(?:bin/|(?<![\w@/]))leerkring ([a-z].*)"):
        words = re.split(r"[|>&`]| — ", typed)[0].split()
        command: click.Command = cli
        while isinstance(command, click.Group) and words:
            command = command.commands[words.pop(0)]
        options = {name for each in command.params for name in each.opts}
        assert {word for word in words if word.startswith("--")} <= options, typed


@in_each_that_instructs
def test_every_target_of_make_is_there(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert set(_matches(page, r"(?<![\w-])make ([a-z-]+)")) <= targets


@in_each_that_instructs
def test_every_slash_command_is_answered(page: Path) -> None:
    answered = all_tables(str).part.commands
    typed = _matches(page, r"(?<![\w.])(/(?:leerkring|thermometer)(?: [a-z-]+)?)(?![\w/.])")
    assert set(typed) <= set(answered)


def test_every_setting_is_explained_and_no_other() -> None:
    read = set(re.findall(r'"([A-Z]+(?:_[A-Z]+)+)"', SOURCES["bot/settings.py"]))
    assert "DATABASE_URL" in read
    for page in ADMINISTRATORS:
        assert set(_matches(page, r"\b([A-Z]+(?:_[A-Z]+)+)\b")) == read
    for page in INSTRUCTING:
        assert set(_matches(page, r"\b([A-Z]+(?:_[A-Z]+)+)\b")) <= read


def test_every_scope_is_explained_and_no_other() -> None:
    for page in ADMINISTRATORS:
        scopes = re.findall(r"^\| `([a-z:._]+)` \|", page.read_text("utf-8"), re.MULTILINE)
        assert {each for each in scopes if ":" in each} | {"commands"} == bot_scopes()
        assert "commands" in scopes


def test_every_line_of_the_log_that_is_explained_can_be_written() -> None:
    written = "".join(SOURCES.values())
    for page in ADMINISTRATORS:
        named = re.findall(r"^\| `([a-z_]+)` \|", page.read_text("utf-8"), re.MULTILINE)
        assert named
        assert [name for name in named if f'"{name}"' not in written] == []


def test_every_word_that_participants_can_type_is_understood() -> None:
    for page in PARTICIPANTS:
        rows = re.findall(r"^\| (`.*?) \|", page.read_text("utf-8"), re.MULTILINE)
        words = [word for row in rows for word in re.findall(r"`([^`]+)`", row)]
        assert words
        assert [word for word in words if command_in(word) is None] == []


@pytest.mark.parametrize("page", BOTH, ids=lambda page: page.stem)
def test_what_is_bold_and_no_lead_in_is_a_label_that_people_see(page: Path) -> None:
    labels = _labels(page.parent.name)
    bold = re.findall(r"\*\*([^*]+)\*\*", page.read_text("utf-8").replace("\n", " "))
    assert [each for each in bold if each[-1] not in ".:" and each not in labels] == []


def test_files_and_names_in_the_page_for_developers_are_there() -> None:
    spans = [span for span in _spans(DEVELOPERS) if not re.search(r"[<{ ]", span)]
    paths = [span for span in spans if "/" in span or ("." in span and (ROOT / span).exists())]
    assert [path for path in paths if not (ROOT / path).exists()] == []
    known = set().union(*map(_names, SOURCES.values()))
    folders = {*FOLDERS, *(path.name for path in (ROOT / "flows").iterdir())}
    for span in set(spans) - set(paths):
        if re.fullmatch(r"[A-Za-z_]+(\.[A-Za-z_]+)*", span):
            assert span in known | folders or span.rpartition(".")[2] in known, span
    text = " ".join(DEVELOPERS.read_text("utf-8").split())
    beside = re.findall(r"`([\w/]+\.py)`, `([\w.]+)`", text)
    beside += [(path, name) for name, path in re.findall(r"`([\w.]+)` \(`([\w/]+\.py)`", text)]
    assert beside
    for path, name in beside:
        assert name in _names(SOURCES[path]), f"{name} in {path}"


def _without_code(page: Path) -> str:
    return re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text("utf-8"), flags=re.DOTALL)


def _spans(page: Path) -> list[str]:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    return re.findall(r"`([^`\n]+)`", text)


def _matches(page: Path, pattern: str) -> Iterator[str]:
    """Look for something in what is code: spans, and each line of a fence."""
    fences = re.findall(r"```\w*\n(.*?)```", page.read_text("utf-8"), re.DOTALL)
    for line in [*_spans(page), *(line for fence in fences for line in fence.splitlines())]:
        yield from re.findall(pattern, line)


def _headings(page: Path) -> set[str]:
    """Give the anchors that GitHub makes of a page's headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", each.lower()).replace(" ", "-") for each in headings}


def _build(page: Path) -> list[str]:
    """Give what a page is made of, without its words."""
    build = []
    for line in page.read_text("utf-8").splitlines():
        found = re.match(r"(#+|\||\s*```|\s*\d+\.|\s*-) ?", line)
        picture = re.match(r"!\[.*/(.*)\)", line)
        if picture or found:
            build.append(picture[1] if picture else found[1].strip() if found else "")
    return build


def _labels(language: str) -> set[str]:
    """List what people see: the sentences of the bot, and the words of the sandbox page."""
    files = (ROOT / "flows" / "texts" / language).glob("*.ftl")
    texts = "".join(file.read_text("utf-8") for file in files)
    page = ROOT / "bot" / "sandbox" / "standin" / "page" / "words" / f"{language}.js"
    own = re.findall(r'"([^"]*)"', page.read_text("utf-8"))
    return {*re.findall(r"^[a-z0-9-]+ = (.+)$", texts, re.MULTILINE), *own, *OF_SLACK}


def _names(text: str) -> set[str]:
    """List what is defined: functions, classes, their methods and fields, arguments, constants."""
    found = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}.{name}" for name in _names_in(node)} | {node.name}
        found |= set(_own_name(node))
    return found


def _names_in(node: ast.ClassDef) -> set[str]:
    return {name for each in ast.walk(node) if each is not node for name in _own_name(each)}


def _own_name(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.arg(arg=name):
            yield name
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name
        case ast.Assign(targets=[ast.Name(id=name)]):
            yield name
        case ast.Attribute(attr=name, ctx=ast.Store()):
            yield name
        case _:
            return
