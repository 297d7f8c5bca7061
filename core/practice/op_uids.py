"""Uids as app-op dumps list and write them."""

from core.practice.state import PER_USER, Phone, uid_of


def used_uids(phone: Phone) -> list[int]:
    found = {uid_of(user.id, app.app_id) for user in phone.spec.users for app in phone.apps_of(user.id)}
    return sorted(found)


def formatted_uid(uid: int) -> str:
    """Write a uid as `UserHandle.formatUid`: 1000, u0a123, u10s1001."""
    user, app_id = divmod(uid, PER_USER)
    if 10_000 <= app_id <= 19_999:
        return f"u{user}a{app_id - 10_000}"
    return f"{uid}" if uid < 10_000 else f"u{user}s{app_id}"
