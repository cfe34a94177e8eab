"""A silent round: nobody sees anything, then all see everything, and of nobody where agreed."""

from datetime import timedelta

import pytest

from flows.message import Form, Message
from flows.outbox import Mode, Saying
from flows.people import Member, Place, Role
from handlers.render import render
from storage.database import Database
from tests.moments.gatherings import (
    SAY,
    errors,
    fills,
    gathered,
    in_channel,
    opens,
    presses,
    refused,
    shown,
)
from tests.moments.months import TEAM, Months

ROUND, SHOWN = "meeting.round", "meeting.shown"
WROTE = {"sanne": "Ik durf niet.", "youssef": "Ik mis de wijk.", "ruben": "Te veel overleg."}
NAMES = {"sanne": "Sanne", "youssef": "Youssef", "ruben": "Ruben", "dewi": "Dewi"}


@pytest.fixture
def months(database: Database) -> Months:
    """Let a network be that meets, whose people have names."""
    months = gathered(database)
    with database.write() as w:
        for person, name in NAMES.items():
            w.people.rename(person, name)
    return months


def begins(months: Months, who: str = "marijke", **filled: object) -> str:
    """Let somebody begin a round; gives its id."""
    values: dict[str, object] = {"own": "Wat zegt niemand hardop?", "how": "named"}
    assert fills(months, who, ROUND, {"network": "n1"}, **(values | filled)) is None
    months.play(months.now)
    with months.database.read() as w:
        (round_,) = w.silent_rounds.open_in("n1")
    return str(round_.id)


def writes(months: Months, who: str, round_id: str, text: str) -> object:
    """Let somebody write."""
    return fills(months, who, "meeting.write", {"round": round_id}, words=text)


def all_write(months: Months, round_id: str, *people: str) -> None:
    """Let these people write what they have to say."""
    for who in people or WROTE:
        assert isinstance(writes(months, who, round_id, WROTE[who]), Form)


def leads_shows(months: Months, round_id: str) -> list[str]:
    """Let Marijke show the answers."""
    return presses(months, "marijke", "meeting.show-round", round=round_id)


def seen(months: Months) -> str:
    """Give all that stands in the channel of rounds, and all that anybody got."""
    channel = "\n".join(in_channel(months, ROUND) + in_channel(months, SHOWN))
    return channel + repr(months.got) + repr(months.changed)


def test_nothing_shows_before_and_all_at_once_after(months: Months) -> None:
    round_id = begins(months)
    all_write(months, round_id)
    assert not any(text in seen(months) for text in WROTE.values())
    assert SAY("meeting-round-count", count=3) in in_channel(months, ROUND)[0]
    leads_shows(months, round_id)
    (answers,) = in_channel(months, SHOWN)
    assert answers.startswith(SAY("meeting-round-answers"))
    for who, text in WROTE.items():
        assert f"“{text}” {NAMES[who]}" in answers
    assert SAY("button-meeting-write") not in in_channel(months, ROUND)[0]


def test_below_three_no_number_shows(months: Months) -> None:
    round_id = begins(months)
    before = in_channel(months, ROUND)
    all_write(months, round_id, "sanne", "ruben")
    assert in_channel(months, ROUND) == before
    writes(months, "youssef", round_id, "x")
    assert in_channel(months, ROUND) != before
    assert isinstance(fills(months, "youssef", "meeting.write", {"round": round_id}), Form)
    assert in_channel(months, ROUND) == before, "who takes it back is not counted"


def test_without_names_nobody_can_tell_whose_words_they_were(months: Months) -> None:
    round_id = begins(months, how="unnamed")
    form = opens(months, "sanne", "meeting.write", round=round_id)
    assert SAY("meeting-write-known") in shown(form)
    all_write(months, round_id)
    leads_shows(months, round_id)
    (answers,) = in_channel(months, SHOWN)
    assert all(f"“{text}”" in answers for text in WROTE.values())
    assert not any(name in answers for name in NAMES.values())
    assert SAY("button-meeting-take-back") not in answers
    not_yours = SAY("meeting-round-not-yours")
    assert presses(months, "sanne", "meeting.take-back", round=round_id) == [not_yours]
    with months.database.read() as w:
        assert WROTE["sanne"] not in repr(w.personal.holds("sanne"))


