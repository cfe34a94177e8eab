"""What a person typed in Slack comes in as plain words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.plain import plain


def _name(user: str) -> str:
    return {"U1": "Sanne"}.get(user, "iemand")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("hallo", "hallo"),
        ("<@U1> en <@U9>", "@Sanne en @iemand"),
        ("<@U1|sanne>", "@sanne"),
        ("kijk in <#C1|leren>", "kijk in #leren"),
        ("<!channel> en <!here|here>", "@channel en here"),
        ("<!subteam^S1|@zorg>", "@zorg"),
        ("<https://zorg.nl|onze site>", "onze site (https://zorg.nl)"),
        ("<https://zorg.nl>", "https://zorg.nl"),
        ("<mailto:a@b.nl|a@b.nl>", "a@b.nl"),
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"),
        ("&lt;!channel&gt;", "<!channel>"),
        ("  ", ""),
    ],
)
def test_marks_become_words(typed: str, read: str) -> None:
    assert plain(typed, _name) == read


@given(st.text())
def test_words_survive_the_door(words: str) -> None:
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert plain(escaped, _name) == words.strip()
