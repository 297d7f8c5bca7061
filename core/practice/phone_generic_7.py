"""`generic-7`: plain Android 7.0 with a work profile. A permission fixed by policy can still be revoked here.

App-ops only by package, the whole dump only. Every app outside Android itself is invented.
"""

from core.practice.cast import Cast, add_cast, add_under_policy
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Held, Shelf
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec

_DESK = "org.example.trellis.desk"


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=24, everywhere=(0, 10))
    updated = AppSpec("com.android.messaging", 0, target_sdk=23, version_code=70402, factory_version=24)
    shelf.add_system({"com.android.messaging": updated})
    add_cast(shelf, Cast(1), second=10, refused_in=(10,))
    add_under_policy(shelf, Cast(1), (10,))
    shelf.add(
        AppSpec(_DESK, 0, target_sdk=24, users=(10,), label=("Trellis Desk", "棚架助手")), Held(idle="GET_ACCOUNTS")
    )
    add_more_everyday(shelf, 1)
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="generic-7",
        sdk=24,
        release="7.0",
        model="Moto G (4)",
        users=(
            UserSpec(0, "Owner", 0x13),
            UserSpec(10, "Work profile", 0x30, "profile.MANAGED", parent=0, managed_by=_DESK),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.release", "7.0"),
            ("ro.build.version.sdk", "24"),
            ("ro.build.version.security_patch", "2017-04-01"),
            ("ro.product.brand", "motorola"),
            ("ro.product.device", "athene"),
            ("ro.product.manufacturer", "motorola"),
            ("ro.product.model", "Moto G (4)"),
            ("ro.product.name", "athene"),
            ("ro.serialno", "PRACTICE-GENERIC7"),
        ),
        utc_offset_minutes=-180,
    )
