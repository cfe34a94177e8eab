"""One transaction: everything that is kept, by subject."""

from functools import cached_property

from sqlalchemy import Connection

from storage.action import ActionTables
from storage.closing import ClosingTables
from storage.conversation import ConversationTables
from storage.cycle import CycleTables
from storage.digest import DigestTables
from storage.due import DueTable
from storage.erased import Gone
from storage.group import GroupTables
from storage.guide import GuideTables
from storage.homes import HomeTable
from storage.inbox import InboxTable
from storage.introduction import IntroductionTable
from storage.kept import KeptTexts
from storage.meeting import MeetingTables
from storage.meta import Gap
from storage.network import NetworkTables
from storage.outbox import OutboxTable
from storage.peer import PeerTables
from storage.people import PeopleTables
from storage.point import PointTables
from storage.privacy import PersonalData
from storage.retention import RetentionTables
from storage.silent_round import SilentRoundTables
from storage.suggested import SuggestedTable
from storage.support import SupportTables
from storage.thermometer import ThermometerTables
from storage.thermometer_plan import ThermometerPlanTable
from storage.touched import Touched
from storage.vault import Vault
from storage.weeks import WeekTable
from storage.wording import WordingTables
from storage.workspace import WorkspaceTable


class Work:
    """What a use case works on; nothing is kept before it ends well."""

    def __init__(self, connection: Connection, vault: Vault, gap: Gap | None = None) -> None:
        self.connection = connection
        self.vault = vault
        self._gap = gap
        self._touched = Touched()

    @property
    def has_news(self) -> bool:
        """Tell whether something was put in the outbox or planned."""
        return self.outbox.has_news or self.due.has_news or self.homes.has_news

    @property
    def wants_purge(self) -> bool:
        """Tell whether something was deleted that may not linger in the files."""
        subjects = (self.thermometer, self.closings, self.personal, self.retention)
        return any(each.wants_purge for each in (*subjects, self.silent_rounds))

    @property
    def gone(self) -> list[Gone]:
        """List what no backup may undo: what was erased or taken back, and who wants peace."""
        subjects = (
            *(self.personal, self.conversations, self.kept, self.people, self.networks),
            *(self.introductions, self.silent_rounds, self.meetings, self.closings),
            *(self.actions, self.questions, self.support),
        )
        return [each for subject in subjects for each in subject.gone]

    @cached_property
    def people(self) -> PeopleTables:
        """Who is who."""
        return PeopleTables(self.connection, self.vault, self._touched)

    @cached_property
    def networks(self) -> NetworkTables:
        """Which networks there are."""
        return NetworkTables(self.connection, self._touched)

    @cached_property
    def workspaces(self) -> WorkspaceTable:
        """Which workspaces the bot is in."""
        return WorkspaceTable(self.connection)

    @cached_property
    def conversations(self) -> ConversationTables:
        """What was asked and answered."""
        return ConversationTables(self.connection, self.vault, self._touched)

    @cached_property
    def weeks(self) -> WeekTable:
        """What was asked in which week."""
        return WeekTable(self.connection)

    @cached_property
    def cycles(self) -> CycleTables:
        """The calendars of networks, and people's paths."""
        return CycleTables(self.connection, self._touched)

    @cached_property
    def wordings(self) -> WordingTables:
        """How networks word their questions."""
        return WordingTables(self.connection, self.vault)

    @cached_property
    def kept(self) -> KeptTexts:
        """Texts that wait for a place."""
        return KeptTexts(self.connection, self.vault, self._touched)

    @cached_property
    def groups(self) -> GroupTables:
        """Groups inside networks."""
        return GroupTables(self.connection, self.vault, self._touched)

    @cached_property
    def introductions(self) -> IntroductionTable:
        """What people told of themselves."""
        return IntroductionTable(self.connection, self.vault, self._touched)

    @cached_property
    def thermometer(self) -> ThermometerTables:
        """Rounds of the thermometer."""
        return ThermometerTables(self.connection, self.vault, self._touched)

    @cached_property
    def points(self) -> PointTables:
        """What networks take up after a round."""
        return PointTables(self.connection, self.vault)

    @cached_property
    def thermometer_plans(self) -> ThermometerPlanTable:
        """Which thermometers come by themselves."""
        return ThermometerPlanTable(self.connection, self._touched)

    @cached_property
    def lists(self) -> GuideTables:
        """What facilitators keep."""
        return GuideTables(self.connection, self.vault, self._touched)

    @cached_property
    def suggested(self) -> SuggestedTable:
        """What became of suggested messages."""
        return SuggestedTable(self.connection, self.vault, self._touched)

    @cached_property
    def closings(self) -> ClosingTables:
        """Halfway and the end."""
        return ClosingTables(self.connection, self.vault, self._touched)

    @cached_property
    def meetings(self) -> MeetingTables:
        """When people meet."""
        return MeetingTables(self.connection, self.vault, self._touched)

    @cached_property
    def silent_rounds(self) -> SilentRoundTables:
        """What is written before anybody reads it."""
        return SilentRoundTables(self.connection, self.vault, self._touched)

    @cached_property
    def digests(self) -> DigestTables:
        """What went into which weekly digest."""
        return DigestTables(self.connection)

    @cached_property
    def actions(self) -> ActionTables:
        """What people mean to do."""
        return ActionTables(self.connection, self.vault, self._touched)

    @cached_property
    def questions(self) -> PeerTables:
        """What people ask one another."""
        return PeerTables(self.connection, self.vault, self._touched)

    @cached_property
    def support(self) -> SupportTables:
        """What people ask of who facilitates."""
        return SupportTables(self.connection, self.vault, self._touched)

    @cached_property
    def outbox(self) -> OutboxTable:
        """What waits to be said."""
        return OutboxTable(self.connection, self._gap)

    @cached_property
    def homes(self) -> HomeTable:
        """The Homes that people have opened."""
        return HomeTable(self.connection, self._touched)

    @cached_property
    def due(self) -> DueTable:
        """What is to be done when."""
        return DueTable(self.connection)

    @cached_property
    def inbox(self) -> InboxTable:
        """What has been heard already."""
        return InboxTable(self.connection)

    @cached_property
    def retention(self) -> RetentionTables:
        """What is too old to be kept."""
        return RetentionTables(self.connection, self._touched)

    @cached_property
    def personal(self) -> PersonalData:
        """Everything that is held of one person."""
        return PersonalData(self.connection, self.vault, self._touched)
