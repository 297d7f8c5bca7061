"""The permission lists inside package and shared user blocks: install, gids, runtime.

After AOSP `Settings.dumpInstallPermissionsLPr`, `dumpGidsLPr`, `dumpRuntimePermissionsLPr` (23 to 36).
"""

from core.practice.identities import hash_ordered
from core.practice.permission_catalogue import DANGEROUS, FLAG_ORDER, GIDS, NORMAL, SIGNATURE
from core.practice.state import LEGACY_BELOW, PermissionState, Phone


def install_permissions(phone: Phone, app_id: int) -> list[str]:
    """List what a uid holds from installation on: normal ones, the system's signature ones, all of old apps up to 9."""
    names: set[str] = set()
    for app in phone.spec.members(app_id):
        names.update(p for p in app.requested if p in NORMAL or (app.system and p in SIGNATURE))
        if app.target_sdk < LEGACY_BELOW and phone.spec.old_apps_hold_from_installation:
            names.update(p for p in app.requested if p in DANGEROUS)
    return hash_ordered(names)


def install_lines(phone: Phone, app_id: int, names: frozenset[str] | None, pad: str = "    ") -> list[str]:
    """Under a filter Android 10 and 11 print the bare title where all items fell out; later ones nothing."""
    held = install_permissions(phone, app_id)
    shown = [name for name in held if names is None or name in names]
    if not (held if phone.spec.sdk <= 30 else shown):
        return []
    return [f"{pad}install permissions:", *(f"{pad}  {name}: granted=true" for name in shown)]


def gid_lines(phone: Phone, app_id: int, pad: str) -> list[str]:
    gids = [GIDS[name] for name in install_permissions(phone, app_id) if name in GIDS]
    return [f"{pad}gids=[{', '.join(map(str, gids))}]"] if gids else []


def runtime_lines(
    phone: Phone, uid: tuple[int, int], names: frozenset[str] | None, *, everything: bool, pad: str
) -> list[str]:
    """Render the runtime list of (app id, user). Its title stays when a filter leaves no item."""
    held = phone.state.of_uid(*uid)
    if not held and not (everything and phone.spec.sdk >= 24):
        return []
    shown = [name for name in hash_ordered(held) if names is None or name in names]
    texts = [f"{pad}  {name}: {_state_text(held[name], phone.spec.sdk)}" for name in shown]
    return [f"{pad}runtime permissions:", *texts]


def _state_text(state: PermissionState, sdk: int) -> str:
    """Word a state: up to 9 each flag has a blank after it, from 10 on there are strokes between them."""
    words = sorted(state.flags, key=FLAG_ORDER.index)
    text = "|".join(words) if sdk >= 29 else "".join(f"{word} " for word in words)
    flags = f", flags=[ {text}]" if words else ""
    return f"granted={'true' if state.granted else 'false'}{flags}"
