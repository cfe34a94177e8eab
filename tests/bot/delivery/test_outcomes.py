"""Every error that Slack documents has a definite consequence; an unknown one a safe one."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.delivery.outcomes import (
    Ask,
    BringAgain,
    Close,
    LeaveOut,
    Mend,
    SetAside,
    Wait,
    consequence,
)
from flows.outbox import Mode
from storage.claiming import Claim
from storage.lanes import Lane

NOW = datetime(2026, 5, 4, 13, tzinfo=UTC)
SOON, LONG = timedelta(seconds=5), timedelta(days=8)
TO_A_PERSON = Claim(
    id=1,
    team="T1",
    kind="note",
    ids={},
    mode=Mode.POST,
    lane=Lane.POST,
    line="p:p1",
    urgent=True,
    person="p1",
    channel=None,
    replaces=None,
    delivery="d1",
    made_at=NOW,
    attempts=1,
    lease="l1",
    leased_until=NOW,
    first_attempt_at=NOW,
    slack_channel=None,
    slack_ts=None,
    file=None,
    error=None,
)
IN_A_CHANNEL = replace(TO_A_PERSON, person=None, channel="C1", line="c:C1")
HOME = replace(TO_A_PERSON, mode=Mode.HOME, line="home:p1")
CLICK = replace(TO_A_PERSON, mode=Mode.EPHEMERAL, line="e:p1")

Sort = type[Wait | Close | LeaveOut | Mend | Ask | BringAgain | SetAside]
THE_BOT = """
    account_inactive ekm_access_denied invalid_auth not_authed org_login_required
    team_access_not_granted team_not_found token_expired token_revoked access_denied
    not_allowed_token_type enterprise_is_restricted two_factor_setup_required
"""
THE_METHOD = """
    accesslimited missing_scope method_deprecated deprecated_endpoint not_enabled
    file_uploads_disabled storage_limit_reached
"""
LATER = """
    ratelimited rate_limited request_timeout service_unavailable team_added_to_org
    message_limit_exceeded hash_conflict external_channel_migrating
"""
OURS = """
    invalid_blocks invalid_blocks_format msg_too_long msg_blocks_too_long no_text
    too_many_attachments invalid_arguments invalid_arg_name invalid_array_arg invalid_charset
    invalid_form_data invalid_post_type missing_post_type metadata_too_large
    invalid_metadata_format invalid_metadata_schema metadata_must_be_sent_from_app
    markdown_text_conflict attachment_payload_limit_exceeded cannot_reply_to_message
    duplicate_channel_not_found duplicate_message_not_found as_user_not_supported
    cant_delete_message compliance_exports_prevent_deletion view_too_large invalid_cursor
    invalid_ts_latest invalid_ts_oldest method_not_supported_for_channel_type missing_argument
    unknown_snippet_type invalid_alt_txt file_update_failed file_upload_size_restricted
    block_mismatch streaming_state_conflict users_list_not_supplied not_enough_users
    too_many_users too_many_contact_cards invalid_user_combination malformed_arguments
"""
TO_PEOPLE: Mapping[Sort, str] = {
    LeaveOut: """
        user_not_found users_not_found user_disabled user_not_visible cannot_dm_bot invalid_users
        channel_not_found is_archived not_in_channel message_not_found
    """,
    Wait: f"messages_tab_disabled no_permission {LATER}",
    Close: f"{THE_BOT} {THE_METHOD}",
    BringAgain: "file_not_found file_deleted",
    SetAside: f"{OURS} restricted_action something_new_that_slack_invented",
}
IN_CHANNELS: Mapping[Sort, str] = {
    Mend: """
        not_in_channel is_archived channel_not_found restricted_action no_permission
        restricted_action_read_only_channel restricted_action_thread_only_channel
        restricted_action_non_threadable_channel restricted_action_thread_locked
        posting_to_general_channel_denied posting_to_channel_denied channel_type_not_supported
        slack_connect_file_upload_sharing_blocked is_inactive
    """,
    Ask: "fate_unknown",
    LeaveOut: "message_not_found thread_not_found",
    Wait: LATER,
    Close: f"{THE_BOT} {THE_METHOD}",
    BringAgain: "file_not_found file_deleted",
    SetAside: f"{OURS} user_not_found something_new_that_slack_invented",
}
TABLE = [
    (claim, reason, sort)
    for claim, sorts in ((TO_A_PERSON, TO_PEOPLE), (IN_A_CHANNEL, IN_CHANNELS))
    for sort, reasons in sorts.items()
    for reason in reasons.split()
]


@pytest.mark.parametrize(("claim", "reason", "sort"), TABLE)
def test_each_error_has_its_consequence(claim: Claim, reason: str, sort: Sort) -> None:
    assert type(consequence(claim, reason, SOON)) is sort


@pytest.mark.parametrize(("claim", "reason", "sort"), TABLE)
def test_nothing_is_told_for_longer_than_a_week(claim: Claim, reason: str, sort: Sort) -> None:
    found = consequence(claim, reason, LONG)
    assert not isinstance(found, Mend | BringAgain)
    assert isinstance(found, SetAside if sort in {Mend, BringAgain} else sort)


@pytest.mark.parametrize("reason", THE_BOT.split())
def test_what_concerns_the_bot_itself_stops_everything(reason: str) -> None:
    for claim in (TO_A_PERSON, IN_A_CHANNEL, HOME):
        assert consequence(claim, reason, SOON) == Close(timedelta(minutes=5), all_=True)


def test_who_has_gone_is_told_from_who_only_cannot_be_reached() -> None:
    assert consequence(TO_A_PERSON, "user_disabled", SOON) == LeaveOut(gone=True)
    assert consequence(TO_A_PERSON, "channel_not_found", SOON) == LeaveOut()
    assert consequence(HOME, "user_not_found", SOON) == SetAside()


def test_a_picture_that_slack_still_looks_at_is_waited_for() -> None:
    shown = replace(IN_A_CHANNEL, file="F1")
    assert isinstance(consequence(shown, "invalid_blocks", SOON), Wait)
    assert consequence(shown, "invalid_blocks", timedelta(minutes=6)) == SetAside()


@pytest.mark.parametrize("reason", ["http_404", "not_repeated", "something_new"])
def test_an_answer_to_a_click_troubles_nobody_afterwards(reason: str) -> None:
    assert consequence(CLICK, reason, SOON) == LeaveOut()
