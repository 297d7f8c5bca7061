"""What a practice phone is (frozen) and what a person or a command can change on it (`PhoneState`).

Nothing here knows how Android prints it: that is `package_dump`, `ops_dump` and `listings`.
"""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final, NamedTuple

PER_USER: Final = 100_000
SYSTEM_UID: Final = 1000
SHELL_UID: Final = 2000
LEGACY_BELOW: Final = 23
"""Apps for an Android below this were written before there were runtime permissions."""
EDITION: Final = 2
"""Goes up when an app comes to a phone, or an op to the practice phones' Android; see `editions`."""


class Door(Enum):
    """Another way to what the person writes and hears, which the person opened for an app."""

    ACCESSIBILITY = auto()
    NOTIFICATIONS = auto()
    KEYBOARD = auto()
    SMS = auto()
    DIALER = auto()
    ADMIN = auto()
    WATCH = auto()


class PermissionKey(NamedTuple):
    """Android keeps permission state per app id (all members of a shared uid together) and user."""

    app_id: int
    user: int
    permission: str


class ShutDoor(NamedTuple):
    """A door that the person has shut again for an app of a user."""

    package: str
    user: int
    door: Door


class UidOpKey(NamedTuple):
    uid: int
    op: str


class Update(NamedTuple):
    """What a newer version of an app says of itself."""

    version_code: int
    target_sdk: int


class PackageOpKey(NamedTuple):
    uid: int
    package: str
    op: str


@dataclass(frozen=True, slots=True)
class PermissionState:
    """One runtime permission of a uid; `flags` in PackageManager's words without FLAG_PERMISSION_."""

    granted: bool
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class UserSpec:
    """A user or profile. `flags` as UserInfo prints them (hexadecimal); `refused`: closed to the shell.

    `locked`: it runs, but its storage was not opened yet; `account`: whom a work profile was set up for.
    """

    id: int
    name: str
    flags: int
    kind: str = "full.SYSTEM"
    running: bool = True
    parent: int | None = None
    refused: bool = False
    managed_by: str | None = None
    locked: bool = False
    account: str | None = None


@dataclass(frozen=True, slots=True)
class OpUse:
    """One noted access or refusal: `days` before today at `clock` (HH:MM:SS), in a process state with an op flag."""

    op: str
    days: int
    clock: str
    state: str = "top"
    flag: str = "s"
    user: int = 0
    rejected: bool = False


@dataclass(frozen=True, slots=True)
class AppSpec:
    """An installed app: its manifest, its place, the users that have it. Its grants are in `PhoneState`."""

    name: str
    app_id: int
    requested: tuple[str, ...] = ()
    target_sdk: int = 34
    min_sdk: int = 24
    version_code: int = 1
    version_name: str = "1.0"
    system: bool = False
    factory_version: int | None = None
    """Version code of the copy on the system partition, where this one is an update of it."""
    shared_user: str | None = None
    installer: str | None = None
    users: tuple[int, ...] = (0,)
    enabled: int = 0
    suspended_by: str | None = None
    stopped: bool = False
    label: tuple[str, str] | None = None
    """English and Chinese; None: the app has no such resource (names shrunk away)."""
    label_key: str = "app_name"
    uses: tuple[OpUse, ...] = ()
    path: str = ""
    skinned: bool = False
    """Has overlay paths in its user blocks, of its own and of a library it uses."""
    doors: tuple[Door, ...] = ()
    """In every user that has it, until the person shuts it (`PhoneState.shut`)."""
    edition: int = 1
    """Since which edition of the practice phones it is there; see `editions`."""


@dataclass(frozen=True, slots=True)
class EnginePolicy:
    """An entry of the policy engine (15 and later), in its own words: `key`, the `value` set, how values are weighed.

    `user` None: of all users; `admin` None: nobody sets it any more, and its value is `null`.
    """

    user: int | None
    key: str
    admin: str | None = None
    admin_user: int | None = None
    value: str = "null"
    mechanism: str = "MostRestrictive"


