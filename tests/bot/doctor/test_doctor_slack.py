"""What the doctor says of Slack: reached or not, let in or not, enough granted or not."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from bot.clock import PlayClock, system_clock
from bot.doctor.slack import FEATURES
from bot.sandbox.standin import StandIn
from handlers.scopes import bot_scopes
from tests.bot.doctor.conftest import Doctor, OpenSlack, findings, keys_to

NOBODY = "http://127.0.0.1:1/api"
NO_NAME = "http://[fe80::1%nosuchlink]/api"  # cannot be looked up, and no server need be asked


@pytest.mark.parametrize(
    ("break_it", "said"),
    [
        (lambda slack: slack.admin.revoke_tokens(), "was revoked, or the app removed"),
        (lambda slack: slack.admin.uninstall(), "(account_inactive)"),
        (lambda slack: slack.faults.http_500("auth.test"), "a fault of its own (HTTP 500)"),
        (lambda slack: slack.faults.error("auth.test", "fatal_error"), "(fatal_error)"),
        (lambda slack: slack.faults.drop("auth.test"), "127.0.0.1 cannot be reached"),
        (lambda slack: slack.faults.half("auth.test"), "broke off (IncompleteRead)"),
        (
            lambda slack: slack.faults.error("apps.connections.open", "missing_scope"),
            "SLACK_APP_TOKEN lacks connections:write",
        ),
        (lambda slack: slack.faults.http_500("apps.connections.open"), "HTTP 500"),
    ],
)
def test_what_slack_refuses(
    doctor: Doctor, slack: StandIn, break_it: Callable[[StandIn], None], said: str
) -> None:
    break_it(slack)
    told = doctor(**keys_to(slack))
    assert told.exit_code == 1
    assert told.said("fault", said), told.text


@pytest.mark.parametrize("method", ["auth.test", "apps.connections.open"])
def test_asking_too_often_passes_by_itself(doctor: Doctor, slack: StandIn, method: str) -> None:
    slack.faults.rate_limit(method)
    told = doctor(**keys_to(slack))
    assert told.exit_code == 0
    assert told.said("look", "Slack was asked too often.")
    assert told.last.endswith("Next: Wait a minute, and try again.")


@pytest.mark.parametrize("name", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
def test_a_token_slack_does_not_know(doctor: Doctor, slack: StandIn, name: str) -> None:
    wrong = {"SLACK_BOT_TOKEN": "xoxb-9", "SLACK_APP_TOKEN": "xapp-9"}[name]
    told = doctor(**keys_to(slack) | {name: wrong})
    assert told.exit_code == 1
    assert told.said("fault", f"Slack refuses {name} (invalid_auth)")
    assert told.said("ok", "127.0.0.1 answers")


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"SLACK_API_URL": NOBODY}, "127.0.0.1 cannot be reached (ConnectionRefusedError)"),
        ({"SLACK_API_URL": NO_NAME}, "cannot be found (DNS)"),
        ({"HTTPS_PROXY": "http://me:word@127.0.0.1:1/"}, "The proxy 127.0.0.1 does not let"),
    ],
)
def test_slack_cannot_be_reached(
    doctor: Doctor, slack: StandIn, given: dict[str, str], said: str
) -> None:
    told = doctor("--json", **keys_to(slack) | given)
    assert told.exit_code == 1
    assert said in told.text
    assert findings(told)["reach"] == ["fault"]
    assert not {"bot_token", "app_token", "scopes"} & set(findings(told)), "one cause, said once"


def test_something_else_answers(doctor: Doctor, slack: StandIn) -> None:
    told = doctor(**keys_to(slack) | {"SLACK_API_URL": f"{slack.url}elsewhere"})
    assert told.said("fault", "is not Slack's Web API")
    assert "check SLACK_API_URL" in told.text.replace("Check", "check")


def test_no_safe_connection(doctor: Doctor, slack: StandIn) -> None:
    plain = slack.api_url.replace("http:", "https:")
    told = doctor(**keys_to(slack) | {"SLACK_API_URL": plain})
    assert told.said("fault", "(TLS, ")


@pytest.fixture
def untrusted(tmp_path: Path) -> Iterator[str]:
    """Listen with a certificate that nobody has signed."""
    key, name = ec.generate_private_key(ec.SECP256R1()), x509.Name([])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "certificate.pem"
    file.write_bytes(
        certificate.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    listening = socket.create_server(("127.0.0.1", 0))
    answering = threading.Thread(target=_shake_hands, args=(context, listening), daemon=True)
    answering.start()
    yield f"https://127.0.0.1:{listening.getsockname()[1]}/api"
    listening.shutdown(socket.SHUT_RDWR)
    answering.join(10)
    listening.close()


def _shake_hands(context: ssl.SSLContext, listening: socket.socket) -> None:
    while True:
        try:
            plain, _ = listening.accept()
        except OSError:
            return
        try:
            context.wrap_socket(plain, server_side=True).close()
        except OSError:
            plain.close()


def test_a_certificate_nobody_trusts(doctor: Doctor, slack: StandIn, untrusted: str) -> None:
    told = doctor(**keys_to(slack) | {"SLACK_API_URL": untrusted})
    assert told.said("fault", "The certificate of 127.0.0.1 is not trusted"), told.text


def test_two_tokens_of_different_apps(doctor: Doctor, slack: StandIn) -> None:
    told = doctor(**keys_to(slack) | {"SLACK_APP_TOKEN": "xapp-1-A0ANDERS-1"})
    assert told.said("fault", "different apps: the bot to A0LEERAPP, the app-level token to A0AND")
    assert "different apps" not in doctor(**keys_to(slack)).text


@pytest.mark.parametrize("scope", sorted(bot_scopes()))
def test_a_scope_that_is_missing(doctor: Doctor, open_slack: OpenSlack, scope: str) -> None:
    told = doctor(**keys_to(open_slack(bot_scopes() - {scope})))
    assert told.exit_code == 1
    assert told.said("fault", f"The scope {scope} is missing, so this fails: {FEATURES[scope]}.")
    assert "Reinstall to Workspace" in told.text


def test_a_scope_too_many(doctor: Doctor, open_slack: OpenSlack) -> None:
    told = doctor(**keys_to(open_slack(bot_scopes() | {"channels:history"})))
    assert told.exit_code == 0
    assert told.said("look", "More is granted than the bot needs: channels:history.")


@pytest.mark.parametrize(
    ("hours", "way"), [(1, "seconds behind that of Slack"), (-1, "seconds ahead of that of Slack")]
)
def test_a_clock_that_is_wrong(doctor: Doctor, open_slack: OpenSlack, hours: int, way: str) -> None:
    slack = open_slack(clock=PlayClock(system_clock() + timedelta(hours=hours)))
    told = doctor(**keys_to(slack))
    assert told.exit_code == 1
    assert told.said("fault", way), told.text
