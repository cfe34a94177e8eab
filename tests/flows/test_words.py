"""House rules for the words: both languages alike, every key used, every label short enough."""

import ast
import re
from functools import cache
from pathlib import Path
from typing import get_args

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from flows.action.ports import OUTCOMES as ACTION_OUTCOMES
from flows.action.ports import Kept
from flows.action.rules import Hint
from flows.action.telling import STUCK, WAYS
from flows.closing.ports import ITEMS, KINDS, SHARES
from flows.conversation.commands import Command
from flows.conversation.flow import Choice, Flow, ManyOf
from flows.conversation.state import Readers
from flows.cycle.phases import ALL, DECISIONS
from flows.cycle.phases import FLOWS as PHASES
from flows.cycle.programme import TEMPLATES
from flows.cycle.turning import TURN
from flows.group.ports import GroupKind, Part
from flows.guide.ports import CALL, LEADERSHIP, POINTS, STANDINGS, STEPS, Fate
from flows.guide.suggestions import SUGGESTIONS
from flows.home.leaf import Room
from flows.meeting.agenda import What
from flows.meeting.bank import BANK
from flows.meeting.ports import Sort
from flows.peer.hint import HINTS
from flows.peer.ports import ANSWER_READERS
from flows.people import Called, Role
from flows.privacy.retention import Retention
from flows.reflection.flow import FLOWS as REFLECTIONS
from flows.support.ports import HELPS
from flows.thermometer.ports import NOT_APPLICABLE, OUTCOMES, QUESTIONS, RoundMode
from flows.thermometer.publish import Label
from flows.thermometer.scheduling import MeetingProblem, Reason
from flows.thermometer.statements import DIMENSIONS, FULL, PAIR, SetName
from flows.thermometer.sums import Band
from flows.thermometer.table import COLUMNS
from flows.thermometer.trend import Remark, Way
from flows.wording.deeds import DEEDS, WITH_WORDS
from flows.wording.effects import NOTICED
from flows.wording.sets import SETS as WORDED
from flows.words import LANGUAGES, Language, WordsError, has_words, words

ROOT = Path(__file__).parents[2]
CYCLE = tuple(flow.id for flow in PHASES.values())
FLOWS: tuple[Flow, ...] = (*PHASES.values(), TURN, *REFLECTIONS)
SAYING = (
    ("say", 0),
    ("Refused", 0),
    ("note", 1),
    ("to_person", 2),
    ("to_channel", 1),
)  # which argument is the key
NOTICES = ("to_person", "to_channel")  # always name their network
NETWORK = "n" * 80  # the longest name a network may have

