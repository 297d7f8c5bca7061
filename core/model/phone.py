"""A phone as adb and its own properties describe it."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from enum import StrEnum
from typing import Final

from core.model.names import UserId


class DeviceState(StrEnum):
    """What adb says of an attached device; only DEVICE is usable."""

    DEVICE = "device"
    UNAUTHORIZED = "unauthorized"
    AUTHORIZING = "authorizing"
    CONNECTING = "connecting"
    OFFLINE = "offline"
    NO_PERMISSIONS = "no_permissions"
    RECOVERY = "recovery"
    SIDELOAD = "sideload"
    RESCUE = "rescue"
    BOOTLOADER = "bootloader"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Device:
    """One line of adb's device list."""

    serial: str
    state: DeviceState
    model: str | None = None
    odd_serial: bool = False
    """Ready, but its serial is missing, unreadable or another's too: it cannot be told apart, so `state` is OTHER."""
    twin: bool = False
    """Another phone that is plugged in has the same serial: an answer could be the other's, so neither is asked."""


@dataclass(frozen=True, slots=True)
class PhoneFacts:
    """Who made the phone and what runs on it; `sdk` None when it could not be read."""

    manufacturer: str | None = None
    brand: str | None = None
    model: str | None = None
    android: str | None = None
    sdk: int | None = None
    skin: str | None = None
    security_patch: str | None = None
    hardware_serial: str | None = None
    """Only ever hashed with the local key, never shown or stored."""
    build: str | None = None
    """brand/product/device of the build's fingerprint; likewise."""
    country_hint: str | None = None
    """Two capital letters of its SIM card or language: may be suggested as the person's country, never taken."""
    language: str | None = None
    """Of its menus, as two or three small letters: which of our menu words stand on it."""


class UserKind(StrEnum):
    OWNER = "owner"
    WORK = "work"
    CLONE = "clone"
    SECOND_SPACE = "second_space"
    SECURE_FOLDER = "secure_folder"
    PRIVATE_SPACE = "private_space"
    GUEST = "guest"
    OTHER = "other"


class Closed(StrEnum):
    """Why a user was not looked at: what the phone still prints of it can say "on", never "off"."""

    REFUSED = "refused"
    """The phone keeps it from the cable (Secure Folder, users whose manager forbids debugging)."""
    LOCKED = "locked"
    """It runs, and has not been unlocked since it started."""
    STOPPED = "stopped"
    """It does not run: a locked private space, a paused work profile, a user nobody has switched to."""
    NOT_READ = "not_read"
    """The list of its apps was lost on the way, or never asked for."""


@dataclass(frozen=True, slots=True)
class AndroidUser:
    """A user or profile; its name (often a person's) is never kept. `readable`: it was looked at.

    `closed`: why it was not; only where `readable` is false.
    """

    id: UserId
    kind: UserKind
    running: bool
    readable: bool = True
    closed: Closed | None = None

    @property
    def why_closed(self) -> Closed | None:
        """Say why it was not looked at; None: it was."""
        return None if self.readable else self.closed or Closed.NOT_READ


@dataclass(frozen=True, slots=True)
class PhoneTime:
    """The phone's own clock: local time, and its distance from UTC in minutes when known."""

    local: datetime
    utc_offset_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class PhoneClock:
    """The phone's clock at the look. `ahead_s`: before (+) or behind (-) this computer's, in seconds; None: not known.

    Notes of use carry the phone's local time and no zone: whoever reads them needs both.
    """

    ahead_s: int | None = None
    utc_offset_minutes: int | None = None

    @property
    def differs(self) -> bool:
        """Say whether it is more than two minutes from this computer's."""
        return self.ahead_s is not None and abs(self.ahead_s) > _SAME_CLOCK_S

    def now(self, computers: datetime) -> datetime:
        """Say what the phone's clock shows when this computer's shows `computers` (with its zone); no zone."""
        moment = computers if self.ahead_s is None else computers + timedelta(seconds=self.ahead_s)
        if self.utc_offset_minutes is None:
            return moment.astimezone().replace(tzinfo=None)
        return moment.astimezone(timezone(timedelta(minutes=self.utc_offset_minutes))).replace(tzinfo=None)


NO_CLOCK: Final = PhoneClock()
_SAME_CLOCK_S: Final = 120
