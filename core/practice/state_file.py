"""A practice phone's present state on disk: one JSON file, replaced whole after each change."""

import json
import os
from pathlib import Path
from typing import Final

from core.errors import DataError
from core.practice.state import (
    Door,
    PackageOpKey,
    PermissionKey,
    PermissionState,
    PhoneState,
    ShutDoor,
    UidOpKey,
    Update,
)

SCHEMA: Final = "lenderlens.practice_state/1"
_SINCE_FIRST: Final[dict[str, object]] = {
    "updated": [],
    "running": [],
    "refused": [],
    "clock_s": 0,
    "thinking_s": None,
    "rights_gone": False,
    "locked": [],
    "edition": 1,
    "shut": [],
}
"""What the first files of this schema do not have."""


def read_state(state_file: Path) -> PhoneState | None:
    """Read a stored state; None when there is none yet. Raises DataError when the file is damaged."""
    try:
        text = state_file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as failure:
        raise DataError(f"{state_file.name}: {failure}") from failure
    try:
        return _from_json(text)
    except (ValueError, KeyError, TypeError) as failure:
        raise DataError(f"{state_file.name}: {failure}") from failure


def write_state(state: PhoneState, state_file: Path) -> None:
    """Write beside the file, flush to disk, then put it in place: a reader sees the old or the new one."""
    state_file.parent.mkdir(parents=True, exist_ok=True)
    fresh = state_file.with_name(f"{state_file.name}.{os.getpid()}.new")
    with fresh.open("w", encoding="utf-8") as stream:
        json.dump(_to_json(state), stream, ensure_ascii=False, indent=1)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(state_file)


def forget_state(state_file: Path) -> None:
    """Make the phone as it came from the box."""
    state_file.unlink(missing_ok=True)


def _to_json(state: PhoneState) -> dict[str, object]:
    return {
        "schema": SCHEMA,
        "permissions": [[*key, value.granted, sorted(value.flags)] for key, value in sorted(state.permissions.items())],
        "uid_ops": [[*key, mode] for key, mode in sorted(state.uid_ops.items())],
        "package_ops": [[*key, mode] for key, mode in sorted(state.package_ops.items())],
        "gone": sorted(map(list, state.gone)),
        "switch_on": state.switch_on,
        "allowed": state.allowed,
        "updated": [[name, *update] for name, update in sorted(state.updated.items())],
        "running": sorted(map(list, state.running.items())),
        "refused": sorted(map(list, state.refused.items())),
        "clock_s": state.clock_s,
        "thinking_s": state.thinking_s,
        "rights_gone": state.rights_gone,
        "locked": sorted(map(list, state.locked.items())),
        "edition": state.edition,
        "shut": sorted([package, user, door.name] for package, user, door in state.shut),
    }


def _from_json(text: str) -> PhoneState:
    held = _SINCE_FIRST | json.loads(text)
    if held["schema"] != SCHEMA:
        raise ValueError(f"schema {held['schema']!r}")
    return PhoneState(
        permissions={
            PermissionKey(int(app_id), int(user), str(name)): PermissionState(
                granted is True, frozenset(map(str, flags))
            )
            for app_id, user, name, granted, flags in held["permissions"]
        },
        uid_ops={UidOpKey(int(uid), str(op)): str(mode) for uid, op, mode in held["uid_ops"]},
        package_ops={PackageOpKey(int(uid), str(p), str(op)): str(mode) for uid, p, op, mode in held["package_ops"]},
        gone={(str(package), int(user)) for package, user in held["gone"]},
        switch_on=held["switch_on"] is True,
        allowed=held["allowed"] is True,
        updated={str(name): Update(int(code), int(target)) for name, code, target in held["updated"]},
        running={int(user): running is True for user, running in held["running"]},
        refused={int(user): refused is True for user, refused in held["refused"]},
        clock_s=int(held["clock_s"]),
        thinking_s=None if held["thinking_s"] is None else float(held["thinking_s"]),
        rights_gone=held["rights_gone"] is True,
        locked={int(user): locked is True for user, locked in held["locked"]},
        edition=int(held["edition"]),
        shut={ShutDoor(str(package), int(user), Door[door]) for package, user, door in held["shut"]},
    )
