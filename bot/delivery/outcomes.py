"""What follows when Slack refuses, as a value: whether to try again, and who is told.

Every error that Slack documents for the methods we call stands in one table; what is not there
is set aside, so that nothing waits behind what nobody understands.
"""

from dataclasses import dataclass
from datetime import timedelta

from flows.outbox import Mode
from storage.claiming import Claim

_PROCESSING = timedelta(seconds=2)
_PROCESSED_BY = timedelta(minutes=5)
_ADMINISTERED = timedelta(minutes=5)
_MEND_WAIT = timedelta(hours=1)
_MENDED_BY = timedelta(days=7)
_SOON = timedelta(seconds=30)


@dataclass(frozen=True, slots=True)
class Wait:
    """Try again after a while; `alarm` when an administrator has to do something first."""

    after: timedelta
    alarm: bool = False


@dataclass(frozen=True, slots=True)
class Close:
    """Call nothing of this sort for a while; `all_` is said of everything the bot may do."""

    after: timedelta
    all_: bool = False


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """It need not be said any more; `gone` when its reader has left the workspace."""

    gone: bool = False


@dataclass(frozen=True, slots=True)
class Mend:
    """Somebody of the network can mend it: tell them, and try again after a while."""

    after: timedelta
    reason: str


@dataclass(frozen=True, slots=True)
class Ask:
    """Only a person can see whether it stands there: ask those who lead."""


@dataclass(frozen=True, slots=True)
class BringAgain:
    """The file that was brought is there no longer: bring it once more."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """It cannot be said; the log says so, and an administrator can look at it."""


Consequence = Wait | Close | LeaveOut | Mend | Ask | BringAgain | SetAside

_THE_BOT = Close(_ADMINISTERED, all_=True)
_THE_METHOD = Close(_ADMINISTERED)
_GONE, _NEEDLESS, _NEVER = LeaveOut(gone=True), LeaveOut(), SetAside()

_BOT = """
    access_denied account_inactive app_not_installed ekm_access_denied enterprise_is_restricted
    invalid_auth not_allowed_token_type not_authed org_login_required team_access_not_granted
    team_not_found token_expired token_revoked two_factor_setup_required
"""
_METHOD = """
    accesslimited deprecated_endpoint file_uploads_disabled file_uploads_except_images_disabled
    method_deprecated missing_scope not_enabled storage_limit_reached unknown_method
"""
_LATER = """
    external_channel_migrating hash_conflict message_limit_exceeded rate_limited ratelimited
    request_timeout service_unavailable team_added_to_org
"""
_PERSON = (
    "cannot_dm_bot invalid_users user_disabled user_not_found user_not_visible users_not_found"
)
_STANDS_NOT = "message_not_found not_repeated thread_not_found"
_FILE = "file_deleted file_not_found invalid_file_id slack_file_not_found"
_OURS = """
    as_user_not_supported attachment_payload_limit_exceeded bad_timestamp block_mismatch
    cannot_reply_to_message cant_delete_message compliance_exports_prevent_deletion
    duplicate_channel_not_found duplicate_external_id duplicate_message_not_found
    file_update_failed file_upload_size_restricted invalid_alt_txt invalid_arg_name
    invalid_arguments invalid_array_arg invalid_blocks invalid_blocks_format invalid_channel
    invalid_charset invalid_cursor invalid_form_data invalid_json invalid_metadata_filter_keys
    invalid_metadata_format invalid_metadata_schema invalid_post_type invalid_ts_latest
    invalid_ts_oldest invalid_user_combination malformed_arguments markdown_text_conflict
    message_too_long metadata_must_be_sent_from_app metadata_too_large
    method_not_supported_for_channel_type missing_argument missing_file_data missing_post_type
    msg_blocks_too_long msg_too_long no_dual_broadcast_content_update no_text not_enough_users
    snippet_too_large streaming_state_conflict too_many_attachments too_many_contact_cards
    too_many_users unknown_snippet_type users_list_not_supplied view_too_large
    cant_update_message edit_window_closed not_worded too_many_attempts
"""

_ALWAYS: dict[str, Consequence] = {
    **dict.fromkeys(_BOT.split(), _THE_BOT),
    **dict.fromkeys(_METHOD.split(), _THE_METHOD),
    **dict.fromkeys(_LATER.split(), Wait(_SOON)),
    **dict.fromkeys(_STANDS_NOT.split(), _NEEDLESS),
    **dict.fromkeys(_OURS.split(), _NEVER),
    "fate_unknown": Ask(),
}
_TO_A_PERSON: dict[str, Consequence] = {
    "fate_unknown": _NEVER,  # it would have been looked up
    **dict.fromkeys(_PERSON.split(), _GONE),
    # To another workspace: a form or their profile says so to who leads.
    "channel_not_found": _NEEDLESS,
    "is_archived": _NEEDLESS,  # a conversation that was closed for good
    "not_in_channel": _NEEDLESS,
    "messages_tab_disabled": Wait(_ADMINISTERED, alarm=True),  # a switch in the app's settings
    "no_permission": Wait(_ADMINISTERED, alarm=True),
}
_RESTRICTED = """
    channel_type_not_supported free_team_not_allowed is_inactive no_permission
    posting_to_channel_denied posting_to_general_channel_denied restricted_action
    restricted_action_non_threadable_channel restricted_action_read_only_channel
    restricted_action_thread_locked restricted_action_thread_only_channel
    slack_connect_blocked_file_type slack_connect_file_link_sharing_blocked
    slack_connect_file_upload_sharing_blocked
"""
_IN_A_CHANNEL: dict[str, Consequence] = {
    **{
        reason: Mend(_MEND_WAIT, reason)
        for reason in ("not_in_channel", "is_archived", "channel_not_found")
    },
    **dict.fromkeys(_RESTRICTED.split(), Mend(_MEND_WAIT, "restricted")),
}
_NO_THREADS = "restricted_action_non_threadable_channel restricted_action_thread_locked"
_IN_A_THREAD: dict[str, Consequence] = {
    **_IN_A_CHANNEL,
    **dict.fromkeys(_NO_THREADS.split(), _NEVER),  # all else there would wait behind it
}


def is_about_the_bot(reason: str) -> bool:
    """Tell whether a refusal is of the bot or of a method, and so of no one person or channel."""
    return isinstance(_ALWAYS.get(reason), Close)


def consequence(claim: Claim, reason: str, age: timedelta) -> Consequence:
    """Say what a refusal asks for; `age` is how long the message has been waiting."""
    if claim.file and reason == "invalid_blocks" and age < _PROCESSED_BY:
        return Wait(_PROCESSING)  # Slack still looks at the picture
    if reason in _FILE.split():
        return BringAgain() if age < _MENDED_BY else _NEVER
    if claim.mode is Mode.EPHEMERAL:
        return _NEEDLESS  # an answer to a click is not worth anybody's time afterwards
    here = _IN_A_THREAD if claim.is_reply else _IN_A_CHANNEL
    if claim.person:
        here = _TO_A_PERSON
    found = here.get(reason) or _ALWAYS.get(reason, _NEVER)
    if isinstance(found, Mend) and age >= _MENDED_BY:
        return _NEVER
    if found == _GONE and claim.mode is not Mode.POST:
        return _NEVER  # a Home that cannot be shown says nothing of who somebody is
    return found
