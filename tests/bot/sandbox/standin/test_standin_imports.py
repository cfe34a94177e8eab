"""The stand-in stands on its own: what it shares with the bot is the clock."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import bot.sandbox.standin

FOLDER = Path(bot.sandbox.standin.__file__).parent
ALLOWED = {"aiohttp", "bot.clock", "bot.sandbox.standin"}


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


@pytest.mark.parametrize(
    "path", sorted(FOLDER.rglob("*.py")), ids=lambda path: str(path.relative_to(FOLDER))
)
def test_it_imports_the_library_aiohttp_itself_and_the_clock(path: Path) -> None:
    for name in _imported(path):
        top = name.partition(".")[0]
        own = any(name == each or name.startswith(f"{each}.") for each in ALLOWED)
        assert own or top in sys.stdlib_module_names, f"{name} in {path.name}"
