"""Words planted for each of those who may read them, and all that everybody can see searched."""

from tests.walks.homes import open_home, press, sends
from tests.walks.stage import Stage
from tests.walks.test_groups import make_group

MATES, MEMBER, FORMER, OUTSIDER = ("youssef", "ruben"), "bram", "lotte", "fatima"
ALONE, GROUP, SHARED, CARD = "Merelalleen", "Spreeuwgroep", "Vinknetwerk", "Muskaartje"
HELP = "Spechthulp"


def test_nobody_finds_what_was_not_for_them_wherever_they_look(stage: Stage) -> None:
    stage.set_up(("sanne", *MATES, MEMBER, FORMER, OUTSIDER))
    stage.join("sanne", *MATES, MEMBER, FORMER)
    make_group(stage, "Noord", "sanne", *MATES, FORMER)
    make_group(stage, "Zuid", MEMBER)
    _write(stage)
    for name in (*MATES, MEMBER, FORMER, "marijke"):
        open_home(stage, name)
    _look_everywhere(stage, *MATES, FORMER)
    for name in (*MATES, FORMER):
        assert GROUP in stage.sight(name), name
    stage.stops(FORMER)
    stage.play(days=5)
    assert sends(stage, "marijke", "button-digest-try")
    stage.leads("marijke", "network.export")
    _look_everywhere(stage, *MATES)

    everybody = ("sanne", *MATES, MEMBER, FORMER, OUTSIDER, "marijke", "james")
    mine = ("sanne",)
    guides = (*mine, "marijke", "james")
    table = ((ALONE, mine), (GROUP, (*mine, *MATES)), (CARD, (*mine, *MATES)), (HELP, guides))
    for secret, readers in table:
        found = {name for name in everybody if secret in _seen(stage, name)}
        assert found == set(readers), secret
    for name in (*MATES, MEMBER, "marijke"):
        assert SHARED in _seen(stage, name), name


def test_what_was_for_the_network_becomes_for_the_group_and_leaves_the_channel(
    stage: Stage,
) -> None:
    stage.set_up(("sanne", *MATES, MEMBER))
    stage.join("sanne", *MATES, MEMBER)
    make_group(stage, "Noord", "sanne", *MATES)
    stage.says("sanne", f"{SHARED}.")
    _lets_read(stage, "readers-network", network="Samen Sterker")
    stage.play(days=5)
    for name in (*MATES, MEMBER, "marijke"):
        assert SHARED in stage.sight(name), name
    _lets_read(stage, "readers-group", group="Noord")
    for name in (MEMBER, "marijke", "james"):
        assert SHARED not in _seen(stage, name), name
    open_home(stage, "youssef")
    assert SHARED in sends(stage, "youssef", "button-group-more")


def _write(stage: Stage) -> None:
    """Let Sanne write for herself, for her group and for the network, and tell who she is."""
    for text in (SHARED, GROUP, ALONE):
        stage.says("sanne", f"{text}.")
    open_home(stage, "sanne")
    press(stage, "sanne", "button-conversation-readers")
    sanne = stage.who("sanne")
    sanne.fill({"why": stage.say("readers-group", group="Noord")})
    sanne.fill({"issue": stage.say("readers-network", network="Samen Sterker")})
    assert sanne.submit() == {}
    press(stage, "sanne", "button-group-introduce")
    sanne.fill({"about": f"{CARD}."})
    sanne.fill({"readers": stage.say("readers-group", group="Noord")})
    assert sanne.submit() == {}
    press(stage, "sanne", "button-support-ask")
    sanne.fill({"help": stage.say("support-help-think"), "words": f"{HELP}."})
    assert sanne.submit() == {}
    stage.quiet()


def _lets_read(stage: Stage, key: str, **about: str) -> None:
    open_home(stage, "sanne")
    press(stage, "sanne", "button-conversation-readers")
    stage.who("sanne").fill({"issue": stage.say(key, **about)})
    assert stage.who("sanne").submit() == {}
    stage.quiet()


def _look_everywhere(stage: Stage, *names: str) -> None:
    for name in names:
        open_home(stage, name)
        sends(stage, name, "button-group-more")


def _seen(stage: Stage, name: str) -> str:
    """Give all that somebody can see in Slack, and all that an export of them holds."""
    return stage.sight(name) + stage.held(name)
