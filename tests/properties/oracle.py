"""Who can read the contacts, said from a practice phone's own state: ANDROID_REVIEW section 4, without any dump.

Written apart from core.verdicts on purpose: two readings of the same law that must agree.
"""

from core.model.access import AppKey, ContactAccess
from core.model.names import PackageName, UserId
from core.practice.state import AppSpec, PackageOpKey, Phone, UidOpKey, uid_of

READ = "android.permission.READ_CONTACTS"
OP = "READ_CONTACTS"
SYSTEM = 1000
NOBODY_READ_IT = ("default",)
"""Stored op words whose meaning on Android 12 and later is not known."""


def expected(phone: Phone, app: AppSpec, user: int) -> ContactAccess:
    """Say what an honest reader of the whole phone would say of an installed app."""
    if app.app_id == SYSTEM:
        return ContactAccess.CAN_READ
    if not holds(phone, app, user):
        return ContactAccess.ASKS_BUT_OFF if READ in app.requested else ContactAccess.NEVER_ASKS
    flags = flags_of(phone, app, user)
    if app.target_sdk < 23 and "REVIEW_REQUIRED" in flags:
        return ContactAccess.ASKS_BUT_OFF
    return by_op(phone.spec.sdk, mode_in_force(phone, app, user), compat="REVOKED_COMPAT" in flags)


def readers(phone: Phone) -> frozenset[AppKey]:
    """Name every installed app of every user that can read the contacts now."""
    return frozenset(
        AppKey(PackageName(app.name), UserId(user.id))
        for user in phone.spec.users
        for app in phone.apps_of(user.id)
        if expected(phone, app, user.id) is ContactAccess.CAN_READ
    )


def holds(phone: Phone, app: AppSpec, user: int) -> bool:
    """Say whether the uid has the permission; an old app, and all who share its uid, may have it by installation."""
    state = phone.state.permission(app.app_id, user, READ)
    old = (one for one in phone.spec.members(app.app_id) if one.target_sdk < 23)
    by_installation = phone.spec.old_apps_hold_from_installation and any(READ in one.requested for one in old)
    return by_installation or (state is not None and state.granted)


def flags_of(phone: Phone, app: AppSpec, user: int) -> frozenset[str]:
    state = phone.state.permission(app.app_id, user, READ)
    return frozenset() if state is None or phone.spec.old_apps_hold_from_installation else state.flags


def mode_in_force(phone: Phone, app: AppSpec, user: int) -> str:
    """Choose between both levels: the uid's counts unless it allows, and is computed from the flags from 15 on.

    From 11 on the package's alone never says no; a word that nobody has read there leaves it open.
    """
    uid, sdk = uid_of(user, app.app_id), phone.spec.sdk
    computed = "ignore" if "REVOKED_COMPAT" in flags_of(phone, app, user) else "allow"
    of_uid = computed if sdk >= 35 else phone.state.uid_ops.get(UidOpKey(uid, OP), "allow")
    of_package = phone.state.package_ops.get(PackageOpKey(uid, app.name, OP), "allow")
    if of_uid != "allow":
        return of_uid
    refused = ("ignore", "deny", "default") if sdk == 30 else ("ignore", "deny")
    return "allow" if sdk >= 30 and of_package in refused else of_package


def by_op(sdk: int, mode: str, *, compat: bool) -> ContactAccess:
    if sdk >= 31 and mode in NOBODY_READ_IT:
        return ContactAccess.UNKNOWN
    if mode in ("ignore", "deny", "default"):
        return ContactAccess.ASKS_BUT_OFF if sdk < 35 or compat else ContactAccess.UNKNOWN
    return ContactAccess.UNKNOWN if sdk >= 35 and compat else ContactAccess.CAN_READ
