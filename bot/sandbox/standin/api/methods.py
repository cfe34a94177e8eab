"""The methods of the Web API that the stand-in knows, and the scope each needs."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.standin.api import chat, conversations, files, people, views
from bot.sandbox.standin.api.call import Call
from bot.sandbox.standin.wire import Json, RefusedError, UnluckyError


@dataclass(frozen=True, slots=True)
class Method:
    """What a method does; scopes that depend on the place are checked by the method itself."""

    run: Callable[[Call], Json]
    scope: str = ""
    app_token: bool = False


METHODS = {
    "apps.connections.open": Method(people.open_connection, app_token=True),
    "auth.test": Method(people.auth_test),
    "chat.delete": Method(chat.delete, "chat:write"),
    "chat.postEphemeral": Method(chat.post_ephemeral, "chat:write"),
    "chat.postMessage": Method(chat.post_message, "chat:write"),
    "chat.update": Method(chat.update, "chat:write"),
    "conversations.history": Method(conversations.history),
    "conversations.info": Method(conversations.info),
    "conversations.members": Method(conversations.members),
    "conversations.open": Method(conversations.open_dm, "im:write"),
    "conversations.replies": Method(conversations.replies),
    "files.completeUploadExternal": Method(files.complete_upload, "files:write"),
    "files.delete": Method(files.delete, "files:write"),
    "files.getUploadURLExternal": Method(files.upload_url, "files:write"),
    "files.info": Method(files.info, "files:read"),
    "team.info": Method(people.team_info, "team:read"),
    "users.conversations": Method(conversations.of_user),
    "users.info": Method(people.user_info, "users:read"),
    "users.list": Method(people.user_list, "users:read"),
    "views.open": Method(views.open_view),
    "views.publish": Method(views.publish_view),
    "views.push": Method(views.push_view),
    "views.update": Method(views.update_view),
}

NOBODYS_FAULT = frozenset(
    {
        "account_inactive",
        "channel_not_found",
        "hash_conflict",
        "is_archived",
        "is_inactive",
        "message_not_found",
        "not_found",
        "not_in_channel",
        "token_revoked",
        "user_disabled",
        "user_not_in_channel",
    }
)
"""Refusals that a good bot meets too, because people act at the same time."""


def run(call: Call, token: str) -> Json:
    """Check who calls, do what is asked, and keep every refusal."""
    try:
        return _method(call, token).run(call)
    except RefusedError as refused:
        if refused.error not in NOBODYS_FAULT and not isinstance(refused, UnluckyError):
            call.object_to(f"refused: {refused.error}", "; ".join(refused.messages))
        return refused.answer()


def _method(call: Call, token: str) -> Method:
    method = METHODS.get(call.method)
    if method is None:
        raise RefusedError("unknown_method", req_method=call.method)
    if not token:
        raise RefusedError("not_authed")
    office = call.office
    if token not in (office.bot_token, office.app_token):
        raise RefusedError("invalid_auth")
    if office.world.token_error and token == office.bot_token:
        raise RefusedError(office.world.token_error)  # the app's own token outlives the removal
    if token != (office.app_token if method.app_token else office.bot_token):
        raise RefusedError("not_allowed_token_type")
    if method.scope:
        call.need(method.scope)
    return method
