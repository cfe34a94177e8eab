"""The page is for this machine and for itself only."""

import json
from http.client import HTTPConnection

from bot.sandbox.standin import Person, StandIn


def ask(
    slack: StandIn, method: str, path: str, headers: dict[str, str], body: object = None
) -> tuple[int, str]:
    host, port = slack.url.removeprefix("http://").rstrip("/").split(":")
    connection = HTTPConnection(host, int(port), timeout=5)
    kind = {"Content-Type": "application/json"} if body else {}
    connection.request(method, path, json.dumps(body) if body else None, kind | headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


def test_another_name_for_this_machine_is_refused(slack: StandIn) -> None:
    assert ask(slack, "GET", "/", {})[0] == 200
    assert ask(slack, "GET", "/", {"Host": "evil.example"})[0] == 403
    assert ask(slack, "GET", "/page/state?person=U0FATIMA", {"Host": "evil.example"})[0] == 403


def test_another_page_is_refused(slack: StandIn, fatima: Person) -> None:
    wish = {"person": "U0FATIMA", "deed": "say", "place": "C0SAMEN", "text": "hello"}
    evil = {"Origin": "http://evil.example"}
    own = {"Origin": slack.url.rstrip("/")}
    assert ask(slack, "POST", "/page/do", evil, wish)[0] == 403
    plain = {"Content-Type": "text/plain"}
    assert ask(slack, "POST", "/page/do", plain, wish)[0] == 415
    assert fatima.messages("samen") == []
    assert ask(slack, "POST", "/page/do", own, wish)[0] == 200
    assert [each.shown() for each in fatima.messages("samen")] == ["hello"]


def test_what_cannot_be_done_is_said(slack: StandIn) -> None:
    wish = {"person": "U0FATIMA", "deed": "say", "place": "C0SECRET", "text": "hello"}
    status, text = ask(slack, "POST", "/page/do", {}, wish)
    assert (status, json.loads(text)["error"]) == (400, "Fatima is not in C0SECRET")
    unknown = {"person": "U0FATIMA", "deed": "fly"}
    assert ask(slack, "POST", "/page/do", {}, unknown)[0] == 400
    back = {"person": "U0FATIMA", "until": "2000-01-01T00:00"}
    status, text = ask(slack, "POST", "/page/play", {}, back)
    assert (status, json.loads(text)["error"]) == (400, "the clock only goes forward")


def test_only_the_pages_own_files_are_served(slack: StandIn) -> None:
    assert ask(slack, "GET", "/page/app.js", {})[0] == 200
    for path in ("/page/..%2fserver.py", "/page/../server.py", "/page/nothing.js", "/page/file/F1"):
        assert ask(slack, "GET", path, {})[0] == 404


def test_the_state_holds_only_what_this_person_sees(slack: StandIn) -> None:
    slack.person("U0JOHN").say("secret", "between us")
    fatima = ask(slack, "GET", "/page/state?person=U0FATIMA&place=C0SECRET", {})[1]
    assert "between us" not in fatima
    assert "C0SECRET" not in fatima
    john = ask(slack, "GET", "/page/state?person=U0JOHN&place=C0SECRET", {})[1]
    assert "between us" in john
