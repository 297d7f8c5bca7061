"""Which permissions `pm grant` and `pm revoke` may change on Android 6 to 9, and how each of them words a refusal.

After AOSP `PackageManagerService.grantRuntimePermission`, `revokeRuntimePermission` (23 to 27) and
`PermissionManagerService` (28): ANDROID C2 with ANDROID_REVIEW 2.8 and 2.9. On these versions `pm grant` throws too.
"""

from core.practice.permission_catalogue import DANGEROUS
from core.practice.shell_failures import ShellRefusal, security
from core.practice.state import LEGACY_BELOW, AppSpec, PermissionState, Phone

_POLICY_COUNTS_FROM = 26


def changeable_up_to_9(
    phone: Phone, app: AppSpec, state: PermissionState | None, permission: str, *, granted: bool
) -> bool:
    """Decide once user, right, package and permission are known; raises ShellRefusal, or says no in silence.

    The manifest of the named package counts, not that of others in its shared uid (ANDROID_REVIEW 3b-14).
    """
    if permission not in app.requested:
        raise security(f"Package {app.name} has not requested permission {permission}")
    if permission not in DANGEROUS:
        raise security(f"Permission {permission} is not a changeable permission type")
    if app.target_sdk < LEGACY_BELOW:
        return False
    flags = state.flags if state is not None else frozenset()
    if "SYSTEM_FIXED" in flags:
        raise _system_fixed(phone.spec.sdk, app.name, permission, granted=granted)
    if "POLICY_FIXED" in flags and phone.spec.sdk >= _POLICY_COUNTS_FROM:
        verb = "grant" if granted else "revoke"
        raise security(f"Cannot {verb} policy fixed permission {permission} for package {app.name}")
    return True


def _system_fixed(sdk: int, package: str, permission: str, *, granted: bool) -> ShellRefusal:
    verb = "grant" if granted else "revoke"
    if sdk <= 23:
        return security(f"Cannot {verb} system fixed permission: {permission} for package: {package}")
    who = "Non-System UID cannot" if sdk == 28 and not granted else "Cannot"
    return security(f"{who} {verb} system fixed permission {permission} for package {package}")
