"""What the person says before the first look, what a practice phone may be told, what is kept for Undo. Qt-free."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from core.model.access import AppKey
from core.model.change import Subject


class Owner(StrEnum):
    """Whose phone this is; may be left unsaid."""

    UNSAID = "unsaid"
    MINE = "mine"
    HELPING = "helping"


class Threat(StrEnum):
    """The safety question; may be left unsaid."""

    UNSAID = "unsaid"
    YES = "yes"
    NO = "no"
    RATHER_NOT_SAY = "rather_not_say"


class Remember(StrEnum):
    """Whether looks at this phone are kept for the next one; unsaid, the other answers decide."""

    UNSAID = "unsaid"
    YES = "yes"
    NO = "no"


class PracticeOrder(StrEnum):
    """What can be done on a practice phone itself; the words its process understands."""

    ALLOW = "allow"
    SWITCH_ON = "switch on"
    SWITCH_OFF = "switch off"
    HAND_OFF = "event hand off"
    UNPLUG = "unplug"
    PLUG = "plug"


@dataclass(frozen=True, slots=True)
class Answers:
    owner: Owner = Owner.UNSAID
    threat: Threat = Threat.UNSAID
    remember: Remember = Remember.UNSAID

    @property
    def keeps_looks(self) -> bool:
        """Keep nothing of the phone of somebody who is helped, nor under a threat, unless that was asked for."""
        if self.remember is not Remember.UNSAID:
            return self.remember is Remember.YES
        return self.owner is not Owner.HELPING and self.threat is not Threat.YES

    def about(self, owner: Owner, threat: Threat) -> "Answers":
        """Answer anew whose phone it is or whether there is a threat: a "yes" from before does not outlast that."""
        remember = Remember.NO if self.remember is Remember.NO else Remember.UNSAID
        return Answers(owner, threat, remember)


UNANSWERED: Final = Answers()


@dataclass(frozen=True, slots=True)
class KeptChange:
    """A change whose before-state is kept for Undo. `looked_again` False: it was cut off before anybody looked."""

    change_id: str
    made_at: datetime
    apps: tuple[AppKey, ...]
    looked_again: bool = True
    subject: Subject = Subject.CONTACTS
