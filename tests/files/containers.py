"""What a practice phone says, put into the files people bring: written after ANDROID G, apart from what reads them."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Final

from core.practice.device import PracticeDevice
from core.practice.phones import build

RULER: Final = "-" * 79
WRITTEN: Final = "2026-06-10 09:21:16"
GROUP: Final = "android.permission.READ_CONTACTS android.permission.WRITE_CONTACTS android.permission.GET_ACCOUNTS"
NOISE: Final = "  07-10 09:20:11 Anna Example +1 555 0100 note to self\n" * 40
Files = dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Said:
    """What one phone says, as text."""

    sdk: int
    release: str
    package: str
    filtered: str
    ops: str
    getprop: str
    users: str
    listed: str
    policy: str


@cache
def said(name: str) -> Said:
    """Ask a practice phone as it comes from the box."""
    spec, state = build(name)
    device = PracticeDevice(spec, state)

    def ask(line: str) -> str:
        return device.run(tuple(line.split())).stdout.decode()

    return Said(
        spec.sdk,
        spec.release,
        ask("dumpsys package"),
        ask(f"dumpsys package permission {GROUP}"),
        ask("dumpsys appops"),
        ask("getprop"),
        ask("pm list users"),
        ask("pm list packages -f -U --user 0" if spec.sdk >= 26 else "pm list packages -f --user 0"),
        ask("dumpsys device_policy"),
    )


def service(name: str, text: str, *, old: bool = False, rank: str = "") -> str:
    """Print one service as dumpsys does; `old`: of Android 6, without a duration."""
    end = "" if old else f"--------- 0.053s was the duration of dumpsys {name}, ending at: {WRITTEN[:-1]}9\n"
    return f"{RULER}\nDUMP OF SERVICE {rank}{name}:\n{text}{end}"


def dumpsys(of: Said, *, old: bool = False) -> str:
    """Print a whole `dumpsys`, with the services around those we read."""
    names = ("account", "appops", "batterystats", "device_policy", "notification", "package", "telecom", "user", "wifi")
    texts = {"package": of.package, "appops": of.ops, "user": of.users, "device_policy": of.policy}
    listed = "Currently running services:\n" + "".join(f"  {name}\n" for name in names)
    return listed + "".join(service(name, texts.get(name, NOISE), old=old) for name in names)


def bug_report(of: Said) -> str:
    """Print the text of a bug report."""
    old = of.sdk < 26
    bar = "=" * 56
    fingerprint = f"Build fingerprint: 'a/b/c:{of.release}/X1/1:user/release-keys'"
    head = f"{bar}\n== dumpstate: {WRITTEN}\n{bar}\n\nBuild: X1\n{fingerprint}\n"
    properties = f"------ SYSTEM PROPERTIES (getprop) ------\n{of.getprop}"
    log = f"------ SYSTEM LOG (logcat -v threadtime -d) ------\n{NOISE}"
    took = "------ 0.085s was the duration of 'X' ------\n"
    services = dumpsys(of, old=old)
    return f"{head}\n{properties}{took}{log}{took}------ DUMPSYS (dumpsys) ------\n{services}{took}{log}{took}"


def zipped(files: Files, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Pack files as bug reports are packed."""
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return raw.getvalue()


def bug_report_zip(of: Said) -> Files:
    name = "bugreport-x1-X1-2026-06-10-09-21-16.txt"
    inside = {
        "version.txt": b"2.0",
        "FS/proc/1/mountinfo": b"x",
        name: bug_report(of).encode(),
        "dumpstate_log.txt": NOISE.encode(),
        "main_entry.txt": name.encode(),
    }
    return {"bugreport-x1.zip": zipped(inside)}


def samsung_zip(of: Said) -> Files:
    return {"dumpState_X1.zip": zipped({"dumpState_X1_20260610.log": bug_report(of).encode(), "a/b.png": b"x"})}


def androidqf(of: Said) -> Files:
    """Lay out what androidqf gathers; its list of packages is JSON."""
    names = [line.rpartition("=")[2].split(" ")[0] for line in of.listed.splitlines() if line.startswith("package:")]
    entries = [
        {"name": name, "files": [{"path": "/x", "md5": "0"}], "installer": "", "system": False} for name in names
    ]
    return {
        "acquisition.json": b'{"uuid": "1"}',
        "dumpsys.txt": dumpsys(of).encode(),
        "getprop.txt": of.getprop.encode(),
        "packages.json": json.dumps(entries).encode(),
        "logcat.txt": NOISE.encode(),
        "settings_secure.txt": b"android_id=0123456789abcdef\n",
    }


def raw_dumps(of: Said) -> Files:
    texts = {
        "dump.txt": of.filtered,
        "ops.txt": of.ops,
        "getprop.txt": of.getprop,
        "users.txt": of.users,
        "list.txt": of.listed,
        "policy.txt": of.policy,
    }
    return {name: text.encode() for name, text in texts.items()}


CONTAINERS: Final[dict[str, Callable[[Said], Files]]] = {
    "bugreport.zip": bug_report_zip,
    "bugreport.txt": lambda of: {"bugreport.txt": bug_report(of).encode()},
    "samsung.zip": samsung_zip,
    "dumpState.log": lambda of: {"dumpState_X1.log": bug_report(of).encode()},
    "androidqf folder": androidqf,
    "androidqf.zip": lambda of: {"a.zip": zipped({f"uuid/{name}": raw for name, raw in androidqf(of).items()})},
    "raw dumps": raw_dumps,
    "whole dump": lambda of: {"dump.txt": of.package.encode(), "ops.txt": of.ops.encode()},
}
