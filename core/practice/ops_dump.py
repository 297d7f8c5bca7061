"""`dumpsys appops`, whole or for one op, Android 9 and later; up to 8 see `older_ops_dump`.

After AOSP `AppOpsService.dump` (28 to 36), `dumpTimesLocked` (28) and `dumpStatesLocked` (29, 30 to 33, 34 to 36).
"""

import datetime as dt

from core.practice.device_port import Output
from core.practice.older_ops_dump import dump_ops_up_to_8
from core.practice.op_policy import uid_mode
from core.practice.op_uids import formatted_uid, restriction_lines, used_uids
from core.practice.permission_catalogue import default_mode, op_named, ops_of
from core.practice.phone_clock import duration, moment_of, stamp
from core.practice.state import PER_USER, AppSpec, OpUse, PackageOpKey, Phone, UidOpKey

_TITLE = ("Current AppOps Service state:", "  Settings:")
_SETTINGS = (
    "    top_state_settle_time=+5s0ms",
    "    fg_service_state_settle_time=+5s0ms",
    "    bg_state_settle_time=+1s0ms",
    "",
)
_SETTINGS_9 = ("    state_settle_time=+15s0ms", "")
_STATES_9 = ("pers ", "top  ", "fgsvc", "fg   ", "bg   ", "cch  ")


def dump_ops(phone: Phone, arguments: tuple[str, ...], now: dt.datetime) -> Output:
    """Answer `dumpsys appops` with these arguments; `now` is the phone's own time."""
    if phone.spec.sdk <= 27:
        return dump_ops_up_to_8(phone, arguments, now)
    op = None
    if arguments[:1] == ("--op",):
        if len(arguments) < 2:
            return _print(["No argument for --op option"])
        op = op_named(arguments[1], phone.spec.sdk)
        if op is None:
            return _print([f"Error: Unknown operation string: {arguments[1]}"])
    elif arguments and arguments[0].startswith("-"):
        return _print([f"Unknown option: {arguments[0]}"])
    elif arguments:
        return _print([f"Unknown command: {arguments[0]}"])
    lines = [*_TITLE, *(_SETTINGS if phone.spec.sdk >= 29 else _SETTINGS_9), *_watcher_lines(op)]
    for uid in used_uids(phone):
        lines += _uid_lines(phone, uid, op, now)
    return _print([*lines, "", *_tail(phone.spec.sdk), *restriction_lines(phone)])


def _watcher_lines(op: str | None) -> list[str]:
    watched = [name for name in ("READ_CONTACTS", "READ_CALL_LOG", "CAMERA") if op in (None, name)]
    if not watched:
        return []
    lines = ["  Op mode watchers:"]
    for name in watched:
        lines += [
            f"    Op {name}:",
            "      #0: ModeCallback{b8f1a14 watchinguid=-1 flags=0x1 from uid=1000 pid=1398}",
        ]
    return [*lines, ""]


def _uid_lines(phone: Phone, uid: int, op: str | None, now: dt.datetime) -> list[str]:
    wanted = (op,) if op is not None else ops_of(phone.spec.sdk)
    modes = [(one, uid_mode(phone, UidOpKey(uid, one))) for one in wanted]
    own = [f"      {one}: mode={mode}" for one, mode in modes if mode is not None]
    packages: list[str] = []
    for app in phone.apps_of(uid // PER_USER):
        if app.app_id == uid % PER_USER:
            entries = _op_lines(phone, app, uid, wanted, now)
            entries += _unfiltered_lines(phone, app, now) if op is None else []
            packages += [f"    Package {app.name}:", *entries] if entries else []
    if not own and not packages:
        return []
    return [f"  Uid {formatted_uid(uid)}:", *_state_lines(phone.spec.sdk, uid), *own, *packages]


def _state_lines(sdk: int, uid: int) -> list[str]:
    of_system = uid % PER_USER < 10_000
    if sdk <= 28:
        return [f"    state={_STATES_9[0] if of_system else _STATES_9[-1]}"]
    state = f"    state={'pers' if of_system else 'cch'}"
    return [state, "    capability=------", "    appWidgetVisible=false"] if sdk >= 31 else [state]


def _op_lines(phone: Phone, app: AppSpec, uid: int, wanted: tuple[str, ...], now: dt.datetime) -> list[str]:
    lines: list[str] = []
    for op in wanted:
        uses = [use for use in app.uses if use.op == op and use.user == uid // PER_USER]
        mode = phone.state.package_ops.get(PackageOpKey(uid, app.name, op))
        if uses or mode is not None:
            lines.append(f"      {op} ({mode or default_mode(op)}): ")
            lines += _use_lines(phone.spec.sdk, uses, now)
    return lines


def _use_lines(sdk: int, uses: list[OpUse], now: dt.datetime) -> list[str]:
    pad = "          "
    if sdk <= 28:
        return [*_use_lines_9(uses, now, rejected=False), *_use_lines_9(uses, now, rejected=True)]
    lines = [pad + _use_text(use, now, sdk) for use in uses]
    if sdk <= 29 or not lines:
        return lines
    return ["        null=[", *lines, "        ]"]


def _use_lines_9(uses: list[OpUse], now: dt.datetime, *, rejected: bool) -> list[str]:
    """List one time for each process state, in their order; only the first line says what it is."""
    lines: list[str] = []
    for state in _STATES_9:
        moments = [moment_of(use, now) for use in uses if use.rejected is rejected and use.state == state.strip()]
        if moments:
            ago = duration(round((max(moments) - now).total_seconds() * 1000))
            word = ("Reject: " if rejected else "Access: ") if not lines else "        "
            lines.append(f"          {word}{state} = {stamp(max(moments))} ({ago})")
    return lines


def _use_text(use: OpUse, now: dt.datetime, sdk: int) -> str:
    """Word one access or refusal; Android leaves out the space after `]` of a refusal."""
    moment = moment_of(use, now)
    ago = duration(round((moment - now).total_seconds() * 1000))
    if use.rejected:
        return f"Reject: [{use.state}-{use.flag}]{stamp(moment)} ({ago})"
    text = f"Access: [{use.state}-{use.flag}] {stamp(moment)} ({ago})"
    if use.flag not in ("tpd", "upd"):
        return text
    return text + (
        " proxy[uid=1000, pkg=android]" if sdk <= 29 else " proxy[uid=1000, pkg=android, attributionTag=null]"
    )


def _unfiltered_lines(phone: Phone, app: AppSpec, now: dt.datetime) -> list[str]:
    """Ops that a filter leaves out: a wake lock with a duration, and the maker's own."""
    if app.system:
        return []
    awake = _use_lines(phone.spec.sdk, [OpUse("WAKE_LOCK", 1, "05:00:00", "bg")], now)
    if phone.spec.sdk <= 28:
        awake.append("          duration=+33ms")
    awake = [f"{line} duration=+33ms" if "Access: [" in line else line for line in awake]
    makers = [f"      {name} ({mode}): " for name, mode in phone.spec.maker_ops]
    return ["      WAKE_LOCK (allow): ", *awake, *makers]


def _tail(sdk: int) -> list[str]:
    return ["  AppOps policy not set."] if sdk >= 31 else []


def _print(lines: list[str]) -> Output:
    return Output("".join(f"{line}\n" for line in lines).encode())
