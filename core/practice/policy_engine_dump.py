"""`dumpsys device_policy` of Android 15 and later: owners, admins, and the policy engine with what each of them set.

After AOSP `DevicePolicyManagerService.dump`, `OwnersData.dump` (no names of owners since 14), `DevicePolicyData.dump`,
`ActiveAdmin.dump`, `DevicePolicyEngine.dump`, `PolicyState.dump`, `EnforcingAdmin.toString`, the keys' and values'
`toString` in android.app.admin, and a dump of a phone of nobody's. The engine is there since 14, its dump since 15.
`IndentingPrintWriter` indents empty lines too; behind the engine's part all stands at column 0, for it takes back one
step too many. Left out: what no rule of ours rests on (apps that may be suspended, overlays, resources).
"""

from collections.abc import Iterable
from typing import Final

from core.practice.device_port import Output
from core.practice.state import PER_USER, Door, EnginePolicy, Phone, UserSpec, uid_of

_SAYS_SYSTEM_FROM: Final = 36
_TITLE: Final = "Current Device Policy Manager state:"
_NOTHING_ASKED: Final = (
    "passwordQuality=0x0",
    "minimumPasswordLength=0",
    "maximumTimeToUnlock=0",
    "disableCamera=false",
    "disableContactsSearch=false",
    "organizationColor=-16746133",
    "userRestrictions:",
    "  null",
    "defaultEnabledRestrictionsAlreadySet={}",
    "isParent=false",
)


def dump_policy_engine(phone: Phone) -> Output:
    """Answer `dumpsys device_policy`, Android 15 and later."""
    body = [*_immutable(), *_owners(phone), "", "", *_admins(phone), "", *_constants(), "", *_engine(phone)]
    lines = [_TITLE, *_deeper(body), "", *_behind(phone)]
    return Output("".join(f"{line}\n" for line in lines).encode())


def admins_of(phone: Phone, user: UserSpec) -> list[str]:
    """Name the active admins of a user: an owner is one of them."""
    owners = [user.managed_by, phone.spec.device_owner if user.id == 0 else None]
    return list(dict.fromkeys([*filter(None, owners), *phone.with_door(Door.ADMIN, user.id)]))


def _deeper(lines: Iterable[str], steps: int = 1) -> list[str]:
    return [f"{'  ' * steps}{line}" for line in lines]


def _immutable() -> list[str]:
    words = "mHasFeature=true mIsWatch=false mIsAutomotive=false mHasTelephonyFeature=true mSafetyChecker=null"
    return ["Immutable state:", *_deeper(words.split())]


def _owners(phone: Phone) -> list[str]:
    lines: list[str] = []
    if phone.spec.device_owner is not None:
        lines += ["Device Owner: ", *_deeper([*_owner(phone.spec.device_owner), "User ID: 0"])]
    for user in phone.spec.users:
        if user.managed_by is not None:
            lines += [*([""] if lines else []), f"Profile Owner (User {user.id}): ", *_deeper(_owner(user.managed_by))]
    return lines


def _owner(package: str) -> list[str]:
    return [f"admin=ComponentInfo{{{_component(package)}}}", f"package={package}", "isOrganizationOwnedDevice=false"]


def _component(package: str) -> str:
    return f"{package}/{package}.AdminReceiver"


def _admins(phone: Phone) -> list[str]:
    lines: list[str] = []
    for user in phone.spec.users:
        stage = 3 if user.id == 0 and phone.spec.device_owner else 0
        lines += ["", f"Enabled Device Admins (User {user.id}, provisioningState: {stage}):"]
        for package in admins_of(phone, user):
            lines += _deeper([f"{package}/.AdminReceiver:", *_deeper(_admin(phone, package, user.id))])
        state = ("mPasswordOwner=-1", "mPasswordTokenHandle=0", "mAppsSuspended=false", "mUserSetupComplete=true")
        lines += ["", *_deeper([*state, "mAffiliationIds={}", "mNewUserDisclaimer=null"]), ""]
    return lines


def _admin(phone: Phone, package: str, user: int) -> list[str]:
    app = phone.spec.app(package)
    uid = uid_of(user, app.app_id) if app else user * PER_USER
    return [f"uid={uid}", "testOnlyAdmin=false", "policies:", "  wipe-data", "  force-lock", *_NOTHING_ASKED]


def _constants() -> list[str]:
    return [
        "Constants:",
        "  DAS_DIED_SERVICE_RECONNECT_BACKOFF_SEC: 3600",
        "",
        "Stats:",
        "  LockGuard.guard(): count=25",
    ]


def _engine(phone: Phone) -> list[str]:
    """Print local policies by user, global ones, then how much each admin has set."""
    set_by = phone.spec.policies
    lines = ["Local Policies: "]
    for user in sorted({policy.user for policy in set_by if policy.user is not None}):
        lines += _deeper([f"User {user}:", *_deeper(_states(phone, (p for p in set_by if p.user == user)))])
    lines += ["", "Global Policies: ", *_deeper(_states(phone, (p for p in set_by if p.user is None))), ""]
    lines += ["Default admin policy size limit: -1", "Current admin policy size limit: -1", "Admin Policies size: "]
    for user in sorted({admin_user for policy in set_by if (admin_user := policy.admin_user) is not None}):
        agents = dict.fromkeys(p.admin for p in set_by if p.admin_user == user and p.admin is not None)
        lines.append(f"User {user}:")
        lines += _deeper(f"Admin : {_enforcing(phone, agent, user)} : 296" for agent in agents)
    return lines


def _states(phone: Phone, policies: Iterable[EnginePolicy]) -> list[str]:
    lines: list[str] = []
    for policy in policies:
        by = ["null"]
        if policy.admin is not None and policy.admin_user is not None:
            by = [_enforcing(phone, policy.admin, policy.admin_user), f"  {policy.value}"]
        lines += [policy.key, *_deeper(["Per-admin Policy:", *_deeper(by)])]
        lines += [*_deeper([f"Resolved Policy ({policy.mechanism}):", f"  {policy.value}"]), ""]
    return lines


def _enforcing(phone: Phone, package: str, user: int) -> str:
    component = f"ComponentInfo{{{_component(package)}}}"
    system = ", mIsSystemAuthority= false, mSystemEntity = null" if phone.spec.sdk >= _SAYS_SYSTEM_FROM else ""
    return (
        f"EnforcingAdmin {{ mPackageName= {package}, mComponentName= {component}, mAuthorities= [enterprise], "
        f"mUserId= {user}, mIsRoleAuthority= false{system} }}"
    )


def _behind(phone: Phone) -> list[str]:
    owners = "".join(f" {user.id}" for user in phone.spec.users if user.managed_by is not None)
    policy = ", ".join(f"{user.id}={int(user.id == 0 and bool(phone.spec.device_owner))}" for user in phone.spec.users)
    return [
        "Encryption Status: per-user",
        "Logout user: -10000",
        "",
        "no pending user created callback tokens",
        "",
        "Device policy cache:",
        "  Screen capture disallowed users: []",
        "  Password quality: {0=0}",
        f"  Permission policy: {{{policy}}}",
        "",
        "Device state cache:",
        "  Device provisioned: true",
        f"  Device Owner Type: {0 if phone.spec.device_owner else -1}",
        f"  Has PO:{owners}",
        "",
        "Subscription changed listener : null",
        "DPM global setting ALLOW_WORK_PROFILE_TELEPHONY_FOR_NON_DPM_ROLE_HOLDERS : null",
    ]
