"""Modals on top of one another, and Home tabs: opened, changed, closed, with what is filled in."""

import secrets
from dataclasses import replace

from bot.sandbox.standin.elements import first_values, kept_values
from bot.sandbox.standin.values import View
from bot.sandbox.standin.wire import Json, RefusedError
from bot.sandbox.standin.world import World

MOST_VIEWS = 3


def open_view(world: World, user: str, body: Json) -> View:
    """Show a modal with nothing under it."""
    with world.changing():
        if world.stacks.get(user):
            why = "views.open while a modal is open: use views.push or update it"
            world.object_to("views.open", "a modal was open already", why)
        view_id = world.new_id("V")
        view = _view(view_id, user, body, root_id=view_id)
        world.stacks[user] = [view]
    return view


def push_view(world: World, user: str, body: Json) -> View:
    """Show a modal on top of the one that is open."""
    with world.changing():
        stack = world.stacks.get(user, [])
        if not stack:
            raise RefusedError("not_found", "no modal is open")
        if len(stack) >= MOST_VIEWS:
            raise RefusedError("push_limit_reached")
        top = stack[-1]
        view = _view(world.new_id("V"), user, body, root_id=top.root_id, under=top.id)
        stack.append(view)
    return view


def update_view(world: World, view: View, body: Json) -> View:
    """Show something else in an open view; what is filled in stays where ids are the same."""
    with world.changing():
        new = replace(
            view,
            body=body,
            hash=_hash(),
            values=kept_values(body["blocks"], view.blocks, view.values),
            errors={},
        )
        put_view(world, new)
    return new


def publish_view(world: World, user: str, body: Json) -> View:
    """Show a Home tab."""
    with world.changing():
        old = world.homes.get(user)
        if old is None:
            view_id = world.new_id("V")
            world.homes[user] = _view(view_id, user, body, root_id=view_id)
        else:
            update_view(world, old, body)
    return world.homes[user]


def put_view(world: World, view: View) -> None:
    """Put a changed view in the place of the one with its id."""
    with world.changing():
        if world.homes.get(view.user, view).id == view.id and view.user in world.homes:
            world.homes[view.user] = view
            return
        stack = world.stacks.get(view.user, [])
        world.stacks[view.user] = [view if each.id == view.id else each for each in stack]


def close_view(world: World, view: View, *, all_views: bool = False) -> None:
    """Close a view, or all of its owner's."""
    with world.changing():
        stack = world.stacks.get(view.user, [])
        left = [] if all_views else [each for each in stack if each.id != view.id]
        world.stacks[view.user] = left


def check_hash(view: View, given: str) -> None:
    """Refuse to change a view that somebody else has changed meanwhile."""
    if given and given != view.hash:
        raise RefusedError("hash_conflict")


def _view(view_id: str, user: str, body: Json, root_id: str, under: str = "") -> View:
    return View(
        id=view_id,
        user=user,
        body=body,
        hash=_hash(),
        root_id=root_id,
        previous_id=under,
        values=first_values(body["blocks"]),
    )


def _hash() -> str:
    return f"{secrets.randbelow(10**10)}.{secrets.token_hex(4)}"