def test_of_too_few_nothing_shows_but_what_somebody_shows_with_their_name(
    months: Months,
) -> None:
    round_id = begins(months, how="unnamed")
    all_write(months, round_id, "sanne", "ruben")
    leads_shows(months, round_id)
    assert in_channel(months, SHOWN) == []
    assert SAY("meeting-round-few") in in_channel(months, ROUND)[0]
    assert presses(months, "dewi", "meeting.show-mine", round=round_id) == [
        SAY("meeting-round-not-yours")
    ]
    presses(months, "sanne", "meeting.show-mine", round=round_id)
    (answers,) = in_channel(months, SHOWN)
    assert f"“{WROTE['sanne']}” Sanne" in answers
    assert WROTE["ruben"] not in seen(months)
    months.play(months.now + timedelta(days=1, hours=1))
    assert SAY("meeting-round-over") in in_channel(months, ROUND)[0]
    with months.database.read() as w:
        assert [each.person for each in w.silent_rounds.answers(round_id)] == ["sanne"]
    over = SAY("meeting-round-shown-already")
    assert presses(months, "ruben", "meeting.show-mine", round=round_id) == [over]


def test_who_leads_and_writes_too_unmasks_nobody(months: Months) -> None:
    round_id = begins(months, how="unnamed")
    all_write(months, round_id, "sanne", "youssef")
    for who in ("marijke", "james"):
        assert isinstance(writes(months, who, round_id, f"Ik ben {who}."), Form)
    leads_shows(months, round_id)
    assert in_channel(months, SHOWN) == []
    assert SAY("meeting-round-few") in in_channel(months, ROUND)[0]


def test_who_leads_is_shown_among_three_who_do_not(months: Months) -> None:
    round_id = begins(months, how="unnamed")
    all_write(months, round_id)
    writes(months, "marijke", round_id, "Ik twijfel.")
    leads_shows(months, round_id)
    assert "“Ik twijfel.”" in in_channel(months, SHOWN)[0]


def test_with_a_name_one_can_take_ones_words_back(months: Months) -> None:
    round_id = begins(months)
    all_write(months, round_id)
    leads_shows(months, round_id)
    presses(months, "sanne", "meeting.take-back", round=round_id)
    (answers,) = in_channel(months, SHOWN)
    assert WROTE["sanne"] not in answers
    assert "Sanne" not in answers
    assert WROTE["ruben"] in answers
    presses(months, "ruben", "privacy.erase")
    assert WROTE["ruben"] not in in_channel(months, SHOWN)[0]


def test_after_the_minutes_that_were_chosen_it_shows_by_itself(months: Months) -> None:
    round_id = begins(months, minutes=5)
    all_write(months, round_id)
    months.play(months.now + timedelta(minutes=4))
    assert in_channel(months, SHOWN) == []
    months.play(months.now + timedelta(minutes=1))
    assert len(in_channel(months, SHOWN)) == 1
    already = SAY("meeting-round-shown-already")
    assert leads_shows(months, round_id) == [already]
    assert refused(writes(months, "dewi", round_id, "te laat")) == already


def test_many_answers_come_in_several_messages_each_once(months: Months) -> None:
    round_id = begins(months)
    with months.database.write() as w:
        round_ = w.silent_rounds.get(round_id)
        assert round_ is not None
        for n in range(20):
            w.networks.put_member(Member("n1", f"x{n}", TEAM, Role.PARTICIPANT, Place.ACTIVE))
            assert w.silent_rounds.put(round_, f"x{n}", f"antwoord {n}.")
    leads_shows(months, round_id)
    parts = in_channel(months, SHOWN)
    assert len(parts) == 3
    assert all(sum(f"“antwoord {n}.”" in part for part in parts) == 1 for n in range(20))
    assert all(len(part) < 3900 for part in parts)


