"""Messages, modals and Home tabs as wholes: sizes, unique names, pictures that exist."""

import copy
import json
import secrets
from collections.abc import Iterable, Iterator

from bot.sandbox.standin.checks.blocks import any_block
from bot.sandbox.standin.checks.parts import ident, plain
from bot.sandbox.standin.checks.rules import (
    Problems,
    Rule,
    boolean,
    list_of,
    one_of,
    shape,
    string,
)
from bot.sandbox.standin.elements import all_elements
from bot.sandbox.standin.office import Office
from bot.sandbox.standin.wire import Json, RefusedError, UnluckyError

MOST_BYTES = 250_000

_message = list_of(any_block, 0, 50)
_names: dict[str, Rule] = {
    "callback_id": string(255),
    "external_id": string(255),
    "private_metadata": string(3000),
}
_blocks: dict[str, Rule] = {"blocks": list_of(any_block, 0, 100)}
_home = shape({"type": one_of("home"), **_blocks}, _names)
_modal = shape(
    {"type": one_of("modal"), "title": plain(24), **_blocks},
    {
        **_names,
        "submit": plain(24),
        "close": plain(24),
        "submit_disabled": boolean,
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "response_url_enabled": boolean,
        "app_id": ident,
    },
)


def checked_message_blocks(office: Office, given: object) -> tuple[Json, ...]:
    """Check the blocks of a message; give them with every name filled in."""
    problems = Problems()
    _message(given, "/blocks", problems)
    if not problems.found and isinstance(given, list):
        _look_whole(office, given, problems)
    if problems.found or not isinstance(given, list):
        raise RefusedError("invalid_blocks", *problems.found, errors=problems.found)
    return tuple(_named(given))


def checked_view(office: Office, given: object, kind: str) -> Json:
    """Check a modal or a Home tab; give it with every name filled in."""
    problems = Problems()
    (_modal if kind == "modal" else _home)(given, "/view", problems)
    if not problems.found and isinstance(given, dict):
        _look_whole(office, given["blocks"], problems)
        _look_at_view(given, problems)
    if problems.found or not isinstance(given, dict):
        raise RefusedError("invalid_arguments", *problems.found)
    return {**given, "blocks": _named(given["blocks"])}


def _look_whole(office: Office, blocks: list[Json], problems: Problems) -> None:
    _unique([str(block["block_id"]) for block in blocks if "block_id" in block], problems)
    for block in blocks:
        names = [each.element.get("action_id") for each in all_elements([block])]
        _unique([str(name) for name in names if name], problems)
    focused = [each for each in all_elements(blocks) if each.element.get("focus_on_load")]
    if len(focused) > 1:
        problems.add("/blocks", "only one element may have focus_on_load")
    for file in _pictures(blocks):
        _look_at_file(office, file, problems)


def _unique(names: list[str], problems: Problems) -> None:
    for name in sorted({name for name in names if names.count(name) > 1}):
        problems.add("/blocks", f"{name!r} is there more than once; names must be unique")


def _pictures(blocks: Iterable[Json]) -> Iterator[Json]:
    for block in blocks:
        parts = [block, block.get("accessory", {})]
        parts += block["elements"] if block["type"] == "context" else []
        yield from (part["slack_file"] for part in parts if "slack_file" in part)


def _look_at_file(office: Office, given: Json, problems: Problems) -> None:
    wanted = given.get("id") or str(given.get("url", "")).rpartition("/")[2]
    file = office.world.files.get(wanted)
    if office.faults.files_processing:
        office.faults.files_processing -= 1
        raise UnluckyError("invalid_blocks", f"slack_file {wanted} is still being processed")
    if file is None or not file.complete:
        problems.add("/blocks", f"invalid slack file {wanted}")
    elif not file.mimetype.startswith("image/"):
        problems.add("/blocks", f"slack_file {wanted} is not a picture")


def _look_at_view(view: Json, problems: Problems) -> None:
    inputs = [block for block in view["blocks"] if block["type"] == "input"]
    if view["type"] == "modal" and inputs and "submit" not in view:
        problems.add("/view/submit", "missing required field: submit, as there are inputs")
    if len(json.dumps(view)) > MOST_BYTES:
        raise RefusedError("view_too_large")


def _named(blocks: list[Json]) -> list[Json]:
    named = copy.deepcopy(blocks)
    for block in named:
        block.setdefault("block_id", secrets.token_urlsafe(4))
    for block in named:
        for holder in _holders(block):
            holder.setdefault("action_id", secrets.token_urlsafe(4))
    return named


def _holders(block: Json) -> list[Json]:
    parts: list[Json] = [*(block["elements"] if block["type"] == "actions" else [])]
    parts += [block[name] for name in ("accessory", "element") if name in block]
    return [part for part in parts if part["type"] != "image"]
