"""`generic-12`: plain Android 12 with a guest who is not signed in: app-ops of that user follow only once it runs.

There are no flag commands yet. Every app outside Android itself is invented.
"""

from core.practice.cast import Cast, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.look_alike import add_look_alike
from core.practice.phone_builder import Shelf
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import add_special, add_watch
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=31, everywhere=(0, 10))
    updated = AppSpec("com.android.contacts", 0, target_sdk=30, version_code=12040, factory_version=31)
    shelf.add_system({"com.android.contacts": updated})
    add_cast(shelf, Cast(5), second=10)
    add_more_everyday(shelf, 5)
    add_look_alike(shelf, "tamarack:落叶松")
    add_special(shelf, "godwit:塍鹬")
    add_watch(shelf, "sundial:日晷")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="generic-12",
        sdk=31,
        release="12",
        model="Nokia G21",
        users=(UserSpec(0, "Owner", 0xC13), UserSpec(10, "Guest", 0x414, "full.GUEST", running=False)),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties("co", "pe"),
            ("ro.build.type", "user"),
            ("ro.build.version.release", "12"),
            ("ro.build.version.sdk", "31"),
            ("ro.build.version.security_patch", "2022-11-01"),
            ("ro.product.brand", "nokia"),
            ("ro.product.device", "RVL"),
            ("ro.product.manufacturer", "HMD Global"),
            ("ro.product.model", "Nokia G21"),
            ("ro.product.name", "RVL_00WW"),
            ("ro.serialno", "PRACTICE-GENERIC12"),
        ),
        utc_offset_minutes=-300,
    )
