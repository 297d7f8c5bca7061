"""Uids as app-op dumps list and write them."""

from core.practice.identities import identity
from core.practice.state import PER_USER, Phone, uid_of


def used_uids(phone: Phone) -> list[int]:
    found = {uid_of(user.id, app.app_id) for user in phone.spec.users for app in phone.apps_of(user.id)}
    return sorted(found)


def restriction_lines(phone: Phone) -> list[str]:
    """Say what guests may not do (`mOpUserRestrictions`, 24 to 28): it stands last, as deep as the ops above it."""
    others = [user.id for user in phone.spec.users if user.id != 0]
    if not others or phone.spec.sdk not in range(24, 29):
        return []
    lines = [f"        user: {user} restricted ops: [WRITE_SMS, READ_ICC_SMS]" for user in others]
    return [f"  User restrictions for token android.os.Binder@{identity('restrict')}:", "      Restricted ops:", *lines]


def formatted_uid(uid: int) -> str:
    """Write a uid as `UserHandle.formatUid`: 1000, u0a123, u10s1001."""
    user, app_id = divmod(uid, PER_USER)
    if 10_000 <= app_id <= 19_999:
        return f"u{user}a{app_id - 10_000}"
    return f"{uid}" if uid < 10_000 else f"u{user}s{app_id}"
