"""Whether a phone lets this cable change permissions, and whether it opened a page when it was asked to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Right(StrEnum):
    """What one harmless question proved (ANDROID_REVIEW 3b-1). UNKNOWN is never taken for refused, nor for allowed."""

    ALLOWED = "allowed"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Rights:
    """What the phone said last; only right before a change is that good enough to begin one.

    `revoke`: taking a permission away. `grant`: giving it back, which is the way to undo. `line`: the phone's own
    words, cleaned; empty when it said nothing we could read.
    """

    revoke: Right = Right.UNKNOWN
    grant: Right = Right.UNKNOWN
    line: str = ""

    @property
    def refused(self) -> bool:
        """The phone said that the cable lacks a right: a switch of its own is off."""
        return Right.REFUSED in (self.revoke, self.grant)

    @property
    def may_grant(self) -> bool:
        """The phone proved that the way back is open."""
        return self.grant is Right.ALLOWED

    @property
    def answer(self) -> Right:
        """Sum up both: changes go through only with both of them."""
        if self.refused:
            return Right.REFUSED
        return Right.ALLOWED if self.revoke is self.grant is Right.ALLOWED else Right.UNKNOWN


NOT_ASKED: Final = Rights()


class Opened(StrEnum):
    """What the phone said to "open this page". Nothing is seen of it behind a lock screen."""

    TAKEN = "taken"
    """The phone took it: the page is there once the screen is unlocked."""
    NOT_OPENED = "not_opened"
    UNKNOWN = "unknown"
    INSTEAD = "instead"
    """It did not open the page that was asked for, and took the app's own page in its place."""
