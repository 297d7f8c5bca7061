"""Apps with special access: one that installs apps, one that keeps all files, and a watch's own. None lends.

How Settings keeps it (AOSP packages/apps/Settings): `ExternalSourcesDetails` sets the package's mode,
`ManageExternalStorageDetails` the uid's, `DrawOverlayDetails` the package's; on is `allow`, off is `deny`
(MODE_ERRORED).
"""

from typing import Final

from core.practice.phone_builder import Held, Shelf
from core.practice.state import AppSpec, Door

OVERLAY, INSTALLING, FILES = "SYSTEM_ALERT_WINDOW", "REQUEST_INSTALL_PACKAGES", "MANAGE_EXTERNAL_STORAGE"
_CONTACTS: Final = "READ_CONTACTS WRITE_CONTACTS GET_ACCOUNTS"


def add_special(shelf: Shelf, stem: str) -> None:
    """Put the two on the shelf, last of all; `stem`: "name:Chinese name", another one on each phone."""
    name, chinese = stem.split(":")
    word = name.capitalize()
    store = AppSpec(f"org.example.{name}.market", 0, label=(f"{word} Market", f"{chinese}应用市集"), edition=2)
    shop = shelf.add(store, Held(on="POST_NOTIFICATIONS", idle=f"{INSTALLING} {OVERLAY}"))
    files = AppSpec(f"org.example.{name}.explorer", 0, label=(f"{word} Explorer", f"{chinese}文件管理"), edition=2)
    keeper = shelf.add(files, Held(on="READ_EXTERNAL_STORAGE", idle=f"{FILES} {INSTALLING}"))
    shelf.set_op(shop, "deny", whole_uid=False, op=OVERLAY)
    if shelf.sdk >= 26:
        shelf.set_op(shop, "allow", whole_uid=False, op=INSTALLING)
        shelf.set_op(keeper, "deny", whole_uid=False, op=INSTALLING)
    if shelf.sdk >= 30:
        shelf.set_op(keeper, "allow", whole_uid=True, op=FILES)


def add_watch(shelf: Shelf, stem: str) -> None:
    """Put a watch's app on the shelf, Android 12 and later: its role gave it the contacts (`GRANTED_BY_ROLE`)."""
    name, chinese = stem.split(":")
    label = (f"{name.capitalize()} Watch", f"{chinese}手表")
    watch = AppSpec(f"org.example.{name}.watch", 0, label=label, doors=(Door.WATCH,), edition=2)
    shelf.add(watch, Held(on=f"{_CONTACTS} READ_CALL_LOG", flags=frozenset({"GRANTED_BY_ROLE"})))
