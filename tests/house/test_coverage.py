"""Every test that the coverage page names exists, and is not skipped."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "coverage.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))
NEVER = {"skip", "skipif", "xfail"}


@pytest.mark.parametrize(("file", "name"), NAMED, ids="::".join)
def test_a_test_that_is_named_is_there_and_runs(file: str, name: str) -> None:
    module = ast.parse((ROOT / file).read_text("utf-8"))
    found = [each for each in module.body if isinstance(each, ast.FunctionDef)]
    (function,) = (each for each in found if each.name == name)
    assert name.startswith("test_")
    marks = {_mark(each) for each in function.decorator_list}
    assert not marks & NEVER
    assert "pytestmark" not in {
        target.id
        for each in module.body
        if isinstance(each, ast.Assign) and _mark(each.value) in NEVER
        for target in each.targets
        if isinstance(target, ast.Name)
    }


def test_every_row_names_a_test_and_how_much_it_is_needed() -> None:
    rows = [line for line in PAGE.splitlines() if line.startswith("| ")]
    rows = [line for line in rows if not line.startswith("| What")]
    assert rows
    for row in rows:
        _, _, need, tests, _ = row.split("|")
        assert need.strip() in {"M", "S", "C"}, row
        assert re.search(r"`tests/[\w/]+\.py::\w+`", tests), row


def _mark(node: ast.expr) -> str:
    """Name the mark of `pytest.mark.skip`, called or not."""
    found = node.func if isinstance(node, ast.Call) else node
    return found.attr if isinstance(found, ast.Attribute) else ""
