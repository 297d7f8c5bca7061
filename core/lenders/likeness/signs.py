"""What an app asks for and how it came: signs with weights set by hand, since no table to learn them from is known.

They tip the scale for an app whose names already speak of lending; alone they never make an app lending-like, and all
of them together weigh no more than MOST, so that an app that far below the line stays there. More asked for never
weighs less. Who asks for what a dialer or a messaging app needs (answer calls, write the call log, send messages) gets
nothing for what it asks.
"""

from collections.abc import Iterable
from typing import Final

from core.model.likeness import AppSigns, Reason, ReasonKind

_PREFIX: Final = "android.permission."
_GROUPS: Final = {
    "contacts": {"READ_CONTACTS"},
    "call_log": {"READ_CALL_LOG"},
    "sms": {"READ_SMS", "RECEIVE_SMS"},
    "location": {"ACCESS_FINE_LOCATION", "ACCESS_COARSE_LOCATION"},
    "camera": {"CAMERA"},
}
ASKED_GROUPS: Final = tuple(_GROUPS)
_TALKS: Final = {
    "ANSWER_PHONE_CALLS", "MANAGE_OWN_CALLS", "WRITE_CALL_LOG", "SEND_SMS", "RECEIVE_MMS", "RECEIVE_WAP_PUSH",
}  # fmt: skip
_BY_HAND_INSTALLERS: Final = {
    "com.android.packageinstaller", "com.google.android.packageinstaller", "com.miui.packageinstaller",
    "com.samsung.android.packageinstaller", "com.android.chrome", "com.android.shell", "com.whatsapp",
    "org.telegram.messenger",
}  # fmt: skip
_ASKED: Final = {2: 0.6, 3: 0.8, 4: 1.2, 5: 1.5}
"""By the number of groups asked for, contacts and messages or calls among them."""
_NOT_FROM_STORE: Final = 0.3
_MANAGES: Final = 0.6
MOST: Final = 1.5
"""What all signs together may weigh at the most: with odds of about 4 or 5 to 1, less than one word for lending."""


def signs_of(app: AppSigns) -> tuple[Reason, ...]:
    """Give each sign, as a reason."""
    asked = _asked(app.requested)
    signs = [Reason(ReasonKind.ASKS_FOR, asked)] if asked else []
    if app.installer in _BY_HAND_INSTALLERS:
        signs.append(Reason(ReasonKind.NOT_FROM_STORE))
    if app.manages_phone:
        signs.append(Reason(ReasonKind.MANAGES_PHONE))
    return tuple(signs)


def weight_of(signs: Iterable[Reason]) -> float:
    """Say what the signs weigh in the sum, from 0 to MOST."""
    return min(MOST, sum(_weight(sign) for sign in signs))


def _weight(sign: Reason) -> float:
    if sign.kind is ReasonKind.ASKS_FOR:
        return _ASKED[len(sign.words)]
    return _MANAGES if sign.kind is ReasonKind.MANAGES_PHONE else _NOT_FROM_STORE


def _asked(requested: Iterable[str]) -> tuple[str, ...]:
    """Name the groups, where contacts and either messages or the call log are among them."""
    short = {permission.removeprefix(_PREFIX) for permission in requested}
    groups = tuple(name for name, members in _GROUPS.items() if members & short)
    telling = "contacts" in groups and bool({"sms", "call_log"}.intersection(groups))
    return groups if telling and not _TALKS & short else ()
