"""Rules of the house about the shape of the code."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("bot", "handlers", "flows", "storage")
SOURCES = sorted(
    path
    for folder in FOLDERS
    for path in (ROOT / folder).rglob("*.py")
    if "versions" not in path.parts
)
ALL_FILES = [
    path
    for path in ROOT.rglob("*")
    if path.is_file()
    and not {".git", ".venv", ".venv-bench", ".hypothesis", "var"} & set(path.parts)
    and "cache" not in str(path)
]
LONGEST_FILE, LONGEST_FUNCTION = 300, 40
MAY_CATCH_ALL = {
    "bot/delivery/pump.py",
    "bot/delivery/postman.py",
    "bot/doctor/rounds.py",
    "flows/desk.py",
}
CHANCE_AND_TIME = {"random", "secrets", "uuid", "time", "os"}


def _named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("path", SOURCES, ids=_named)
def test_files_and_functions_are_short(path: Path) -> None:
    assert path.read_text("utf-8").count("\n") <= LONGEST_FILE
    for function in _functions(path):
        length = (function.end_lineno or 0) - function.lineno + 1
        assert length <= LONGEST_FUNCTION, f"{function.name}: {length} lines"


@pytest.mark.parametrize("path", SOURCES, ids=_named)
def test_a_file_says_first_what_it_is(path: Path) -> None:
    words = ast.get_docstring(ast.parse(path.read_text("utf-8")))
    assert words


def test_flows_know_neither_clock_nor_chance() -> None:
    for path in (ROOT / "flows").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                assert not {alias.name for alias in node.names} & CHANCE_AND_TIME, path
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"now", "today", "utcnow"} or _is_ours(node), path


def _is_ours(node: ast.Attribute) -> bool:
    return (
        isinstance(node.value, ast.Name) and node.value.id in {"turn", "saying", "self", "caller"}
    ) or (isinstance(node.value, ast.Attribute) and node.value.attr == "caller")


def test_everything_is_caught_in_few_places() -> None:
    found = {
        _named(path)
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or getattr(node.type, "id", "") in {"Exception", "BaseException"})
        and "standin" not in path.parts
    }
    assert found <= MAY_CATCH_ALL


def test_conditions_of_steps_have_names() -> None:
    from flows.reflection.flow import FLOWS  # noqa: PLC0415  only here

    conditions = [step.only_if for flow in FLOWS for step in flow.steps if step.only_if]
    assert conditions
    assert all(condition.__name__ != "<lambda>" for condition in conditions)


def test_no_file_names_a_package_registry() -> None:
    hosts = ("pypi" + ".org", "python" + "hosted", "registry." + "npmjs")
    for path in ALL_FILES:
        if path.suffix in {".ttf", ".otf", ".png"}:
            continue
        text = path.read_text("utf-8", "replace")
        assert not any(host in text for host in hosts), path


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
    for path in ALL_FILES:
        if path.suffix in {".py", ".js", ".css", ".html", ".ftl", ".typ"}:
            assert not marks.search(path.read_text("utf-8")), path


def test_every_exception_to_a_rule_has_its_reason() -> None:
    for path in [*SOURCES, *(ROOT / "tests").rglob("*.py")]:
        for line in path.read_text("utf-8").splitlines():
            if found := re.search(r"# (?:noqa|type: ignore)(.*)", line):
                assert re.match(r"(: ?[A-Z]+\d+(, ?[A-Z]+\d+)*  \S|\[[a-z-]+\]  # \S)", found[1]), (
                    f"{path}: {line}"
                )