PATTERNS: dict[str, tuple[object, ...]] = {
    "action-hint-{}": get_args(Hint),
    "action-how-{}": (*ACTION_OUTCOMES, STUCK),
    "action-read-by-{}": ("me", "group", "network"),
    "action-readers-{}": ("me", "group", "network"),
    "action-thanks-{}": ACTION_OUTCOMES,
    "action-way-{}": WAYS,
    "button-conversation-snooze-{}": ("today", "tomorrow", "week"),
    "button-home-room-{}": tuple(Room),
    "unknown-{}": ("leerkring", "thermometer"),
    "closing-card-{}": ("what", "whom", "needs"),
    "closing-eye-{}": ("struck", "lesson", "mine"),
    "closing-item-{}": ITEMS,
    "closing-kind-{}": KINDS,
    "closing-named-{}": ("yes", "no"),
    "closing-outcomes-saved-{}": SHARES,
    "closing-practice-saved-{}": SHARES,
    "closing-practice-{}": ("what", "whom", "needs", "role"),
    "closing-result-{}": KINDS,
    "closing-share-{}": SHARES,
    "command-{}": tuple(Command),
    "command-{}-phrases": (Command.STOP, Command.TAKE_BACK, Command.RESUME, Command.AWAY),
    "conversation-kept-{}": (
        "none",
        "which",
        "too-long",
        "nowhere",
        "stop",
        "take-back",
        "paused",
        "away",
    ),
    "conversation-shared-{}": ("add", "edit"),
    "button-cycle-decided-{}": tuple(each for each in DECISIONS if each != "go-on"),
    "cycle-decided-{}": tuple(each for each in DECISIONS if each != "go-on"),
    "cycle-phase-{}": ALL,
    "cycle-reached-{}": ALL,
    "cycle-read-by-{}": (*get_args(Readers), "some", "mixed"),
    "cycle-template-{}": tuple(each.id for each in TEMPLATES),
    "cycle-turn-{}": ("stop", "anew"),
    "dimension-{}": DIMENSIONS,
    "group-choose-{}": ("change", "dissolve"),
    "group-introduced-{}": ("me", "group", "network"),
    "group-kind-{}": tuple(GroupKind),
    "group-kind-{}-short": tuple(GroupKind),
    "group-part-{}": tuple(Part),
    "group-propose-{}": ("do", "other"),
    "group-saved-{}": ("well", "few", "many"),
    "guide-call-{}": CALL,
    "guide-leadership-{}": LEADERSHIP,
    "guide-point-{}": POINTS,
    "guide-stands-{}": STANDINGS,
    "guide-step-{}": STEPS,
    "guide-suggest-phase-{}": ALL,
    "guide-suggest-text-{}": tuple(each.id for each in SUGGESTIONS if each.id != "phase"),
    "guide-suggest-why-{}": tuple(each.id for each in SUGGESTIONS),
    "guide-suggest-{}": (Fate.PLACED, Fate.WAITING),
    "guide-why-{}": STEPS,
    "home-next-thermometer-{}": get_args(SetName),
    "home-care-{}": ("start", "doctor", "docs", "sees"),
    "meeting-bank-{}": BANK,
    "meeting-post-{}": tuple(Sort),
    "meeting-round-{}": ("named", "unnamed"),
    "meeting-slot-{}": get_args(What),
    "meeting-sort-{}": tuple(Sort),
    "meeting-take-away-{}": ("step", "lesson", "helper"),
    "home-room-{}": tuple(Room),
    "home-read-by-{}": (*get_args(Readers), "some", "mixed"),
    "menu-{}": tuple(Role),
    "wording-do-{}": DEEDS,
    "wording-effect-{}": NOTICED,
    "wording-few-{}": NOTICED,
    "wording-is-{}": ("off", "own", "reworded", "required"),
    "wording-set-{}": WORDED,
    "wording-will-{}": (*(each for each in DEEDS if each != "switch"), "off", "on"),
    "wording-words-{}": (*WITH_WORDS, "own"),
    "wording-{}-not": ("earlier", "later"),
    "button-thermometer-went-{}": OUTCOMES,
    "button-network-{}": (
        *("invite", "people", "change", "rest", "pause", "resume", "end", "export", "erase"),
    ),
    "network-cannot-join-{}": ("bot", "stranger", "gone"),
    "network-refused-{}": ("bot", "stranger", "gone"),
    "network-{}-sure": ("pause", "end"),
    "network-rule-{}": tuple(range(1, 8)),
    "network-undelivered-{}": (
        "not-in-channel",
        "is-archived",
        "channel-not-found",
        "channel-deleted",
        "restricted",
    ),
    "network-undecided-{}": (
        *("network-announce", "digest-post", "thermometer-opened", "thermometer-result"),
        *("other", "again", "left"),
    ),
    "peer-about-{}": ALL,
    "peer-answer-read-by-{}": ANSWER_READERS,
    "peer-answer-saved-{}": ANSWER_READERS,
    "action-kept-{}": get_args(Kept),
    "peer-bank-{}": tuple(range(1, 9)),
    "peer-hint-{}": HINTS,
    "peer-readers-{}": ANSWER_READERS,
    "privacy-quiet-over-{}": ("paused", "stopped", "left"),
    "privacy-fading-{}": tuple(each.name for each in Retention().sorts),
    "privacy-read-by-{}": get_args(Readers),
    "readers-saved-{}": (*get_args(Readers), "some", "mixed"),
    "reflection-read-by-{}": (*get_args(Readers), "some", "mixed"),
    "settings-called-{}": tuple(Called),
    "statement-{}": tuple(each.id for each in (*FULL.statements, *PAIR)),
    "support-asks-{}": HELPS,
    "support-help-{}": HELPS,
    "thermometer-asked-{}": QUESTIONS,
    "thermometer-band-{}": get_args(Band),
    "thermometer-column-{}": COLUMNS,
    "thermometer-guide-{}": (1, 2, 3, 4),
    "thermometer-label-{}": (*get_args(Label), "warm-divided"),
    "thermometer-mode-{}": tuple(RoundMode),
    "thermometer-plan-soon-{}": (*get_args(SetName), "few"),
    "thermometer-question-{}": QUESTIONS,
    "thermometer-scale-{}": (1, 2, 3, 4, 5, NOT_APPLICABLE),
    "thermometer-schedule-meeting-{}": get_args(MeetingProblem),
    "thermometer-schedule-on-{}": get_args(Reason),
    "thermometer-set-{}": get_args(SetName),
    "thermometer-went-{}": OUTCOMES,
    "thermometer-why-looker-{}": (1, 2, 3, 4, 5),
    "thermometer-{}-more": ("success", "improvement", "conversation"),
    "thermometer-{}-none": ("success", "improvement", "conversation"),
    "thermometer-{}-title": ("success", "improvement", "conversation"),
    "thermometer-history-set-{}": get_args(SetName),
    "thermometer-history-{}": (
        *get_args(Way),
        *(f"perhaps-{way}" for way in get_args(Way)),
        *("response", "people", "between"),
    ),
    "thermometer-trend-{}": (
        *get_args(Way),
        *(f"perhaps-{way}" for way in get_args(Way)),
        *get_args(Remark),
    ),
    "{}-in": ("button-group-more", "button-group-introduce", "button-group-introduced"),
    "{}-shares": (
        *("thermometer-line", "thermometer-picture-words"),
        *("thermometer-point", "thermometer-short", "closing-line"),
    ),
    "{}-title": tuple(flow.id for flow in FLOWS),
    "{}-before": CYCLE,
    "{}-card": CYCLE,
    "{}-card-of": CYCLE,
    "{}-card-note": CYCLE,
    "{}-{}-label": tuple(f"{each.id}-{step.id}" for each in PHASES.values() for step in each.steps),
}
"""What the f-strings that make a key are filled with; a new one has to be added here."""

