"""`dumpsys appops` of Android 6 to 8: always whole, modes as numbers, one line for each op, times as spans only.

After AOSP `AppOpsService.dump` (23 to 27).
"""

import datetime as dt
from typing import Final

from core.practice.device_port import Output
from core.practice.identities import hash_ordered, identity
from core.practice.op_uids import formatted_uid, restriction_lines, used_uids
from core.practice.permission_catalogue import default_mode, ops_of
from core.practice.phone_clock import duration, moment_of
from core.practice.state import PER_USER, AppSpec, PackageOpKey, Phone, UidOpKey

_NUMBERS: Final = {"allow": 0, "ignore": 1, "deny": 2, "default": 3, "ask": 4}
_WATCHED: Final = ("COARSE_LOCATION", "READ_CONTACTS", "PLAY_AUDIO")


def dump_ops_up_to_8(phone: Phone, arguments: tuple[str, ...], now: dt.datetime) -> Output:
    """Answer `dumpsys appops` with these arguments: there are none but `write-settings`, and that on 6 only."""
    word = arguments[0] if arguments else ""
    if word == "write-settings" and phone.spec.sdk <= 23:
        return Output(b"Current settings written.\n")
    if word:
        return Output(f"Unknown {'option' if word.startswith('-') else 'command'}: {word}\n".encode())
    lines = ["Current AppOps Service state:", *_listeners()]
    for uid in used_uids(phone):
        lines += _uid_lines(phone, uid, now)
    lines += ["", *restriction_lines(phone)] if phone.spec.sdk >= 24 else []
    return Output("".join(f"{line}\n" for line in lines).encode())


def _listeners() -> list[str]:
    lines = ["  Op mode watchers:"]
    for name in _WATCHED:
        lines += [f"    Op {name}:", f"      #0: com.android.server.AppOpsService$Callback@{identity('watch', name)}"]
    client = identity("client")
    return [
        *lines,
        "  Clients:",
        f"    android.os.BinderProxy@{client}:",
        f"      ClientState{{mAppToken=android.os.BinderProxy@{client}, pid=1820}}",
        "      Started ops:",
        "        uid=1000 pkg=android op=WAKE_LOCK",
        "",
    ]


def _uid_lines(phone: Phone, uid: int, now: dt.datetime) -> list[str]:
    modes = [(op, phone.state.uid_ops.get(UidOpKey(uid, op))) for op in ops_of(phone.spec.sdk)]
    own = [f"      {op}: mode={_NUMBERS[mode]}" for op, mode in modes if mode is not None]
    members = {app.name: app for app in phone.apps_of(uid // PER_USER) if app.app_id == uid % PER_USER}
    packages: list[str] = []
    for name in hash_ordered(members):
        entries = _op_lines(phone, members[name], uid, now)
        packages += [f"    Package {name}:", *entries] if entries else []
    return [f"  Uid {formatted_uid(uid)}:", *own, *packages] if own or packages else []


def _op_lines(phone: Phone, app: AppSpec, uid: int, now: dt.datetime) -> list[str]:
    lines: list[str] = []
    for op in ops_of(phone.spec.sdk):
        times = _times(app, op, uid // PER_USER, now)
        mode = phone.state.package_ops.get(PackageOpKey(uid, app.name, op))
        if times or mode is not None:
            lines.append(f"      {op}: mode={_NUMBERS[mode or default_mode(op)]}{times}")
    if not app.system:
        lines.append("      WAKE_LOCK: mode=0; time=+1d7h0m11s402ms ago; duration=+33ms")
    return lines


def _times(app: AppSpec, op: str, user: int, now: dt.datetime) -> str:
    text = ""
    for rejected, word in ((False, "time"), (True, "rejectTime")):
        uses = [use for use in app.uses if (use.op, use.user, use.rejected) == (op, user, rejected)]
        if uses:
            last = max(moment_of(use, now) for use in uses)
            text += f"; {word}={duration(round((now - last).total_seconds() * 1000))} ago"
    return text
