"""A short way to say what is on a practice phone: apps with their permissions in words, users, shared uids."""

from dataclasses import dataclass, field, replace
from typing import Final

from core.practice.permission_catalogue import DANGEROUS, NEWER_THAN, NORMAL, PREFIX
from core.practice.state import (
    LEGACY_BELOW,
    AppSpec,
    Door,
    OpUse,
    PackageOpKey,
    PermissionKey,
    PermissionState,
    PhoneState,
    UidOpKey,
)
from core.practice.system_apps import SYSTEM_APPS, SYSTEM_UIDS, SystemApp, since

_SENSITIVE: Final = frozenset({"USER_SENSITIVE_WHEN_GRANTED", "USER_SENSITIVE_WHEN_DENIED"})
_BY_SYSTEM: Final = frozenset({"SYSTEM_FIXED", "GRANTED_BY_DEFAULT"})
_EVERYDAY: Final = "INTERNET ACCESS_NETWORK_STATE WAKE_LOCK VIBRATE RECEIVE_BOOT_COMPLETED"
_FIRST_SYSTEM, _FIRST_APP = 10_040, 10_151


@dataclass(frozen=True, slots=True)
class Held:
    """Permissions (short names) of an app. `on`: granted; `off`: refused by the person; `idle`: never asked for yet."""

    on: str = ""
    off: str = ""
    idle: str = ""
    flags: frozenset[str] = frozenset()
    """Flags of its permissions in place of USER_SET (chosen by the person)."""


@dataclass(slots=True)
class Shelf:
    """Collects apps and their first state for one phone. `everywhere`: the users that have the system's apps.

    `review_build`: see PhoneSpec.
    """

    sdk: int
    everywhere: tuple[int, ...]
    review_build: bool = False
    apps: list[AppSpec] = field(default_factory=list)
    state: PhoneState = field(default_factory=PhoneState)
    shared: dict[str, int] = field(default_factory=lambda: dict(SYSTEM_UIDS))
    _next_app: int = _FIRST_APP
    _next_system: int = _FIRST_SYSTEM

    def add(self, app: AppSpec, held: Held = Held(), *, refused_in: tuple[int, ...] = ()) -> AppSpec:
        """Put an invented app on the phone; in users of `refused_in` all that it holds is off."""
        requested = _full(f"{held.on} {held.off} {held.idle} {_EVERYDAY}", self.sdk)
        target = min(app.target_sdk, self.sdk)
        placed = replace(app, app_id=self._app_id(app.shared_user), requested=requested, target_sdk=target)
        self.apps.append(placed)
        chosen = held.flags or frozenset({"USER_SET"})
        allowed = chosen if self.sdk >= 29 else held.flags  # up to 9 the first "Allow" leaves no flag
        for user in placed.users:
            refused = user in refused_in
            self._state(placed, user, "" if refused else held.on, granted=True, flags=allowed)
            off = f"{held.on} {held.off}" if refused else held.off
            self._state(placed, user, off, granted=False, flags=chosen)
            self._state(placed, user, held.idle, granted=False, flags=held.flags)
        return placed

    def add_system(self, changed: dict[str, AppSpec] | None = None) -> None:
        """Put the system's own apps on the phone; `changed`: updated, switched off or named differently here."""
        for one in (app for app in SYSTEM_APPS if since(app.name) <= self.sdk):
            plain = AppSpec(one.name, 0, system=True, target_sdk=self.sdk, min_sdk=self.sdk, version_code=self.sdk)
            app = (changed or {}).get(one.name, plain)
            app_id = self.shared[one.shared] if one.shared is not None else self._new_system_id()
            self._place_system(one, replace(app, name=one.name, app_id=app_id, shared_user=one.shared, system=True))

    def _place_system(self, one: SystemApp, app: AppSpec) -> None:
        requested = _full(f"{one.holds} {one.asks} INTERNET", self.sdk)
        users = self.everywhere if one.core else self.everywhere[:1]
        placed = replace(app, requested=requested, users=users, label=app.label or one.label)
        self.apps.append(placed)
        fixed = _BY_SYSTEM if app.app_id < _FIRST_SYSTEM else frozenset({"GRANTED_BY_DEFAULT"})
        for user in users:
            self._state(placed, user, one.holds, granted=True, flags=fixed)
            self._state(placed, user, one.asks, granted=False, flags=frozenset())

    def placed(self, name: str) -> AppSpec:
        """Find an app that is on the shelf already."""
        return next(app for app in self.apps if app.name == name)

    def open_doors(self, name: str, *doors: Door) -> None:
        """Let the person have opened doors for an app that is on the shelf already."""
        place = next(index for index, app in enumerate(self.apps) if app.name == name)
        self.apps[place] = replace(self.apps[place], doors=doors)

    def set_op(self, app: AppSpec, mode: str, *, user: int = 0, whole_uid: bool, op: str = "READ_CONTACTS") -> None:
        uid = user * 100_000 + app.app_id
        if whole_uid:
            self.state.uid_ops[UidOpKey(uid, op)] = mode
        else:
            self.state.package_ops[PackageOpKey(uid, app.name, op)] = mode

    def _state(self, app: AppSpec, user: int, words: str, *, granted: bool, flags: frozenset[str]) -> None:
        if app.target_sdk < LEGACY_BELOW and self.sdk <= 28 and not self.review_build:
            return  # held from installation on
        sensitive = _SENSITIVE if not app.system else frozenset({"USER_SENSITIVE_WHEN_GRANTED"})
        kept = flags | (sensitive if self.sdk >= 29 else frozenset())
        for name in _full(words, self.sdk):
            if name in DANGEROUS and (granted or kept):
                self.state.permissions[PermissionKey(app.app_id, user, name)] = PermissionState(granted, kept)

    def _app_id(self, shared: str | None) -> int:
        if shared is not None and shared in self.shared:
            return self.shared[shared]
        self._next_app += 1
        if shared is not None:
            self.shared[shared] = self._next_app
        return self._next_app

    def _new_system_id(self) -> int:
        self._next_system += 1
        return self._next_system


def read(days: int, clock: str, state: str = "top", *, flag: str = "s", user: int = 0) -> OpUse:
    """Say that an app read the contacts so many days ago at HH:MM:SS."""
    return OpUse("READ_CONTACTS", days, clock, state, flag, user)


def turned_away(days: int, clock: str, *, user: int = 0) -> OpUse:
    """Say that an app asked for the contacts and got none."""
    return OpUse("READ_CONTACTS", days, clock, "bg", "s", user, rejected=True)


def _full(words: str, sdk: int) -> tuple[str, ...]:
    """Spell permission names out, drop those this Android does not have, keep the first of doubles."""
    names = [PREFIX + word for word in words.split()]
    unknown = [
        name for name in names if name not in DANGEROUS and name not in NORMAL and not name.endswith("_PRIVILEGED")
    ]
    if unknown:
        raise ValueError(f"no such permission: {unknown}")
    return tuple(dict.fromkeys(name for name in names if NEWER_THAN.get(name, 0) <= sdk))
