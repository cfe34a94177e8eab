"""Small rules from which the shape of every block is built."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from bot.sandbox.standin.wire import Json


@dataclass(slots=True)
class Problems:
    """Collects what is wrong, and where."""

    found: list[str] = field(default_factory=list)

    def add(self, where: str, what: str) -> None:
        """Note a problem as Slack words it."""
        self.found.append(f"[ERROR] {what} [json-pointer:{where}]")


Rule = Callable[[object, str, Problems], None]
"""Looks at a value that stands somewhere, and notes what is wrong with it."""

Extra = Callable[[Json, str, Problems], None]
"""Looks at a whole object whose fields are right one by one."""


def string(longest: int, shortest: int = 0) -> Rule:
    """Demand a text of a certain length."""

    def check(value: object, where: str, problems: Problems) -> None:
        if not isinstance(value, str):
            problems.add(where, "must provide a string")
        elif len(value) > longest:
            problems.add(where, f"must be less than {longest + 1} characters")
        elif len(value) < shortest:
            problems.add(where, f"must be more than {shortest - 1} characters")

    return check


def matching(pattern: str, what: str) -> Rule:
    """Demand a text of a certain form."""

    def check(value: object, where: str, problems: Problems) -> None:
        if not isinstance(value, str) or not re.fullmatch(pattern, value):
            problems.add(where, f"must be {what}")

    return check


def one_of(*allowed: str) -> Rule:
    """Demand one of a few words."""

    def check(value: object, where: str, problems: Problems) -> None:
        if value not in allowed:
            problems.add(where, f"must be one of: {', '.join(allowed)}")

    return check


def boolean(value: object, where: str, problems: Problems) -> None:
    """Demand yes or no."""
    if not isinstance(value, bool):
        problems.add(where, "must provide a boolean")


def whole(least: int, most: int) -> Rule:
    """Demand a whole number."""

    def check(value: object, where: str, problems: Problems) -> None:
        if not isinstance(value, int) or isinstance(value, bool):
            problems.add(where, "must provide an integer")
        elif not least <= value <= most:
            problems.add(where, f"must be between {least} and {most}")

    return check


def list_of(rule: Rule, least: int, most: int) -> Rule:
    """Demand a list of so many of these."""

    def check(value: object, where: str, problems: Problems) -> None:
        if not isinstance(value, list):
            problems.add(where, "must provide an array")
            return
        if len(value) > most:
            problems.add(where, f"no more than {most} items allowed")
        if len(value) < least:
            problems.add(where, f"must provide at least {least} items")
        for number, each in enumerate(value):
            rule(each, f"{where}/{number}", problems)

    return check


def shape(needed: Mapping[str, Rule], optional: Mapping[str, Rule], *extra: Extra) -> Rule:
    """Demand an object with these fields and no others, and then `extra`."""
    known = {**needed, **optional}

    def check(value: object, where: str, problems: Problems) -> None:
        if not isinstance(value, dict):
            problems.add(where, "must provide an object")
            return
        before = len(problems.found)
        for name in needed.keys() - value.keys():
            problems.add(where, f"missing required field: {name}")
        for name, each in value.items():
            _field(known, name)(each, f"{where}/{name}", problems)
        if len(problems.found) == before:
            for look in extra:
                look(value, where, problems)

    return check


def by_type(rules: Mapping[str, Rule]) -> Rule:
    """Demand an object whose `type` is one of these, and that follows its rule."""

    def check(value: object, where: str, problems: Problems) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if not isinstance(kind, str):
            problems.add(where, "missing required field: type")
        elif kind not in rules:
            problems.add(f"{where}/type", f"unsupported type: {kind}")
        else:
            rules[kind](value, where, problems)

    return check


def typed(needed: Mapping[str, Rule], optional: Mapping[str, Rule], *extra: Extra) -> Rule:
    """Demand an object of a kind that `by_type` has already looked at."""
    return shape({"type": string(255, 1), **needed}, optional, *extra)


def either(first: str, second: str) -> Extra:
    """Demand exactly one of two fields."""

    def look(value: Json, where: str, problems: Problems) -> None:
        if (first in value) == (second in value):
            problems.add(where, f"must have either {first} or {second}")

    return look


def some_of(*names: str) -> Extra:
    """Demand at least one of these fields."""

    def look(value: Json, where: str, problems: Problems) -> None:
        if not any(value.get(name) for name in names):
            problems.add(where, f"must have at least one of: {', '.join(names)}")

    return look


def _field(known: Mapping[str, Rule], name: str) -> Rule:
    return known.get(name, _unknown(name))


def _unknown(name: str) -> Rule:
    def check(_value: object, where: str, problems: Problems) -> None:
        problems.add(where.rpartition("/")[0], f"no additional properties allowed: {name}")

    return check
