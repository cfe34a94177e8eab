"""Every way in from Slack: each reads, makes one call to the desk, and acknowledges afterwards."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from slack_bolt import Ack, App
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from flows.desk import Desk
from flows.errors import Unmet
from flows.message import Errors, Form
from flows.parts import Caller
from flows.people import Profile
from handlers import errors, ids, workspace
from handlers.directory import look_up, look_up_all, profile
from handlers.fields import chosen_users, filled
from handlers.incoming import (
    Body,
    Deleted,
    Edited,
    command_caller,
    dm_event,
    event_caller,
    interaction_caller,
)
from handlers.render import modal, render
from handlers.sending import SLACK_ERRORS

COMMANDS = ("/leerkring", "/thermometer")
_TOO_LATE = {"expired_trigger_id", "trigger_expired", "exchanged_trigger_id", "trigger_exchanged"}
_ANYTHING = re.compile(".*")
_PATIENCE = 2
"""Seconds in which Slack has to open a form: the trigger lives for three."""

_FIRST_LOOK = 1
"""Seconds in which Slack may tell who somebody new is."""

_LOOK_AROUND, _MOST_NEW = 1.5, 60
"""Seconds in which Slack may tell of all who were picked in a form, and of how many we ask."""


def register(app: App, desk: Desk, clock: Callable[[], datetime]) -> None:
    """Let the app hear everything the bot listens to."""
    door = Door(desk, clock)
    app.event("message")(door.message)  # first, for Bolt tries one after the other
    for command in COMMANDS:
        app.command(command)(door.command)
    app.action(_ANYTHING)(door.click)
    app.view(_ANYTHING)(door.submit)
    app.event("app_home_opened")(door.home)
    app.event("app_mention")(door.mention)
    app.event("user_change")(door.user_change)
    workspace.register(app, desk, clock)
    errors.register(app, desk)


@dataclass(frozen=True, slots=True)
class Door:
    """The listeners."""

    desk: Desk
    clock: Callable[[], datetime]

    def command(self, body: Body, client: WebClient, ack: Ack) -> None:
        """Answer a slash command, to the one who typed it."""
        caller = self._known(command_caller(body, self.clock()), client)
        answer = self.desk.command(caller, body["command"], body.get("text") or "")
        if isinstance(answer, Form):
            if self._show(client, body["trigger_id"], answer):
                ack()
                return
            answer = self.desk.sentence(caller, "form-too-late")
        rendered = render(answer)
        ack(text=rendered.text, blocks=list(rendered.blocks), response_type="ephemeral")

    def click(self, body: Body, client: WebClient, ack: Ack) -> None:
        """Do what a button says, or open the form behind it."""
        caller = interaction_caller(body, self.clock())
        pressed = body["actions"][0]
        action, about = ids.action_of(pressed["action_id"]), ids.ids_of(pressed.get("value"))
        if self.desk.opens(action):
            form = self.desk.open(self._known(caller, client), action, about)
            if form is not None and not self._show(client, body["trigger_id"], form):
                self.desk.remark(caller, "form-too-late")
        else:
            self._meeting(caller, client, lambda who: self.desk.press(who, action, about))
        ack()

    def submit(self, body: Body, client: WebClient, ack: Ack) -> None:
        """Take a filled-in form."""
        view = body["view"]
        caller = self._known(interaction_caller(body, self.clock()), client)
        caller = replace(caller, chosen=self._chosen(caller, view["state"], client))
        about = ids.ids_of(view.get("private_metadata"))
        answer = self.desk.submit(caller, view["callback_id"], about, filled(view["state"]))
        match answer:
            case Errors(by_field):
                ack(response_action="errors", errors=dict(by_field))
            case Form():
                how = "push" if answer.page == "next" else "update"
                ack(response_action=how, view=modal(answer))
            case None:
                ack()

    def message(self, body: Body, client: WebClient) -> None:
        """Take what somebody types, edits or deletes in their direct messages."""
        if body["event"].get("channel_type") != "im":
            return
        caller = event_caller(body, self.clock())
        found = dm_event(body, lambda user: self.desk.name_of(caller.team, user))
        if found is None or not caller.user:
            return
        match found:
            case Edited(source, text):
                self.desk.edited(caller, body["event_id"], source, text)
            case Deleted(source):
                self.desk.deleted(caller, body["event_id"], source)
            case heard:
                self._meeting(caller, client, lambda who: self.desk.hear(who, heard))

    def home(self, body: Body, client: WebClient) -> None:
        """Show the Home tab; opening the messages counts as meeting the bot too."""
        caller = self._known(event_caller(body, self.clock()), client)
        home_tab = body["event"].get("tab", "home") == "home"
        self.desk.opened(caller, body["event_id"], home_tab=home_tab)

    def mention(self, body: Body, client: WebClient) -> None:
        """Answer somebody who calls the bot by name."""
        caller = event_caller(body, self.clock())
        if caller.user and not body["event"].get("bot_id"):
            self.desk.greet(self._known(caller, client), body["event_id"])

    def user_change(self, body: Body) -> None:
        """Keep up with somebody's name, zone, language and departure."""
        caller = event_caller(body, self.clock())
        if self.desk.knows(caller.team, caller.user):
            self.desk.meet(profile(caller.team, body["event"]["user"]), caller.now)

    def _meeting(self, caller: Caller, client: WebClient, deed: Callable[[Caller], None]) -> None:
        """Do something in one transaction, unless somebody has to be looked up before."""
        try:
            deed(replace(caller, first=True))
        except Unmet:
            self._look_up(caller, client)
            deed(caller)

    def _known(self, caller: Caller, client: WebClient) -> Caller:
        if not self.desk.knows(caller.team, caller.user):
            self._look_up(caller, client)
        return caller

    def _look_up(self, caller: Caller, client: WebClient) -> None:
        """Look somebody up at first sight, so that they are answered in their own language."""
        try:
            found = look_up(_quick(client, _FIRST_LOOK), caller.team, caller.user)
        except SLACK_ERRORS:
            return  # the bot speaks its own language until it knows better
        self.desk.meet(found, caller.now)

    def _chosen(self, caller: Caller, state: Body, client: WebClient) -> dict[str, Profile]:
        """Look up who was picked and is new, so that a form can say who cannot take part."""
        new = [user for user in chosen_users(state) if not self.desk.knows(caller.team, user)]
        quick = _quick(client, _FIRST_LOOK)
        return look_up_all(quick, caller.team, new[:_MOST_NEW], _LOOK_AROUND)

    def _show(self, client: WebClient, trigger: str, form: Form) -> bool:
        """Open a form; false when Slack would not wait any longer."""
        try:
            quick = _quick(client, _PATIENCE)
            quick.views_open(trigger_id=trigger, view=modal(form))
        except SlackApiError as error:
            if error.response["error"] not in _TOO_LATE:
                raise
            return False
        return True


def _quick(client: WebClient, seconds: int) -> WebClient:
    """Give a client that does not wait long, for Slack itself waits for us."""
    return WebClient(
        token=client.token, base_url=client.base_url, timeout=seconds, retry_handlers=[]
    )