ELSEWHERE = {
    "perhaps-{}",  # part of a key, looked up with it
    "{}-{}",  # the words of steps
    "{}-{}-{}",  # the words of options
    "button-{}",  # the button of a note, by its action
    "was-{}",  # a field of a form
    "low-{}",  # a field of a form
    "own-{}",  # a statement of a network
    "reflection-{}",  # the id of a flow
    "cycle-{}",  # the id of a flow
    "pump-{}",  # a thread
    "{}-W{}",  # a week
}
"""F-strings with a dash that make no key, or one that is looked up below."""


class Placeholders(Visitor):
    """Collects the names of what is filled in."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802  Fluent's
        self.found.add(node.id.name)


@cache
def messages(language: Language) -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for file in sorted((ROOT / "flows" / "texts" / language).glob("*.ftl")):
        for entry in parse(file.read_text("utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def placeholders(language: Language, key: str) -> set[str]:
    visitor = Placeholders()
    visitor.visit(messages(language)[key])
    return visitor.found


@cache
def trees() -> tuple[ast.AST, ...]:
    files = [
        file
        for folder in ("flows", "handlers", "bot")
        for file in sorted((ROOT / folder).rglob("*.py"))
        if "sandbox" not in file.parts
    ]
    return tuple(ast.parse(file.read_text("utf-8")) for file in files)


def nodes(kind: type[ast.AST]) -> list[ast.AST]:
    return [node for tree in trees() for node in ast.walk(tree) if isinstance(node, kind)]


def constants(node: ast.AST) -> set[str]:
    each = (part for part in ast.walk(node) if isinstance(part, ast.Constant))
    return {part.value for part in each if isinstance(part.value, str)}


def shape(node: ast.JoinedStr) -> str:
    parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return "".join(str(part) for part in parts)


@cache
def shapes() -> set[str]:
    plain = re.compile(r"[\w{}-]*-[\w{}-]*")
    found = {shape(node) for node in nodes(ast.JoinedStr) if isinstance(node, ast.JoinedStr)}
    return {each for each in found if plain.fullmatch(each)}


@cache
def calls(name: str) -> list[ast.Call]:
    """List the calls of a function or class by its name; `words(…)(…)` counts as `say`."""
    found = []
    for node in nodes(ast.Call):
        assert isinstance(node, ast.Call)
        func = node.func
        if isinstance(func, ast.Call) and name == "say":
            func = ast.Name("say") if "words" in ast.dump(func.func) else func
        if isinstance(func, ast.Name) and func.id == name:
            found.append(node)
    return found


def step_keys(flow: Flow) -> list[str]:
    options = [
        f"{flow.id}-{step.id}-{option}"
        for step in flow.steps
        if isinstance(step.question, Choice | ManyOf)
        for option in step.question.options
    ]
    return [f"{flow.id}-{step.id}" for step in flow.steps] + options


def made_keys() -> set[str]:
    made = {pattern.replace("{}", str(n), 1) for pattern in PATTERNS for n in PATTERNS[pattern]}
    made = {each.replace("-{}", "") for each in made}
    named = [each for name in ("note", *NOTICES) for call in calls(name) for each in call.keywords]
    buttons = [each for each in named if each.arg in {"button", "actions"}]
    actions = {
        action for each in buttons for said in constants(each.value) for action in said.split()
    }
    made |= {f"button-{action.replace('.', '-')}" for action in actions if action}
    return made | {key for flow in FLOWS for key in step_keys(flow)}


def written_keys() -> set[str]:
    """Collect the keys that stand in code as they are."""
    return {each for tree in trees() for each in constants(tree)}


def keys_in(call: ast.Call, place: int, name: str) -> set[str]:
    """Collect the keys in one argument of a call."""
    given = [each.value for each in call.keywords if each.arg == name]
    given += call.args[place : place + 1]
    return {key for node in given for key in constants(node) if key in messages("nl")}


def longest(key: str) -> int:
    """Measure the longest that a label may become."""
    filled: dict[str, str | int] = dict.fromkeys(placeholders("nl", key), NETWORK)
    filled |= {"weeks": 4} if "weeks" in filled else {}
    return max(len(words(language)(key, **filled)) for language in LANGUAGES)


def test_both_languages_have_the_same_keys_with_the_same_placeholders() -> None:
    assert set(messages("nl")) == set(messages("en"))
    for key in messages("nl"):
        assert placeholders("nl", key) == placeholders("en", key), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_is_one_whole_sentence_without_exclamation_marks(language: Language) -> None:
    folder = ROOT / "flows" / "texts" / language
    assert len(messages(language)) > 300
    for key, message in messages(language).items():
        assert message.value is not None, key
        assert has_words(language, key)
    for file in folder.glob("*.ftl"):
        assert "!" not in file.read_text("utf-8"), file.name


def test_every_f_string_that_makes_a_key_is_known_here() -> None:
    assert shapes() - ELSEWHERE == set(PATTERNS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_code_makes_or_writes_has_its_words(language: Language) -> None:
    families = {key.partition("-")[0] for key in messages(language)}
    looks_like_one = re.compile(r"[a-z]+(-[A-Za-z0-9]+)+")
    written = {
        each
        for each in written_keys()
        if looks_like_one.fullmatch(each) and each.partition("-")[0] in families
    }
    said = [call.args[place] for name, place in SAYING for call in calls(name)]
    named = {each.value for each in said if isinstance(each, ast.Constant)}
    flow_ids = {flow.id for flow in FLOWS}
    expected = made_keys() | written - flow_ids
    expected |= {str(each) for each in named}
    assert {each for each in expected if not has_words(language, each)} == set()


def test_no_key_is_unused() -> None:
    assert set(messages("nl")) - made_keys() - written_keys() == set()


@pytest.mark.parametrize(("name", "place"), SAYING)
def test_every_placeholder_is_filled_where_a_key_is_said(name: str, place: int) -> None:
    checked = 0
    for call in calls(name):
        key = call.args[place]
        given = {each.arg for each in call.keywords} - {"button", "actions", "once"}
        given |= {"network"} if name in NOTICES else set()
        if not isinstance(key, ast.Constant) or None in given:
            continue
        checked += 1
        assert given == placeholders("nl", str(key.value)), key.value
    assert checked > 5


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS, ids=lambda flow: flow.id)
def test_each_step_and_option_of_a_flow_has_its_words(flow: Flow, language: Language) -> None:
    say = words(language)
    assert all(say(key).strip() for key in [f"{flow.id}-title", *step_keys(flow)])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_key_and_an_unfilled_placeholder_are_errors(language: Language) -> None:
    with pytest.raises(WordsError, match="no words for nothing-here"):
        words(language)("nothing-here")
    with pytest.raises(WordsError, match="cannot be said"):
        words(language)("digest-title")


def test_titles_and_buttons_of_forms_are_short_enough_for_slack() -> None:
    places = ((1, "title"), (3, "submit"), (4, "close"))
    keys = {key for call in calls("Form") for place in places for key in keys_in(call, *place)}
    keys |= {f"{flow.id}-title" for flow in FLOWS}
    assert len(keys) > 10
    assert {key: longest(key) for key in keys if longest(key) > 24} == {}


def test_headings_and_confirmations_are_short_enough_for_slack() -> None:
    limits = [("Heading", 0, 150), ("Confirm", 0, 100), ("Confirm", 1, 300)]
    limits += [("Confirm", 2, 30), ("Confirm", 3, 30)]
    for name, place, limit in limits:
        keys = {key for call in calls(name) for key in keys_in(call, place, "")}
        assert keys
        assert {key: longest(key) for key in keys if longest(key) > limit} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_buttons_and_options_are_short_enough_for_slack(language: Language) -> None:
    say = words(language)
    titles = [say(f"{flow.id}-title") for flow in FLOWS]
    titles += [say("conversation-in", title=title, network="n" * 40) for title in titles]
    labels = [say("button-conversation-place", flow=title) for title in titles]
    labels += [say(key, network="n" * 40) for key in ("button-reflection-own", "readers-network")]
    labels += [say("settings-every", weeks=weeks) for weeks in (1, 2, 4)]
    labels += [say(key) for flow in FLOWS for key in step_keys(flow) if key.count("-") > 2]
    plain = [key for key in messages(language) if not placeholders(language, key)]
    prefixes = ("button-", "thermometer-scale-", "readers-me", "language-")
    sentence = "button-unknown"
    labels += [say(key) for key in plain if key.startswith(prefixes) and key != sentence]
    assert len(labels) > 50
    assert [label for label in labels if len(label) > 75] == []
