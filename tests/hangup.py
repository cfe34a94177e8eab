"""Closes the connection to Slack, which the SDK's own closing does slowly and not always well."""

from contextlib import suppress
from socket import SHUT_RD, socket

from slack_sdk.socket_mode.builtin import SocketModeClient


def hang_up(client: SocketModeClient) -> None:
    """Close without the second its reader sleeps, also when another thread is closing it."""
    client.closed = True
    client.auto_reconnect_enabled = False
    client.current_session_state.terminated = True
    client.message_queue.put(None)
    _wake_reader(client)
    with suppress(AttributeError):  # two threads may both find the socket open; one closes it
        client.disconnect()
    client.close()


def _wake_reader(client: SocketModeClient) -> None:
    """Let the reader see an end; else it looks up, and lets go, only when Slack says something."""
    sock = client.current_session.sock if client.current_session else None
    if sock:
        with suppress(OSError):
            socket.shutdown(sock, SHUT_RD)  # of TCP: an SSL socket's own would end its encryption
