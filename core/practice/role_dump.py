"""`dumpsys role`, Android 10 and later: who holds which role, for each user.

After AOSP `RoleManagerService.dump` (10, 11), `RoleService.dump` (12 and later), `RoleUserState.dump` and the text form
of `DualDumpOutputStream`: one of a kind is `name={`, several are `name=[` with bare `{` blocks.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from core.practice.device_port import Output
from core.practice.identities import hash_ordered
from core.practice.state import Door, Phone, UserSpec

_SINCE: Final = 29
_HOLDERS: Final = {
    "ASSISTANT": (),
    "BROWSER": (),
    "CALL_REDIRECTION": (),
    "CALL_SCREENING": (),
    "DIALER": ("com.android.dialer",),
    "EMERGENCY": (),
    "HOME": ("com.android.launcher3",),
    "SMS": ("com.android.messaging",),
}
_COMPANIONS: Final = {
    "COMPANION_DEVICE_WATCH": 31,
    "COMPANION_DEVICE_APP_STREAMING": 33,
    "COMPANION_DEVICE_COMPUTER": 33,
    "COMPANION_DEVICE_GLASSES": 34,
    "COMPANION_DEVICE_NEARBY_DEVICE_STREAMING": 34,
}
"""With their first Android version (`AssociationRequest.DEVICE_PROFILE_…`); several apps may hold one."""
_CHOSEN: Final = {"SMS": Door.SMS, "DIALER": Door.DIALER}
_SEVERAL: Final = {"COMPANION_DEVICE_WATCH": Door.WATCH}
_NOT_IN_PROFILES: Final = ("HOME", "EMERGENCY")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A field (`value`) or an object of further entries."""

    name: str
    value: "str | list[_Entry]"


def dump_roles(phone: Phone) -> Output:
    """Answer `dumpsys role`."""
    if phone.spec.sdk < _SINCE:
        return Output(stderr=b"Can't find service: role\n")
    title = "ROLE STATE" if phone.spec.sdk >= 31 else "ROLE MANAGER STATE"
    states = [_Entry("user_states", _user_state(phone, user)) for user in phone.spec.users]
    lines = [f"{title} (dumpsys role):", "{", *(f"  {line}" for line in _lines(states)), "}"]
    return Output(("\n".join(lines) + "\n").encode())


def _user_state(phone: Phone, user: UserSpec) -> list[_Entry]:
    names = ",".join(app.name for app in phone.apps_of(user.id))
    known = [*_HOLDERS, *(role for role, since in _COMPANIONS.items() if since <= phone.spec.sdk)]
    roles = [role for role in known if user.parent is None or role not in _NOT_IN_PROFILES]
    return [
        _Entry("user_id", str(user.id)),
        _Entry("version", "2"),
        _Entry("packages_hash", sha256(names.encode()).hexdigest().upper()),
        *(_Entry("roles", _role(phone, user, role)) for role in hash_ordered(roles)),
    ]


def _role(phone: Phone, user: UserSpec, role: str) -> list[_Entry]:
    chosen = phone.with_door(_CHOSEN[role], user.id) if role in _CHOSEN else ()
    present = {app.name for app in phone.apps_of(user.id)}
    holders = chosen[:1] or tuple(name for name in _HOLDERS.get(role, ()) if name in present)
    if role in _SEVERAL:
        holders = phone.with_door(_SEVERAL[role], user.id)
    fallback = [_Entry("fallback_enabled", "true")] if phone.spec.sdk >= 35 else []
    return [
        _Entry("name", f"android.app.role.{role}"), *fallback, *(_Entry("holders", name) for name in holders)
    ]  # fmt: skip


def _lines(entries: list[_Entry]) -> list[str]:
    """Print entries of one object; those of the same name stand together, where the first stood."""
    lines: list[str] = []
    for name in dict.fromkeys(entry.name for entry in entries):
        same = [entry for entry in entries if entry.name == name]
        if len(same) == 1:
            lines += _printed(same[0], f"{name}=")
        else:
            lines += [f"{name}=[", *(f"  {line}" for entry in same for line in _printed(entry, "")), "]"]
    return lines


def _printed(entry: _Entry, start: str) -> list[str]:
    if isinstance(entry.value, str):
        return [f"{start}{entry.value}"]
    return [f"{start}{{", *(f"  {line}" for line in _lines(entry.value)), "}"]
