"""States that an older program kept: they open, and get what has come onto the phones since.

Edition 2 brought the app-ops of special access, and apps that hold them. New apps stand last on their phone, so that
the app ids of all others stay as they were.
"""

from core.practice.permission_catalogue import SPECIAL_OPS
from core.practice.state import EDITION, PER_USER, PhoneSpec, PhoneState


def caught_up(kept: PhoneState, spec: PhoneSpec, fresh: PhoneState) -> PhoneState:
    """Add to `kept` what only `fresh`, the phone as it comes from the box today, can say. Changes nothing else."""
    if kept.edition >= EDITION:
        return kept
    new = {app.app_id for app in spec.apps if app.edition > kept.edition}
    whole = kept.copy()
    whole.permissions |= {key: held for key, held in fresh.permissions.items() if key.app_id in new}
    whole.uid_ops |= {key: mode for key, mode in fresh.uid_ops.items() if _is_new(key.uid, key.op, new)}
    whole.package_ops |= {key: mode for key, mode in fresh.package_ops.items() if _is_new(key.uid, key.op, new)}
    whole.edition = EDITION
    return whole


def _is_new(uid: int, op: str, new: set[int]) -> bool:
    return op in SPECIAL_OPS or uid % PER_USER in new
