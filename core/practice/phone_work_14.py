"""`work-14`: Android 14 with a work profile whose employer fixed permissions there, granted and refused.

Every app outside Android itself is invented.
"""

from dataclasses import replace

from core.practice.cast import CONTACTS, Cast, Role, add_cast, add_under_policy
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Held, Shelf
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec

_DESK = "org.example.gantry.desk"


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=34, everywhere=(0, 10))
    updated = AppSpec("com.android.contacts", 0, target_sdk=33, version_code=14020, factory_version=34)
    shelf.add_system({"com.android.contacts": updated})
    cast = Cast(9)
    add_cast(shelf, cast, second=10)
    add_under_policy(shelf, cast, (10,))
    refused = replace(Cast(11).app(Role.POLICY), users=(0, 10))
    shelf.add(refused, Held(off=CONTACTS, flags=frozenset({"POLICY_FIXED"})))
    desk = AppSpec(_DESK, 0, users=(10,), label=("Gantry Desk", "龙门助手"))
    shelf.add(desk, Held(on="GET_ACCOUNTS", flags=frozenset({"POLICY_FIXED"})))
    add_more_everyday(shelf, 9)
    add_special(shelf, "turnstone:翻石鹬")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="work-14",
        sdk=34,
        release="14",
        model="Pixel 7a",
        users=(
            UserSpec(0, "Marigold Thistlewood", 0x4C13),
            UserSpec(
                10,
                "Work profile",
                0x1030,
                "profile.MANAGED",
                parent=0,
                managed_by=_DESK,
                account="m.thistlewood@example.org",
            ),
        ),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            ("ro.build.type", "user"),
            ("ro.build.version.release", "14"),
            ("ro.build.version.sdk", "34"),
            ("ro.build.version.security_patch", "2024-09-05"),
            ("ro.product.brand", "google"),
            ("ro.product.device", "lynx"),
            ("ro.product.manufacturer", "Google"),
            ("ro.product.model", "Pixel 7a"),
            ("ro.product.name", "lynx"),
            ("ro.serialno", "PRACTICE-WORK14"),
        ),
        utc_offset_minutes=60,
    )
