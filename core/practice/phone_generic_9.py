"""`generic-9`: Android 9 that reviews old apps at their first start, with a guest and a half restored backup.

Old apps hold runtime permissions here, as such builds (`ro.permission_review_required`) have it. Every app outside
Android itself is invented.
"""

from core.practice.cast import Cast, add_cast
from core.practice.everyday_apps import add_more_everyday
from core.practice.phone_builder import Shelf
from core.practice.sim_cards import sim_properties
from core.practice.special_apps import add_special
from core.practice.state import AppSpec, PhoneSpec, PhoneState, UserSpec


def make() -> tuple[PhoneSpec, PhoneState]:
    """Build the phone and its state as it comes from the box."""
    shelf = Shelf(sdk=28, everywhere=(0, 10), review_build=True)
    updated = AppSpec("com.android.dialer", 0, target_sdk=27, version_code=90077, factory_version=28)
    shelf.add_system({"com.android.dialer": updated})
    add_cast(shelf, Cast(3), second=10)
    add_more_everyday(shelf, 3)
    add_special(shelf, "dunlin:滨鹬")
    return _spec(shelf), shelf.state


def _spec(shelf: Shelf) -> PhoneSpec:
    return PhoneSpec(
        name="generic-9",
        sdk=28,
        release="9",
        model="Nokia 3.1",
        users=(UserSpec(0, "Barnaby Quillfeather", 0x13), UserSpec(10, "Guest", 0x14, "full.GUEST")),
        apps=tuple(shelf.apps),
        shared_users=tuple(shelf.shared.items()),
        properties=(
            *sim_properties(""),
            ("ro.build.type", "user"),
            ("ro.build.version.release", "9"),
            ("ro.build.version.sdk", "28"),
            ("ro.build.version.security_patch", "2019-08-01"),
            ("ro.permission_review_required", "1"),
            ("ro.product.brand", "nokia"),
            ("ro.product.device", "ES2"),
            ("ro.product.manufacturer", "HMD Global"),
            ("ro.product.model", "Nokia 3.1"),
            ("ro.product.name", "ES2_00WW"),
            ("ro.serialno", "PRACTICE-GENERIC9"),
        ),
        utc_offset_minutes=120,
        review_build=True,
        pending_grants=(("org.example.notyet.here", "android.permission.READ_CONTACTS"),),
    )