@dataclass(frozen=True, slots=True)
class PhoneSpec:
    """A phone as it came: everything that no command of ours changes."""

    name: str
    sdk: int
    release: str
    model: str
    users: tuple[UserSpec, ...]
    apps: tuple[AppSpec, ...]
    shared_users: tuple[tuple[str, int], ...]
    properties: tuple[tuple[str, str], ...]
    utc_offset_minutes: int = 0
    chinese: bool = False
    makers_switch: bool = False
    """True: permission commands are refused until "USB debugging (security settings)" is on."""
    review_build: bool = False
    """`ro.permission_review_required=1` (7 to 9): old apps hold runtime permissions, reviewed at first start."""
    device_owner: str | None = None
    policies: tuple[EnginePolicy, ...] = ()
    maker_ops: tuple[tuple[str, str], ...] = ()
    """App-op lines of the maker's own: name as printed, and mode."""
    pending_grants: tuple[tuple[str, str], ...] = ()
    """Package and permission of a restored backup whose apps are not there yet (7 to 9)."""
    dump_s: float = 0.0
    """Seconds that a slow phone thinks about each `dumpsys`."""

    def app(self, name: str) -> AppSpec | None:
        return next((app for app in self.apps if app.name == name), None)

    def user(self, number: int) -> UserSpec | None:
        return next((user for user in self.users if user.id == number), None)

    @property
    def fingerprint(self) -> str:
        """Make up a build fingerprint of this phone's own properties."""
        known = dict(self.properties)
        names = (known[f"ro.product.{word}"] for word in ("brand", "name", "device"))
        return f"{'/'.join(names)}:{self.release}/PRACTICE.{self.sdk}/1:user/release-keys"

    @property
    def old_apps_hold_from_installation(self) -> bool:
        """Up to Android 9 an app for Android 5 gets its dangerous permissions like any other, at installation."""
        return self.sdk <= 28 and not self.review_build

    def members(self, app_id: int) -> tuple[AppSpec, ...]:
        return tuple(app for app in self.apps if app.app_id == app_id)


@dataclass(slots=True)
class PhoneState:
    """What changes: grants, flags, op modes, apps gone or updated, the maker's switch, the tap on "Allow", and so on.

    `running`, `refused`, `locked`: users for whom this is no longer as it came; `clock_s`: seconds ahead of the true
    time; `thinking_s`: for each dump, None: as it came; `rights_gone`: the shell may change nothing, switch or none.
    """

    permissions: dict[PermissionKey, PermissionState] = field(default_factory=dict)
    uid_ops: dict[UidOpKey, str] = field(default_factory=dict)
    package_ops: dict[PackageOpKey, str] = field(default_factory=dict)
    gone: set[tuple[str, int]] = field(default_factory=set)
    switch_on: bool = False
    allowed: bool = False
    updated: dict[str, Update] = field(default_factory=dict)
    running: dict[int, bool] = field(default_factory=dict)
    refused: dict[int, bool] = field(default_factory=dict)
    clock_s: int = 0
    thinking_s: float | None = None
    rights_gone: bool = False
    locked: dict[int, bool] = field(default_factory=dict)
    edition: int = EDITION
    shut: set[ShutDoor] = field(default_factory=set)

    def copy(self) -> "PhoneState":
        """Copy the tables; what stands in them never changes."""
        return replace(
            self,
            permissions=self.permissions.copy(),
            uid_ops=self.uid_ops.copy(),
            package_ops=self.package_ops.copy(),
            gone=self.gone.copy(),
            updated=self.updated.copy(),
            running=self.running.copy(),
            refused=self.refused.copy(),
            locked=self.locked.copy(),
            shut=self.shut.copy(),
        )

    def permission(self, app_id: int, user: int, permission: str) -> PermissionState | None:
        return self.permissions.get(PermissionKey(app_id, user, permission))

    def of_uid(self, app_id: int, user: int) -> dict[str, PermissionState]:
        """Return the runtime permissions of a uid, in no order that means anything."""
        return {k.permission: v for k, v in self.permissions.items() if (k.app_id, k.user) == (app_id, user)}


@dataclass(frozen=True, slots=True)
class OpenPage:
    """A page of the Settings app, by its action behind `android.settings.`; `package` empty: a list of apps."""

    name: str
    package: str
    user: int


@dataclass(slots=True)
class Phone:
    """A phone and its present state; what the rules and renderers work on.

    `page`: what was opened on its screen last. Like a screen it is not kept: a phone that was off shows none.
    """

    spec: PhoneSpec
    state: PhoneState
    page: OpenPage | None = None

    def installed(self, app: AppSpec, user: int) -> bool:
        return user in app.users and (app.name, user) not in self.state.gone

    def apps_of(self, user: int) -> tuple[AppSpec, ...]:
        return tuple(app for app in self.spec.apps if self.installed(app, user))

    def with_door(self, door: Door, user: int) -> tuple[str, ...]:
        """Name the apps of a user for which this door is open; it closes with the app's removal."""
        doors = ((app, ShutDoor(app.name, user, door)) for app in self.apps_of(user) if door in app.doors)
        return tuple(app.name for app, shut in doors if shut not in self.state.shut)

    def known_apps(self) -> tuple[AppSpec, ...]:
        """Return the apps that at least one user has: the others are gone from every dump."""
        return tuple(app for app in self.spec.apps if any(self.installed(app, u.id) for u in self.spec.users))

    @property
    def may_change_permissions(self) -> bool:
        return not self.state.rights_gone and (self.state.switch_on or not self.spec.makers_switch)

    def switch(self, *, on: bool) -> None:
        """Turn the maker's switch; a phone without one loses and regains the shell's rights all the same."""
        self.state.switch_on = on
        self.state.rights_gone = not on and not self.spec.makers_switch


def uid_of(user: int, app_id: int) -> int:
    return user * PER_USER + app_id
