"""Closes the connection to Slack, which the SDK's own closing does slowly and not always well."""

from contextlib import suppress

from slack_sdk.socket_mode.builtin import SocketModeClient


def hang_up(client: SocketModeClient) -> None:
    """Close without the second its reader sleeps, also when another thread is closing it."""
    client.closed = True
    client.auto_reconnect_enabled = False
    client.message_queue.put(None)
    with suppress(AttributeError):  # two threads may both find the socket open; one closes it
        client.disconnect()
    client.close()