@pytest.mark.parametrize("how", ["named", "unnamed"])
def test_each_answer_stands_apart_in_one_message_in_an_order_of_chance(
    months: Months, how: str
) -> None:
    wrote = {f"x{n}": f"Antwoord {n}." for n in range(7)}
    with months.database.write() as w:
        for who in wrote:
            w.networks.put_member(Member("n1", who, TEAM, Role.PARTICIPANT, Place.ACTIVE))
    orders = set()
    for n in range(4):
        round_id = begins(months, how=how)
        with months.database.write() as w:
            round_ = w.silent_rounds.get(round_id)
            assert round_ is not None
            for who, text in wrote.items():
                assert w.silent_rounds.put(round_, who, text)
        leads_shows(months, round_id)
        ids = {"round": round_id, "network": "n1", "part": "0"}
        said = months.desk.say(SHOWN, Saying(TEAM, ids, Mode.UPDATE, months.now))
        assert isinstance(said, Message)
        blocks = render(said).blocks
        quotes = [
            [each for each in block["elements"] if each["type"] == "rich_text_quote"]
            for block in blocks
            if block["type"] == "rich_text"
        ]
        assert [len(each) for each in quotes] == [1] * 8, (n, "the question, and each answer")
        assert len(blocks) <= 50
        orders.add(tuple(repr(each) for each in quotes))
    assert len(orders) > 1, "four times one of 5040 orders would be no chance"


def test_who_led_and_is_not_in_it_now_is_left_out(months: Months) -> None:
    round_id = begins(months)
    writes(months, "james", round_id, "Ik leid dit nog.")
    all_write(months, round_id)
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "james", TEAM, Role.FACILITATOR, Place.LEFT))
    leads_shows(months, round_id)
    (answers,) = in_channel(months, SHOWN)
    assert "Ik leid dit nog." not in answers
    assert all(text in answers for text in WROTE.values())


def test_only_who_leads_begins_and_shows_and_only_who_is_in_it_writes(months: Months) -> None:
    only = SAY("network-facilitators-only")
    values = {"own": "Wat?", "how": "named"}
    assert refused(fills(months, "sanne", ROUND, {"network": "n1"}, **values)) == only
    round_id = begins(months)
    assert SAY("meeting-round-shows-by-hand") in in_channel(months, ROUND)[0]
    others = SAY("meeting-round-not-shown-by-you")
    assert presses(months, "sanne", "meeting.show-round", round=round_id) == [others]
    assert in_channel(months, SHOWN) == []
    with months.database.write() as w:
        w.networks.put_member(Member("n1", "ruben", TEAM, Role.PARTICIPANT, Place.LEFT))
    answer = writes(months, "ruben", round_id, "Ik was hier.")
    assert refused(answer) == SAY("network-not-a-member", network="Kring n1")
    assert isinstance(writes(months, "james", round_id, "Ik ook."), Form), "who leads may write"


def test_one_question_and_one_round_at_a_time(months: Months) -> None:
    both = {"own": "Wat?", "bank": "step", "how": "named"}
    assert errors(fills(months, "marijke", ROUND, {"network": "n1"}, **both)) == {"own"}
    assert errors(fills(months, "marijke", ROUND, {"network": "n1"}, how="named")) == {"own"}
    begins(months, own="", bank="step")
    assert SAY("meeting-bank-step") in in_channel(months, ROUND)[0]
    again = fills(months, "james", ROUND, {"network": "n1"}, own="Wat?", how="named")
    assert refused(again) == SAY("meeting-round-open-already")


def test_what_nobody_shows_is_thrown_away_after_a_week(months: Months) -> None:
    round_id = begins(months)
    all_write(months, round_id)
    months.play(months.now + timedelta(days=7, hours=1))
    assert SAY("meeting-round-over") in in_channel(months, ROUND)[0]
    with months.database.read() as w:
        assert w.silent_rounds.count(round_id) == 0


def test_of_a_round_nobody_wrote_in_that_is_said_kindly(months: Months) -> None:
    round_id = begins(months)
    leads_shows(months, round_id)
    assert SAY("meeting-round-empty") in in_channel(months, ROUND)[0]
    assert in_channel(months, SHOWN) == []
