"""Short answers: properties, clock, labels, device policy.

After AOSP toolbox `getprop`, `OverlayManagerShellCommand.runLookup`, `DevicePolicyManagerService.dump`.
"""

import datetime as dt
from typing import Final

from core.practice.device_port import Output
from core.practice.policy_engine_dump import admins_of, dump_policy_engine
from core.practice.state import Phone

_ENGINE_PRINTED_FROM: Final = 35


def properties(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `getprop [NAME]`; an unknown name prints an empty line."""
    known = _language(phone) | dict(phone.spec.properties)
    if words:
        return _say(known.get(words[0], ""))
    return _say("\n".join(f"[{key}]: [{value}]" for key, value in sorted(known.items())))


def _language(phone: Phone) -> dict[str, str]:
    """Say what the person chose and what the phone came with; Android 6 and later keep both as language tags."""
    chosen = "zh-CN" if phone.spec.chinese else "en-US"
    return {"persist.sys.locale": chosen, "ro.product.locale": chosen}


def clock(words: tuple[str, ...], now: dt.datetime) -> Output:
    form = words[0].removeprefix("+") if words else "%a %b %d %H:%M:%S %Z %Y"
    return _say(now.strftime(form))


def label(phone: Phone, words: tuple[str, ...]) -> Output:
    """Answer `cmd overlay lookup [--user N] PACKAGE PACKAGE:TYPE/NAME`, Android 11 and later."""
    if phone.spec.sdk < 26:
        return _complain("cmd: Can't find service: overlay", 20)
    if phone.spec.sdk < 30:
        return _complain("Unknown command: lookup", 255)
    user, rest = (int(words[1]), words[2:]) if words[:1] == ("--user",) and phone.spec.sdk >= 31 else (0, words)
    if len(rest) != 2 or ":" not in rest[1] or "/" not in rest[1]:
        return _complain("Error: bad resource name, doesn't match package:type/name")
    app = phone.spec.app(rest[0])
    if app is None or not phone.installed(app, user):
        return _complain(f"Error: failed to get resources for package {rest[0]} for user {user}")
    if app.label is None or rest[1] != f"{app.name}:string/{app.label_key}":
        return _complain(f"Error: failed to get the resource {rest[1]}")
    return _say(app.label[1 if phone.spec.chinese else 0])


def device_policy(phone: Phone) -> Output:
    """Answer `dumpsys device_policy`: owners stand below the title, each with a trailing blank in its own.

    From 15 on see `policy_engine_dump`. What 14 keeps in its policy engine it does not print.
    """
    if phone.spec.sdk >= _ENGINE_PRINTED_FROM:
        return dump_policy_engine(phone)
    lines = ["Current Device Policy Manager state:"]
    lines += ["  Immutable state:", "    mHasFeature=true"] if phone.spec.sdk >= 29 else []
    if phone.spec.device_owner is not None:
        lines += ["  Device Owner: ", *_owner_lines(phone, phone.spec.device_owner), "    User ID: 0", ""]
    for user in phone.spec.users:
        if user.managed_by is not None:
            lines += [f"  Profile Owner (User {user.id}): ", *_owner_lines(phone, user.managed_by), ""]
    for user in phone.spec.users:
        stage = ", provisioningState: 0" if phone.spec.sdk >= 24 else ""
        lines.append(f"  Enabled Device Admins (User {user.id}{stage}):")
        lines += [f"    {name}/.AdminReceiver:" for name in admins_of(phone, user)]
        lines.append("    mPasswordOwner=-1")
    return _say("\n".join(lines))


def _owner_lines(phone: Phone, package: str) -> list[str]:
    """Print an owner; 14 took away its name, which is free text."""
    admin = f"    admin=ComponentInfo{{{package}/{package}.AdminReceiver}}"
    name = ["    name="] if phone.spec.sdk <= 33 else []
    return [admin, *name, f"    package={package}", "    isOrganizationOwnedDevice=false"]


def _say(text: str) -> Output:
    return Output(f"{text}\n".encode())


def _complain(text: str, code: int = 1) -> Output:
    return Output(stderr=f"{text}\n".encode(), code=code)
