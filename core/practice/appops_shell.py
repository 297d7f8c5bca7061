"""`appops get|set|write-settings`: a program of its own on 6 (`AppOpsCommand`), then `AppOpsService.onShellCommand`.

6 and 7 take a package only and know no uid modes; 8 and 9 show a uid's mode when asked by number (ANDROID_REVIEW 2.14).
"""

import datetime as dt
from dataclasses import dataclass

from core.practice.device_port import Output
from core.practice.op_policy import set_package_mode, set_uid_mode, uid_mode
from core.practice.permission_catalogue import default_mode, op_named
from core.practice.phone_clock import duration, moment_of
from core.practice.shell_failures import security
from core.practice.state import PER_USER, AppSpec, PackageOpKey, Phone, UidOpKey, uid_of

MODES = ("allow", "ignore", "deny", "default", "foreground")
_BAD = 255


@dataclass(frozen=True, slots=True)
class _Target:
    uid: int
    app: AppSpec | None
    by_uid: bool
    op: str


def appops(phone: Phone, words: tuple[str, ...], now: dt.datetime) -> Output:
    """Answer `appops` with these words; raises ShellRefusal when the shell lacks the right."""
    verb, rest = (words[0], list(words[1:])) if words else ("", [])
    if phone.spec.sdk <= 23 and verb not in ("get", "set"):
        return Output(stderr=f"Error: Unknown command: '{verb}'.\n".encode())
    if verb == "write-settings":
        _enforce_right(phone)
        return Output(b"Current settings written.\n")
    if verb not in ("get", "set"):
        return Output(stderr=f"Unknown command: {verb}\n".encode(), code=_BAD)
    target = _target(phone, rest)
    if isinstance(target, str):
        return _complain(phone, target)
    return _get(phone, target, now) if verb == "get" else _set(phone, target, rest)


def _target(phone: Phone, rest: list[str]) -> _Target | str:
    """Read options, package or uid, and op; takes them off `rest`. A text is the error to print."""
    user, by_uid = 0, False
    while rest and rest[0].startswith("--"):
        word = rest.pop(0)
        by_uid = by_uid or word == "--uid"
        user = int(rest.pop(0)) if word == "--user" and rest else user
    if not rest:
        return "Package name not specified."
    name = rest.pop(0)
    if not rest:
        return "Operation not specified."
    word = rest.pop(0)
    op = op_named(word, phone.spec.sdk)
    if op is None:
        return f"Unknown operation string: {word}"
    if name.isdigit() and phone.spec.sdk >= 26:
        return _Target(int(name), None, by_uid=True, op=op)
    app = phone.spec.app(name)
    if app is None or not phone.installed(app, user):
        return f"No UID for {name} in user {user}"
    if by_uid and phone.spec.sdk == 29:
        user = 0  # 29 hands the user id over as flags (ANDROID_REVIEW 3b-2)
    return _Target(uid_of(user, app.app_id), app, by_uid=by_uid, op=op)


def _set(phone: Phone, target: _Target, rest: list[str]) -> Output:
    if not rest:
        return _complain(phone, "Mode not specified.")
    mode = rest[0]
    if mode not in MODES:
        return _complain(phone, f"Mode {mode} is not valid{',' if phone.spec.sdk <= 23 else ''}")
    _enforce_right(phone)
    if target.by_uid or target.app is None:
        set_uid_mode(phone, UidOpKey(target.uid, target.op), mode)
    else:
        set_package_mode(phone, PackageOpKey(target.uid, target.app.name, target.op), mode)
    return Output()


def _get(phone: Phone, target: _Target, now: dt.datetime) -> Output:
    lines = []
    whole = uid_mode(phone, UidOpKey(target.uid, target.op))
    if whole is not None and (phone.spec.sdk >= 29 or target.app is None):
        lines.append(f"{'Uid mode: ' if phone.spec.sdk >= 29 else ''}{target.op}: {whole}")
    if target.app is not None:
        lines += _package_line(phone, target.app, target, now)
    nothing = f"No operations.\nDefault mode: {default_mode(target.op)}" if phone.spec.sdk >= 28 else "No operations."
    text = "\n".join(lines) if lines else nothing
    return Output(f"{text}\n".encode())


def _package_line(phone: Phone, app: AppSpec, target: _Target, now: dt.datetime) -> list[str]:
    uses = [use for use in app.uses if use.op == target.op and use.user == target.uid // PER_USER]
    mode = phone.state.package_ops.get(PackageOpKey(target.uid, app.name, target.op))
    if not uses and mode is None:
        return []
    text = f"{target.op}: {mode or default_mode(target.op)}"
    for rejected, word in ((False, "time"), (True, "rejectTime")):
        moments = [moment_of(use, now) for use in uses if use.rejected is rejected]
        if moments:
            text += f"; {word}={duration(round((now - max(moments)).total_seconds() * 1000))} ago"
    return [text]


def _enforce_right(phone: Phone) -> None:
    if not phone.may_change_permissions:
        right = "MANAGE_APP_OPS_MODES" if phone.spec.sdk >= 28 else "UPDATE_APP_OPS_STATS"
        raise security(f"uid 2000 does not have android.permission.{right}.")


def _complain(phone: Phone, text: str) -> Output:
    return Output(stderr=f"Error: {text}\n".encode(), code=_BAD if phone.spec.sdk >= 24 else 0)
