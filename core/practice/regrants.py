"""A policy in the background of a phone: what is taken from one app comes back after a while."""

import datetime as dt

from core.practice.op_policy import sync_ops
from core.practice.permission_catalogue import CONTACTS, MIRRORED_OPS
from core.practice.state import PER_USER, PackageOpKey, PermissionKey, PermissionState, Phone, UidOpKey

_Key = PermissionKey | UidOpKey | PackageOpKey


class Regrants:
    """Remembers what `package` may do now; `look` gives it back once it has been missing for `seconds`."""

    def __init__(self, phone: Phone, package: str, seconds: float) -> None:
        self._wait = dt.timedelta(seconds=seconds)
        self._missing_since: dict[_Key, dt.datetime] = {}
        self._package = package
        app = phone.spec.app(package)
        app_id, users = (app.app_id, app.users) if app is not None else (-1, ())
        keys = [PermissionKey(app_id, user, name) for user in users for name in CONTACTS]
        self._held = [key for key in keys if _works(phone.state.permissions.get(key))]
        uids = [UidOpKey(user * PER_USER + app_id, op) for user in users for op in MIRRORED_OPS]
        self._open = [key for key in uids if key not in phone.state.uid_ops]
        packages = [PackageOpKey(key.uid, package, key.op) for key in uids]
        self._open_packages = [key for key in packages if key not in phone.state.package_ops]

    def look(self, phone: Phone, now: dt.datetime) -> None:
        """Note what is missing, give back what has been missing for long enough."""
        state = phone.state
        missing: list[_Key] = [key for key in self._held if not _works(state.permissions.get(key))]
        missing += [key for key in self._open if key in state.uid_ops]
        missing += [key for key in self._open_packages if key in state.package_ops]
        self._missing_since = {key: self._missing_since.get(key, now) for key in missing}
        app = phone.spec.app(self._package)
        for key, since in self._missing_since.items():
            if now - since >= self._wait and app is not None and phone.installed(app, _user(key)):
                _give_back(phone, key)
        sync_ops(phone)


def _user(key: _Key) -> int:
    return key.user if isinstance(key, PermissionKey) else key.uid // PER_USER


def _works(state: PermissionState | None) -> bool:
    return state is not None and state.granted and "REVOKED_COMPAT" not in state.flags


def _give_back(phone: Phone, key: _Key) -> None:
    if isinstance(key, PermissionKey):
        present = phone.state.permissions.get(key)
        flags = present.flags - {"REVOKED_COMPAT"} if present is not None else frozenset()
        phone.state.permissions[key] = PermissionState(granted=True, flags=flags)
    elif isinstance(key, UidOpKey):
        phone.state.uid_ops.pop(key, None)
    else:
        phone.state.package_ops.pop(key, None)
