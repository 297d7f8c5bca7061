"""Whether an app that is on no list looks like a lending app, and why. "May be", never "is"."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from core.model.names import PackageName

DEVICE_ADMIN: Final = "android.permission.BIND_DEVICE_ADMIN"
"""Guards the part of an app that may become device administrator (DeviceAdminReceiver); stands for having one."""


class ReasonKind(StrEnum):
    """What speaks for lending; `Reason.words` holds the words themselves."""

    NAME_CONTAINS = "name_contains"
    PACKAGE_CONTAINS = "package_contains"
    KNOWN_BRAND = "known_brand"
    LIKE_LISTED_NAMES = "like_listed_names"
    """No word of the trade; its spelling is like that of listed apps."""
    ASKS_FOR = "asks_for"
    """Words are permission groups: contacts, call_log, sms, location, camera."""
    NOT_FROM_STORE = "not_from_store"
    MANAGES_PHONE = "manages_phone"


@dataclass(frozen=True, slots=True)
class Reason:
    kind: ReasonKind
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AppSigns:
    """What is known of an app without a look into it. `labels`: its names in every language that is known.

    `installer` None and `requested` empty: not known. `manages_phone`: made to be a device owner or administrator,
    whether or not it has been given that.
    """

    package: PackageName
    labels: tuple[str, ...] = ()
    installer: str | None = None
    requested: tuple[str, ...] = ()
    manages_phone: bool = False


@dataclass(frozen=True, slots=True)
class Likeness:
    """`score` runs from 0 to 1 and is no probability: from 0.5 on the app counts as lending-like."""

    lending_like: bool
    score: float
    reasons: tuple[Reason, ...] = ()
