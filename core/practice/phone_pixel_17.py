"""`pixel-17`: Android 17 with a private space that is open. Its dumps have words no older Android has.

The words are those seen on one phone in 2026 (ANDROID A2); all else is taken to be as on 16. Every app outside Android
itself is invented.
"""

from core.practice.cast import Cast, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Shelf
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import add_special, add_watch
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=37, everywhere=(0, 10))
    updated = AppSpec("com.android.contacts", 0, target_sdk=36, version_code=17050, factory_version=37)
    shelf.add_system({"com.android.contacts": updated})
    add_cast(shelf, Cast(7), second=10)
    add_more_everyday(shelf, 7)
    add_special(shelf, "phalarope:瓣蹼鹬")
    add_watch(shelf, "chronicle:编年")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="pixel-17",
        sdk=37,
        release="17",
        model="Pixel 11",
        users=(UserSpec(0, "Owner", 0x4C13), UserSpec(10, "Private space", 0x1010, "profile.PRIVATE", parent=0)),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties(","),
            ("ro.build.type", "user"),
            ("ro.build.version.release", "17"),
            ("ro.build.version.sdk", "37"),
            ("ro.build.version.security_patch", "2026-10-05"),
            ("ro.product.brand", "google"),
            ("ro.product.device", "blazer"),
            ("ro.product.manufacturer", "Google"),
            ("ro.product.model", "Pixel 11"),
            ("ro.product.name", "blazer"),
            ("ro.serialno", "PRACTICE-PIXEL17"),
        ),
        utc_offset_minutes=540,
    )
