"""Phones nobody thought of: users, apps, shared uids, grants, flags and app-ops at random, of any Android."""

from dataclasses import replace

from hypothesis import strategies as st

from core.practice.permission_catalogue import CONTACTS, FLAG_ORDER, PREFIX
from core.practice.state import (
    AppSpec,
    PackageOpKey,
    PermissionKey,
    PermissionState,
    PhoneSpec,
    PhoneState,
    UidOpKey,
    UserSpec,
    uid_of,
)
from tests.properties.oracle import OP, READ

ANDROIDS = (23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37)
LENDERS = ("example.lantern.loan", "example.oldpine.credit", "example.cedar.cash", "example.starlight.loan")
OTHERS = tuple(f"org.example.{word}" for word in ("heron.chat", "brook.maps", "fir.notes", "clay.games", "fern.bank"))
SHARED = ("example.uid.harbor", 10_300)
_FIXED = (("android", "android.uid.system", 1000), ("com.android.shell", "android.uid.shell", 2000),
          ("com.android.providers.contacts", "android.uid.shared", 10_031))  # fmt: skip
_USERS = (
    UserSpec(0, "Owner", 0xC13),
    UserSpec(10, "Work profile", 0x1030, "profile.MANAGED", parent=0),
    UserSpec(999, "Clone", 0x1010, "profile.CLONE", parent=0),
)
_ASKS = st.sampled_from(((READ,), (READ,), ()))
_MANIFESTS = st.lists(st.sampled_from((*CONTACTS, PREFIX + "CAMERA", PREFIX + "INTERNET")), unique=True).map(tuple)


@st.composite
def phones(draw: st.DrawFn) -> tuple[PhoneSpec, PhoneState]:
    """Make a phone that Android could have come to."""
    sdk = draw(st.sampled_from(ANDROIDS))
    users = _USERS[: draw(st.integers(1, 3))]
    users = tuple(replace(user, running=user.id == 0 or draw(st.booleans())) for user in users)
    names = draw(st.lists(st.sampled_from((*LENDERS, *OTHERS)), min_size=1, max_size=6, unique=True))
    apps = [draw(_app(name, 10_151 + number, sdk, users)) for number, name in enumerate(names)]
    spec = _spec(sdk, users, (*_system_apps(sdk, users), *apps))
    return spec, draw(_state(spec))


@st.composite
def _app(draw: st.DrawFn, name: str, app_id: int, sdk: int, users: tuple[UserSpec, ...]) -> AppSpec:
    shared = draw(st.sampled_from((None, None, SHARED[0])))
    return AppSpec(
        name,
        app_id if shared is None else SHARED[1],
        requested=tuple(dict.fromkeys((*draw(_ASKS), *draw(_MANIFESTS)))),
        target_sdk=min(sdk, draw(st.sampled_from((19, 22, 23, 28, 34)))),
        system=draw(st.booleans()),
        shared_user=shared,
        users=tuple(draw(st.lists(st.sampled_from([user.id for user in users]), min_size=1, unique=True))),
        enabled=draw(st.integers(0, 4)),
        suspended_by=draw(st.sampled_from((None, None, "com.android.settings"))),
        stopped=draw(st.booleans()),
        skinned=draw(st.booleans()),
    )


@st.composite
def _state(draw: st.DrawFn, spec: PhoneSpec) -> PhoneState:
    state = PhoneState(switch_on=True)
    for app in spec.apps:
        for user in app.users:
            if app.app_id in (1000, 2000, 10_031):
                granted = {PermissionKey(app.app_id, user, name): PermissionState(True) for name in app.requested}
                state.permissions.update(granted)
                continue
            for name in filter(CONTACTS.__contains__, app.requested):
                held = draw(_held(spec, app))
                if held is not None:
                    state.permissions[PermissionKey(app.app_id, user, name)] = held
            modes = draw(st.tuples(_mode(spec.sdk), _mode(spec.sdk)))
            if modes[0] is not None:
                state.uid_ops[UidOpKey(uid_of(user, app.app_id), OP)] = modes[0]
            if modes[1] is not None:
                state.package_ops[PackageOpKey(uid_of(user, app.app_id), app.name, OP)] = modes[1]
    return state


@st.composite
def _held(draw: st.DrawFn, spec: PhoneSpec, app: AppSpec) -> PermissionState | None:
    """Draw a runtime state; apps for Android 5 have none up to Android 9, and up to there a bare refusal is dropped."""
    if draw(st.integers(0, 4)) == 0 or (app.target_sdk < 23 and spec.sdk <= 28):
        return None
    words = [
        word for word in FLAG_ORDER if _known(word, spec.sdk) and (word != "REVIEW_REQUIRED" or app.target_sdk < 23)
    ]
    flags = frozenset(draw(st.lists(st.sampled_from(words), max_size=3)))
    granted = draw(st.sampled_from((True, True, False)))
    return PermissionState(granted, flags) if granted or flags or spec.sdk >= 29 else None


def _known(flag: str, sdk: int) -> bool:
    """Say whether this Android has the flag."""
    first = {"USER_SET": 23, "USER_FIXED": 23, "POLICY_FIXED": 23, "SYSTEM_FIXED": 23, "GRANTED_BY_DEFAULT": 23}
    return sdk >= first.get(flag, 30)


def _mode(sdk: int) -> st.SearchStrategy[str | None]:
    words = ["ignore", "deny", "default", *(["foreground"] if sdk >= 29 else []), *(["ask"] if sdk >= 28 else [])]
    return st.sampled_from((None, None, None, "allow", *words))


def _system_apps(sdk: int, users: tuple[UserSpec, ...]) -> tuple[AppSpec, ...]:
    everywhere = tuple(user.id for user in users)
    return tuple(
        AppSpec(name, app_id, CONTACTS, sdk, system=True, shared_user=shared, users=everywhere)
        for name, shared, app_id in _FIXED
    )


def _spec(sdk: int, users: tuple[UserSpec, ...], apps: tuple[AppSpec, ...]) -> PhoneSpec:
    return PhoneSpec(
        name="random",
        sdk=sdk,
        release=str(sdk),
        model="Random",
        users=users,
        apps=apps,
        shared_users=(*((shared, app_id) for _, shared, app_id in _FIXED), SHARED),
        properties=(
            ("ro.build.version.sdk", str(sdk)),
            *((f"ro.product.{word}", "Random") for word in ("model", "brand", "name", "device")),
            ("ro.serialno", "PRACTICE-RANDOM"),
        ),
    )
