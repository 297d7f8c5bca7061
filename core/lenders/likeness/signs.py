"""What an app asks for and how it came: signs with weights set by hand, since no table to learn them from is known.

They tip the scale for an app whose names already speak of lending; alone they never make an app lending-like. Who asks
for what a dialer or a messaging app needs (answer calls, write the call log, send messages) gets none of them.
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
_WHOLE_SET: Final = 1.5
_PART: Final = 0.6
_NOT_FROM_STORE: Final = 0.3
_MANAGES: Final = 0.6


def signs_of(app: AppSigns) -> tuple[tuple[Reason, float], ...]:
    """Give each sign with its weight in the sum."""
    asked = _asked(app.requested)
    signs = [(Reason(ReasonKind.ASKS_FOR, asked), _WHOLE_SET if len(asked) >= 4 else _PART)] if asked else []
    if app.installer in _BY_HAND_INSTALLERS:
        signs.append((Reason(ReasonKind.NOT_FROM_STORE), _NOT_FROM_STORE))
    if app.manages_phone:
        signs.append((Reason(ReasonKind.MANAGES_PHONE), _MANAGES))
    return tuple(signs)


def _asked(requested: Iterable[str]) -> tuple[str, ...]:
    """Name the groups, where contacts and either messages or the call log are among them."""
    short = {permission.removeprefix(_PREFIX) for permission in requested}
    groups = tuple(name for name, members in _GROUPS.items() if members & short)
    telling = "contacts" in groups and bool({"sms", "call_log"}.intersection(groups))
    return groups if telling and not _TALKS & short else ()
